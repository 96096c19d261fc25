// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/listchooser.h"

#include "ui/session/session.h"

#include <QSignalBlocker>

namespace shell
{

ListChooser::ListChooser(session::Session &session, QWidget *parent)
    : QComboBox(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("list-chooser"));
    setAccessibleName(tr("List shown"));
    setToolTip(tr("The offence list that the pages show"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMinimumContentsLength(16);
    fill();
    connect(this, &QComboBox::activated, this,
            [this](int row) { m_session.setCurrentList(itemData(row).toString()); });
    connect(&session, &session::Session::currentListChanged, this, &ListChooser::fill);
    connect(&session, &session::Session::changed, this, [this](const auto &event) {
        if (event.parts.contains(QStringLiteral("list")))
            fill();
    });
}

void ListChooser::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    for (const auto &list : m_session.data().lists)
        addItem(list.info.name, list.info.id);
    setCurrentIndex(findData(m_session.currentList()));
    setEnabled(count() > 0);
}

} // namespace shell

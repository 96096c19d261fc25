// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/viewstate.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

namespace widgets
{

namespace
{

template<typename Widget> void restore(Widget *widget, const QString &key)
{
    const QByteArray state = QSettings().value(key).toByteArray();
    if (!state.isEmpty())
        widget->restoreState(state);
}

} // namespace

void keepState(QSplitter *splitter, const QString &key)
{
    const QString place = QStringLiteral("splitters/") + key;
    restore(splitter, place);
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [splitter, place] { QSettings().setValue(place, splitter->saveState()); });
}

void keepState(QHeaderView *header, const QString &key)
{
    const QString place = QStringLiteral("headers/") + key;
    restore(header, place);
    const auto save = [header, place] { QSettings().setValue(place, header->saveState()); };
    QObject::connect(header, &QHeaderView::sectionResized, header, [header, save](int, int, int) {
        if (header->isVisible()) // not while the window is being put together
            save();
    });
    QObject::connect(header, &QHeaderView::sectionMoved, header, save);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, header, save);
}

} // namespace widgets

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filterchips.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace widgets
{

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(this, HalfGap);
    setLayout(layout);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Filters"));
}

void FilterChips::addChip(const QString &id, const QString &text, const QString &iconName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("chip-") + id);
    button->setCheckable(true);
    button->setText(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    layout()->addWidget(button);
    m_chips << Chip { id, text, button };
    connect(button, &QToolButton::toggled, this, [this] { Q_EMIT checkedChanged(checked()); });
}

void FilterChips::setCount(const QString &id, int count)
{
    for (const Chip &chip : std::as_const(m_chips)) {
        if (chip.id != id)
            continue;
        const QString text = count < 0
            ? chip.text
            : tr("%1 (%2)", "filter (number of rows)").arg(chip.text, QLocale().toString(count));
        chip.button->setText(text);
        chip.button->setAccessibleName(text);
    }
}

QSet<QString> FilterChips::checked() const
{
    QSet<QString> ids;
    for (const Chip &chip : m_chips) {
        if (chip.button->isChecked())
            ids << chip.id;
    }
    return ids;
}

void FilterChips::setChecked(const QSet<QString> &ids)
{
    if (ids == checked())
        return;
    for (const Chip &chip : std::as_const(m_chips)) {
        const QSignalBlocker quiet(chip.button);
        chip.button->setChecked(ids.contains(chip.id));
    }
    Q_EMIT checkedChanged(checked());
}

QToolButton *FilterChips::chip(const QString &id) const
{
    for (const Chip &chip : m_chips) {
        if (chip.id == id)
            return chip.button;
    }
    return nullptr;
}

} // namespace widgets

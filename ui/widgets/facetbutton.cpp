// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/facetbutton.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/tickmenu.h"

#include <QAction>
#include <QLocale>
#include <QSignalBlocker>

namespace widgets
{

FacetButton::FacetButton(const QString &title, QWidget *parent)
    : QToolButton(parent)
    , m_title(title)
    , m_menu(new TickMenu(this))
    , m_any(new QAction(tr("Any"), this))
{
    setMenu(m_menu);
    setPopupMode(QToolButton::InstantPopup);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    m_menu->setAccessibleName(title);
    connect(m_any, &QAction::triggered, this, &FacetButton::clear);
    showChecked();
}

void FacetButton::setChoices(const QList<Choice> &choices)
{
    const QSet<QString> before = checked();
    m_menu->clear();
    qDeleteAll(m_actions);
    m_actions.clear();
    m_choices = choices;
    for (const Choice &choice : choices) {
        auto *action = new QAction(choice.text, this);
        action->setCheckable(true);
        action->setChecked(before.contains(choice.id));
        connect(action, &QAction::toggled, this, [this] {
            showChecked();
            Q_EMIT checkedChanged();
        });
        m_actions << action;
    }
    m_menu->addActions(m_actions);
    m_menu->addSeparator();
    m_menu->addAction(m_any);
    showChecked();
}

void FacetButton::setCounts(const QHash<QString, int> &counts)
{
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const Choice &choice = m_choices.at(i);
        m_actions.at(i)->setText(
            tr("%1 (%2)", "choice of a filter (number of rows)")
                .arg(choice.text, QLocale().toString(counts.value(choice.id))));
    }
}

QSet<QString> FacetButton::checked() const
{
    QSet<QString> ids;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_actions.at(i)->isChecked())
            ids << m_choices.at(i).id;
    }
    return ids;
}

void FacetButton::setChecked(const QSet<QString> &ids)
{
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const QSignalBlocker quiet(m_actions.at(i));
        m_actions.at(i)->setChecked(ids.contains(m_choices.at(i).id));
    }
    showChecked();
}

void FacetButton::clear()
{
    setChecked({});
    Q_EMIT checkedChanged();
}

void FacetButton::showChecked()
{
    constexpr int MostNamed = 2;
    QStringList names;
    QStringList briefs;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const Choice &choice = m_choices.at(i);
        if (!m_actions.at(i)->isChecked())
            continue;
        names << choice.text;
        briefs << (choice.brief.isEmpty() ? choice.text : choice.brief);
    }
    const QString shown = briefs.size() > MostNamed
        ? tr("%Ln choice(s)", nullptr, int(briefs.size()))
        : briefs.join(tr(", ", "between choices"));
    const QString pattern = tr("%1: %2", "a filter: what is chosen");
    setText(names.isEmpty() ? m_title : pattern.arg(m_title, shown));
    const QString whole
        = pattern.arg(m_title, names.isEmpty() ? tr("any") : names.join(tr("; ", "or")));
    setAccessibleName(whole);
    setToolTip(whole);
    QToolButton::setChecked(!names.isEmpty());
    m_any->setEnabled(!names.isEmpty());
}

// The style draws the arrow into the corner, over the text; it gets room of its own.
QSize FacetButton::sizeHint() const
{
    return QToolButton::sizeHint() + QSize(Gap + HalfGap, 0);
}

} // namespace widgets

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/ticklist.h"

#include "core/text/fold.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rulespage
{

namespace
{

constexpr int Few = 8; // entries that need no search
constexpr int MostLines = 12;
constexpr int IdRole = Qt::UserRole;

} // namespace

TickList::TickList(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_question(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("tickList"));
    setFrameShape(QFrame::StyledPanel);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &TickList::find);
    connect(m_list, &QListWidget::itemChanged, this, &TickList::follow);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &TickList::accept);
}

void TickList::build()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_question->setFont(bold);
    m_question->setWordWrap(true);
    m_search->setObjectName(QStringLiteral("tickSearch"));
    m_search->setPlaceholderText(tr("Find in the list"));
    m_search->setAccessibleName(tr("Find in the list"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("tickEntries"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    for (QWidget *widget : { static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_list) })
        widget->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::Gap, widgets::Gap, widgets::Gap, widgets::Gap);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(m_question);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
}

void TickList::ask(const QString &question, const QList<Entry> &entries,
                   const QSet<QString> &ticked, Ticks ticks, const QRect &at, Chosen chosen)
{
    m_entries = entries;
    m_ticks = ticks;
    m_chosen = std::move(chosen);
    m_question->setText(question);
    setAccessibleName(question);
    m_list->setAccessibleName(question);
    m_hint->setText(ticks == Ticks::Many ? tr("Space ticks, Enter takes over, Esc closes.")
                                         : tr("Enter takes the line, Esc closes."));
    m_search->clear();
    m_search->setVisible(entries.size() > Few);
    m_parents.clear();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Entry &entry : entries) {
        m_parents.insert(entry.id, entry.parent);
        const QString indent(isBelow(entry.id, entry.parent) ? 4 : 0, QLatin1Char(' '));
        auto *item = new QListWidgetItem(indent + entry.text, m_list);
        item->setData(IdRole, entry.id);
        item->setToolTip(entry.text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                       | (ticks == Ticks::Many ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
        if (ticks == Ticks::Many)
            item->setCheckState(ticked.contains(entry.id) ? Qt::Checked : Qt::Unchecked);
        else if (ticked.contains(entry.id))
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    place(at);
    show();
    (m_search->isVisible() ? static_cast<QWidget *>(m_search) : m_list)
        ->setFocus(Qt::PopupFocusReason);
}

void TickList::place(const QRect &at)
{
    const int lines = std::clamp(int(m_entries.size()), 3, MostLines);
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 4);
    m_list->setMinimumHeight(lines * row + 2 * m_list->frameWidth());
    const int wide = m_list->sizeHintForColumn(0) + 40;
    const int narrowest = fontMetrics().averageCharWidth() * 36;
    const int widest = fontMetrics().averageCharWidth() * 72;
    resize(std::clamp(std::max(wide, at.width()), narrowest, widest), 0);
    adjustSize();
    resize(std::clamp(std::max(wide, at.width()), narrowest, widest), height());
    const QScreen *screen = QGuiApplication::screenAt(at.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    QPoint corner = isRightToLeft() ? QPoint(at.right() - width() + 1, at.bottom() + 1)
                                    : QPoint(at.left(), at.bottom() + 1);
    if (corner.y() + height() > room.bottom())
        corner.setY(std::max(room.top(), at.top() - height()));
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(corner);
}

bool TickList::isBelow(QString id, const QString &ancestor) const
{
    for (int turns = 0; turns < m_entries.size() && !ancestor.isEmpty(); ++turns) {
        id = m_parents.value(id);
        if (id == ancestor)
            return true;
        if (id.isEmpty())
            return false;
    }
    return false;
}

void TickList::setChecked(const QString &id, bool checked)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(IdRole).toString() == id)
            m_list->item(row)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
}

// What stands for others has them ticked with it; of a group one remains.
void TickList::follow(QListWidgetItem *item)
{
    if (m_ticks == Ticks::One)
        return;
    const QSignalBlocker blocker(m_list);
    const bool checked = item->checkState() == Qt::Checked;
    const Entry &entry = m_entries.at(m_list->row(item));
    for (const Entry &other : std::as_const(m_entries)) {
        if (other.id == entry.id)
            continue;
        if (isBelow(other.id, entry.id))
            setChecked(other.id, checked);
        else if (!checked && isBelow(entry.id, other.id))
            setChecked(other.id, false);
        else if (checked && !entry.group.isEmpty() && other.group == entry.group)
            setChecked(other.id, false);
    }
}

void TickList::setTicked(const QSet<QString> &ids)
{
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool checked = ids.contains(item->data(IdRole).toString());
        if (m_ticks == Ticks::Many)
            item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
        else if (checked)
            m_list->setCurrentItem(item);
    }
}

QStringList TickList::ticked() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (m_ticks == Ticks::One ? item == m_list->currentItem()
                                  : item->checkState() == Qt::Checked)
            ids << item->data(IdRole).toString();
    }
    return ids;
}

void TickList::accept()
{
    const Chosen chosen = std::exchange(m_chosen, nullptr);
    const QStringList ids = ticked();
    close();
    if (chosen)
        chosen(ids);
}

// A click beside the list takes over what was ticked, as with a menu of ticks.
void TickList::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_chosen && m_ticks == Ticks::Many)
        accept();
    m_chosen = nullptr;
    Q_EMIT closed();
}

void TickList::find(const QString &text)
{
    const QString words = text::fold(text.trimmed());
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fits = words.isEmpty() || text::fold(item->text()).contains(words)
            || text::fold(item->data(IdRole).toString()).contains(words);
        item->setHidden(!fits);
        first = fits && !first ? item : first;
    }
    if (first && (!m_list->currentItem() || m_list->currentItem()->isHidden()))
        m_list->setCurrentItem(first);
}

void TickList::toggle(QListWidgetItem *item)
{
    if (item && m_ticks == Ticks::Many)
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

void TickList::moveBy(int rows)
{
    const int step = rows < 0 ? -1 : 1;
    int row = m_list->currentRow();
    for (int next = row + step; rows != 0 && next >= 0 && next < m_list->count(); next += step) {
        if (m_list->item(next)->isHidden())
            continue;
        row = next;
        rows -= step;
    }
    m_list->setCurrentRow(row);
}

bool TickList::handleKey(QObject *watched, int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        moveBy(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    case Qt::Key_Escape:
        m_chosen = nullptr;
        close();
        return true;
    case Qt::Key_Space:
        if (watched == m_search && !m_search->text().isEmpty()
            && !modifiers.testFlag(Qt::ControlModifier))
            return false; // between words
        toggle(m_list->currentItem());
        return true;
    default:
        return false;
    }
}

bool TickList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(watched, key->key(), key->modifiers()))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace rulespage

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/categories/categorypicker.h"

#include "ui/categories/titles.h"
#include "ui/widgets/categorylabel.h"
#include "ui/widgets/highlightdelegate.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace categories
{

using classification::SearchHit;

namespace
{

class Columns
{
    Q_DECLARE_TR_FUNCTIONS(categories::CategoryPicker)
};

QList<models::Column<SearchHit>> columns(session::Session &session)
{
    const auto code = [](const SearchHit &hit) { return hit.code.toString(); };
    const auto title = [&session](const SearchHit &hit) {
        return titleIn(session.classification(), hit.code, session.language());
    };
    const auto path = [&session](const SearchHit &hit) {
        return pathOf(session.classification(), hit.code, session.language());
    };
    const auto spans = [](const SearchHit &hit) { return QVariant::fromValue(hit.matches); };
    return {
        { Columns::tr("Category"),
          title,
          { { models::CodeRole, code }, { models::IdRole, code }, { Qt::ToolTipRole, path } } },
        { Columns::tr("Found in"),
          [](const SearchHit &hit) { return hit.text; },
          { { models::SpansRole, spans },
            { Qt::ToolTipRole, [](const SearchHit &hit) { return hit.text; } } } }
    };
}

} // namespace

CategoryPicker::CategoryPicker(session::Session &session, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_session(session)
    , m_model(columns(session))
    , m_question(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("categoryPicker"));
    setFrameShape(QFrame::StyledPanel);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &CategoryPicker::find);
    connect(m_view, &QTreeView::clicked, this, [this] { choose(Choice::Take); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid())
                    Q_EMIT highlighted(m_model.row(now.row()).code.toString());
            });
}

void CategoryPicker::build()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_question->setFont(bold);
    m_search->setObjectName(QStringLiteral("pickerSearch"));
    m_search->setPlaceholderText(tr("Code or words, in any language"));
    m_search->setAccessibleName(tr("Find a category"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_view->setObjectName(QStringLiteral("pickerResults"));
    m_view->setAccessibleName(tr("Categories found"));
    m_view->setModel(&m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setFocusPolicy(Qt::NoFocus); // the keys stay with the search
    m_view->setAllColumnsShowFocus(true);
    m_view->setItemDelegateForColumn(0, new widgets::CategoryDelegate(m_view));
    m_view->setItemDelegateForColumn(1, new widgets::HighlightDelegate(m_view));
    m_view->header()->resizeSection(0, fontMetrics().averageCharWidth() * 46);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::Gap, widgets::Gap, widgets::Gap, widgets::Gap);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(m_question);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    column->addWidget(m_hint);
}

void CategoryPicker::ask(const QString &question, int minimumLevel, Chosen chosen)
{
    m_chosen = std::move(chosen);
    m_minimumLevel = minimumLevel;
    m_question->setText(question);
    setAccessibleName(question);
    m_search->clear();
    find({});
    const QSize size(std::min(760, parentWidget()->window()->width() - 2 * widgets::WideGap),
                     std::min(420, parentWidget()->window()->height() - 2 * widgets::WideGap));
    resize(size);
    const QPoint centre = parentWidget()->mapToGlobal(parentWidget()->rect().center());
    move(centre - QPoint(size.width() / 2, size.height() / 2));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void CategoryPicker::find(const QString &text)
{
    const QString wanted = text.trimmed();
    m_model.setRows(wanted.isEmpty() ? QList<SearchHit>()
                                     : m_session.search().find(wanted, 50, m_session.language()));
    if (m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0));
    if (wanted.isEmpty())
        m_hint->setText(tr("Type a code such as 0502, or words such as “car theft”."));
    else if (m_model.rowCount() == 0)
        m_hint->setText(
            tr("No category has these words. Try fewer, or words of another language."));
    else
        m_hint->setText(tr("Enter takes the category, Ctrl+Enter adds it beside the others, Esc "
                           "closes."));
}

void CategoryPicker::moveBy(int rows)
{
    const int row
        = std::clamp(m_view->currentIndex().row() + rows, 0, std::max(0, m_model.rowCount() - 1));
    m_view->setCurrentIndex(m_model.index(row, 0));
}

bool CategoryPicker::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(8);
        return true;
    case Qt::Key_PageUp:
        moveBy(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(modifiers.testFlag(Qt::ControlModifier) ? Choice::Add : Choice::Take);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool CategoryPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers()))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void CategoryPicker::choose(Choice choice)
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const classification::IccsCode code = m_model.row(index.row()).code;
    if (code.level() < m_minimumLevel) {
        m_hint->setText(tr("%1 is too wide. Choose a category at level %2 or below (R1).")
                            .arg(code.toString())
                            .arg(m_minimumLevel));
        return;
    }
    close();
    if (m_chosen)
        m_chosen(code, choice);
}

} // namespace categories

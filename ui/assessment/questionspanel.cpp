// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/questionspanel.h"

#include "ui/assessment/answering.h"
#include "ui/assessment/levelladder.h"
#include "ui/assessment/words.h"
#include "ui/assessment/wrappedtext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fitcolumn.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/widgets/viewstate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace assessmentpage
{

using assessment::Answer;

QuestionsPanel::QuestionsPanel(session::Session &session, LiveAssessment &live, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_live(live)
    , m_model(new QuestionModel(questionColumns(*live.instrument()), this))
    , m_view(new QTreeView(this))
    , m_stack(new QStackedWidget(this))
    , m_ladder(new LevelLadder(this))
{
    setFocusProxy(m_view);
    makeView();
    auto *empty = new widgets::EmptyState(this);
    empty->setContent(QStringLiteral("view-filter"), tr("No question is shown"),
                      tr("None of this dimension fits the filter. Choose another institution or "
                         "show all questions."));
    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);
    auto *scroll = new widgets::VerticalScroll(this);
    scroll->setWidget(m_ladder);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *down = new QSplitter(Qt::Vertical, this);
    down->addWidget(m_stack);
    down->addWidget(scroll);
    down->setStretchFactor(0, 1);
    down->setSizes({ 300, 240 });
    down->setChildrenCollapsible(false);
    widgets::keepState(down, QStringLiteral("assessment/questions"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(makeFilters());
    column->addWidget(down, 1);
    connect(m_ladder, &LevelLadder::chosen, this, &QuestionsPanel::give);
}

QWidget *QuestionsPanel::makeFilters()
{
    auto *bar = new QWidget(this);
    m_purpose = new widgets::TextLabel(bar);
    m_purpose->setObjectName(QStringLiteral("dimensionPurpose"));
    m_purpose->setForegroundRole(QPalette::PlaceholderText);
    m_institutions = new QComboBox(bar);
    m_institutions->setObjectName(QStringLiteral("questionInstitutions"));
    m_institutions->setAccessibleName(tr("Questions of an institution"));
    m_institutions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_institutions->setMinimumContentsLength(16);
    m_states = new QComboBox(bar);
    m_states->setObjectName(QStringLiteral("questionStates"));
    m_states->setAccessibleName(tr("State of the answers"));
    fillFilters();
    auto *row = new QHBoxLayout;
    row->addWidget(m_institutions, 1);
    row->addWidget(m_states, 1);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(m_purpose);
    column->addLayout(row);
    const auto follow = [this] {
        m_filter.institution = m_institutions->currentData().toString();
        m_filter.state = QuestionFilter::State(m_states->currentData().toInt());
        showRows();
    };
    connect(m_institutions, &QComboBox::activated, this, follow);
    connect(m_states, &QComboBox::activated, this, follow);
    return bar;
}

void QuestionsPanel::fillFilters()
{
    m_institutions->addItem(tr("All institutions"), QString());
    for (const assessment::Named &kind : m_live.instrument()->institutionKinds)
        m_institutions->addItem(kind.name, kind.id);
    using State = QuestionFilter::State;
    const std::pair<State, QString> states[] = { { State::All, tr("All answers") },
                                                 { State::Open, tr("Not answered") },
                                                 { State::WithoutEvidence, tr("Without evidence") },
                                                 { State::Returned, tr("Returned") } };
    for (const auto &[state, name] : states)
        m_states->addItem(name, int(state));
}

void QuestionsPanel::makeView()
{
    m_view->setObjectName(QStringLiteral("assessmentQuestions"));
    m_view->setAccessibleName(tr("Questions"));
    m_view->setModel(m_model);
    m_view->setItemsExpandable(false);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(widgets::WideGap);
    WrappedText::useFor(m_view, 0);
    m_view->setItemDelegateForColumn(1, new widgets::ChipDelegate(m_view));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->installEventFilter(this);
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(1, letter * 26);
    m_view->setColumnWidth(2, letter * 9);
    m_view->setColumnWidth(3, letter * 10);
    widgets::fitColumn(m_view->header(), 0, 20);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showLadder();
        Q_EMIT currentChanged();
    });
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == 1)
            openMenu();
    });
}

void QuestionsPanel::showDimension(const QString &dimension)
{
    if (m_dimension != dimension) {
        m_dimension = dimension;
        for (const assessment::Dimension &one : m_live.instrument()->dimensions) {
            if (one.id == dimension)
                m_purpose->setText(one.purpose);
        }
    }
    showRows();
}

void QuestionsPanel::renew()
{
    showRows();
}

void QuestionsPanel::showAll()
{
    if (m_filter == QuestionFilter())
        return;
    m_filter = {};
    m_institutions->setCurrentIndex(0);
    m_states->setCurrentIndex(0);
    showRows();
}

// The current line stays where it is; when it has gone, the one that took its place is current.
void QuestionsPanel::showRows()
{
    const QString questionBefore = question();
    const QString institutionBefore = institution();
    const int scrolled = m_view->verticalScrollBar()->value();
    auto tree = questionTree(m_live, m_session.data(), m_dimension, m_filter);
    m_stack->setCurrentIndex(tree->children.empty() ? 1 : 0);
    {
        const QSignalBlocker quiet(m_view->selectionModel());
        m_model->setRoot(std::move(tree));
        m_view->expandAll();
    }
    if (moveTo(questionBefore, institutionBefore) || moveTo(questionBefore, {})) {
        m_view->doItemsLayout();
        m_view->verticalScrollBar()->setValue(scrolled);
    } else {
        m_view->setCurrentIndex(
            m_model->find([](const QuestionRow &row) { return row.isAnswered; }));
    }
    showLadder();
    Q_EMIT currentChanged();
}

bool QuestionsPanel::select(const QString &question, const QString &institution)
{
    if (!moveTo(question, institution))
        return false;
    // Once the heights of the lines are known.
    QMetaObject::invokeMethod(
        m_view, [this] { m_view->scrollTo(m_view->currentIndex()); }, Qt::QueuedConnection);
    return true;
}

bool QuestionsPanel::moveTo(const QString &question, const QString &institution)
{
    const QModelIndex index = m_model->find([&](const QuestionRow &row) {
        return row.question == question && !question.isEmpty() && row.institution == institution;
    });
    if (index.isValid())
        m_view->setCurrentIndex(index);
    return index.isValid();
}

QString QuestionsPanel::question() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model->row(index).question : QString();
}

QString QuestionsPanel::institution() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model->row(index).institution : QString();
}

bool QuestionsPanel::isAnswerLine() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && m_model->row(index).isAnswered;
}

const assessment::Question *QuestionsPanel::current() const
{
    const QString id = question();
    return id.isEmpty() ? nullptr : m_live.instrument()->question(id);
}

void QuestionsPanel::showLadder()
{
    const assessment::Question *shown = current();
    if (!shown) {
        m_ladder->clear();
        return;
    }
    const assessment::Figures *figures = m_live.current() ? &m_live.current()->figures : nullptr;
    m_ladder->showQuestion(*m_live.instrument(), *shown, institution(), figures);
    const Answer answer
        = answerIn(m_session.data(), *m_live.instrument(), shown->id, institution());
    std::optional<int> level = answer.level;
    if (shown->isComputed())
        level = figures
            ? assessment::attainedLevel(*shown, *m_live.instrument(), *figures, institution())
            : std::nullopt;
    const bool isEditable
        = isAnswerLine() && !shown->isComputed() && !m_session.project().isReadOnly();
    const bool isCounted = answer.countedLevel() == answer.level || shown->isComputed();
    m_ladder->setChoice(!isAnswerLine()            ? -1
                            : answer.notApplicable ? LevelLadder::NotApplicable
                                                   : level.value_or(-1),
                        isEditable);
    m_ladder->setHint(shown->isComputed()   ? phraseOf(*m_live.instrument(), "computed")
                          : !isAnswerLine() ? tr("Each institution below answers for itself.")
                          : isCounted       ? QString()
                                      : tr("Kept, but counted as 1 until evidence is given."));
}

void QuestionsPanel::give(int choice)
{
    const assessment::Question *asked = current();
    if (!asked || !isAnswerLine() || asked->isComputed() || m_session.project().isReadOnly())
        return;
    Answer answer = answerIn(m_session.data(), *m_live.instrument(), asked->id, institution());
    const Answer before = answer;
    answer.notApplicable = choice == LevelLadder::NotApplicable;
    answer.level.reset();
    if (choice >= 0 && choice < LevelLadder::NotApplicable)
        answer.level = choice;
    if (choice >= 0 && !answer.date.isValid())
        answer.date = m_session.signature().time.date();
    if (answer != before)
        m_session.run(answerEdit(m_session.data(), *m_live.instrument(), answer));
    else
        showLadder();
}

bool QuestionsPanel::takeKey(const QKeyEvent &event)
{
    const int key = event.key();
    const QString typed = event.text(); // keyboards have digits and letters of their own
    const int digit = typed.size() == 1 ? typed.front().digitValue() : -1;
    if (digit >= 0 && digit < LevelLadder::NotApplicable)
        give(digit);
    else if (key == Qt::Key_N || typed == QLatin1String("-"))
        give(LevelLadder::NotApplicable);
    else if (key == Qt::Key_Delete)
        give(-1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)
        openMenu();
    else
        return false;
    return true;
}

bool QuestionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const Qt::KeyboardModifiers held = key->modifiers() & ~Qt::KeypadModifier;
        if (held == Qt::NoModifier && isAnswerLine() && takeKey(*key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

// The levels with what is the case at each.
void QuestionsPanel::openMenu()
{
    const assessment::Question *asked = current();
    if (!asked || !isAnswerLine() || asked->isComputed() || m_session.project().isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("levelMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](int choice, const QString &text) {
        QAction *action = menu->addAction(text, this, [this, choice] { give(choice); });
        action->setCheckable(true);
        action->setChecked(m_ladder->choice() == choice);
    };
    for (int level = 0; level < LevelLadder::NotApplicable; ++level)
        add(level,
            tr("&%1 %2", "level, what is the case")
                .arg(QString::number(level), asked->levels.value(level)));
    add(LevelLadder::NotApplicable, m_live.instrument()->notApplicable);
    const QRect line = m_view->visualRect(m_view->currentIndex().siblingAtColumn(1));
    menu->popup(m_view->viewport()->mapToGlobal(line.bottomLeft()));
}

} // namespace assessmentpage

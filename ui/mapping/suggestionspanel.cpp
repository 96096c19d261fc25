// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/suggestionspanel.h"

#include "ui/mapping/panelheader.h"
#include "ui/mapping/questionbar.h"
#include "ui/mapping/reliabilityline.h"
#include "ui/mapping/suggestiondelegate.h"
#include "ui/mapping/wording.h"
#include "ui/widgets/icon.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace mappingpage
{

namespace
{

constexpr int FewSuggestions = 9; // as many as keys
constexpr int ManySuggestions = 30;
constexpr int FewQuestions = 2;
constexpr double sureConfidence = 0.8;

const QString GroupingKey = QStringLiteral("mapping/suggestionsBySection");

} // namespace

SuggestionsPanel::SuggestionsPanel(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new PanelHeader(tr("Suggestions"), this))
    , m_bySection(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_view(new QListView(this))
    , m_delegate(new SuggestionDelegate(this))
    , m_hint(new QLabel(this))
    , m_questions(new QuestionBar(this))
{
    m_model.setDescribe([this](const classification::IccsCode &code) {
        return SuggestionsModel::Words {
            titleIn(m_session.classification(), code, m_session.language()),
            pathOf(m_session.classification(), code, m_session.language())
        };
    });
    m_model.setDrop(
        [this](const QMimeData *carried, const classification::IccsCode &code,
               Qt::DropAction action) { Q_EMIT dropped(draggedOffences(carried), code, action); });
    m_delegate->setTitle([this](const classification::IccsCode &code) {
        return titleIn(m_session.classification(), code, m_session.language());
    });
    build();
    connect(m_delegate, &SuggestionDelegate::categoryActivated, this,
            &SuggestionsPanel::categoryShown);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SuggestionsPanel::currentChanged);
    connect(m_questions, &QuestionBar::answersChanged, this, &SuggestionsPanel::refresh);
    connect(m_view, &QListView::customContextMenuRequested, this, &SuggestionsPanel::showMenu);
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const auto *suggestion = m_model.at(index.row()))
            Q_EMIT takeWanted(suggestion::Suggestion(*suggestion));
    });
}

void SuggestionsPanel::build()
{
    m_bySection->setObjectName(QStringLiteral("suggestionsBySection"));
    m_bySection->setCheckable(true);
    m_bySection->setAutoRaise(true);
    m_bySection->setText(tr("By section"));
    m_bySection->setIcon(widgets::icon(QStringLiteral("view-group")));
    m_bySection->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bySection->setChecked(QSettings().value(GroupingKey).toBool());
    connect(m_bySection, &QToolButton::toggled, this, [this](bool on) {
        QSettings().setValue(GroupingKey, on);
        refresh();
    });
    m_more->setObjectName(QStringLiteral("moreSuggestions"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("Shows up to 30 suggestions"));
    connect(m_more, &QToolButton::toggled, this, &SuggestionsPanel::refresh);
    m_header->setFoldable(this, QStringLiteral("mapping/suggestionsFolded"));
    m_header->addTool(m_bySection);
    m_header->addTool(m_more);
    m_view->setObjectName(QStringLiteral("suggestions"));
    m_view->setAccessibleName(tr("Suggestions"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMinimumHeight(2 * fontMetrics().height());
    m_view->setWordWrap(true); // another width means other heights
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAcceptDrops(true);
    m_view->setDragDropMode(QAbstractItemView::DropOnly);
    m_view->setDropIndicatorShown(true);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(widgets::Gap, widgets::HalfGap, widgets::Gap, widgets::Gap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(new ReliabilityLine(m_session, this));
    column->addWidget(m_hint);
    column->addWidget(m_view, 1);
    column->addWidget(m_questions);
}

void SuggestionsPanel::showOffence(const QString &listId, const QString &offenceId)
{
    if (listId == m_list && offenceId == m_offence)
        return;
    m_list = listId;
    m_offence = offenceId;
    const QSignalBlocker quiet(m_more);
    m_more->setChecked(false);
    m_view->setCurrentIndex({});
    m_questions->clear();
    refresh();
}

QList<suggestion::Suggestion> SuggestionsPanel::ask() const
{
    const int limit
        = m_more->isChecked() || m_bySection->isChecked() ? ManySuggestions : FewSuggestions;
    return m_offence.isEmpty()
        ? QList<suggestion::Suggestion>()
        : m_session.suggest(m_list, m_offence, limit, m_questions->answers());
}

void SuggestionsPanel::refresh()
{
    const offences::OffenceList *list = m_session.data().list(m_list);
    const offences::Offence *offence = list ? list->find(m_offence) : nullptr;
    m_delegate->setLabel(offence ? offence->label(list->info.language) : QString());
    refreshTaken();
    const QString chosen = m_view->currentIndex().data(models::CodeRole).toString();
    m_model.setSuggestions(ask(),
                           m_bySection->isChecked() ? Grouping::BySection : Grouping::ByRank);
    m_hint->setText(m_session.isPreparing(m_list)
                        ? tr("The terms of this language are being read …")
                        : tr("No category shares a word with this offence. Ctrl+Shift+K finds one "
                             "by hand."));
    m_hint->setVisible(m_model.count() == 0 && offence);
    refreshQuestions();
    m_view->setVisible(m_model.count() > 0);
    int row = m_model.rowOfRank(1);
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_model.at(i) && m_model.at(i)->category.toString() == chosen)
            row = i;
    }
    const QSignalBlocker quiet(this); // the page decides what to show of another offence
    m_view->setCurrentIndex(m_model.index(row));
    m_view->scrollTo(m_view->currentIndex());
}

// Asked only where the first answer is in doubt and nobody has decided yet.
void SuggestionsPanel::refreshQuestions()
{
    const suggestion::Suggestion *first = m_model.ranked(1);
    const auto links = m_session.data().set(m_list).ofOffence(m_offence);
    const bool isDecided = std::any_of(links.begin(), links.end(), [](const mapping::Link *link) {
        return link->status == mapping::Status::Approved
            || link->status == mapping::Status::OutOfScope;
    });
    const bool inDoubt = first && !isDecided && first->confidence < sureConfidence;
    m_questions->setQuestions(
        inDoubt ? m_session.questions(m_list, m_offence, FewQuestions, m_questions->answers())
                : QList<suggestion::Question>());
}

QString SuggestionsPanel::assumption() const
{
    return m_questions->assumption();
}

void SuggestionsPanel::refreshTaken()
{
    QList<classification::IccsCode> codes;
    const auto links = m_session.data().set(m_list).ofOffence(m_offence);
    for (const mapping::Link *link : links) {
        if (link->target)
            codes << *link->target;
    }
    m_model.setTaken(codes);
}

const suggestion::Suggestion *SuggestionsPanel::current() const
{
    return m_model.at(m_view->currentIndex().row());
}

void SuggestionsPanel::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    // The chosen one unfolds, the other folds.
    for (const QModelIndex &index : { now, before }) {
        if (index.isValid())
            Q_EMIT m_delegate->sizeHintChanged(index);
    }
    if (const auto *suggestion = current())
        Q_EMIT categoryShown(suggestion->category.toString());
}

void SuggestionsPanel::showMenu(const QPoint &position)
{
    const auto *at = m_model.at(m_view->indexAt(position).row());
    if (!at)
        return;
    const suggestion::Suggestion suggestion = *at; // the menu may outlive the list
    QMenu menu(this);
    menu.addAction(widgets::icon(QStringLiteral("dialog-ok-apply")), tr("&Take"), this,
                   [this, &suggestion] { Q_EMIT takeWanted(suggestion); });
    menu.addAction(widgets::icon(QStringLiteral("list-add")), tr("&Add as a further category"),
                   this, [this, &suggestion] { Q_EMIT addWanted(suggestion.category); });
    menu.addAction(widgets::icon(QStringLiteral("dialog-cancel")),
                   tr("&Note as a rejected candidate"), this,
                   [this, &suggestion] { Q_EMIT rejectWanted(suggestion); });
    menu.addSeparator();
    menu.addAction(widgets::icon(QStringLiteral("view-list-tree")),
                   tr("&Show in the classification"), this, [this, &suggestion] {
                       Q_EMIT m_session.placeRequested(
                           { QStringLiteral("category"), { suggestion.category.toString() } });
                   });
    QStringList seen;
    for (const suggestion::Reason &reason : suggestion.reasons) {
        if (reason.kind != suggestion::ReasonKind::Exclusion || !reason.other
            || seen.contains(reason.other->toString()))
            continue;
        const QString code = reason.other->toString();
        seen << code;
        menu.addAction(tr("Show %1, named by the exclusion").arg(code), this,
                       [this, code] { Q_EMIT categoryShown(code); });
    }
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

} // namespace mappingpage

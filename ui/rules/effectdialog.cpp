// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/effectdialog.h"

#include "core/rules/analysis.h"
#include "core/rules/wording.h"
#include "ui/categories/titles.h"
#include "ui/intake/busyline.h"
#include "ui/intake/previewmodel.h"
#include "ui/records/rowtable.h"
#include "ui/records/words.h"
#include "ui/widgets/keyvalueform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/verticalscroll.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace rulespage
{

using coding::Move;
using records::countText;
using records::shareText;

namespace
{

constexpr QSize Comfortable { 1080, 640 };

QLabel *textLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

EffectDialog::EffectDialog(session::Session &session, const rules::DecisionTable &before,
                           const rules::DecisionTable &after, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_language(session.language())
    , m_inputs(records::inputsOfLoaded(session))
    , m_task(session.jobs())
    , m_moves(new models::TableModel<Move>(moveColumns(), this))
    , m_examples(new models::TableModel<Example>(exampleColumns(), this))
    , m_messages(new widgets::MessageBar(this))
    , m_difference(textLabel("effectDifference", this))
    , m_summary(textLabel("effectSummary", this))
    , m_shown(textLabel("effectShown", this))
    , m_reasons(textLabel("effectReasons", this))
{
    setObjectName(QStringLiteral("effect"));
    setWindowTitle(tr("What the last change did to “%1”").arg(CellWords::tableName(after)));
    setModal(false);
    resize(Comfortable);
    auto *below = new QSplitter(this);
    below->addWidget(makeExamples());
    below->addWidget(makeRecord());
    below->setStretchFactor(0, 1);
    below->setSizes({ 680, 400 });
    below->setChildrenCollapsible(false);
    m_tables = new QSplitter(Qt::Vertical, this);
    m_tables->addWidget(makeMoves());
    m_tables->addWidget(below);
    m_tables->setStretchFactor(1, 1);
    m_tables->setSizes({ 210, 330 });
    m_tables->setChildrenCollapsible(false);
    auto *busy = new intake::BusyLine(m_task, this);
    connect(busy, &intake::BusyLine::cancelled, this,
            [this] { m_summary->setText(tr("Comparing was stopped.")); });
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_messages);
    column->addWidget(m_difference);
    column->addWidget(m_summary);
    column->addWidget(m_tables, 1);
    column->addStretch(0);
    column->addWidget(busy);
    compare(before, after);
}

QWidget *EffectDialog::makeMoves()
{
    m_moveView
        = records::rowTable(QStringLiteral("effectMoves"), tr("Records that move"), m_moves, this);
    m_moveView->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_moveView->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(m_moveView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EffectDialog::showMove);
    return m_moveView;
}

QWidget *EffectDialog::makeExamples()
{
    m_exampleView
        = records::rowTable(QStringLiteral("effectExamples"), tr("Examples"), m_examples, this);
    m_exampleView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_exampleView->horizontalHeader()->setStretchLastSection(true);
    connect(m_exampleView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EffectDialog::showExample);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(m_shown);
    column->addWidget(m_exampleView, 1);
    return content;
}

QWidget *EffectDialog::makeRecord()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_record = new widgets::KeyValueForm(content);
    column->addWidget(m_reasons);
    column->addWidget(m_record);
    column->addStretch(1);
    auto *scroll = new widgets::VerticalScroll(this);
    scroll->setWidget(content);
    return scroll;
}

QString EffectDialog::standingText(const coding::Standing &standing) const
{
    if (!standing.isCounted)
        return tr("Not counted: another record of the case is");
    if (standing.outcome == coding::Outcome::Unmapped)
        return tr("Not mapped: %1").arg(records::reasonText(standing.reason));
    if (standing.outcome == coding::Outcome::OutOfScope)
        return records::outcomeText(standing.outcome);
    QStringList parts;
    for (const auto &[code, share] : standing.categories) {
        const auto category = classification::IccsCode::parse(code);
        const QString name = category
            ? tr("%1 %2", "code, title")
                  .arg(code, categories::titleIn(m_session.classification(), *category, m_language))
            : code;
        parts << (share == coding::wholeWeight
                      ? name
                      : tr("%1 (%2)", "category, share")
                            .arg(name, shareText(share, coding::wholeWeight)));
    }
    return parts.join(tr(", ", "between categories"));
}

QString EffectDialog::sentenceOf(const rules::Trace &trace) const
{
    return rules::sentenceOf(trace, m_inputs->dictionary, m_language).toString();
}

QList<models::Column<Move>> EffectDialog::moveColumns() const
{
    using Column = models::Column<Move>;
    Column from { tr("From"), [this](const Move &move) { return standingText(move.from); } };
    Column to { tr("To"), [this](const Move &move) { return standingText(move.to); } };
    from.roles[Qt::ToolTipRole] = from.value;
    to.roles[Qt::ToolTipRole] = to.value;
    const auto sort = [](const Move &move) { return double(move.count); };
    return { from, to,
             models::figureColumn<Move>(
                 tr("Records"), [](const Move &move) { return countText(move.count); }, sort),
             models::figureColumn<Move>(
                 tr("Share of all"),
                 [this](const Move &move) { return shareText(move.count, m_input); }, sort) };
}

QList<models::Column<EffectDialog::Example>> EffectDialog::exampleColumns() const
{
    using Column = models::Column<Example>;
    Column before { tr("Before"), [this](const Example &row) { return sentenceOf(row.before); } };
    Column after { tr("Now"), [this](const Example &row) { return sentenceOf(row.after); } };
    before.roles[Qt::ToolTipRole] = before.value;
    after.roles[Qt::ToolTipRole] = after.value;
    return { models::figureColumn<Example>(
                 tr("Line"), [](const Example &row) { return QLocale().toString(row.line); },
                 [](const Example &row) { return double(row.line); }),
             Column { tr("Code"), [](const Example &row) { return row.code; } }, before, after };
}

void EffectDialog::compare(const rules::DecisionTable &before, const rules::DecisionTable &after)
{
    const coding::CodeRequest request = m_session.loadedRecords()->request;
    m_file = QFileInfo(request.input).fileName();
    auto earlier = std::make_shared<records::Inputs>(*m_inputs);
    earlier->data.rules.put(before);
    m_task.start(
        base::lateText("rules", "Comparing what two versions of a table do to %1", { m_file }),
        [earlier, now = m_inputs, request, before, after,
         language = m_language](base::Progress &progress) -> base::Result<Effect> {
            const auto boxesOf = [&now](const rules::DecisionTable &one) {
                return rules::resolve(one, now->dictionary, now->classification).table;
            };
            const auto difference = rules::differenceOf(boxesOf(before), boxesOf(after));
            auto moves = coding::compareRecords(earlier->set(), now->set(), request, mostExamples,
                                                progress);
            if (!moves)
                return tl::unexpected(moves.error());
            return Effect { difference ? rules::describe(*difference, language) : base::Text(),
                            std::move(*moves) };
        },
        [this](const base::Result<Effect> &effect) { take(effect); });
}

void EffectDialog::take(const base::Result<Effect> &effect)
{
    if (!effect) {
        m_messages->addError(effect.error());
        return;
    }
    const coding::RecordMoves &moves = effect->moves;
    m_header = moves.header;
    m_input = moves.input;
    m_difference->setText(
        effect->difference.isEmpty()
            ? tr("The last change did not alter what any record gets.")
            : tr("Before and after the last change: %1").arg(effect->difference.toString()));
    QString summary = moves.moved == 0
        ? tr("None of the %1 records of %2 moves to another category.")
              .arg(countText(moves.input), m_file)
        : tr("%1 of the %2 records of %3 move to another category.")
              .arg(countText(moves.moved), countText(moves.input), m_file);
    if (moves.retagged > 0)
        summary = tr("%1 %2", "two sentences")
                      .arg(summary,
                           tr("%1 keep their category with other tags, flags or confidence.")
                               .arg(countText(moves.retagged)));
    m_summary->setText(summary);
    m_moves->setRows(moves.moves);
    m_tables->setVisible(!moves.moves.isEmpty());
    if (!moves.moves.isEmpty())
        m_moveView->setCurrentIndex(m_moves->index(0, 0));
}

void EffectDialog::showMove(const QModelIndex &index)
{
    if (!index.isValid()) {
        m_examples->setRows({});
        m_shown->clear();
        showExample({});
        return;
    }
    const Move &move = m_moves->row(index.row());
    m_examples->setRows(move.examples);
    m_shown->setText(
        tr("Records from “%1” to “%2”, the first %Ln of them:", nullptr, int(move.examples.size()))
            .arg(standingText(move.from), standingText(move.to)));
    intake::fitColumns(m_exampleView, 48, 280);
    m_exampleView->setCurrentIndex(m_examples->index(0, 0));
}

void EffectDialog::showExample(const QModelIndex &index)
{
    QList<widgets::KeyValueForm::Row> rows;
    if (!index.isValid()) {
        m_reasons->clear();
        m_record->setRows(rows);
        return;
    }
    const Example &record = m_examples->row(index.row());
    m_reasons->setText(tr("Line %1\nBefore: %2\nNow: %3", "number, reason, reason")
                           .arg(QLocale().toString(record.line), sentenceOf(record.before),
                                sentenceOf(record.after)));
    for (qsizetype at = 0; at < m_header.size(); ++at)
        rows << widgets::KeyValueForm::Row { m_header[at], record.cells.value(at) };
    m_record->setRows(rows);
}

} // namespace rulespage

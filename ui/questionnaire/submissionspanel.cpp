// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/submissionspanel.h"

#include "ui/records/rowtable.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace questionnairepage
{

namespace
{

using questionnaire::Submission;

QString kindText(project::ResponseChange::Kind kind)
{
    using Kind = project::ResponseChange::Kind;
    switch (kind) {
    case Kind::Cell:
        return SubmissionsPanel::tr("Cell");
    case Kind::Method:
        return SubmissionsPanel::tr("Method");
    case Kind::Explanation:
        return SubmissionsPanel::tr("Explanation");
    }
    return {};
}

QString whatText(project::ResponseChange::What what)
{
    using What = project::ResponseChange::What;
    switch (what) {
    case What::Added:
        return SubmissionsPanel::tr("Added");
    case What::Removed:
        return SubmissionsPanel::tr("Removed");
    case What::Changed:
        return SubmissionsPanel::tr("Changed");
    }
    return {};
}

QString saidText(const project::ResponseChange::Said &said)
{
    QStringList parts { said.value, said.status, said.comment, said.source };
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

} // namespace

SubmissionsPanel::SubmissionsPanel(session::Session &session,
                                   const questionnaire::EditionPointer &edition, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_edition(edition)
    , m_model(new models::TableModel<Line>(columns(), this))
    , m_changes(new models::TableModel<Change>(changeColumns(), this))
    , m_other(new QComboBox(this))
    , m_summary(new QLabel(this))
{
    m_model->setIdentity([](const Line &line) { return line.submission.id; });
    build();
    connect(&session, &session::Session::changed, this, [this](const project::ChangeEvent &event) {
        if (event.parts.contains(QStringLiteral("submission")))
            fill();
        else if (event.parts.intersects({ QStringLiteral("answer"), QStringLiteral("method"),
                                          QStringLiteral("approval") }))
            compare();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SubmissionsPanel::fillOthers);
    connect(m_other, &QComboBox::currentIndexChanged, this, &SubmissionsPanel::compare);
    fill();
}

void SubmissionsPanel::build()
{
    m_view = records::rowTable(QStringLiteral("submissions"), tr("Submissions"), m_model, this);
    auto *changes = records::rowTable(QStringLiteral("submissionChanges"),
                                      tr("What is said otherwise"), m_changes, this);
    const int letter = fontMetrics().averageCharWidth();
    const QList<int> widths { 20, 22, 20, 16, 16 };
    for (int column = 0; column < widths.size(); ++column)
        m_view->setColumnWidth(column, letter * widths.at(column));
    m_view->horizontalHeader()->setStretchLastSection(true);
    const QList<int> changeWidths { 12, 12, 40, 8, 28 };
    for (int column = 0; column < changeWidths.size(); ++column)
        changes->setColumnWidth(column, letter * changeWidths.at(column));
    changes->horizontalHeader()->setStretchLastSection(true);
    m_other->setObjectName(QStringLiteral("compareWith"));
    m_summary->setObjectName(QStringLiteral("differenceSummary"));
    m_summary->setWordWrap(true);
    auto *against = new QLabel(tr("&Compared with"), this);
    against->setBuddy(m_other);
    auto *row = new QHBoxLayout;
    row->addWidget(against);
    row->addWidget(m_other);
    row->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_view, 2);
    column->addLayout(row);
    column->addWidget(changes, 3);
    connect(changes, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Change &change = m_changes->row(index.row());
        if (change.kind == Change::Kind::Cell)
            Q_EMIT m_session.placeRequested(
                { QStringLiteral("cell"),
                  { m_edition->form().id, QString::number(change.year), change.place } });
    });
}

QList<models::Column<SubmissionsPanel::Line>> SubmissionsPanel::columns()
{
    using Column = models::Column<Line>;
    const auto time = [](const Line &line) {
        return QLocale().toString(line.submission.time.toLocalTime(), QLocale::ShortFormat);
    };
    const auto years = [](const Line &line) {
        QStringList texts;
        for (int year : line.submission.years)
            texts << QString::number(year);
        return texts.join(QStringLiteral(", "));
    };
    const auto seal = [](const Line &line) {
        return line.isUnchanged ? tr("As it was sealed") : tr("Changed since");
    };
    const auto icon = [](const Line &line) {
        return widgets::toneIcon(line.isUnchanged ? widgets::Tone::Done : widgets::Tone::Error);
    };
    const auto hash = [](const Line &line) { return line.submission.sha256; };
    return { Column(tr("Number"), [](const Line &line) { return line.submission.id; }),
             Column(tr("Seal"), seal, { { Qt::DecorationRole, icon }, { Qt::ToolTipRole, hash } }),
             Column(tr("Time"), time),
             Column(tr("By"), [](const Line &line) { return line.submission.author; }),
             Column(tr("Years"), years),
             Column(tr("Note"), [](const Line &line) { return line.submission.note; }) };
}

QList<models::Column<project::ResponseChange>> SubmissionsPanel::changeColumns() const
{
    using Column = models::Column<Change>;
    const auto place = [this](const Change &change) { return placeOf(change); };
    const auto year = [](const Change &change) {
        return change.year == 0 ? QString() : QString::number(change.year);
    };
    const auto before = [](const Change &change) { return saidText(change.before); };
    const auto after = [](const Change &change) { return saidText(change.after); };
    return { Column(tr("Kind"), [](const Change &change) { return kindText(change.kind); }),
             Column(tr("What"), [](const Change &change) { return whatText(change.what); }),
             Column(tr("Place"), place,
                    { { Qt::ToolTipRole, [](const Change &change) { return change.place; } } }),
             Column(tr("Year"), year),
             Column(tr("Then"), before, { { Qt::ToolTipRole, before } }),
             Column(tr("Now"), after, { { Qt::ToolTipRole, after } }) };
}

QString SubmissionsPanel::placeOf(const Change &change) const
{
    const int cell = change.kind == Change::Kind::Cell ? m_edition->find(change.place) : -1;
    return cell < 0 ? change.place : m_edition->labelOf(cell);
}

const Submission *SubmissionsPanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_model->row(index.row()).submission : nullptr;
}

const Submission *SubmissionsPanel::find(const QString &id) const
{
    for (const Line &line : m_model->rows()) {
        if (line.submission.id == id)
            return &line.submission;
    }
    return nullptr;
}

// The newest first, and that is the one whose difference people look for.
void SubmissionsPanel::fill()
{
    QList<Line> lines;
    for (const Submission &submission : m_session.data().submissions) {
        if (submission.edition == m_edition->form().id)
            lines.prepend({ submission, project::isUnchanged(submission) });
    }
    m_model->setRows(lines);
    if (!lines.isEmpty())
        m_view->selectRow(0);
    fillOthers();
}

void SubmissionsPanel::fillOthers()
{
    {
        const QSignalBlocker quiet(m_other);
        m_other->clear();
        m_other->addItem(tr("what the project says now"), QString());
        for (const Line &line : m_model->rows()) {
            if (current() && line.submission.id != current()->id)
                m_other->addItem(line.submission.id, line.submission.id);
        }
    }
    compare();
}

void SubmissionsPanel::compare()
{
    m_changes->setRows({});
    const Submission *submission = current();
    m_other->setEnabled(submission);
    if (!submission) {
        m_summary->setText(tr("Nothing was submitted yet."));
        return;
    }
    const auto before = project::frozenResponse(*submission);
    const Submission *other = find(m_other->currentData().toString());
    const auto after = other ? project::frozenResponse(*other)
                             : base::Result<project::FrozenResponse>(project::presentResponse(
                                 m_session.data(), submission->edition, submission->years));
    if (!before || !after) {
        m_summary->setText((before ? after : before).error().message());
        return;
    }
    const QList<Change> changes = project::difference(*before, *after);
    m_changes->setRows(changes);
    m_summary->setText(changes.isEmpty()
                           ? tr("Both say the same.")
                           : tr("%Ln thing(s) are said otherwise.", nullptr, int(changes.size())));
}

} // namespace questionnairepage

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/referencedialog.h"

#include "ui/exchange/referenceform.h"
#include "ui/intake/findingsreport.h"
#include "ui/intake/sourcepanel.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace exchangepage
{

namespace
{

QString previewText(const exchange::ReferenceCounts &counts)
{
    QStringList lines;
    for (const base::Text &sentence : exchange::sentences(counts))
        lines << sentence.toString();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ReferenceDialog::ReferenceDialog(session::Session &session, QWidget *parent)
    : StepsDialog(tr("Take in a table of another country"), session.jobs(), parent)
    , m_session(session)
    , m_source(new intake::SourcePanel(session.jobs(), QStringLiteral("reference"), this))
{
    m_source->setReader(exchange::readReferenceTable);
    m_source->setPrompt(
        tr("Which country has mapped its offences already?"),
        tr("Drop its correspondence table here: any table with the names of offences and their "
           "ICCS codes, or a CSV, XLSX or SSSOM export of this program. Its decisions become "
           "precedents for suggestions; none of its rows is mapped or counted here."));
    addStep(tr("Table"), m_source);
    addStep(tr("Columns"), makeColumns());
    setFinishText(tr("&Take in"));
    connect(m_source, &intake::SourcePanel::tableChanged, this, &ReferenceDialog::takeTable);
    connect(m_form, &ReferenceForm::edited, this, &ReferenceDialog::preview);
    connect(&session, &session::Session::failed, this, &ReferenceDialog::showError);
}

QWidget *ReferenceDialog::makeColumns()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::WideGap);
    m_form = new ReferenceForm(m_session.language(), content);
    m_preview = new QLabel(content);
    m_preview->setObjectName(QStringLiteral("referencePreview"));
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_report = new intake::FindingsReport(content);
    column->addWidget(m_form);
    column->addWidget(m_preview);
    column->addWidget(m_report, 1);
    return content;
}

void ReferenceDialog::setFile(const QString &path)
{
    m_source->setFile(path);
}

void ReferenceDialog::takeTable()
{
    m_form->setTable(m_source->table().table);
    setReady(Source, !m_source->table().table.rows.isEmpty());
}

void ReferenceDialog::preview()
{
    m_imported.reset();
    setReady(Columns, false);
    if (!m_source->hasTable())
        return;
    exchange::ReferenceName name = m_form->name();
    name.time = m_session.signature().time;
    if (name.country.isEmpty())
        name.country = QStringLiteral("?"); // how many rows are used does not depend on it
    task().start(
        base::lateText("exchange", "Reading the table"),
        [table = m_source->table(), columns = m_form->columns(), name,
         classification = m_session.classification()](base::Progress &) {
            return exchange::buildReference(table, columns, name, classification);
        },
        [this](const base::Result<exchange::ImportedReference> &result) { takePreview(result); });
}

void ReferenceDialog::takePreview(const base::Result<exchange::ImportedReference> &result)
{
    if (result) {
        m_imported = *result;
        QString text = previewText(result->counts);
        if (!m_form->isNamed())
            text += u'\n' + tr("Name the country; suggestions will mention it.");
        else if (m_session.data().references.contains(result->table.id))
            text += u'\n' + tr("It will replace the table of that name.");
        m_preview->setText(text);
    } else {
        m_preview->setText(result.error().happened.toString() + u'\n'
                           + result.error().advice.toString());
    }
    m_report->setFindings(result ? result->findings : base::Findings());
    setReady(Columns, result.has_value() && m_form->isNamed());
    Q_EMIT previewed();
}

void ReferenceDialog::finish()
{
    if (!m_imported || !m_session.run(project::putReference(m_session.data(), m_imported->table)))
        return;
    Q_EMIT takenIn(m_imported->table.id);
    accept();
}

} // namespace exchangepage

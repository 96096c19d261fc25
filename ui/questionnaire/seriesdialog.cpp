// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/seriesdialog.h"

#include "core/validation/response/readrules.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/messagebox.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace questionnairepage
{

using questionnaire::Series;

SeriesDialog::SeriesDialog(session::Session &session, const questionnaire::EditionPointer &edition,
                           QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_edition(edition)
    , m_model(new models::TableModel<NeededSeries>(columns(), this))
    , m_years(new YearTable(this))
    , m_messages(new widgets::MessageBar(this))
{
    setObjectName(QStringLiteral("seriesDialog"));
    setWindowTitle(tr("Population and other series for %1").arg(edition->form().id));
    setModal(false);
    build();
    loadUses();
    connect(&session, &session::Session::changed, this, [this](const project::ChangeEvent &event) {
        if (event.parts.contains(QStringLiteral("series")))
            renew();
    });
    connect(m_years, &YearTable::edited, this, &SeriesDialog::follow);
    connect(m_source, &QLineEdit::textChanged, this, &SeriesDialog::follow);
    renew();
    if (m_model->rowCount() > 0)
        choose(m_model->row(0).id);
}

void SeriesDialog::loadUses()
{
    auto rules = validation::loadRules(*m_edition, m_session.language());
    if (rules)
        m_rules = std::move(*rules);
    else
        m_messages->addError(rules.error());
    const auto indicators = questionnaire::loadIndicators(*m_edition, m_session.language());
    if (indicators)
        m_indicators = *indicators;
    else
        m_messages->addError(indicators.error());
}

void SeriesDialog::renew()
{
    const QString chosen = m_chosen;
    m_model->setRows(neededSeries(*m_edition, m_rules, m_indicators, m_session.data().series));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).id == chosen)
            m_list->setCurrentIndex(m_model->index(row, 0));
    }
    if (!m_drafts.contains(chosen))
        showChosen();
    follow();
}

void SeriesDialog::choose(const QString &id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).id == id)
            m_list->setCurrentIndex(m_model->index(row, 0));
    }
}

SeriesDialog::Draft SeriesDialog::storedDraft(const QString &id) const
{
    for (const Series &series : m_session.data().series) {
        if (series.id == id)
            return { series.source, YearTable::rowsOf(series.values, m_edition->form().years()) };
    }
    return { {}, YearTable::rowsOf({}, m_edition->form().years()) };
}

void SeriesDialog::showChosen()
{
    const QModelIndex current = m_list->currentIndex();
    m_chosen.clear(); // what is set now is nothing that a person types
    const NeededSeries needed = current.isValid() ? m_model->row(current.row()) : NeededSeries();
    const Draft draft = m_drafts.value(needed.id, storedDraft(needed.id));
    m_title->setText(needed.name);
    m_uses->setText(
        needed.uses.isEmpty()
            ? tr("This questionnaire does not ask for it.")
            : tr("It is used for: %1.").arg(needed.uses.join(tr("; ", "between uses"))));
    m_source->setText(draft.source);
    m_years->setRows(draft.rows);
    m_chosen = needed.id;
    follow();
}

// What is typed stays while somebody looks at another series.
void SeriesDialog::keepDraft()
{
    if (m_chosen.isEmpty())
        return;
    const Draft draft { m_source->text().trimmed(), m_years->rows() };
    if (draft == storedDraft(m_chosen))
        m_drafts.remove(m_chosen);
    else
        m_drafts.insert(m_chosen, draft);
}

void SeriesDialog::follow()
{
    keepDraft();
    const bool canWrite = !m_session.project().isReadOnly();
    const auto &all = m_session.data().series;
    const bool isStored = std::any_of(all.begin(), all.end(),
                                      [this](const Series &one) { return one.id == m_chosen; });
    m_save->setEnabled(canWrite && !m_drafts.isEmpty());
    m_remove->setEnabled(canWrite && isStored);
}

QStringList SeriesDialog::changed() const
{
    QStringList ids = m_drafts.keys();
    ids.sort();
    return ids;
}

// Nothing when something is missing, which is told; the series is then shown.
std::optional<project::Edit> SeriesDialog::editOf(const QString &id)
{
    const Draft draft = m_drafts.value(id);
    const YearTable::Values read = YearTable::valuesOf(draft.rows);
    QString complaint = read.complaint;
    if (complaint.isEmpty() && read.values.isEmpty())
        complaint = tr("There is no year with a value. Type one, or remove the series.");
    if (complaint.isEmpty() && draft.source.isEmpty())
        complaint = tr("Say where the values are from, such as “UN, World Population Prospects "
                       "2024”.");
    const QString name = seriesName(id, m_edition->form());
    if (!complaint.isEmpty()) {
        choose(id);
        m_messages->add(
            { widgets::Tone::Warning,
              tr("“%1” was not saved. %2", "name of a series, reason").arg(name, complaint),
              {},
              {},
              {} });
        return std::nullopt;
    }
    Series series { id, name, draft.source, read.values };
    for (const Series &stored : m_session.data().series) {
        if (stored.id == id && !stored.name.isEmpty())
            series.name = stored.name;
    }
    return project::putSeries(m_session.data(), series);
}

bool SeriesDialog::save()
{
    m_messages->clear();
    const QStringList ids = changed();
    QList<project::Edit> edits;
    for (const QString &id : ids) {
        const auto edit = editOf(id);
        if (!edit)
            return false;
        edits << *edit;
    }
    if (edits.isEmpty())
        return true;
    m_drafts.clear();
    return m_session.run(project::together(
        base::lateCount("questionnaire", "Enter %n series", int(edits.size())), edits));
}

void SeriesDialog::remove()
{
    m_drafts.remove(m_chosen);
    m_session.run(project::removeSeries(m_session.data(), m_chosen));
}

void SeriesDialog::paste()
{
    const QString complaint
        = m_years->paste(m_table->currentIndex().row(), QGuiApplication::clipboard()->text());
    m_messages->clear();
    if (!complaint.isEmpty())
        m_messages->add({ widgets::Tone::Warning, complaint, {}, {}, {} });
}

void SeriesDialog::reject()
{
    if (!m_save->isEnabled()) {
        QDialog::reject();
        return;
    }
    using Box = QMessageBox;
    const auto answer
        = widgets::MessageBox::ask(this, windowTitle(), tr("What was typed is not saved yet."),
                                   { { Box::Save, tr("Save") },
                                     { Box::Discard, tr("Do not save") },
                                     { Box::Cancel, tr("Cancel") } },
                                   Box::Save);
    if (answer == Box::Discard || (answer == Box::Save && save()))
        QDialog::reject();
}

} // namespace questionnairepage

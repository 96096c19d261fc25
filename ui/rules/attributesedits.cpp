// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changes in the dictionary, and its sheet in and out.

#include "core/microdata/attributefile.h"
#include "core/table/csvwriter.h"
#include "core/table/savefile.h"
#include "ui/rules/attributesdialog.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace rulespage
{

using microdata::Attribute;
using widgets::Tone;

bool AttributesDialog::run(const base::Result<project::Edit> &edit)
{
    if (!edit)
        m_messages->addError(edit.error());
    return edit && m_session.run(*edit);
}

void AttributesDialog::put(const Attribute &attribute)
{
    run(project::putAttribute(m_session.data(), attribute));
}

// Another id is another attribute, so the old one goes in the same step.
void AttributesDialog::commit()
{
    const Attribute *shown = attribute();
    if (!shown || shown->isOfficial)
        return;
    Attribute changed = *shown;
    const QString name = m_name->text().simplified();
    if (name != changed.nameIn(m_session.language()) && !name.isEmpty())
        changed.name.insert(m_session.language(), name);
    changed.source = m_source->text().simplified();
    changed.type = microdata::AttributeType(m_type->currentData().toInt());
    const QString id = m_id->text().simplified();
    if (id == shown->id || id.isEmpty()) {
        put(changed);
        return;
    }
    if (m_model->rows().end()
        != std::find_if(m_model->rows().begin(), m_model->rows().end(),
                        [&](const Attribute &one) { return one.id == id; })) {
        m_messages->add(
            { Tone::Warning, tr("There is an attribute “%1” already.").arg(id), {}, {}, {} });
        m_id->setText(shown->id);
        return;
    }
    const auto removed = project::removeAttribute(m_session.data(), shown->id);
    changed.id = id;
    const auto added = project::putAttribute(m_session.data(), changed);
    if (!removed || !added) {
        run(removed ? added : removed);
        return;
    }
    if (m_session.run(project::together(base::lateText("rules", "Call the attribute %1", { id }),
                                        { *removed, *added })))
        select(id);
}

void AttributesDialog::addNational()
{
    Attribute attribute;
    const auto isTaken = [&](const Attribute &one) { return one.id == attribute.id; };
    const QList<Attribute> known = m_model->rows();
    for (int number = 1; attribute.id.isEmpty() || std::any_of(known.begin(), known.end(), isTaken);
         ++number)
        attribute.id = QStringLiteral("attribute%1").arg(number);
    attribute.name.insert(m_session.language(), tr("New attribute"));
    attribute.values << microdata::Value { QStringLiteral("unknown"),
                                           { { m_session.language(), tr("not known") } },
                                           microdata::ValueKind::NotKnown,
                                           {},
                                           {},
                                           {} };
    if (!run(project::putAttribute(m_session.data(), attribute)))
        return;
    select(attribute.id);
    m_name->setFocus();
    m_name->selectAll();
}

void AttributesDialog::remove()
{
    const QString id = current();
    if (run(project::removeAttribute(m_session.data(), id)))
        m_messages->add(
            { Tone::Done, tr("The attribute “%1” was removed.").arg(id), {}, tr("Undo"), [this] {
                 m_session.undo();
             } });
}

void AttributesDialog::removeValues()
{
    const Attribute *shown = attribute();
    const int row = m_table->currentIndex().row();
    if (!shown || shown->isOfficial || row < 0 || row >= shown->values.size())
        return;
    Attribute changed = *shown;
    changed.values.removeAt(row);
    put(changed);
}

void AttributesDialog::importSheet()
{
    const QString path = widgets::FileDialog::openFile(
        this, tr("Import national attributes"),
        tr("Attributes (*.csv *.tsv *.xlsx *.ods);;All files (*)"), QStringLiteral("rules"));
    if (!path.isEmpty())
        takeSheet(path);
}

void AttributesDialog::takeSheet(const QString &path)
{
    const auto read = microdata::readAttributes(path);
    if (!read) {
        m_messages->addError(read.error());
        return;
    }
    QList<project::Edit> edits;
    for (const Attribute &attribute : read->attributes) {
        const auto edit = project::putAttribute(m_session.data(), attribute);
        if (edit)
            edits << *edit;
        else
            m_messages->addError(edit.error());
    }
    const QString name = QFileInfo(path).fileName();
    if (!m_session.run(project::together(
            base::lateText("rules", "Import attributes from %1", { name }), edits)))
        return;
    QStringList details;
    for (const base::Finding &finding : read->findings)
        details << finding.message.toString();
    m_messages->add(
        { details.isEmpty() ? Tone::Done : Tone::Warning,
          tr("%Ln attribute(s) were read from %1.", nullptr, int(read->attributes.size()))
              .arg(name),
          details.mid(0, 50).join(QLatin1Char('\n')), tr("Undo"), [this] { m_session.undo(); } });
}

void AttributesDialog::exportSheet()
{
    const QString path = widgets::FileDialog::saveFile(
        this, tr("Export national attributes"), tr("attributes") + QStringLiteral(".csv"),
        tr("Text with commas (*.csv)"), QStringLiteral("rules"));
    if (path.isEmpty())
        return;
    table::CsvWriter writer;
    for (const QStringList &line : microdata::attributesToSheet(m_model->rows()))
        writer.row(line);
    const auto saved = table::saveFile(path, writer.bytes());
    if (!saved)
        m_messages->addError(saved.error());
    else
        m_messages->add(
            { Tone::Done,
              tr("The national attributes were written to %1.").arg(QFileInfo(path).fileName()),
              {},
              {},
              {} });
}

} // namespace rulespage

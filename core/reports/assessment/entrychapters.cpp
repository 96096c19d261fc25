// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/chapters.h"

#include "core/reports/assessment/findings.h"
#include "core/reports/assessment/questiontables.h"
#include "core/reports/frame.h"

namespace reports
{

using assessment::Entry;
using assessment::EntryKind;
using base::lateText;
using report::Column;

namespace
{

// An entry with all that is said about it, field by field.
report::Table entryTable(const Material &material, const Entry &entry, const assessment::Form &form)
{
    report::Table table;
    table.caption = entry.text(QStringLiteral("title"));
    table.columns = { column(Column::Kind::Text, 1.4), column(Column::Kind::Text, 4) };
    for (const assessment::Field &field : form.fields) {
        const QString value = material.value(entry, field, form);
        if (field.id != QLatin1String("title") && !value.isEmpty())
            table.rows << plainRow(texts({ field.name, value }));
    }
    table.source = sourceLine(material.composer);
    return table;
}

QString titleOf(const Entry &entry)
{
    const QString title = entry.text(QStringLiteral("title")).trimmed();
    return title.isEmpty() ? entry.id : title;
}

void addEach(Material &material, const QList<const Entry *> &entries, const assessment::Form &form)
{
    for (const Entry *entry : entries) {
        material.composer.heading(2, titleOf(*entry));
        const report::Table table = entryTable(material, *entry, form);
        if (!table.rows.isEmpty())
            material.composer.add(table);
    }
}

// The challenges at a glance, the most severe first.
report::Table challengeTable(const Material &material, const QList<const Entry *> &entries)
{
    const auto &form = material.instrument().challenge;
    report::Table table;
    table.wide = true;
    table.caption = material.heading(9);
    QList<const assessment::Field *> fields;
    for (const char *id :
         { "title", "kind", "severity", "volumeAtStake", "owner", "action", "date", "status" }) {
        for (const assessment::Field &field : form.fields) {
            if (field.id == QLatin1String(id))
                fields << &field;
        }
    }
    table.header << QList<report::Cell> {};
    for (const assessment::Field *field : std::as_const(fields)) {
        const bool isNumber = field->type.startsWith(QLatin1String("figure:"));
        const bool isLong = QStringList { QStringLiteral("title"), QStringLiteral("action"),
                                          QStringLiteral("severity") }
                                .contains(field->id);
        table.columns << column(isNumber ? Column::Kind::Number : Column::Kind::Text,
                                isLong ? 2 : 1);
        table.header.first() << cell(field->name);
    }
    for (const Entry *entry : entries) {
        QList<report::Cell> cells;
        for (const assessment::Field *field : std::as_const(fields)) {
            const QString value = field->id == QLatin1String("title")
                ? titleOf(*entry)
                : material.value(*entry, *field, form);
            cells << cell(value);
            if (field->type.startsWith(QLatin1String("figure:")) && !value.isEmpty())
                cells.last().number = material.cases(*entry);
        }
        table.rows << plainRow(cells);
    }
    table.notes << material.word(
        lateText("reports",
                 "Cases at stake: those recorded under the codes and categories that the entry "
                 "names. Nothing stands there where the lists give no counts."));
    table.source = sourceLine(material.composer);
    return table;
}

} // namespace

void addPractices(Material &material)
{
    material.chapter(8);
    const auto entries = material.entries(EntryKind::Practice);
    if (entries.isEmpty())
        material.nothing(material.heading(8));
    addEach(material, entries, material.instrument().practice);
    addDimensions(material, 8);
}

void addChallenges(Material &material)
{
    material.chapter(9);
    const auto entries = challengesBySeverity(material);
    if (entries.isEmpty())
        material.nothing(material.heading(9));
    else
        material.composer.add(challengeTable(material, entries));
    addEach(material, entries, material.instrument().challenge);
    addDimensions(material, 9);
}

void addBenefits(Material &material)
{
    material.chapter(10);
    const auto entries = material.entries(EntryKind::Benefit);
    if (entries.isEmpty())
        material.nothing(material.heading(10));
    addEach(material, entries, material.instrument().benefit);
    addDimensions(material, 10);
}

} // namespace reports

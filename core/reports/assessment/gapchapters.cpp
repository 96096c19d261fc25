// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/chapters.h"

#include "core/reports/assessment/questiontables.h"
#include "core/reports/frame.h"
#include "core/reports/listmeasures.h"

#include <algorithm>

namespace reports
{

using assessment::GapEntry;
using base::lateText;
using report::Column;

namespace
{

constexpr qsizetype mostCodes = 12; // named in a cell
constexpr qsizetype mostEntries = 30; // told in full, or in a table

// What comes of this project, not of the register that is shipped.
bool isOwn(const GapEntry &gap)
{
    return gap.feed != QLatin1String("seed");
}

QList<const GapEntry *> sorted(const Material &material, bool isOwnWanted)
{
    QList<const GapEntry *> found;
    for (const GapEntry &gap : material.assessment.gaps) {
        if (isOwn(gap) == isOwnWanted && (isOwnWanted || !gap.codes.isEmpty()))
            found << &gap;
    }
    std::stable_sort(found.begin(), found.end(), [](const GapEntry *one, const GapEntry *other) {
        return one->volume != other->volume ? one->volume > other->volume
                                            : one->codes.size() > other->codes.size();
    });
    return found;
}

QString category(const Material &material, const QString &text)
{
    const auto code = classification::IccsCode::parse(text);
    return code ? categoryName(material.composer, *code) : text;
}

// "001/02, 861, … (17)": national codes by their printed code.
QString codesOf(const Material &material, const GapEntry &gap)
{
    QStringList codes;
    for (const QString &name : gap.codes.mid(0, mostCodes)) {
        const auto *list = material.assessment.facts.find(name.section(u'/', 0, 0));
        const auto *offence = list ? list->list.find(name.section(u'/', 1)) : nullptr;
        codes << (offence ? offence->code.toString() : name);
    }
    QString text = codes.join(QStringLiteral(", "));
    if (gap.codes.size() > mostCodes)
        text += QStringLiteral(", … (%1)").arg(material.composer.number(double(gap.codes.size())));
    return text;
}

void addGap(Material &material, const GapEntry &gap)
{
    const assessment::Instrument &instrument = material.instrument();
    const auto &form = instrument.gap;
    material.composer.heading(3, gap.title);
    report::Table table;
    table.caption = gap.title;
    table.columns = { column(Column::Kind::Text, 1.4), column(Column::Kind::Text, 4) };
    const auto add = [&](const char *field, const QString &value) {
        if (!value.trimmed().isEmpty())
            table.rows << plainRow(texts({ fieldName(form, field), value }));
    };
    add("code", category(material, gap.code));
    add("kind", nameIn(instrument.gapKinds, gap.kind));
    add("finding", gap.finding);
    add("codes", codesOf(material, gap));
    add("volume", gap.volume > 0 ? material.composer.number(gap.volume) : QString());
    add("meanwhile", gap.meanwhile);
    add("proposal", gap.proposal);
    add("countries", gap.countries.join(QStringLiteral("; ")));
    add("status", nameIn(instrument.gapStatuses, gap.status));
    if (!assessment::isConfirmed(gap))
        table.notes << material.word(
            lateText("reports", "Found by the program; no person has confirmed it yet."));
    table.source = sourceLine(material.composer);
    material.composer.add(table);
}

QString more(const Material &material, qsizetype shown, qsizetype all)
{
    return material.word(lateText("reports", "Only the largest %1 of %2 stand here.",
                                  { qint64(shown), qint64(all) }));
}

// Entries of the shipped register at categories that the project uses.
void addKnown(Material &material)
{
    const QList<const GapEntry *> known = sorted(material, false);
    const auto &form = material.instrument().gap;
    material.composer.heading(
        2, lateText("reports", "Known errors of the ICCS at categories that the lists use"));
    if (known.isEmpty()) {
        material.composer.text(lateText("reports", "None concerns a category in use."));
        return;
    }
    report::Table table;
    table.wide = true;
    table.caption = material.word(lateText("reports", "Register of gaps and errors of the ICCS"));
    table.columns = { column(Column::Kind::Code, 0.7), column(Column::Kind::Code, 0.9),
                      column(Column::Kind::Text, 1.4), column(Column::Kind::Text, 4),
                      column(Column::Kind::Text, 3.4), column(Column::Kind::Number, 0.9) };
    table.header << texts({ QString(), fieldName(form, "code"), fieldName(form, "kind"),
                            fieldName(form, "finding"), fieldName(form, "proposal"),
                            fieldName(form, "volume") });
    for (const GapEntry *gap : known.mid(0, mostEntries)) {
        QList<report::Cell> cells
            = texts({ gap->id, gap->code, nameIn(material.instrument().gapKinds, gap->kind),
                      gap->finding, gap->proposal });
        cells << (gap->volume > 0 ? material.composer.count(gap->volume) : cell({}));
        table.rows << plainRow(cells);
    }
    if (known.size() > mostEntries)
        table.notes << more(material, mostEntries, known.size());
    table.source = sourceLine(material.composer);
    material.composer.add(table);
}

void addCounts(Material &material)
{
    report::Table table;
    table.caption = material.figureName(QStringLiteral("gaps"));
    table.columns = { column(Column::Kind::Text, 3), column(Column::Kind::Number, 1) };
    table.header << texts(
        { material.splitName("kind"), material.word(lateText("reports", "Entries")) });
    for (const assessment::Named &kind : material.instrument().gapKinds) {
        const auto *figure
            = material.figure(QStringLiteral("gaps"), QLatin1String("kind:") + kind.id);
        if (figure && figure->count > 0)
            table.rows << plainRow({ cell(nameIn(material.instrument().gapKinds, kind.id)),
                                     material.composer.count(figure->count) });
    }
    table.notes << material.word(
        lateText("reports",
                 "The register that comes with the program is among them; “iccs "
                 "assessment gaps” writes all entries into a table."));
    table.source = sourceLine(material.composer);
    if (!table.rows.isEmpty())
        material.composer.add(table);
}

// Borders that the country cannot settle alone.
bool isQuestion(const GapEntry &gap)
{
    static const QStringList kinds { QStringLiteral("unclearBorder"), QStringLiteral("overlap"),
                                     QStringLiteral("tagValue") };
    return isOwn(gap) && kinds.contains(gap.kind);
}

QList<const assessment::Entry *> methodological(const Material &material)
{
    QList<const assessment::Entry *> found;
    for (const auto *entry : material.entries(assessment::EntryKind::Challenge)) {
        if (entry->text(QStringLiteral("kind")) == QLatin1String("methodological")
            && entry->text(QStringLiteral("status")) != QLatin1String("solved"))
            found << entry;
    }
    return found;
}

} // namespace

void addGuidance(Material &material)
{
    material.chapter(11);
    const auto &form = material.instrument().gap;
    report::Table table;
    table.caption = material.heading(11);
    table.columns = { column(Column::Kind::Text, 2), column(Column::Kind::Text, 1.8),
                      column(Column::Kind::Text, 3.4), column(Column::Kind::Number, 0.9) };
    table.header << texts({ material.word(lateText("reports", "Question")), fieldName(form, "code"),
                            fieldName(form, "finding"), fieldName(form, "volume") });
    for (const assessment::Entry *entry : methodological(material)) {
        const auto &fields = material.instrument().challenge;
        QString categories;
        for (const assessment::Field &field : fields.fields) {
            if (field.id == QLatin1String("categories"))
                categories = material.value(*entry, field, fields);
        }
        const double cases = material.cases(*entry);
        table.rows << plainRow({ cell(entry->text(QStringLiteral("title"))), cell(categories),
                                 cell(entry->text(QStringLiteral("description"))),
                                 cases > 0 ? material.composer.count(cases) : cell({}) });
    }
    for (const GapEntry *gap : sorted(material, true)) {
        if (isQuestion(*gap) && table.rows.size() < mostEntries)
            table.rows << plainRow(
                { cell(gap->title), cell(category(material, gap->code)), cell(gap->finding),
                  gap->volume > 0 ? material.composer.count(gap->volume) : cell({}) });
    }
    table.source = sourceLine(material.composer);
    if (table.rows.isEmpty())
        material.nothing(material.heading(11));
    else
        material.composer.add(table);
}

void addGaps(Material &material)
{
    material.chapter(12);
    const QList<const GapEntry *> own = sorted(material, true);
    addCounts(material);
    if (own.isEmpty())
        material.nothing(material.heading(12));
    else
        material.composer.heading(2, lateText("reports", "Found in this country"));
    for (const GapEntry *gap : own.mid(0, mostEntries))
        addGap(material, *gap);
    if (own.size() > mostEntries)
        material.paragraph(more(material, mostEntries, own.size()));
    addKnown(material);
    addDimensions(material, 12);
}

} // namespace reports

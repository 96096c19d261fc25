// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/annextables.h"

#include "core/exchange/linkwords.h"
#include "core/reports/frame.h"
#include "core/reports/words.h"

namespace reports
{

using assessment::Given;
using base::lateText;
using report::Column;

namespace
{

constexpr qsizetype mostChanges = 50;

QString level(const Material &material, const Given &given)
{
    if (given.notApplicable)
        return material.instrument().notApplicable;
    if (!given.level)
        return material.phrase("notAnswered");
    QString text = material.levelName(*given.level);
    if (given.isComputed)
        text += QLatin1Char('\n') + material.phrase("computed");
    else if (given.answer && given.answer->level != given.level)
        text += QLatin1Char('\n') + material.phrase("noEvidence");
    if (given.answer && given.answer->targetLevel) {
        text += QLatin1Char('\n')
            + material.named(material.phrase("target"),
                             material.composer.number(*given.answer->targetLevel));
        if (given.answer->targetYear > 0)
            text += QStringLiteral(" (%1)").arg(given.answer->targetYear);
    }
    return text;
}

QString who(const Material &material, const Given &given)
{
    QStringList parts;
    if (given.answer) {
        parts << given.answer->respondent.trimmed();
        if (given.answer->date.isValid())
            parts << material.composer.day(QDateTime(given.answer->date, QTime(12, 0), Qt::UTC));
        parts << nameIn(material.instrument().answer.choices, given.answer->verdict);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

report::Row answerRow(const Material &material, const Given &given)
{
    return plainRow(
        texts({ material.institution(given.institution), level(material, given),
                given.answer ? material.evidence(*given.answer) : QString(),
                given.answer ? given.answer->comment : QString(), who(material, given) }));
}

report::Table answerTable(const Material &material, const assessment::DimensionState &state)
{
    const auto &fields = material.instrument().answer;
    report::Table table;
    table.wide = true;
    table.caption = state.dimension->id + QLatin1Char(' ') + state.dimension->title;
    table.columns = { column(Column::Kind::Text, 1.5), column(Column::Kind::Text, 1.6),
                      column(Column::Kind::Text, 2.4), column(Column::Kind::Text, 1.8),
                      column(Column::Kind::Text, 2.6) };
    table.header << texts({ fieldName(fields, "institution"), fieldName(fields, "level"),
                            fieldName(fields, "evidence"), fieldName(fields, "comment"),
                            fieldName(fields, "respondent") });
    for (const assessment::QuestionState &question : state.questions) {
        if (question.given.isEmpty())
            continue;
        table.rows << report::Row { { { question.question->id + QLatin1Char(' ')
                                            + question.question->text,
                                        std::nullopt, int(table.columns.size()) } },
                                    report::Row::Kind::Group };
        for (const Given &given : question.given)
            table.rows << answerRow(material, given);
    }
    table.source = sourceLine(material.composer);
    return table;
}

QString frameworkTitle(const Material &material, const char *id)
{
    for (const assessment::Framework &one : material.instrument().frameworks) {
        if (one.id == QLatin1String(id))
            return one.title;
    }
    return {};
}

QString counting(const Material &material, const QString &list)
{
    const auto &all = material.composer.job().data.counting;
    const auto rules = all.constFind(list);
    if (rules == all.cend())
        return material.word(lateText("reports", "not declared"));
    return material.word(countUnitText(rules->unit)) + QLatin1Char('\n')
        + material.word(momentText(rules->moment));
}

} // namespace

QList<report::Table> answerTables(const Material &material)
{
    QList<report::Table> tables;
    for (const assessment::DimensionState &state : material.assessment.profile) {
        const report::Table table = answerTable(material, state);
        if (!table.rows.isEmpty())
            tables << table;
    }
    return tables;
}

report::Table crosswalkTable(const Material &material)
{
    report::Table table;
    table.caption = material.word(lateText("reports", "Questions in the frameworks of quality"));
    table.columns = { column(Column::Kind::Code, 0.5), column(Column::Kind::Text, 4),
                      column(Column::Kind::Text, 1.2), column(Column::Kind::Text, 1.2) };
    table.header << texts({ QString(), fieldName(material.instrument().answer, "question"),
                            QStringLiteral("NQAF"), QStringLiteral("ES CoP") });
    for (const assessment::Question &question : material.instrument().questions)
        table.rows << plainRow(
            texts({ question.id, question.text, question.nqaf.join(QStringLiteral(", ")),
                    question.esCop.join(QStringLiteral(", ")) }));
    table.notes << material.named(QStringLiteral("NQAF"), frameworkTitle(material, "nqaf"))
                << material.named(QStringLiteral("ES CoP"), frameworkTitle(material, "esCop"))
                << material.word(lateText("reports",
                                          "The letter is the level of the NQAF, the number the "
                                          "principle. The assignment is ours; numbers of the NQAF "
                                          "were written from memory."));
    table.source = material.instrument().source;
    return table;
}

report::Table metadataTable(const Material &material, const assessment::Facts::List &one)
{
    const Composer &composer = material.composer;
    const offences::ListInfo &info = one.list.info;
    report::Table table;
    table.caption = info.name;
    table.columns = { column(Column::Kind::Text, 1.6), column(Column::Kind::Text, 4) };
    const auto add = [&](const base::Text &name, const QString &value) {
        if (!value.trimmed().isEmpty())
            table.rows << plainRow(texts({ material.word(name), value }));
    };
    const assessment::Whereabouts where {
        offences::institutionId(info.institution), info.id, {}, {}
    };
    const auto share = [&](const char *id, mapping::Weight weight = mapping::Weight::Codes) {
        const auto *figure = material.figure(QLatin1String(id), {}, weight, where);
        return figure ? material.named(material.figureName(figure->id), material.shareOf(*figure))
                      : QString();
    };
    add(lateText("reports", "Contact"), composer.job().data.settings.institution);
    add(lateText("reports", "Institution"),
        composer.word(exchange::institutionText(info.institution)));
    add(lateText("reports", "Classification used"),
        composer.job().classification.title(composer.job().language));
    add(lateText("reports", "Unit and moment of counting"), counting(material, info.id));
    QStringList years;
    for (const offences::Offence &offence : one.list.offences())
        years << offence.volumes.keys();
    years.removeDuplicates();
    years.sort();
    add(lateText("reports", "Reference period"), years.join(QStringLiteral(", ")));
    add(lateText("reports", "Source data"), info.sourceFile);
    add(lateText("reports", "Fingerprint of the source file"),
        QString::fromLatin1(info.sourceSha256.left(16)));
    add(lateText("reports", "Last update"), composer.day(info.imported));
    QStringList accuracy { share("coverage"), share("residual"),
                           share("unknown", mapping::Weight::Volume) };
    accuracy.removeAll(QString());
    add(lateText("reports", "Accuracy"), accuracy.join(QLatin1Char('\n')));
    add(lateText("reports", "Revision of the list"),
        composer.word(lateText("reports", "Version %1", { info.version })));
    table.source = sourceLine(composer);
    return table;
}

report::Table changeTable(const Material &material)
{
    const Composer &composer = material.composer;
    report::Table table;
    table.caption = material.word(lateText("reports", "The newest changes of the project"));
    table.columns = { column(Column::Kind::Number, 0.6), column(Column::Kind::Text, 1.4),
                      column(Column::Kind::Text, 1.6), column(Column::Kind::Text, 4),
                      column(Column::Kind::Number, 0.8) };
    table.header << composer.header({ lateText("reports", "No."), lateText("reports", "Date"),
                                      lateText("reports", "Who"), lateText("reports", "What"),
                                      lateText("reports", "Things changed") });
    for (const project::HistoryEntry &entry : composer.job().changes.mid(0, mostChanges)) {
        QString label = composer.word(entry.label);
        if (entry.step != project::Step::Do)
            label = material.named(composer.word(entry.step == project::Step::Undo
                                                     ? lateText("reports", "Undone")
                                                     : lateText("reports", "Redone")),
                                   label);
        table.rows << plainRow({ composer.count(double(entry.number)),
                                 cell(composer.day(entry.time)), cell(entry.author), cell(label),
                                 composer.count(entry.changeCount) });
    }
    table.source = sourceLine(composer);
    return table;
}

report::Table glossaryTable(const Material &material)
{
    report::Table table;
    table.caption = material.instrument().report.annexes.value(4);
    table.columns = { column(Column::Kind::Text, 1.4), column(Column::Kind::Text, 5) };
    table.header << texts({ material.word(lateText("reports", "Word")),
                            material.word(lateText("reports", "Meaning")) });
    for (const assessment::ReportTexts::Term &term : material.instrument().report.glossary)
        table.rows << plainRow(texts({ term.term, term.text }));
    table.source = material.instrument().source;
    return table;
}

} // namespace reports

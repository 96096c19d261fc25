// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/countingtable.h"

#include "core/reports/frame.h"
#include "core/reports/listmeasures.h"
#include "core/reports/words.h"

namespace reports
{

using base::lateText;
using report::Column;

namespace
{

QString seriousness(const Composer &composer, const coding::CountingRules &rules)
{
    if (!rules.principalOffence)
        return QStringLiteral("–");
    if (rules.seriousness.isEmpty())
        return composer.word(lateText("reports", "the order of the ICCS"));
    QStringList names;
    for (const auto &code : rules.seriousness)
        names << categoryName(composer, code);
    return names.join(QLatin1Char('\n'));
}

report::Table countingTable(const Composer &composer, const offences::OffenceList &list,
                            const coding::CountingRules &rules)
{
    const auto yesNo = [&](bool is) {
        return composer.word(is ? lateText("reports", "Yes") : lateText("reports", "No"));
    };
    report::Table table;
    table.caption = composer.word(lateText("reports", "Counting rules of %1", { list.info.name }));
    table.columns = { column(Column::Kind::Text, 2), column(Column::Kind::Text, 3) };
    table.header << composer.header({ lateText("reports", "Rule"), lateText("reports", "Here") });
    const auto add = [&](const base::Text &name, const QString &value) {
        if (!value.isEmpty())
            table.rows << report::Row { { cell(composer.word(name)), cell(value) },
                                        report::Row::Kind::Plain };
    };
    add(lateText("reports", "What is counted"), composer.word(countUnitText(rules.unit)));
    add(lateText("reports", "Moment at which an offence enters the statistics"),
        composer.word(momentText(rules.moment)));
    add(lateText("reports", "Of several offences only the most serious is counted"),
        yesNo(rules.principalOffence));
    add(lateText("reports", "Order of seriousness"), seriousness(composer, rules));
    add(lateText("reports", "Attempts are counted with completed offences"),
        yesNo(rules.attemptsWithCompleted));
    add(lateText("reports", "Remark"), rules.note);
    table.notes << composer.word(
        lateText("reports",
                 "The ICCS asks every country to declare these rules, because they "
                 "change the figures (ICCS 2015, p. 105-106)."));
    table.source = sourceLine(composer);
    return table;
}

} // namespace

void addCountingRules(Composer &composer, const offences::OffenceList &list)
{
    const auto rules = composer.job().data.counting.constFind(list.info.id);
    if (rules == composer.job().data.counting.cend())
        composer.note(report::NoteBox::Kind::Warning,
                      { lateText("reports",
                                 "No counting rules are declared for this list. "
                                 "Figures counted from it cannot be compared with "
                                 "others until they are.") });
    else
        composer.add(countingTable(composer, list, *rules));
}

} // namespace reports

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/foldedrows.h"

namespace cli
{

QString FoldedFindings::placesText() const
{
    constexpr int shown = 3;
    const QString text = places.mid(0, shown).join(QStringLiteral("; "));
    const int more = int(places.size()) - shown;
    return more > 0 ? base::lateCount("cli", "%1; %n more", more, { text }).toString() : text;
}

QList<FoldedFindings> folded(const QList<validation::Judged> &judged,
                             const std::function<QString(const base::Finding &)> &groupOf,
                             const std::function<QString(const base::Finding &)> &placeOf)
{
    QList<FoldedFindings> lines;
    QHash<QString, qsizetype> known;
    for (const validation::Judged &one : judged) {
        const QString group = groupOf(one.finding);
        const QString key = QStringList { one.finding.check, base::severityId(one.finding.severity),
                                          group, one.approval ? one.approval->reason : QString() }
                                .join(QChar(0x1f));
        if (!known.contains(key)) {
            known.insert(key, lines.size());
            lines << FoldedFindings { one, group, {} };
        }
        lines[known[key]].places << placeOf(one.finding);
    }
    return lines;
}

void sayCounts(const Context &context, const QList<validation::Judged> &judged)
{
    struct Counts {
        int open = 0, explained = 0;
    };
    QMap<base::Severity, Counts> counts;
    for (const validation::Judged &one : judged)
        ++(one.approval ? counts[one.finding.severity].explained
                        : counts[one.finding.severity].open);
    const auto of = [&counts](base::Severity severity) { return counts.value(severity); };
    context.say(base::lateText(
        "cli",
        "Errors: %1 open, %2 explained. Warnings: %3 open, %4 explained. Notes and questions: %5 "
        "open, %6 explained.",
        { of(base::Severity::Error).open, of(base::Severity::Error).explained,
          of(base::Severity::Warning).open, of(base::Severity::Warning).explained,
          of(base::Severity::Note).open + of(base::Severity::Question).open,
          of(base::Severity::Note).explained + of(base::Severity::Question).explained }));
}

} // namespace cli

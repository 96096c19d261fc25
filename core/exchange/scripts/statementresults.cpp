// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scripts/statementwriter.h"

#include <algorithm>

namespace exchange
{

void StatementWriter::writeAnswers()
{
    comment(QStringLiteral("Decision -> category, or why there is none; parts with their shares in "
                           "millionths."));
    QList<QStringList> rows;
    qsizetype parts = 1, part = 0;
    const QStringList perPart { QStringLiteral("iccs"), QStringLiteral("iccs_tags"),
                                QStringLiteral("iccs_share"), QStringLiteral("iccs_before") };
    for (const CodingScript::Answer &answer : m_script.answers) {
        part = answer.shareBefore == 0 ? 0 : part + 1;
        parts = std::max(parts, part + 1);
        if (part == 0)
            rows << QStringList { answer.decision + QLatin1Char('|') + answer.collected,
                                  answer.outcome, QString::number(int(answer.isDefault)),
                                  QString::number(int(answer.isAttempt)) };
        rows.last() << answer.category << answer.tags << QString::number(answer.share)
                    << QString::number(answer.shareBefore);
    }
    QStringList targets { QStringLiteral("iccs_outcome"), QStringLiteral("iccs_default"),
                          QStringLiteral("iccs_attempt") };
    for (qsizetype number = 1; number <= parts; ++number) {
        for (const QString &stem : perPart)
            targets << QStringLiteral("%1_%2").arg(stem).arg(number);
    }
    for (QStringList &row : rows)
        row.resize(targets.size() + 1);
    declare(QStringLiteral("iccs_answer"), 510);
    set(QStringLiteral("iccs_answer"),
        joined({ QStringLiteral("iccs_decision"), text(QStringLiteral("|")),
                 QStringLiteral("iccs_collected") }));
    lookUp(QStringLiteral("iccs_answer"), targets, rows);
    makeLong(perPart, int(parts));
    readNumber(QStringLiteral("iccs_from"), QStringLiteral("iccs_before"));
    readNumber(QStringLiteral("iccs_part"), QStringLiteral("iccs_share"));
    const auto upTo = [this](const QString &share) {
        const QString count = QStringLiteral("iccs_count");
        return QStringLiteral("%1 * (%2) + %3")
            .arg(whole(count + QStringLiteral(" / 1000000")), share,
                 whole(QStringLiteral("%1 * (%2) / 1000000").arg(rest(count), share)));
    };
    makeNumber(
        QStringLiteral("millionths"),
        QStringLiteral("(%1) - (%2)")
            .arg(upTo(QStringLiteral("iccs_from + iccs_part")), upTo(QStringLiteral("iccs_from"))));
}

void StatementWriter::writeResults()
{
    using Kind = CodingScript::Dimension::Kind;
    QStringList by;
    for (const CodingScript::Dimension &dimension : m_script.dimensions) {
        if (dimension.kind == Kind::Level2) {
            declare(QStringLiteral("iccs2"), 4);
            set(QStringLiteral("iccs2"), substring(QStringLiteral("iccs"), 1, 4));
        }
        by << (dimension.kind == Kind::Category     ? QStringLiteral("iccs")
                   : dimension.kind == Kind::Level2 ? QStringLiteral("iccs2")
                   : dimension.kind == Kind::Tags   ? QStringLiteral("iccs_tags")
                                                    : dimension.name);
    }
    const QString outcome = QStringLiteral("iccs_outcome"), sum = QStringLiteral("millionths");
    comment(
        QStringLiteral("Nothing gets lost: everything that was counted, by what became of it."));
    makeResult({ QStringLiteral("iccs_totals"), { outcome }, {}, sum });
    makeResult({ QStringLiteral("iccs_unknown_code"),
                 { QStringLiteral("iccs_key") },
                 isText(outcome, QStringLiteral("unknown code")),
                 {} });
    comment(
        QStringLiteral("The cross table. Records without a category stand under \"\"; those out "
                       "of scope are left out."));
    QString condition = outcome + differs() + text(QStringLiteral("out of scope"));
    if (m_script.withoutAttempts)
        condition += andThen() + isText(QStringLiteral("iccs_attempt"), QStringLiteral("0"));
    if (!m_script.attempted.isEmpty())
        condition += andThen() + m_script.attempted + differs() + text(QStringLiteral("1"));
    makeResult({ QStringLiteral("iccs_counts"), by, condition, sum });
}

} // namespace exchange

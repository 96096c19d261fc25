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
    QStringList perPart { QStringLiteral("iccs"), QStringLiteral("iccs_own_tags"),
                          QStringLiteral("iccs_own_flags"), QStringLiteral("iccs_share"),
                          QStringLiteral("iccs_before") };
    for (const CodingScript::Collected &guard : m_script.guards)
        perPart << guard.name;
    for (const CodingScript::Answer &answer : m_script.answers) {
        part = answer.shareBefore == 0 ? 0 : part + 1;
        parts = std::max(parts, part + 1);
        if (part == 0)
            rows << QStringList { answer.decision, answer.outcome,
                                  QString::number(int(answer.isDefault)),
                                  QString::number(int(answer.isAttempt)),
                                  QString::number(int(answer.takesAttempt)) };
        rows.last() << answer.category << answer.tags << answer.flags
                    << QString::number(answer.share) << QString::number(answer.shareBefore);
        for (const CodingScript::Collected &guard : m_script.guards)
            rows.last() << (answer.sets(guard) ? QStringLiteral("1") : QString());
    }
    QStringList targets { QStringLiteral("iccs_outcome"), QStringLiteral("iccs_default"),
                          QStringLiteral("iccs_attempt"), QStringLiteral("iccs_takes_attempt") };
    for (qsizetype number = 1; number <= parts; ++number) {
        for (const QString &stem : std::as_const(perPart))
            targets << QStringLiteral("%1_%2").arg(stem).arg(number);
    }
    for (QStringList &row : rows)
        row.resize(targets.size() + 1);
    lookUp(QStringLiteral("iccs_decision"), targets, rows);
    makeLong(perPart, int(parts));
    writeTags(false);
    writeTags(true);
    writeAttempts();
    writeMillionths();
}

// Whole numbers throughout: a count is cut at the shares' limits, so its parts sum up to it.
void StatementWriter::writeMillionths()
{
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

// The answer's own, then what was collected and not set before, each behind a semicolon.
void StatementWriter::writeTags(bool isFlag)
{
    const QString into = isFlag ? QStringLiteral("iccs_flags") : QStringLiteral("iccs_tags");
    const QString own = isFlag ? QStringLiteral("iccs_own_flags") : QStringLiteral("iccs_own_tags");
    const QList<CodingScript::Collected> collected = m_script.collected(isFlag);
    declare(into, mostBytes);
    set(into, own);
    const QString isCoded = isText(QStringLiteral("iccs_outcome"), QStringLiteral("coded"));
    for (const CodingScript::Collected &one : collected) {
        QString taken = isCoded + andThen() + isFilled(one.name);
        if (!one.guard.isEmpty())
            taken += andThen() + isEmpty(one.guard);
        for (const QString &name : one.before)
            taken += andThen() + isEmpty(name);
        set(into, joined({ into, one.name }), taken);
    }
    if (!collected.isEmpty())
        set(into, substring(into, 2, mostBytes),
            substring(into, 1, 1) + equal() + text(QStringLiteral(";")));
}

void StatementWriter::writeAttempts()
{
    QString open = isText(QStringLiteral("iccs_takes_attempt"), QStringLiteral("1"));
    for (const QString &one : m_script.collectedAttempts()) {
        set(QStringLiteral("iccs_attempt"), text(QStringLiteral("1")),
            open + andThen() + isText(one, QStringLiteral(";event.At=1")));
        open += andThen() + isEmpty(one);
    }
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

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/evaluation.h"

#include "support/fixtures.h"
#include "support/sampledata.h"

#include <QTest>

using classification::IccsCode;
using mapping::Status;
using suggestion::Confirmed;
using suggestion::Evaluation;
using suggestion::Score;

namespace
{

IccsCode iccs(const QString &code)
{
    return *IccsCode::parse(code);
}

// Says what it has been told to say: offence -> categories in their order.
class Parrot final : public suggestion::Suggester
{
public:
    void say(const QString &offence, double confidence, const QString &codes)
    {
        for (const QString &code : codes.split(QLatin1Char(' '))) {
            suggestion::Suggestion one { iccs(code), 1.0, confidence, {}, {}, {} };
            m_answers[offence] << one;
        }
    }
    QString id() const override { return QStringLiteral("parrot"); }
    base::Text name() const override { return {}; }
    QList<suggestion::Suggestion> suggest(const suggestion::Query &query, int limit) const override
    {
        return m_answers.value(query.offence).mid(0, limit);
    }
    QList<suggestion::Question> questions(const suggestion::Query &, int) const override
    {
        return {};
    }
    void learn(const QList<suggestion::Precedent> &) override { }

private:
    QHash<QString, QList<suggestion::Suggestion>> m_answers;
};

Confirmed confirmed(const QString &list, const QString &offence, const QString &codes)
{
    Confirmed one;
    one.query.list = list;
    one.query.offence = offence;
    one.listName = list.toUpper();
    one.code = offence;
    for (const QString &code : codes.split(QLatin1Char(' ')))
        one.categories << iccs(code);
    return one;
}

mapping::Link linkOf(const char *id, const char *offence, const char *target, Status status,
                     int day)
{
    auto link
        = support::link(QLatin1String(id), QLatin1String(offence), QLatin1String(target), status);
    link.changed = QDateTime(QDate(2026, 3, day), QTime(12, 0), Qt::UTC);
    return link;
}

} // namespace

// Seven offences of two lists, and figures worked out by hand:
//   a 0401       -> 0401 (0.9)            rank 1
//   b 05021      -> 0501 (0.9) 0401 05021 rank 3, section right, division wrong
//   c 0101       -> 0401 (0.35) ... 0101  rank 12, its section not among the first three
//   d 05         -> 0502 (0.35)           none, only the section is confirmed and right
//   e 0401, 0501 -> 0501 (1)              rank 1
//   f 0701       ->                       nothing is suggested
//   g 05021      -> 0501 (0.2) 05021      rank 2, section right, division wrong
class TestEvaluation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void scores();
    void byList();
    void byLevel();
    void reliability();
    void confusions();
    void secondLook();
    void nothingConfirmed();
    void isCancelled();
    void whatIsConfirmed();
    void latestComeFirst();

private:
    Parrot m_parrot;
    QList<Confirmed> m_confirmed;
    Evaluation m;
};

void TestEvaluation::initTestCase()
{
    const auto add = [this](const char *list, const char *offence, const char *codes) {
        m_confirmed << confirmed(QLatin1String(list), QLatin1String(offence), QLatin1String(codes));
    };
    add("police", "a", "0401");
    add("police", "b", "05021");
    add("police", "c", "0101");
    add("police", "d", "05");
    add("courts", "e", "0401 0501");
    add("courts", "f", "0701");
    add("courts", "g", "05021");
    const auto say = [this](const char *offence, double confidence, const char *codes) {
        m_parrot.say(QLatin1String(offence), confidence, QLatin1String(codes));
    };
    say("a", 0.9, "0401 0501");
    say("b", 0.9, "0501 0401 05021");
    say("c", 0.35, "0401 0501 0601 0201 0301 0701 0801 0901 1001 1101 0202 0101");
    say("d", 0.35, "0502");
    say("e", 1, "0501");
    say("g", 0.2, "0501 05021");
    base::NoProgress progress;
    const auto evaluation = suggestion::evaluate(m_parrot, m_confirmed, progress);
    QVERIFY(evaluation.has_value());
    m = *evaluation;
}

void TestEvaluation::scores()
{
    QCOMPARE(m.outcomes.size(), 7);
    const Score expected { 7, 2, 4, 4, 5, 3 };
    QVERIFY(m.total == expected);
    QCOMPARE(m.total.share(m.total.top1), 2.0 / 7);
    QCOMPARE(Score().share(0), 0.0);
    QCOMPARE(m.unanswered, 1);
    QList<int> ranks;
    for (const auto &outcome : std::as_const(m.outcomes))
        ranks << outcome.rank;
    QCOMPARE(ranks, QList<int>({ 1, 3, 12, 0, 1, 0, 2 }));
    QCOMPARE(m.outcomes.at(4).decisive.toString(), QStringLiteral("0501")); // the one that is hit
}

void TestEvaluation::byList()
{
    QCOMPARE(m.lists.size(), 2);
    QCOMPARE(m.lists.at(0).list, QStringLiteral("police"));
    QCOMPARE(m.lists.at(0).name, QStringLiteral("POLICE"));
    QVERIFY((m.lists.at(0).score == Score { 4, 1, 2, 2, 3, 2 }));
    QVERIFY((m.lists.at(1).score == Score { 3, 1, 2, 2, 2, 1 }));
}

void TestEvaluation::byLevel()
{
    QCOMPARE(m.levels.keys(), QList<int>({ 1, 2, 3 }));
    QVERIFY((m.levels.value(1) == Score { 1, 0, 0, 0, 1, 1 }));
    QVERIFY((m.levels.value(2) == Score { 4, 2, 2, 2, 2, 2 }));
    QVERIFY((m.levels.value(3) == Score { 2, 0, 2, 2, 2, 0 }));
}

// 0.9 to 1: a, b and e, two of them right at (0.9 + 0.9 + 1) / 3; 0.3 to 0.4: c and d; 0.2: g.
void TestEvaluation::reliability()
{
    QCOMPARE(m.bins.size(), 10);
    QList<int> sizes;
    for (const auto &bin : std::as_const(m.bins))
        sizes << bin.n;
    QCOMPARE(sizes, QList<int>({ 0, 0, 1, 2, 0, 0, 0, 0, 0, 3 }));
    QCOMPARE(m.bins.at(9).from, 0.9);
    QCOMPARE(m.bins.at(9).to, 1.0);
    QCOMPARE(m.bins.at(9).right, 2);
    QCOMPARE(m.bins.at(9).meanConfidence, 2.8 / 3);
    QCOMPARE(m.bins.at(9).shareRight(), 2.0 / 3);
    QCOMPARE(m.bins.at(3).meanConfidence, 0.35);
    QCOMPARE(m.bins.at(3).shareRight(), 0.0);
    QCOMPARE(m.bins.at(0).shareRight(), 0.0);
    // 3/6 of 0.8/3, 2/6 of 0.35, 1/6 of 0.2
    QCOMPARE(m.calibrationError, 0.4 / 3 + 0.35 / 3 + 0.1 / 3);
}

void TestEvaluation::confusions()
{
    QStringList pairs;
    for (const auto &pair : std::as_const(m.confusions)) {
        QStringList offences;
        for (const int number : pair.outcomes)
            offences << m.outcomes.at(number).offence.code;
        pairs << QStringLiteral("%1>%2 %3")
                     .arg(pair.suggested.toString(), pair.confirmed.toString(),
                          offences.join(QLatin1Char(',')));
    }
    QCOMPARE(pairs,
             QStringList({ QStringLiteral("0501>05021 b,g"), QStringLiteral("0401>0101 c"),
                           QStringLiteral("0502>05 d") }));
    QCOMPARE(m.confusions.constFirst().count(), 2);
}

// f: nothing was suggested; c: rank 12 and another section; d: no rank, but the right section.
void TestEvaluation::secondLook()
{
    QCOMPARE(m.secondLook, QList<int>({ 5, 2, 3 }));
}

void TestEvaluation::nothingConfirmed()
{
    base::NoProgress progress;
    const auto evaluation = suggestion::evaluate(m_parrot, {}, progress);
    QVERIFY(evaluation.has_value());
    QVERIFY(evaluation->total == Score());
    QCOMPARE(evaluation->calibrationError, 0.0);
    QCOMPARE(evaluation->bins.size(), 10);
}

void TestEvaluation::isCancelled()
{
    support::CancelAfter progress(3);
    QVERIFY(!suggestion::evaluate(m_parrot, m_confirmed, progress));
}

// Approved, or in review with a reviewer; each category once, each offence once.
void TestEvaluation::whatIsConfirmed()
{
    mapping::MappingSet set;
    set.list = QStringLiteral("police");
    set.put(linkOf("1", "300", "0401", Status::Approved, 1));
    set.put(linkOf("2", "100", "0101", Status::Proposed, 2));
    set.put(linkOf("3", "400", "0501", Status::Approved, 3));
    set.put(linkOf("4", "300", "0501", Status::Approved, 4));
    set.put(linkOf("5", "300", "0401", Status::Approved, 5));
    auto reviewed = linkOf("6", "101", "0102", Status::InReview, 6);
    set.put(reviewed);
    QCOMPARE(suggestion::confirmedOffences(support::policeList(), set).size(), 2);
    reviewed.reviewer = QStringLiteral("Eva");
    set.put(reviewed);
    const auto confirmed = suggestion::confirmedOffences(support::policeList(), set);
    QCOMPARE(confirmed.size(), 3);
    QCOMPARE(confirmed.at(0).code, QStringLiteral("300"));
    QCOMPARE(confirmed.at(0).listName, QStringLiteral("Police 2024"));
    QCOMPARE(confirmed.at(0).query.label, QStringLiteral("Robbery of personal property"));
    QCOMPARE(confirmed.at(0).categories,
             QList<IccsCode>({ iccs(QStringLiteral("0401")), iccs(QStringLiteral("0501")) }));
    QCOMPARE(confirmed.at(0).changed.date().day(), 5);
    QCOMPARE(confirmed.at(1).code, QStringLiteral("400"));
    QCOMPARE(confirmed.at(2).code, QStringLiteral("101"));
}

void TestEvaluation::latestComeFirst()
{
    mapping::MappingSet set;
    set.list = QStringLiteral("police");
    set.put(linkOf("1", "300", "0401", Status::Approved, 2));
    set.put(linkOf("2", "400", "0501", Status::Approved, 7));
    set.put(linkOf("3", "401", "0502", Status::Approved, 5));
    QStringList codes;
    for (const Confirmed &one :
         suggestion::latest(suggestion::confirmedOffences(support::policeList(), set), 2))
        codes << one.code;
    QCOMPARE(codes, QStringList({ QStringLiteral("400"), QStringLiteral("401") }));
}

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"

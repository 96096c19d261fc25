// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mapping/comparison.h"

#include <QTest>

using mapping::Extent;
using mapping::Link;
using mapping::Status;
using mapping::Verdict;

namespace
{

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

offences::Offence offence(const QString &id, double volume)
{
    offences::Offence one { id, *offences::OffenceCode::parse(id.section(u'#', 0, 0)) };
    one.labels.insert(q("en"), q("Offence ") + id);
    if (volume > 0)
        one.volumes.insert(q("2023"), volume);
    return one;
}

// One mapper's list and links.
struct Mapper {
    offences::OffenceList list;
    mapping::MappingSet set;
    int links = 0;

    Mapper() { list.info.language = q("en"); }
    mapping::MapperView view() const { return { list, set }; }
    void add(const QString &id, double volume = 0) { list.put(offence(id, volume)); }
    // code empty: out of scope
    Link link(const char *offence, const char *code, Extent extent = Extent::Inside)
    {
        Link link;
        link.id = q("l%1").arg(++links);
        link.offence = q(offence);
        link.target = classification::IccsCode::parse(q(code));
        link.extent = link.target ? extent : Extent::None;
        link.status = link.target ? Status::Proposed : Status::OutOfScope;
        set.put(link);
        return link;
    }
};

} // namespace

// Twelve offences with volumes 10, 20 ... 120, counted by hand.
//   no  ours         theirs    verdict          steps
//    1  0101         0101      same             0
//    2  0401 inside  0401 equal other details   0
//    3  05021        0502      other level      1
//    4  020111       02012     same division    3 (020111-02011-0201-02012)
//    5  0501         0502      same section     2
//    6  0401         0501      other section    4
//    7  0401         out       scope
//    8  out          out       same
//    9  0701         -         only ours
//   10  -            0701      only theirs
//   11  -            -         undecided
//   12  0401+020111  0401      other section    6 (of 020111 and 0401)
class TestComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void verdicts_data();
    void verdicts();
    void measures_data();
    void measures();
    void kappaByHand();
    void kappaAtItsEnds();
    void isTheSameFromBothSides();
    void details();
    void confusionsMostFrequentFirst();
    void listsThatDiffer();
    void idsAreUnique();
    void nothingToCompare();

private:
    Mapper m_ours;
    Mapper m_theirs;
    mapping::Comparison m_comparison;
};

void TestComparison::initTestCase()
{
    for (int i = 1; i <= 12; ++i) {
        m_ours.add(QString::number(i), 10 * i);
        m_theirs.add(QString::number(i), 0);
    }
    const auto both = [this](const char *offence, const char *ours, const char *theirs) {
        m_ours.link(offence, ours);
        m_theirs.link(offence, theirs);
    };
    both("1", "0101", "0101");
    m_ours.link("2", "0401");
    m_theirs.link("2", "0401", Extent::Equal);
    both("3", "05021", "0502");
    both("4", "020111", "02012");
    both("5", "0501", "0502");
    both("6", "0401", "0501");
    both("7", "0401", "");
    both("8", "", "");
    m_ours.link("9", "0701");
    m_theirs.link("10", "0701");
    both("12", "0401", "0401");
    m_ours.link("12", "020111");
    m_comparison = mapping::compareMappers(m_ours.view(), m_theirs.view());
    QCOMPARE(m_comparison.offences.size(), 12);
}

void TestComparison::verdicts_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<int>("distance");
    QTest::addColumn<QString>("shared");
    QTest::newRow("1") << Verdict::Same << 0 << q("0101");
    QTest::newRow("2") << Verdict::OtherDetails << 0 << q("0401");
    QTest::newRow("3") << Verdict::OtherLevel << 1 << q("0502");
    QTest::newRow("4") << Verdict::SameDivision << 3 << q("0201");
    QTest::newRow("5") << Verdict::SameSection << 2 << q("05");
    QTest::newRow("6") << Verdict::OtherSection << 4 << QString();
    QTest::newRow("7") << Verdict::Scope << -1 << QString();
    QTest::newRow("8") << Verdict::Same << 0 << QString();
    QTest::newRow("9") << Verdict::OnlyOurs << -1 << QString();
    QTest::newRow("10") << Verdict::OnlyTheirs << -1 << QString();
    QTest::newRow("11") << Verdict::Undecided << -1 << QString();
    QTest::newRow("12") << Verdict::OtherSection << 6 << QString();
}

void TestComparison::verdicts()
{
    QFETCH(Verdict, verdict);
    QFETCH(int, distance);
    QFETCH(QString, shared);
    const auto &one = m_comparison.offences.at(q(QTest::currentDataTag()).toInt() - 1);
    QCOMPARE(mapping::verdictId(one.verdict), mapping::verdictId(verdict));
    QCOMPARE(one.distance, distance);
    QCOMPARE(one.shared ? one.shared->toString() : QString(), shared);
}

void TestComparison::measures_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<double>("codes");
    QTest::addColumn<double>("ofCodes");
    QTest::addColumn<double>("volume");
    QTest::addColumn<double>("ofVolume");
    const auto row
        = [](const char *name, double codes, double ofCodes, double volume, double ofVolume) {
              QTest::newRow(name) << q(name) << codes << ofCodes << volume << ofVolume;
          };
    // Both decided: 1 to 8 and 12, 10 + ... + 80 + 120 = 480.
    row("compared/both decided", 9, 12, 480, 780);
    row("agreement/exact", 2, 9, 90, 480); // 1 8
    row("agreement/category", 3, 9, 110, 480); // and 2
    row("agreement/division", 5, 9, 180, 480); // and 3 4
    row("agreement/section", 6, 9, 230, 480); // and 5
    row("near misses/other category", 2, 6, 70, 370); // 3 4 of 3 4 5 6 7 12
    row("verdict/same", 2, 12, 90, 780);
    row("verdict/other details", 1, 12, 20, 780);
    row("verdict/other level", 1, 12, 30, 780);
    row("verdict/same division", 1, 12, 40, 780);
    row("verdict/same section", 1, 12, 50, 780);
    row("verdict/other section", 2, 12, 180, 780);
    row("verdict/scope", 1, 12, 70, 780);
    row("verdict/only ours", 1, 12, 90, 780);
    row("verdict/only theirs", 1, 12, 100, 780);
    row("verdict/undecided", 1, 12, 110, 780);
}

void TestComparison::measures()
{
    QFETCH(QString, measure);
    int found = 0;
    for (const auto &one : mapping::agreement(m_comparison)) {
        if (one.measure + u'/' + one.scope != measure)
            continue;
        ++found;
        const bool byCodes = one.weight == mapping::Weight::Codes;
        QTEST(one.count, byCodes ? "codes" : "volume");
        QTEST(one.total, byCodes ? "ofCodes" : "ofVolume");
    }
    QCOMPARE(found, 2);
}

// Ours:   01 1, 04 3, 05 2, 02 1, none 1, 02+04 1. Theirs: 01 1, 04 2, 05 3, 02 1, none 2.
// By chance 1*1 + 3*2 + 2*3 + 1*1 + 1*2 = 16 of 81; agreed 6 of 9 = 54 of 81.
void TestComparison::kappaByHand()
{
    const auto kappa = mapping::sectionKappa(m_comparison);
    QVERIFY(kappa.has_value());
    QCOMPARE(*kappa, (54.0 - 16.0) / (81.0 - 16.0));
}

void TestComparison::kappaAtItsEnds()
{
    Mapper one;
    Mapper other;
    const auto kappa
        = [&] { return mapping::sectionKappa(mapping::compareMappers(one.view(), other.view())); };
    for (const char *id : { "1", "2" }) {
        one.add(q(id));
        other.add(q(id));
    }
    QVERIFY(!kappa()); // nobody decided
    one.link("1", "0101");
    other.link("1", "0102");
    QVERIFY(!kappa()); // one section only
    one.link("2", "0501");
    const QString last = other.link("2", "0502").id;
    QCOMPARE(*kappa(), 1.0);
    // Crossed: agreed 0 of 2, by chance 2 of 4.
    other.set.remove(last);
    other.set.remove(q("l1"));
    other.link("1", "0501");
    other.link("2", "0101");
    QCOMPARE(*kappa(), -1.0);
}

void TestComparison::isTheSameFromBothSides()
{
    const auto back = mapping::compareMappers(m_theirs.view(), m_ours.view());
    QCOMPARE(back.offences.size(), m_comparison.offences.size());
    for (qsizetype i = 0; i < back.offences.size(); ++i) {
        const auto &one = m_comparison.offences.at(i);
        const auto &other = back.offences.at(i);
        QCOMPARE(other.distance, one.distance);
        QCOMPARE(other.shared, one.shared);
        if (one.verdict == Verdict::OnlyOurs || one.verdict == Verdict::OnlyTheirs)
            QVERIFY(other.verdict != one.verdict);
        else
            QCOMPARE(other.verdict, one.verdict);
    }
    QCOMPARE(mapping::sectionKappa(back), mapping::sectionKappa(m_comparison));
}

void TestComparison::details()
{
    Mapper one;
    Mapper other;
    one.add(q("1"));
    other.add(q("1"));
    const Link plain = one.link("1", "0401");
    Link link = other.link("1", "0401");
    const auto differing = [&] {
        other.set.put(link);
        return mapping::compareMappers(one.view(), other.view()).offences.first().differing;
    };
    link.status = Status::Approved; // how far the work is does not matter
    link.rationale = q("why");
    QCOMPARE(differing(), QStringList());
    link.extent = Extent::Contains;
    QCOMPARE(differing(), QStringList { q("relation") });
    link.tags = { { q("event.At"), q("1") } };
    link.flags = { mapping::DataFlag::Threats };
    QCOMPARE(differing(), QStringList({ q("relation"), q("tags"), q("flags") }));
    Link ours = plain;
    ours.tags = { { q("victim.AV"), q("1") }, { q("event.At"), q("1") } };
    one.set.put(ours);
    link = plain;
    link.tags = { ours.tags.at(1), ours.tags.at(0) }; // the order of tags does not matter
    QCOMPARE(differing(), QStringList());
    // No category on both sides, but one of them out of scope.
    ours.target.reset();
    ours.extent = Extent::None;
    one.set.put(ours);
    link = ours;
    link.status = Status::OutOfScope;
    QCOMPARE(differing(), QStringList { q("scope") });
}

void TestComparison::confusionsMostFrequentFirst()
{
    Mapper one;
    Mapper other;
    const struct {
        const char *id;
        double volume;
        const char *ours;
        const char *theirs;
    } rows[] = { { "1", 1, "0401", "0501" },
                 { "2", 2, "0501", "0401" },
                 { "3", 4, "0401", "0501" },
                 { "4", 90, "0101", "" },
                 { "5", 5, "0701", "0701" } };
    for (const auto &row : rows) {
        one.add(q(row.id), row.volume);
        other.add(q(row.id));
        one.link(row.id, row.ours);
        other.link(row.id, row.theirs);
    }
    const auto pairs = mapping::confusions(mapping::compareMappers(one.view(), other.view()));
    const QList<mapping::Confusion> expected { { q("0401"), q("0501"), 2, 5 },
                                               { q("0101"), q("none"), 1, 90 },
                                               { q("0501"), q("0401"), 1, 2 } };
    QCOMPARE(pairs, expected);
}

void TestComparison::listsThatDiffer()
{
    Mapper one;
    Mapper other;
    one.add(q("100"));
    one.add(q("77"));
    one.add(q("77#2"));
    one.add(q("ours"));
    auto sum = offence(q("SUM"), 5);
    sum.kind = offences::OffenceKind::Sum;
    one.list.put(sum);
    auto gone = offence(q("OLD"), 0);
    gone.gone = true;
    one.list.put(gone);
    other.add(q("theirs"));
    other.add(q("77#2"), 8);
    other.add(q("77"));
    auto renamed = offence(q("new id"), 0);
    renamed.code = *offences::OffenceCode::parse(q("100"));
    renamed.labels[q("en")] = q("Something else");
    other.list.put(renamed);
    other.list.put(sum);
    one.link("100", "0401");
    other.link("new id", "0401");
    other.link("77#2", "0501");
    const auto comparison = mapping::compareMappers(one.view(), other.view());
    QCOMPARE(comparison.onlyInOurs, QStringList { q("ours") });
    QCOMPARE(comparison.onlyInTheirs, QStringList { q("theirs") });
    QCOMPARE(comparison.offences.size(), 3);
    QCOMPARE(comparison.offences.at(0).theirOffence, q("new id"));
    QCOMPARE(comparison.offences.at(0).theirLabel, q("Something else"));
    QCOMPARE(comparison.offences.at(0).verdict, Verdict::Same);
    QCOMPARE(comparison.offences.at(1).theirLabel, QString());
    QCOMPARE(comparison.offences.at(1).verdict, Verdict::Undecided);
    QCOMPARE(comparison.offences.at(2).code, q("77#2"));
    QCOMPARE(comparison.offences.at(2).verdict, Verdict::OnlyTheirs);
    QCOMPARE(comparison.offences.at(2).volume, 8.0);
}

void TestComparison::idsAreUnique()
{
    QSet<QString> ids;
    for (const Verdict verdict : mapping::verdicts())
        ids << mapping::verdictId(verdict);
    QCOMPARE(ids.size(), 10);
    QVERIFY(!mapping::isDisagreement(Verdict::Same));
    QVERIFY(mapping::isDisagreement(Verdict::OtherDetails));
    QVERIFY(mapping::isDisagreement(Verdict::Scope));
    QVERIFY(!mapping::isDisagreement(Verdict::OnlyOurs));
}

void TestComparison::nothingToCompare()
{
    const Mapper none;
    const auto comparison = mapping::compareMappers(none.view(), none.view());
    QVERIFY(comparison.offences.isEmpty());
    QVERIFY(mapping::confusions(comparison).isEmpty());
    for (const auto &measure : mapping::agreement(comparison)) {
        QCOMPARE(measure.share(), 0.0);
        QCOMPARE(measure.weight, mapping::Weight::Codes);
    }
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"

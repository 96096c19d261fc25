// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mapping/coverage.h"

#include <QTest>

// A small example counted by hand: five offences, one sum row, volumes 10 20 30 40 50.
class TestCoverage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void countsByHand_data();
    void countsByHand();
    void partitionsAddUp_data();
    void partitionsAddUp();
    void noVolumeNoVolumeMeasures();
    void emptyListIsNoDivisionByZero();

private:
    const mapping::Measure *find(const QString &measure, const QString &scope,
                                 mapping::Weight weight) const;
    std::optional<classification::Classification> m_classification;
    offences::OffenceList m_list;
    mapping::MappingSet m_set;
    QList<mapping::Measure> m_measures;
};

void TestCoverage::initTestCase()
{
    auto loaded = classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    QVERIFY(loaded.has_value());
    m_classification = *loaded;
    for (int i = 1; i <= 6; ++i) {
        const QString code = QString::number(i);
        offences::Offence offence { .id = code, .code = *offences::OffenceCode::parse(code) };
        offence.volumes.insert(QStringLiteral("2023"), 10.0 * i);
        if (i == 6)
            offence.kind = offences::OffenceKind::Sum;
        m_list.put(offence);
    }
    const auto add
        = [this](const char *id, const char *offence, const char *code, mapping::Status status) {
              mapping::Link link;
              link.id = QLatin1String(id);
              link.offence = QLatin1String(offence);
              link.target = classification::IccsCode::parse(QLatin1String(code));
              link.status = status;
              m_set.put(link);
          };
    add("a", "1", "0101", mapping::Status::Approved); // level 2
    add("b", "2", "05029", mapping::Status::Proposed); // residual, level 3
    add("c", "3", "020111", mapping::Status::Approved); // level 4; two links count once
    add("d", "3", "0401", mapping::Status::Draft);
    add("e", "4", "", mapping::Status::OutOfScope);
    m_measures = mapping::coverage(m_list, m_set, *m_classification);
}

const mapping::Measure *TestCoverage::find(const QString &measure, const QString &scope,
                                           mapping::Weight weight) const
{
    for (const auto &one : m_measures) {
        if (one.measure == measure && one.scope == scope && one.weight == weight)
            return &one;
    }
    return nullptr;
}

void TestCoverage::countsByHand_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<bool>("volume");
    QTest::addColumn<double>("count");
    QTest::addColumn<double>("total");
    QTest::newRow("coverage") << "coverage"
                              << "all" << false << 3.0 << 4.0;
    QTest::newRow("coverage by volume") << "coverage"
                                        << "all" << true << 60.0 << 110.0;
    QTest::newRow("approved") << "coverage approved"
                              << "all" << false << 2.0 << 4.0;
    QTest::newRow("residual") << "residual"
                              << "all" << false << 1.0 << 3.0;
    QTest::newRow("residual by volume") << "residual"
                                        << "all" << true << 20.0 << 60.0;
    QTest::newRow("level 4") << "level"
                             << "level:4" << false << 1.0 << 3.0;
    QTest::newRow("section 02") << "section"
                                << "section:02" << true << 30.0 << 60.0;
    QTest::newRow("section 04") << "section"
                                << "section:04" << false << 0.0 << 3.0;
    QTest::newRow("unmapped") << "status"
                              << "status:unmapped" << false << 1.0 << 5.0;
    QTest::newRow("out of scope") << "status"
                                  << "status:out of scope" << true << 40.0 << 150.0;
    QTest::newRow("breadth") << "breadth"
                             << "all" << false << 4.0 << 320.0;
}

void TestCoverage::countsByHand()
{
    QFETCH(QString, measure);
    QFETCH(QString, scope);
    QFETCH(bool, volume);
    const auto *found
        = find(measure, scope, volume ? mapping::Weight::Volume : mapping::Weight::Codes);
    QVERIFY(found);
    QTEST(found->count, "count");
    QTEST(found->total, "total");
}

void TestCoverage::partitionsAddUp_data()
{
    QTest::addColumn<QString>("measure");
    for (const char *measure : { "level", "section", "status", "relation" })
        QTest::newRow(measure) << QString::fromLatin1(measure);
}

void TestCoverage::partitionsAddUp()
{
    QFETCH(QString, measure);
    for (const auto weight : { mapping::Weight::Codes, mapping::Weight::Volume }) {
        double sum = 0, total = -1;
        for (const auto &one : m_measures) {
            if (one.measure != measure || one.weight != weight)
                continue;
            sum += one.count;
            total = one.total;
        }
        QCOMPARE(sum, total);
    }
}

void TestCoverage::noVolumeNoVolumeMeasures()
{
    offences::OffenceList list = m_list;
    for (offences::Offence offence : m_list.offences()) {
        offence.volumes.clear();
        list.put(offence);
    }
    for (const auto &one : mapping::coverage(list, m_set, *m_classification))
        QVERIFY(one.weight == mapping::Weight::Codes);
}

void TestCoverage::emptyListIsNoDivisionByZero()
{
    for (const auto &one : mapping::coverage({}, {}, *m_classification))
        QVERIFY(one.share() >= 0 && one.share() <= 1);
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"

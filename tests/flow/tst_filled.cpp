// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixtures.h"
#include "usnibrs.h"

#include <QSet>
#include <QTest>

// From records to a questionnaire: the flat file of Vermont, kept as offences, victims and persons,
// fills UN-CTS 2021; cells are compared with counts made here from the file itself.
class TestFilled : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fillsCells_data();
    void fillsCells();
    void remaps();

private:
    int count(const QString &segment, const QStringList &ids, const QString &codeColumn,
              const QStringList &codes, const QString &sexColumn, const QString &sex) const;
    void keep(const QString &layout, const char *unit, const char *stage, const char *name);

    cli::Program m_iccs;
    QStringList m_header;
    QList<QStringList> m_records;
    QMap<QString, QStringList> m_cells; // address -> the rest of its row
};

void TestFilled::keep(const QString &layout, const char *unit, const char *stage, const char *name)
{
    const cli::Run kept
        = m_iccs(QStringLiteral("code p.iccs '%1' --layout %2 --unit %3 --stage %4 --keep %5 "
                                "--for un-cts-2021 --year 2020")
                     .arg(usnibrs::recordsOfVermont(), layout, QLatin1String(unit),
                          QLatin1String(stage), QLatin1String(name)));
    QVERIFY2(kept.code == 0 || kept.code == 1, kept.err.constData()); // codes that stay open
    QVERIFY2(kept.err.contains("Kept as"), kept.err.constData());
}

void TestFilled::initTestCase()
{
    NEEDS_SHARED_DATA();
    usnibrs::makeProject(m_iccs);
    keep(QStringLiteral("us-nibrs-offences"), "offences", "recorded", "Offences");
    keep(QStringLiteral("us-nibrs-victims"), "victims", "recorded", "Victims");
    keep(QStringLiteral("us-nibrs-arrestees"), "suspects", "contact", "Arrested");
    const cli::Run filled
        = m_iccs(QStringLiteral("fill p.iccs --edition un-cts-2021 --year 2020 --language en"));
    QVERIFY2(filled.code == 0, filled.err.constData());
    for (const QStringList &row : filled.rows().mid(1))
        m_cells.insert(row.first(), row.mid(1));
    const cli::Run file { 0, m_iccs.read(usnibrs::recordsOfVermont()), {} };
    m_records = file.rows();
    m_header = m_records.takeFirst();
}

// Distinct ids of the rows of a segment with one of the codes, of a sex when it is named.
int TestFilled::count(const QString &segment, const QStringList &ids, const QString &codeColumn,
                      const QStringList &codes, const QString &sexColumn, const QString &sex) const
{
    const auto at = [this](const QStringList &record, const QString &column) {
        return record.value(m_header.indexOf(column));
    };
    QSet<QStringList> found;
    for (const QStringList &record : m_records) {
        if (at(record, QStringLiteral("SegmentLevel")) != segment
            || at(record, QStringLiteral("SegmentActionType")) == QLatin1String("D")
            || !codes.contains(at(record, codeColumn))
            || (!sex.isEmpty() && at(record, sexColumn) != sex))
            continue;
        QStringList key;
        for (const QString &id : ids)
            key << at(record, id);
        found.insert(key);
    }
    return int(found.size());
}

void TestFilled::fillsCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("segment");
    QTest::addColumn<QString>("codes"); // that lie in the cell's categories with all their records
    QTest::addColumn<QString>("sex");
    const auto row
        = [](const char *cell, const char *segment, const char *codes, const char *sex = "") {
              QTest::newRow(cell) << QString::fromLatin1(cell) << QString::fromLatin1(segment)
                                  << QString::fromLatin1(codes) << QString::fromLatin1(sex);
          };
    row("1.1/0101/total", "2", "09A");
    row("2.1/020111/total", "2", "13A");
    row("2.2/0301/total", "2", "11A 11B 11C 11D 36B");
    row("2.2/03011/total", "2", "11A 11B 11C 36B");
    row("2.2/03012/total", "2", "11D");
    row("2.3/0401/total", "2", "120");
    row("3/0501/total", "2", "220");
    row("3/0502/total", "2", "23A 23B 23C 23D 23E 23F 23G 23H 240");
    row("3/0701/total", "2", "26A 26B 26C 26E 26F 90A");
    row("3/0703/total", "2", "270 510");
    row("3E/0601/total", "2", "35A 35B");
    row("4.6.1/07/total", "2", "250 26A 26B 26C 26E 26F 270 280 510 90A");
    row("1.2/victims/total", "4", "09A");
    row("1.2/victims/male", "4", "09A", "M");
    row("1.2/victims/female", "4", "09A", "F");
    row("4.1.1/0101/total", "6", "09A");
    row("4.1.1/0101/male", "6", "09A", "M");
    row("4.1.1/0101/female", "6", "09A", "F");
    row("4.1.1/03011/total", "6", "11A 11B 11C 36B");
    row("4.1.1/03011/male", "6", "11A 11B 11C 36B", "M");
    row("4.6.2/06/total", "6", "35A 35B 90G");
    row("4.6.2/07/total", "6", "250 26A 26B 26C 26E 26F 270 280 510 90A");
}

void TestFilled::fillsCells()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, cell);
    QFETCH(QString, segment);
    QFETCH(QString, codes);
    QFETCH(QString, sex);
    const bool isOffence = segment == QLatin1String("2");
    const bool isVictim = segment == QLatin1String("4");
    const QString code = isOffence ? QStringLiteral("UCROffenseCode")
        : isVictim                 ? QStringLiteral("VictimConnectedToUCROffense")
                                   : QStringLiteral("UCRArrestOffenseCode");
    const QString id = isOffence ? code
        : isVictim               ? QStringLiteral("VictimSequenceNumber")
                                 : QStringLiteral("ArresteeSequenceNumber");
    const int expected = count(
        segment, { QStringLiteral("IncidentNumber"), id }, code, codes.split(QLatin1Char(' ')),
        isVictim ? QStringLiteral("SexOfVictim") : QStringLiteral("SexOfArrestee"), sex);
    const QStringList row = m_cells.value(cell);
    qInfo().noquote() << cell << row.join(QStringLiteral(" | "));
    QCOMPARE(row.value(1), QString::number(expected));
    // The codes that the figure comes from are those, and sum up to it.
    double sum = 0;
    for (const QString &part : row.value(8).split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        QVERIFY2(codes.contains(part.section(QLatin1Char(' '), 0, 0)), qPrintable(part));
        sum += part.section(QLatin1Char(' '), 1).toDouble();
    }
    QCOMPARE(sum, double(expected));
}

// Negligent manslaughter (09B) as intentional homicide.
void TestFilled::remaps()
{
    NEEDS_SHARED_DATA();
    const cli::Run moved = m_iccs(
        QStringLiteral("fill p.iccs --edition un-cts-2021 --year 2020 --what-if 09B=0101"));
    QVERIFY2(moved.code == 0, moved.err.constData());
    qInfo().noquote() << '\n' + QString::fromUtf8(moved.err + moved.out);
    const qsizetype row
        = moved.column(QStringLiteral("cell")).indexOf(QLatin1String("1.1/0101/total"));
    QVERIFY(row >= 0);
    QCOMPARE(moved.column(QStringLiteral("before"))[row],
             m_cells[QStringLiteral("1.1/0101/total")].value(1));
    const int negligent = count(
        QStringLiteral("2"), { QStringLiteral("IncidentNumber"), QStringLiteral("UCROffenseCode") },
        QStringLiteral("UCROffenseCode"), { QStringLiteral("09B") }, {}, {});
    QCOMPARE(moved.column(QStringLiteral("difference"))[row], QString::number(negligent));
}

QTEST_GUILESS_MAIN(TestFilled)
#include "tst_filled.moc"

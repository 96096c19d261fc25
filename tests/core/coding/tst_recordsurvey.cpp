// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codingfixture.h"

#include "core/coding/recordsurvey.h"
#include "support/fixtures.h"

#include <QTemporaryDir>

using coding::ColumnSurvey;
using coding::RecordSurvey;

class TestRecordSurvey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheTextsOfEachColumn();
    void samplesTheWholeFile();
    void keepsSoManyTexts();
    void stopsAfterSoManyRows();
    void saysWhatIsBroken();
    void canBeStopped();
    void saysWhyAFileCannotBeRead();

private:
    RecordSurvey survey(const QByteArray &bytes, qint64 mostRows = 1 << 30)
    {
        put(path(), bytes);
        base::NoProgress progress;
        const auto result = coding::surveyRecords(path(), {}, progress, mostRows);
        if (!result)
            qWarning() << result.error().message();
        return result.value_or(RecordSurvey());
    }
    QString path() const { return m_folder.filePath(QStringLiteral("records.csv")); }
    static QByteArray numbered(int rows)
    {
        QByteArray bytes = "n,half\n";
        for (int i = 0; i < rows; ++i)
            bytes += QByteArray::number(i) + (i % 2 ? ",odd\n" : ",even\n");
        return bytes;
    }

    QTemporaryDir m_folder;
};

void TestRecordSurvey::countsTheTextsOfEachColumn()
{
    const RecordSurvey found = survey("code;sex\n01;m\n02;f\n01; f \n01;\n\n03;\"f\"\n");
    QCOMPARE(found.header, QStringList({ "code", "sex" }));
    QCOMPARE(found.delimiter, QChar(u';'));
    QCOMPARE(found.rowCount, 5);
    const QList<ColumnSurvey::Text> codes { { "01", 3 }, { "02", 1 }, { "03", 1 } };
    QCOMPARE(found.columns[0].texts, codes);
    const QList<ColumnSurvey::Text> sexes { { "f", 3 }, { "m", 1 } };
    QCOMPARE(found.columns[1].texts, sexes);
    QCOMPARE(found.columns[1].empty, 1);
    QVERIFY(found.columns[1].isWhole());
    QCOMPARE(found.rows.size(), 5);
    QCOMPARE(found.lines, QList<qint64>({ 2, 3, 4, 5, 7 }));
}

void TestRecordSurvey::samplesTheWholeFile()
{
    const RecordSurvey found = survey(numbered(200'000));
    QCOMPARE(found.rowCount, 200'000);
    QVERIFY(found.rows.size() > RecordSurvey::sampleRows);
    QVERIFY(found.rows.size() <= 2 * RecordSurvey::sampleRows);
    for (int row = 0; row < RecordSurvey::sampleRows; ++row)
        QCOMPARE(found.rows[row][0], QString::number(row));
    QVERIFY(found.rows.last()[0].toInt() > 190'000);
    for (qsizetype row = 0; row < found.rows.size(); ++row)
        QCOMPARE(found.lines[row], found.rows[row][0].toLongLong() + 2);
}

void TestRecordSurvey::keepsSoManyTexts()
{
    const RecordSurvey found = survey(numbered(10'000));
    QCOMPARE(found.columns[0].texts.size(), RecordSurvey::mostTexts);
    QCOMPARE(found.columns[0].others, 10'000 - RecordSurvey::mostTexts);
    QVERIFY(!found.columns[0].isWhole());
    const QList<ColumnSurvey::Text> halves { { "even", 5000 }, { "odd", 5000 } };
    QCOMPARE(found.columns[1].texts, halves);
}

void TestRecordSurvey::stopsAfterSoManyRows()
{
    const RecordSurvey found = survey(numbered(10'000), 7);
    QCOMPARE(found.rowCount, 7);
    QCOMPARE(found.rows.size(), 7);
}

void TestRecordSurvey::saysWhatIsBroken()
{
    const RecordSurvey found = survey(QByteArray("a,b\n1,2\n1\n1,2,3\n1,\"x\"y\n1,z\0\n", 28));
    QCOMPARE(found.rowCount, 5);
    QCOMPARE(found.uneven, 2);
    QCOMPARE(found.brokenQuotes, 1);
    QCOMPARE(found.zeroBytes, 1);
}

void TestRecordSurvey::canBeStopped()
{
    put(path(), numbered(200'000));
    support::CancelAfter progress(0);
    QVERIFY(!coding::surveyRecords(path(), {}, progress));
}

void TestRecordSurvey::saysWhyAFileCannotBeRead()
{
    base::NoProgress progress;
    const auto none = coding::surveyRecords(m_folder.filePath("none.csv"), {}, progress);
    QVERIFY(!none);
    QVERIFY(none.error().message().contains(QStringLiteral("none.csv")));
    put(path(), "");
    const auto empty = coding::surveyRecords(path(), {}, progress);
    QVERIFY(!empty);
    QVERIFY(empty.error().message().contains(QStringLiteral("empty")));
}

QTEST_GUILESS_MAIN(TestRecordSurvey)
#include "tst_recordsurvey.moc"

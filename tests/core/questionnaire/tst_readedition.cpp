// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/edition.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using questionnaire::EditionPointer;

// A folder of one's own: what is read, inherited and found wrong.
class TestReadEdition : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inherits();
    void asksByYears_data();
    void asksByYears();
    void takesLabels();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void refusesAMissingFolder();
    void opensByFolderAndYear();

private:
    static QByteArray form(const QByteArray &rows, const QByteArray &table = {});
    void write(const QString &name, const QByteArray &content) const;
    QTemporaryDir m_folder;
};

QByteArray TestReadEdition::form(const QByteArray &rows, const QByteArray &table)
{
    return R"({ "id": "mine", "title": "Ministry's form", "years": [2023, 2024], "referenceYears": 2,
 "source": "the ministry", "mark": "inferred",
 "dimensions": [ { "id": "sex", "name": "Sex", "total": "total",
   "values": [ { "id": "total", "name": "Total" }, { "id": "male", "name": "Male" } ] } ],
 "columnSets": { "sex": [ { "id": "total", "at": { "sex": "total" } },
                          { "id": "male", "at": { "sex": "male" } } ] },
 "modules": [ { "id": "1", "title": "One", "tables": [
   { "id": "1.1", "title": "Table", "unit": "victims", "stage": "recorded", "columns": "sex" )"
        + table + R"(, "rows": [ )" + rows + R"( ] } ] } ] })";
}

void TestReadEdition::write(const QString &name, const QByteArray &content) const
{
    QDir(m_folder.path()).mkpath(QFileInfo(name).path());
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestReadEdition::inherits()
{
    write(QStringLiteral("edition.json"), form(R"({ "id": "a", "label": "A", "iccs": ["0101"] },
                  { "id": "b", "label": "B", "unit": "offences", "mark": "memory", "source": "x" })"));
    const auto read = questionnaire::readEditions(m_folder.path());
    QVERIFY(read && read->findings.isEmpty());
    const EditionPointer edition = read->editions.last();
    QCOMPARE(edition->form().id, QStringLiteral("mine-2024"));
    QCOMPARE(edition->form().years(), QList<int>({ 2022, 2023 }));
    QCOMPARE(edition->cellCount(), 4);
    const auto &first = edition->cell(edition->find(QStringLiteral("1.1/a/male")));
    QCOMPARE(first.row->unit, QStringLiteral("victims"));
    QVERIFY(first.row->mark == questionnaire::Mark::Inferred);
    QCOMPARE(first.row->source, QStringLiteral("the ministry"));
    QCOMPARE(first.at, (questionnaire::Coordinates { { "sex", "male" } }));
    const auto &second = edition->cell(edition->find(QStringLiteral("1.1/b/total")));
    QCOMPARE(second.row->unit, QStringLiteral("offences"));
    QVERIFY(second.row->mark == questionnaire::Mark::Memory);
    QVERIFY(second.at.isEmpty()); // a total has no coordinates
    QCOMPARE(edition->labelOf(edition->find(QStringLiteral("1.1/a/male"))),
             QStringLiteral("A, Male"));
}

void TestReadEdition::asksByYears_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<bool>("in2023");
    QTest::addColumn<bool>("in2024");
    QTest::newRow("always") << QByteArray("{}") << true << true;
    QTest::newRow("even") << QByteArray(R"({ "years": "even" })") << false << true;
    QTest::newRow("odd") << QByteArray(R"({ "years": "odd" })") << true << false;
    QTest::newRow("until") << QByteArray(R"({ "to": 2023 })") << true << false;
    QTest::newRow("from") << QByteArray(R"({ "from": 2024 })") << false << true;
    QTest::newRow("also") << QByteArray(R"({ "years": "even", "also": [2023] })") << true << true;
}

void TestReadEdition::asksByYears()
{
    QFETCH(QByteArray, asked);
    write(QStringLiteral("edition.json"),
          form(R"({ "id": "a", "label": "A", "asked": )" + asked + " }"));
    const auto read = questionnaire::readEditions(m_folder.path());
    QVERIFY(read && read->findings.isEmpty());
    QTEST(read->editions.first()->isAsked(0), "in2023");
    QTEST(read->editions.last()->isAsked(0), "in2024");
}

void TestReadEdition::takesLabels()
{
    write(QStringLiteral("edition.json"), form(R"({ "id": "a", "label": "A" })"));
    write(QStringLiteral("labels/es.json"), R"({ "Male": "Hombres", "A": "Uno" })");
    const auto read = questionnaire::readEditions(m_folder.path(), QStringLiteral("es"));
    QVERIFY(read && read->findings.isEmpty());
    QCOMPARE(read->editions.last()->labelOf(1), QStringLiteral("Uno, Hombres"));
}

void TestReadEdition::findsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("in"); // of the place
    const QByteArray row = R"({ "id": "a", "label": "A" })";
    QTest::newRow("broken") << QByteArray("{ \"id\": \"mine\",\n \"years\" }") << "Q01"
                            << "2";
    QTest::newRow("unknown key") << form(R"({ "id": "a", "label": "A", "colour": "red" })") << "Q02"
                                 << "rows/a/colour";
    QTest::newRow("no label") << form(R"({ "id": "a" })") << "Q03"
                              << "rows/a/label";
    QTest::newRow("wrong type") << form(R"({ "id": "a", "label": 3 })") << "Q03"
                                << "label";
    QTest::newRow("row twice") << form(row + ", " + row) << "Q04"
                               << "rows/a";
    QTest::newRow("unknown value")
        << form(R"({ "id": "a", "label": "A", "at": { "sex": "both" } })") << "Q05"
        << "at";
    QTest::newRow("unknown columns")
        << form(R"({ "id": "a", "label": "A", "columns": "age" })") << "Q05"
        << "columns";
    QTest::newRow("unknown question") << form(row, R"(, "questions": ["why"])") << "Q05"
                                      << "questions";
    QTest::newRow("stock without a day") << form(row, R"(, "kind": "stock")") << "Q03"
                                         << "kind";
}

void TestReadEdition::findsWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, in);
    write(QStringLiteral("edition.json"), json);
    const auto read = questionnaire::readEditions(m_folder.path());
    QVERIFY(read.has_value());
    QVERIFY(read->editions.isEmpty());
    QVERIFY(!read->findings.isEmpty());
    QTEST(read->findings.first().check, "check");
    QVERIFY2(read->findings.first().place.ids.last().contains(in),
             qPrintable(read->findings.first().place.toString()));
    QVERIFY(!read->findings.first().message.toString().isEmpty());
    QVERIFY(!questionnaire::loadEdition(m_folder.path()));
}

void TestReadEdition::refusesAMissingFolder()
{
    const auto read = questionnaire::readEditions(m_folder.filePath(QStringLiteral("none")));
    QVERIFY(!read);
    QVERIFY(read.error().message().contains(QLatin1String("edition.json")));
    QVERIFY(!questionnaire::loadEdition(QStringLiteral("no-such-form-2024")));
}

void TestReadEdition::opensByFolderAndYear()
{
    write(QStringLiteral("edition.json"), form(R"({ "id": "a", "label": "A" })"));
    const auto latest = questionnaire::loadEdition(m_folder.path());
    QVERIFY(latest && (*latest)->form().collection == 2024);
    const auto earlier = questionnaire::loadEdition(m_folder.path() + QLatin1String(":2023"));
    QVERIFY(earlier && (*earlier)->form().collection == 2023);
    QVERIFY(!questionnaire::loadEdition(m_folder.path() + QLatin1String(":1999")));
}

QTEST_GUILESS_MAIN(TestReadEdition)
#include "tst_readedition.moc"

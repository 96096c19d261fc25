// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/correspondenceimport.h"
#include "core/exchange/correspondencerows.h"
#include "core/exchange/formats/csvexporter.h"
#include "core/table/csvwriter.h"
#include "sampleproject.h"
#include "support/fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using exchange::CorrespondenceDifference;
using exchange::LinkChangeType;

// Compares tables with the sample project. Rows are written as "column=value" pairs, so that a
// test says just what it is about.
class TestCompareTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownExportChangesNothing_data();
    void ownExportChangesNothing();
    void everyFieldSurvives();
    void editsAreFoundExactly();
    void clearedCellsCountOnlyInOwnTables();
    void recognisesLinks();
    void codesThatChanged();
    void missingRowsOfOwnTable();
    void copiedRowIsANewLink();
    void findings_data();
    void findings();
    void brokenRowsChangeNothing();
    void wordsOfReviewers_data();
    void wordsOfReviewers();
    void datesOfReviewers_data();
    void datesOfReviewers();
    void noCategory();
    void foreignTable();
    void sampleOfTheProject();
    void otherListsAreLeftAlone();
    void missingColumnsAreRefused();
    void acceptIsOneEdit();

private:
    using Cells = QMap<QString, QString>;
    static table::ReadTable table(const QList<Cells> &rows);
    static table::ReadTable read(const QByteArray &csv);
    table::ReadTable ownTable(const project::ProjectData &data, const QString &list = {}) const;
    CorrespondenceDifference compared(const table::ReadTable &table,
                                      const project::ProjectData &data,
                                      const QString &list = QStringLiteral("police")) const;
    static QStringList ids(const base::Findings &findings);

    classification::Classification m_iccs = sample::iccs();
};

table::ReadTable TestCompareTable::table(const QList<Cells> &rows)
{
    table::ReadTable result;
    result.source.path = QStringLiteral("/tmp/review.csv");
    for (const Cells &cells : rows) {
        for (auto it = cells.begin(); it != cells.end(); ++it) {
            if (!result.table.header.contains(it.key()))
                result.table.header << it.key();
        }
    }
    for (const Cells &cells : rows) {
        QStringList row;
        for (const QString &name : result.table.header)
            row << cells.value(name);
        result.table.rows << row;
        result.table.lineNumbers << int(result.table.rows.size()) + 1;
    }
    return result;
}

table::ReadTable TestCompareTable::read(const QByteArray &csv)
{
    base::NoProgress progress;
    auto read = table::parseCsv(csv, QStringLiteral("export.csv"), {}, progress);
    if (!read)
        qFatal("%s", qPrintable(read.error().message()));
    return *read;
}

table::ReadTable TestCompareTable::ownTable(const project::ProjectData &data,
                                            const QString &list) const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("export.csv"));
    base::NoProgress progress;
    const auto written
        = exchange::CsvExporter().write(sample::job(data, m_iccs, list), path, progress);
    if (!written)
        qFatal("%s", qPrintable(written.error().message()));
    return read(sample::content(path));
}

CorrespondenceDifference TestCompareTable::compared(const table::ReadTable &table,
                                                    const project::ProjectData &data,
                                                    const QString &list) const
{
    support::IdSequence newIds;
    const auto difference = exchange::compareTable(table, exchange::guessColumns(table.table), data,
                                                   list, m_iccs, newIds);
    if (!difference)
        qFatal("%s", qPrintable(difference.error().message()));
    return *difference;
}

QStringList TestCompareTable::ids(const base::Findings &findings)
{
    QStringList checks;
    for (const auto &finding : findings)
        checks << finding.check;
    return checks;
}

void TestCompareTable::ownExportChangesNothing_data()
{
    QTest::addColumn<bool>("hostile");
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("links");
    QTest::newRow("police") << false << "police" << 6;
    QTest::newRow("courts") << false << "courts" << 1;
    QTest::newRow("hostile texts") << true << "police" << 6 + int(sample::hostileTexts().size());
}

void TestCompareTable::ownExportChangesNothing()
{
    QFETCH(bool, hostile);
    QFETCH(QString, list);
    const auto data = hostile ? sample::hostileProject() : sample::project();
    for (const QString &exported : { QString(), list }) { // all lists in one file, and one alone
        const auto difference = compared(ownTable(data, exported), data, list);
        for (const auto &change : difference.changes)
            qWarning() << change.fields << (change.after ? change.after->rationale : QString());
        QCOMPARE(difference.changes.size(), 0);
        QTEST(difference.unchanged, "links");
        QCOMPARE(ids(difference.findings),
                 exported.isEmpty() ? QStringList { QStringLiteral("X08") } : QStringList());
    }
}

void TestCompareTable::everyFieldSurvives()
{
    const auto data = sample::project();
    auto empty = data;
    empty.sets.clear();
    const auto difference = compared(ownTable(data, QStringLiteral("police")), empty);
    const auto &links = data.set(QStringLiteral("police")).links();
    QCOMPARE(difference.changes.size(), links.size());
    for (const auto &change : difference.changes) {
        QCOMPARE(change.type, LinkChangeType::Added);
        const auto *original = data.set(QStringLiteral("police")).find(change.after->id);
        QVERIFY2(original, "the id is kept");
        mapping::Link expected = *original;
        // What the table has no column for: kept by the project when the link is known.
        expected.created = {};
        expected.changed = {};
        expected.supersedes.clear();
        expected.changeReason.clear();
        if (expected.confidence >= 0)
            expected.confidence = 0.725;
        QVERIFY2(*change.after == expected, qPrintable(original->id));
    }
}

void TestCompareTable::editsAreFoundExactly()
{
    const auto data = sample::project();
    auto table = ownTable(data, QStringLiteral("police"));
    const auto set = [&table](const QString &linkId, const QString &column, const QString &value) {
        for (QStringList &row : table.table.rows) {
            if (row.last() == linkId)
                row[table.table.header.indexOf(column)] = value;
        }
    };
    set(QStringLiteral("a1"), QStringLiteral("iccs_code"), QStringLiteral("04013"));
    set(QStringLiteral("a1"), QStringLiteral("tags"), QString());
    set(QStringLiteral("a3"), QStringLiteral("status"), QStringLiteral("approved"));
    set(QStringLiteral("a3"), QStringLiteral("reviewer"), QStringLiteral("UNODC"));
    set(QStringLiteral("a3"), QStringLiteral("review_comment"), QStringLiteral("Now clear"));
    set(QStringLiteral("a4"), QStringLiteral("label"),
        QStringLiteral("labels are not ours to change"));
    const auto difference = compared(table, data);
    QCOMPARE(ids(difference.findings), QStringList());
    QCOMPARE(difference.unchanged, 4);
    QCOMPARE(difference.changes.size(), 2);
    const auto &first = difference.changes[0];
    QCOMPARE(first.type, LinkChangeType::Changed);
    QCOMPARE(first.fields, QStringList({ QStringLiteral("iccs_code"), QStringLiteral("tags") }));
    QCOMPARE(first.before->target->toString(), QStringLiteral("0401"));
    QCOMPARE(first.after->target->toString(), QStringLiteral("04013"));
    QCOMPARE(first.after->supersedes, QStringLiteral("a0"));
    QCOMPARE(first.after->confidence, first.before->confidence);
    QCOMPARE(difference.changes[1].fields,
             QStringList({ QStringLiteral("status"), QStringLiteral("reviewer"),
                           QStringLiteral("review_comment") }));
    QCOMPARE(difference.changes[1].after->status, mapping::Status::Approved);
}

void TestCompareTable::clearedCellsCountOnlyInOwnTables()
{
    const auto data = sample::project();
    auto own = ownTable(data, QStringLiteral("police"));
    own.table.rows[1][own.table.header.indexOf(QStringLiteral("assumption"))].clear();
    QCOMPARE(compared(own, data).changes.first().fields,
             QStringList { QStringLiteral("assumption") });
    const auto foreign
        = table({ { { "code", "001/02" }, { "iccs", "0401" }, { "assumption", "" } } });
    QCOMPARE(compared(foreign, data).changes.size(), 0);
}

void TestCompareTable::recognisesLinks()
{
    const auto data = sample::project();
    // Without ids: by offence and category; another category is another link.
    const auto difference
        = compared(table({ { { "code", "001/02" }, { "iccs", "020111" }, { "status", "approved" } },
                           { { "code", "001/02" }, { "iccs", "0501" }, { "status", "draft" } } }),
                   data);
    QCOMPARE(difference.changes.size(), 2);
    QCOMPARE(difference.changes[0].type, LinkChangeType::Changed);
    QCOMPARE(difference.changes[0].after->id, QStringLiteral("a3"));
    QCOMPARE(difference.changes[1].type, LinkChangeType::Added);
    QCOMPARE(difference.changes[1].after->id, QStringLiteral("id1"));
    QCOMPARE(difference.changes[1].after->evidence, QStringLiteral("import:review.csv"));
    // With an id: the link may move to another offence and another category.
    const auto moved = compared(
        table({ { { "link_id", "a4" }, { "national_code", "900" }, { "iccs_code", "0502" } } }),
        data);
    QCOMPARE(moved.changes.size(), 1);
    QCOMPARE(moved.changes[0].fields, QStringList { QStringLiteral("national_code") });
}

// A newer list gave the offence another code and the old code to another offence; ids stay.
void TestCompareTable::codesThatChanged()
{
    auto data = sample::project();
    auto &list = *data.list(QStringLiteral("police"));
    auto fraud = *list.find(QStringLiteral("900"));
    fraud.code = *offences::OffenceCode::parse(QStringLiteral("901"));
    list.put(fraud);
    fraud.id = QStringLiteral("900#2");
    fraud.code = *offences::OffenceCode::parse(QStringLiteral("900"));
    list.put(fraud);
    const auto own = ownTable(data, QStringLiteral("police"));
    QStringList codes;
    for (const QStringList &row : own.table.rows)
        codes << row[1];
    QCOMPARE(codes.mid(codes.size() - 2),
             QStringList({ QStringLiteral("901"), QStringLiteral("900") }));
    QCOMPARE(codes.count(QStringLiteral("77#2")), 1); // a shared code does not tell them apart
    QCOMPARE(compared(own, data).changes.size(), 0);
    const auto added = compared(table({ { { "code", "900" }, { "iccs", "0702" } } }), data);
    QCOMPARE(added.changes.first().after->offence, QStringLiteral("900#2"));
}

void TestCompareTable::missingRowsOfOwnTable()
{
    const auto data = sample::project();
    auto own = ownTable(data);
    own.table.rows.removeIf([](const QStringList &row) { return row.last() == "a4"; });
    auto difference = compared(own, data);
    QCOMPARE(difference.changes.size(), 1);
    QCOMPARE(difference.changes[0].type, LinkChangeType::Removed);
    QCOMPARE(difference.changes[0].before->id, QStringLiteral("a4"));
    // A table that lacks a column of ours is not our whole export.
    const qsizetype column = own.table.header.indexOf(QStringLiteral("evidence"));
    own.table.header.removeAt(column);
    for (QStringList &row : own.table.rows)
        row.removeAt(column);
    difference = compared(own, data);
    QCOMPARE(difference.changes.size(), 0);
}

void TestCompareTable::copiedRowIsANewLink()
{
    const auto data = sample::project();
    auto own = ownTable(data, QStringLiteral("police"));
    const qsizetype code = own.table.header.indexOf(QStringLiteral("iccs_code"));
    for (const bool editedAbove : { true, false }) {
        auto table = own;
        QStringList copy = table.table.rows[0];
        QCOMPARE(copy.last(), QStringLiteral("a2"));
        copy[code] = QStringLiteral("0102");
        table.table.rows.insert(editedAbove ? 0 : 1, copy);
        table.table.lineNumbers << 99;
        const auto difference = compared(table, data);
        QCOMPARE(difference.changes.size(), 1);
        QCOMPARE(difference.changes[0].type, LinkChangeType::Added);
        QCOMPARE(difference.changes[0].after->target->toString(), QStringLiteral("0102"));
        QVERIFY(difference.changes[0].after->id != QStringLiteral("a2"));
    }
}

void TestCompareTable::findings_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("iccs");
    QTest::addColumn<QString>("relation");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("tags");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("target"); // of the added link; empty: no change
    const auto row = [](const char *name, const char *code, const char *iccs, const char *relation,
                        const char *status, const char *tags, const char *finding,
                        const char *target) {
        QTest::newRow(name) << code << iccs << relation << status << tags << finding << target;
    };
    row("all known", "77#2", "0501", "inside", "draft", "At=1", "", "0501");
    row("unknown national code", "4711", "0501", "", "", "", "X01", "");
    row("look-alike", "A12.3", "0501", "", "", "", "X03", "0501");
    row("other case and blanks", " a  12.3 ", "0501", "", "", "", "X03", "0501");
    row("lost zero", "101", "0501", "", "", "", "X03", "0501");
    row("spreadsheet number", "900.0", "0501", "", "", "", "X03", "0501");
    row("unknown category", "900", "0599", "", "", "", "X02", "");
    row("no code at all", "900", "robbery", "", "", "", "X02", "");
    row("two categories", "900", "0401; 0501", "", "", "", "X02", "");
    row("alias", "900", "01042", "", "", "", "X03", "01049");
    row("lost zero of the category", "900", "501", "", "", "", "X03", "0501");
    row("number of a spreadsheet", "900", "501.0", "", "", "", "X03", "0501");
    row("prefix", "900", "ICCS0501", "", "", "", "", "0501");
    row("guarded", "900", "'0501", "", "", "", "", "0501");
    row("relation", "900", "0501", "sideways", "", "", "X04", "0501");
    row("status", "900", "0501", "", "maybe", "", "X04", "0501");
    row("tag", "900", "0501", "", "", "Zz=1", "X04", "0501");
    row("value of a tag", "900", "0501", "", "", "At=77", "X04", "0501");
    row("tag without value", "900", "0501", "", "", "At", "X04", "0501");
    row("no national code", "", "0501", "inside", "", "", "X06", "");
    row("no category", "900", "", "inside", "draft", "", "X06", "");
    row("blank row", "900", "", "", "", "", "", "");
}

void TestCompareTable::findings()
{
    QFETCH(QString, code);
    QFETCH(QString, iccs);
    QFETCH(QString, relation);
    QFETCH(QString, status);
    QFETCH(QString, tags);
    QFETCH(QString, finding);
    QFETCH(QString, target);
    const auto difference = compared(table({ { { "national_code", code },
                                               { "iccs_code", iccs },
                                               { "relation", relation },
                                               { "status", status },
                                               { "tags", tags } } }),
                                     sample::project());
    QCOMPARE(ids(difference.findings).join(QLatin1Char(' ')), finding);
    QCOMPARE(difference.changes.size(), target.isEmpty() ? 0 : 1);
    for (const auto &one : difference.findings) {
        QCOMPARE(one.place.toString(), QStringLiteral("row:review.csv/2"));
        QVERIFY(!one.message.toString().isEmpty() && !one.advice.toString().isEmpty());
    }
    if (!target.isEmpty())
        QCOMPARE(difference.changes[0].after->target->toString(), target);
}

void TestCompareTable::brokenRowsChangeNothing()
{
    const auto data = sample::project();
    auto own = ownTable(data, QStringLiteral("police"));
    for (QStringList &row : own.table.rows) {
        if (row.last() == QLatin1String("a4"))
            row[own.table.header.indexOf(QStringLiteral("iccs_code"))] = QStringLiteral("0666");
    }
    const auto difference = compared(own, data);
    QCOMPARE(ids(difference.findings), QStringList { QStringLiteral("X02") });
    QCOMPARE(difference.changes.size(), 0); // neither changed nor taken for removed
    QCOMPARE(difference.unchanged, 5);
}

void TestCompareTable::wordsOfReviewers_data()
{
    QTest::addColumn<QString>("relation");
    QTest::addColumn<QString>("status");
    QTest::addColumn<mapping::Extent>("extent");
    QTest::addColumn<mapping::Status>("state");
    using mapping::Extent;
    using mapping::Status;
    const auto row = [](const char *relation, const char *status, Extent extent, Status state) {
        QTest::newRow(relation) << relation << status << extent << state;
    };
    row("EQUAL", "Approved", Extent::Equal, Status::Approved);
    row("skos:broadMatch", "in_review", Extent::Inside, Status::InReview);
    row("contiene", "En revisión", Extent::Contains, Status::InReview);
    row("Dentro", "aprobado", Extent::Inside, Status::Approved);
    row("égal", "Approuvé", Extent::Equal, Status::Approved);
    row("enthält", "vorgeschlagen", Extent::Contains, Status::Proposed);
    row("parcial", "rascunho", Extent::Overlap, Status::Draft);
    row("пересекается", "утверждено", Extent::Overlap, Status::Approved);
    row("متداخل", "مسودة", Extent::Overlap, Status::Draft);
    row("相等", "有争议", Extent::Equal, Status::Disputed);
    row("Wider than the category", "Out of scope", Extent::Contains, Status::OutOfScope);
}

void TestCompareTable::wordsOfReviewers()
{
    QFETCH(QString, relation);
    QFETCH(QString, status);
    const auto difference = compared(table({ { { "national_code", "900" },
                                               { "iccs_code", "0501" },
                                               { "relation", relation },
                                               { "status", status } } }),
                                     sample::project());
    QCOMPARE(ids(difference.findings), QStringList());
    QTEST(difference.changes.first().after->extent, "extent");
    QTEST(difference.changes.first().after->status, "state");
}

void TestCompareTable::datesOfReviewers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("iso") << "2026-03-01" << QDate(2026, 3, 1);
    QTest::newRow("with time") << "2026-03-01T00:00:00" << QDate(2026, 3, 1);
    QTest::newRow("points") << "1.3.2026" << QDate(2026, 3, 1);
    QTest::newRow("slashes") << "01/03/2026" << QDate(2026, 3, 1);
    QTest::newRow("no such day") << "31/02/2026" << QDate();
    QTest::newRow("words") << "yesterday" << QDate();
}

void TestCompareTable::datesOfReviewers()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const auto difference = compared(
        table({ { { "national_code", "900" }, { "iccs_code", "0501" }, { "review_date", text } } }),
        sample::project());
    QCOMPARE(difference.changes.first().after->reviewed, date);
    QCOMPARE(ids(difference.findings),
             date.isValid() ? QStringList() : QStringList { QStringLiteral("X07") });
}

void TestCompareTable::noCategory()
{
    const auto data = sample::project();
    const auto difference
        = compared(table({ { { "code", "900" },
                             { "iccs", "-" },
                             { "link_id", "a6" },
                             { "reason", "none fits" } },
                           { { "code", "SUM" }, { "iccs", "" }, { "status", "fuera de alcance" } },
                           { { "code", "77#2" }, { "iccs", "" }, { "relation", "ninguna" } },
                           { { "code", "77" }, { "iccs", "0509" }, { "link_id", "a5" } } }),
                   data);
    QCOMPARE(ids(difference.findings), QStringList());
    QCOMPARE(difference.changes.size(), 4);
    QCOMPARE(difference.changes[0].fields,
             QStringList({ QStringLiteral("iccs_code"), QStringLiteral("relation"),
                           QStringLiteral("reason") }));
    QVERIFY(!difference.changes[0].after->target);
    QCOMPARE(difference.changes[0].after->extent, mapping::Extent::None);
    QCOMPARE(difference.changes[1].after->status, mapping::Status::OutOfScope);
    QCOMPARE(difference.changes[1].after->extent, mapping::Extent::None);
    QCOMPARE(difference.changes[2].after->extent, mapping::Extent::None);
    // A category takes the place of "none".
    QCOMPARE(difference.changes[3].after->extent, mapping::Extent::Inside);
}

void TestCompareTable::foreignTable()
{
    const auto data = sample::project();
    const auto difference = compared(read("C\xC3\xB3"
                                          "digo;Delito;C\xC3\xB3"
                                          "digo ICCS;Relaci\xC3\xB3n;Observaciones\r\n"
                                          "900;Fraude;0701;dentro;sin cambios\r\n"
                                          "0101;Homicidio;101;igual;\r\n"
                                          "0101;Homicidio;0101;igual;\r\n"
                                          "77#2;Hallazgo;;;\r\n"),
                                     data);
    QCOMPARE(ids(difference.findings),
             QStringList({ QStringLiteral("X03"), QStringLiteral("X05") }));
    QCOMPARE(difference.unchanged, 1);
    QCOMPARE(difference.changes.size(), 1);
    QCOMPARE(difference.changes[0].fields, QStringList { QStringLiteral("rationale") });
}

// The reviewed links that are shipped: every row is understood, and comparing again finds nothing.
void TestCompareTable::sampleOfTheProject()
{
    const QString folder = QStringLiteral(RESOURCES "/sample/");
    const auto offences = read(sample::content(folder + QStringLiteral("uk_home_office.csv")));
    offences::OffenceList list;
    list.info.id = QStringLiteral("police");
    list.info.name = QStringLiteral("Home Office");
    for (const QStringList &row : offences.table.rows) {
        const auto code = offences::OffenceCode::parse(row[0]);
        if (code)
            list.put({ row[0], *code, { { QStringLiteral("en"), row[1] } } });
    }
    project::ProjectData data;
    data.lists = { list };
    data.sets.insert(list.info.id, {});
    const auto links = read(sample::content(folder + QStringLiteral("uk_reviewed_links.csv")));
    const auto difference = compared(links, data);
    QStringList messages;
    for (const auto &finding : difference.findings)
        messages << finding.check + QLatin1Char(' ') + finding.message.toString();
    QCOMPARE(messages, QStringList());
    QCOMPARE(difference.changes.size(), links.table.rows.size());
    for (const auto &change : difference.changes)
        data.sets[list.info.id].put(*change.after);
    const auto again = compared(links, data);
    QCOMPARE(again.changes.size(), 0);
    QCOMPARE(again.unchanged, links.table.rows.size());
}

void TestCompareTable::otherListsAreLeftAlone()
{
    const auto data = sample::project();
    const auto own = ownTable(data, QStringLiteral("courts"));
    support::IdSequence newIds;
    const auto refused = exchange::compareTable(own, exchange::guessColumns(own.table), data,
                                                QStringLiteral("police"), m_iccs, newIds);
    QVERIFY(!refused);
    QVERIFY(refused.error().message().contains(QStringLiteral("another list")));
}

void TestCompareTable::missingColumnsAreRefused()
{
    const auto data = sample::project();
    support::IdSequence newIds;
    const auto refused = [&](const table::ReadTable &table,
                             const exchange::CorrespondenceColumns &columns, const QString &list) {
        const auto result = exchange::compareTable(table, columns, data, list, m_iccs, newIds);
        return result ? QString() : result.error().message();
    };
    const QString police = QStringLiteral("police");
    const auto plain = table({ { { "alpha", "900" }, { "beta", "0501" } } });
    QVERIFY(refused(plain, exchange::guessColumns(plain.table), police)
                .contains(QStringLiteral("national code")));
    exchange::CorrespondenceColumns columns;
    columns.code = QStringLiteral("alpha");
    QVERIFY(refused(plain, columns, police).contains(QStringLiteral("ICCS code")));
    columns.iccs = QStringLiteral("gamma");
    QVERIFY(refused(plain, columns, police).contains(QStringLiteral("gamma")));
    columns.iccs = QStringLiteral("2");
    QCOMPARE(refused(plain, columns, police), QString());
    QVERIFY(refused(plain, columns, QStringLiteral("prisons")).contains(QStringLiteral("prisons")));
}

void TestCompareTable::acceptIsOneEdit()
{
    const auto data = sample::project();
    auto own = ownTable(data, QStringLiteral("police"));
    own.table.rows.removeIf([](const QStringList &row) { return row.last() == "a4"; });
    QStringList row = own.table.rows.last();
    row[own.table.header.indexOf(QStringLiteral("iccs_code"))] = QStringLiteral("0702");
    row.last().clear();
    own.table.rows << row;
    own.table.rows.first()[own.table.header.indexOf(QStringLiteral("status"))]
        = QStringLiteral("disputed");
    const auto changes = compared(own, data).changes;
    QCOMPARE(changes.size(), 3);
    const QDateTime now(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    const auto edit = exchange::accept(data, changes, { QStringLiteral("Carla"), now });
    QCOMPARE(edit.changes.size(), 3);
    QVERIFY(!edit.label.toString().isEmpty());
    for (const auto &change : edit.changes)
        QCOMPARE(change.part, QStringLiteral("link"));
    QVERIFY(exchange::accept(data, {}, { QStringLiteral("Carla"), now }).isEmpty());
}

QTEST_GUILESS_MAIN(TestCompareTable)
#include "tst_comparetable.moc"

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/codematcher.h"
#include "core/microdata/guesslayout.h"
#include "core/microdata/layoutbinding.h"
#include "core/table/tablereader.h"

#include "support/fixtures.h"

#include <QTest>

using microdata::checkLayout;
using microdata::CodeMatcher;
using microdata::ColumnRole;
using microdata::Dictionary;
using microdata::guessLayout;
using microdata::Layout;
using microdata::LayoutBinding;
using microdata::LayoutColumn;
using microdata::officialDictionary;
using microdata::ValueReader;

// Real files of records and counts: the guess, and what a run over all rows reads with it, against
// figures counted with another program (Python's csv module).
class TestRealLayouts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void guesses_data();
    void guesses();
    void nibrsValues();
    void sumsOfCounts_data();
    void sumsOfCounts();

private:
    Dictionary m_dictionary;
};

namespace
{

table::Table tableOf(const QString &name)
{
    base::NoProgress progress;
    const auto read = table::readTable(QStringLiteral(SHARED_DATA "/data/") + name, {}, progress);
    return read ? read->table : table::Table();
}

offences::OffenceList listOf(const QString &name)
{
    offences::OffenceList list;
    list.info.id = name;
    const table::Table table = tableOf(QStringLiteral("national/") + name + QStringLiteral(".csv"));
    for (const QStringList &row : table.rows) {
        const auto code = offences::OffenceCode::parse(row[0]);
        if (!code || list.find(row[0]))
            continue;
        offences::Offence offence { row[0], *code };
        offence.labels = { { row[2], row[1] } };
        list.put(offence);
    }
    return list;
}

QString roleOf(const Layout &layout, const QString &column)
{
    const char *roles[] = { "code", "attribute", "group", "dimension", "weight", "number", "keep" };
    for (const LayoutColumn &one : layout.columns) {
        if (one.column == column)
            return QString::fromLatin1(roles[int(one.role)])
                + (one.role == ColumnRole::Attribute ? u':' + one.attribute : QString());
    }
    return {};
}

} // namespace

void TestRealLayouts::initTestCase()
{
    const auto loaded = classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    QVERIFY(loaded);
    m_dictionary = officialDictionary(*loaded);
}

void TestRealLayouts::guesses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("Vermont") << "us_vt_nibrs_flat_sample.csv"
                             << "us_nibrs"
                             << QStringList { "UCROffenseCode=code",
                                              "SegmentActionType=dimension",
                                              "IncidentNumber=group",
                                              "OffenseAttemptedIndicator=attribute:event.At",
                                              "AgeOfVictim=attribute:victim.AV",
                                              "SexOfVictim=attribute:victim.SV",
                                              "AgeOfOffender=attribute:perpetrator.AP",
                                              "SexOfOffender=attribute:perpetrator.SP",
                                              "LocationType=dimension",
                                              "MethodOfEntry=dimension",
                                              "NumberOfPremisesEntered=keep" };
    QTest::newRow("Argentina") << "ar_snic_provincias_2000_2023.csv"
                               << "ar_snic"
                               << QStringList { "codigo_delito_snic_id=code",
                                                "codigo_delito_snic_nombre=keep",
                                                "provincia_nombre=dimension",
                                                "anio=dimension",
                                                "cantidad_hechos=number",
                                                "cantidad_victimas=keep",
                                                "tasa_hechos=keep" };
    QTest::newRow("Mexico") << "mx_sesnsp_estatal_2026.csv"
                            << "mx_sesnsp"
                            << QStringList { "Tipo de delito=code", "Subtipo de delito=code",
                                             "Modalidad=code",      "Entidad=dimension",
                                             "Año=dimension",       "Enero=number",
                                             "Diciembre=number",    "Clave_Ent=dimension" };
    QTest::newRow("Germany") << "de_pks_2023_laender.csv"
                             << "de_pks"
                             << QStringList { "schluessel=code", "bundesland=dimension",
                                              "faelle=number", "versuche=keep" };
}

void TestRealLayouts::guesses()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, file);
    QFETCH(QString, list);
    QFETCH(QStringList, expected);
    const table::Table table = tableOf(QStringLiteral("microdata/") + file);
    QVERIFY(!table.rows.isEmpty());
    const Layout layout = guessLayout(table.header, table.rows, listOf(list), m_dictionary);
    for (const QString &one : std::as_const(expected))
        QCOMPARE(one.section(u'=', 0, 0) + u'=' + roleOf(layout, one.section(u'=', 0, 0)), one);
    for (const base::Finding &finding : checkLayout(layout, m_dictionary, table.header))
        QFAIL(qPrintable(finding.message.toString()));
}

void TestRealLayouts::nibrsValues()
{
    NEEDS_SHARED_DATA();
    const table::Table table = tableOf(QStringLiteral("microdata/us_vt_nibrs_flat_sample.csv"));
    const Layout layout
        = guessLayout(table.header, table.rows, listOf(QStringLiteral("us_nibrs")), m_dictionary);
    const LayoutBinding binding(layout, m_dictionary, table.header);
    QHash<QString, QHash<QString, int>> counts;
    QHash<QString, qint64> unknown;
    for (const int at : binding.withRole(ColumnRole::Attribute)) {
        const LayoutBinding::Column &column = binding.columns()[std::size_t(at)];
        ValueReader reader(binding, at);
        for (const QStringList &row : table.rows) {
            const int position = reader.valueOf(row[column.column]);
            ++counts[column.name][binding.attributes()[column.attribute].values[position].code];
        }
        unknown[column.name] = reader.unknownCount();
    }
    const auto &attempted = counts[QStringLiteral("event.At")];
    QCOMPARE(attempted.value(QStringLiteral("1")), 40);
    QCOMPARE(attempted.value(QStringLiteral("2")), 1099);
    QCOMPARE(attempted.value(QStringLiteral("4")), 5213);
    const auto &sex = counts[QStringLiteral("victim.SV")];
    QCOMPARE(sex.value(QStringLiteral("1")), 426);
    QCOMPARE(sex.value(QStringLiteral("2")), 380);
    QCOMPARE(unknown[QStringLiteral("victim.SV")], 3); // U
    int ages = 0;
    for (const int count : counts[QStringLiteral("victim.AV")])
        ages += count;
    QCOMPARE(ages, 6352);
}

void TestRealLayouts::sumsOfCounts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("list");
    QTest::addColumn<double>("sum");
    QTest::addColumn<int>("unknownCodes");
    QTest::newRow("Argentina") << "ar_snic_provincias_2000_2023.csv"
                               << "ar_snic" << 38613226.0 << 0;
    QTest::newRow("Mexico") << "mx_sesnsp_estatal_2026.csv"
                            << "mx_sesnsp" << 480653.0 << 0;
    QTest::newRow("Germany") << "de_pks_2023_laender.csv"
                             << "de_pks" << 85728462.0 << 0;
}

void TestRealLayouts::sumsOfCounts()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, file);
    QFETCH(QString, list);
    const table::Table table = tableOf(QStringLiteral("microdata/") + file);
    const offences::OffenceList offences = listOf(list);
    const Layout layout = guessLayout(table.header, table.rows, offences, m_dictionary);
    const LayoutBinding binding(layout, m_dictionary, table.header);
    const CodeMatcher matcher(offences, layout.codeIs, layout.codeJoin);
    QCOMPARE(binding.codes().size(), 1u);
    double sum = 0;
    int unknownCodes = 0;
    std::string code;
    for (const QStringList &row : table.rows) {
        std::vector<QByteArray> bytes;
        LayoutBinding::Cells cells;
        for (const QString &cell : row)
            bytes.push_back(cell.toUtf8());
        for (const QByteArray &cell : bytes)
            cells.emplace_back(cell.constData(), std::size_t(cell.size()));
        binding.joinCode(binding.codes()[0], cells, code);
        unknownCodes += !matcher.codeOf(QString::fromStdString(code));
        for (const int at : binding.withRole(ColumnRole::Number))
            sum += binding.numberAt(cells[std::size_t(binding.columns()[std::size_t(at)].column)])
                       .value_or(0);
    }
    QTEST(sum, "sum");
    QTEST(unknownCodes, "unknownCodes");
}

QTEST_GUILESS_MAIN(TestRealLayouts)
#include "tst_reallayouts.moc"

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/correspondenceimport.h"
#include "core/exchange/correspondencerows.h"

#include <QTest>

class TestGuessColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ownHeader();
    void sampleHeader();
    void foreignHeaders_data();
    void foreignHeaders();
    void takesNothingTwice();
};

static exchange::CorrespondenceColumns guess(const QStringList &header)
{
    table::Table table;
    table.header = header;
    return exchange::guessColumns(table);
}

void TestGuessColumns::ownHeader()
{
    const auto columns = guess(exchange::correspondenceHeader());
    QCOMPARE(columns.list, QStringLiteral("list"));
    QCOMPARE(columns.code, QStringLiteral("national_code"));
    QCOMPARE(columns.iccs, QStringLiteral("iccs_code"));
    QCOMPARE(columns.relation, QStringLiteral("relation"));
    QCOMPARE(columns.status, QStringLiteral("status"));
    QCOMPARE(columns.tags, QStringLiteral("tags"));
    QCOMPARE(columns.flags, QStringLiteral("flags"));
    QCOMPARE(columns.rationale, QStringLiteral("rationale"));
    QCOMPARE(columns.rules, QStringLiteral("rules"));
    QCOMPARE(columns.rejected, QStringLiteral("rejected"));
    QCOMPARE(columns.assumption, QStringLiteral("assumption"));
    QCOMPARE(columns.reason, QStringLiteral("reason"));
    QCOMPARE(columns.leftOver, QStringLiteral("left_over"));
    QCOMPARE(columns.confidence, QStringLiteral("confidence"));
    QCOMPARE(columns.weight, QStringLiteral("weight"));
    QCOMPARE(columns.weightSource, QStringLiteral("weight_source"));
    QCOMPARE(columns.evidence, QStringLiteral("evidence"));
    QCOMPARE(columns.author, QStringLiteral("author"));
    QCOMPARE(columns.reviewer, QStringLiteral("reviewer"));
    QCOMPARE(columns.reviewDate, QStringLiteral("review_date"));
    QCOMPARE(columns.reviewComment, QStringLiteral("review_comment"));
    QCOMPARE(columns.validFrom, QStringLiteral("valid_from"));
    QCOMPARE(columns.validTo, QStringLiteral("valid_to"));
    QCOMPARE(columns.linkId, QStringLiteral("link_id"));
    QCOMPARE(columns.offence, QString());
}

void TestGuessColumns::sampleHeader()
{
    const auto columns
        = guess(QStringLiteral("national_code,iccs_code,relation,status,tags,flags,rationale,rules,"
                               "rejected,assumption,reason,author,reviewer,review_date")
                    .split(QLatin1Char(',')));
    QCOMPARE(columns.code, QStringLiteral("national_code"));
    QCOMPARE(columns.iccs, QStringLiteral("iccs_code"));
    QCOMPARE(columns.reviewDate, QStringLiteral("review_date"));
    QCOMPARE(columns.linkId, QString());
}

void TestGuessColumns::foreignHeaders_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("iccs");
    QTest::addColumn<QString>("relation");
    const auto row
        = [](const char *name, const char *header, const char *code, const char *iccs,
             const char *relation) { QTest::newRow(name) << header << code << iccs << relation; };
    row("English", "Code|Offence|ICCS|Match type", "Code", "ICCS", "Match type");
    row("ICCS with words", "code|label|ICCS title|ICCS v1.0 code", "code", "ICCS v1.0 code", "");
    row("Spanish", "Código|Delito|Código ICCS|Relación", "Código", "Código ICCS", "Relación");
    row("Spanish proposal", "codigo|glosa|Código ICCS propuesto|Título ICCS", "codigo",
        "Código ICCS propuesto", "");
    row("French", "Code infraction|Libellé|Code ICCS|Correspondance", "Code infraction",
        "Code ICCS", "Correspondance");
    row("Portuguese", "Código do crime|Categoria ICCS|Relação", "Código do crime", "Categoria ICCS",
        "Relação");
    row("German", "Schlüssel|Straftat|ICCS-Code|Beziehung", "Schlüssel", "ICCS-Code", "Beziehung");
    row("Russian", "Код|Преступление|Код МКПСЦ|Отношение", "Код", "Код МКПСЦ", "Отношение");
    row("Arabic", "الرمز|الجريمة|رمز ICCS|العلاقة", "الرمز", "رمز ICCS", "العلاقة");
    row("Chinese", "代码|罪名|ICCS代码|关系", "代码", "ICCS代码", "关系");
    row("SSSOM", "subject_id|predicate_id|object_id", "subject_id", "object_id", "predicate_id");
    row("nothing known", "alpha|beta", "", "", "");
}

void TestGuessColumns::foreignHeaders()
{
    QFETCH(QString, header);
    const auto columns = guess(header.split(QLatin1Char('|')));
    QTEST(columns.code, "code");
    QTEST(columns.iccs, "iccs");
    QTEST(columns.relation, "relation");
}

void TestGuessColumns::takesNothingTwice()
{
    const auto columns = guess({ QStringLiteral("code"), QStringLiteral("Code") });
    QCOMPARE(columns.code, QStringLiteral("code"));
    QCOMPARE(columns.iccs, QString());
}

QTEST_GUILESS_MAIN(TestGuessColumns)
#include "tst_guesscolumns.moc"

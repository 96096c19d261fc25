// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/codematcher.h"

#include <QTest>

using microdata::CodeIs;
using microdata::CodeMatcher;

class TestCodeMatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void byCode();
    void byLabel();
    void repeatedParts();
};

namespace
{

offences::OffenceList list()
{
    offences::OffenceList list;
    const auto add = [&list](const char *code, const char *label, const char *family) {
        const QString text = QString::fromUtf8(code);
        offences::Offence offence { text, *offences::OffenceCode::parse(text) };
        offence.labels = { { QStringLiteral("es"), QString::fromUtf8(label) } };
        offence.family = QString::fromUtf8(family);
        list.put(offence);
    };
    add("1", "Homicidio doloso", "Vida");
    add("01", "Robo", "Patrimonio");
    add("2a", "Otros", "Vida");
    add("2b", "Otros", "Patrimonio");
    return list;
}

} // namespace

void TestCodeMatcher::byCode()
{
    const CodeMatcher matcher(list(), CodeIs::Code);
    QCOMPARE(matcher.codeOf(QStringLiteral(" 1 ")), std::optional(QStringLiteral("1")));
    QCOMPARE(matcher.codeOf(QStringLiteral("01")), std::optional(QStringLiteral("01")));
    QVERIFY(!matcher.codeOf(QStringLiteral("001")));
    QVERIFY(!matcher.codeOf(QStringLiteral("2A")));
    QVERIFY(!matcher.codeOf(QStringLiteral("Robo")));
    QVERIFY(!matcher.codeOf(QString()));
}

void TestCodeMatcher::byLabel()
{
    const CodeMatcher matcher(list(), CodeIs::Label);
    QCOMPARE(matcher.codeOf(QStringLiteral("HOMICIDIO  doloso")),
             std::optional(QStringLiteral("1")));
    QVERIFY(!matcher.codeOf(QStringLiteral("Homicidio")));
    QVERIFY2(!matcher.codeOf(QStringLiteral("Otros")), "two offences are called so");
    QCOMPARE(matcher.codeOf(QStringLiteral("patrimonio > Otros")),
             std::optional(QStringLiteral("2b")));
    QVERIFY(!matcher.codeOf(QStringLiteral("1")));
}

void TestCodeMatcher::repeatedParts()
{
    const CodeMatcher matcher(list(), CodeIs::Label, QStringLiteral(" - "));
    QCOMPARE(matcher.codeOf(QStringLiteral("Robo - Robo - Robo")),
             std::optional(QStringLiteral("01")));
    QVERIFY(!matcher.codeOf(QStringLiteral("Robo - Otros")));
    QVERIFY(!CodeMatcher(list(), CodeIs::Label).codeOf(QStringLiteral("Robo - Robo")));
}

QTEST_GUILESS_MAIN(TestCodeMatcher)
#include "tst_codematcher.moc"

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/words.h"

#include "support/fixtures.h"

#include <QFile>
#include <QTest>

class TestLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void guesses_data();
    void guesses();
    void guessesRealLists_data();
    void guessesRealLists();
};

void TestLanguage::guesses_data()
{
    QTest::addColumn<QStringList>("samples");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const char *sample, const char *language) {
        QTest::newRow(name) << QStringList { QString::fromUtf8(sample) } << QString(language);
    };
    QTest::newRow("nothing") << QStringList {} << QString();
    row("numbers", "12 34-5", "");
    row("one letter", "A", "");
    row("english", "Theft of a motor vehicle from the owner", "en");
    row("spanish", "Robo con violencia o intimidación en las personas", "es");
    row("french", "Vols à main armée avec une arme à feu contre des établissements", "fr");
    row("portuguese", "Violação de domicílio e lesão corporal seguida de morte", "pt");
    row("german", "Gefährliche und schwere Körperverletzung sowie Diebstahl aus Wohnungen", "de");
    row("dutch", "Diefstal uit woning van het slachtoffer en overige vermogensdelicten", "nl");
    row("italian", "Furto con strappo e lesioni dolose nella pubblica via", "it");
    row("russian", "Убийство, кража", "ru");
    row("ukrainian", "Крадіжка та вбивство", "uk");
    row("arabic", "القتل العمد والسرقة", "ar");
    row("persian", "قتل عمد پرونده", "fa");
    row("chinese", "故意杀人罪", "zh");
    row("japanese", "殺人の罪", "ja");
    row("korean", "살인 강도", "ko");
    row("hindi", "हत्या का प्रयास", "hi");
    row("thai", "ฆ่าผู้อื่น", "th");
}

void TestLanguage::guesses()
{
    QFETCH(QStringList, samples);
    QTEST(text::guessLanguage(samples), "language");
}

void TestLanguage::guessesRealLists_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("language");
    const std::pair<const char *, const char *> lists[] = {
        { "ar_snic", "es" },         { "au_nsw_bocsar", "en" },
        { "br_cnj_tpu", "pt" },      { "cl_cum_dev", "es" },
        { "cn_charges", "zh" },      { "de_pks", "de" },
        { "es_codigo_penal", "es" }, { "es_mir_criminalidad", "es" },
        { "fr_etat4001", "fr" },     { "ie_iccsq", "en" },
        { "in_ncrb", "en" },         { "kr_knpa", "ko" },
        { "mx_sesnsp", "es" },       { "nl_politie", "nl" },
        { "pe_codigo_penal", "es" }, { "ph_psccs_dev", "en" },
        { "ru_uk_rf", "ru" },        { "uk_home_office", "en" },
        { "us_il_iucr", "en" },      { "us_nibrs", "en" },
    };
    for (const auto &[file, language] : lists)
        QTest::newRow(file) << QString(file) << QString(language);
}

// The second field of each line, roughly: enough words of the real list.
void TestLanguage::guessesRealLists()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, file);
    QFile data(QStringLiteral(SHARED_DATA "/data/national/%1.csv").arg(file));
    QVERIFY(data.open(QIODevice::ReadOnly));
    QStringList samples;
    QStringList lines = QString::fromUtf8(data.readAll()).split(u'\n');
    lines.removeFirst();
    for (const QString &line : lines)
        samples << line.section(u',', 1, 1);
    QTEST(text::guessLanguage(samples), "language");
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"

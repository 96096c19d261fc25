// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/dictionary.h"
#include "core/questionnaire/portal.h"
#include "core/validation/response/readrules.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using questionnaire::Edition;
using questionnaire::EditionPointer;

// Every folder of resources/questionnaires is loaded with everything in it; what it names exists.
class TestEditions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void loads_data();
    void loads();
    void namesCategoriesAndAttributes_data() { loads_data(); }
    void namesCategoriesAndAttributes();
    void checksAreRead_data() { loads_data(); }
    void checksAreRead();
    void portalIsRead_data() { loads_data(); }
    void portalIsRead();
    void checkIdsAreUsedOnce();
    void labelsAreComplete_data();
    void labelsAreComplete();
    void unCtsRotates();

private:
    static QString folderOf(const QString &name)
    {
        return QStringLiteral(":/questionnaires/") + name;
    }
    static QStringList texts(const QString &folder);
    std::optional<classification::Classification> m_classification;
};

void TestEditions::initTestCase()
{
    auto loaded = classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message()));
    m_classification = *loaded;
    QCOMPARE(questionnaire::editionFolders().size(), 6);
}

void TestEditions::loads_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &folder : questionnaire::editionFolders())
        QTest::newRow(qPrintable(folder.section(QLatin1Char('/'), -1))) << folder;
}

void TestEditions::loads()
{
    QFETCH(QString, folder);
    const auto read = questionnaire::readEditions(folder);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message()));
    for (const base::Finding &finding : read->findings)
        QFAIL(qPrintable(finding.message.toString()));
    QVERIFY(!read->editions.isEmpty());
    for (const EditionPointer &edition : read->editions) {
        QVERIFY(edition->cellCount() > 50);
        QCOMPARE(edition->form().years().size(), edition->form().referenceYears);
        for (int cell = 0; cell < edition->cellCount(); ++cell) {
            QCOMPARE(edition->find(edition->cell(cell).address), cell);
            QVERIFY(!edition->labelOf(cell).isEmpty());
        }
        const auto loaded = questionnaire::loadEdition(edition->form().id);
        QVERIFY(loaded.has_value());
        QCOMPARE((*loaded)->form().collection, edition->form().collection);
    }
}

void TestEditions::namesCategoriesAndAttributes()
{
    QFETCH(QString, folder);
    const EditionPointer edition = questionnaire::readEditions(folder)->editions.last();
    const microdata::Dictionary dictionary = microdata::officialDictionary(*m_classification);
    QSet<QString> own;
    for (const auto &attribute : edition->form().attributes)
        own.insert(attribute.id);
    for (int number = 0; number < edition->cellCount(); ++number) {
        const questionnaire::Row &row = *edition->cell(number).row;
        for (const QString &code : row.categories + row.without) {
            const auto category = classification::IccsCode::parse(code);
            QVERIFY2(category && m_classification->category(*category), qPrintable(code));
        }
        for (auto where = row.where.begin(); where != row.where.end(); ++where) {
            const microdata::Attribute *attribute = dictionary.find(where.key());
            QVERIFY2(attribute || own.contains(where.key()), qPrintable(where.key()));
            for (const QString &value : *where) {
                const bool isThere = !attribute || attribute->positionOf(value) >= 0;
                QVERIFY2(isThere, qPrintable(where.key() + QLatin1Char('=') + value));
            }
        }
    }
}

void TestEditions::checksAreRead()
{
    QFETCH(QString, folder);
    const EditionPointer edition = questionnaire::readEditions(folder)->editions.last();
    const auto rules = validation::loadRules(*edition);
    QVERIFY2(rules.has_value(), rules ? "" : qPrintable(rules.error().message()));
    for (const validation::ResponseRule &rule : *rules) {
        QVERIFY2(!rule.cases.empty(), qPrintable(rule.id));
        QVERIFY2(!rule.advice.isEmpty() && !rule.why.isEmpty(), qPrintable(rule.id));
    }
}

void TestEditions::portalIsRead()
{
    QFETCH(QString, folder);
    if (!QFile::exists(folder + QLatin1String("/portal.json"))) {
        const EditionPointer edition = questionnaire::readEditions(folder)->editions.last();
        QVERIFY(!questionnaire::loadPortal(*edition));
        return;
    }
    const auto read = questionnaire::readEditions(folder);
    for (const EditionPointer &edition : read->editions) {
        const auto portal = questionnaire::loadPortal(*edition);
        QVERIFY2(portal.has_value(), portal ? "" : qPrintable(portal.error().message()));
        QVERIFY(!portal->isEmpty());
    }
}

void TestEditions::checkIdsAreUsedOnce()
{
    QMap<QString, QString> ids; // id -> folder
    for (const QString &folder : questionnaire::editionFolders()) {
        const EditionPointer edition = questionnaire::readEditions(folder)->editions.last();
        const auto rules = validation::loadRules(*edition);
        for (const validation::ResponseRule &rule : *rules) {
            QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
            ids.insert(rule.id, folder);
        }
    }
}

// All texts that a person sees, from the files themselves.
QStringList TestEditions::texts(const QString &folder)
{
    static const QSet<QString> shown { "name", "label",  "title",      "text",
                                       "why",  "advice", "definition", "message" };
    QStringList texts;
    const std::function<void(const QJsonValue &)> visit = [&](const QJsonValue &value) {
        for (const QJsonValue &item : value.toArray())
            visit(item);
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (shown.contains(member.key()) && member->isString())
                texts << member->toString();
            else
                visit(*member);
        }
    };
    for (const char *name : { "edition", "checks", "indicators" }) {
        QFile file(folder + QLatin1Char('/') + QLatin1String(name) + QLatin1String(".json"));
        if (file.open(QIODevice::ReadOnly))
            visit(QJsonDocument::fromJson(file.readAll()).object());
    }
    return texts;
}

void TestEditions::labelsAreComplete_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("language");
    for (const QString &folder : questionnaire::editionFolders()) {
        for (const char *language : { "es", "fr", "ar", "ru", "zh" })
            QTest::addRow("%s %s", qPrintable(folder.section(QLatin1Char('/'), -1)), language)
                << folder << QString::fromLatin1(language);
    }
}

void TestEditions::labelsAreComplete()
{
    QFETCH(QString, folder);
    QFETCH(QString, language);
    const questionnaire::Labels labels = questionnaire::readLabels(folder, language);
    const QStringList all = texts(folder);
    QVERIFY(!all.isEmpty());
    for (const QString &text : all)
        QVERIFY2(!labels.value(text).isEmpty(), qPrintable(text));
}

// The environment and computer rows have no values for 2022 in the release of May 2024: they were
// not asked in 2023 (QUESTIONNAIRE.md section 1).
void TestEditions::unCtsRotates()
{
    const auto in = [](const char *id) { return *questionnaire::loadEdition(QLatin1String(id)); };
    const EditionPointer odd = in("un-cts-2023");
    const EditionPointer even = in("un-cts-2024");
    const int pollution = odd->find(QStringLiteral("3/1001/total"));
    const int theft = odd->find(QStringLiteral("3/0502/total"));
    QVERIFY(pollution >= 0 && theft >= 0);
    QVERIFY(!odd->isAsked(pollution));
    QVERIFY(even->isAsked(pollution));
    QVERIFY(odd->isAsked(theft));
}

QTEST_GUILESS_MAIN(TestEditions)
#include "tst_editions.moc"

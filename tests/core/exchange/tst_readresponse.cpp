// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exporter.h"
#include "core/exchange/response/readresponse.h"
#include "sampleproject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using questionnaire::Answer;
using questionnaire::Existing;
using questionnaire::Figure;
using questionnaire::Status;

// The JSON of a response read again: as it was for every edition, and damaged.
class TestReadResponse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void sampleComesBack();
    void damagedAnswers_data();
    void damagedAnswers();
    void damagedRest();
    void otherFiles_data();
    void otherFiles();
    void whatIsSaidStays();

private:
    QByteArray written(const project::ProjectData &data, const QString &edition) const;
    classification::Classification m_iccs = sample::iccs();
};

namespace
{

base::NoProgress progress;
const QString fileName = QStringLiteral("r.json");

questionnaire::EditionPointer edition2024()
{
    return *questionnaire::loadEdition(sample::editionPath());
}

// Every cell and year of the edition, with all statuses and origins in turn; every question.
project::ProjectData filled(const questionnaire::Edition &edition)
{
    project::ProjectData data;
    data.settings.country = QStringLiteral("CHL");
    const questionnaire::Form &form = edition.form();
    int number = 0;
    for (int cell = 0; cell < edition.cellCount(); ++cell) {
        for (int year : form.years()) {
            Answer answer;
            answer.edition = form.id;
            answer.year = year;
            answer.cell = edition.cell(cell).address;
            const auto status = Status(number % 8);
            answer.figure = { status, 0, 0 };
            if (status == Status::Suppressed)
                answer.figure = number % 3 == 0 ? Figure { status, 0, 4 } : Figure::below(5);
            else if (questionnaire::hasNumber(status) && status != Status::Zero)
                answer.figure = Figure::of(number / 7.0, status);
            answer.comment = QStringLiteral("ñ \"%1\"\n").arg(number);
            answer.source = number % 2 ? QStringLiteral("Registro") : QString();
            answer.origin = questionnaire::Origin(number % 4);
            answer.from = QStringLiteral("f%1").arg(number % 4);
            if (number % 5 == 0)
                answer.coded = number / 3.0;
            data.answers.insert(answer.key(), answer);
            ++number;
        }
    }
    const auto answerTo = [&](const QString &table, const QString &id) {
        const questionnaire::Question &question = *form.question(id);
        questionnaire::MethodAnswer answer { form.id, table, id, {}, id, QStringLiteral("c") };
        if (!question.answers.isEmpty())
            answer.choices << question.answers.last().id;
        data.methodAnswers.insert(answer.key(), answer);
    };
    for (const questionnaire::Question &question : form.questions) {
        if (question.once)
            answerTo({}, question.id);
    }
    for (const questionnaire::Module &module : form.modules) {
        for (const questionnaire::Table &table : module.tables) {
            for (const QString &question : table.questions) {
                if (!form.question(question)->once)
                    answerTo(table.id, question);
            }
        }
    }
    return data;
}

QByteArray withAnswer(const QJsonObject &answer)
{
    const QJsonObject json { { QStringLiteral("format"),
                               QStringLiteral("iccs-workbench-response") },
                             { QStringLiteral("version"), 1 },
                             { QStringLiteral("edition"), QStringLiteral("un-cts-2024") },
                             { QStringLiteral("country"), QStringLiteral("GBR") },
                             { QStringLiteral("answers"), QJsonArray { answer } } };
    return QJsonDocument(json).toJson();
}

QStringList checks(const base::Findings &findings)
{
    QStringList ids;
    for (const base::Finding &finding : findings)
        ids << finding.check;
    return ids;
}

} // namespace

QByteArray TestReadResponse::written(const project::ProjectData &data, const QString &edition) const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(fileName);
    exchange::ExportJob job = sample::job(data, m_iccs);
    job.edition = edition;
    const auto done
        = exchange::exporterById(QStringLiteral("response-json"))->write(job, path, progress);
    if (!done)
        qWarning("%s", qPrintable(done.error().message()));
    return sample::content(path);
}

void TestReadResponse::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("id");
    for (const QString &folder : questionnaire::editionFolders()) {
        const auto read = questionnaire::readEditions(folder);
        QVERIFY(read);
        for (const questionnaire::EditionPointer &edition : read->editions)
            QTest::newRow(qPrintable(edition->form().id)) << folder << edition->form().id;
    }
}

void TestReadResponse::comesBackAsItWas()
{
    QFETCH(QString, id);
    const auto edition = questionnaire::loadEdition(id);
    QVERIFY2(edition, qPrintable(edition ? QString() : edition.error().message()));
    const project::ProjectData data = filled(**edition);
    const QByteArray json = written(data, id);
    QVERIFY(exchange::looksLikeJson(json));
    const auto back = exchange::readResponse(json, fileName, **edition, QStringLiteral("CHL"));
    QVERIFY2(back, qPrintable(back ? QString() : back.error().message()));
    QCOMPARE(checks(back->findings), QStringList());
    questionnaire::Answers answers;
    for (const Answer &answer : back->answers)
        answers.insert(answer.key(), answer);
    QCOMPARE(answers.size(), data.answers.size());
    QVERIFY(answers == data.answers);
    questionnaire::MethodAnswers method;
    for (const questionnaire::MethodAnswer &answer : back->methodAnswers)
        method.insert(answer.key(), answer);
    QVERIFY(method == data.methodAnswers);
}

// With series, and the explanation of a finding that the checks make.
void TestReadResponse::sampleComesBack()
{
    const project::ProjectData data = sample::project();
    const QByteArray json = written(data, sample::editionPath());
    const auto back = exchange::readResponse(json, fileName, *edition2024(), QStringLiteral("GBR"));
    QVERIFY(back);
    QCOMPARE(back->series, data.series);
    QCOMPARE(back->explanations, data.approvals.mid(data.approvals.size() - 1));
    project::ProjectData other;
    other.settings = data.settings;
    const auto taken = exchange::takeIn(*back, fileName, other, Existing::Keep);
    QVERIFY(taken.findings.isEmpty() && taken.cells.findings.isEmpty());
    QCOMPARE(taken.cells.answers.size(), data.answers.size());
    QCOMPARE(taken.others, int(data.methodAnswers.size()) + 2);
    QCOMPARE(taken.edit.changes.size(), data.answers.size() + taken.others);
}

void TestReadResponse::damagedAnswers_data()
{
    QTest::addColumn<QByteArray>("change"); // members put into a good answer
    QTest::addColumn<QString>("check");
    const auto row = [](const char *name, const char *change, const char *check) {
        QTest::newRow(name) << QByteArray(change) << QString::fromLatin1(check);
    };
    row("good", "{}", "");
    row("interval", R"({"status":"suppressed","value":null,"between":[0,4]})", "W04");
    row("other cell", R"({"cell":"1.2/victims/nobody"})", "W03");
    row("other year", R"({"year":1999})", "W03");
    row("year as text", R"({"year":"2023"})", "W03");
    row("no such status", R"({"status":"guessed"})", "W04");
    row("no such origin", R"({"origin":"dreamt"})", "W04");
    row("text as value", R"({"value":"70"})", "W04");
    row("negative", R"({"value":-1})", "W04");
    row("zero that is none", R"({"status":"zero"})", "W04");
    row("number that is not available", R"({"status":"not available"})", "W04");
    row("both", R"({"status":"suppressed","between":[1,4]})", "W04");
    row("reported interval", R"({"value":null,"between":[1,4]})", "W04");
}

void TestReadResponse::damagedAnswers()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, check);
    QJsonObject answer { { QStringLiteral("cell"), QStringLiteral("1.2/victims/male") },
                         { QStringLiteral("year"), 2023 },
                         { QStringLiteral("status"), QStringLiteral("reported") },
                         { QStringLiteral("origin"), QStringLiteral("typed") },
                         { QStringLiteral("value"), 70 } };
    const QJsonObject changes = QJsonDocument::fromJson(change).object();
    for (auto member = changes.begin(); member != changes.end(); ++member)
        answer.insert(member.key(), *member);
    const auto back = exchange::readResponse(withAnswer(answer), fileName, *edition2024(),
                                             QStringLiteral("GBR"));
    QVERIFY(back);
    QCOMPARE(checks(back->findings), check.isEmpty() ? QStringList() : QStringList { check });
    QCOMPARE(back->answers.size(), check.isEmpty() ? 1 : 0);
    for (const base::Finding &finding : back->findings)
        QVERIFY(!finding.advice.toString().isEmpty());
}

void TestReadResponse::damagedRest()
{
    QJsonObject json
        = QJsonDocument::fromJson(written(sample::project(), sample::editionPath())).object();
    QJsonArray answers = json.value(QStringLiteral("answers")).toArray();
    QJsonObject again = answers.first().toObject();
    again.insert(QStringLiteral("comment"), QStringLiteral("other"));
    answers << again << answers.at(1) << 7;
    json.insert(QStringLiteral("answers"), answers);
    QJsonArray method = json.value(QStringLiteral("method")).toArray();
    method << QJsonObject { { QStringLiteral("question"), QStringLiteral("weather") } }
           << QJsonObject { { QStringLiteral("table"), QStringLiteral("1.2") },
                            { QStringLiteral("question"), QStringLiteral("moment") },
                            { QStringLiteral("choices"), QJsonArray { QStringLiteral("dawn") } } };
    json.insert(QStringLiteral("method"), method);
    json.insert(QStringLiteral("series"),
                QJsonArray { QJsonObject { { QStringLiteral("id"), QStringLiteral("population") },
                                           { QStringLiteral("values"),
                                             QJsonObject { { QStringLiteral("last"), 3 } } } } });
    const auto back = exchange::readResponse(QJsonDocument(json).toJson(), fileName, *edition2024(),
                                             QStringLiteral("GBR"));
    QVERIFY(back);
    QCOMPARE(checks(back->findings),
             QStringList({ QStringLiteral("W06"), QStringLiteral("W09"), QStringLiteral("W03"),
                           QStringLiteral("W07"), QStringLiteral("W04") }));
    QCOMPARE(back->findings.at(1).place.ids.at(1), QStringLiteral("answers 13"));
    QCOMPARE(back->answers.size(), sample::project().answers.size());
    QVERIFY(back->series.isEmpty());
}

void TestReadResponse::otherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("country");
    const QString gbr = QStringLiteral("GBR");
    const QByteArray good = withAnswer({});
    QTest::newRow("other country") << good << QStringLiteral("CHL");
    QTest::newRow("other edition") << QByteArray(good).replace("un-cts-2024", "glotip-2024") << gbr;
    QTest::newRow("cut") << good.left(good.size() / 2) << gbr;
    QTest::newRow("newer") << QByteArray(good).replace("\"version\": 1", "\"version\": 2") << gbr;
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << gbr;
    QTest::newRow("a list") << QByteArray("[1,2]") << gbr;
    QTest::newRow("deep") << QByteArray(100'000, '[') << gbr;
    QTest::newRow("empty") << QByteArray() << gbr;
}

void TestReadResponse::otherFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, country);
    const auto refused = exchange::readResponse(bytes, fileName, *edition2024(), country);
    QVERIFY(!refused);
    QVERIFY(refused.error().message().contains(fileName));
    QVERIFY(!refused.error().happened.toString().isEmpty());
}

void TestReadResponse::whatIsSaidStays()
{
    const project::ProjectData data = sample::project();
    const auto back = exchange::readResponse(written(data, sample::editionPath()), fileName,
                                             *edition2024(), QStringLiteral("GBR"));
    QVERIFY(back);
    QVERIFY(exchange::takeIn(*back, fileName, data, Existing::Keep).edit.isEmpty());
    project::ProjectData other = data;
    sample::answer(other, QStringLiteral("1.2/victims/male"), 2022, 71);
    other.series.first().values.insert(2023, 5);
    const auto keeping = exchange::takeIn(*back, fileName, other, Existing::Keep);
    QVERIFY(keeping.edit.isEmpty());
    QCOMPARE(checks(keeping.cells.findings), QStringList { QStringLiteral("W08") });
    QCOMPARE(checks(keeping.findings), QStringList { QStringLiteral("W08") });
    const auto replacing = exchange::takeIn(*back, fileName, other, Existing::Replace);
    QCOMPARE(replacing.cells.answers.size(), 1);
    QCOMPARE(replacing.cells.answers.first().figure.low, 70);
    QCOMPARE(replacing.edit.changes.size(), 2);
}

QTEST_GUILESS_MAIN(TestReadResponse)
#include "tst_readresponse.moc"

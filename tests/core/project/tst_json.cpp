// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/json.h"

#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using project::toJson;

namespace
{

// Through text, as the history stores it.
QJsonObject written(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linkRoundTrip_data();
    void linkRoundTrip();
    void linkFieldsAreAllWritten();
    void offenceRoundTrip();
    void listInfoRoundTrip();
    void smallValuesRoundTrip();
    void rulesRoundTrip();
    void responsesRoundTrip();
    void whatSaysNothingIsLeftOut();
    void refusesNonsenseInRules_data();
    void refusesNonsenseInRules();
    void everyEnumRoundTrips();
    void leavesOutWhatIsEmpty();
    void passesOverUnknownFields();
    void refusesNonsense_data();
    void refusesNonsense();
    void argumentsKeepTheirType_data();
    void argumentsKeepTheirType();
    void textRoundTrip();
    void times_data();
    void times();
};

void TestJson::linkRoundTrip_data()
{
    QTest::addColumn<QString>("which");
    QTest::newRow("full") << "full";
    QTest::newRow("empty") << "empty";
    QTest::newRow("no target") << "no target";
}

void TestJson::linkRoundTrip()
{
    QFETCH(QString, which);
    mapping::Link link = which == QLatin1String("empty") ? mapping::Link() : samples::fullLink();
    if (which == QLatin1String("no target")) {
        link.target = std::nullopt;
        link.extent = mapping::Extent::None;
    }
    const auto read = project::linkFromJson(written(toJson(link)));
    QVERIFY(read);
    QVERIFY(*read == link);
}

// A new field of Link that nobody writes would be lost without a sound.
void TestJson::linkFieldsAreAllWritten()
{
    QCOMPARE(toJson(samples::fullLink()).size(), 28);
    QCOMPARE(toJson(samples::fullOffence()).size(), 11);
    QCOMPARE(toJson(samples::fullListInfo()).size(), 9);
    QCOMPARE(toJson(samples::fullTable()).size(), 9);
    QCOMPARE(toJson(samples::fullAttribute()).size(), 5);
    QCOMPARE(toJson(samples::fullLayout()).size(), 15);
    QCOMPARE(toJson(samples::fullCounting()).size(), 6);
}

void TestJson::offenceRoundTrip()
{
    for (const offences::Offence &offence :
         { samples::fullOffence(), samples::offence(QStringLiteral("1")) }) {
        const auto read = project::offenceFromJson(written(toJson(offence)));
        QVERIFY(read);
        QVERIFY(*read == offence);
    }
}

void TestJson::listInfoRoundTrip()
{
    for (const offences::ListInfo &info : { samples::fullListInfo(), offences::ListInfo() }) {
        const auto read = project::listInfoFromJson(written(toJson(info)));
        QVERIFY(read);
        QVERIFY(*read == info);
    }
}

void TestJson::smallValuesRoundTrip()
{
    const mapping::Policy policy { mapping::CompositePolicy::MostSerious, 3, true, false };
    QVERIFY(project::policyFromJson(written(toJson(policy))).value() == policy);
    QVERIFY(project::policyFromJson({}).value() == mapping::Policy());
    const base::Approval approval = samples::approval(QStringLiteral("L01|link:a/b"));
    QVERIFY(project::approvalFromJson(written(toJson(approval))).value() == approval);
    const project::Settings settings = samples::settings();
    QVERIFY(project::settingsFromJson(written(toJson(settings))).value() == settings);
    const project::Titles titles { { *classification::IccsCode::parse(QStringLiteral("010111")),
                                     QStringLiteral("Ä") } };
    QCOMPARE(project::titlesFromJson(written(toJson(titles))).value(), titles);
}

void TestJson::rulesRoundTrip()
{
    for (const rules::DecisionTable &table : { samples::fullTable(), rules::DecisionTable() })
        QVERIFY(project::tableFromJson(written(toJson(table))).value() == table);
    for (const microdata::Attribute &one : { samples::fullAttribute(), microdata::Attribute() })
        QVERIFY(project::attributeFromJson(written(toJson(one))).value() == one);
    for (const microdata::Layout &layout : { samples::fullLayout(), microdata::Layout() })
        QVERIFY(project::layoutFromJson(written(toJson(layout))).value() == layout);
    for (const coding::CountingRules &one : { samples::fullCounting(), coding::CountingRules() })
        QVERIFY(project::countingFromJson(written(toJson(one))).value() == one);
    rules::DecisionTable table;
    for (const auto policy : { rules::HitPolicy::Unique, rules::HitPolicy::First,
                               rules::HitPolicy::Any, rules::HitPolicy::Collect }) {
        table.policy = policy;
        QVERIFY(project::tableFromJson(toJson(table)).value() == table);
    }
    for (const auto kind : { rules::ScopeKind::Offence, rules::ScopeKind::Group,
                             rules::ScopeKind::Family, rules::ScopeKind::List }) {
        table.scope.kind = kind;
        QVERIFY(project::tableFromJson(toJson(table)).value() == table);
    }
}

void TestJson::responsesRoundTrip()
{
    for (const auto &answer : { samples::fullAnswer(), questionnaire::Answer() })
        QVERIFY(project::answerFromJson(written(toJson(answer))).value() == answer);
    for (const auto &answer : { samples::fullMethodAnswer(), questionnaire::MethodAnswer() })
        QVERIFY(project::methodAnswerFromJson(written(toJson(answer))).value() == answer);
    for (const auto &table : { samples::fullCodedTable(), questionnaire::CodedTable() })
        QVERIFY(project::codedTableFromJson(written(toJson(table))).value() == table);
    for (const auto &series : { samples::fullSeries(), questionnaire::Series() })
        QVERIFY(project::seriesFromJson(written(toJson(series))).value() == series);
    for (const auto &sent : { samples::fullSubmission(), questionnaire::Submission() })
        QVERIFY(project::submissionFromJson(written(toJson(sent))).value() == sent);
    for (const auto &part : { samples::fullReturnedPart(), questionnaire::ReturnedPart() })
        QVERIFY(project::returnedPartFromJson(written(toJson(part))).value() == part);
    for (const auto &one : { samples::fullAssessmentAnswer(), assessment::Answer() })
        QVERIFY(project::assessmentAnswerFromJson(written(toJson(one))).value() == one);
    for (const auto &one : { samples::fullAssessmentEntry(), assessment::Entry() })
        QVERIFY(project::assessmentEntryFromJson(written(toJson(one))).value() == one);
    questionnaire::Answer answer = samples::fullAnswer();
    for (int status = 0; status < 8; ++status) {
        answer.figure = { questionnaire::Status(status), 0, 0 };
        QVERIFY(project::answerFromJson(written(toJson(answer))).value() == answer);
    }
}

// Otherwise the value in the history would differ from the one in memory, and undo be refused.
void TestJson::whatSaysNothingIsLeftOut()
{
    microdata::Layout layout = samples::fullLayout();
    layout.leaveOut.insert(QStringLiteral("resultado"), {});
    QVERIFY(project::layoutFromJson(toJson(layout)).value() == samples::fullLayout());
    QCOMPARE(toJson(layout), toJson(samples::fullLayout()));
    microdata::Attribute attribute = samples::fullAttribute();
    attribute.values[0].below = std::numeric_limits<double>::infinity();
    QVERIFY(!project::attributeFromJson(toJson(attribute)).value().values[0].below);
}

void TestJson::refusesNonsenseInRules_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem"); // empty: it is understood
    const auto row = [](const char *json, const char *problem) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(problem);
    };
    row(R"({"id":"t","weather":[1]})", "");
    row(R"({"id":"t","rows":[{"id":"1","weather":1}]})", "");
    row(R"({"id":5})", "id: 5");
    row(R"({"policy":"priority"})", "policy: priority");
    row(R"({"attributes":["a",1]})", "attributes: 1");
    row(R"({"scope":{"kind":"world"}})", "scope: kind: world");
    row(R"({"scope":{"names":[1]}})", "scope: names: 1");
    row(R"({"rows":[{"id":"1"},7]})", "rows: 2");
    row(R"({"rows":[{"id":"1","cells":{"a":"b"}}]})", "rows: 1, cells: a");
    row(R"({"rows":[{"cells":{"a":{"values":[1]}}}]})", "rows: 1, cells: a, values: 1");
    row(R"({"rows":[{"cells":{"a":{"not":"yes"}}}]})", "rows: 1, cells: a, not: yes");
    row(R"({"rows":[{"output":{"category":"401"}}]})", "rows: 1, output: category: 401");
    row(R"({"rows":[{"output":{"flags":["Zz"]}}]})", "rows: 1, output: flags: Zz");
    row(R"({"rows":[{"output":{"tags":["At"]}}]})", "rows: 1, output: tags: [\"At\"]");
    row(R"({"rows":[{"output":{"confidence":2}}]})", "rows: 1, output: confidence: 2");
    row(R"({"impossible":[{"default":1}]})", "impossible: 1, default: 1");
}

void TestJson::refusesNonsenseInRules()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const auto read = project::tableFromJson(QJsonDocument::fromJson(json).object());
    QCOMPARE(read ? QString() : read.error(), problem);
}

void TestJson::everyEnumRoundTrips()
{
    using mapping::Extent;
    using mapping::Status;
    mapping::Link link;
    for (const Extent extent :
         { Extent::Equal, Extent::Inside, Extent::Contains, Extent::Overlap, Extent::None }) {
        link.extent = extent;
        QVERIFY(project::linkFromJson(toJson(link)).value() == link);
    }
    for (const Status status : { Status::Draft, Status::Proposed, Status::InReview,
                                 Status::Disputed, Status::Approved, Status::OutOfScope }) {
        link.status = status;
        QVERIFY(project::linkFromJson(toJson(link)).value() == link);
    }
    using mapping::DataFlag;
    link.flags = { DataFlag::Threats, DataFlag::Aiding, DataFlag::Accomplice, DataFlag::Conspiracy,
                   DataFlag::Incitement };
    QVERIFY(project::linkFromJson(toJson(link)).value() == link);
    using offences::Institution;
    offences::ListInfo info;
    for (const Institution institution :
         { Institution::Police, Institution::Prosecution, Institution::Courts, Institution::Prisons,
           Institution::Survey, Institution::Other }) {
        info.institution = institution;
        QVERIFY(project::listInfoFromJson(toJson(info)).value() == info);
    }
}

void TestJson::leavesOutWhatIsEmpty()
{
    QCOMPARE(QJsonDocument(toJson(samples::link(QStringLiteral("a"), QStringLiteral("l"),
                                                QStringLiteral("1"), QStringLiteral("0401"))))
                 .toJson(QJsonDocument::Compact),
             QByteArray(R"({"evidence":"manual","extent":"inside","id":"a","list":"l",)"
                        R"("offence":"1","rationale":"The behaviour is the same.",)"
                        R"("status":"draft","target":"0401"})"));
}

void TestJson::passesOverUnknownFields()
{
    QJsonObject json = toJson(samples::fullLink());
    json.insert(QStringLiteral("weather"), QJsonArray { 1, 2 });
    QVERIFY(project::linkFromJson(json).value() == samples::fullLink());
}

void TestJson::refusesNonsense_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *field, const QJsonValue &value) {
        QTest::addRow("%s %s", field, qPrintable(value.toVariant().toString()))
            << QString::fromLatin1(field) << value;
    };
    row("extent", QStringLiteral("sideways"));
    row("status", QStringLiteral("published"));
    row("target", QStringLiteral("0401x"));
    row("flags", QJsonArray { QStringLiteral("Zz") });
    row("reviewed", QStringLiteral("2024-02-30"));
    row("created", QStringLiteral("yesterday"));
    row("rationale", 5);
    row("confidence", QStringLiteral("high"));
    row("rules", QJsonArray { 2 });
    row("weight", 1.5);
    row("weight", -0.5);
    row("weight", QStringLiteral("half"));
    row("tags", QStringLiteral("At=1"));
}

void TestJson::refusesNonsense()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject json = toJson(samples::fullLink());
    json.insert(field, value);
    const auto read = project::linkFromJson(json);
    QVERIFY(!read);
    QVERIFY2(read.error().startsWith(field), qPrintable(read.error()));
    QVERIFY(!project::offenceFromJson({}));
    QVERIFY(!project::offenceFromJson({ { QStringLiteral("code"), QStringLiteral(" 1") } }));
    QVERIFY(!project::titlesFromJson({ { QStringLiteral("1"), QStringLiteral("x") } }));
}

void TestJson::argumentsKeepTheirType_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("text") << QVariant(QStringLiteral("861"));
    QTest::newRow("whole number") << QVariant(-5);
    QTest::newRow("long number") << QVariant(qint64(9007199254740993));
    QTest::newRow("real number") << QVariant(2.0);
    QTest::newRow("yes") << QVariant(true);
    QTest::newRow("day") << QVariant(QDate(2024, 2, 29));
    QTest::newRow("time") << QVariant(QDateTime(QDate(2024, 2, 29), QTime(1, 2, 3, 4), Qt::UTC));
    QTest::newRow("nothing") << QVariant();
    QTest::newRow("list") << QVariant(QVariantList { 1, QStringLiteral("a"), QVariantList {} });
    QTest::newRow("text within") << QVariant::fromValue(base::lateCount(
        "p", "%n link(s) of %1", 3, { QVariant::fromValue(base::lateText("p", "x %1", { 7 })) }));
}

void TestJson::argumentsKeepTheirType()
{
    QFETCH(QVariant, value);
    const QJsonObject stored = written({ { QStringLiteral("v"), project::valueToJson(value) } });
    const QVariant read = project::valueFromJson(stored.value(QStringLiteral("v")));
    QCOMPARE(read.metaType(), value.metaType());
    QVERIFY(read == value);
}

void TestJson::textRoundTrip()
{
    const base::Text text = base::lateCount(
        "project", "%n link(s) changed of %1", 12,
        { QStringLiteral("a"), 5, QVariant::fromValue(base::Text::verbatim(QStringLiteral("b"))) });
    QVERIFY(project::textFromJson(written(toJson(text))).value() == text);
    QVERIFY(project::textFromJson(written(toJson(base::Text()))).value() == base::Text());
}

void TestJson::times_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("utc") << QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)
                         << "2026-03-01T09:00:00.000Z";
    QTest::newRow("elsewhere") << QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::OffsetFromUTC, 3600)
                               << "2026-03-01T08:00:00.000Z";
    QTest::newRow("none") << QDateTime() << "";
}

void TestJson::times()
{
    QFETCH(QDateTime, time);
    QTEST(project::timeToText(time), "text");
    QFETCH(QString, text);
    QCOMPARE(project::timeFromText(text), time);
    QCOMPARE(project::timeFromText(QStringLiteral("2026-03-01T10:00:00+01:00")),
             QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
    QVERIFY(!project::timeFromText(QStringLiteral("2026-13-01T09:00:00.000Z")).isValid());
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/json.h"

#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

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
    QCOMPARE(toJson(samples::fullLink()).size(), 26);
    QCOMPARE(toJson(samples::fullOffence()).size(), 11);
    QCOMPARE(toJson(samples::fullListInfo()).size(), 9);
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
        QTest::newRow(field) << QString::fromLatin1(field) << value;
    };
    row("extent", QStringLiteral("sideways"));
    row("status", QStringLiteral("published"));
    row("target", QStringLiteral("0401x"));
    row("flags", QJsonArray { QStringLiteral("Zz") });
    row("reviewed", QStringLiteral("2024-02-30"));
    row("created", QStringLiteral("yesterday"));
    row("rationale", 5);
    row("confidence", QStringLiteral("high"));
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

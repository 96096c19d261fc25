// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questionnairefixture.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>

using questionnaire::Figure;

namespace
{

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr const char *form = R"({
  "id": "ministry", "title": "Form of the ministry", "shortTitle": "Ministry", "agency": "Ministry",
  "source": "our own", "mark": "documented", "years": [2023, 2024], "referenceYears": 1,
  "dimensions": [ { "id": "sex", "name": "Sex", "total": "total",
    "values": [ { "id": "total", "name": "Total" }, { "id": "male", "name": "Male" } ] } ],
  "columnSets": { "one": [ { "id": "total", "at": { "sex": "total" } } ] },
  "modules": [ { "id": "A", "title": "All", "tables": [
    { "id": "A1", "title": "Reports", "unit": "offences", "stage": "recorded", "kind": "flow",
      "columns": "one", "rows": [ { "id": "theft", "label": "Thefts", "iccs": ["0502"] } ] } ] } ] })";

} // namespace

// A questionnaire in a folder of one's own: opened, remembered, told when it is broken.
class TestOwnEdition : public QObject
{
    Q_OBJECT
    std::unique_ptr<QuestionnaireFixture> m;

    QString folder() const { return m->fixture.folder() + q("/own form"); }
    void write(QByteArray text)
    {
        QDir().mkpath(folder());
        QFile file(folder() + q("/edition.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void open(const QString &path)
    {
        widgets::FileDialog::setNextFile(path);
        m->find<QAction>("openOwn")->trigger();
    }
    QString edition() const { return m->page->response().edition()->form().id; }
    QString message() const { return m->page->findChild<widgets::MessageBar *>()->lastText(); }

private Q_SLOTS:
    void init() { m = std::make_unique<QuestionnaireFixture>(); }
    void cleanup() { m.reset(); }

    void isOpenedAndRemembered();
    void broken_data();
    void broken();
    void brokenLater();
    void changedAndOpenedAgain();
    void nothingChosen();
};

void TestOwnEdition::isOpenedAndRemembered()
{
    write(form);
    m->show();
    open(folder());
    QCOMPARE(edition(), q("ministry-2024"));
    QVERIFY(m->find<QComboBox>("edition")->findData(q("ministry-2023")) > 0);
    m->type("A1/theft/total", "12");
    QCOMPARE(m->answer("A1/theft/total", 2023, "ministry-2024")->figure, Figure::of(12));
    m->page.reset();
    m->show();
    QCOMPARE(edition(), q("ministry-2024"));
    QCOMPARE(m->shown("A1/theft/total"), q("12"));
    QVERIFY(m->find<QComboBox>("edition")->findText(q("Form of the ministry (your own)")) > 0);
}

void TestOwnEdition::broken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const QByteArray whole(form);
    QTest::newRow("no file") << QByteArray() << q("could not be read");
    QTest::newRow("no JSON") << whole.left(200) << q("JSON");
    QTest::newRow("a wrong key") << QByteArray(whole).replace("\"agency\"", "\"agancy\"")
                                 << q("agancy");
    QTest::newRow("no years") << QByteArray(whole).replace("[2023, 2024]", "[]") << q("year");
    QTest::newRow("no tables") << whole.left(whole.indexOf("\"modules\"")) + "\"modules\": [] }"
                               << q("modules");
    QTest::newRow("the name of another")
        << QByteArray(whole).replace("\"id\": \"ministry\"", "\"id\": \"un-cts\"") << q("un-cts");
}

void TestOwnEdition::broken()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    if (text.isEmpty())
        QDir().mkpath(folder());
    else
        write(text);
    m->show();
    open(folder());
    QCOMPARE(edition(), q("un-cts-2024"));
    QVERIFY2(message().contains(folder()), qPrintable(message()));
    QVERIFY2(message().contains(says), qPrintable(message()));
    m->page.reset();
    m->show(); // and is not tried again
    QCOMPARE(message(), QString());
}

void TestOwnEdition::brokenLater()
{
    write(form);
    m->show();
    open(folder());
    m->page.reset();
    write("{");
    m->show();
    QCOMPARE(edition(), q("un-cts-2024"));
    QVERIFY2(message().contains(folder()), qPrintable(message()));
    m->page.reset();
    write(form);
    m->show();
    QCOMPARE(message(), QString());
    QVERIFY(m->find<QComboBox>("edition")->findData(q("ministry-2024")) > 0);
}

void TestOwnEdition::changedAndOpenedAgain()
{
    write(form);
    m->show();
    open(folder());
    write(QByteArray(form).replace("Thefts", "Thefts of all kinds"));
    open(folder());
    QCOMPARE(edition(), q("ministry-2024"));
    QCOMPARE(m->model()->headerData(0, Qt::Vertical, Qt::DisplayRole).toString(),
             q("Thefts of all kinds"));
}

void TestOwnEdition::nothingChosen()
{
    m->show();
    open({});
    QCOMPARE(edition(), q("un-cts-2024"));
    QCOMPARE(message(), QString());
}

QTEST_MAIN(TestOwnEdition)
#include "tst_ownedition.moc"

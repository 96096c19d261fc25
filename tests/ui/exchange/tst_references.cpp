// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pictures.h"
#include "support/sessionfixture.h"
#include "ui/exchange/referencedialog.h"
#include "ui/exchange/referencesdialog.h"
#include "ui/shell/pseudotranslator.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using exchangepage::ReferenceDialog;
using exchangepage::ReferencesDialog;

namespace
{

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestReferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aTableComesIn();
    void teachesTheSuggestions();
    void saysWhatIsWrong();
    void removesAndUndoes();
    void mirroredPseudoLanguage();

private:
    // The dialog that takes a table in, at the step of the columns, with its preview.
    ReferenceDialog *open(const QByteArray &table);
    template<typename Widget> Widget *find(const char *name) const
    {
        auto *found = m_dialog->findChild<Widget *>(q(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    // Chooses and waits for the preview that follows.
    void change(ReferenceDialog *adding, const std::function<void()> &choose)
    {
        QSignalSpy previewed(adding, &ReferenceDialog::previewed);
        choose();
        m_fixture->jobs().waitForAll();
        QTRY_VERIFY(!previewed.isEmpty());
    }
    void choose(const char *box, const char *column)
    {
        auto *combo = find<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(q(column)));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    QString preview() const { return find<QLabel>("referencePreview")->text(); }
    const project::ProjectData &data() const { return m_fixture->session().data(); }

    QTemporaryDir m_config;
    std::unique_ptr<support::SessionFixture> m_fixture;
    std::unique_ptr<ReferencesDialog> m_dialog;
};

void TestReferences::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_config.path());
    QCoreApplication::setOrganizationName(q("iccs-workbench-test"));
    QCoreApplication::setApplicationName(q("references"));
}

void TestReferences::init()
{
    m_fixture = std::make_unique<support::SessionFixture>();
    m_fixture->addList(q("police"), { q("1|Zithering of quokkas"), q("2|Theft of a bicycle") });
    m_dialog = std::make_unique<ReferencesDialog>(m_fixture->session());
    m_dialog->show();
}

void TestReferences::cleanup()
{
    m_fixture->jobs().waitForAll();
    m_dialog.reset();
    m_fixture.reset();
}

// No text of the ICCS tells what "zithering of quokkas" is.
static const QByteArray Table
    = "number;name of the offence;iccs code\n71;Zithering of quokkas;0401\n"
      "72;Theft of a bicycle in the street;0502\n73;Murder of a person;101\n74;Nothing "
      "known;9999\n";

ReferenceDialog *TestReferences::open(const QByteArray &table)
{
    const QString path = m_fixture->folder() + q("/chile.csv");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
        qFatal("the table cannot be written");
    file.close();
    m_dialog->setFile(path);
    auto *adding = m_dialog->findChild<ReferenceDialog *>();
    QSignalSpy previewed(adding, &ReferenceDialog::previewed);
    while (previewed.isEmpty() && previewed.wait(5000)) { }
    adding->goOn();
    return adding;
}

void TestReferences::aTableComesIn()
{
    auto *adding = open(Table);
    QCOMPARE(adding->step(), int(ReferenceDialog::Columns));
    QCOMPARE(find<QComboBox>("referenceLabel")->currentText(), q("name of the offence"));
    QCOMPARE(find<QComboBox>("referenceIccs")->currentText(), q("iccs code"));
    QCOMPARE(find<QComboBox>("referenceCode")->currentText(), q("number"));
    change(adding, [this] { choose("referenceLanguage", "en"); });
    QVERIFY2(preview().startsWith(q("3 row(s) of 4 are used as precedents.")),
             qPrintable(preview()));
    QVERIFY2(preview().contains(q("Name the country")), qPrintable(preview()));
    QVERIFY(!adding->isReady(ReferenceDialog::Columns));
    change(adding, [this] { find<QComboBox>("referenceCountry")->setEditText(q("Australia")); });
    QVERIFY(adding->isReady(ReferenceDialog::Columns));
    support::picture(*adding, q("reference-columns"));
    adding->goOn();
    QCOMPARE(data().references.keys(), QStringList { q("australia") });
    const mapping::ReferenceTable table = data().references.first();
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows.first().code, q("71"));
    QCOMPARE(table.language, q("en"));
    auto *view = find<QTableView>("references");
    QVERIFY(view->isVisible());
    QCOMPARE(view->model()->rowCount(), 1);
    QCOMPARE(view->model()->index(0, 0).data().toString(), q("Australia"));
    QCOMPARE(view->model()->index(0, 2).data().toString(), q("3"));
    support::picture(*m_dialog, q("references"));
    QVERIFY(m_dialog->findChild<widgets::MessageBar *>()->lastText().contains(q("Australia")));
}

void TestReferences::teachesTheSuggestions()
{
    QSignalSpy learned(&m_fixture->session(), &session::Session::suggestionsChanged);
    auto *adding = open(Table);
    change(adding, [this] { choose("referenceLanguage", "en"); });
    change(adding, [this] { find<QComboBox>("referenceCountry")->setEditText(q("Australia")); });
    m_fixture->jobs().waitForAll();
    learned.clear();
    adding->goOn();
    m_fixture->jobs().waitForAll();
    QTRY_VERIFY(!learned.isEmpty());
    const auto found = m_fixture->session().suggest(q("police"), q("1"), 1);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().category.toString(), q("0401"));
    QCOMPARE(found.first().reasons.first().text.toString(),
             q("Australia put a similar offence here: 71 “Zithering of quokkas” (100 % alike)"));
}

void TestReferences::saysWhatIsWrong()
{
    auto *adding = open("a;b;c\nx;y;z\n");
    QVERIFY2(preview().contains(q("No column")), qPrintable(preview()));
    QVERIFY(!adding->isReady(ReferenceDialog::Columns));
    change(adding, [this] { choose("referenceLanguage", "en"); });
    change(adding, [this] { choose("referenceLabel", "b"); });
    change(adding, [this] { choose("referenceIccs", "c"); });
    QVERIFY2(preview().contains(q("1 row(s) were left out: their code is no single category")),
             qPrintable(preview()));
    QVERIFY(!adding->isReady(ReferenceDialog::Columns));
    adding->goOn();
    QVERIFY(data().references.isEmpty());
}

void TestReferences::removesAndUndoes()
{
    mapping::ReferenceTable table;
    table.id = q("peru");
    table.country = q("Peru");
    table.language = q("es");
    table.rows = { { q("1"), q("Robo"), {}, { *classification::IccsCode::parse(q("0401")) } } };
    QVERIFY(m_fixture->session().run(project::putReference(data(), table)));
    auto *remove = find<QPushButton>("removeReference");
    QVERIFY(remove->isVisible() && !remove->isEnabled());
    find<QTableView>("references")->selectRow(0);
    QVERIFY(remove->isEnabled());
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(data().references.isEmpty());
    QVERIFY(!remove->isVisible());
    QVERIFY(m_fixture->session().undo());
    QCOMPARE(data().references.value(q("peru")), table);
    QVERIFY(find<QTableView>("references")->isVisible());
}

void TestReferences::mirroredPseudoLanguage()
{
    shell::PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    m_dialog = std::make_unique<ReferencesDialog>(m_fixture->session());
    m_dialog->show();
    auto *adding = open(Table);
    support::picture(*adding, q("reference-mirrored"));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCoreApplication::removeTranslator(&translator);
    QVERIFY(adding->minimumSizeHint().width() <= 1366);
    QVERIFY(m_dialog->minimumSizeHint().width() <= 1366);
}

QTEST_MAIN(TestReferences)
#include "tst_references.moc"

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixtures.h"
#include "support/pictures.h"
#include "ui/intake/findingnames.h"
#include "ui/intake/findingsreport.h"
#include "ui/intake/languages.h"
#include "ui/intake/previewmodel.h"
#include "ui/intake/sourcepanel.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

class TestSourcePanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void readsAFile();
    void choosesWithTheFileDialog();
    void takesADroppedFile();
    void takesPastedCells();
    void saysWhenThereIsNothingToPaste();
    void encodingCanBeCorrected();
    void delimiterAndHeaderCanBeCorrected();
    void aBrokenFileKeepsTheTableBefore_data();
    void aBrokenFileKeepsTheTableBefore();
    void findingsLeadToTheirLine();
    void findingsAreFoldedByKind();
    void everyKindOfFindingHasAName();
    void languagesStandUnderTheirOwnNames();
    void realLists_data();
    void realLists();

private:
    QString writeFile(const QString &name, const QByteArray &bytes) const;
    QString summary() const
    {
        return m_panel->findChild<QLabel *>(QStringLiteral("summary"))->text();
    }
    QString message() const { return m_panel->findChild<widgets::MessageBar *>()->lastText(); }
    QComboBox *box(const char *name) const
    {
        return m_panel->findChild<QComboBox *>(QLatin1String(name));
    }
    static void choose(QComboBox *box, const QVariant &data);

    QTemporaryDir m_folder;
    jobs::Jobs m_jobs;
    std::unique_ptr<intake::SourcePanel> m_panel;
};

void TestSourcePanel::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    widgets::applyTheme(*qApp, widgets::ColorScheme::Light);
}

void TestSourcePanel::init()
{
    m_panel = std::make_unique<intake::SourcePanel>(m_jobs, QStringLiteral("test"));
    m_panel->resize(1000, 600);
    m_panel->show();
}

QString TestSourcePanel::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

void TestSourcePanel::choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(box->findData(data));
    Q_EMIT box->activated(box->currentIndex());
}

void TestSourcePanel::readsAFile()
{
    QSignalSpy changed(m_panel.get(), &intake::SourcePanel::tableChanged);
    QVERIFY(!m_panel->hasTable());
    m_panel->setFile(writeFile(QStringLiteral("list.csv"), "code,label\n01,Murder\n02,Theft\n"));
    QVERIFY(m_panel->isBusy());
    m_jobs.waitForAll();
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_panel->hasTable());
    QCOMPARE(m_panel->table().table.rows.size(), 2);
    QCOMPARE(m_panel->sourceName(), QStringLiteral("list.csv"));
    QVERIFY2(summary().contains(QStringLiteral("comma")), qPrintable(summary()));
    QVERIFY(summary().contains(QStringLiteral("UTF-8")));
    auto *view = m_panel->findChild<QTableView *>(QStringLiteral("preview"));
    const QAbstractItemModelTester tester(view->model());
    QCOMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("01"));
    support::picture(*m_panel, QStringLiteral("intake-source"));
}

void TestSourcePanel::choosesWithTheFileDialog()
{
    widgets::FileDialog::setNextFile(
        writeFile(QStringLiteral("chosen.tsv"), "code\tlabel\n1\tA\n"));
    m_panel->findChild<QAction *>(QStringLiteral("chooseFile"))->trigger();
    m_jobs.waitForAll();
    QCOMPARE(m_panel->sourceName(), QStringLiteral("chosen.tsv"));
    widgets::FileDialog::setNextFile({}); // the person changed their mind
    m_panel->findChild<QAction *>(QStringLiteral("chooseFile"))->trigger();
    m_jobs.waitForAll();
    QCOMPARE(m_panel->sourceName(), QStringLiteral("chosen.tsv"));
}

void TestSourcePanel::takesADroppedFile()
{
    QMimeData data;
    data.setUrls({ QUrl(QStringLiteral("https://example.org/list.csv")),
                   QUrl::fromLocalFile(writeFile(QStringLiteral("dropped.csv"), "a,b\n1,2\n")) });
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_panel.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_panel.get(), &drop);
    m_jobs.waitForAll();
    QCOMPARE(m_panel->sourceName(), QStringLiteral("dropped.csv"));
}

void TestSourcePanel::takesPastedCells()
{
    QGuiApplication::clipboard()->setText(
        QStringLiteral("code\tlabel\n007\tÀ côté; au-delà, là\n"));
    m_panel->findChild<QAction *>(QStringLiteral("pasteCells"))->trigger();
    m_jobs.waitForAll();
    QVERIFY(m_panel->hasTable());
    QCOMPARE(m_panel->table().table.rows.first(),
             QStringList({ QStringLiteral("007"), QStringLiteral("À côté; au-delà, là") }));
    QVERIFY(!box("sheet")->isVisible());
}

void TestSourcePanel::saysWhenThereIsNothingToPaste()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("  \n"));
    m_panel->findChild<QAction *>(QStringLiteral("pasteCells"))->trigger();
    m_jobs.waitForAll();
    QVERIFY(!m_panel->hasTable());
    QVERIFY(!message().isEmpty());
}

void TestSourcePanel::encodingCanBeCorrected()
{
    const QString text = QString::fromUtf8("код;название\n105;Убийство\n158;Кража\n");
    QByteArray bytes; // windows-1251: Cyrillic capitals from 0xC0, small letters from 0xE0
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        bytes += unit >= 0x410 && unit <= 0x44F ? char(unit - 0x410 + 0xC0) : char(unit);
    }
    m_panel->setFile(writeFile(QStringLiteral("old.csv"), bytes));
    m_jobs.waitForAll();
    choose(box("encoding"), QStringLiteral("ISO-8859-1"));
    m_jobs.waitForAll();
    QVERIFY(m_panel->table().table.rows.first().at(1) != QString::fromUtf8("Убийство"));
    choose(box("encoding"), QStringLiteral("windows-1251"));
    m_jobs.waitForAll();
    QCOMPARE(m_panel->table().table.rows.first().at(1), QString::fromUtf8("Убийство"));
    QCOMPARE(box("encoding")->currentData().toString(), QStringLiteral("windows-1251"));
    m_panel->setFile(writeFile(QStringLiteral("next.csv"), "a,b\n1,2\n"));
    m_jobs.waitForAll();
    QCOMPARE(box("encoding")->currentData().toString(), QString()); // the next one is detected
}

void TestSourcePanel::delimiterAndHeaderCanBeCorrected()
{
    m_panel->setFile(writeFile(QStringLiteral("odd.csv"), "1,5|Theft, simple\n2,5|Fraud, tax\n"));
    m_jobs.waitForAll();
    choose(box("delimiter"), QStringLiteral("|"));
    m_jobs.waitForAll();
    QCOMPARE(m_panel->table().table.header.size(), 2);
    QCOMPARE(m_panel->table().table.rows.size(), 1);
    m_panel->findChild<QCheckBox *>(QStringLiteral("firstRowIsHeader"))->click();
    m_jobs.waitForAll();
    QCOMPARE(m_panel->table().table.rows.size(), 2);
    QCOMPARE(m_panel->table().table.rows.first().at(1), QStringLiteral("Theft, simple"));
}

void TestSourcePanel::aBrokenFileKeepsTheTableBefore_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QByteArray encrypted = QByteArray::fromHex("d0cf11e0a1b11ae1");
    encrypted += QByteArray(2000, '\0') + "EncryptedPackage";
    QTest::newRow("absent") << "absent.csv" << QByteArray();
    QTest::newRow("empty") << "empty.csv" << QByteArray("");
    QTest::newRow("cut zip") << "cut.xlsx" << QByteArray("PK\x03\x04 and then nothing");
    QTest::newRow("password") << "locked.xlsx" << encrypted;
}

void TestSourcePanel::aBrokenFileKeepsTheTableBefore()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    m_panel->setFile(writeFile(QStringLiteral("good.csv"), "code,label\n1,Murder\n"));
    m_jobs.waitForAll();
    QSignalSpy changed(m_panel.get(), &intake::SourcePanel::tableChanged);
    m_panel->setFile(bytes.isNull() ? m_folder.filePath(name) : writeFile(name, bytes));
    m_jobs.waitForAll();
    QCOMPARE(changed.count(), 0);
    QVERIFY(m_panel->hasTable());
    QCOMPARE(m_panel->sourceName(), QStringLiteral("good.csv"));
    // Three sentences: what was tried, what happened, what to do.
    QVERIFY2(message().count(QLatin1Char('.')) >= 3, qPrintable(message()));
    QVERIFY(message().contains(name));
}

void TestSourcePanel::findingsLeadToTheirLine()
{
    m_panel->setFile(writeFile(QStringLiteral("short.csv"), "code,label,x\n1,A,a\n2\n3,C,c\n"));
    m_jobs.waitForAll();
    auto *report = m_panel->findChild<intake::FindingsReport *>();
    QVERIFY(report->isVisible());
    QCOMPARE(report->count(), 1);
    auto *tree = report->findChild<QTreeView *>(QStringLiteral("findings"));
    Q_EMIT tree->activated(tree->model()->index(0, 0));
    auto *view = m_panel->findChild<QTableView *>(QStringLiteral("preview"));
    QCOMPARE(view->currentIndex().row(), 1);
}

void TestSourcePanel::findingsAreFoldedByKind()
{
    base::Findings findings;
    const auto add = [&](const char *check, base::Severity severity, int line) {
        findings << base::Finding { QLatin1String(check),
                                    severity,
                                    { QStringLiteral("row"),
                                      { QStringLiteral("f"), QString::number(line) } },
                                    base::Text::verbatim(QStringLiteral("line %1").arg(line)),
                                    {} };
    };
    for (int i = 0; i < 40; ++i)
        add("I02", base::Severity::Note, i);
    add("I01", base::Severity::Error, 7);
    add("Z99", base::Severity::Warning, 8);
    intake::FindingsReport report;
    report.setFindings(findings);
    auto *tree = report.findChild<QTreeView *>(QStringLiteral("findings"));
    const QAbstractItemModelTester tester(tree->model());
    QCOMPARE(report.count(), 42);
    QCOMPARE(support::asText(*tree->model()).section(QLatin1Char('\n'), 0, 3),
             QStringLiteral("line 7 | 1 | 7\nline 8 | 1 | 8\nOffences without a label | 40 | \n"
                            "  line 0 |  | 0"));
    report.setFindings({});
    QVERIFY(!tree->isVisibleTo(&report));
}

void TestSourcePanel::everyKindOfFindingHasAName()
{
    for (const auto &[letter, count] :
         { std::pair('T', 10), std::pair('I', 12), std::pair('X', 8), std::pair('K', 5) }) {
        for (int number = 1; number <= count; ++number) {
            const QString check = QStringLiteral("%1%2")
                                      .arg(QLatin1Char(letter))
                                      .arg(number, 2, 10, QLatin1Char('0'));
            QVERIFY2(!intake::findingGroupName(check).isEmpty(), qPrintable(check));
        }
    }
    QVERIFY(intake::findingGroupName(QStringLiteral("Z99")).isEmpty());
}

void TestSourcePanel::languagesStandUnderTheirOwnNames()
{
    QCOMPARE(intake::languageName(QStringLiteral("fr")), QStringLiteral("français (fr)"));
    QCOMPARE(intake::languageName(QStringLiteral("xx")), QStringLiteral("xx"));
    QComboBox box;
    intake::fillLanguages(&box, QStringLiteral("Not known"));
    intake::chooseLanguage(&box, QStringLiteral("ar"));
    QCOMPARE(box.currentData().toString(), QStringLiteral("ar"));
    intake::chooseLanguage(&box, QStringLiteral("qqx"));
    QCOMPARE(box.currentData().toString(), QStringLiteral("qqx"));
    intake::chooseLanguage(&box, {});
    QCOMPARE(box.currentIndex(), 0);
}

void TestSourcePanel::realLists_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rows");
    QTest::newRow("uk") << "uk_home_office.csv" << 3039;
    QTest::newRow("de") << "de_pks.csv" << 1209;
    QTest::newRow("ru") << "ru_uk_rf.csv" << 331;
    QTest::newRow("cn") << "cn_charges.csv" << 202;
}

void TestSourcePanel::realLists()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, name);
    QFETCH(int, rows);
    m_panel->setFile(QStringLiteral(SHARED_DATA "/data/national/") + name);
    m_jobs.waitForAll();
    QVERIFY2(m_panel->hasTable(), qPrintable(message()));
    QCOMPARE(m_panel->table().table.rows.size(), rows);
    support::picture(*m_panel, QStringLiteral("intake-") + name);
}

QTEST_MAIN(TestSourcePanel)
#include "tst_sourcepanel.moc"

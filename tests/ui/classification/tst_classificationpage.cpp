// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pictures.h"
#include "support/sessionfixture.h"
#include "ui/classification/browsepanel.h"
#include "ui/classification/classificationpage.h"
#include "ui/classification/textpanel.h"
#include "ui/classification/titlesdialog.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTreeView>

using classificationpage::ClassificationPage;
using classificationpage::TextPanel;
using classificationpage::TitlesDialog;

class TestClassificationPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsPlacesOfItsKind();
    void backAndForward();
    void copiesTheCode();
    void searchShowsHitsAndText();
    void linkedOffencesAreShownAndLead();
    void languageChangesTreeAndText();
    void acknowledgesTheSource();
    void importsTitles();
    void titlesOfABrokenFile();
    void worksMirroredAndDark();

private:
    TextPanel *text() const
    {
        return m_page->findChild<TextPanel *>(QStringLiteral("categoryText"));
    }
    QString writeFile(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<support::SessionFixture> m_fixture;
    std::unique_ptr<ClassificationPage> m_page;
};

void TestClassificationPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    widgets::applyTheme(*qApp, widgets::ColorScheme::Light);
}

void TestClassificationPage::init()
{
    m_fixture = std::make_unique<support::SessionFixture>();
    m_fixture->addList(QStringLiteral("police"),
                       { QStringLiteral("861|Robbery with serious injuries"),
                         QStringLiteral("862|Robbery of a bank"), QStringLiteral("101|Murder") });
    m_fixture->link(QStringLiteral("police"), QStringLiteral("861"), QStringLiteral("0401"));
    m_fixture->link(QStringLiteral("police"), QStringLiteral("862"), QStringLiteral("040131"));
    m_page = std::make_unique<ClassificationPage>(m_fixture->session());
    m_page->resize(1120, 640);
    m_page->show();
}

void TestClassificationPage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

QString TestClassificationPage::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_fixture->folder() + QLatin1Char('/') + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

void TestClassificationPage::showsPlacesOfItsKind()
{
    QCOMPARE(m_page->currentCode(), QStringLiteral("01"));
    QVERIFY(m_page->showPlace({ QStringLiteral("category"), { QStringLiteral("0401") } }));
    QCOMPARE(m_page->currentCode(), QStringLiteral("0401"));
    QVERIFY(text()->toPlainText().contains(QStringLiteral("Robbery")));
    QVERIFY(m_page->showPlace({ QStringLiteral("category"), { QStringLiteral("01042") } }));
    QCOMPARE(m_page->currentCode(), QStringLiteral("01049")); // the alias in print
    QVERIFY(!m_page->showPlace({ QStringLiteral("category"), { QStringLiteral("7777") } }));
    QVERIFY(!m_page->showPlace({ QStringLiteral("category"), {} }));
    QVERIFY(!m_page->showPlace({ QStringLiteral("offence"), { QStringLiteral("police") } }));
    QCOMPARE(m_page->currentCode(), QStringLiteral("01049"));
}

void TestClassificationPage::backAndForward()
{
    auto *back = m_page->findChild<QAction *>(QStringLiteral("categoryBack"));
    auto *forward = m_page->findChild<QAction *>(QStringLiteral("categoryForward"));
    QVERIFY(!back->isEnabled());
    Q_EMIT text()->categoryActivated(QStringLiteral("0102"));
    Q_EMIT text()->categoryActivated(QStringLiteral("0205"));
    back->trigger();
    QCOMPARE(m_page->currentCode(), QStringLiteral("0102"));
    auto *tree = m_page->findChild<QTreeView *>(QStringLiteral("categories"));
    QCOMPARE(tree->currentIndex().data(models::CodeRole).toString(), QStringLiteral("0102"));
    forward->trigger();
    QCOMPARE(m_page->currentCode(), QStringLiteral("0205"));
    QVERIFY(!forward->isEnabled());
}

void TestClassificationPage::copiesTheCode()
{
    m_page->showPlace({ QStringLiteral("category"), { QStringLiteral("0502") } });
    m_page->findChild<QAction *>(QStringLiteral("copyCode"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("0502"));
}

void TestClassificationPage::searchShowsHitsAndText()
{
    auto *field = m_page->findChild<widgets::SearchField *>();
    QTest::keyClicks(field, QStringLiteral("homicidio culposo"));
    auto *hits = m_page->findChild<QListView *>(QStringLiteral("hits"));
    QTRY_VERIFY(hits->isVisible());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY2(m_page->currentCode().startsWith(QStringLiteral("0103")),
             qPrintable(m_page->currentCode()));
    support::picture(*m_page, QStringLiteral("classification-search"));
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!hits->isVisible());
}

void TestClassificationPage::linkedOffencesAreShownAndLead()
{
    m_page->showPlace({ QStringLiteral("category"), { QStringLiteral("0401") } });
    QVERIFY(text()->toPlainText().contains(QStringLiteral("Robbery with serious injuries")));
    auto *tree = m_page->findChild<QTreeView *>(QStringLiteral("categories"));
    QCOMPARE(tree->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("2"));
    QSignalSpy places(&m_fixture->session(), &session::Session::placeRequested);
    Q_EMIT text()->anchorClicked(QUrl(QStringLiteral("offence:0")));
    QCOMPARE(places.count(), 1);
    QCOMPARE(places.at(0).at(0).value<base::Place>(),
             base::Place({ QStringLiteral("offence"),
                           { QStringLiteral("police"), QStringLiteral("861") } }));
    m_fixture->link(QStringLiteral("police"), QStringLiteral("101"), QStringLiteral("0401"));
    QVERIFY(text()->toPlainText().contains(QStringLiteral("Murder")));
    m_fixture->session().undo();
    QVERIFY(!text()->toPlainText().contains(QStringLiteral("Murder")));
}

void TestClassificationPage::languageChangesTreeAndText()
{
    auto *languages = m_page->findChild<QComboBox *>(QStringLiteral("textLanguage"));
    languages->setCurrentIndex(languages->findData(QStringLiteral("es")));
    Q_EMIT languages->activated(languages->currentIndex());
    m_page->showPlace({ QStringLiteral("category"), { QStringLiteral("0401") } });
    auto *tree = m_page->findChild<QTreeView *>(QStringLiteral("categories"));
    QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("Robo"));
}

void TestClassificationPage::acknowledgesTheSource()
{
    auto *foot = m_page->findChild<QLabel *>(QStringLiteral("acknowledgement"));
    QVERIFY(foot->isVisible());
    QVERIFY(foot->text().contains(QStringLiteral("UNODC")));
}

void TestClassificationPage::importsTitles()
{
    const QString path
        = writeFile(QStringLiteral("titres.csv"),
                    "no;code;titre\n1;101;Homicide volontaire\n2;0401;Vol avec violence\n"
                    "3;9999;Rien\n");
    TitlesDialog *dialog = m_page->importTitles();
    QCOMPARE(m_page->importTitles(), dialog); // one at a time
    dialog->setFile(path);
    m_fixture->jobs().waitForAll();
    QVERIFY(dialog->isReady(0));
    dialog->goOn();
    auto *language = dialog->findChild<QComboBox *>(QStringLiteral("titleLanguage"));
    language->setCurrentIndex(language->findData(QStringLiteral("fr")));
    QCOMPARE(dialog->match().titles.size(), 2);
    QCOMPARE(dialog->match().zerosRestored, 1);
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("titlesSummary"))
                ->text()
                .contains(QStringLiteral("320")));
    QApplication::processEvents();
    support::picture(*dialog, QStringLiteral("classification-titles"));
    QVERIFY(dialog->isReady(1));
    dialog->goOn();
    m_fixture->jobs().waitForAll();
    QVERIFY(m_fixture->session().data().titles.contains(QStringLiteral("fr")));
    auto *languages = m_page->findChild<QComboBox *>(QStringLiteral("textLanguage"));
    QCOMPARE(languages->currentData().toString(), QStringLiteral("fr"));
    m_page->showPlace({ QStringLiteral("category"), { QStringLiteral("0401") } });
    QVERIFY(text()->toPlainText().contains(QStringLiteral("Vol avec violence")));
    m_fixture->session().undo();
    QCOMPARE(languages->findData(QStringLiteral("fr")), -1);
}

void TestClassificationPage::titlesOfABrokenFile()
{
    TitlesDialog *dialog = m_page->importTitles();
    dialog->setFile(m_fixture->folder() + QStringLiteral("/absent.csv"));
    m_fixture->jobs().waitForAll();
    QVERIFY(!dialog->isReady(0));
    dialog->setFile(writeFile(QStringLiteral("other.csv"), "a,b\nx,y\n"));
    m_fixture->jobs().waitForAll();
    dialog->goOn();
    QVERIFY(dialog->match().titles.isEmpty());
    QVERIFY(!dialog->isReady(1));
    dialog->goOn(); // does nothing
    QVERIFY(m_fixture->session().data().titles.isEmpty());
}

void TestClassificationPage::worksMirroredAndDark()
{
    m_page->showPlace({ QStringLiteral("category"), { QStringLiteral("0401") } });
    QApplication::processEvents();
    support::picture(*m_page, QStringLiteral("classification-page"));
    widgets::applyTheme(*qApp, widgets::ColorScheme::Dark);
    QApplication::processEvents();
    support::picture(*m_page, QStringLiteral("classification-page-dark"));
    widgets::applyTheme(*qApp, widgets::ColorScheme::Light);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QApplication::processEvents();
    QCOMPARE(text()->document()->defaultTextOption().textDirection(), Qt::RightToLeft);
    QVERIFY(text()->toPlainText().contains(QStringLiteral("Robbery")));
    support::picture(*m_page, QStringLiteral("classification-page-mirrored"));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestClassificationPage)
#include "tst_classificationpage.moc"

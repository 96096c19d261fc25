// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pictures.h"
#include "ui/project/recentlist.h"
#include "ui/project/settingsform.h"
#include "ui/project/startpage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class TestStartPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void recentFilesAreOpenedAndForgotten();
    void leftoversAreOffered();
    void formGivesWhatWasTyped();
    void unknownCountryChangesNothing();
};

void TestStartPage::initTestCase()
{
    widgets::applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()),
                        widgets::ColorScheme::Light);
}

void TestStartPage::recentFilesAreOpenedAndForgotten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("country.iccs"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    project::StartPage page(QStringLiteral("en"), QStringLiteral("Ana"));
    page.resize(1100, 700);
    page.setRecentFiles({ path, folder.filePath(QStringLiteral("gone.iccs")) });
    page.show();
    support::picture(page, QStringLiteral("startpage"));
    auto *list = page.findChild<project::RecentList *>();
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(1)
                ->data(Qt::AccessibleDescriptionRole)
                .toString()
                .contains(QStringLiteral("not there any more")));
    QSignalSpy opened(&page, &project::StartPage::openRequested);
    QSignalSpy forgotten(&page, &project::StartPage::forgetRequested);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).toString(), path);
    list->setCurrentRow(1);
    list->actions().constFirst()->trigger();
    QCOMPARE(forgotten.count(), 1);
    page.setRecentFiles({});
    QVERIFY(!list->isVisible());
}

void TestStartPage::leftoversAreOffered()
{
    project::StartPage page(QStringLiteral("en"), QStringLiteral("Ana"));
    project::Leftover leftover { QStringLiteral("/x/a.working"), QStringLiteral("/x/a.iccs"),
                                 QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC), 7 };
    page.setLeftovers({ leftover, {} });
    QSignalSpy recovered(&page, &project::StartPage::recoverRequested);
    const auto buttons = page.findChildren<QPushButton *>(QStringLiteral("recover"));
    QCOMPARE(buttons.size(), 2);
    buttons.first()->click();
    QCOMPARE(recovered.count(), 1);
    QCOMPARE(recovered.at(0).at(0).value<project::Leftover>().project, QStringLiteral("/x/a.iccs"));
}

void TestStartPage::formGivesWhatWasTyped()
{
    project::SettingsForm form(QStringLiteral("es"));
    project::Settings settings;
    settings.title = QStringLiteral("A");
    settings.country = QStringLiteral("DEU");
    settings.institution = QStringLiteral("B");
    settings.language = QStringLiteral("ay");
    settings.classification = QStringLiteral("iccs-2.0");
    form.setSettings(settings);
    QCOMPARE(form.settings(), settings);
    auto *country = form.findChild<QComboBox *>(QStringLiteral("project-country"));
    QCOMPARE(country->currentText(), QStringLiteral("Alemania (DEU)"));
}

void TestStartPage::unknownCountryChangesNothing()
{
    project::SettingsForm form(QStringLiteral("en"));
    project::Settings settings;
    settings.country = QStringLiteral("CHL");
    form.setSettings(settings);
    auto *country = form.findChild<QComboBox *>(QStringLiteral("project-country"));
    country->setEditText(QStringLiteral("Atlantis"));
    QCOMPARE(form.settings().country, QStringLiteral("CHL"));
    country->setEditText(QStringLiteral("France (FRA)"));
    QCOMPARE(form.settings().country, QStringLiteral("FRA"));
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"

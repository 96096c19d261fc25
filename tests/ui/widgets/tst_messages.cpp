// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/messagebox.h"
#include "ui/widgets/messagestrip.h"

#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

class TestMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showsAndCloses();
    void keepsTheNewestThree();
    void saysTheSameThingOnce();
    void actionIsTakenOnce();
    void errorIsThreeSentences();
    void boxGivesTheNextAnswer();
    void fileDialogGivesTheNextFileAndRemembersTheFolder();

private:
    QTemporaryDir m_folder;
};

void TestMessages::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("iccs-workbench-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestMessages::showsAndCloses()
{
    widgets::MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.add({ widgets::Tone::Warning,
              QStringLiteral("The list has no volumes."),
              QStringLiteral("No column was a volume."),
              {},
              {} });
    QCOMPARE(bar.count(), 1);
    QVERIFY(!bar.isHidden());
    auto *strip = bar.findChild<widgets::MessageStrip *>();
    QCOMPARE(strip->accessibleName(), QStringLiteral("The list has no volumes."));
    Q_EMIT strip->closed();
    QCOMPARE(bar.count(), 0);
    QVERIFY(bar.isHidden());
}

void TestMessages::keepsTheNewestThree()
{
    widgets::MessageBar bar;
    for (int i = 1; i <= 5; ++i)
        bar.add({ widgets::Tone::Note, QString::number(i), {}, {}, {} });
    QCOMPARE(bar.count(), 3);
    QCOMPARE(bar.lastText(), QStringLiteral("5"));
    bar.clear();
    QCOMPARE(bar.count(), 0);
}

void TestMessages::saysTheSameThingOnce()
{
    widgets::MessageBar bar;
    bar.add({ widgets::Tone::Note, QStringLiteral("same"), {}, {}, {} });
    bar.add({ widgets::Tone::Note, QStringLiteral("same"), {}, {}, {} });
    QCOMPARE(bar.count(), 1);
}

void TestMessages::actionIsTakenOnce()
{
    widgets::MessageBar bar;
    int taken = 0;
    bar.add({ widgets::Tone::Done,
              QStringLiteral("3 rows linked"),
              {},
              QStringLiteral("Undo"),
              [&taken] { ++taken; } });
    const auto buttons = bar.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.first()->click();
    QCOMPARE(taken, 1);
    QCOMPARE(bar.count(), 0);
}

void TestMessages::errorIsThreeSentences()
{
    widgets::MessageBar bar;
    bar.addError({ base::Text::verbatim(QStringLiteral("The project could not be saved.")),
                   base::Text::verbatim(QStringLiteral("The disk is full.")),
                   base::Text::verbatim(QStringLiteral("Save to another disk.")) });
    QVERIFY(bar.lastText().contains(QStringLiteral("could not be saved")));
    QVERIFY(bar.lastText().contains(QStringLiteral("another disk")));
}

void TestMessages::boxGivesTheNextAnswer()
{
    widgets::MessageBox::setNextAnswer(QMessageBox::Discard);
    const auto answer = widgets::MessageBox::ask(
        nullptr, QStringLiteral("Close"), QStringLiteral("Save the changes?"),
        { { QMessageBox::Save, QStringLiteral("Save") },
          { QMessageBox::Discard, QStringLiteral("Do not save") } },
        QMessageBox::Save);
    QCOMPARE(answer, QMessageBox::Discard);
    QCOMPARE(widgets::MessageBox::lastText(), QStringLiteral("Save the changes?"));
}

void TestMessages::fileDialogGivesTheNextFileAndRemembersTheFolder()
{
    const QString path = m_folder.filePath(QStringLiteral("list.csv"));
    widgets::FileDialog::setNextFile(path);
    QCOMPARE(widgets::FileDialog::openFile(nullptr, QStringLiteral("Import"),
                                           QStringLiteral("Tables (*.csv)"),
                                           QStringLiteral("import")),
             path);
    QCOMPARE(QSettings().value(QStringLiteral("folders/import")).toString(), m_folder.path());
    widgets::FileDialog::setNextFile({});
    QVERIFY(widgets::FileDialog::saveFile(nullptr, QStringLiteral("Save"), QStringLiteral("a.iccs"),
                                          QStringLiteral("Projects (*.iccs)"),
                                          QStringLiteral("import"))
                .isEmpty());
    QCOMPARE(QSettings().value(QStringLiteral("folders/import")).toString(), m_folder.path());
}

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"

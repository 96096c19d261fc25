// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/assessmentfile.h"
#include "support/pictures.h"
#include "support/sessionfixture.h"
#include "ui/reports/compareassessments.h"
#include "ui/reports/pageview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedialog.h"

#include <QAction>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using reportspage::CompareAssessmentsDialog;
using reportspage::PageView;

// Exported assessments are laid side by side.
class TestCompareAssessments : public QObject
{
    Q_OBJECT
    std::unique_ptr<support::SessionFixture> m;
    std::unique_ptr<CompareAssessmentsDialog> m_dialog;

    template<typename Widget> Widget *find(const char *name) const
    {
        auto *found = m_dialog->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    PageView *view() const { return find<PageView>("reportPages"); }
    void settle()
    {
        m->jobs().waitForAll();
        QCoreApplication::processEvents();
    }
    // The assessment of the project with one answer, under the name of a country.
    QString exported(const QString &country, int level)
    {
        const auto instrument = assessment::loadInstrument(assessment::defaultInstrument());
        if (!instrument)
            qFatal("%s", qPrintable(instrument.error().message()));
        project::ProjectData data = m->session().data();
        data.settings.country = country;
        assessment::Answer answer;
        answer.instrument = (*instrument)->name();
        answer.question = QStringLiteral("A1");
        answer.level = level;
        answer.evidence = { { QStringLiteral("document"), QStringLiteral("Act 12"), {} } };
        answer.id = assessment::Answer::keyOf(answer.instrument, answer.question, {});
        data.assessmentAnswers = { answer };
        base::NoProgress progress;
        const project::Assessment assessment = project::assess(
            data, m->session().classification(), *instrument, QStringLiteral("en"), progress);
        const QString path = m->folder() + QLatin1Char('/') + country + QStringLiteral(".json");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written", qPrintable(path));
        file.write(
            project::assessmentToJson(project::assessmentFile(data, assessment, m->clock().now())));
        return path;
    }
    void add(const QString &path)
    {
        widgets::FileDialog::setNextFile(path);
        find<QPushButton>("addComparedFile")->click();
        settle();
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<support::SessionFixture>();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m->folder());
        m_dialog = std::make_unique<CompareAssessmentsDialog>(m->session());
        m_dialog->show();
        settle();
    }
    void cleanup()
    {
        m_dialog.reset();
        m.reset();
    }

    void twoFilesAreCompared()
    {
        auto *empty = find<widgets::EmptyState>("noReport");
        QVERIFY(empty->isVisible());
        add(exported(QStringLiteral("CHL"), 2));
        QVERIFY(empty->isVisible());
        add(exported(QStringLiteral("GBR"), 4));
        QVERIFY(view()->isVisible());
        QVERIFY(view()->pages()->count() > 0);
        QTRY_VERIFY(view()->isDrawn(0));
        support::picture(*m_dialog, QStringLiteral("compare-assessments"));
        const QString path = m->folder() + QStringLiteral("/both.html");
        widgets::FileDialog::setNextFile(path);
        m_dialog->findChild<QAction *>(QStringLiteral("saveReport:html"))->trigger();
        settle();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("<!DOCTYPE html>"));
        find<QPushButton>("removeComparedFile")->click();
        settle();
        QVERIFY(empty->isVisible());
    }

    void theSameFileTwiceIsOne()
    {
        const QString path = exported(QStringLiteral("CHL"), 2);
        add(path);
        add(path);
        QCOMPARE(find<QListWidget>("comparedFiles")->count(), 1);
    }

    void aBrokenFileIsSaid()
    {
        add(exported(QStringLiteral("CHL"), 2));
        const QString path = m->folder() + QStringLiteral("/broken.json");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ \"format\": ");
        file.close();
        add(path);
        auto *empty = find<widgets::EmptyState>("noReport");
        QVERIFY(empty->isVisible());
        QVERIFY(!empty->accessibleName().isEmpty() && !empty->accessibleDescription().isEmpty());
    }
};

QTEST_MAIN(TestCompareAssessments)
#include "tst_compareassessments.moc"

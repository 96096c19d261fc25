// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pictures.h"
#include "support/sessionfixture.h"
#include "ui/reports/pageview.h"
#include "ui/reports/printing.h"
#include "ui/reports/reportspage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using reportspage::PageView;
using reportspage::ReportsPage;

// Reports are chosen, looked at, saved and printed.
class TestReportsPage : public QObject
{
    Q_OBJECT
    std::unique_ptr<support::SessionFixture> m;
    std::unique_ptr<ReportsPage> m_page;

    template<typename Widget> Widget *find(const char *name) const
    {
        auto *found = m_page->findChild<Widget *>(QString::fromLatin1(name));
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
    void show()
    {
        m_page = std::make_unique<ReportsPage>(m->session());
        m_page->resize(1100, 640);
        m_page->show();
        settle();
    }
    void choose(const char *report)
    {
        auto *list = find<QListWidget>("reports");
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toString() == QLatin1String(report))
                list->setCurrentRow(row);
        }
        settle();
    }
    void choose(const char *box, const QVariant &data)
    {
        auto *combo = find<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(data));
        Q_EMIT combo->activated(combo->currentIndex());
        settle();
    }
    void addLinks()
    {
        m->addList(QStringLiteral("police"),
                   { QStringLiteral("100|Murder"), QStringLiteral("200|Theft") });
        m->link(QStringLiteral("police"), QStringLiteral("100"), QStringLiteral("0101"));
    }
    QByteArray saved(const QString &suffix)
    {
        const QString path = m->folder() + QStringLiteral("/report.") + suffix;
        QFile::remove(path);
        widgets::FileDialog::setNextFile(path);
        m_page->findChild<QAction *>(QStringLiteral("saveReport:") + suffix)->trigger();
        settle();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString message() const { return m_page->findChild<widgets::MessageBar *>()->lastText(); }
    QStringList headings() const
    {
        QStringList titles;
        for (const auto &place : view()->pages()->contents())
            titles << place.title;
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<support::SessionFixture>();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m->folder());
        QSettings().clear();
    }
    void cleanup()
    {
        m_page.reset();
        m.reset();
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void allReportsAreOffered()
    {
        show();
        auto *list = find<QListWidget>("reports");
        QCOMPARE(list->count(), int(reports::reports().size()));
        for (int row = 0; row < list->count(); ++row)
            QVERIFY(
                list->item(row)->text().contains(reports::reports().at(row)->name().toString()));
    }

    void whatIsMissingIsSaidInThePreview()
    {
        show();
        choose("correspondence");
        auto *empty = find<widgets::EmptyState>("noReport");
        QVERIFY(empty->isVisible() && !empty->accessibleName().isEmpty()
                && !empty->accessibleDescription().isEmpty());
        QVERIFY(!find<QAction>("printReport")->isEnabled());
        QVERIFY(find<QListWidget>("reports")->item(0)->text().contains(QStringLiteral("missing")));
        choose("submission");
        QVERIFY(empty->accessibleDescription().contains(QStringLiteral("Questionnaire")));
        QVERIFY(!empty->accessibleDescription().contains(QStringLiteral("--")));
        addLinks(); // the page follows the project
        choose("correspondence");
        QVERIFY(view()->isVisible() && !empty->isVisible());
        QVERIFY(
            find<QListWidget>("reports")->item(0)->text().contains(QStringLiteral("Can be made")));
    }

    void pagesAreDrawnWhenTheyAreSeen()
    {
        addLinks();
        show();
        choose("correspondence");
        const int count = view()->pages()->count();
        QVERIFY(count > 2);
        QCOMPARE(find<QSpinBox>("reportPage")->maximum(), count);
        QTRY_VERIFY(view()->isDrawn(0));
        QVERIFY(!view()->isDrawn(count - 1));
        support::picture(*m_page, QStringLiteral("reports"));
        find<QSpinBox>("reportPage")->setValue(count);
        QCOMPARE(view()->currentPage(), count - 1);
        QTRY_VERIFY(view()->isDrawn(count - 1));
        QTest::keyClick(view(), Qt::Key_Home);
        QCOMPARE(find<QSpinBox>("reportPage")->value(), 1);
    }

    void headingsAreJumpedTo()
    {
        addLinks();
        show();
        choose("correspondence");
        auto *contents = find<QComboBox>("reportContents");
        const int last = contents->count() - 1;
        QVERIFY(last > 0);
        contents->setCurrentIndex(last);
        Q_EMIT contents->activated(last);
        QCOMPARE(view()->currentPage(), view()->pages()->contents().constLast().page);
        QCOMPARE(contents->currentIndex(), last);
    }

    void zoomKeepsThePlace()
    {
        addLinks();
        show();
        choose("correspondence");
        const double fitting = view()->shownZoom();
        QCOMPARE(view()->zoom(), 0.0);
        QVERIFY(view()->horizontalScrollBar()->maximum() == 0);
        find<QSpinBox>("reportPage")->setValue(2);
        find<QAction>("reportZoomIn")->trigger();
        QVERIFY(view()->shownZoom() > fitting);
        QCOMPARE(view()->currentPage(), 1);
        QTRY_VERIFY(view()->isDrawn(1));
        choose("reportZoom", 3.0);
        QVERIFY(view()->horizontalScrollBar()->maximum() > 0);
        QTest::keyClick(view(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(view()->zoom(), 2.0);
        choose("reportZoom", 0.0);
        QCOMPARE(view()->shownZoom(), fitting);
    }

    void theLanguageIsTheReports()
    {
        addLinks();
        show();
        choose("correspondence");
        const QStringList english = headings();
        choose("reportLanguage", QStringLiteral("ar"));
        QCOMPARE(view()->pages()->document().direction, report::Direction::RightToLeft);
        QCOMPARE(headings().size(), english.size());
        QVERIFY(headings() != english);
        QTRY_VERIFY(view()->isDrawn(0));
        // A language of the classification alone: its titles, the rest in English.
        QVERIFY(find<QComboBox>("reportLanguage")->findData(QStringLiteral("es")) >= 0);
    }

    void statusAuthorAndListAreWritten()
    {
        addLinks();
        m->addList(QStringLiteral("courts"), { QStringLiteral("1|Homicide") });
        show();
        choose("correspondence");
        const QByteArray all = saved(QStringLiteral("html"));
        QVERIFY(all.contains("courts") && !all.contains("Beatriz"));
        choose("reportList", QStringLiteral("police"));
        choose("reportState", int(reports::State::Validated));
        find<QLineEdit>("reportAuthor")->setText(QStringLiteral("Beatriz"));
        Q_EMIT find<QLineEdit>("reportAuthor")->editingFinished();
        settle();
        const QByteArray one = saved(QStringLiteral("html"));
        QVERIFY(one != all && one.contains("Beatriz") && !one.contains(">courts<"));
    }

    void everyFormatIsWritten_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("pdf") << QByteArray("%PDF-");
        QTest::newRow("odt") << QByteArray("PK");
        QTest::newRow("docx") << QByteArray("PK");
        QTest::newRow("xlsx") << QByteArray("PK");
    }
    void everyFormatIsWritten()
    {
        QFETCH(QByteArray, start);
        addLinks();
        show();
        choose("correspondence");
        QVERIFY(saved(QString::fromLatin1(QTest::currentDataTag())).startsWith(start));
        QVERIFY(message().contains(QStringLiteral("report.")));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        addLinks();
        show();
        choose("correspondence");
        widgets::FileDialog::setNextFile(m->folder() + QStringLiteral("/nowhere/report.pdf"));
        m_page->findChild<QAction *>(QStringLiteral("saveReport:pdf"))->trigger();
        settle();
        QVERIFY(!message().isEmpty() && !message().contains(QStringLiteral("was written")));
    }

    void printing()
    {
        addLinks();
        show();
        choose("correspondence");
        const QString path = m->folder() + QStringLiteral("/printed.pdf");
        reportspage::PrintDialog::setNextFile(path);
        find<QAction>("printReport")->trigger();
        settle();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("/Type /Page\n"), view()->pages()->count());
        QVERIFY(message().contains(QStringLiteral("printer")));
    }

    void yearsOfTheQuestionnaire()
    {
        QList<questionnaire::Answer> answers;
        for (const int year : { 2022, 2023 }) {
            questionnaire::Answer answer;
            answer.edition = QStringLiteral("un-cts-2024");
            answer.year = year;
            answer.cell = QStringLiteral("1.2/victims/male");
            answer.figure = questionnaire::Figure::of(70);
            answers << answer;
        }
        QVERIFY(m->session().run(project::putAnswers(m->session().data(), answers,
                                                     base::Text::verbatim(QStringLiteral("two")))));
        show();
        choose("submission");
        QVERIFY(view()->isVisible());
        QVERIFY(find<QComboBox>("reportEdition")->isVisible());
        QVERIFY(!find<QComboBox>("reportList")->isVisible());
        auto *years = find<QPushButton>("reportYears");
        QCOMPARE(years->menu()->actions().size(), 2);
        const auto both = view()->pages();
        years->menu()->actions().constLast()->setChecked(true);
        Q_EMIT years->menu()->aboutToHide();
        settle();
        QCOMPARE(years->text(), QStringLiteral("2023"));
        QVERIFY(view()->pages()->document() != both->document());
        choose("correspondence");
        QVERIFY(!find<QComboBox>("reportEdition")->isVisible());
    }

    // The newest steps of the project are in the annex of an assessment.
    void changesAreInTheAssessment()
    {
        addLinks();
        show();
        choose("assessment");
        const QString html = QString::fromUtf8(saved(QStringLiteral("html")));
        const QString step = m->session().project().history(1).constFirst().label.toString();
        QVERIFY(!step.isEmpty());
        QVERIFY2(html.contains(step.toHtmlEscaped()), qPrintable(step));
    }

    void comparisonIsAskedFor()
    {
        show();
        QSignalSpy asked(&m->session(), &session::Session::placeRequested);
        m_page->pageActions().constLast()->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<base::Place>().ids,
                 QStringList { QStringLiteral("compareAssessments") });
    }

    void stoppingLeavesAButton()
    {
        addLinks();
        show();
        choose("correspondence");
        auto *language = find<QComboBox>("reportLanguage");
        language->setCurrentIndex(language->findData(QStringLiteral("es")));
        Q_EMIT language->activated(language->currentIndex());
        m_page->findChild<QPushButton *>(QStringLiteral("stopTask"))->click();
        settle();
        QVERIFY(find<widgets::EmptyState>("noReport")->isVisible());
        find<QAction>("makeReport")->trigger();
        settle();
        QVERIFY(view()->isVisible());
        QCOMPARE(view()->pages()->document().language, QStringLiteral("es"));
    }

    void placesLeadToAReport()
    {
        addLinks();
        show();
        QVERIFY(m_page->showPlace({ QStringLiteral("report"), { QStringLiteral("methodology") } }));
        QVERIFY(!m_page->showPlace({ QStringLiteral("report"), { QStringLiteral("nothing") } }));
        QVERIFY(!m_page->showPlace({ QStringLiteral("cell"), {} }));
        settle();
        QCOMPARE(find<QListWidget>("reports")->currentItem()->data(Qt::UserRole).toString(),
                 QStringLiteral("methodology"));
    }

    void rightToLeft()
    {
        addLinks();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
        show();
        choose("correspondence");
        choose("reportZoom", 2.0);
        QTRY_VERIFY(view()->isDrawn(0));
        QVERIFY(view()->horizontalScrollBar()->maximum() > 0);
        support::picture(*m_page, QStringLiteral("reports-ar"));
        choose("reportZoom", 0.0);
        QCOMPARE(view()->horizontalScrollBar()->maximum(), 0);
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/gaps.h"
#include "support/pictures.h"
#include "support/sessionfixture.h"
#include "ui/assessment/gapspanel.h"
#include "ui/widgets/facetbutton.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using assessment::Entry;
using assessmentpage::GapsPanel;
using assessmentpage::LiveAssessment;

// The register of gaps is filtered, confirmed, completed and exported.
class TestGapsPanel : public QObject
{
    Q_OBJECT
    std::unique_ptr<support::SessionFixture> m;
    std::unique_ptr<LiveAssessment> m_live;
    std::unique_ptr<GapsPanel> m_panel;

    template<typename Widget> Widget *find(const char *name) const
    {
        auto *found = m_panel->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void settle()
    {
        m->jobs().waitForAll();
        QCoreApplication::processEvents();
        m->jobs().waitForAll(); // what was computed anew because of the first
        QCoreApplication::processEvents();
    }
    // A code of which a person says that the ICCS has no category is a gap that the program finds.
    void show()
    {
        m->addList(QStringLiteral("police"),
                   { QStringLiteral("100|Murder"), QStringLiteral("900|Water rights") });
        m->link(QStringLiteral("police"), QStringLiteral("100"), QStringLiteral("0101"));
        mapping::Link link;
        link.id = QStringLiteral("none");
        link.list = QStringLiteral("police");
        link.offence = QStringLiteral("900");
        link.extent = mapping::Extent::None;
        link.reason = QStringLiteral("The ICCS has none.");
        link.status = mapping::Status::Approved;
        QVERIFY(m->session().run(
            project::putLinks(m->session().data(), { link }, m->session().signature())));
        m_live = std::make_unique<LiveAssessment>(m->session());
        m_live->setWatched(true);
        m_panel = std::make_unique<GapsPanel>(m->session(), *m_live);
        m_panel->resize(1100, 620);
        m_panel->show();
        settle();
    }
    QString found() const { return QStringLiteral("noCategory:police/900"); }
    const QList<Entry> &stored() const { return m->session().data().assessmentEntries; }
    QByteArray exported(const QString &suffix)
    {
        const QString path = m->folder() + QStringLiteral("/gaps.") + suffix;
        widgets::FileDialog::setNextFile(path);
        find<QAction>("exportGaps")->trigger();
        settle();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<support::SessionFixture>();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m->folder());
    }
    void cleanup()
    {
        m_panel.reset();
        m_live.reset();
        m.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    }

    void theWholeRegisterIsShown()
    {
        show();
        QCOMPARE(m_panel->shownCount(), int(m_live->current()->gaps.size()));
        QVERIFY(m_panel->shownCount() > int(m_live->instrument()->gaps.size()));
        QVERIFY(m_panel->showGap(m_live->instrument()->gaps.first().id));
        QVERIFY(find<QLabel>("gapTitle")->text().startsWith(m_live->instrument()->gaps.first().id));
        support::picture(*m_panel, QStringLiteral("gaps"));
        QVERIFY(!m_panel->showGap(QStringLiteral("nothing")));
    }

    void filtersLeaveWhatTheySay()
    {
        show();
        const QList<assessment::GapEntry> &all = m_live->current()->gaps;
        const auto count
            = [&](auto wanted) { return int(std::count_if(all.begin(), all.end(), wanted)); };
        const auto check = [&](const char *facet, const QString &id) {
            auto *button = find<widgets::FacetButton>(facet);
            button->setChecked({ id });
            Q_EMIT button->checkedChanged();
        };
        check("gapKinds", QStringLiteral("overlap"));
        QCOMPARE(m_panel->shownCount(),
                 count([](const auto &gap) { return gap.kind == QLatin1String("overlap"); }));
        check("gapSections", QStringLiteral("01"));
        QCOMPARE(m_panel->shownCount(), count([](const auto &gap) {
                     return gap.kind == QLatin1String("overlap") && gap.code.startsWith(u"01");
                 }));
        QVERIFY(m_panel->showGap(found())); // a jump switches filters off
        find<QToolButton>("gapsOfProject")->setChecked(true);
        QCOMPARE(m_panel->shownCount(),
                 count([](const auto &gap) { return gap.feed != QLatin1String("seed"); }));
    }

    void whatWasFoundIsConfirmedAndTakenBack()
    {
        show();
        QVERIFY(m_panel->showGap(found()));
        QVERIFY(find<QPushButton>("confirmGap")->isVisible());
        QVERIFY(!exported(QStringLiteral("csv")).contains("noCategory:police/900"));
        find<QPushButton>("confirmGap")->click();
        settle();
        QCOMPARE(stored().size(), 1);
        QCOMPARE(stored().first().id, found());
        QVERIFY(!find<QPushButton>("confirmGap")->isVisible());
        QVERIFY(exported(QStringLiteral("csv")).contains("noCategory:police/900"));
        find<QPushButton>("removeGap")->click();
        settle();
        QVERIFY(stored().isEmpty());
        QVERIFY(m_panel->showGap(found())); // the program finds it again
        QVERIFY(find<QPushButton>("confirmGap")->isVisible());
        QVERIFY(m->session().undo());
        QCOMPARE(stored().size(), 1);
    }

    void ownEntriesGoByTheCountry()
    {
        show();
        find<QAction>("addGap")->trigger();
        settle();
        QCOMPARE(stored().first().id, QStringLiteral("GBR-1"));
        QVERIFY(find<QLabel>("gapTitle")->text().startsWith(QStringLiteral("GBR-1")));
        QVERIFY(find<QPushButton>("removeGap")->isVisible());
        support::picture(*m_panel, QStringLiteral("gaps-own"));
    }

    void knownOnesAreChanged()
    {
        show();
        const QString id = m_live->instrument()->gaps.first().id;
        QVERIFY(m_panel->showGap(id));
        QVERIFY(!find<QPushButton>("confirmGap")->isVisible());
        find<QPushButton>("changeGap")->click();
        settle();
        QCOMPARE(stored().first().id, id);
        QCOMPARE(stored().first().text(QStringLiteral("title")),
                 m_live->instrument()->gaps.first().title);
        QCOMPARE(m_live->current()->gaps.first().feed, QStringLiteral("user"));
    }

    void bothFormatsAreWritten()
    {
        show();
        const QByteArray csv = exported(QStringLiteral("csv"));
        QVERIFY(csv.contains(assessment::gapHeader().join(u',').toUtf8()));
        QVERIFY(csv.contains(m_live->instrument()->gaps.first().id.toUtf8()));
        QVERIFY(exported(QStringLiteral("xlsx")).startsWith("PK"));
        QVERIFY(m_panel->findChild<widgets::MessageBar *>()->lastText().contains(
            QStringLiteral("gaps.xlsx")));
    }

    void rightToLeft()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
        show();
        QVERIFY(m_panel->showGap(found()));
        support::picture(*m_panel, QStringLiteral("gaps-ar"));
        QVERIFY(find<QPushButton>("confirmGap")->isVisible());
    }
};

QTEST_MAIN(TestGapsPanel)
#include "tst_gapspanel.moc"

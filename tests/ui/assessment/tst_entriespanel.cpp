// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pictures.h"
#include "support/sessionfixture.h"
#include "ui/assessment/entriespanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textfield.h"

#include <QAction>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using assessment::Entry;
using assessment::EntryKind;
using assessmentpage::EntriesPanel;
using assessmentpage::LiveAssessment;

// Challenges, practices, benefits, the road map and the title page are written in forms that the
// instrument gives.
class TestEntriesPanel : public QObject
{
    Q_OBJECT
    std::unique_ptr<support::SessionFixture> m;
    std::unique_ptr<LiveAssessment> m_live;
    std::unique_ptr<EntriesPanel> m_panel;

    template<typename Widget> Widget *find(const char *name) const
    {
        const QList<Widget *> all = m_panel->findChildren<Widget *>(QString::fromLatin1(name));
        for (Widget *found : all) {
            auto *widget = qobject_cast<QWidget *>(static_cast<QObject *>(found));
            if (!widget || !widget->isHidden()) // fields of the entry before go later
                return found;
        }
        qFatal("there is no %s", name);
        return nullptr;
    }
    void show(const QList<EntryKind> &kinds)
    {
        m_live = std::make_unique<LiveAssessment>(m->session());
        m_live->setWatched(true);
        m_panel = std::make_unique<EntriesPanel>(m->session(), *m_live, kinds);
        m_panel->resize(1100, 620);
        m_panel->show();
        settle();
    }
    void settle()
    {
        m->jobs().waitForAll();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void type(const char *field, const QString &text)
    {
        auto *edit = find<widgets::TextField>(field);
        edit->setPlainText(text);
        edit->commit();
        settle();
    }
    void enter(const char *field, const QString &text)
    {
        auto *line = find<QLineEdit>(field);
        line->setText(text);
        Q_EMIT line->editingFinished();
        settle();
    }
    void choose(const char *field, const char *id)
    {
        auto *box = find<QComboBox>(field);
        box->setCurrentIndex(box->findData(QString::fromLatin1(id)));
        Q_EMIT box->activated(box->currentIndex());
        settle();
    }
    const QList<Entry> &stored() const { return m->session().data().assessmentEntries; }
    QString value(const char *field) const
    {
        return stored().constLast().values.value(QString::fromLatin1(field)).join(u'|');
    }
    static QList<EntryKind> three()
    {
        return { EntryKind::Challenge, EntryKind::Practice, EntryKind::Benefit };
    }
    void answer(const char *question, int level)
    {
        assessment::Answer answer;
        answer.instrument = m_live->instrument()->name();
        answer.question = QString::fromLatin1(question);
        answer.level = level;
        QVERIFY(
            m->session().run(project::putAssessmentAnswers(m->session().data(), QList { answer })));
        settle();
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

    void entriesAreAddedChangedAndTakenBack()
    {
        show(three());
        QVERIFY(m_panel->findChild<widgets::EmptyState *>()->isVisible());
        find<QAction>("addEntry")->trigger();
        settle();
        QCOMPARE(stored().size(), 1);
        QCOMPARE(stored().first().id, QStringLiteral("challenge-1"));
        type("edit:title", QStringLiteral("Paper files"));
        choose("edit:kind", "data");
        choose("edit:severity", "3");
        enter("edit:date", QStringLiteral("2027-06-30"));
        QCOMPARE(value("title"), QStringLiteral("Paper files"));
        QCOMPARE(value("kind"), QStringLiteral("data"));
        QCOMPARE(value("severity"), QStringLiteral("3"));
        QCOMPARE(value("date"), QStringLiteral("2027-06-30"));
        QVERIFY(find<QTableView>("entries")->model()->index(0, 0).data().toString().contains(
            QStringLiteral("Paper")));
        support::picture(*m_panel, QStringLiteral("entries"));
        QVERIFY(m->session().undo());
        settle();
        QCOMPARE(value("date"), QString());
        QCOMPARE(find<QLineEdit>("edit:date")->text(), QString());
        find<QAction>("removeEntry")->trigger();
        settle();
        QVERIFY(stored().isEmpty());
        QVERIFY(m->session().undo());
        QCOMPARE(stored().size(), 1);
    }

    void whatCannotBeReadChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("kept");
        QTest::newRow("date") << QByteArray("date") << "soon"
                              << "2027-01-31"
                              << "2027-01-31";
        QTest::newRow("categories") << QByteArray("categories") << "0101; 9999"
                                    << "0101, 0401"
                                    << "0101|0401";
        QTest::newRow("codes") << QByteArray("codes") << "100; 555"
                               << "100"
                               << "police/100";
    }
    void whatCannotBeReadChangesNothing()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, wrong);
        QFETCH(QString, right);
        QFETCH(QString, kept);
        m->addList(QStringLiteral("police"), { QStringLiteral("100|Murder") });
        show({ EntryKind::Challenge });
        find<QAction>("addEntry")->trigger();
        settle();
        enter(("edit:" + field).constData(), wrong);
        QCOMPARE(value(field.constData()), QString());
        QVERIFY(!find<QLabel>(("problem:" + field).constData())->text().isEmpty());
        enter(("edit:" + field).constData(), right);
        QCOMPARE(value(field.constData()), kept);
        QVERIFY(m_panel->findChild<QLabel *>(QLatin1String("problem:" + field))->isHidden());
    }

    void casesAtStakeAreCounted()
    {
        offences::OffenceList list = support::SessionFixture::list(
            QStringLiteral("police"), { QStringLiteral("100|Murder") });
        offences::Offence offence = list.offences().first();
        offence.volumes.insert(QStringLiteral("2024"), 70);
        list.put(offence);
        QVERIFY(m->session().run(project::addList(m->session().data(), list)));
        m->link(QStringLiteral("police"), QStringLiteral("100"), QStringLiteral("0101"));
        show({ EntryKind::Challenge });
        find<QAction>("addEntry")->trigger();
        settle();
        enter("edit:categories", QStringLiteral("0101"));
        QVERIFY(find<QLabel>("edit:volumeAtStake")->text().startsWith(QStringLiteral("70 ")));
        QCOMPARE(value("volumeAtStake"), QString()); // counted, never kept
    }

    void severalInstitutionsAreTicked()
    {
        show({ EntryKind::Challenge });
        find<QAction>("addEntry")->trigger();
        settle();
        QMenu *menu = find<QPushButton>("edit:institution")->menu();
        menu->actions().at(0)->setChecked(true);
        menu->actions().at(1)->setChecked(true);
        Q_EMIT menu->aboutToHide();
        settle();
        QCOMPARE(value("institution").count(u'|'), 1);
    }

    void kindsAreChosen()
    {
        show(three());
        find<QToolButton>("kind:benefit")->click();
        QCOMPARE(m_panel->kind(), EntryKind::Benefit);
        find<QAction>("addEntry")->trigger();
        settle();
        QCOMPARE(stored().first().kind, EntryKind::Benefit);
        choose("edit:kind", "comparability");
        QCOMPARE(value("kind"), QStringLiteral("comparability"));
        find<QToolButton>("kind:practice")->click();
        QVERIFY(m_panel->findChild<widgets::EmptyState *>()->isVisible());
        QVERIFY(m_panel->showEntry(QStringLiteral("benefit-1")));
        QCOMPARE(m_panel->kind(), EntryKind::Benefit);
        QVERIFY(!m_panel->showEntry(QStringLiteral("R1")));
    }

    void proposedActionsAreTakenOver()
    {
        show({ EntryKind::Action });
        auto *proposed = find<QListWidget>("proposedActions");
        const int before = proposed->count();
        answer("A1", 1);
        QCOMPARE(proposed->count(), before + 1);
        const auto rows
            = proposed->findItems(QStringLiteral("Name the institution"), Qt::MatchStartsWith);
        QCOMPARE(rows.size(), 1);
        proposed->setCurrentItem(rows.first());
        QVERIFY(find<QLabel>("whyProposed")->text().contains(QStringLiteral("A1")));
        support::picture(*m_panel, QStringLiteral("roadmap"));
        find<QPushButton>("takeOverAction")->click();
        settle();
        QCOMPARE(stored().size(), 1);
        QCOMPARE(stored().first().id, QStringLiteral("R1"));
        QCOMPARE(value("owner"), QStringLiteral("statistics"));
        QCOMPARE(value("phase"), QStringLiteral("engagement"));
        QCOMPARE(proposed->count(), before);
        type("edit:text", QStringLiteral("A decree names the office."));
        QCOMPARE(value("text"), QStringLiteral("A decree names the office."));
        find<QAction>("removeEntry")->trigger();
        settle();
        QCOMPARE(proposed->count(), before + 1);
    }

    void theTitlePageIsOneEntry()
    {
        show({ EntryKind::About });
        QVERIFY(stored().isEmpty());
        type("edit:requestedBy", QStringLiteral("Council"));
        choose("edit:status", "draft");
        enter("edit:outsideReviewers", QStringLiteral("Ana; Ben"));
        QCOMPARE(stored().size(), 1);
        QCOMPARE(stored().first().id, QStringLiteral("about"));
        QCOMPARE(value("outsideReviewers"), QStringLiteral("Ana|Ben"));
        QCOMPARE(value("status"), QStringLiteral("draft"));
        const base::Findings findings
            = assessment::answerFindings(*m_live->instrument(), {}, stored());
        QVERIFY(findings.isEmpty());
        support::picture(*m_panel, QStringLiteral("about"));
    }

    void everyFieldHasAnEditor()
    {
        const QList<EntryKind> kinds = three() << EntryKind::Action << EntryKind::Conformity;
        show(kinds);
        for (const EntryKind kind : kinds) {
            const QByteArray button = "kind:" + assessment::entryKindId(kind).toLatin1();
            find<QToolButton>(button.constData())->click();
            find<QAction>("addEntry")->trigger();
            settle();
            for (const QString &field : assessment::fieldsOf(kind, *m_live->instrument()))
                QVERIFY2(m_panel->findChild<QWidget *>(QStringLiteral("edit:") + field),
                         qPrintable(field));
        }
    }

    void rightToLeft()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
        show(three());
        find<QAction>("addEntry")->trigger();
        settle();
        type("edit:title", QString::fromUtf8("ملفات ورقية"));
        support::picture(*m_panel, QStringLiteral("entries-ar"));
        QVERIFY(m_live->instrument()->language != QLatin1String("en")
                || m_live->instrument()->levels.first().name != QLatin1String("None"));
    }
};

QTEST_MAIN(TestEntriesPanel)
#include "tst_entriespanel.moc"

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/pictures.h"
#include "support/sessionfixture.h"
#include "ui/assessment/answering.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/assessment/liveassessment.h"

#include <QSettings>
#include <QTest>
#include <QTreeView>

#include <memory>

// A session and the page of the assessment over it.
struct AssessmentFixture {
    AssessmentFixture()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, fixture.folder());
    }

    session::Session &session() { return fixture.session(); }
    const assessment::Instrument &instrument() const { return *page->live().instrument(); }

    void show()
    {
        page = std::make_unique<assessmentpage::AssessmentPage>(session());
        page->resize(1180, 640);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        fixture.jobs().waitForAll();
    }
    bool showQuestion(const char *question, const char *institution = "")
    {
        return page->showPlace(
            { QStringLiteral("assessment"),
              { QString::fromLatin1(question), QString::fromLatin1(institution) } });
    }

    template<typename Widget> Widget *find(const char *name) const
    {
        auto *found = page->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QTreeView *questions() const { return find<QTreeView>("assessmentQuestions"); }
    void press(Qt::Key key)
    {
        QTest::keyClick(questions(), key);
        fixture.jobs().waitForAll();
    }
    // The cells of the current line, parted by " | ".
    QString line() const
    {
        const QModelIndex index = questions()->currentIndex();
        QStringList cells;
        for (int column = 0; column < questions()->model()->columnCount(); ++column)
            cells << index.siblingAtColumn(column).data().toString();
        return cells.join(QStringLiteral(" | "));
    }
    assessment::Answer answer(const char *question, const char *institution = "")
    {
        return assessmentpage::answerIn(session().data(), instrument(),
                                        QString::fromLatin1(question),
                                        QString::fromLatin1(institution));
    }
    // "A1", "police", 3: with a document as evidence when wanted.
    void put(const char *question, const char *institution, int level, const char *evidence = "")
    {
        const auto loaded = assessment::loadInstrument(assessment::defaultInstrument());
        QVERIFY(loaded);
        assessment::Answer answer
            = assessmentpage::answerIn(session().data(), **loaded, QString::fromLatin1(question),
                                       QString::fromLatin1(institution));
        answer.level = level;
        if (*evidence)
            answer.evidence << assessment::Evidence { QStringLiteral("document"),
                                                      QString::fromUtf8(evidence),
                                                      {} };
        QVERIFY(session().run(project::putAssessmentAnswers(session().data(), { answer })));
        fixture.jobs().waitForAll();
    }
    int steps() { return int(session().project().undoList().size()); }

    support::SessionFixture fixture;
    std::unique_ptr<assessmentpage::AssessmentPage> page;
};

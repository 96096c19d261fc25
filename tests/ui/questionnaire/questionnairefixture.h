// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/pictures.h"
#include "support/sessionfixture.h"
#include "ui/questionnaire/questionnairepage.h"
#include "ui/questionnaire/sheetview.h"
#include "ui/questionnaire/tablespanel.h"

#include <QSettings>
#include <QTest>

#include <memory>

// A session and the page of questionnaires over it, with the survey of 2024.
struct QuestionnaireFixture {
    QuestionnaireFixture()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, fixture.folder());
    }

    session::Session &session() { return fixture.session(); }

    void show()
    {
        page = std::make_unique<questionnairepage::QuestionnairePage>(session());
        page->resize(1200, 700);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }
    void showTable(const char *table)
    {
        QVERIFY(page->findChild<questionnairepage::TablesPanel *>()->select(
            QString::fromLatin1(table)));
    }

    template<typename Widget> Widget *find(const char *name) const
    {
        auto *found = page->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    questionnairepage::SheetView *sheet() const
    {
        return find<questionnairepage::SheetView>("questionnaireSheet");
    }
    questionnairepage::SheetModel *model() const
    {
        return page->findChild<questionnairepage::SheetModel *>();
    }
    QModelIndex at(const char *cell, int year = 2023) const
    {
        return model()->indexOf(year, page->response().edition()->find(QString::fromLatin1(cell)));
    }
    QString shown(const char *cell, int year = 2023) const
    {
        return at(cell, year).data().toString();
    }
    void type(const char *cell, const char *text, int year = 2023)
    {
        sheet()->setFocus();
        sheet()->setCurrentIndex(at(cell, year));
        QTest::keyClick(sheet(), Qt::Key_F2);
        if (!editor())
            qFatal("%s cannot be edited", cell);
        QTest::keyClicks(editor(), QString::fromUtf8(text));
        QTest::keyClick(editor(), Qt::Key_Return);
        QCoreApplication::processEvents(); // the delegate takes it in afterwards
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QWidget *editor() const { return sheet()->findChild<QWidget *>(QStringLiteral("cellEditor")); }
    const questionnaire::Answer *answer(const char *cell, int year = 2023,
                                        const char *edition = "un-cts-2024")
    {
        const auto found = session().data().answers.constFind(questionnaire::Answer::keyOf(
            QString::fromLatin1(edition), year, QString::fromLatin1(cell)));
        return found == session().data().answers.cend() ? nullptr : &*found;
    }
    void put(const char *cell, int year, const questionnaire::Figure &figure,
             questionnaire::Origin origin = questionnaire::Origin::Typed,
             std::optional<double> coded = {}, const char *edition = "un-cts-2024")
    {
        questionnaire::Answer answer;
        answer.edition = QString::fromLatin1(edition);
        answer.year = year;
        answer.cell = QString::fromLatin1(cell);
        answer.figure = figure;
        answer.origin = origin;
        answer.coded = coded;
        QVERIFY(session().run(project::putAnswers(session().data(), { answer },
                                                  base::Text::verbatim(QStringLiteral("put")))));
    }
    // Counts of the police by national code, kept for filling: "0101,110,2023=3".
    void keep(const QStringList &lines, const char *unit = "victims", const char *list = "police")
    {
        questionnaire::CodedTable table;
        table.id = QString::fromLatin1(unit);
        table.name = table.id;
        table.list = QString::fromLatin1(list);
        table.unit = table.id;
        table.stage = QStringLiteral("recorded");
        table.table.dimensions
            = { QStringLiteral("iccs"), QStringLiteral("code"), QStringLiteral("year") };
        for (const QString &line : lines)
            table.table.rows << coding::CrossTable::Row {
                line.section(QLatin1Char('='), 0, 0).split(QLatin1Char(',')),
                line.section(QLatin1Char('='), 1).toLongLong() * 1'000'000
            };
        QVERIFY(session().run(project::putCodedTable(session().data(), table)));
    }
    template<typename Dialog> Dialog *dialog()
    {
        fixture.jobs().waitForAll();
        const QList<Dialog *> open = page->findChildren<Dialog *>();
        return open.isEmpty() ? nullptr : open.constLast();
    }
    // The cells of a table's rows, parted by " | ".
    static QStringList rowsOf(const QAbstractItemModel *model)
    {
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            rows << cells.join(QStringLiteral(" | "));
        }
        return rows;
    }
    int steps() { return int(session().project().undoList().size()); }
    // The checks that failed, as they are listed: "P1 2023".
    QStringList findings() const
    {
        const QAbstractItemModel *list = find<QAbstractItemView>("questionnaireFindings")->model();
        QStringList found;
        for (int row = 0; row < list->rowCount(); ++row)
            found << list->index(row, 1).data().toString() + QLatin1Char(' ')
                    + list->index(row, 2).data().toString();
        return found;
    }

    support::SessionFixture fixture;
    std::unique_ptr<questionnairepage::QuestionnairePage> page;
};

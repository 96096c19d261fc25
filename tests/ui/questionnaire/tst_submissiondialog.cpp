// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questionnairefixture.h"
#include "ui/questionnaire/submissiondialog.h"
#include "ui/questionnaire/submissionspanel.h"
#include "ui/questionnaire/submitpanel.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

// Sending a response from the window: what stops it, the package, and what changed since.
class TestSubmissionDialog : public QObject
{
    Q_OBJECT
    std::unique_ptr<QuestionnaireFixture> m;
    std::unique_ptr<questionnairepage::SubmissionDialog> m_dialog;
    QString m_path;

    template<typename Widget> Widget *find(const char *name) const
    {
        auto *found = m_dialog->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void settle()
    {
        m->fixture.jobs().waitForAll();
        QCoreApplication::processEvents();
    }
    void show()
    {
        m_dialog = std::make_unique<questionnairepage::SubmissionDialog>(
            m->session(), *questionnaire::loadEdition(QStringLiteral("un-cts-2024")));
        m_dialog->show();
        settle();
    }
    void put(const char *cell, double value, int year = 2023)
    {
        m->put(cell, year, questionnaire::Figure::of(value));
        settle();
    }
    void putWrong()
    {
        put("5.1/held/total", 100);
        put("5.1/held/male", 60);
        put("5.1/held/female", 20);
    }
    void make()
    {
        widgets::FileDialog::setNextFile(m_path);
        find<QPushButton>("makePackage")->click();
        settle();
    }
    QStringList texts(const char *view) const
    {
        const QAbstractItemModel *model = find<QTableView>(view)->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            rows << cells.join(QLatin1Char('|'));
        }
        return rows;
    }
    QString message() const
    {
        return m_dialog->submitPanel()->findChild<widgets::MessageBar *>()->lastText();
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<QuestionnaireFixture>();
        m_path = m->fixture.folder() + QStringLiteral("/s.zip");
    }
    void cleanup()
    {
        m_dialog.reset();
        m.reset();
    }

    void nothingToSend()
    {
        show();
        QVERIFY(!find<QPushButton>("makePackage")->isEnabled());
        QVERIFY(!find<QPushButton>("makePackage")->toolTip().isEmpty());
        QCOMPARE(find<QLabel>("differenceSummary")->text(),
                 QStringLiteral("Nothing was submitted yet."));
        put("5.1/held/total", 100);
        QVERIFY(find<QPushButton>("makePackage")->isEnabled());
        for (const char *year : { "submit2021", "submit2022", "submit2023" })
            find<QCheckBox>(year)->click();
        settle();
        QVERIFY(!find<QPushButton>("makePackage")->isEnabled());
    }

    void openErrorsStopIt()
    {
        putWrong();
        show();
        const QStringList open = texts("openErrors");
        QVERIFY(!open.isEmpty());
        QVERIFY2(open.first().contains(QStringLiteral("|2023|Persons held|")),
                 qPrintable(open.first()));
        QVERIFY(!find<QPushButton>("makePackage")->isEnabled());
        QVERIFY(find<QCheckBox>("allowErrors")->isVisible());
        support::picture(*m_dialog, QStringLiteral("submission-send"));
        const QSignalSpy jump(&m->session(), &session::Session::placeRequested);
        Q_EMIT find<QTableView>("openErrors")
            ->activated(find<QTableView>("openErrors")->model()->index(0, 0));
        QCOMPARE(jump.count(), 1);
        QCOMPARE(jump.first().first().value<base::Place>().ids.value(2),
                 QStringLiteral("5.1/held/total"));
        put("5.1/held/female", 40);
        QVERIFY(texts("openErrors").isEmpty());
        QVERIFY(find<QPushButton>("makePackage")->isEnabled());
    }

    void makesAndKeeps()
    {
        put("5.1/held/total", 100);
        show();
        find<QLineEdit>("submissionNote")->setText(QStringLiteral("First"));
        make();
        QFile archive(m_path);
        QVERIFY(archive.open(QIODevice::ReadOnly));
        QVERIFY(archive.readAll().startsWith("PK"));
        QVERIFY2(message().contains(QStringLiteral("un-cts-2024 1")), qPrintable(message()));
        QCOMPARE(m->session().data().submissions.size(), 1);
        QCOMPARE(m->session().data().submissions.first().note, QStringLiteral("First"));
        QCOMPARE(texts("submissions").size(), 1);
        QVERIFY(texts("submissions")
                    .first()
                    .startsWith(QStringLiteral("un-cts-2024 1|As it was sealed|")));
        QVERIFY(texts("submissionChanges").isEmpty());
        put("5.1/held/total", 101);
        QCOMPARE(texts("submissionChanges").size(), 1);
        QVERIFY(texts("submissionChanges")
                    .first()
                    .endsWith(QStringLiteral("|2023|100; reported|101; reported")));
        find<QTabWidget>("submissionTabs")->setCurrentIndex(1);
        support::picture(*m_dialog, QStringLiteral("submission-earlier"));
        make();
        QCOMPARE(texts("submissions").size(), 2);
        QVERIFY(texts("submissionChanges").isEmpty());
        find<QComboBox>("compareWith")->setCurrentIndex(1);
        QVERIFY(texts("submissionChanges")
                    .first()
                    .endsWith(QStringLiteral("|2023|101; reported|100; reported")));
    }

    void allowedErrors()
    {
        putWrong();
        show();
        find<QCheckBox>("allowErrors")->click();
        QVERIFY(find<QPushButton>("makePackage")->isEnabled());
        make();
        QCOMPARE(m->session().data().submissions.size(), 1);
    }

    void changedSealIsShown()
    {
        put("5.1/held/total", 100);
        show();
        make();
        questionnaire::Submission forged = m->session().data().submissions.first();
        forged.content.replace(QStringLiteral(":100"), QStringLiteral(":900"));
        QVERIFY(m->session().run(project::putSubmission(m->session().data(), forged)));
        settle();
        QVERIFY2(texts("submissions").first().contains(QStringLiteral("|Changed since|")),
                 qPrintable(texts("submissions").first()));
    }

    void placeThatCannotBeWritten()
    {
        put("5.1/held/total", 100);
        show();
        m_path = m->fixture.folder() + QStringLiteral("/none/s.zip");
        make();
        QVERIFY(m->session().data().submissions.isEmpty());
        QVERIFY(message().contains(QStringLiteral("s.zip")));
    }
};

QTEST_MAIN(TestSubmissionDialog)
#include "tst_submissiondialog.moc"

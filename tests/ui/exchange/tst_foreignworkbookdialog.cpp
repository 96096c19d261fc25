// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/foreignworkbook.h"
#include "support/formlayout.h"
#include "support/sessionfixture.h"
#include "ui/exchange/foreignworkbookdialog.h"
#include "ui/intake/findingsreport.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>

using exchangepage::MapModel;

// A workbook of others in the window: a map proposed, corrected, saved and opened again; a copy
// filled.
class TestForeignWorkbookDialog : public QObject
{
    Q_OBJECT
    std::unique_ptr<support::SessionFixture> m;
    std::unique_ptr<exchangepage::ForeignWorkbookDialog> m_dialog;

    template<typename Widget> Widget *find(const char *name) const
    {
        auto *found = m_dialog->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QString path(const QString &name) const { return m->folder() + u'/' + name; }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void answer(double male)
    {
        questionnaire::Answer answer;
        answer.edition = QStringLiteral("un-cts-2024");
        answer.year = 2022;
        answer.cell = QStringLiteral("1.2/victims/male");
        answer.figure = questionnaire::Figure::of(male);
        QVERIFY(m->session().run(project::putAnswers(m->session().data(), { answer },
                                                     base::Text::verbatim(QStringLiteral("one")))));
        finishJobs();
    }
    void finishJobs()
    {
        m->jobs().waitForAll();
        QCoreApplication::processEvents();
    }
    void press(const char *button, const QString &nextFile = {})
    {
        if (!nextFile.isEmpty())
            widgets::FileDialog::setNextFile(path(nextFile));
        find<QPushButton>(button)->click();
        finishJobs();
    }
    QString said() const { return m_dialog->findChild<widgets::MessageBar *>()->lastText(); }
    QModelIndex at(int row, int column) const { return m_dialog->model().index(row, column); }
    int rowOf(const QString &place) const
    {
        for (int row = 0; row < m_dialog->model().rowCount(); ++row) {
            if (at(row, MapModel::Place).data().toString() == place)
                return row;
        }
        return -1;
    }
    QString contentOf(const QString &name, const QString &reference) const
    {
        base::NoProgress progress;
        const auto view = table::readWorkbookView(path(name), progress);
        const auto place = table::placeFromReference(reference);
        return view && place ? view->sheets.first().cells.value(*place).text : QString();
    }
    void open()
    {
        m_dialog = std::make_unique<exchangepage::ForeignWorkbookDialog>(m->session());
        m_dialog->show();
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<support::SessionFixture>();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m->folder());
        write(QStringLiteral("form.xlsx"),
              formlayout::read(QStringLiteral(TEST_DATA "/cellmap/ministry.tsv")).workbook);
    }
    void cleanup()
    {
        m_dialog.reset();
        m.reset();
    }

    void needsAnswersAndAWorkbook()
    {
        open();
        QVERIFY(!find<QPushButton>("proposeMap")->isEnabled());
        QVERIFY(!find<QPushButton>("fillWorkbook")->toolTip().isEmpty());
        answer(12);
        QVERIFY(!find<QPushButton>("proposeMap")->isEnabled());
        press("chooseWorkbook", QStringLiteral("form.xlsx"));
        QVERIFY(find<QPushButton>("proposeMap")->isEnabled());
        QVERIFY(!find<QPushButton>("fillWorkbook")->isEnabled());
        QVERIFY(!find<QLabel>("mapCount")->text().isEmpty());
    }

    void proposedAndFilled()
    {
        answer(12);
        open();
        m_dialog->setWorkbook(path(QStringLiteral("form.xlsx")));
        press("proposeMap");
        const int male = rowOf(QStringLiteral("Homicide!C6"));
        QVERIFY(male >= 0);
        QCOMPARE(at(male, MapModel::Cell).data().toString(), QStringLiteral("1.2/victims/male"));
        QCOMPARE(at(male, MapModel::Year).data().toString(), QStringLiteral("2022"));
        QCOMPARE(at(male, MapModel::Place).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(at(male, MapModel::Label).data().toString().contains(u"homicide"));
        QVERIFY(!at(male, MapModel::Score).data().toString().isEmpty());
        QVERIFY(at(male, MapModel::Reason).data().toString().contains(u"Males"));
        press("fillWorkbook", QStringLiteral("filled.xlsx"));
        QCOMPARE(contentOf(QStringLiteral("filled.xlsx"), QStringLiteral("C6")),
                 QStringLiteral("12"));
        QVERIFY2(said().contains(QLatin1String("Cells filled: 1")), qPrintable(said()));
        QVERIFY(m_dialog->findChild<intake::FindingsReport *>()->count() > 0);
    }

    void correctedAndLeftOut()
    {
        answer(12);
        open();
        m_dialog->setWorkbook(path(QStringLiteral("form.xlsx")));
        press("proposeMap");
        const int male = rowOf(QStringLiteral("Homicide!C6"));
        const int female = rowOf(QStringLiteral("Homicide!C7"));
        MapModel &model = m_dialog->model();
        const int before = model.takenCount();
        QVERIFY(model.setData(at(male, MapModel::Place), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.takenCount(), before - 1);
        // Typed through the editor that people see.
        auto *view = find<QTableView>("mapLines");
        view->setCurrentIndex(at(female, MapModel::Cell));
        view->edit(at(female, MapModel::Cell));
        auto *editor = view->viewport()->findChild<QComboBox *>();
        QVERIFY(editor);
        QVERIFY(editor->findText(QStringLiteral("1.2/victims/male")) >= 0);
        editor->setCurrentText(QStringLiteral("1.2/victims/male"));
        QTest::keyClick(editor, Qt::Key_Enter);
        QCoreApplication::processEvents();
        QCOMPARE(model.lines()[female].proposed.row.cell, QStringLiteral("1.2/victims/male"));
        QVERIFY(model.setData(at(male, MapModel::Cell), QStringLiteral("nothing"), Qt::EditRole));
        QCOMPARE(at(male, MapModel::Label).data().toString(),
                 MapModel::tr("The questionnaire has no such cell."));
        QVERIFY(!model.setData(at(male, MapModel::Score), 1, Qt::EditRole));
        press("fillWorkbook", QStringLiteral("filled.xlsx"));
        QCOMPARE(contentOf(QStringLiteral("filled.xlsx"), QStringLiteral("C6")), QString());
        QCOMPARE(contentOf(QStringLiteral("filled.xlsx"), QStringLiteral("C7")),
                 QStringLiteral("12"));
    }

    void savedAndOpened()
    {
        answer(12);
        open();
        m_dialog->setWorkbook(path(QStringLiteral("form.xlsx")));
        press("proposeMap");
        const int taken = m_dialog->model().takenCount();
        press("saveMap", QStringLiteral("map.csv"));
        QVERIFY(said().contains(QLatin1String("map.csv")));
        press("openMap", QStringLiteral("map.csv"));
        QCOMPARE(m_dialog->model().takenCount(), taken);
        QVERIFY(rowOf(QStringLiteral("Homicide!C6")) >= 0);
    }

    void keepsMacrosAndTexts()
    {
        questionnaire::Answer gone;
        gone.edition = QStringLiteral("un-cts-2024");
        gone.year = 2021;
        gone.cell = QStringLiteral("1.2/victims/male");
        gone.figure.status = questionnaire::Status::NotAvailable;
        QVERIFY(m->session().run(project::putAnswers(m->session().data(), { gone },
                                                     base::Text::verbatim(QStringLiteral("one")))));
        write(QStringLiteral("given.xlsm"), foreign::bytes());
        write(QStringLiteral("map.csv"),
              "sheet,ref,cell,year,what,formula,texts\n"
              "Homicide,B5,1.2/victims/male,2021,,,\nHomicide,B6,1.2/victims/male,2022,,,\n"
              "Homicide,X,1.2/victims/none,2022,,,\n,,,,value,,not available=:\n");
        open();
        m_dialog->setWorkbook(path(QStringLiteral("given.xlsm")));
        press("openMap", QStringLiteral("map.csv"));
        QCOMPARE(at(0, MapModel::Before).data().toString(), QStringLiteral("7"));
        QVERIFY(m_dialog->findChild<intake::FindingsReport *>()->count() > 0);
        press("fillWorkbook", QStringLiteral("filled.xlsm"));
        QCOMPARE(contentOf(QStringLiteral("filled.xlsm"), QStringLiteral("B5")),
                 QStringLiteral(":"));
        QFile filled(path(QStringLiteral("filled.xlsm")));
        QVERIFY(filled.open(QIODevice::ReadOnly));
        QVERIFY(foreign::unzipped(filled.readAll()).contains(QStringLiteral("xl/vbaProject.bin")));
    }

    void badFiles()
    {
        answer(12);
        open();
        write(QStringLiteral("text.xlsx"), "no workbook");
        m_dialog->setWorkbook(path(QStringLiteral("text.xlsx")));
        press("proposeMap");
        QVERIFY2(said().contains(QLatin1String("no workbook")), qPrintable(said()));
        QCOMPARE(m_dialog->model().rowCount(), 0);
        m_dialog->setWorkbook(path(QStringLiteral("form.xlsx")));
        press("openMap", QStringLiteral("text.xlsx"));
        QVERIFY(!said().isEmpty());
        write(QStringLiteral("rain.xlsx"),
              formlayout::Maker(
                  QStringLiteral("# sheet Rain\nRainfall\n\t2022\nJanuary\t{x/y/z@2022}\n"))
                  .form()
                  .workbook);
        m_dialog->setWorkbook(path(QStringLiteral("rain.xlsx")));
        press("proposeMap");
        QVERIFY2(said().contains(QLatin1String("recognised")), qPrintable(said()));
        // Over the workbook itself: refused, and it stays.
        m_dialog->setWorkbook(path(QStringLiteral("form.xlsx")));
        press("proposeMap");
        m_dialog->fill(path(QStringLiteral("form.xlsx")));
        finishJobs();
        QVERIFY2(said().contains(QLatin1String("workbook itself")), qPrintable(said()));
        QCOMPARE(contentOf(QStringLiteral("form.xlsx"), QStringLiteral("C6")), QString());
    }

    void openedForAnEdition()
    {
        answer(12);
        auto *dialog = exchangepage::fillForeignWorkbook(
            m->session(), QStringLiteral("un-cts-2024"), { 2023 }, nullptr);
        QVERIFY(dialog->isVisible());
        dialog->setWorkbook(path(QStringLiteral("form.xlsx")));
        dialog->propose();
        finishJobs();
        dialog->fill(path(QStringLiteral("filled.xlsx")));
        finishJobs();
        QCOMPARE(contentOf(QStringLiteral("filled.xlsx"), QStringLiteral("C6")), QString()); // 2022
        delete dialog;
    }
};

QTEST_MAIN(TestForeignWorkbookDialog)
#include "tst_foreignworkbookdialog.moc"

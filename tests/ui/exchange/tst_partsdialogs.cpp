// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/parts/parts.h"
#include "core/table/sheetreader.h"
#include "core/table/workbook.h"
#include "support/sessionfixture.h"
#include "ui/exchange/partsdialog.h"
#include "ui/exchange/takebackdialog.h"
#include "ui/intake/differenceview.h"
#include "ui/intake/findingsreport.h"
#include "ui/records/editions.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeView>

// Parts are written for the ticked institutions and years, and what came back is taken row by row.
class TestPartsDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void writesWhatIsTicked();
    void questionnairesInFoldersOfOnesOwn();
    void nothingTickedNothingWritten();
    void showsWhatCameBack();
    void takesBackRowByRow();
    void oneStep();
    void otherFiles();

private:
    void answer(const char *cell, int year, double value);
    void writePart();
    // The police's part with other figures in its cells: "address", year, figure.
    QString filledIn(const QList<std::tuple<QString, int, double>> &figures,
                     const QString &country = {});
    void wait()
    {
        m->jobs().waitForAll();
        QCoreApplication::processEvents();
    }
    template<typename Widget> static Widget *find(const QWidget &dialog, const char *name)
    {
        auto *found = dialog.findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    questionnaire::Answer said(const QString &cell, int year) const
    {
        return m->session().data().answers.value(questionnaire::Answer::keyOf(edition, year, cell));
    }

    const QString edition = QStringLiteral("un-cts-2024");
    const QString total = QStringLiteral("1.2/victims/total");
    const QString male = QStringLiteral("1.2/victims/male");
    std::unique_ptr<support::SessionFixture> m;
};

void TestPartsDialogs::init()
{
    m = std::make_unique<support::SessionFixture>();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m->folder());
    answer("1.2/victims/total", 2023, 100);
}

void TestPartsDialogs::answer(const char *cell, int year, double value)
{
    questionnaire::Answer one;
    one.edition = edition;
    one.cell = QLatin1String(cell);
    one.year = year;
    one.figure = questionnaire::Figure::of(value);
    QVERIFY(m->session().run(project::putAnswers(
        m->session().data(), { one }, base::Text::verbatim(QStringLiteral("an answer")))));
    wait();
}

void TestPartsDialogs::writePart()
{
    exchangepage::PartsDialog dialog(m->session());
    dialog.setEdition(edition);
    auto *institutions = find<QListWidget>(dialog, "partsInstitutions");
    for (int row = 1; row < institutions->count(); ++row)
        institutions->item(row)->setCheckState(Qt::Unchecked);
    widgets::FileDialog::setNextFile(m->folder());
    find<QPushButton>(dialog, "writeParts")->click();
    wait();
}

QString TestPartsDialogs::filledIn(const QList<std::tuple<QString, int, double>> &figures,
                                   const QString &country)
{
    base::NoProgress progress;
    table::Workbook workbook;
    table::ReadOptions options;
    options.firstRowIsHeader = false;
    options.titleRows = 0;
    const QString path = m->folder() + QStringLiteral("/GBR un-cts-2024 police.xlsx");
    const QStringList names = table::readSheet(path, options, progress)->read.source.sheets;
    for (const QString &name : names) {
        options.sheet = name;
        const auto read = table::readSheet(path, options, progress);
        table::Sheet sheet;
        sheet.name = name;
        QStringList locators;
        for (QStringList row : read ? read->read.table.rows : QList<QStringList>()) {
            if (row.value(0).startsWith(QLatin1String("iccs-"))) {
                locators = row;
                if (!country.isEmpty())
                    row[0].replace(QLatin1String("GBR"), country);
            }
            for (const auto &[cell, year, figure] : figures) {
                const qsizetype column = locators.indexOf(QStringLiteral("value %1").arg(year));
                if (row.value(0) == cell && column >= 0)
                    row[column] = QString::number(figure);
            }
            if (row.value(0) == QLatin1String("sender/name"))
                row[2] = QStringLiteral("J. Doe");
            QList<table::Cell> cells;
            for (const QString &text : std::as_const(row))
                cells << table::Cell { text };
            sheet.rows << cells;
        }
        workbook.sheets << sheet;
    }
    const QString returned = m->folder() + QStringLiteral("/returned.xlsx");
    if (!table::writeWorkbook(returned, workbook))
        qFatal("the part cannot be written");
    return returned;
}

void TestPartsDialogs::writesWhatIsTicked()
{
    exchangepage::PartsDialog dialog(m->session());
    QCOMPARE(find<QComboBox>(dialog, "partsEdition")->currentData().toString(), edition);
    auto *institutions = find<QListWidget>(dialog, "partsInstitutions");
    QCOMPARE(institutions->count(), 6);
    institutions->item(0)->setCheckState(Qt::Unchecked);
    institutions->item(1)->setCheckState(Qt::Unchecked);
    auto *years = find<QListWidget>(dialog, "partsYears");
    QCOMPARE(years->count(), 3);
    years->item(0)->setCheckState(Qt::Unchecked);
    const QString folder = m->folder() + QStringLiteral("/out");
    widgets::FileDialog::setNextFile(folder);
    find<QPushButton>(dialog, "writeParts")->click();
    wait();
    QCOMPARE(QDir(folder).entryList(QDir::Files),
             QStringList({ "GBR un-cts-2024 courts.xlsx", "GBR un-cts-2024 prisons.xlsx",
                           "GBR un-cts-2024 probation.xlsx", "GBR un-cts-2024 statistics.xlsx" }));
    QVERIFY(dialog.findChild<widgets::MessageBar *>()->lastText().contains(QLatin1Char('4')));
    base::NoProgress progress;
    const auto loaded = questionnaire::loadEdition(edition);
    const auto read
        = exchange::readResponseWorkbook(folder + QStringLiteral("/GBR un-cts-2024 courts.xlsx"),
                                         **loaded, QStringLiteral("GBR"), progress);
    QVERIFY(read && read->part);
    QCOMPARE(read->part->years, QList<int>({ 2022, 2023 }));
}

// The page passes an edition by its id; the one meant stands in a person's folder.
void TestPartsDialogs::questionnairesInFoldersOfOnesOwn()
{
    const QString folder = m->folder() + QStringLiteral("/ministry");
    QVERIFY(QDir().mkpath(folder));
    for (const QFileInfo &file :
         QDir(QStringLiteral(":/questionnaires/femicide")).entryInfoList(QDir::Files)) {
        QFile read(file.filePath()), write(folder + QLatin1Char('/') + file.fileName());
        QVERIFY(read.open(QIODevice::ReadOnly) && write.open(QIODevice::WriteOnly));
        write.write(read.readAll().replace("\"id\": \"femicide\", \"title\"",
                                           "\"id\": \"ministry\", \"title\""));
    }
    QSettings().setValue(records::ownEditionsKey(), QStringList { folder });
    const auto own = questionnaire::loadEdition(folder);
    QVERIFY(own.has_value());
    QVERIFY((*own)->form().id.startsWith(QLatin1String("ministry")));
    exchangepage::PartsDialog dialog(m->session());
    dialog.setEdition((*own)->form().id);
    QVERIFY(find<QListWidget>(dialog, "partsInstitutions")->count() > 0);
    const QString target = m->folder() + QStringLiteral("/parts");
    widgets::FileDialog::setNextFile(target);
    find<QPushButton>(dialog, "writeParts")->click();
    wait();
    const QStringList written = QDir(target).entryList({ QStringLiteral("*.xlsx") });
    QVERIFY(!written.isEmpty());
    QVERIFY(written.first().contains((*own)->form().id));
    exchangepage::TakeBackDialog back(m->session());
    back.setFile(target + QLatin1Char('/') + written.first());
    wait();
    QVERIFY2(back.findChild<widgets::MessageBar *>()->lastText().isEmpty(),
             qPrintable(back.findChild<widgets::MessageBar *>()->lastText()));
}

void TestPartsDialogs::nothingTickedNothingWritten()
{
    exchangepage::PartsDialog dialog(m->session());
    auto *button = find<QPushButton>(dialog, "writeParts");
    QVERIFY(button->isEnabled());
    auto *years = find<QListWidget>(dialog, "partsYears");
    for (int row = 0; row < years->count(); ++row)
        years->item(row)->setCheckState(Qt::Unchecked);
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->toolTip().isEmpty());
}

void TestPartsDialogs::showsWhatCameBack()
{
    exchangepage::PartsDialog dialog(m->session());
    const auto *states = find<QTreeView>(dialog, "partStates")->model();
    QCOMPARE(states->rowCount(), 6);
    QCOMPARE(states->rowCount(states->index(0, 0)), 0);
    questionnaire::ReturnedPart part;
    part.id = QStringLiteral("un-cts-2024 police 1");
    part.edition = edition;
    part.institution = QStringLiteral("police");
    part.file = QStringLiteral("back.xlsx");
    part.sender = QStringLiteral("J. Doe");
    part.time = m->clock().now();
    QVERIFY(m->session().run(project::putReturnedPart(m->session().data(), part)));
    wait();
    const QModelIndex police = states->index(0, 0);
    QCOMPARE(states->rowCount(police), 1);
    QCOMPARE(states->index(0, 0, police).data().toString(), part.file);
    QCOMPARE(states->index(0, 4, police).data().toString(), part.sender);
}

void TestPartsDialogs::takesBackRowByRow()
{
    writePart();
    const QString file = filledIn({ { total, 2023, 90 }, { male, 2023, 60 }, { male, 2022, 50 } });
    exchangepage::TakeBackDialog dialog(m->session());
    auto *take = find<QPushButton>(dialog, "takeOver");
    QVERIFY(!take->isEnabled());
    dialog.setFile(file);
    wait();
    auto *view = dialog.findChild<intake::DifferenceView *>();
    QCOMPARE(view->rows().size(), 3);
    // What somebody typed is not given up unasked.
    QCOMPARE(view->takenCount(), 2);
    QVERIFY(find<QLabel>(dialog, "partSender")->text().contains(QStringLiteral("J. Doe")));
    QVERIFY(dialog.findChild<intake::FindingsReport *>()->count() > 0); // no date
    QList<intake::DifferenceRow> rows = view->rows();
    for (intake::DifferenceRow &row : rows) {
        QVERIFY(row.subject.contains(QStringLiteral("202")));
        row.taken = row.after == QLatin1String("90") || row.after == QLatin1String("60");
    }
    view->setRows(rows);
    take->click();
    wait();
    QCOMPARE(said(total, 2023).figure.low, 90);
    QCOMPARE(said(total, 2023).from, QStringLiteral("police"));
    QCOMPARE(said(male, 2023).figure.low, 60);
    QCOMPARE(said(male, 2022).figure.status, questionnaire::Status::Empty);
    const QList<questionnaire::ReturnedPart> &parts = m->session().data().returnedParts;
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts.first().sender, QStringLiteral("J. Doe"));
    QCOMPARE(parts.first().added, 1);
    QCOMPARE(parts.first().changed, 1);
    QCOMPARE(parts.first().refused, 1);
}

void TestPartsDialogs::oneStep()
{
    writePart();
    const QString file = filledIn({ { male, 2023, 60 }, { male, 2022, 50 } });
    exchangepage::TakeBackDialog dialog(m->session());
    dialog.setFile(file);
    wait();
    find<QPushButton>(dialog, "takeOver")->click();
    wait();
    QCOMPARE(said(male, 2022).figure.low, 50);
    QVERIFY(m->session().undo());
    wait();
    QCOMPARE(said(male, 2022).figure.status, questionnaire::Status::Empty);
    QCOMPARE(said(male, 2023).figure.status, questionnaire::Status::Empty);
    QVERIFY(m->session().data().returnedParts.isEmpty());
    // The dialog follows: it offers both again.
    QCOMPARE(dialog.findChild<intake::DifferenceView *>()->takenCount(), 2);
}

void TestPartsDialogs::otherFiles()
{
    writePart();
    exchangepage::TakeBackDialog dialog(m->session());
    auto *messages = dialog.findChild<widgets::MessageBar *>();
    dialog.setFile(filledIn({}, QStringLiteral("FRA")));
    wait();
    QVERIFY2(messages->lastText().contains(QStringLiteral("FRA")),
             qPrintable(messages->lastText()));
    QVERIFY(!find<QPushButton>(dialog, "takeOver")->isEnabled());
    dialog.setFile(m->folder() + QStringLiteral("/none.xlsx"));
    wait();
    QCOMPARE(messages->count(), 1);
    QVERIFY(!find<QPushButton>(dialog, "takeOver")->isEnabled());
}

QTEST_MAIN(TestPartsDialogs)
#include "tst_partsdialogs.moc"

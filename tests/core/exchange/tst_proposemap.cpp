// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/cellmap/proposemap.h"
#include "core/exchange/response/locators.h"
#include "core/table/tablereader.h"
#include "core/table/workbookpatch.h"
#include "sampleproject.h"
#include "support/formlayout.h"

#include <QTemporaryDir>
#include <QTest>

// The assistant for maps: how many places of a form it finds, and how many of them rightly.
class TestProposeMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ownWorkbook_data();
    void ownWorkbook();
    void otherLayouts_data();
    void otherLayouts();
    void undecided();
    void nothingToFind();
    void proposalIsAMap();
    void labels_data();
    void labels();

private:
    struct Measured {
        int right = 0;
        int wrong = 0;
        int undecided = 0;
        int places = 0;
        double precision() const { return right / double(qMax(1, right + wrong)); }
        double recall() const { return right / double(qMax(1, places)); }
    };
    QList<exchange::EditionInLanguage> editions(const QStringList &languages) const;
    QList<exchange::ProposedRow> propose(const QString &path,
                                         const QStringList &languages = { QStringLiteral("en") });
    static Measured measure(const QList<exchange::ProposedRow> &rows,
                            const QMap<QString, QString> &places);
    // Takes addresses and locators out of an own workbook; where everything stood.
    QMap<QString, QString> strip(const QString &path) const;
    QString write(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    classification::Classification m_iccs = sample::iccs();
};

namespace
{

base::NoProgress progress;

QString saidBy(const exchange::MapRow &row)
{
    return row.cell + u'@' + row.year + u' ' + exchange::mapWhatId(row.what);
}

} // namespace

void TestProposeMap::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

QString TestProposeMap::write(const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(QStringLiteral("form.xlsx"));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

QList<exchange::EditionInLanguage> TestProposeMap::editions(const QStringList &languages) const
{
    QList<exchange::EditionInLanguage> editions;
    for (const QString &language : languages)
        editions << exchange::EditionInLanguage {
            *questionnaire::loadEdition(sample::editionPath(), language), language
        };
    return editions;
}

QList<exchange::ProposedRow> TestProposeMap::propose(const QString &path,
                                                     const QStringList &languages)
{
    const auto view = table::readWorkbookView(path, progress);
    if (!view)
        qWarning("%s", qPrintable(view.error().message()));
    return view ? exchange::proposeMap(*view, editions(languages)) : QList<exchange::ProposedRow>();
}

TestProposeMap::Measured TestProposeMap::measure(const QList<exchange::ProposedRow> &rows,
                                                 const QMap<QString, QString> &places)
{
    Measured measured;
    measured.places = int(places.size());
    for (const exchange::ProposedRow &proposed : rows) {
        const QString where = proposed.row.sheet + u'!' + proposed.row.reference;
        if (proposed.row.cell.isEmpty())
            ++measured.undecided;
        else if (places.value(where) == saidBy(proposed.row))
            ++measured.right;
        else
            ++measured.wrong;
    }
    qInfo("%d places: %d right, %d wrong, %d not decided; precision %.3f, recall %.3f",
          measured.places, measured.right, measured.wrong, measured.undecided, measured.precision(),
          measured.recall());
    return measured;
}

QMap<QString, QString> TestProposeMap::strip(const QString &path) const
{
    const auto view = table::readWorkbookView(path, progress);
    QMap<QString, QString> places;
    QList<table::CellChange> changes;
    for (const table::SheetView &sheet : view->sheets) {
        QMap<int, exchange::ColumnPlace> columns;
        for (auto cell = sheet.cells.begin(); cell != sheet.cells.end(); ++cell) {
            const auto column = exchange::columnFromText(cell->text);
            const bool isAddress = cell.key().column == 0 && cell->text.count(u'/') == 2;
            if (column)
                columns.insert(cell.key().column, *column);
            if (column || isAddress || exchange::locatorFromText(cell->text))
                changes << table::CellChange { sheet.name, table::referenceOf(cell.key()), {} };
            for (auto one = columns.begin(); isAddress && one != columns.end(); ++one)
                places.insert(
                    sheet.name + u'!' + table::referenceOf({ cell.key().row, one.key() }),
                    QStringLiteral("%1@%2 %3").arg(cell->text).arg(one->year).arg(one->what));
        }
    }
    const auto patch = table::WorkbookPatch::prepare(path, changes, progress);
    const auto written = patch->write(path, table::WorkbookPatch::Original::Overwrite);
    return written ? places : QMap<QString, QString>();
}

void TestProposeMap::ownWorkbook_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << "en";
    QTest::newRow("Spanish") << "es";
}

void TestProposeMap::ownWorkbook()
{
    QFETCH(QString, language);
    project::ProjectData data = sample::project();
    sample::answer(data, QStringLiteral("1.2/victims/male"), 2022, 12);
    const QString path = m_folder.filePath(QStringLiteral("own.xlsx"));
    const auto done = exchange::exporterById(QStringLiteral("response-xlsx"))
                          ->write(sample::job(data, m_iccs, {}, language), path, progress);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
    const QMap<QString, QString> places = strip(path);
    QVERIFY(places.size() > 5000);
    QStringList languages { language };
    if (language != u"en")
        languages << QStringLiteral("en");
    const Measured measured = measure(propose(path, languages), places);
    QVERIFY(measured.precision() >= 0.99);
    QVERIFY(measured.recall() >= 0.97);
}

void TestProposeMap::otherLayouts_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<double>("precision");
    QTest::addColumn<double>("recall");
    // The words and weights were chosen with the first at hand; the second came afterwards.
    QTest::newRow("ministry") << QStringList { "en" } << 0.98 << 0.95;
    QTest::newRow("ministerio") << QStringList { "es", "en" } << 0.95 << 0.85;
}

void TestProposeMap::otherLayouts()
{
    QFETCH(QStringList, languages);
    QFETCH(double, precision);
    QFETCH(double, recall);
    const formlayout::Form form = formlayout::read(
        QStringLiteral(TEST_DATA "/cellmap/%1.tsv").arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY(!form.places.isEmpty());
    const Measured measured = measure(propose(write(form.workbook), languages), form.places);
    QVERIFY(measured.precision() >= precision);
    QVERIFY(measured.recall() >= recall);
}

// Two places alike, a place without a year: proposed with their candidates, not decided.
void TestProposeMap::undecided()
{
    const QString block = QStringLiteral("Victims of intentional homicide\n\t2022\n"
                                         "Male\t{1.2/victims/male@2022}\n");
    const formlayout::Form twice = formlayout::Maker(QStringLiteral("# sheet One\n") + block
                                                     + QStringLiteral("# sheet Two\n") + block)
                                       .form();
    const auto rows = propose(write(twice.workbook));
    QCOMPARE(rows.size(), 2);
    for (const exchange::ProposedRow &row : rows) {
        QVERIFY(row.row.cell.isEmpty());
        QVERIFY(row.candidates.contains(QStringLiteral("1.2/victims/male")));
        QVERIFY(row.score > 0.5 && row.score <= 1);
        QVERIFY(row.reason.contains(QLatin1String("Male")));
    }
    const formlayout::Form timeless
        = formlayout::Maker(QStringLiteral("# sheet One\nVictims of intentional homicide\n"
                                           "\tNumber\nMale\t{1.2/victims/male@2022}\n"))
              .form();
    const auto yearless = propose(write(timeless.workbook));
    QCOMPARE(yearless.size(), 1);
    QVERIFY(yearless.first().row.cell.isEmpty() && yearless.first().row.year.isEmpty());
}

void TestProposeMap::nothingToFind()
{
    const formlayout::Form form
        = formlayout::Maker(QStringLiteral("# sheet Rain\nRainfall in millimetres\n\t2022\n"
                                           "January\t{x/y/z@2022}\n# sheet Empty\n"))
              .form();
    QCOMPARE(propose(write(form.workbook)).size(), 0);
    // A long list of data is no form.
    QString list = QStringLiteral("# sheet Data\nVictims of intentional homicide\n\t2022\n");
    for (int row = 0; row < 3000; ++row)
        list += QStringLiteral("Male\t{1.2/victims/male@2022}\n");
    QCOMPARE(propose(write(formlayout::Maker(list).form().workbook)).size(), 0);
}

void TestProposeMap::proposalIsAMap()
{
    const formlayout::Form form
        = formlayout::read(QStringLiteral(TEST_DATA "/cellmap/ministry.tsv"));
    const auto rows = propose(write(form.workbook));
    const QString path = m_folder.filePath(QStringLiteral("map.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(exchange::proposalCsv(rows));
    file.close();
    const auto map = exchange::readCellMap(path, progress);
    QVERIFY(map);
    QStringList proposed;
    for (const exchange::ProposedRow &row : rows) {
        if (!row.row.cell.isEmpty())
            proposed << row.row.sheet + u'!' + row.row.reference + saidBy(row.row);
    }
    QStringList read;
    for (const exchange::MapRow &row : map->map.rows)
        read << row.sheet + u'!' + row.reference + saidBy(row);
    QCOMPARE(read, proposed);
    QVERIFY(exchange::checkMap(map->map, *editions({ QStringLiteral("en") }).first().edition)
                .findings.isEmpty());
}

void TestProposeMap::labels_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("same") << "Serious assault"
                          << "SERIOUS ASSAULT" << 1.0 << 1.0;
    QTest::newRow("inflected") << "Male"
                               << "Males" << 1.0 << 1.0;
    QTest::newRow("misspelt") << "Kidnapping"
                              << "Kidnaping" << 1.0 << 1.0;
    QTest::newRow("bands") << "Victims aged 10-14"
                           << "10 to 14" << 0.6 << 0.99;
    QTest::newRow("other band") << "Victims aged 10-14"
                                << "15 to 17" << 0.0 << 0.0;
    QTest::newRow("part of it") << "Sexual violence: Rape"
                                << "Rape" << 0.4 << 0.9;
    QTest::newRow("other words") << "Rape"
                                 << "Rainfall" << 0.0 << 0.0;
    QTest::newRow("denied") << "Unsentenced"
                            << "Not sentenced" << 1.0 << 1.0;
    QTest::newRow("opposite") << "Sentenced"
                              << "Not sentenced" << 0.0 << 0.0;
    QTest::newRow("opposite in a word") << "Sentenced"
                                        << "Unsentenced" << 0.0 << 0.0;
    QTest::newRow("nothing") << "Total"
                             << "" << 0.0 << 0.0;
}

void TestProposeMap::labels()
{
    QFETCH(QString, label);
    QFETCH(QString, text);
    QFETCH(double, least);
    QFETCH(double, most);
    const QString english = QStringLiteral("en");
    exchange::LabelWords words({ english });
    const exchange::LabelWords::Bag bag = words.add(label, english);
    words.add(QStringLiteral("Money laundering"), english);
    words.finish();
    const double likeness = words.likeness(bag, words.read(text));
    QVERIFY2(likeness >= least - 1e-9 && likeness <= most + 1e-9,
             qPrintable(QString::number(likeness)));
}

QTEST_GUILESS_MAIN(TestProposeMap)
#include "tst_proposemap.moc"

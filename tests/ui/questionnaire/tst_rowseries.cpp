// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questionnairefixture.h"
#include "ui/questionnaire/indicatorspanel.h"
#include "ui/questionnaire/rowseries.h"
#include "ui/questionnaire/serieschart.h"
#include "ui/widgets/theme.h"

#include <QAbstractAxis>
#include <QApplication>
#include <QCategoryAxis>
#include <QChart>
#include <QClipboard>
#include <QComboBox>
#include <QLineSeries>
#include <QMimeData>
#include <QScatterSeries>
#include <QTabWidget>
#include <QTableView>

using questionnaire::Figure;
using questionnaire::Origin;
using questionnaire::Status;
using questionnairepage::RowSeries;
using questionnairepage::SeriesChart;

namespace
{

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// A row over the years: what is drawn, what is read out, what can be copied.
class TestRowSeries : public QObject
{
    Q_OBJECT
    std::unique_ptr<QuestionnaireFixture> m;

    // Two collections, a year without a figure, a suppressed one, and what UNODC published.
    void answer()
    {
        m->put("5.1/held/total", 2019, Figure::of(390), Origin::Typed, {}, "un-cts-2022");
        m->put("5.1/held/total", 2020, Figure::of(400), Origin::Typed, {}, "un-cts-2022");
        m->put("5.1/held/total", 2021, Figure::of(410), Origin::Typed, {}, "un-cts-2022");
        m->put("5.1/held/total", 2021, Figure::of(415));
        Figure unknown;
        unknown.status = Status::NotAvailable;
        m->put("5.1/held/total", 2022, unknown);
        m->put("5.1/held/total", 2023, Figure::of(430));
        m->put("5.1/held/female", 2023, Figure::below(5));
        questionnaire::Series published;
        published.id = q("published:un-cts:5.1/held/total");
        published.source = q("UNODC, release of 2024");
        published.values = { { 2018, 380 }, { 2019, 391 } };
        QVERIFY(m->session().run(project::putSeries(m->session().data(), published)));
    }
    void show(const char *cell = "5.1/held/total")
    {
        m->show();
        auto *box = m->find<QComboBox>("edition");
        box->setCurrentIndex(box->findData(q("un-cts-2024")));
        Q_EMIT box->activated(box->currentIndex());
        m->showTable("5.1");
        m->sheet()->setCurrentIndex(m->at(cell));
        m->find<QTabWidget>("belowSheet")->setCurrentIndex(1);
    }
    SeriesChart *chart() const { return m->find<SeriesChart>("seriesChart"); }
    QAbstractItemModel *table() const { return m->find<QTableView>("seriesFigures")->model(); }
    // Of each line its points, "2019:390 2020:400".
    QStringList lines() const
    {
        QStringList all;
        for (const QAbstractSeries *series : chart()->chart()->series()) {
            if (series->type() != QAbstractSeries::SeriesTypeLine)
                continue;
            QStringList points;
            for (const QPointF &point : static_cast<const QLineSeries *>(series)->points())
                points << q("%1:%2").arg(point.x()).arg(point.y());
            all << points.join(q(" "));
        }
        return all;
    }

private Q_SLOTS:
    void init() { m = std::make_unique<QuestionnaireFixture>(); }
    void cleanup()
    {
        m.reset();
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        qApp->setPalette(widgets::lightPalette());
    }

    void seriesOfARow();
    void drawsLinesThatBreak();
    void followsTheCell();
    void isReadOut();
    void isCopied();
    void rightToLeft();
    void lightAndDark();
    void indicatorsOfTheAnswers();
};

void TestRowSeries::seriesOfARow()
{
    answer();
    show();
    const auto &response = m->page->response();
    const auto all = questionnairepage::rowSeries(response, m->session().data(),
                                                  response.edition()->find(q("5.1/held/total")));
    QCOMPARE(all.size(), 4);
    QCOMPARE(all[0].kind, RowSeries::Kind::Current);
    QCOMPARE(all[0].figures.keys(), (QList<int> { 2019, 2020, 2021, 2022, 2023 }));
    QCOMPARE(all[0].figures.value(2021), Figure::of(415)); // the newest holds
    QCOMPARE(all[1].kind, RowSeries::Kind::EarlierSaid);
    QCOMPARE(all[1].figures, (QMap<int, Figure> { { 2021, Figure::of(410) } }));
    QCOMPARE(all[2].name, q("Published by UNODC"));
    QCOMPARE(all[2].figures.keys(), (QList<int> { 2018, 2019 }));
    QCOMPARE(all[3].kind, RowSeries::Kind::Beside);
    QCOMPARE(all[3].figures.value(2023), Figure::below(5));
}

void TestRowSeries::drawsLinesThatBreak()
{
    answer();
    show();
    const QStringList drawn = lines();
    QVERIFY2(drawn.contains(q("2019:390 2020:400 2021:415")), qPrintable(drawn.join(q(", "))));
    QVERIFY(drawn.contains(q("2023:430"))); // after the year that is not available
    QVERIFY(drawn.contains(q("2018:380 2019:391")));
    QVERIFY(drawn.contains(q("2023:1 2023:4"))); // suppressed: from the lowest to the highest
    QSet<int> marks;
    int series = 0;
    for (const QAbstractSeries *one : chart()->chart()->series()) {
        if (one->type() == QAbstractSeries::SeriesTypeScatter) {
            marks << static_cast<const QScatterSeries *>(one)->markerShape();
            ++series;
        }
    }
    QCOMPARE(series, 4);
    QCOMPARE(marks.size(), 4); // told apart without colour
    support::picture(*m->page, q("series"));
}

void TestRowSeries::followsTheCell()
{
    answer();
    show();
    m->sheet()->setCurrentIndex(m->at("5.1/held/female"));
    QVERIFY(lines().constFirst() == q("2023:1 2023:4"));
    m->type("5.1/held/female", "20");
    m->sheet()->setCurrentIndex(m->at("5.1/held/female"));
    QVERIFY(lines().contains(q("2023:20")));
    m->find<QTabWidget>("belowSheet")->setCurrentIndex(0);
    m->sheet()->setCurrentIndex(m->at("5.1/adults/total"));
    m->find<QTabWidget>("belowSheet")->setCurrentIndex(1);
    QVERIFY(lines().isEmpty());
    const auto across = chart()->chart()->axes(Qt::Horizontal);
    QCOMPARE(qobject_cast<QCategoryAxis *>(across.constFirst())->categoriesLabels(),
             (QStringList { q("2021"), q("2022"), q("2023") })); // there is room for them
    QCOMPARE(table()->rowCount(), 0);
}

void TestRowSeries::isReadOut()
{
    answer();
    show();
    QVERIFY(chart()->accessibleName().contains(q("Persons held")));
    const QString said = chart()->accessibleDescription();
    QVERIFY2(said.contains(q("2021: 415, 2022: Not available, 2023: 430.")), qPrintable(said));
    QVERIFY(said.contains(q("Published by UNODC. 2018: 380, 2019: 391.")));
    QVERIFY(said.contains(q("2023: <5")));
}

void TestRowSeries::isCopied()
{
    answer();
    show();
    auto *view = m->find<QTableView>("seriesFigures");
    QCOMPARE(QuestionnaireFixture::rowsOf(view->model()).constFirst(), q("2023 | 430 |  |  | <5"));
    view->setFocus();
    view->selectAll();
    QTest::keySequence(view, QKeySequence::Copy);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(q("Year\t")), qPrintable(copied));
    QVERIFY2(copied.contains(q("2019\t390\t\t391")), qPrintable(copied));
}

void TestRowSeries::rightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QLocale::setDefault(QLocale(q("ar_EG")));
    answer();
    show();
    QVERIFY(lines().contains(q("-2019:390 -2020:400 -2021:415"))); // the newest at the left
    for (const QAbstractAxis *axis : chart()->chart()->axes(Qt::Vertical))
        QCOMPARE(axis->alignment(), Qt::AlignRight);
    support::picture(*m->page, q("series-rtl"));
}

void TestRowSeries::lightAndDark()
{
    answer();
    show();
    for (const QPalette &palette : { widgets::lightPalette(), widgets::darkPalette() }) {
        qApp->setPalette(palette);
        QCoreApplication::processEvents();
        const QColor ground = chart()->chart()->backgroundBrush().color();
        QCOMPARE(ground, palette.color(QPalette::Base));
        for (const QAbstractSeries *series : chart()->chart()->series()) {
            if (series->type() == QAbstractSeries::SeriesTypeScatter)
                QVERIFY(widgets::contrast(
                            static_cast<const QScatterSeries *>(series)->borderColor(), ground)
                        >= 4.5);
        }
        support::picture(*m->page, widgets::isDark(palette) ? q("series-dark") : q("series-light"));
    }
}

void TestRowSeries::indicatorsOfTheAnswers()
{
    answer();
    m->put("5.1/unsentenced/total", 2023, Figure::of(86));
    show();
    m->find<QTabWidget>("belowSheet")->setCurrentIndex(2);
    const QAbstractItemModel *model = m->find<QTableView>("indicators")->model();
    const QStringList unsentenced = QuestionnaireFixture::rowsOf(model).filter(q("16.3.2"));
    QVERIFY2(unsentenced.filter(q("| 2023 | 20 | 100 × 86 ÷ 430")).size() == 1,
             qPrintable(unsentenced.join(q("\n"))));
    QVERIFY(unsentenced.filter(q("| 2021 |  | There is no figure for 5.1/unsentenced/total")).size()
            == 1);
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString tip = model->index(row, 3).data(Qt::ToolTipRole).toString();
        if (model->index(row, 2).data().toString() == q("20"))
            QVERIFY2(tip.contains(q("100 × 5.1/unsentenced/total ÷ 5.1/held/total")),
                     qPrintable(tip));
    }
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 2).data().toString() == q("20"))
            Q_EMIT m->find<QTableView>("indicators")->activated(model->index(row, 0));
    }
    QCOMPARE(m->sheet()->currentIndex(), m->at("5.1/unsentenced/total"));
}

QTEST_MAIN(TestRowSeries)
#include "tst_rowseries.moc"

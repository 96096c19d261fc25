// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/chartsvg.h"
#include "core/report/outline.h"
#include "core/report/textwidth.h"
#include "support/reportsample.h"

#include <QTest>
#include <QXmlStreamReader>

using report::Anchor;
using report::Disc;
using report::Document;
using report::Figure;
using report::Label;
using report::Scene;
using report::Shape;

class TestCharts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labelsKeepApart_data();
    void labelsKeepApart();
    void shapesStayInside_data() { labelsKeepApart_data(); }
    void shapesStayInside();
    void rightToLeftIsMirrored();
    void barsAreInProportion();
    void unknownIsNotZero();
    void linesAreInterrupted();
    void nothingIsDrawnFromNothing();
    void greyTellsSeriesApart();
    void svgIsSound_data() { labelsKeepApart_data(); }
    void svgIsSound();
    void sameChartSameBytes();
};

namespace
{

QList<Figure> figures(const Document &document)
{
    QList<Figure> found;
    for (const report::Block &block : document.blocks) {
        if (const Figure *figure = std::get_if<Figure>(&block))
            found.append(*figure);
    }
    return found;
}

Document sample(const QString &name)
{
    return name == QLatin1String("hostile") ? support::hostileReport()
                                            : support::reportSample(name);
}

QRectF area(const Label &label)
{
    QString plain = label.text;
    plain.remove(QChar(0x2067)).remove(QChar(0x2069));
    const double width = report::textWidth(plain, label.size, label.isBold);
    double left = label.position.x();
    if (label.anchor == Anchor::Middle)
        left -= width / 2;
    if (label.anchor == Anchor::End)
        left -= width;
    return { left, label.position.y() - label.size * 0.8, width, label.size };
}

template<typename Kind> QList<Kind> all(const Scene &scene)
{
    QList<Kind> found;
    for (const report::Item &item : scene.items) {
        if (const Kind *value = std::get_if<Kind>(&item))
            found.append(*value);
    }
    return found;
}

} // namespace

void TestCharts::labelsKeepApart_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "en", "ar", "zh", "hostile" })
        QTest::newRow(name) << name;
}

// Even in fonts as wide as the widest.
void TestCharts::labelsKeepApart()
{
    QFETCH(QString, name);
    const Document document = sample(name);
    for (const Figure &figure : figures(document)) {
        for (double width : { 400.0, 640.0, 900.0 }) {
            const Scene scene = report::drawn(figure.chart, document, width);
            const QList<Label> labels = all<Label>(scene);
            for (qsizetype i = 0; i < labels.size(); ++i) {
                const QRectF here = area(labels[i]);
                QVERIFY2(here.left() >= -1 && here.right() <= scene.width + 1 && here.top() >= -1
                             && here.bottom() <= scene.height + 4,
                         qPrintable(labels[i].text));
                for (qsizetype other = 0; other < i; ++other)
                    QVERIFY2(!here.intersects(area(labels[other])),
                             qPrintable(labels[i].text + " / " + labels[other].text));
            }
        }
    }
}

void TestCharts::shapesStayInside()
{
    QFETCH(QString, name);
    const Document document = sample(name);
    for (const Figure &figure : figures(document)) {
        const Scene scene = report::drawn(figure.chart, document);
        QVERIFY(scene.height > 0);
        const QRectF room(-12, -12, scene.width + 24, scene.height + 24);
        for (const Shape &shape : all<Shape>(scene)) {
            for (const QPointF &point : shape.points)
                QVERIFY(room.contains(point));
        }
        for (const Disc &disc : all<Disc>(scene))
            QVERIFY(room.contains(disc.centre));
    }
}

void TestCharts::rightToLeftIsMirrored()
{
    Document document = support::reportSample("en");
    const report::Chart chart = figures(document)[1].chart;
    const Scene left = report::drawn(chart, document);
    document.direction = report::Direction::RightToLeft;
    const Scene right = report::drawn(chart, document);
    const QList<Label> before = all<Label>(left);
    const QList<Label> after = all<Label>(right);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].text, before[i].text);
        QCOMPARE(after[i].position.x(), left.width - before[i].position.x());
        QCOMPARE(after[i].position.y(), before[i].position.y());
        if (before[i].anchor == Anchor::Start)
            QCOMPARE(after[i].anchor, Anchor::End);
    }
}

void TestCharts::barsAreInProportion()
{
    report::BarChart chart;
    chart.series = { "a" };
    chart.groups = { { "x", { { 25, "25" } }, {} }, { "y", { { 100, "100" } }, {} } };
    chart.axis.maximum = 100;
    QList<double> lengths;
    for (const Shape &shape : all<Shape>(report::drawn(chart, Document()))) {
        if (!shape.fill.isEmpty())
            lengths.append(shape.points[1].x() - shape.points[0].x());
    }
    QCOMPARE(lengths.size(), 2);
    QCOMPARE(lengths[1], lengths[0] * 4);
}

void TestCharts::unknownIsNotZero()
{
    report::ProfileChart chart;
    chart.levels = { "0", "1", "2" };
    chart.rows = { { "known", { 0, "0" }, {}, {}, {} }, { "unknown", {}, {}, {}, {} } };
    const Scene scene = report::drawn(chart, Document());
    QCOMPARE(all<Disc>(scene).size(), 1);
    QStringList texts;
    for (const Label &label : all<Label>(scene))
        texts.append(label.text);
    QCOMPARE(texts.count("not known"), 1);
}

void TestCharts::linesAreInterrupted()
{
    report::SeriesChart chart;
    chart.years = { "2019", "2020", "2021", "2022" };
    chart.lines = { { "a", { { { 1, "1" } }, { { 2, "2" } }, { { 3, "3" } }, { { 4, "4" } } } } };
    const auto lines = [&] {
        qsizetype count = 0;
        for (const Shape &shape : all<Shape>(report::drawn(chart, Document())))
            count += shape.width == 2 && shape.points[0].x() > 30;
        return count;
    };
    QCOMPARE(lines(), 1);
    chart.breaks = { { 2, "new law" } };
    QCOMPARE(lines(), 2);
    chart.breaks.clear();
    chart.lines[0].points[1].value = {};
    QCOMPARE(lines(), 1); // the single year before the gap is a dot
}

void TestCharts::nothingIsDrawnFromNothing()
{
    const QList<report::Chart> charts
        = { report::BarChart {}, report::ProfileChart {}, report::FlowChart {},
            report::SpreadChart {}, report::SeriesChart {} };
    for (const report::Chart &chart : charts) {
        const Scene scene = report::drawn(chart, Document());
        QVERIFY(scene.height >= 0 && scene.height < 400);
        QVERIFY(all<Disc>(scene).isEmpty());
    }
}

// Neighbours differ in lightness or in their lines.
void TestCharts::greyTellsSeriesApart()
{
    report::BarChart chart;
    chart.mode = report::BarChart::Mode::Stacked;
    chart.series = { "a", "b", "c", "d", "e" };
    chart.groups = { { "x", { { 20, {} }, { 20, {} }, { 20, {} }, { 20, {} }, { 20, {} } }, {} } };
    QStringList looks;
    QString hatch;
    for (const Shape &shape : all<Shape>(report::drawn(chart, Document()))) {
        if (!shape.fill.isEmpty())
            looks.append(shape.fill);
        else if (shape.points.size() == 2 && !looks.isEmpty()) {
            const QPointF way = shape.points[1] - shape.points[0];
            looks.last() += way.y() == 0 ? '-' : way.x() == 0 ? '|' : way.y() > 0 ? '\\' : '/';
        }
    }
    QSet<QString> directions;
    for (const QString &look : looks) {
        QString kinds = look.mid(7);
        QSet<QChar> different(kinds.begin(), kinds.end());
        QStringList sorted;
        for (QChar kind : different)
            sorted.append(kind);
        sorted.sort();
        directions.insert(sorted.join(QString()));
    }
    QVERIFY2(directions.size() >= 5, qPrintable(looks.join(u' ')));
}

void TestCharts::svgIsSound()
{
    QFETCH(QString, name);
    const Document document = sample(name);
    for (const Figure &figure : figures(document)) {
        const QByteArray svg = report::chartSvg(report::drawn(figure.chart, document), "f1",
                                                figure.caption, figure.alternativeText);
        QXmlStreamReader reader(svg);
        QStringList described;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString element = reader.name().toString();
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                QVERIFY2(!attribute.value().contains(u"nan") && !attribute.value().contains(u"inf")
                             && !attribute.value().contains(u"1e"),
                         qPrintable(attribute.value().toString()));
            if (element == QLatin1String("title") || element == QLatin1String("desc"))
                described.append(reader.readElementText());
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(described,
                 QStringList(
                     { report::cleaned(figure.caption), report::cleaned(figure.alternativeText) }));
    }
}

void TestCharts::sameChartSameBytes()
{
    const Document document = support::reportSample("ar");
    for (const Figure &figure : figures(document)) {
        const auto make = [&] {
            return report::chartSvg(report::drawn(figure.chart, document), "f", "t", "d");
        };
        QCOMPARE(make(), make());
    }
}

QTEST_GUILESS_MAIN(TestCharts)
#include "tst_charts.moc"

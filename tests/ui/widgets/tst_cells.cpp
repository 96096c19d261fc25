// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pictures.h"
#include "ui/models/tablemodel.h"
#include "ui/widgets/categorylabel.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/confidence.h"
#include "ui/widgets/highlight.h"
#include "ui/widgets/highlightdelegate.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/viewstate.h"

#include <QApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

class TestCells : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void matchesAreMarked_data();
    void matchesAreMarked();
    void longTextIsCutInsideItsCell_data();
    void longTextIsCutInsideItsCell();
    void htmlIsEscaped();
    void tableOfDelegates_data();
    void tableOfDelegates();
    void copiesAsTextAndHtml();
    void copiesTheSelectionOnly();
    void headerComesBack();

private:
    QTemporaryDir m_folder;
};

namespace
{

QImage drawn(const QString &text, const QList<text::Span> &spans, int width)
{
    QImage image(width, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    widgets::drawHighlighted(&painter, image.rect(), text, spans,
                             { widgets::lightPalette(), Qt::black, false,
                               Qt::AlignLeading | Qt::AlignVCenter, Qt::LeftToRight });
    return image;
}

int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color;
    }
    return count;
}

struct Line {
    QString code;
    QString title;
    double share;
    QString status;
    widgets::Tone tone;
    QList<double> years;
};

QList<models::Column<Line>> columns()
{
    using L = const Line &;
    const auto title = [](L line) { return line.title; };
    return {
        { QStringLiteral("Category"),
          title,
          { { models::CodeRole, [](L line) { return line.code; } },
            { models::SpansRole,
              [](L) {
                  return QVariant::fromValue(QList<text::Span> { { 0, 5 } });
              } } } },
        { QStringLiteral("Confidence"),
          [](L) { return QVariant(); },
          { { models::FractionRole, [](L line) { return line.share; } } } },
        { QStringLiteral("Status"),
          [](L line) { return line.status; },
          { { models::ToneRole, [](L line) { return int(line.tone); } } } },
        { QStringLiteral("Years"),
          [](L) { return QVariant(); },
          { { models::SeriesRole, [](L line) { return QVariant::fromValue(line.years); } } } },
    };
}

} // namespace

void TestCells::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("iccs-workbench-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestCells::matchesAreMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("latin") << QStringLiteral("Theft of a vehicle");
    QTest::newRow("arabic") << QStringLiteral("سرقة سيارة");
    QTest::newRow("mixed") << QStringLiteral("المادة 311-1 code pénal");
}

void TestCells::matchesAreMarked()
{
    QFETCH(QString, text);
    const QColor marker = widgets::matchColor(widgets::lightPalette());
    QCOMPARE(pixelsOf(drawn(text, {}, 300), marker), 0);
    QVERIFY(pixelsOf(drawn(text, { { 0, 4 } }, 300), marker) > 50);
    // Stretches outside the text do no harm.
    QVERIFY(!drawn(text, { { 500, 4 }, { -3, 2 }, { 2, 9999 } }, 300).isNull());
}

void TestCells::longTextIsCutInsideItsCell_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("latin") << QStringLiteral("Unlawful taking of a motorised vehicle ").repeated(4);
    QTest::newRow("arabic") << QStringLiteral("سرقة سيارة من مكان عام ").repeated(6);
}

void TestCells::longTextIsCutInsideItsCell()
{
    QFETCH(QString, text);
    const QList<text::Span> all { { 0, text.size() } };
    const QImage image = drawn(text, all, 160);
    // With everything bold the last column still holds no ink: the ellipsis stands inside.
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        ink += image.pixelColor(159, y).lightness() < 60;
    QCOMPARE(ink, 0);
}

void TestCells::htmlIsEscaped()
{
    const QString html = widgets::highlightedHtml(QStringLiteral("a<b & c"), { { 0, 1 }, { 6, 1 } },
                                                  widgets::lightPalette());
    QVERIFY(html.contains(QStringLiteral("&lt;b &amp; ")));
    QCOMPARE(html.count(QStringLiteral("<b ")), 2);
}

void TestCells::tableOfDelegates_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<widgets::ColorScheme>("scheme");
    QTest::newRow("light") << Qt::LeftToRight << widgets::ColorScheme::Light;
    QTest::newRow("dark") << Qt::LeftToRight << widgets::ColorScheme::Dark;
    QTest::newRow("mirrored") << Qt::RightToLeft << widgets::ColorScheme::Light;
}

void TestCells::tableOfDelegates()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(widgets::ColorScheme, scheme);
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    widgets::applyTheme(*application, scheme);
    models::TableModel<Line> model(columns());
    QList<Line> lines;
    const QList<QPair<QString, widgets::Tone>> states {
        { QStringLiteral("Unmapped"), widgets::Tone::Neutral },
        { QStringLiteral("Proposed"), widgets::Tone::Note },
        { QStringLiteral("Approved"), widgets::Tone::Done },
        { QStringLiteral("Disputed"), widgets::Tone::Error },
        { QStringLiteral("In review"), widgets::Tone::Warning },
    };
    for (int section = 1; section <= 11; ++section) {
        const auto &state = states.at(section % states.size());
        lines << Line { QStringLiteral("%1").arg(section * 100 + 1, 4, 10, QLatin1Char('0')),
                        QStringLiteral("Theft of motorised vehicles or parts of them"),
                        section / 11.0,
                        state.first,
                        state.second,
                        { 4.0 + section, 8, 3, 9, 12.0 / section } };
    }
    model.setRows(lines);
    QTableView view;
    view.setLayoutDirection(direction);
    view.setModel(&model);
    view.setShowGrid(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setItemDelegateForColumn(0, new widgets::CategoryDelegate(&view));
    view.setItemDelegateForColumn(1, new widgets::ConfidenceDelegate(&view));
    view.setItemDelegateForColumn(2, new widgets::ChipDelegate(&view));
    view.setItemDelegateForColumn(3, new widgets::SparklineDelegate(&view));
    view.setColumnWidth(0, 280);
    view.verticalHeader()->hide();
    view.resize(720, 380);
    view.selectRow(2);
    const QColor stripe = widgets::sectionColor(QStringLiteral("01"), view.palette());
    QVERIFY(pixelsOf(view.grab().toImage(), stripe) > 20);
    support::picture(view, QStringLiteral("cells-%1").arg(QLatin1String(QTest::currentDataTag())));
}

void TestCells::copiesAsTextAndHtml()
{
    QStandardItemModel model(2, 2);
    model.setHorizontalHeaderLabels({ QStringLiteral("Code"), QStringLiteral("Label") });
    model.setItem(0, 0, new QStandardItem(QStringLiteral("0401")));
    model.setItem(0, 1, new QStandardItem(QStringLiteral("a<b\tc")));
    model.setItem(1, 0, new QStandardItem(QStringLiteral("12")));
    model.setItem(1, 1, new QStandardItem(QStringLiteral("line\nbreak")));
    QTableView view;
    view.setModel(&model);
    const std::unique_ptr<QMimeData> data(widgets::tableAsMimeData(&view));
    QCOMPARE(data->text(), QStringLiteral("Code\tLabel\n0401\ta<b c\n12\tline break\n"));
    QVERIFY(data->html().contains(QStringLiteral("mso-number-format:'\\@'\">0401</td>")));
    QVERIFY(data->html().contains(QStringLiteral("a&lt;b c")));
}

void TestCells::copiesTheSelectionOnly()
{
    QStandardItemModel model(3, 2);
    for (int row = 0; row < 3; ++row)
        model.setItem(row, 0, new QStandardItem(QString::number(row)));
    QTableView view;
    view.setModel(&model);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.selectRow(1);
    view.setColumnHidden(1, true);
    const std::unique_ptr<QMimeData> data(widgets::tableAsMimeData(&view));
    QCOMPARE(data->text(), QStringLiteral("1\n1\n"));
}

void TestCells::headerComesBack()
{
    QStandardItemModel model(1, 2);
    {
        QTableView view;
        view.setModel(&model);
        widgets::keepState(view.horizontalHeader(), QStringLiteral("test/columns"));
        view.show();
        view.setColumnWidth(1, 77);
    }
    QTableView again;
    again.setModel(&model);
    widgets::keepState(again.horizontalHeader(), QStringLiteral("test/columns"));
    QCOMPARE(again.columnWidth(1), 77);
}

QTEST_MAIN(TestCells)
#include "tst_cells.moc"

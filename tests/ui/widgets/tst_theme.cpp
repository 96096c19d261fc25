// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDirIterator>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTest>

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsLegible_data();
    void textIsLegible();
    void sectionsDiffer_data();
    void sectionsDiffer();
    void edgesCanBeSeen_data();
    void edgesCanBeSeen();
    void iconsOfTheListAreThere();
    void iconsUsedAreInTheList();
    void iconsFollowTheTheme();
    void tonesHaveShapesOfTheirOwn();
    void longHeadingsLoseTheirEnd_data();
    void longHeadingsLoseTheirEnd();
};

namespace
{

// Linear colour as seen without one kind of cone (Viénot, Brettel, Mollon 1999), then CIE Lab.
struct Lab {
    double l, a, b;
};

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

Lab toLab(double r, double g, double b)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
    const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    return { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
}

Lab seen(const QColor &color, const QString &eye)
{
    const double r = linear(color.redF());
    const double g = linear(color.greenF());
    const double b = linear(color.blueF());
    if (eye == QLatin1String("deuteranope"))
        return toLab(0.29275 * r + 0.70725 * g, 0.29275 * r + 0.70725 * g,
                     -0.02234 * r + 0.02234 * g + b);
    if (eye == QLatin1String("protanope"))
        return toLab(0.11238 * r + 0.88762 * g, 0.11238 * r + 0.88762 * g,
                     0.00401 * r - 0.00401 * g + b);
    return toLab(r, g, b);
}

double distance(const Lab &one, const Lab &other)
{
    return std::sqrt(std::pow(one.l - other.l, 2) + std::pow(one.a - other.a, 2)
                     + std::pow(one.b - other.b, 2));
}

} // namespace

void TestTheme::textIsLegible_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << widgets::lightPalette();
    QTest::newRow("dark") << widgets::darkPalette();
}

void TestTheme::textIsLegible()
{
    QFETCH(QPalette, palette);
    const auto legible = [](const QColor &text, const QColor &ground) {
        return widgets::contrast(text, ground) >= 4.5;
    };
    for (auto ground : { QPalette::Base, QPalette::Window, QPalette::AlternateBase }) {
        const QColor color = palette.color(ground);
        QVERIFY(legible(palette.color(QPalette::Text), color));
        QVERIFY(legible(palette.color(QPalette::Link), color));
        QVERIFY(legible(palette.color(QPalette::LinkVisited), color));
        QVERIFY(legible(palette.color(QPalette::PlaceholderText), color));
        for (auto tone : { widgets::Tone::Neutral, widgets::Tone::Note, widgets::Tone::Done,
                           widgets::Tone::Warning, widgets::Tone::Error, widgets::Tone::Accent }) {
            const QColor text = widgets::textColor(tone, palette);
            QVERIFY(legible(text, color));
            QVERIFY(legible(text, widgets::fillColor(tone, palette)));
            QVERIFY(
                legible(palette.color(QPalette::WindowText), widgets::fillColor(tone, palette)));
        }
    }
    QVERIFY(legible(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)));
    QVERIFY(legible(palette.color(QPalette::Text), widgets::matchColor(palette)));
    QVERIFY(legible(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)));
    QVERIFY(legible(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)));
}

void TestTheme::sectionsDiffer_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QString>("eye");
    for (const char *eye : { "usual", "deuteranope", "protanope" }) {
        QTest::addRow("light, %s", eye) << widgets::lightPalette() << QString::fromLatin1(eye);
        QTest::addRow("dark, %s", eye) << widgets::darkPalette() << QString::fromLatin1(eye);
    }
}

void TestTheme::sectionsDiffer()
{
    QFETCH(QPalette, palette);
    QFETCH(QString, eye);
    QList<QColor> colors;
    for (int section = 1; section <= 11; ++section)
        colors << widgets::sectionColor(QStringLiteral("%1").arg(section, 2, 10, QLatin1Char('0')),
                                        palette);
    double least = 1000;
    for (int i = 0; i < colors.size(); ++i) {
        QVERIFY(widgets::contrast(colors.at(i), palette.color(QPalette::Base)) >= 3.0);
        for (int j = 0; j < i; ++j)
            least = std::min(least, distance(seen(colors.at(i), eye), seen(colors.at(j), eye)));
    }
    qInfo("least distance between two sections: %.1f", least);
    QVERIFY2(least >= 15, qPrintable(QString::number(least)));
    QCOMPARE(widgets::sectionColor(QStringLiteral("010101"), palette), colors.first());
    QVERIFY(!colors.contains(widgets::sectionColor(QStringLiteral("99"), palette)));
}

void TestTheme::edgesCanBeSeen_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : { "check box", "line", "text" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

// An empty field or box in dark colours shows where it ends (WCAG 1.4.11: 3:1).
void TestTheme::edgesCanBeSeen()
{
    QFETCH(QString, kind);
    widgets::applyTheme(*qApp, widgets::ColorScheme::Dark, 100);
    std::unique_ptr<QWidget> widget;
    if (kind == QLatin1String("check box"))
        widget = std::make_unique<QCheckBox>();
    else if (kind == QLatin1String("line"))
        widget = std::make_unique<QLineEdit>();
    else
        widget = std::make_unique<QPlainTextEdit>();
    widget->resize(60, 30);
    const QImage picture = widget->grab().toImage();
    double most = 1;
    for (int x = 0; x < picture.width() / 2; ++x)
        most = std::max(most,
                        widgets::contrast(picture.pixelColor(x, 15),
                                          widgets::darkPalette().color(QPalette::Window)));
    QVERIFY2(most >= 3, qPrintable(QString::number(most)));
    widgets::applyTheme(*qApp, widgets::ColorScheme::Light, 100);
}

void TestTheme::iconsOfTheListAreThere()
{
    QFile list(QStringLiteral(RESOURCES "/../ui/widgets/icons.txt"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QStringList names;
    for (const QString &line : QString::fromUtf8(list.readAll()).split(QLatin1Char('\n'))) {
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        names << line;
        const QIcon icon = widgets::icon(line);
        QVERIFY2(!icon.isNull(), qPrintable(line));
        const QImage image = icon.pixmap(16, 16).toImage();
        QVERIFY2(image != QImage(image.size(), image.format()), qPrintable(line));
    }
    QStringList sorted = names;
    sorted.sort();
    sorted.removeDuplicates();
    QCOMPARE(names, sorted);
    QVERIFY(!widgets::icon(names.first()).isNull());
}

void TestTheme::iconsUsedAreInTheList()
{
    QFile list(QStringLiteral(RESOURCES "/../ui/widgets/icons.txt"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QStringList names = QString::fromUtf8(list.readAll()).split(QLatin1Char('\n'));
    static const QRegularExpression use(
        QStringLiteral("\\b(?:icon|toneIcon|iconName\\(\\) const override \\{ return |setContent)"
                       "\\(?QStringLiteral\\(\"([a-z0-9-]+)\"\\)"));
    QDirIterator files(QStringLiteral(RESOURCES "/../ui"),
                       { QStringLiteral("*.cpp"), QStringLiteral("*.h") }, QDir::Files,
                       QDirIterator::Subdirectories);
    int found = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll()).simplified();
        for (auto match = use.globalMatch(text); match.hasNext();) {
            const QString name = match.next().captured(1);
            QVERIFY2(names.contains(name),
                     qPrintable(file.fileName() + QStringLiteral(": ") + name));
            ++found;
        }
    }
    QVERIFY(found > 0);
}

void TestTheme::iconsFollowTheTheme()
{
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    const auto darkest = [] {
        const QImage image = widgets::icon(QStringLiteral("edit-find")).pixmap(32, 32).toImage();
        int least = 255;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() == 255)
                    least = std::min(least, image.pixelColor(x, y).lightness());
            }
        }
        return least;
    };
    widgets::applyTheme(*application, widgets::ColorScheme::Light);
    QVERIFY(darkest() < 80);
    widgets::applyTheme(*application, widgets::ColorScheme::Dark);
    QVERIFY(widgets::isDark(application->palette()));
    QVERIFY(darkest() > 170);
    widgets::applyTheme(*application, widgets::ColorScheme::Light);
    QVERIFY(!widgets::isDark(application->palette()));
}

void TestTheme::tonesHaveShapesOfTheirOwn()
{
    QStringList names;
    for (auto tone : { widgets::Tone::Neutral, widgets::Tone::Note, widgets::Tone::Done,
                       widgets::Tone::Warning, widgets::Tone::Error, widgets::Tone::Accent })
        names << widgets::toneIconName(tone);
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestTheme::longHeadingsLoseTheirEnd_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

// Two headings with the same beginning look the same where there is room for that only.
void TestTheme::longHeadingsLoseTheirEnd()
{
    QFETCH(Qt::LayoutDirection, direction);
    widgets::applyTheme(*qApp, widgets::ColorScheme::Light);
    const auto drawn = [direction](const QString &heading, int width) {
        QTableWidget table(1, 1);
        table.setLayoutDirection(direction);
        table.setHorizontalHeaderLabels({ heading });
        table.setColumnWidth(0, width);
        table.resize(900, 100);
        QHeaderView *header = table.horizontalHeader();
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        table.show();
        const int left = header->sectionViewportPosition(0);
        return header->grab(QRect(left, 0, width, header->height())).toImage();
    };
    const QString one = QStringLiteral("Circumstances of the homicide: all");
    const QString other = QStringLiteral("Circumstances of the homicide: who");
    QCOMPARE(drawn(one, 110), drawn(other, 110));
    QVERIFY(drawn(one, 110) != drawn(QStringLiteral("Motives of the homicide: all"), 110));
    QVERIFY(drawn(one, 400) != drawn(other, 400)); // there they are whole
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/layoutbinding.h"

#include <QDate>
#include <QTest>

using microdata::AttributeType;
using microdata::ByteTable;
using microdata::ColumnRole;
using microdata::Dictionary;
using microdata::Layout;
using microdata::LayoutBinding;
using microdata::LayoutColumn;
using microdata::merged;
using microdata::Reading;
using microdata::RowUnit;
using microdata::UnknownText;
using microdata::Value;
using microdata::ValueKind;
using microdata::ValueReader;

class TestLayoutBinding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void countsWhatNoListKnows();
    void rememberingChangesNothing();
    void withoutNotKnownNothingIsStated();
    void joinsCodes();
    void leavesRowsOut();
    void fixedValuesOfNumbers();
    void skipsWhatIsWrong();
    void byteTableFindsEveryKey();
};

namespace
{

Value value(const char *code, ValueKind kind = ValueKind::Ordinary, std::optional<double> from = {},
            std::optional<double> below = {})
{
    return { QString::fromUtf8(code), {}, kind, {}, from, below };
}

double day(int year, int month, int day)
{
    return double(QDate(year, month, day).toJulianDay());
}

Dictionary dictionary()
{
    Dictionary dictionary;
    dictionary.put({ QStringLiteral("at"),
                     {},
                     AttributeType::List,
                     { value("1"), value("2"), value("3", ValueKind::NotApplicable),
                       value("4", ValueKind::NotKnown) },
                     false,
                     {} });
    dictionary.put({ QStringLiteral("age"),
                     {},
                     AttributeType::Number,
                     { value("1", ValueKind::Ordinary, 0, 18), value("2", ValueKind::Ordinary, 18),
                       value("unknown", ValueKind::NotKnown) },
                     false,
                     {} });
    dictionary.put({ QStringLiteral("law"),
                     {},
                     AttributeType::Date,
                     { value("old", ValueKind::Ordinary, {}, day(2021, 7, 1)),
                       value("new", ValueKind::Ordinary, day(2021, 7, 1)),
                       value("unknown", ValueKind::NotKnown) },
                     false,
                     {} });
    dictionary.put({ QStringLiteral("bare"), {}, AttributeType::List, { value("a") }, false, {} });
    return dictionary;
}

LayoutColumn column(const char *name, ColumnRole role, const char *attribute = "",
                    QMap<QString, QString> values = {}, int offence = 0)
{
    return { QString::fromUtf8(name), role,    QString::fromUtf8(attribute),
             std::move(values),       offence, {} };
}

Layout layout()
{
    Layout layout;
    layout.decimalSign = QStringLiteral(",");
    layout.dateFormat = QStringLiteral("dd.MM.yyyy");
    layout.columns = {
        column("Att", ColumnRole::Attribute, "at",
               { { QStringLiteral("A"), QStringLiteral("1") },
                 { QStringLiteral(" x "), QStringLiteral("2") },
                 { QStringLiteral("1"), QStringLiteral("2") },
                 { QStringLiteral("lost"), QStringLiteral("17") } }),
        column(
            "Age", ColumnRole::Attribute, "age",
            { { QStringLiteral("NN"), QStringLiteral("1") }, { QString(), QStringLiteral("2") } }),
        column("Day", ColumnRole::Attribute, "law"),
        column("Bare", ColumnRole::Attribute, "bare"),
    };
    return layout;
}

const QStringList headers { QStringLiteral("Att"), QStringLiteral("Age"), QStringLiteral("Day"),
                            QStringLiteral("Bare") };

} // namespace

void TestLayoutBinding::reads_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<int>("position");
    QTest::addColumn<bool>("isUnknown");
    const auto row = [](const char *name, int column, const char *printed, int position,
                        bool isUnknown = false) {
        QTest::newRow(name) << column << QString::fromUtf8(printed) << position << isUnknown;
    };
    row("listed", 0, "A", 0);
    row("listed with blanks around", 0, " A ", 0);
    row("listed as printed, with blanks", 0, " x ", 1);
    row("listed goes before own code", 0, "1", 1);
    row("own code", 0, "2", 1);
    row("own code of not applicable", 0, "3", 2);
    row("small letter is another text", 0, "a", 3, true);
    row("listed as a value that is not there", 0, "lost", 3, true);
    row("empty", 0, "", 3);
    row("blanks only", 0, "  ", 3);
    row("age of a child", 1, "3", 0);
    row("an age goes before an own code", 1, "2", 0);
    row("decimal comma", 1, "17,9", 0);
    row("adult", 1, "18", 1);
    row("leading zeros", 1, "007", 0);
    row("listed for a number", 1, "NN", 0);
    row("empty cell that is listed", 1, "", 1);
    row("no band", 1, "-1", 2, true);
    row("own code that is no number", 1, "unknown", 2);
    row("no number", 1, "old", 2, true);
    row("old law", 2, "30.06.2021", 0);
    row("new law", 2, "01.07.2021 12:00", 1);
    row("no date", 2, "2021-07-01", 2, true);
    row("no such day", 2, "31.06.2021", 2, true);
}

void TestLayoutBinding::reads()
{
    QFETCH(int, column);
    QFETCH(QString, printed);
    QFETCH(int, position);
    const LayoutBinding binding(layout(), dictionary(), headers);
    const Reading reading = binding.read(column, printed);
    QCOMPARE(reading.position, position);
    QTEST(reading.isUnknown, "isUnknown");
    ValueReader reader(binding, column);
    QCOMPARE(reader.valueOf(printed), position);
    QCOMPARE(reader.valueOf(printed), position);
}

void TestLayoutBinding::countsWhatNoListKnows()
{
    const LayoutBinding binding(layout(), dictionary(), headers);
    ValueReader reader(binding, 0);
    const QStringList cells { "A", "Q", "", "ü", "Q", "2", "ü", "Q" };
    for (int row = 0; row < cells.size(); ++row)
        reader.valueOf(cells[row], row + 1);
    QCOMPARE(reader.unknownCount(), 5);
    const QList<UnknownText> expected { { QStringLiteral("Q"), 3, 2 },
                                        { QStringLiteral("ü"), 2, 4 } };
    QVERIFY(reader.unknown() == expected);
    const QList<UnknownText> both { { QStringLiteral("Q"), 6, 2 }, { QStringLiteral("ü"), 4, 1 } };
    QVERIFY(merged(reader.unknown()
                   + QList<UnknownText> { { QStringLiteral("ü"), 2, 1 },
                                          { QStringLiteral("Q"), 3, 9 } })
            == both);
}

// More different texts than are remembered: read as before and counted all the same.
void TestLayoutBinding::rememberingChangesNothing()
{
    const LayoutBinding binding(layout(), dictionary(), headers);
    ValueReader reader(binding, 1);
    constexpr int texts = 150'000;
    int children = 0;
    for (int i = -texts; i < texts; ++i)
        children += reader.valueOf(QString::number(i)) == 0;
    QCOMPARE(children, 18);
    QCOMPARE(reader.unknownCount(), texts);
}

void TestLayoutBinding::withoutNotKnownNothingIsStated()
{
    const LayoutBinding binding(layout(), dictionary(), headers);
    ValueReader reader(binding, 3);
    QCOMPARE(reader.valueOf(QStringLiteral("a")), 0);
    QCOMPARE(reader.valueOf(QStringLiteral("b")), -1);
    QCOMPARE(reader.valueOf(QString()), -1);
    QCOMPARE(reader.unknownCount(), 1);
}

void TestLayoutBinding::joinsCodes()
{
    Layout joined;
    joined.columns = { column("Type", ColumnRole::Code, "", {}, 2),
                       column("Second", ColumnRole::Code, "", {}, 1),
                       column("Subtype", ColumnRole::Code, "", {}, 2) };
    const LayoutBinding binding(
        joined, {},
        { QStringLiteral("Subtype"), QStringLiteral("Type"), QStringLiteral("Second") });
    QCOMPARE(binding.codes().size(), 2u);
    QCOMPARE(binding.codes()[0].offence, 1);
    std::string code;
    binding.joinCode(binding.codes()[1], { "Doloso", " Homicidio ", "35A" }, code);
    QCOMPARE(code, std::string("Homicidio > Doloso"));
    binding.joinCode(binding.codes()[0], { "Doloso", "Homicidio", "35A" }, code);
    QCOMPARE(code, std::string("35A"));
    binding.joinCode(binding.codes()[1], { "", "Homicidio", "" }, code);
    QCOMPARE(code, std::string("Homicidio"));
    binding.joinCode(binding.codes()[1], { " " }, code); // a short row
    QCOMPARE(code, std::string());
}

void TestLayoutBinding::leavesRowsOut()
{
    Layout some;
    some.leaveOut = { { QStringLiteral("Level"), { QStringLiteral("1"), QString() } },
                      { QStringLiteral("Nobody"), { QStringLiteral("x") } } };
    const LayoutBinding binding(some, {}, { QStringLiteral("Code"), QStringLiteral("Level") });
    QVERIFY(binding.isLeftOut({ "a", "1" }));
    QVERIFY(binding.isLeftOut({ "a", " " }));
    QVERIFY(!binding.isLeftOut({ "1", "2" }));
    QVERIFY(!binding.isLeftOut({ "1" }));
}

void TestLayoutBinding::fixedValuesOfNumbers()
{
    Layout counts;
    counts.unit = RowUnit::Count;
    LayoutColumn attempts = column("Attempts", ColumnRole::Number);
    attempts.fixed = { { QStringLiteral("at"), QStringLiteral("1") },
                       { QStringLiteral("month"), QStringLiteral("3") } };
    counts.columns = { attempts };
    const LayoutBinding binding(counts, dictionary(), { QStringLiteral("Attempts") });
    const LayoutBinding::Column &bound = binding.columns()[0];
    QCOMPARE(binding.attributes()[bound.fixedAttributes[0].first].id, QStringLiteral("at"));
    QCOMPARE(bound.fixedAttributes[0].second, 0);
    QCOMPARE(bound.fixedDimensions,
             (QMap<QString, QString> { { QStringLiteral("month"), QStringLiteral("3") } }));
    QCOMPARE(binding.withRole(ColumnRole::Number), std::vector<int> { 0 });
    QCOMPARE(binding.numberAt("1,234.5"), std::optional(1234.5));
    QVERIFY(!binding.numberAt("many"));
}

void TestLayoutBinding::skipsWhatIsWrong()
{
    Layout wrong;
    wrong.columns
        = { column("Nobody", ColumnRole::Attribute, "at"),
            column("Att", ColumnRole::Attribute, "colour"),
            column("Age", ColumnRole::Dimension, "years"), column("3", ColumnRole::Group) };
    const LayoutBinding binding(wrong, dictionary(), headers);
    QCOMPARE(binding.columns().size(), 2u);
    QCOMPARE(binding.columns()[0].name, QStringLiteral("years"));
    QCOMPARE(binding.columns()[1].name, QStringLiteral("Day"));
    QCOMPARE(binding.columns()[1].column, 2);
    QCOMPARE(binding.attributeOf(QStringLiteral("at")), -1);
}

void TestLayoutBinding::byteTableFindsEveryKey()
{
    ByteTable table;
    QCOMPARE(table.find(""), -1);
    for (int i = 0; i < 10'000; ++i)
        QCOMPARE(table.insert(std::to_string(i * 7)), i);
    QCOMPARE(table.insert(std::string_view("\0", 1)), 10'000);
    for (int i = 0; i < 10'000; ++i)
        QCOMPARE(table.find(std::to_string(i * 7)), i);
    QCOMPARE(table.find(std::string_view("\0", 1)), 10'000);
    QCOMPARE(table.find(""), -1);
    QCOMPARE(table.find("1"), -1);
    QCOMPARE(table.key(3), std::string_view("21"));
}

QTEST_GUILESS_MAIN(TestLayoutBinding)
#include "tst_layoutbinding.moc"

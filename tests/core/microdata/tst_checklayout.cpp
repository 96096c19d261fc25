// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/layout.h"

#include <QTest>

using microdata::Attribute;
using microdata::checkLayout;
using microdata::ColumnRole;
using microdata::Dictionary;
using microdata::Layout;
using microdata::LayoutColumn;
using microdata::RowUnit;
using microdata::Value;
using microdata::ValueKind;

class TestCheckLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void faultless();
    void findings_data();
    void findings();
    void withoutHeadersNothingIsMissing();
};

namespace
{

Dictionary dictionary()
{
    Attribute attempted;
    attempted.id = QStringLiteral("event.At");
    for (const char *code : { "1", "2", "3", "4" })
        attempted.values << Value {
            QString::fromLatin1(code), {}, ValueKind::Ordinary, {}, {}, {}
        };
    Dictionary dictionary;
    dictionary.put(attempted);
    return dictionary;
}

LayoutColumn column(const char *name, ColumnRole role, const char *attribute = "",
                    QMap<QString, QString> values = {}, int offence = 0)
{
    return { QString::fromLatin1(name), role,    QString::fromLatin1(attribute),
             std::move(values),         offence, {} };
}

const QStringList headers { QStringLiteral("Code"), QStringLiteral("Attempted"),
                            QStringLiteral("Count"), QStringLiteral("Other") };

Layout layout(QList<LayoutColumn> more, RowUnit unit = RowUnit::Offence)
{
    Layout layout;
    layout.id = QStringLiteral("l");
    layout.unit = unit;
    layout.columns = QList { column("Code", ColumnRole::Code) } + more;
    return layout;
}

} // namespace

void TestCheckLayout::faultless()
{
    const Layout sound = layout({ column("Attempted", ColumnRole::Attribute, "event.At",
                                         { { QStringLiteral("A"), QStringLiteral("1") } }),
                                  column("4", ColumnRole::Keep) });
    QCOMPARE(checkLayout(sound, dictionary(), headers), base::Findings());
    // Two offences of a record, each with an attribute of its own.
    const Layout wide = layout({ column("Attempted", ColumnRole::Attribute, "event.At", {}, 1),
                                 column("Other", ColumnRole::Attribute, "event.At", {}, 2) });
    QCOMPARE(checkLayout(wide, dictionary(), headers), base::Findings());
}

void TestCheckLayout::findings_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<QString>("expected"); // checks with their places
    const auto row = [](const char *name, const Layout &layout, const char *expected) {
        QTest::newRow(name) << layout << QString::fromLatin1(expected);
    };
    Layout none = layout({});
    none.columns.clear();
    row("no code", none, "Y01 layout:l");
    row("column not in the file", layout({ column("Colour", ColumnRole::Keep) }),
        "Y02 column:Colour");
    row("number not in the file", layout({ column("5", ColumnRole::Keep) }), "Y02 column:5");
    Layout leaveOut = layout({});
    leaveOut.leaveOut.insert(QStringLiteral("Colour"), { QStringLiteral("red") });
    row("left out by a column not in the file", leaveOut, "Y02 column:Colour");
    Layout dated = layout({});
    dated.referenceDate = "Colour";
    row("date in a column not in the file", dated, "Y02 column:Colour");
    row("unknown attribute", layout({ column("Other", ColumnRole::Attribute, "event.Xx") }),
        "Y03 column:Other");
    row("unknown value",
        layout({ column("Attempted", ColumnRole::Attribute, "event.At",
                        { { QStringLiteral("A"), QStringLiteral("9") } }) }),
        "Y04 column:Attempted");
    LayoutColumn number = column("Count", ColumnRole::Number);
    number.fixed = { { QStringLiteral("event.At"), QStringLiteral("9") },
                     { QStringLiteral("month"), QStringLiteral("9") } };
    row("unknown fixed value", layout({ number }, RowUnit::Count), "Y04 column:Count");
    row("column twice", layout({ column("Code", ColumnRole::Code) }), "Y05 column:Code");
    row("number of rows that are no counts", layout({ column("Count", ColumnRole::Number) }),
        "Y06 layout:l");
    row("counts without number", layout({}, RowUnit::Count), "Y07 layout:l");
    row("attribute given twice",
        layout({ column("Attempted", ColumnRole::Attribute, "event.At"),
                 column("Other", ColumnRole::Attribute, "event.At") }),
        "Y08 column:Other");
    row("values of a dimension",
        layout({ column("Other", ColumnRole::Dimension, "region",
                        { { QStringLiteral("N"), QStringLiteral("North") } }) }),
        "Y09 column:Other");
    LayoutColumn fixed = column("Other", ColumnRole::Weight);
    fixed.fixed.insert(QStringLiteral("month"), QStringLiteral("1"));
    row("fixed of a weight", layout({ fixed }), "Y09 column:Other");
    row("attribute of a group", layout({ column("Other", ColumnRole::Group, "event.At") }),
        "Y09 column:Other");
    row("weight given twice",
        layout({ column("Count", ColumnRole::Weight), column("Other", ColumnRole::Weight) }),
        "Y08 column:Other");
}

void TestCheckLayout::findings()
{
    QFETCH(Layout, layout);
    QStringList found;
    for (const base::Finding &finding : checkLayout(layout, dictionary(), headers)) {
        found << finding.check + u' ' + finding.place.toString();
        QVERIFY(!finding.message.toString().contains(u'%'));
    }
    QTEST(found.join(QStringLiteral(", ")), "expected");
}

void TestCheckLayout::withoutHeadersNothingIsMissing()
{
    QCOMPARE(checkLayout(layout({ column("Colour", ColumnRole::Keep) }), dictionary(), {}),
             base::Findings());
}

QTEST_GUILESS_MAIN(TestCheckLayout)
#include "tst_checklayout.moc"

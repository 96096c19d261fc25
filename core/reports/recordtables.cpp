// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/recordtables.h"

#include "core/project/ruleimport.h"
#include "core/reports/frame.h"
#include "core/reports/words.h"

namespace reports
{

using base::lateText;
using microdata::Attribute;
using microdata::Layout;
using microdata::LayoutColumn;
using report::Column;

namespace
{

base::Text kindText(microdata::ValueKind kind)
{
    switch (kind) {
    case microdata::ValueKind::Ordinary:
        break;
    case microdata::ValueKind::NotKnown:
        return lateText("reports", "not known");
    case microdata::ValueKind::NotApplicable:
        return lateText("reports", "not applicable");
    }
    return {};
}

report::Table valueTable(const Composer &composer, const Attribute &attribute)
{
    const QString name = attribute.nameIn(composer.job().language);
    report::Table table;
    table.caption = composer.word(lateText("reports", "Values of %1", { name }));
    table.columns = { column(Column::Kind::Code, 1), column(Column::Kind::Text, 3),
                      column(Column::Kind::Text, 1.4) };
    table.header << composer.header({ lateText("reports", "Code"), lateText("reports", "Meaning"),
                                      lateText("reports", "Kind") });
    for (const microdata::Value &value : attribute.values)
        table.rows << report::Row { { cell(value.code), cell(value.nameIn(composer.job().language)),
                                      cell(composer.word(kindText(value.kind))) },
                                    report::Row::Kind::Plain };
    table.source = attribute.source.isEmpty() ? sourceLine(composer) : attribute.source;
    return table;
}

// "M = male; F = female", or what is fixed for a column of counts.
QString meaningOf(const Composer &composer, const LayoutColumn &one, const Attribute *attribute)
{
    QStringList parts;
    for (auto value = one.values.cbegin(); value != one.values.cend(); ++value) {
        const int position = attribute ? attribute->positionOf(value.value()) : -1;
        const QString meant = position < 0
            ? value.value()
            : attribute->values[position].nameIn(composer.job().language);
        const QString printed
            = value.key().isEmpty() ? composer.word(lateText("reports", "(empty)")) : value.key();
        parts << printed + QStringLiteral(" = ") + meant;
    }
    for (auto fixed = one.fixed.cbegin(); fixed != one.fixed.cend(); ++fixed)
        parts << fixed.key() + QStringLiteral(": ") + fixed.value();
    return parts.join(QStringLiteral("; "));
}

} // namespace

report::Table layoutTable(const Composer &composer, const Layout &layout)
{
    const microdata::Dictionary dictionary
        = project::dictionaryOf(composer.job().data, composer.job().classification);
    report::Table table;
    table.caption = composer.word(lateText("reports", "Columns of %1", { layout.name }));
    table.columns = { column(Column::Kind::Text, 1.6), column(Column::Kind::Text, 1.4),
                      column(Column::Kind::Text, 1.8), column(Column::Kind::Text, 3.4) };
    table.header << composer.header({ lateText("reports", "Column"), lateText("reports", "Role"),
                                      lateText("reports", "What it gives"),
                                      lateText("reports", "What its texts mean") });
    for (const LayoutColumn &one : layout.columns) {
        const Attribute *attribute = dictionary.find(one.attribute);
        table.rows << report::Row { { cell(one.column), cell(composer.word(roleText(one.role))),
                                      cell(attribute ? attribute->nameIn(composer.job().language)
                                                     : one.attribute),
                                      cell(meaningOf(composer, one, attribute)) },
                                    report::Row::Kind::Plain };
    }
    for (auto out = layout.leaveOut.cbegin(); out != layout.leaveOut.cend(); ++out)
        table.notes << composer.word(
            lateText("reports", "Rows are left out where the column “%1” says: %2.",
                     { out.key(), out.value().join(QStringLiteral(", ")) }));
    table.source = sourceLine(composer);
    return table;
}

void addAttributes(Composer &composer)
{
    composer.heading(1, lateText("reports", "National attributes"));
    const QList<Attribute> &attributes = composer.job().data.attributes.attributes();
    composer.text(
        attributes.isEmpty()
            ? lateText("reports", "The project adds no attribute to those of the ICCS (Table II).")
            : lateText("reports",
                       "Beside the disaggregating variables of the ICCS (Table II) the "
                       "project uses these attributes of its own."));
    for (const Attribute &attribute : attributes) {
        composer.heading(2, attribute.nameIn(composer.job().language));
        composer.add(valueTable(composer, attribute));
    }
}

void addLayouts(Composer &composer)
{
    composer.heading(1, lateText("reports", "Record files"));
    const QList<Layout> &layouts = composer.job().data.layouts;
    bool isEmpty = true;
    for (const Layout &layout : layouts) {
        if (!composer.job().list.isEmpty() && layout.list != composer.job().list)
            continue;
        isEmpty = false;
        composer.heading(2, layout.name);
        composer.text(lateText("reports", "A row of the file is: %1.",
                               { QVariant::fromValue(unitText(layout.unit)) }));
        composer.add(layoutTable(composer, layout));
    }
    if (isEmpty)
        composer.text(lateText("reports", "The project has no layout of a record file."));
}

} // namespace reports

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/calculation.h"

#include "core/table/formulareads.h"

#include <algorithm>

namespace table
{

namespace
{

// What stands before calcPr in workbook.xml (ECMA-376 part 1, 18.2.27).
const char *const beforeCalculation[]
    = { "fileVersion", "fileSharing",    "workbookPr",         "workbookProtection", "bookViews",
        "sheets",      "functionGroups", "externalReferences", "definedNames" };

// The last element that stands before calcPr.
pugi::xml_node neighbourOf(pugi::xml_node root)
{
    pugi::xml_node neighbour;
    for (const pugi::xml_node child : root.children()) {
        for (const char *name : beforeCalculation) {
            if (isNamed(child, name))
                neighbour = child;
        }
    }
    return neighbour;
}

// Takes the elements out whose attribute ends so.
base::Result<> dropElements(const OfficePackage &package, const QString &part,
                            const char *attribute, const QString &ending, Archive::Changes &changes)
{
    const auto document = package.document(part);
    if (!document)
        return tl::unexpected(document.error());
    QList<Splice> splices;
    for (const pugi::xml_node node : document->xml->document_element().children()) {
        const QString value = QString::fromUtf8(node.attribute(attribute).value());
        const auto span = spanOf(document->bytes, node);
        if (span && value.endsWith(ending, Qt::CaseInsensitive))
            splices << Splice { span->start, span->end - span->start, {} };
    }
    changes.replaced.insert(package.spelled(part), spliced(document->bytes, splices));
    return {};
}

class Dependents
{
public:
    Dependents(const QStringList &names, const QMap<int, std::shared_ptr<const SheetXml>> &sheets);
    PlacesBySheet of(const PlacesBySheet &changed);

private:
    struct Formula {
        int sheet = 0;
        QList<CellPlace> results;
        QList<std::pair<int, QRect>> reads; // sheet, cells
        bool isReached = false;
    };
    void add(int sheet, const SheetXml &xml, CellPlace place, pugi::xml_node formula);
    void reach(Formula &formula);
    void follow(int sheet, CellPlace place);

    QStringList m_names;
    QList<Formula> m_formulas;
    PlacesBySheet m_found;
    QList<std::pair<int, CellPlace>> m_waiting; // changed, and not yet followed
};

Dependents::Dependents(const QStringList &names,
                       const QMap<int, std::shared_ptr<const SheetXml>> &sheets)
{
    for (const QString &name : names)
        m_names << name.toLower();
    for (auto sheet = sheets.begin(); sheet != sheets.end(); ++sheet) {
        const auto &cells = (*sheet)->cells();
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            if (const pugi::xml_node formula = childNamed(*cell, "f"))
                add(sheet.key(), **sheet, cell.key(), formula);
        }
    }
}

void Dependents::add(int sheet, const SheetXml &xml, CellPlace place, pugi::xml_node formula)
{
    Formula added { sheet, { place }, {}, false };
    const QString text = QString::fromUtf8(formula.text().get());
    const FormulaReads reads = readsOf(text);
    // Those of a group that do not repeat the formula read other cells than the one that has it.
    bool isCertain = reads.isCertain && !text.isEmpty();
    for (const FormulaReads::Range &range : reads.ranges) {
        const int other
            = range.sheet.isEmpty() ? sheet : int(m_names.indexOf(range.sheet.toLower()));
        isCertain = isCertain && other >= 0;
        added.reads << std::pair(other, range.cells);
    }
    const QRect array = xml.arrayOf(place);
    for (auto cell = xml.cells().begin(); array.isValid() && cell != xml.cells().end(); ++cell) {
        if (array.contains(cell.key().column, cell.key().row) && cell.key() != place)
            added.results << cell.key();
    }
    m_formulas << added;
    if (!isCertain)
        reach(m_formulas.last());
}

void Dependents::reach(Formula &formula)
{
    formula.isReached = true;
    for (const CellPlace &place : std::as_const(formula.results)) {
        m_found[formula.sheet].insert(place);
        m_waiting << std::pair(formula.sheet, place);
    }
}

void Dependents::follow(int sheet, CellPlace place)
{
    for (Formula &formula : m_formulas) {
        const bool reads = !formula.isReached
            && std::any_of(formula.reads.begin(), formula.reads.end(), [&](const auto &range) {
                   return range.first == sheet && range.second.contains(place.column, place.row);
               });
        if (reads)
            reach(formula);
    }
}

PlacesBySheet Dependents::of(const PlacesBySheet &changed)
{
    for (auto sheet = changed.begin(); sheet != changed.end(); ++sheet) {
        for (const CellPlace &place : *sheet)
            m_waiting << std::pair(sheet.key(), place);
    }
    while (!m_waiting.isEmpty()) {
        const auto [sheet, place] = m_waiting.takeLast();
        follow(sheet, place);
    }
    for (auto sheet = changed.begin(); sheet != changed.end(); ++sheet)
        m_found[sheet.key()].subtract(*sheet);
    m_found.removeIf([](const auto &sheet) { return sheet->isEmpty(); });
    return m_found;
}

} // namespace

PlacesBySheet dependentResults(const QStringList &names,
                               const QMap<int, std::shared_ptr<const SheetXml>> &sheets,
                               const PlacesBySheet &changed)
{
    return Dependents(names, sheets).of(changed);
}

base::Result<> askForCalculation(const OfficePackage &package, Archive::Changes &changes)
{
    const auto workbook = package.document(package.workbookPart());
    if (!workbook)
        return tl::unexpected(workbook.error());
    const pugi::xml_node root = workbook->xml->document_element();
    const pugi::xml_node there = childNamed(root, "calcPr");
    if (there.attribute("fullCalcOnLoad").as_bool())
        return {};
    const auto span = spanOf(workbook->bytes, there ? there : neighbourOf(root));
    if (!span)
        return package.archive().damaged(package.workbookPart());
    Splice splice { span->end, 0, '<' + prefixOf(root) + "calcPr fullCalcOnLoad=\"1\"/>" };
    if (there) {
        const QByteArray tag = workbook->bytes.mid(span->start, span->tagEnd - span->start);
        const auto attribute = attributeSpan(tag, "fullCalcOnLoad");
        const qsizetype end = tag.size() - (span->isEmptyTag ? 2 : 1);
        splice = { span->start + (attribute ? attribute->start : end),
                   attribute ? attribute->length : 0, " fullCalcOnLoad=\"1\"" };
    }
    changes.replaced.insert(package.spelled(package.workbookPart()),
                            spliced(workbook->bytes, { splice }));
    return {};
}

base::Result<> dropCalculationOrder(const OfficePackage &package, Archive::Changes &changes)
{
    const QString chain = package.chainPart();
    if (chain.isEmpty())
        return {};
    changes.dropped << package.spelled(chain);
    const base::Result<> done = dropElements(package, QStringLiteral("[Content_Types].xml"),
                                             "PartName", u'/' + chain.section(u'/', -1), changes);
    if (!done)
        return done;
    return dropElements(package, OfficePackage::relationsPart(package.workbookPart()), "Type",
                        QStringLiteral("/calcChain"), changes);
}

} // namespace table

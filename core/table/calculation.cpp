// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/calculation.h"

#include "core/table/sheetxml.h"

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

} // namespace

base::Result<bool> hasFormulas(const OfficePackage &package)
{
    for (const OfficePackage::Sheet &info : package.sheets()) {
        if (info.part.isEmpty())
            continue;
        auto document = package.document(info.part);
        if (!document)
            return tl::unexpected(document.error());
        if (SheetXml(std::move(*document)).hasFormulas())
            return true;
    }
    return false;
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

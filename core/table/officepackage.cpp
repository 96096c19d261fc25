// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/officepackage.h"

#include "core/table/filekind.h"
#include "core/table/sourcefile.h"
#include "core/table/xmlspans.h"

#include <QDir>

#include <algorithm>

namespace table
{

namespace
{

// What a form that people fill in never reaches; the whole part is held in memory.
constexpr qint64 largestPart = 64LL << 20;

QString resolved(const QString &part, const QString &target)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target).mid(1);
    const QString folder = part.left(part.lastIndexOf(u'/') + 1);
    return QDir::cleanPath(folder + target);
}

QString attributeOf(pugi::xml_node node, const char *name)
{
    return QString::fromUtf8(node.attribute(name).value());
}

QString lastPart(const QString &type)
{
    return type.mid(type.lastIndexOf(u'/') + 1);
}

tl::unexpected<base::Error> notXlsx(const base::Text &tried, const base::Text &happened)
{
    return base::failure(tried, happened,
                         base::lateText("table",
                                        "Open it in a spreadsheet program, save it as XLSX (or "
                                        "XLSM, if it has macros) and choose that file."));
}

base::Result<> checkFormat(const Archive &archive)
{
    if (archive.contains(QStringLiteral("xl/workbook.bin")))
        return notXlsx(archive.tried(), base::lateText("table", "It is a binary workbook (XLSB)."));
    if (!archive.contains(QStringLiteral("_rels/.rels"))
        || !archive.contains(QStringLiteral("[Content_Types].xml")))
        return notXlsx(archive.tried(),
                       base::lateText("table",
                                      "It is an archive, but not a workbook of the format XLSX or "
                                      "XLSM."));
    QStringList names;
    for (const QString &name : archive.names()) {
        if (names.contains(name.toLower()))
            return archive.damaged(name);
        names << name.toLower();
    }
    return {};
}

} // namespace

QString OfficePackage::relationsPart(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels");
}

QString OfficePackage::spelled(const QString &part) const
{
    for (const QString &name : m_archive->names()) {
        if (name.compare(part, Qt::CaseInsensitive) == 0)
            return name;
    }
    return part;
}

base::Result<QByteArray> OfficePackage::part(const QString &name) const
{
    if (!m_archive->contains(name))
        return m_archive->damaged(name);
    return m_archive->whole(name, largestPart);
}

base::Result<OfficePackage::Document> OfficePackage::document(const QString &name) const
{
    base::Result<QByteArray> bytes = part(name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Document document { std::move(*bytes), std::make_unique<pugi::xml_document>() };
    const auto read = document.xml->load_buffer(
        document.bytes.constData(), std::size_t(document.bytes.size()),
        pugi::parse_default | pugi::parse_ws_pcdata_single, pugi::encoding_utf8);
    if (!read || !document.xml->document_element())
        return m_archive->damaged(name);
    return document;
}

// By their ids: "type target".
base::Result<QHash<QString, QString>> OfficePackage::readRelations()
{
    const auto related = document(relationsPart(m_workbookPart));
    if (!related)
        return tl::unexpected(related.error());
    QHash<QString, QString> sheets;
    for (const pugi::xml_node node : related->xml->document_element().children()) {
        const QString type = lastPart(attributeOf(node, "Type"));
        const QString target = resolved(m_workbookPart, attributeOf(node, "Target"));
        if (type == u"worksheet")
            sheets.insert(attributeOf(node, "Id"), target);
        else if (type == u"sharedStrings")
            m_stringsPart = target;
        else if (type == u"styles")
            m_stylesPart = target;
        else if (type == u"calcChain")
            m_chainPart = target;
    }
    return sheets;
}

base::Result<> OfficePackage::readWorkbook()
{
    const auto related = readRelations();
    if (!related)
        return tl::unexpected(related.error());
    const auto workbook = document(m_workbookPart);
    if (!workbook)
        return tl::unexpected(workbook.error());
    const pugi::xml_node list = childNamed(workbook->xml->document_element(), "sheets");
    for (const pugi::xml_node node : list.children()) {
        if (!isNamed(node, "sheet"))
            continue;
        QString id;
        for (const pugi::xml_attribute attribute : node.attributes()) {
            if (std::string_view(attribute.name()).ends_with(":id"))
                id = QString::fromUtf8(attribute.value());
        }
        const QString state = attributeOf(node, "state");
        m_sheets << Sheet { attributeOf(node, "name"), related->value(id),
                            state == u"hidden"           ? SheetState::Hidden
                                : state == u"veryHidden" ? SheetState::VeryHidden
                                                         : SheetState::Visible };
    }
    return m_sheets.isEmpty() ? m_archive->damaged(m_workbookPart) : base::Result<>();
}

base::Result<> OfficePackage::readSuffix()
{
    const auto types = document(QStringLiteral("[Content_Types].xml"));
    if (!types)
        return tl::unexpected(types.error());
    for (const pugi::xml_node node : types->xml->document_element().children()) {
        if (attributeOf(node, "PartName").mid(1).compare(m_workbookPart, Qt::CaseInsensitive) != 0)
            continue;
        const QString type = attributeOf(node, "ContentType");
        const bool hasMacros = type.contains(QLatin1String("macroEnabled"), Qt::CaseInsensitive);
        const bool isTemplate = type.contains(QLatin1String("template"), Qt::CaseInsensitive);
        m_suffix = QStringLiteral("xl") + (isTemplate ? u't' : u's') + (hasMacros ? u'm' : u'x');
    }
    return {};
}

base::Result<> OfficePackage::readContents()
{
    if (const base::Result<> known = checkFormat(*m_archive); !known)
        return known;
    const auto top = document(QStringLiteral("_rels/.rels"));
    if (!top)
        return tl::unexpected(top.error());
    for (const pugi::xml_node node : top->xml->document_element().children()) {
        if (lastPart(attributeOf(node, "Type")) == u"officeDocument")
            m_workbookPart = resolved({}, attributeOf(node, "Target"));
    }
    if (!m_archive->contains(m_workbookPart) || !m_workbookPart.endsWith(QLatin1String(".xml")))
        return notXlsx(m_archive->tried(),
                       base::lateText("table", "It has no workbook in it (workbook.xml)."));
    base::Result<> read = readWorkbook();
    return read ? readSuffix() : read;
}

base::Result<std::unique_ptr<OfficePackage>> OfficePackage::open(const QString &path,
                                                                 base::Progress &progress)
{
    const ReadOptions options;
    const auto source = readSource(path, options, progress);
    if (!source)
        return tl::unexpected(source.error());
    const base::Text tried = readingText(path);
    if (const base::Result<> kind = checkKind(source->bytes, path); !kind)
        return tl::unexpected(kind.error());
    if (!isArchive(source->bytes))
        return notXlsx(tried, base::lateText("table", "It is no workbook."));
    auto archive = Archive::open(source->bytes, tried, options.maximumBytes);
    if (!archive)
        return tl::unexpected(archive.error());
    std::unique_ptr<OfficePackage> package(new OfficePackage(std::move(*archive)));
    if (const base::Result<> read = package->readContents(); !read)
        return tl::unexpected(read.error());
    return package;
}

int OfficePackage::sheet(const QString &name) const
{
    const auto at = std::find_if(m_sheets.begin(), m_sheets.end(), [&](const Sheet &sheet) {
        return sheet.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return at == m_sheets.end() ? -1 : int(at - m_sheets.begin());
}

bool OfficePackage::isSigned() const
{
    return m_archive->hasFolder(QStringLiteral("_xmlsignatures"));
}

} // namespace table

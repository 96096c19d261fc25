// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/cellvalue.h"
#include "core/table/sheetsource.h"
#include "core/table/xlsxtext.h"

#include <QDir>
#include <QHash>
#include <QXmlStreamReader>

namespace table
{

namespace
{

struct Relation {
    QString type; // the last part of its name: "worksheet", "sharedStrings", ...
    QString target; // part name
};
using Relations = QHash<QString, Relation>;

// "../worksheets/sheet1.xml" or "/xl/worksheets/sheet1.xml", seen from a part's folder.
QString resolved(const QString &folder, const QString &target)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target).mid(1);
    return QDir::cleanPath(folder.isEmpty() ? target : folder + u'/' + target);
}

QString folderOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return slash < 0 ? QString() : part.first(slash);
}

class XlsxSource final : public SheetSource
{
public:
    XlsxSource(Archive &archive, const SourceLimits &limits)
        : m_archive(archive)
        , m_limits(limits)
    {
    }

    QString format() const override { return QStringLiteral("xlsx"); }
    base::Result<QList<SheetName>> sheets() override;
    base::Result<RawSheet> read(int sheet) override;
    bool hasMacros() const override;

private:
    base::Result<Relations> relations(const QString &part);
    base::Result<> readWorkbook(const QString &part);
    base::Result<> readStrings();
    base::Result<> readStyles();
    void readCell(QXmlStreamReader &xml, RawSheetBuilder &builder, int row, int &column) const;
    base::Result<> readRow(QXmlStreamReader &xml, RawSheetBuilder &builder, int &row) const;
    QString cellText(const QString &type, const QString &value, int style) const;

    Archive &m_archive;
    SourceLimits m_limits;
    DateSystem m_dates = DateSystem::From1900;
    QList<SheetName> m_names;
    QStringList m_parts; // of each sheet; empty for a chart
    QString m_stringsPart;
    QString m_stylesPart;
    bool m_isPrepared = false;
    QStringList m_strings;
    QList<NumberFormat> m_formats; // by cell style
};

base::Result<Relations> XlsxSource::relations(const QString &part)
{
    const QString folder = folderOf(part);
    const QString file = part.mid(folder.isEmpty() ? 0 : folder.size() + 1);
    const QString name = (folder.isEmpty() ? QString() : folder + u'/') + QStringLiteral("_rels/")
        + file + QStringLiteral(".rels");
    Relations found;
    const base::Result<> read = m_archive.readXml(name, [&](QXmlStreamReader &xml) {
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            const QString type = attributes.value(QLatin1String("Type")).toString();
            found.insert(
                attributes.value(QLatin1String("Id")).toString(),
                { type.mid(type.lastIndexOf(u'/') + 1),
                  resolved(folder, attributes.value(QLatin1String("Target")).toString()) });
        }
        return base::Result<>();
    });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

base::Result<> XlsxSource::readWorkbook(const QString &part)
{
    base::Result<Relations> related = relations(part);
    if (!related)
        return tl::unexpected(related.error());
    for (const Relation &relation : std::as_const(*related)) {
        if (relation.type == u"sharedStrings")
            m_stringsPart = relation.target;
        else if (relation.type == u"styles")
            m_stylesPart = relation.target;
    }
    return m_archive.readXml(part, [&](QXmlStreamReader &xml) {
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == u"workbookPr") {
                const QStringView flag = attributes.value(QLatin1String("date1904"));
                if (flag == u"1" || flag == u"true")
                    m_dates = DateSystem::From1904;
            } else if (xml.name() == u"sheet") {
                QString id;
                for (const QXmlStreamAttribute &attribute : attributes) {
                    if (attribute.name() == u"id")
                        id = attribute.value().toString();
                }
                const Relation relation = related->value(id);
                const bool isSheet = relation.type == u"worksheet";
                m_names.append({ attributes.value(QLatin1String("name")).toString(),
                                 attributes.value(QLatin1String("state")).startsWith(u"hidden")
                                     || attributes.value(QLatin1String("state")) == u"veryHidden",
                                 isSheet });
                m_parts.append(isSheet ? relation.target : QString());
            }
        }
        return base::Result<>();
    });
}

base::Result<QList<SheetName>> XlsxSource::sheets()
{
    const base::Result<Relations> top = relations({});
    if (!top)
        return tl::unexpected(top.error());
    for (const Relation &relation : *top) {
        if (relation.type != u"officeDocument")
            continue;
        if (const base::Result<> read = readWorkbook(relation.target); !read)
            return tl::unexpected(read.error());
        return m_names;
    }
    return m_archive.damaged(QStringLiteral("_rels/.rels"));
}

base::Result<> XlsxSource::readStrings()
{
    if (m_stringsPart.isEmpty() || !m_archive.contains(m_stringsPart))
        return {};
    return m_archive.readXml(m_stringsPart, [&](QXmlStreamReader &xml) {
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
                m_strings.append(richText(xml));
        }
        return base::Result<>();
    });
}

base::Result<> XlsxSource::readStyles()
{
    if (m_stylesPart.isEmpty() || !m_archive.contains(m_stylesPart))
        return {};
    QHash<int, NumberFormat> own;
    bool inCells = false;
    return m_archive.readXml(m_stylesPart, [&](QXmlStreamReader &xml) {
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isEndElement() && xml.name() == u"cellXfs")
                inCells = false;
            if (!xml.isStartElement())
                continue;
            const int id = xml.attributes().value(QLatin1String("numFmtId")).toInt();
            if (xml.name() == u"numFmt")
                own.insert(id, numberFormat(xml.attributes().value(QLatin1String("formatCode"))));
            else if (xml.name() == u"cellXfs")
                inCells = true;
            else if (inCells && xml.name() == u"xf")
                m_formats.append(own.contains(id) ? own.value(id) : builtInFormat(id));
        }
        return base::Result<>();
    });
}

QString XlsxSource::cellText(const QString &type, const QString &value, int style) const
{
    if (type == u"s") {
        bool isIndex = false;
        const int index = value.toInt(&isIndex);
        return isIndex ? m_strings.value(index) : QString();
    }
    if (type == u"b")
        return value.trimmed() == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (type.isEmpty() || type == u"n")
        return numberText(value.trimmed(), m_formats.value(style), m_dates);
    return type == u"str" ? unescaped(value) : value; // "e" and "d" say what they are
}

void XlsxSource::readCell(QXmlStreamReader &xml, RawSheetBuilder &builder, int row,
                          int &column) const
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const int named = columnOf(attributes.value(QLatin1String("r")));
    column = named >= 0 ? named : column + 1;
    const QString type = attributes.value(QLatin1String("t")).toString();
    const int style = attributes.hasAttribute(QLatin1String("s"))
        ? attributes.value(QLatin1String("s")).toInt()
        : 0;
    QString value;
    QString inlined;
    bool isFormula = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"v") {
            value = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (xml.name() == u"is") {
            inlined = richText(xml);
        } else {
            isFormula = isFormula || xml.name() == u"f";
            xml.skipCurrentElement();
        }
    }
    if (isFormula)
        builder.addFormula(row, !value.isEmpty());
    const bool isNumber = !value.isEmpty() && (type.isEmpty() || type == u"n");
    const CellKind kind = isFormula ? CellKind::Formula
        : isNumber                  ? CellKind::Number
                                    : CellKind::Text;
    const bool isInline = type == u"inlineStr" || value.isEmpty();
    builder.setCell(column, isInline ? inlined : cellText(type, value, style), kind);
}

base::Result<> XlsxSource::readRow(QXmlStreamReader &xml, RawSheetBuilder &builder, int &row) const
{
    const int named = xml.attributes().value(QLatin1String("r")).toInt();
    row = named > 0 ? named : row + 1;
    const QStringView hidden = xml.attributes().value(QLatin1String("hidden"));
    if (hidden == u"1" || hidden == u"true")
        builder.hideRow();
    int column = -1;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"c")
            readCell(xml, builder, row, column);
        else
            xml.skipCurrentElement();
    }
    return builder.endRow(row);
}

base::Result<RawSheet> XlsxSource::read(int sheet)
{
    if (!m_isPrepared) {
        m_isPrepared = true;
        base::Result<> prepared = readStrings();
        if (prepared)
            prepared = readStyles();
        if (!prepared)
            return tl::unexpected(prepared.error());
    }
    RawSheetBuilder builder(m_archive, m_limits);
    if (m_parts[sheet].isEmpty())
        return builder.take();
    int row = 0;
    const base::Result<> read = m_archive.readXml(m_parts[sheet], [&](QXmlStreamReader &xml) {
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"row") {
                if (base::Result<> done = readRow(xml, builder, row); !done)
                    return done;
            } else if (xml.name() == u"mergeCell") {
                const QRect range = mergedRange(xml.attributes().value(QLatin1String("ref")));
                if (range.isValid() && range.left() >= 0 && range.top() >= 0)
                    builder.addMerged(range);
            }
        }
        return base::Result<>();
    });
    if (!read)
        return tl::unexpected(read.error());
    return builder.take();
}

bool XlsxSource::hasMacros() const
{
    return std::any_of(m_archive.names().begin(), m_archive.names().end(), [](const QString &name) {
        return name.endsWith(QLatin1String("vbaProject.bin"), Qt::CaseInsensitive);
    });
}

} // namespace

std::unique_ptr<SheetSource> xlsxSource(Archive &archive, const SourceLimits &limits)
{
    return std::make_unique<XlsxSource>(archive, limits);
}

} // namespace table

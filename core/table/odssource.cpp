// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/cellvalue.h"
#include "core/table/sheetsource.h"

#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace table
{

namespace
{

const QLatin1String officeNames("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
const QLatin1String tableNames("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
const QLatin1String textNames("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
const QLatin1String styleNames("urn:oasis:names:tc:opendocument:xmlns:style:1.0");

constexpr qint64 maximumRepeat = 1'048'576; // rows of a full sheet

qint64 repeated(const QXmlStreamAttributes &attributes, QLatin1String name)
{
    const qint64 count = attributes.value(tableNames, name).toLongLong();
    return std::clamp<qint64>(count, 1, maximumRepeat);
}

int spaces(QXmlStreamReader &xml)
{
    const int count = xml.attributes().value(textNames, QLatin1String("c")).toInt();
    return std::clamp(count, 1, 1'000);
}

// The text of a <text:p>, with the signs that stand for white space.
QString paragraph(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.hasError()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::Characters) {
            text += xml.text();
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            ++depth;
            if (xml.name() == u"s")
                text += QString(spaces(xml), u' ');
            else if (xml.name() == u"tab")
                text += u'\t';
            else if (xml.name() == u"line-break")
                text += u'\n';
            else if (xml.name() == u"annotation" || xml.name() == u"ruby-text") {
                xml.skipCurrentElement();
                --depth;
            }
        }
    }
    return text;
}

// "PT10H30M00S" as 10:30:00.
QString timeText(QStringView duration)
{
    QString digits;
    QStringList parts { QStringLiteral("00"), QStringLiteral("00"), QStringLiteral("00") };
    for (const QChar c : duration) {
        if (c.isDigit()) {
            digits += c;
        } else {
            const qsizetype unit = QStringView(u"HMS").indexOf(c);
            if (unit >= 0)
                parts[unit] = digits.rightJustified(2, u'0');
            digits.clear();
        }
    }
    return parts.join(u':');
}

bool isZeroPadded(const QString &shown, const QString &value)
{
    return shown.size() > value.size() && shown.endsWith(value)
        && shown.first(shown.size() - value.size()).count(u'0') == shown.size() - value.size();
}

QString valueText(const QXmlStreamAttributes &attributes, const QString &shown)
{
    const QStringView type = attributes.value(officeNames, QLatin1String("value-type"));
    const auto stored = [&](const char *name) {
        return attributes.value(officeNames, QLatin1String(name)).toString();
    };
    if (type == u"float" || type == u"currency" || type == u"percentage") {
        const QString value = numberText(stored("value"), {}, DateSystem::From1900);
        return isZeroPadded(shown, value) ? shown : value; // "0101" is a code
    }
    if (type == u"date") {
        QString date = stored("date-value");
        if (date.endsWith(QLatin1String("T00:00:00")))
            date.chop(9);
        return date;
    }
    if (type == u"time")
        return timeText(stored("time-value"));
    if (type == u"boolean")
        return stored("boolean-value").toUpper();
    const QString string = stored("string-value");
    return string.isEmpty() ? shown : string;
}

CellKind kindOf(const QXmlStreamAttributes &attributes)
{
    const QStringView type = attributes.value(officeNames, QLatin1String("value-type"));
    return type == u"float" || type == u"currency" || type == u"percentage" ? CellKind::Number
                                                                            : CellKind::Text;
}

class OdsSource final : public SheetSource
{
public:
    OdsSource(Archive &archive, const SourceLimits &limits)
        : m_archive(archive)
        , m_limits(limits)
    {
    }

    QString format() const override { return QStringLiteral("ods"); }
    base::Result<QList<SheetName>> sheets() override;
    base::Result<RawSheet> read(int sheet) override;
    bool hasMacros() const override
    {
        return m_archive.hasFolder(QStringLiteral("Basic"))
            || m_archive.hasFolder(QStringLiteral("Scripts"));
    }

private:
    base::Result<> readTable(QXmlStreamReader &xml, RawSheetBuilder &builder) const;
    base::Result<qint64> readRow(QXmlStreamReader &xml, RawSheetBuilder &builder, qint64 row) const;
    qint64 readCell(QXmlStreamReader &xml, RawSheetBuilder &builder, qint64 row,
                    qint64 column) const;

    Archive &m_archive;
    SourceLimits m_limits;
};

// One pass that looks only at names and whether anything is written.
base::Result<QList<SheetName>> OdsSource::sheets()
{
    QList<SheetName> names;
    QSet<QString> hiddenStyles;
    QString style;
    const base::Result<> read = m_archive.readXml(
        QStringLiteral("content.xml"), [&](QXmlStreamReader &xml) {
            while (!xml.atEnd()) {
                if (xml.readNext() != QXmlStreamReader::StartElement)
                    continue;
                const QXmlStreamAttributes attributes = xml.attributes();
                if (xml.name() == u"style" && xml.namespaceUri() == styleNames) {
                    style = attributes.value(styleNames, QLatin1String("name")).toString();
                } else if (xml.name() == u"table-properties"
                           && attributes.value(tableNames, QLatin1String("display")) == u"false") {
                    hiddenStyles.insert(style);
                } else if (xml.name() == u"table" && xml.namespaceUri() == tableNames) {
                    names.append(
                        { attributes.value(tableNames, QLatin1String("name")).toString(),
                          hiddenStyles.contains(
                              attributes.value(tableNames, QLatin1String("style-name")).toString()),
                          false });
                } else if (!names.isEmpty() && xml.name() == u"table-cell"
                           && attributes.hasAttribute(officeNames, QLatin1String("value-type"))) {
                    names.last().mayHaveData = true;
                }
            }
            return base::Result<>();
        });
    if (!read)
        return tl::unexpected(read.error());
    return names;
}

qint64 OdsSource::readCell(QXmlStreamReader &xml, RawSheetBuilder &builder, qint64 row,
                           qint64 column) const
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const bool isCovered = xml.name() == u"covered-table-cell";
    const qint64 count = repeated(attributes, QLatin1String("number-columns-repeated"));
    const qint64 wide = repeated(attributes, QLatin1String("number-columns-spanned"));
    const qint64 high = repeated(attributes, QLatin1String("number-rows-spanned"));
    QStringList lines;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"p" && xml.namespaceUri() == textNames)
            lines.append(paragraph(xml));
        else
            xml.skipCurrentElement(); // comments, drawings, tables inside a cell
    }
    if (isCovered)
        return count;
    const QString text = valueText(attributes, lines.join(u'\n'));
    const bool isFormula = attributes.hasAttribute(tableNames, QLatin1String("formula"));
    if (isFormula)
        builder.addFormula(int(row), !text.isEmpty());
    if (wide > 1 || high > 1)
        builder.addMerged(QRect(int(column), int(row - 1), int(wide), int(high)));
    if (!text.isEmpty() || isFormula) {
        const CellKind kind = isFormula ? CellKind::Formula : kindOf(attributes);
        for (qint64 i = column; i < qMin<qint64>(column + count, 16'384); ++i)
            builder.setCell(int(i), text, kind);
    }
    return count;
}

base::Result<qint64> OdsSource::readRow(QXmlStreamReader &xml, RawSheetBuilder &builder,
                                        qint64 row) const
{
    const qint64 count = repeated(xml.attributes(), QLatin1String("number-rows-repeated"));
    const QStringView seen = xml.attributes().value(tableNames, QLatin1String("visibility"));
    if (seen == u"collapse" || seen == u"filter")
        builder.hideRow();
    qint64 column = 0;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"table-cell" || xml.name() == u"covered-table-cell")
            column += readCell(xml, builder, row, column);
        else
            xml.skipCurrentElement();
    }
    if (const base::Result<> ended = builder.endRow(int(row), count); !ended)
        return tl::unexpected(ended.error());
    return count;
}

// Rows stand directly in the table or in groups and headers; deleted rows that are still tracked
// are no rows.
base::Result<> OdsSource::readTable(QXmlStreamReader &xml, RawSheetBuilder &builder) const
{
    qint64 row = 1;
    int depth = 1;
    while (depth > 0 && !xml.hasError()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"table-row") {
                const base::Result<qint64> count = readRow(xml, builder, row);
                if (!count)
                    return tl::unexpected(count.error());
                row = qMin(row + *count, 2'000'000'000LL);
            } else if (xml.name() == u"table-row-group" || xml.name() == u"table-header-rows"
                       || xml.name() == u"table-rows") {
                ++depth;
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    return {};
}

base::Result<RawSheet> OdsSource::read(int sheet)
{
    RawSheetBuilder builder(m_archive, m_limits);
    const base::Result<> read
        = m_archive.readXml(QStringLiteral("content.xml"), [&](QXmlStreamReader &xml) {
              int at = 0;
              while (!xml.atEnd()) {
                  if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"table"
                      || xml.namespaceUri() != tableNames)
                      continue;
                  if (at++ == sheet)
                      return readTable(xml, builder);
              }
              return base::Result<>();
          });
    if (!read)
        return tl::unexpected(read.error());
    return builder.take();
}

} // namespace

std::unique_ptr<SheetSource> odsSource(Archive &archive, const SourceLimits &limits)
{
    return std::make_unique<OdsSource>(archive, limits);
}

} // namespace table

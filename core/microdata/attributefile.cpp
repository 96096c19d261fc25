// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/attributefile.h"

#include "core/microdata/dictionary.h"
#include "core/microdata/sheetsource.h"
#include "core/microdata/words.h"
#include "core/table/tablereader.h"

#include <QDate>
#include <QSet>

#include <cmath>

namespace microdata
{

namespace
{

using base::Severity;

const QString namePrefix = QStringLiteral("name_");

QString boundText(AttributeType type, const std::optional<double> &bound)
{
    if (!bound)
        return {};
    if (type == AttributeType::Date)
        return QDate::fromJulianDay(qint64(*bound)).toString(Qt::ISODate);
    return QString::number(*bound, 'g', 15);
}

// One sheet, line by line. Lines of one attribute need not stand together.
class AttributeSheet
{
public:
    AttributeSheet(const table::Table &table, const QString &file)
        : m_table(table)
        , m_findings(file)
    {
    }

    ReadAttributes read()
    {
        checkHeader();
        for (qsizetype row = 0; row < m_table.rows.size(); ++row)
            readLine(row);
        ReadAttributes read { m_attributes, m_findings.take() };
        for (const Attribute &attribute : std::as_const(m_attributes))
            read.findings += checkAttribute(attribute);
        return read;
    }

private:
    void checkHeader();
    void readLine(qsizetype row);
    void nameAttribute(qsizetype row, Attribute &attribute);
    Value valueAt(qsizetype row, AttributeType type);
    std::optional<double> boundAt(qsizetype row, const char *column, AttributeType type);
    Labels namesAt(qsizetype row) const;
    Attribute &attributeOf(const QString &id);

    QString cell(qsizetype row, const char *column) const
    {
        const qsizetype at = m_table.header.indexOf(QLatin1String(column));
        return at < 0 ? QString() : m_table.rows[row].value(at).trimmed();
    }
    int line(qsizetype row) const { return m_table.lineNumbers.value(row, int(row) + 2); }

    const table::Table &m_table;
    LineFindings m_findings;
    QList<Attribute> m_attributes;
    QSet<QString> m_named;
};

void AttributeSheet::checkHeader()
{
    const QStringList known { QStringLiteral("attribute"), QStringLiteral("type"),
                              QStringLiteral("source"),    QStringLiteral("value"),
                              QStringLiteral("kind"),      QStringLiteral("parent"),
                              QStringLiteral("from"),      QStringLiteral("below") };
    for (const QString &column : m_table.header) {
        if (!known.contains(column) && !column.startsWith(namePrefix))
            m_findings.add("F01", Severity::Warning, 1,
                           base::lateText("microdata",
                                          "The column %1 says nothing of an attribute and was not "
                                          "read.",
                                          { column }),
                           base::lateText("microdata",
                                          "The columns are attribute, type, source, value, "
                                          "name_en, kind, parent, from and below."));
    }
    for (const QString &column : { known[0], known[3] }) {
        if (!m_table.header.contains(column))
            m_findings.add("F01", Severity::Error, 1,
                           base::lateText("microdata", "The column %1 is missing.", { column }),
                           base::lateText("microdata", "Add it to the first line."));
    }
}

void AttributeSheet::readLine(qsizetype row)
{
    const QString id = cell(row, "attribute");
    if (id.isEmpty()) {
        m_findings.add(
            "F04", Severity::Error, line(row),
            base::lateText("microdata", "The line names no attribute and was not read."),
            base::lateText("microdata", "Write the attribute's id into its first column."));
        return;
    }
    Attribute &attribute = attributeOf(id);
    if (cell(row, "value").isEmpty())
        nameAttribute(row, attribute);
    else
        attribute.values << valueAt(row, attribute.type);
}

void AttributeSheet::nameAttribute(qsizetype row, Attribute &attribute)
{
    if (m_named.contains(attribute.id))
        m_findings.add("F05", Severity::Error, line(row),
                       base::lateText("microdata",
                                      "The attribute %1 is named a second time; the later line "
                                      "counts.",
                                      { attribute.id }),
                       base::lateText("microdata",
                                      "Remove one of the lines, or fill in the value "
                                      "that it stands for."));
    m_named.insert(attribute.id);
    attribute.name = namesAt(row);
    attribute.source = cell(row, "source");
    const QString word = cell(row, "type");
    const auto type = word.isEmpty() ? AttributeType::List : typeFromWord(word);
    if (!type)
        m_findings.add("F02", Severity::Error, line(row),
                       base::lateText("microdata", "“%1” is no type of attribute.", { word }),
                       base::lateText("microdata", "Write list, number or date."));
    attribute.type = type.value_or(AttributeType::List);
}

Value AttributeSheet::valueAt(qsizetype row, AttributeType type)
{
    Value value;
    value.code = cell(row, "value");
    value.name = namesAt(row);
    value.parent = cell(row, "parent");
    const QString word = cell(row, "kind");
    const auto kind = kindFromWord(word);
    if (!kind)
        m_findings.add("F02", Severity::Error, line(row),
                       base::lateText("microdata", "“%1” is no kind of value.", { word }),
                       base::lateText("microdata",
                                      "Write not_known or not_applicable, or leave "
                                      "the cell empty."));
    value.kind = kind.value_or(ValueKind::Ordinary);
    value.from = boundAt(row, "from", type);
    value.below = boundAt(row, "below", type);
    return value;
}

std::optional<double> AttributeSheet::boundAt(qsizetype row, const char *column, AttributeType type)
{
    const QString text = cell(row, column);
    if (text.isEmpty())
        return std::nullopt;
    bool isRight = false;
    double bound = 0;
    if (type == AttributeType::Date) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        isRight = date.isValid();
        bound = double(date.toJulianDay());
    } else if (type == AttributeType::Number) {
        bound = text.toDouble(&isRight);
        isRight &= std::isfinite(bound);
    }
    if (isRight)
        return bound;
    m_findings.add("F03", Severity::Error, line(row),
                   base::lateText("microdata", "“%1” is no bound of a band here.", { text }),
                   base::lateText("microdata",
                                  "Write a number with a point, or a date as 2026-12-31. Only "
                                  "attributes named with the type number or date, in a line above "
                                  "their values, have bands."));
    return std::nullopt;
}

Labels AttributeSheet::namesAt(qsizetype row) const
{
    Labels names;
    for (qsizetype at = 0; at < m_table.header.size(); ++at) {
        const QString text = m_table.rows[row].value(at).trimmed();
        if (m_table.header[at].startsWith(namePrefix) && !text.isEmpty())
            names.insert(m_table.header[at].mid(namePrefix.size()), text);
    }
    return names;
}

Attribute &AttributeSheet::attributeOf(const QString &id)
{
    for (Attribute &attribute : m_attributes) {
        if (attribute.id == id)
            return attribute;
    }
    m_attributes << Attribute {};
    m_attributes.last().id = id;
    return m_attributes.last();
}

} // namespace

base::Result<ReadAttributes> readAttributes(const QString &path)
{
    base::NoProgress progress;
    const auto source = table::readTable(path, sheetOptions(), progress);
    return readSheet<AttributeSheet>(source);
}

base::Result<ReadAttributes> attributesFromCsv(const QByteArray &csv, const QString &name)
{
    base::NoProgress progress;
    const auto source = table::parseCsv(csv, name, sheetOptions(), progress);
    return readSheet<AttributeSheet>(source);
}

namespace
{

// English first, then the other languages that any name has.
QStringList languagesOf(const QList<Attribute> &attributes)
{
    QSet<QString> languages;
    for (const Attribute &attribute : attributes) {
        if (attribute.isOfficial)
            continue;
        const auto add = [&languages](const Labels &labels) {
            for (auto it = labels.begin(); it != labels.end(); ++it)
                languages.insert(it.key());
        };
        add(attribute.name);
        for (const Value &value : attribute.values)
            add(value.name);
    }
    const QString english = QStringLiteral("en");
    languages.remove(english);
    QStringList ordered(languages.begin(), languages.end());
    ordered.sort();
    return QStringList { english } + ordered;
}

} // namespace

QList<QStringList> attributesToSheet(const QList<Attribute> &attributes)
{
    const QStringList languages = languagesOf(attributes);
    const auto line
        = [&languages](const QStringList &before, const Labels &names, const QStringList &after) {
              QStringList cells = before;
              for (const QString &language : languages)
                  cells << names.value(language);
              return cells + after;
          };
    Labels header;
    for (const QString &language : languages)
        header.insert(language, namePrefix + language);
    QList<QStringList> sheet { line(QStringLiteral("attribute,type,source,value").split(u','),
                                    header, QStringLiteral("kind,parent,from,below").split(u',')) };
    for (const Attribute &attribute : attributes) {
        if (attribute.isOfficial)
            continue;
        sheet << line({ attribute.id, wordOf(attribute.type), attribute.source, {} },
                      attribute.name, { {}, {}, {}, {} });
        for (const Value &value : attribute.values)
            sheet << line({ attribute.id, {}, {}, value.code }, value.name,
                          { wordOf(value.kind), value.parent, boundText(attribute.type, value.from),
                            boundText(attribute.type, value.below) });
    }
    return sheet;
}

} // namespace microdata

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sssomfile.h"

#include <QRegularExpression>

#include <algorithm>

namespace exchange
{

namespace
{

// The slots of the schema that we write, in its order.
const QStringList &metadataSlots()
{
    static const QStringList names {
        QStringLiteral("sssom_version"),
        QStringLiteral("mapping_set_id"),
        QStringLiteral("mapping_set_version"),
        QStringLiteral("mapping_set_title"),
        QStringLiteral("mapping_set_description"),
        QStringLiteral("creator_label"),
        QStringLiteral("license"),
        QStringLiteral("subject_type"),
        QStringLiteral("subject_source"),
        QStringLiteral("subject_source_version"),
        QStringLiteral("object_type"),
        QStringLiteral("object_source"),
        QStringLiteral("object_source_version"),
        QStringLiteral("cardinality_scope"),
        QStringLiteral("mapping_tool"),
        QStringLiteral("mapping_tool_version"),
        QStringLiteral("mapping_date"),
        QStringLiteral("publication_date"),
        QStringLiteral("curation_rule_text"),
        QStringLiteral("comment"),
    };
    return names;
}

const QStringList &mappingSlots()
{
    static const QStringList names {
        QStringLiteral("record_id"),
        QStringLiteral("subject_id"),
        QStringLiteral("subject_label"),
        QStringLiteral("subject_category"),
        QStringLiteral("predicate_id"),
        QStringLiteral("object_id"),
        QStringLiteral("object_label"),
        QStringLiteral("mapping_justification"),
        QStringLiteral("author_label"),
        QStringLiteral("reviewer_label"),
        QStringLiteral("subject_type"),
        QStringLiteral("subject_source"),
        QStringLiteral("subject_source_version"),
        QStringLiteral("object_type"),
        QStringLiteral("object_source"),
        QStringLiteral("object_source_version"),
        QStringLiteral("mapping_cardinality"),
        QStringLiteral("cardinality_scope"),
        QStringLiteral("mapping_tool"),
        QStringLiteral("mapping_tool_version"),
        QStringLiteral("mapping_date"),
        QStringLiteral("review_date"),
        QStringLiteral("confidence"),
        QStringLiteral("curation_rule_text"),
        QStringLiteral("comment"),
    };
    return names;
}

// Slots whose one value for all rows stands in the metadata ("condensation").
const QStringList &sharedSlots()
{
    static const QStringList names {
        QStringLiteral("subject_type"),           QStringLiteral("subject_source"),
        QStringLiteral("subject_source_version"), QStringLiteral("object_type"),
        QStringLiteral("object_source"),          QStringLiteral("object_source_version"),
        QStringLiteral("cardinality_scope"),      QStringLiteral("mapping_tool"),
        QStringLiteral("mapping_tool_version"),   QStringLiteral("mapping_date"),
        QStringLiteral("curation_rule_text"),
    };
    return names;
}

bool isSequence(const QString &slot)
{
    return slot == QLatin1String("creator_label") || slot == QLatin1String("cardinality_scope")
        || slot == QLatin1String("curation_rule_text");
}

bool isDate(const QString &slot)
{
    return slot.endsWith(QLatin1String("_date"));
}

// Control characters have no place in YAML or TSV; lines end with LF.
QString cleaned(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                clean += u'\n';
        } else if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control) {
            clean += c;
        }
    }
    return clean;
}

QString doubleQuoted(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('"'), QLatin1String("\\\""));
    text.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    text.replace(QLatin1Char('\t'), QLatin1String("\\t"));
    for (const char16_t separator : { u'\u2028', u'\u2029', u'\uFEFF' })
        text.replace(QChar(separator),
                     QStringLiteral("\\u%1").arg(int(separator), 4, 16, QLatin1Char('0')));
    return u'"' + text + u'"';
}

// YAML 1.2 plain style where it is read back as the same string, else double quotes.
QString yamlText(const QString &text)
{
    static const QRegularExpression unlikePlain(
        QStringLiteral("^$|^[\\s\\-?:,\\[\\]{}#&*!|>'\"%@`]|\\s$|:\\s|:$|\\s#|[\\n\\t\\x{2028}\\x{"
                       "2029}\\x{FEFF}]"
                       "|^(true|false|yes|no|on|off|null|~)$|^[-+]?[.\\d][\\d.,_:eExXoO+\\-]*$"),
        QRegularExpression::CaseInsensitiveOption);
    return unlikePlain.match(text).hasMatch() ? doubleQuoted(text) : text;
}

QString tsvCell(const QString &value)
{
    const QString text = cleaned(value);
    const bool quoted = std::any_of(text.begin(), text.end(),
                                    [](QChar c) { return c == u'\n' || c == u'\t' || c == u'"'; });
    if (!quoted)
        return text;
    return u'"' + QString(text).replace(QLatin1Char('"'), QLatin1String("\"\"")) + u'"';
}

QStringList separated(const QString &joined)
{
    QStringList values { QString() };
    for (qsizetype i = 0; i < joined.size(); ++i) {
        if (joined[i] == u'\\' && i + 1 < joined.size() && joined[i + 1] == u'|')
            values.last() += joined[++i];
        else if (joined[i] == u'|')
            values << QString();
        else
            values.last() += joined[i];
    }
    return values;
}

} // namespace

QString SssomFile::joined(const QStringList &values)
{
    QStringList escaped;
    for (QString value : values)
        escaped << value.replace(QLatin1Char('|'), QLatin1String("\\|"));
    return escaped.join(QLatin1Char('|'));
}

QString SssomFile::curie(const QString &prefix, const QString &local)
{
    return prefix + QLatin1Char(':') + local;
}

void SssomFile::addPrefix(const QString &name, const QString &iri)
{
    m_prefixes.insert(name, iri);
}

void SssomFile::setMetadata(const QString &slot, const QString &value)
{
    if (!value.isEmpty())
        m_metadata.insert(slot, value);
}

void SssomFile::addExtension(const QString &slot, const QString &property)
{
    m_extensions.insert(property, slot);
}

void SssomFile::addRecord(const Record &record)
{
    m_records << record;
}

bool SssomFile::isUsed(const QString &slot) const
{
    return std::any_of(m_records.begin(), m_records.end(),
                       [&](const Record &record) { return !record.value(slot).isEmpty(); });
}

QString SssomFile::sharedValue(const QString &slot) const
{
    if (m_records.isEmpty())
        return {};
    const QString first = m_records.first().value(slot);
    const bool same = std::all_of(m_records.begin(), m_records.end(), [&](const Record &record) {
        return record.value(slot) == first;
    });
    return same ? first : QString();
}

SssomFile::Layout SssomFile::layout() const
{
    Layout layout { m_metadata, {} };
    for (const QString &slot : mappingSlots()) {
        const QString shared = sharedSlots().contains(slot) ? sharedValue(slot) : QString();
        if (!shared.isEmpty())
            layout.metadata.insert(slot, shared);
        else if (isUsed(slot))
            layout.columns << slot;
    }
    for (const QString &slot : m_extensions) { // sorted by property
        if (isUsed(slot))
            layout.columns << slot;
    }
    // A set without mappings still says which columns a mapping cannot be without.
    if (layout.columns.isEmpty())
        layout.columns = { QStringLiteral("subject_id"), QStringLiteral("predicate_id"),
                           QStringLiteral("object_id"), QStringLiteral("mapping_justification") };
    return layout;
}

QByteArray SssomFile::metadataBlock(const Layout &layout) const
{
    QString block;
    const auto line = [&block](const QString &text) { block += u'#' + text + u'\n'; };
    const auto item = [](const QString &name, const QString &value) {
        return name + QStringLiteral(": ") + value;
    };
    if (!m_prefixes.isEmpty())
        line(QStringLiteral("curie_map:"));
    for (auto it = m_prefixes.cbegin(); it != m_prefixes.cend(); ++it)
        line(QStringLiteral("  ") + item(it.key(), yamlText(it.value())));
    for (const QString &slot : metadataSlots()) {
        const QString value = cleaned(layout.metadata.value(slot));
        if (value.isEmpty())
            continue;
        if (isSequence(slot)) {
            line(slot + QLatin1Char(':'));
            for (const QString &one : separated(value))
                line(QStringLiteral("  - ") + yamlText(one));
        } else {
            line(item(slot, isDate(slot) ? value : yamlText(value)));
        }
    }
    bool first = true;
    for (auto it = m_extensions.cbegin(); it != m_extensions.cend(); ++it) {
        if (!layout.columns.contains(it.value()))
            continue;
        if (first)
            line(QStringLiteral("extension_definitions:"));
        first = false;
        line(QStringLiteral("  - ") + item(QStringLiteral("slot_name"), it.value()));
        line(QStringLiteral("    ") + item(QStringLiteral("property"), yamlText(it.key())));
    }
    return block.toUtf8();
}

QByteArray SssomFile::mappingsBlock(const Layout &layout) const
{
    QList<QList<QByteArray>> rows;
    rows.reserve(m_records.size());
    for (const Record &record : m_records) {
        QList<QByteArray> cells;
        for (const QString &slot : layout.columns)
            cells << tsvCell(record.value(slot)).toUtf8();
        rows << cells;
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
    });
    QByteArray block = layout.columns.join(QLatin1Char('\t')).toUtf8() + '\n';
    for (const auto &row : rows)
        block += row.join('\t') + '\n';
    return block;
}

QByteArray SssomFile::bytes() const
{
    const Layout columns = layout();
    return metadataBlock(columns) + mappingsBlock(columns);
}

} // namespace exchange

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/dmn/outputentries.h"

#include "core/rules/dmn/feel.h"

namespace rules::dmn
{

using base::lateText;
using feel::Literal;

namespace
{

bool isSame(const QString &a, const QString &b)
{
    return a.simplified().compare(b, Qt::CaseInsensitive) == 0;
}

class EntryReader
{
public:
    EntryReader(const Entry &entry, const Literal &literal, Messages &messages,
                const Messages::Spot &spot, Output &output)
        : m_entry(entry)
        , m_text(literal.text)
        , m_messages(messages)
        , m_spot(spot)
        , m_output(output)
    {
    }
    void take(Column column)
    {
        switch (column) {
        case Column::Category:
            return category();
        case Column::Scope:
            return scope();
        case Column::Tags:
            return tags();
        case Column::Flags:
            return flags();
        case Column::Confidence:
            return confidence();
        case Column::Note:
            m_output.note = m_text;
        }
    }

private:
    void wrong(base::Text expected) { m_messages.noOutput(m_spot, m_entry.text, expected); }
    void category()
    {
        if (isSame(m_text, outOfScope())) {
            m_output.outOfScope = true;
            return;
        }
        m_output.category = classification::IccsCode::parse(m_text.trimmed());
        if (!m_output.category)
            wrong(lateText("rules",
                           "Write an ICCS code in quotation marks, such as \"0401\", or "
                           "\"out of scope\"."));
    }
    void scope()
    {
        m_output.outOfScope = m_output.outOfScope || isSame(m_text, outOfScope());
        if (!isSame(m_text, outOfScope()) && !isSame(m_text, inScope()))
            wrong(lateText("rules", "Write \"in scope\" or \"out of scope\"."));
    }
    void tags()
    {
        m_output.tags = mapping::tagsFromText(m_text);
        if (m_output.tags.size() != m_text.split(QLatin1Char(';'), Qt::SkipEmptyParts).size())
            wrong(lateText("rules", "Write event.At=1;event.We=1."));
    }
    void flags()
    {
        for (const QString &part : m_text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
            if (const auto flag = mapping::flagFromId(part))
                m_output.flags << *flag;
            else
                wrong(lateText("rules", "The flags are Th, AA, Ac, CP and In."));
        }
    }
    void confidence()
    {
        bool isNumber = false;
        const double confidence = m_text.toDouble(&isNumber);
        if (isNumber && confidence >= 0 && confidence <= 1)
            m_output.confidence = confidence;
        else
            wrong(lateText("rules", "Write a number such as 0.8, or leave the cell empty."));
    }

    const Entry &m_entry;
    QString m_text;
    Messages &m_messages;
    const Messages::Spot &m_spot;
    Output &m_output;
};

} // namespace

bool isFeel(const QString &language)
{
    return language.isEmpty() || language.contains(QLatin1String("feel"), Qt::CaseInsensitive);
}

QList<std::optional<Column>> columnsOf(const Decision &decision, Messages &messages)
{
    QList<std::optional<Column>> columns;
    for (const OutputColumn &output : decision.outputs) {
        auto column = columnFromName(output.name);
        if (!column)
            column = columnFromName(output.label);
        if (column && columns.contains(column))
            column = std::nullopt; // the first one counts
        columns << column;
        if (column)
            continue;
        const Messages::Spot spot { 0, output.name.isEmpty() ? output.label : output.name,
                                    output.line };
        messages.add(spot, base::Severity::Warning,
                     lateText("rules", "%1 is an output that tables do not have; it was left out.",
                              { QVariant::fromValue(messages.where(spot)) }),
                     lateText("rules",
                              "Name the outputs iccs, scope, tags, flags, confidence and note, "
                              "each once."));
    }
    return columns;
}

void takeEntry(const Entry &entry, Column column, const Messages::Spot &spot, Messages &messages,
               Output &output)
{
    if (!isFeel(entry.language)) {
        messages.otherLanguage(spot, entry.language);
        return;
    }
    const auto literal = feel::literalFrom(entry.text);
    if (!literal) {
        messages.noOutput(spot, entry.text,
                          lateText("rules",
                                   "Write a text in quotation marks or a number; expressions "
                                   "cannot be decided beforehand."));
        return;
    }
    if (literal->kind != Literal::Kind::Nothing && !literal->text.isEmpty())
        EntryReader(entry, *literal, messages, spot, output).take(column);
}

// What people wrote beside the row.
QString noteOf(const Rule &rule, const QString &note)
{
    QStringList parts { note, rule.description };
    for (const Entry &annotation : rule.annotations)
        parts << annotation.text;
    QStringList notes;
    for (const QString &part : std::as_const(parts)) {
        if (!part.trimmed().isEmpty() && !notes.contains(part))
            notes << part;
    }
    return notes.join(QStringLiteral("; "));
}

} // namespace rules::dmn

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/outline.h"

#include <algorithm>
#include <array>

namespace report
{

namespace
{

class Numbering
{
public:
    explicit Numbering(const Document &document)
        : m_document(document)
    {
    }

    Outline run()
    {
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
            std::visit(Overloaded {
                           [&](const Heading &heading) { add(i, heading); },
                           [&](const Table &table) {
                               if (!table.inAnnexOnly)
                                   number(i, ++m_tables, QStringLiteral("table"), table.anchor);
                           },
                           [&](const Figure &figure) {
                               number(i, ++m_figures, QStringLiteral("figure"), figure.anchor);
                           },
                           [](const auto &) {},
                       },
                       m_document.blocks[i]);
        }
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
            const Table *table = std::get_if<Table>(&m_document.blocks[i]);
            if (table && table->inAnnexOnly)
                number(i, ++m_tables, QStringLiteral("table"), table->anchor);
        }
        return std::move(m_outline);
    }

private:
    void add(qsizetype block, const Heading &heading)
    {
        const int level = qBound(1, heading.level, maximumLevel);
        Outline::Entry entry { level, {}, oneLine(heading.text), {} };
        if (heading.isNumbered && m_document.numbering == Document::Numbering::Headings) {
            ++m_counts[size_t(level - 1)];
            for (int deeper = level; deeper < maximumLevel; ++deeper)
                m_counts[size_t(deeper)] = 0;
            QStringList parts;
            for (int i = 0; i < level; ++i)
                parts.append(QString::number(qMax(1, m_counts[size_t(i)])));
            entry.number = parts.join(u'.');
        }
        entry.id = QStringLiteral("section%1").arg(m_outline.entries.size() + 1);
        name(block, entry.id, heading.anchor);
        m_outline.headings.insert(block, m_outline.entries.size());
        m_outline.entries.append(entry);
    }

    void number(qsizetype block, int number, const QString &kind, const QString &anchor)
    {
        m_outline.numbers.insert(block, number);
        name(block, kind + QString::number(number), anchor);
    }

    void name(qsizetype block, const QString &id, const QString &anchor)
    {
        m_outline.ids.insert(block, id);
        if (!anchor.isEmpty() && !m_outline.anchors.contains(anchor))
            m_outline.anchors.insert(anchor, id);
    }

    static constexpr int maximumLevel = 4;
    const Document &m_document;
    Outline m_outline;
    std::array<int, maximumLevel> m_counts {};
    int m_tables = 0;
    int m_figures = 0;
};

bool isAllowed(uint character)
{
    if (character < 0x20)
        return character == '\n' || character == '\t';
    return !(character >= 0x7f && character < 0xa0) && !(character >= 0xfdd0 && character <= 0xfdef)
        && (character & 0xfffe) != 0xfffe && !(character >= 0xd800 && character <= 0xdfff);
}

} // namespace

Outline outlineOf(const Document &document)
{
    return Numbering(document).run();
}

Document printed(const Document &document)
{
    const auto isLeftOut = [](const Block &block) {
        const Table *table = std::get_if<Table>(&block);
        return table && table->inAnnexOnly;
    };
    Document made = document;
    if (std::any_of(made.blocks.cbegin(), made.blocks.cend(), isLeftOut))
        made.blocks.removeIf(isLeftOut);
    return made;
}

bool headsWideTable(const Document &document, qsizetype block)
{
    for (qsizetype i = block; i < document.blocks.size(); ++i) {
        if (const Table *table = std::get_if<Table>(&document.blocks[i]))
            return table->wide;
        if (!std::holds_alternative<Heading>(document.blocks[i]))
            return false;
    }
    return false;
}

QString cleaned(const QString &text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    lines.replace(QChar(0x2028), u'\n').replace(QChar(0x2029), u'\n').replace(QChar(0x85), u'\n');
    QString result;
    result.reserve(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QChar unit = lines[i];
        if (unit.isHighSurrogate() && i + 1 < lines.size() && lines[i + 1].isLowSurrogate()) {
            const bool allowed = isAllowed(QChar::surrogateToUcs4(unit, lines[i + 1]));
            result += allowed ? lines.mid(i, 2) : QString(QChar::ReplacementCharacter);
            ++i;
        } else {
            result += isAllowed(unit.unicode()) ? unit : QChar(QChar::ReplacementCharacter);
        }
    }
    return result.replace(u'\t', u' ');
}

QString oneLine(const QString &text)
{
    return cleaned(text).simplified();
}

QString plainText(const Runs &runs)
{
    QString result;
    for (const Run &run : runs) {
        if (run.kind != Run::Kind::Footnote)
            result += run.text;
    }
    return result;
}

QString captionText(const QString &label, int number, const QString &caption)
{
    const QString start = label.arg(number);
    return caption.isEmpty() ? start : start + QStringLiteral(". ") + oneLine(caption);
}

QString noteLabel(NoteBox::Kind kind, const Labels &labels)
{
    switch (kind) {
    case NoteBox::Kind::Note:
        return labels.note;
    case NoteBox::Kind::Warning:
        return labels.warning;
    case NoteBox::Kind::Proposal:
        return labels.proposal;
    }
    return {};
}

} // namespace report

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/textwidth.h"

#include "core/report/outline.h"

#include <QTextBoundaryFinder>

#include <array>

namespace report
{

namespace
{

// Thousandths of the size from space to tilde, of DejaVu Sans, the widest of the usual fonts.
constexpr std::array<short, 95> latinWidths
    = { 318,  401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337,
        636,  636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531,
        1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787,
        603,  787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500,
        500,  613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
        635,  635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838 };

constexpr double boldFactor = 1.1;

int scriptWidth(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return 1000;
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
        return 640;
    case QChar::Script_Latin:
    case QChar::Script_Greek:
        return 680;
    case QChar::Script_Cyrillic:
        return 740;
    default:
        return 900;
    }
}

int widthOf(uint character)
{
    if (character >= 0x20 && character <= 0x7e)
        return latinWidths[character - 0x20];
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const QString parts = QChar::decomposition(character);
    if (!parts.isEmpty() && parts[0].unicode() > 0x20 && parts[0].unicode() <= 0x7e)
        return latinWidths[parts[0].unicode() - 0x20];
    if ((character >= 0x3000 && character <= 0x303f)
        || (character >= 0xff00 && character <= 0xff60))
        return 1000; // signs as wide as ideographs
    if (character >= 0x1f000 && character < 0x20000)
        return 1400; // emoji
    return scriptWidth(QChar::script(character));
}

class Wrapping
{
public:
    Wrapping(double width, double size, bool isBold)
        : m_width(width)
        , m_size(size)
        , m_isBold(isBold)
    {
    }

    QStringList run(const QString &text)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
        qsizetype start = 0;
        while (start < text.size()) {
            finder.setPosition(start);
            const qsizetype next = finder.toNextBoundary();
            const qsizetype end = next < 0 ? text.size() : next;
            add(text.mid(start, end - start));
            start = end;
        }
        flush();
        return m_lines;
    }

private:
    double width(const QString &text) const { return textWidth(text, m_size, m_isBold); }

    void add(const QString &piece)
    {
        if (width((m_line + piece).trimmed()) > m_width)
            flush();
        if (width(piece.trimmed()) > m_width)
            addLetters(piece);
        else
            m_line += piece;
    }
    void addLetters(const QString &word)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
        qsizetype start = 0;
        while (finder.toNextBoundary() >= 0) {
            const QString letter = word.mid(start, finder.position() - start);
            if (width(m_line + letter) > m_width)
                flush();
            m_line += letter;
            start = finder.position();
        }
    }
    void flush()
    {
        const QString line = m_line.trimmed();
        if (!line.isEmpty())
            m_lines.append(line);
        m_line.clear();
    }

    double m_width;
    double m_size;
    bool m_isBold;
    QString m_line;
    QStringList m_lines;
};

} // namespace

double textWidth(QStringView text, double size, bool isBold)
{
    qint64 thousandths = 0;
    for (uint character : text.toUcs4())
        thousandths += widthOf(character);
    return double(thousandths) / 1000 * size * (isBold ? boldFactor : 1);
}

QStringList wrappedText(const QString &text, double width, double size, bool isBold,
                        qsizetype maximumLines)
{
    // Nobody reads more than this in a picture, and a text may be a whole book.
    QStringList lines = Wrapping(width, size, isBold).run(oneLine(text).left(1000));
    if (lines.size() <= maximumLines)
        return lines;
    lines = lines.first(maximumLines);
    QString &last = lines.last();
    while (!last.isEmpty() && textWidth(last + QChar(0x2026), size, isBold) > width)
        last.chop(last.back().isLowSurrogate() ? 2 : 1);
    last = last.trimmed() + QChar(0x2026);
    return lines;
}

} // namespace report

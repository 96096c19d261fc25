// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/fold.h"

#include <QtGlobal>

#include <array>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace text
{

namespace
{

// Below this value lie Latin, Greek, Cyrillic, Hebrew and Arabic: there every mark is dropped, so
// the result of each unit stands alone and comes from a table.
constexpr char16_t tableEnd = 0x700;

const icu::Normalizer2 &caseFold()
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    Q_ASSERT(U_SUCCESS(status));
    return *normalizer;
}

const icu::Normalizer2 &decomposition()
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFDInstance(status);
    Q_ASSERT(U_SUCCESS(status));
    return *normalizer;
}

// Marks without a script of their own that belong to the alphabets above, not to Indic scripts or
// to kana, where a mark is a letter.
bool isGeneralMark(UChar32 c)
{
    return (c >= 0x300 && c <= 0x36F) || (c >= 0x483 && c <= 0x489) || (c >= 0x64B && c <= 0x670)
        || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF)
        || (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE20 && c <= 0xFE2F);
}

bool isDroppedMark(UChar32 c)
{
    if (!(U_MASK(u_charType(c)) & (U_GC_MN_MASK | U_GC_ME_MASK)))
        return false;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(c, &status)) {
    case USCRIPT_LATIN:
    case USCRIPT_GREEK:
    case USCRIPT_CYRILLIC:
    case USCRIPT_ARABIC:
    case USCRIPT_HEBREW:
        return true;
    default:
        return isGeneralMark(c);
    }
}

// What Unicode does not call equal, but people who search do. nullptr: nothing special.
const char16_t *special(UChar32 c)
{
    switch (c) {
    case 0x00B4: // acute used as an apostrophe
    case 0x02B9:
    case 0x02BB:
    case 0x02BC:
    case 0x05F3:
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
        return u"'";
    case 0x00AB:
    case 0x00BB:
    case 0x05F4:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
        return u"\"";
    case 0x05BE:
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        return u"-";
    case 0x00E6:
        return u"ae";
    case 0x00F8:
        return u"o";
    case 0x0111:
        return u"d";
    case 0x0127:
        return u"h";
    case 0x0131: // Turkish text in capitals has already lost the difference
        return u"i";
    case 0x0142:
        return u"l";
    case 0x0153:
        return u"oe";
    case 0x0640: // tatweel
        return u"";
    case 0x0629: // ta marbuta
    case 0x06BE:
    case 0x06C1:
    case 0x06C3:
    case 0x06D5:
        return u"\u0647";
    case 0x0649: // alef maqsura
    case 0x06CC:
    case 0x06D2:
        return u"\u064A";
    case 0x0671:
        return u"\u0627";
    case 0x06A9:
        return u"\u0643";
    default:
        return nullptr;
    }
}

// Appends what is left of a character that is already case folded.
void reduce(UChar32 c, QString &out)
{
    if ((c >= 0x3041 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3)) {
        out += QChar(char16_t(c)); // kana, Han, Hangul: most text with large values
        return;
    }
    if (const char16_t *replacement = special(c)) {
        out += QStringView(replacement);
        return;
    }
    if (isDroppedMark(c))
        return;
    if (u_charType(c) == U_DECIMAL_DIGIT_NUMBER) {
        out += QChar(char16_t(u'0' + u_charDigitValue(c)));
        return;
    }
    icu::UnicodeString parts;
    if (decomposition().getDecomposition(c, parts)) {
        for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
            if (!isDroppedMark(parts.char32At(i)))
                continue;
            for (int32_t k = 0; k < parts.length(); k = parts.moveIndex32(k, 1))
                reduce(parts.char32At(k), out);
            return;
        }
    }
    out += QChar::fromUcs4(char32_t(c));
}

void reduceAll(const icu::UnicodeString &folded, QString &out)
{
    for (int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1))
        reduce(folded.char32At(i), out);
}

struct Entry {
    quint8 length = 0;
    std::array<char16_t, 3> units {};
};

using Table = std::array<Entry, tableEnd>;

Table makeTable()
{
    Table table;
    for (char16_t c = 0; c < tableEnd; ++c) {
        QString out;
        if (special(c)) {
            reduce(c, out);
        } else {
            UErrorCode status = U_ZERO_ERROR;
            reduceAll(caseFold().normalize(icu::UnicodeString(c), status), out);
        }
        Q_ASSERT(out.size() <= 3);
        table[c].length = quint8(out.size());
        for (qsizetype i = 0; i < out.size(); ++i)
            table[c].units[size_t(i)] = out[i].unicode();
    }
    return table;
}

const Table &table()
{
    static const Table made = makeTable();
    return made;
}

icu::UnicodeString aliasOf(QStringView view)
{
    return icu::UnicodeString(false, reinterpret_cast<const UChar *>(view.utf16()),
                              int32_t(view.size()));
}

// The length of the piece at the beginning that folds by itself.
qsizetype segmentLength(const icu::UnicodeString &run, int32_t start)
{
    int32_t end = run.moveIndex32(start, 1);
    while (end < run.length() && !caseFold().hasBoundaryBefore(run.char32At(end)))
        end = run.moveIndex32(end, 1);
    return end - start;
}

// Folds a run of units from the table's end upwards; told(n) after each piece of n units.
template<typename Told> void foldRun(QStringView view, QString &out, Told told)
{
    const icu::UnicodeString run = aliasOf(view);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t ready = caseFold().spanQuickCheckYes(run, status);
    for (int32_t i = 0; i < run.length();) {
        const int32_t next = run.moveIndex32(i, 1);
        if (next <= ready) { // already folded: only marks and our own rules are left
            reduce(run.char32At(i), out);
            told(next - i);
            i = next;
            continue;
        }
        const auto length = int32_t(segmentLength(run, i));
        reduceAll(caseFold().normalize(run.tempSubString(i, length), status), out);
        told(length);
        i += length;
    }
}

qsizetype runLength(QStringView view)
{
    qsizetype length = 0;
    while (length < view.size() && view[length].unicode() >= tableEnd)
        ++length;
    return length;
}

template<typename Told> void foldAll(QStringView view, QString &out, Told told)
{
    const Table &entries = table();
    for (qsizetype i = 0; i < view.size();) {
        const char16_t unit = view[i].unicode();
        if (unit < tableEnd) {
            const Entry &entry = entries[unit];
            out += QStringView(entry.units.data(), entry.length);
            told(1);
            ++i;
        } else {
            const qsizetype length = runLength(view.sliced(i));
            foldRun(view.sliced(i, length), out, told);
            i += length;
        }
    }
}

} // namespace

QString fold(QStringView original)
{
    QString out(original.size(), Qt::Uninitialized);
    qsizetype plain = 0;
    QChar *units = out.data();
    for (; plain < original.size() && original[plain].unicode() < 0x80; ++plain) {
        const char16_t unit = original[plain].unicode();
        units[plain] = QChar(unit >= u'A' && unit <= u'Z' ? char16_t(unit + 32) : unit);
    }
    out.truncate(plain);
    if (plain < original.size())
        foldAll(original.sliced(plain), out, [](qsizetype) {});
    return out;
}

Folded foldWithOrigins(QStringView original)
{
    Folded folded;
    folded.text.reserve(original.size());
    folded.origin.reserve(original.size());
    qsizetype position = 0;
    foldAll(original, folded.text, [&](qsizetype consumed) {
        folded.origin.resize(folded.text.size(), position);
        position += consumed;
    });
    return folded;
}

} // namespace text

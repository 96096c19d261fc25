// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/codecolumn.h"

#include "core/offences/cellvalue.h"
#include "core/text/fold.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace offences
{

namespace
{

bool isDigits(QStringView code)
{
    return !code.isEmpty()
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString withoutZeros(const QString &digits)
{
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits[zeros] == u'0')
        ++zeros;
    return digits.sliced(zeros);
}

// Verdicts that real lists carry where a code should stand (MAPPING 14, trap 7), folded below.
constexpr const char *verdicts
    = "excluido,excluida,excluded,exclude,excluído,excluída,exclu,exclue,ausgeschlossen,"
      "uitgesloten,"
      "escluso,исключено,исключен,مستبعد,排除,sin agrupador,sin código,sin clasificar,"
      "sin clasificación,sin dato,sin información,sem código,sem classificação,no aplica,não se "
      "aplica,n/a,n.a.,#n/a,#ref!,#value!,#name?,na,n.d.,nd,s/d,s/c,pendiente,pendente,pending,"
      "pendiente revisión,en attente,ausstehend,offen,none,null,nil,nan,no code,uncoded,not coded,"
      "not applicable,unknown,unclassified,undefined,to be defined,tbd,todo,missing,blank,ninguno,"
      "ninguna,desconocido,nenhum,aucun,aucune,néant,sans code,non codé,non classé,à définir,"
      "inconnu,keine,kein,keiner,ohne,ohne code,entfällt,unbekannt,geen,onbekend,nvt,n.v.t.,"
      "nessuno,nessuna,non classificato,нет,не указано,неизвестно,без кода,لا يوجد,غير محدد,"
      "غير مصنف,بدون,无,未定,未分类,不适用,不明,없음,미분류,해당없음,कोई नहीं,?,??,???,-,--,---,"
      ".,..,...,x,xx,xxx,\u2013,\u2014";

const QSet<QString> &verdictWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        const QStringList list = QString::fromUtf8(verdicts).split(u',');
        for (const QString &word : list)
            all.insert(text::fold(word));
        return all;
    }();
    return words;
}

bool isFullWidth(QChar c)
{
    return c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E;
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

bool isOddBlank(QChar c)
{
    return c.isSpace() && c != u' ';
}

} // namespace

CodeColumn::CodeColumn(const QStringList &codes, const OffenceList *previous)
    : m_codes(codes.begin(), codes.end())
{
    if (previous) {
        for (const Offence &offence : previous->offences()) {
            const QString code = offence.code.toString();
            m_previous.insert(code);
            if (isDigits(code))
                m_previousByDigits[withoutZeros(code)] << code;
        }
        for (QStringList &same : m_previousByDigits)
            same.removeDuplicates();
    }
    learnFractions(codes);
    learnWidths(codes);
    learnScripts(codes);
    learnIccsShapes(codes);
}

// "303.0" comes from a column of numbers that has empty cells. Where ".1" or ".2" stand too, the
// dot belongs to the codes.
void CodeColumn::learnFractions(const QStringList &codes)
{
    static const QRegularExpression shape(QStringLiteral("^\\d+\\.(\\d+)$"));
    int zero = 0;
    for (const QString &code : codes) {
        const auto match = shape.match(code);
        if (!match.hasMatch())
            continue;
        const QString fraction = match.captured(1);
        if (fraction == u"0")
            ++zero;
        else if (fraction.size() == 1)
            return;
    }
    m_dropFraction = zero > 0;
}

void CodeColumn::learnWidths(const QStringList &codes)
{
    QMap<qsizetype, int> widths;
    QMap<qsizetype, int> withZero;
    int digits = 0;
    int filled = 0;
    int withDigit = 0;
    for (const QString &printed : codes) {
        const QString code = withoutFraction(printed);
        filled += !code.isEmpty();
        withDigit += hasDigit(code);
        if (!isDigits(code))
            continue;
        ++digits;
        ++widths[code.size()];
        withZero[code.size()] += code.startsWith(u'0') && code.size() > 1;
    }
    m_mostlyDigits = digits * 5 >= filled * 4 && digits > 0;
    m_oftenWithDigits = withDigit * 2 >= filled && withDigit > 0;
    m_mostlyWithDigits = withDigit * 4 >= filled * 3 && withDigit > 0;
    for (const auto &[width, count] : widths.asKeyValueRange()) {
        if (m_width == 0 || count > widths[m_width])
            m_width = width;
    }
    int shorter = 0;
    bool shorterKeepZeros = false; // then the lengths differ on purpose, as in a tree of codes
    for (auto it = widths.cbegin(); it != widths.cend() && it.key() < m_width; ++it) {
        shorter += it.value();
        shorterKeepZeros = shorterKeepZeros || withZero[it.key()] > 0;
    }
    if (shorter == 0 || shorterKeepZeros || withZero.value(m_width) == 0)
        return;
    constexpr double uniform = 0.9;
    const double share = double(widths[m_width]) / double(digits);
    m_zerosProven = share >= uniform && !areBeginnings(codes);
    m_zerosDoubtful = !m_zerosProven && share >= 0.5;
}

// Whether every shorter code is the beginning of a longer one: group codes, then, may be short.
bool CodeColumn::areBeginnings(const QStringList &codes) const
{
    QSet<QString> shorter;
    QSet<qsizetype> lengths;
    for (const QString &printed : codes) {
        const QString code = withoutFraction(printed);
        if (isDigits(code) && code.size() < m_width) {
            shorter.insert(code);
            lengths.insert(code.size());
        }
    }
    for (const QString &code : codes) {
        if (code.size() != m_width)
            continue;
        for (const qsizetype length : std::as_const(lengths))
            shorter.remove(code.first(length));
    }
    return shorter.isEmpty();
}

void CodeColumn::learnScripts(const QStringList &codes)
{
    QMap<QChar::Script, int> scripts;
    for (const QString &code : codes) {
        for (const QChar c : QStringView(code).left(50)) {
            if (c.isLetter() && !isFullWidth(c))
                ++scripts[c.script()];
        }
    }
    int most = 0;
    for (const auto &[script, count] : scripts.asKeyValueRange()) {
        if (count > most) {
            most = count;
            m_script = script;
        }
    }
}

// Sections 01-11, then two digits per level and one or two for the lowest (ICCS, part one).
void CodeColumn::learnIccsShapes(const QStringList &codes)
{
    static const QRegularExpression shape(QStringLiteral("^(0[1-9]|1[01])(\\d\\d\\d{0,2})?$"));
    int filled = 0;
    int alike = 0;
    int longer = 0;
    for (const QString &code : codes) {
        filled += !code.isEmpty();
        const bool fits = shape.match(code).hasMatch();
        alike += fits;
        longer += fits && code.size() >= 4;
    }
    // Eleven numbered headings look like sections of anything.
    m_looksLikeIccs = filled >= 5 && alike * 5 >= filled * 4 && longer * 2 >= filled;
}

QString CodeColumn::withoutFraction(const QString &code) const
{
    if (!m_dropFraction || !code.endsWith(QStringLiteral(".0")))
        return code;
    const QString whole = code.chopped(2);
    return isDigits(whole) ? whole : code;
}

QString CodeColumn::fromPrevious(const QString &digits) const
{
    if (m_previous.contains(digits))
        return {};
    const QStringList known = m_previousByDigits.value(withoutZeros(digits));
    const bool isOne = known.size() == 1 && known.first().size() > digits.size();
    return isOne && !m_codes.contains(known.first()) ? known.first() : QString();
}

CodeColumn::Repaired CodeColumn::repaired(const QString &code) const
{
    Repaired result { withoutFraction(code) };
    result.fractionTaken = result.code != code;
    if (!isDigits(result.code))
        return result;
    const QString known = fromPrevious(result.code);
    if (!known.isEmpty()) {
        result.code = known;
        result.zeros = Zeros::Restored;
        result.fromPrevious = true;
        return result;
    }
    if (result.code.size() >= m_width || m_previous.contains(result.code))
        return result;
    const QString padded = result.code.rightJustified(m_width, u'0');
    if (m_zerosProven && !m_codes.contains(padded)) {
        result.code = padded;
        result.zeros = Zeros::Restored;
    } else if (m_zerosProven || m_zerosDoubtful) {
        result.zeros = Zeros::Doubtful;
    }
    return result;
}

bool CodeColumn::isVerdict(const QString &code) const
{
    constexpr qsizetype longestVerdict = 60;
    if (code.size() > longestVerdict || hasDigit(code) || !m_oftenWithDigits)
        return false;
    const QString folded = text::fold(code).simplified();
    const bool isWords = m_mostlyWithDigits && folded.contains(u' ') && folded.size() >= 8
        && std::count_if(folded.begin(), folded.end(), [](QChar c) { return c.isLetter(); })
            >= folded.size() * 3 / 4;
    return isWords || verdictWords().contains(folded);
}

QStringList CodeColumn::lookAlikes(const QString &raw) const
{
    QStringList found;
    const QString trimmed = raw.trimmed();
    for (const QChar c : trimmed) {
        const bool isOther
            = (c.script() == QChar::Script_Cyrillic || c.script() == QChar::Script_Greek
               || c.script() == QChar::Script_Latin)
            && c.isLetter() && c.script() != m_script
            && (m_script == QChar::Script_Latin || m_script == QChar::Script_Cyrillic
                || m_script == QChar::Script_Greek);
        if ((isOther || isFullWidth(c) || isInvisible(c) || isOddBlank(c)) && !found.contains(c))
            found << QString(c);
    }
    return found;
}

bool CodeColumn::isMasked(const QString &code) const
{
    return m_mostlyDigits && code.contains(u'*');
}

base::Text describeCharacter(QChar character)
{
    const QString point
        = QStringLiteral("U+%1").arg(int(character.unicode()), 4, 16, QLatin1Char('0')).toUpper();
    if (isInvisible(character))
        return base::lateText("offences", "an invisible character (%1)", { point });
    if (isOddBlank(character))
        return base::lateText("offences", "an unusual blank (%1)", { point });
    const QString shown(character);
    if (isFullWidth(character))
        return base::lateText("offences", "the full-width character %1 (%2)", { shown, point });
    if (character.script() == QChar::Script_Cyrillic)
        return base::lateText("offences", "the Cyrillic letter %1 (%2)", { shown, point });
    if (character.script() == QChar::Script_Greek)
        return base::lateText("offences", "the Greek letter %1 (%2)", { shown, point });
    return base::lateText("offences", "the Latin letter %1 (%2)", { shown, point });
}

} // namespace offences

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/listchecks.h"
#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace offences
{

namespace
{

// To teach a language: its words in the fitting lists. A label is a total when it is one of the
// whole labels, begins with one of the beginnings, ends with one of the ends or holds one of the
// words that mean nothing else.
constexpr const char *wholeLabels
    = "all,alle,todos,todas,tous,toutes,tutti,tutte,все,total,totals,totaal,total general,totales,"
      "totais,totaux,totale,totali,sum,summe,suma,soma,somme,somma,gesamt,zusammen,ensemble,итого,"
      "всего,合计,总计,合計,總計,小计,総数,計,계,합계,총계,المجموع,الإجمالي,المجموع "
      "الكلي,اجمالي,कुल,"
      "कुल योग,योग,toplam,ogółem,razem,celkem,összesen,totalt,yhteensä,jumlah,tổng cộng,сума,усього,"
      "all offences,all offenses,all crimes,all crime,all incidents,alle straftaten,alle delikte,"
      "alle misdrijven,todos los delitos,todos os crimes,toutes infractions,"
      "toutes les infractions,tous crimes et délits,tutti i reati,tutti i delitti,все преступления,"
      "كل الجرائم,جميع الجرائم";
constexpr const char *beginnings
    = "total,totaal,totale,grand total,subtotal,sub total,sub-total,summe,gesamtzahl,gesamt,итого,"
      "всего,إجمالي,مجموع,إجمالى,ensemble des,somme des,suma de,soma de,toplam,tổng";
constexpr const char *endsAnywhere // also where "total" at the end is an adjective of the offence
    = "(total),[total],- total,: total,/ total,(totaal),(gesamt),(итого),(всего),(всего:),(合计),"
      "(total general),(totale),(сумма)";
constexpr const char *endsElsewhere
    = "total,totals,totaal,gesamt,всего,合计,合計,總計,总计,합계,소계";
constexpr const char *anywhere = "insgesamt";
constexpr const char *opensParts // "... of which:" at the end
    = "davon,darunter,und zwar,of which,comprising,waarvan,dont,de los cuales,de las cuales,"
      "dos quais,das quais,di cui,в том числе,из них,其中,منها";
constexpr const char *parts // at the beginning: a part of a row above
    = "davon,darunter,of which,including,waarvan,dont,de los cuales,de las cuales,dos quais,"
      "das quais,di cui,в том числе,из них,其中,منها";
constexpr const char *familyWords
    = "summary key,summary keys,sum key,sum,sums,total,totals,totales,totais,totaux,subtotal,"
      "summenschlüssel,summe,summen,сумма,итого,合计,المجموع";

QStringList folded(const char *words)
{
    QStringList list;
    const QStringList parted = QString::fromUtf8(words).split(u',');
    for (const QString &word : parted)
        list << text::fold(word);
    return list;
}

// Words of a folded label between single blanks, so that " total " finds the word only.
QString spaced(const QString &label)
{
    return u' ' + label.simplified() + u' ';
}

bool isUnspaced(const QString &word)
{
    return word.front().script() == QChar::Script_Han
        || word.front().script() == QChar::Script_Hangul;
}

// In these languages a "total" after its noun describes the offence ("destrucción total").
bool putsAdjectivesLast(const QString &language)
{
    return language == u"es" || language == u"fr" || language == u"pt" || language == u"it"
        || language == u"ca" || language == u"ro" || language == u"gl";
}

class SumWords
{
public:
    bool saysTotal(const QString &label, const QString &language) const
    {
        const QString text = label.simplified();
        QString bare = text;
        while (!bare.isEmpty() && bare.back() != u')' && bare.back().isPunct())
            bare.chop(1);
        bare = bare.trimmed();
        if (bare.isEmpty())
            return false;
        return m_whole.contains(bare) || begins(bare, m_beginnings) || ends(bare, m_ends)
            || (!putsAdjectivesLast(language) && endsWithWord(bare)) || holds(bare) || opens(text);
    }

    bool isPart(const QString &label) const { return begins(label.simplified(), m_parts); }

    bool isSumFamily(const QString &family) const
    {
        for (const QString &word : m_family) {
            if (family == word || (word.contains(u' ') && spaced(family).contains(spaced(word))))
                return true;
        }
        return false;
    }

private:
    static bool begins(const QString &label, const QStringList &words)
    {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) {
            if (!label.startsWith(word))
                return false;
            return label.size() == word.size() || isUnspaced(word)
                || !label[word.size()].isLetterOrNumber();
        });
    }

    static bool ends(const QString &label, const QStringList &words)
    {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return label.endsWith(word); });
    }

    bool endsWithWord(const QString &label) const
    {
        return std::any_of(m_endWords.begin(), m_endWords.end(), [&](const QString &word) {
            const qsizetype before = label.size() - word.size() - 1;
            return label.endsWith(word) && before >= 0
                && (isUnspaced(word) || !label[before].isLetterOrNumber());
        });
    }

    bool holds(const QString &label) const
    {
        return std::any_of(m_anywhere.begin(), m_anywhere.end(), [&](const QString &word) {
            return spaced(label).contains(u' ' + word + u' ')
                || spaced(label).contains(u' ' + word + u',');
        });
    }

    bool opens(const QString &label) const
    {
        if (!label.endsWith(u':') && !label.endsWith(QChar(0xFF1A)))
            return false;
        const QString text = spaced(label.chopped(1));
        return std::any_of(m_opens.begin(), m_opens.end(), [&](const QString &word) {
            return text.size() > word.size() + 4 && text.endsWith(u' ' + word + u' ');
        });
    }

    const QStringList m_whole = folded(wholeLabels);
    const QStringList m_beginnings = folded(beginnings);
    const QStringList m_ends = folded(endsAnywhere);
    const QStringList m_endWords = folded(endsElsewhere);
    const QStringList m_anywhere = folded(anywhere);
    const QStringList m_opens = folded(opensParts);
    const QStringList m_parts = folded(parts);
    const QStringList m_family = folded(familyWords);
};

bool isSum(const Offence &offence, const CodeColumn &codes, const SumWords &words)
{
    if (codes.isMasked(offence.code.toString())
        || words.isSumFamily(text::fold(offence.family).simplified()))
        return true;
    for (const auto &[language, label] : offence.labels.asKeyValueRange()) {
        if (words.saysTotal(text::fold(label), language))
            return true;
    }
    return false;
}

bool isPart(const Offence &offence, const SumWords &words)
{
    return std::any_of(offence.labels.begin(), offence.labels.end(),
                       [&](const QString &label) { return words.isPart(text::fold(label)); });
}

// Codes that stand above others. "21" above "21_4" by the sign; "01" above "0101" by the length
// where most codes of the list are built so.
class GroupCodes
{
public:
    explicit GroupCodes(const QList<Offence> &offences)
    {
        for (const Offence &offence : offences)
            m_codes.insert(offence.code.toString());
        int digits = 0;
        int longer = 0;
        int under = 0;
        qsizetype shortest = 1'000;
        for (const QString &code : std::as_const(m_codes))
            shortest = isDigits(code) ? qMin(shortest, code.size()) : shortest;
        for (const QString &code : std::as_const(m_codes)) {
            addParent(code);
            digits += isDigits(code);
            longer += isDigits(code) && code.size() > shortest;
            under += isDigits(code) && code.size() > shortest && !digitParent(code).isEmpty();
        }
        m_isTree = digits * 2 > m_codes.size() && longer > 0 && under * 5 >= longer * 3
            && longer * 3 >= digits;
        if (!m_isTree)
            return;
        for (const QString &code : std::as_const(m_codes)) {
            if (isDigits(code))
                m_parents.insert(digitParent(code));
        }
    }

    bool contains(const Offence &offence) const
    {
        const QString code = offence.code.toString();
        if (!m_parents.contains(code))
            return false;
        // Article numbers are no tree: art. 108-A stands beside art. 108, not below it.
        return !offence.provision.contains(code);
    }

private:
    static bool isDigits(const QString &code)
    {
        return code.size() <= 20
            && std::all_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
    }

    void addParent(const QString &code)
    {
        static const QRegularExpression last(QStringLiteral("^(.+)[_./-][^_./-]+$"));
        if (code.size() > 200)
            return;
        const auto match = last.match(code);
        if (match.hasMatch() && m_codes.contains(match.captured(1)))
            m_parents.insert(match.captured(1));
    }

    QString digitParent(const QString &code) const
    {
        for (qsizetype length = code.size() - 1; length >= 1; --length) {
            const QString beginning = code.first(length);
            if (m_codes.contains(beginning))
                return beginning;
        }
        return {};
    }

    QSet<QString> m_codes;
    QSet<QString> m_parents;
    bool m_isTree = false;
};

void noteSum(const Offence &offence, int line, RowFindings &findings)
{
    findings.add("I03", base::Severity::Note, line,
                 base::lateText("offences",
                                "Line %1 (%2) is a total or sum row that stands among the others.",
                                { line, offence.code.toString() }),
                 base::lateText("offences",
                                "It is marked as a sum, so that its cases are not counted twice. "
                                "Take the mark off if it is an offence of its own."));
}

void notePart(const Offence &offence, int line, RowFindings &findings)
{
    findings.add("I03", base::Severity::Note, line,
                 base::lateText("offences", "Line %1 (%2) begins like a part of a row above it.",
                                { line, offence.code.toString() }),
                 base::lateText("offences",
                                "If the row above counts its cases too, mark that row as a sum."));
}

void noteGroup(const Offence &offence, int line, RowFindings &findings)
{
    findings.add("I03", base::Severity::Note, line,
                 base::lateText("offences",
                                "The code %1 in line %2 is a group: its parts stand in the list "
                                "under longer codes.",
                                { offence.code.toString(), line }),
                 base::lateText("offences",
                                "If the group also counts the cases of its parts, mark it as a "
                                "sum."));
}

} // namespace

void checkSums(QList<Offence> &offences, const QList<CheckedRow> &rows, const CodeColumn &codes,
               RowFindings &findings)
{
    const SumWords words;
    const GroupCodes groups(offences);
    for (qsizetype i = 0; i < offences.size(); ++i) {
        Offence &offence = offences[i];
        if (isSum(offence, codes, words)) {
            offence.kind = OffenceKind::Sum;
            noteSum(offence, rows[i].line, findings);
        } else if (isPart(offence, words)) {
            notePart(offence, rows[i].line, findings);
        } else if (groups.contains(offence)) {
            noteGroup(offence, rows[i].line, findings);
        }
    }
}

} // namespace offences

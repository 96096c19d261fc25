// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/totalwords.h"

#include "core/text/fold.h"

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

bool begins(const QString &label, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        if (!label.startsWith(word))
            return false;
        return label.size() == word.size() || isUnspaced(word)
            || !label[word.size()].isLetterOrNumber();
    });
}

bool ends(const QString &label, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return label.endsWith(word); });
}

} // namespace

TotalWords::TotalWords()
    : m_whole(folded(wholeLabels))
    , m_beginnings(folded(beginnings))
    , m_ends(folded(endsAnywhere))
    , m_endWords(folded(endsElsewhere))
    , m_anywhere(folded(anywhere))
    , m_opens(folded(opensParts))
    , m_parts(folded(parts))
    , m_family(folded(familyWords))
{
}

bool TotalWords::saysTotal(const QString &label, const QString &language) const
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

bool TotalWords::isPart(const QString &label) const
{
    return begins(label.simplified(), m_parts);
}

bool TotalWords::isSumFamily(const QString &family) const
{
    for (const QString &word : m_family) {
        if (family == word || (word.contains(u' ') && spaced(family).contains(spaced(word))))
            return true;
    }
    return false;
}

bool TotalWords::endsWithWord(const QString &label) const
{
    return std::any_of(m_endWords.begin(), m_endWords.end(), [&](const QString &word) {
        const qsizetype before = label.size() - word.size() - 1;
        return label.endsWith(word) && before >= 0
            && (isUnspaced(word) || !label[before].isLetterOrNumber());
    });
}

bool TotalWords::holds(const QString &label) const
{
    return std::any_of(m_anywhere.begin(), m_anywhere.end(), [&](const QString &word) {
        return spaced(label).contains(u' ' + word + u' ')
            || spaced(label).contains(u' ' + word + u',');
    });
}

bool TotalWords::opens(const QString &label) const
{
    if (!label.endsWith(u':') && !label.endsWith(QChar(0xFF1A)))
        return false;
    const QString text = spaced(label.chopped(1));
    return std::any_of(m_opens.begin(), m_opens.end(), [&](const QString &word) {
        return text.size() > word.size() + 4 && text.endsWith(u' ' + word + u' ');
    });
}

} // namespace offences

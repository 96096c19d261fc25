// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/stopwords.h"

#include "core/text/words.h"

#include <QHash>

namespace text
{

namespace
{

struct List {
    const char *language;
    const char *words;
};

// To add a language: one entry, words as people write them; folding happens below.
constexpr List lists[] = {
    { "ar", "في من على إلى عن مع أو و أن التي الذي هذا هذه ذلك ما كل بين قد كان هو هي" },
    { "de",
      "der die das den dem des ein eine einen einem einer eines und oder in im an am auf aus bei "
      "beim mit nach von vom vor zu zum zur durch für über als wie sich ist sind war wird werden "
      "wurde dass dieser diese dieses sowie auch es er sie wenn hat haben gem abs bzw insgesamt "
      "darunter sonstige sonstiger sonstigen" },
    { "en",
      "a an the and or of in on at to by for from with as is are was were be been being this that "
      "these those it its his her their any other which who whom into such has have had may shall "
      "etc than then so if n.e.c nec" },
    { "es",
      "a al ante con de del desde el la los las lo un una unos unas y e o u en entre para por que "
      "se su sus es son fue ser como más este esta estos estas ese esa cuando donde si ya le les "
      "cual cuales ha han haya etc otro otra otros otras" },
    { "fr",
      "à au aux avec ce ces cet cette dans de des du d en et ou l la le les leur leurs un une par "
      "pour sur que qui qu se s son sa ses est sont été être il elle ils elles comme dont y c n "
      "autre autres etc" },
    { "hi", "का के की को में से पर और या है हैं था थे थी एक यह वह इस उस ने तथा एवं अन्य" },
    { "it",
      "a al allo alla ai agli alle con da dal dallo dalla dai dagli dalle di del dello della dei "
      "degli delle e ed il lo la i gli le l d un uno una in nel nello nella nei negli nelle o per "
      "su sul sullo sulla sui sugli sulle che chi è sono essere come si suo sua suoi altro altra "
      "altri altre ecc" },
    { "nl",
      "de het een en of in op aan te ten ter van voor met door bij uit over om tot naar als dat "
      "die dit deze is zijn was werd worden wordt er ook hij zij ze wie wat dan overige overig "
      "enz" },
    { "pt",
      "a à às ao aos as o os um uma uns umas de do da dos das e em no na nos nas num numa ou para "
      "por pelo pela pelos pelas com como que se seu sua seus suas é são foi ser mais este esta "
      "esse essa quando outro outra outros outras etc" },
    { "ru",
      "и в во на с со к ко у о об от до из за по при для или а но же ли бы что как его ее их это "
      "этот эта эти тот та те который которая которые быть был была были также либо иной иные "
      "иных" },
    { "tr", "ve veya ile bir bu şu o da de için olan olarak gibi kadar diğer her" },
};

QHash<QString, QSet<QString>> makeSets()
{
    QHash<QString, QSet<QString>> sets;
    for (const List &list : lists) {
        QSet<QString> &set = sets[QLatin1String(list.language)];
        const QStringList written = QString::fromUtf8(list.words).split(u' ');
        for (const QString &word : written)
            set.insert(fold(word));
    }
    return sets;
}

const QHash<QString, QSet<QString>> &sets()
{
    static const QHash<QString, QSet<QString>> made = makeSets();
    return made;
}

} // namespace

const QSet<QString> &stopWords(const QString &language)
{
    static const QSet<QString> none;
    // Asked for every word of a text, and mostly by the plain name of the language.
    auto found = sets().constFind(language);
    if (found == sets().constEnd())
        found = sets().constFind(language.section(u'-', 0, 0).section(u'_', 0, 0));
    return found == sets().constEnd() ? none : *found;
}

QStringList stopWordLanguages()
{
    QStringList languages = sets().keys();
    languages.sort();
    return languages;
}

bool isStopWord(const QString &folded, const QString &language)
{
    return stopWords(language).contains(folded);
}

} // namespace text

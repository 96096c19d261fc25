// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/words.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include <libstemmer.h>

namespace text
{

namespace
{

using Stemmer = std::unique_ptr<sb_stemmer, decltype(&sb_stemmer_delete)>;

// Snowball objects hold a working buffer, so each thread has its own.
sb_stemmer *stemmerFor(const QString &language)
{
    thread_local std::vector<std::pair<QString, Stemmer>> opened;
    for (const auto &[name, stemmer] : opened) {
        if (name == language)
            return stemmer.get();
    }
    const QByteArray code = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower().toLatin1();
    // Only two-letter codes: Snowball would also open "porter" and other names.
    sb_stemmer *made = code.size() == 2 ? sb_stemmer_new(code.constData(), nullptr) : nullptr;
    opened.emplace_back(language, Stemmer(made, &sb_stemmer_delete));
    return made;
}

// Snowball knows these endings only with the accent that folding took away. Without it the
// singular ("violacion") would keep an ending that the plural ("violaciones") loses.
struct Ending {
    const char *language;
    const char16_t *folded;
    const char16_t *written;
};

constexpr Ending endings[] = {
    { "es", u"cion", u"ci\u00F3n" },
    { "es", u"logia", u"log\u00EDa" },
    { "fr", u"iere", u"i\u00E8re" },
    { "fr", u"ieres", u"i\u00E8res" },
    { "fr", u"ite", u"it\u00E9" },
    { "fr", u"ites", u"it\u00E9s" },
    { "fr", u"ee", u"\u00E9e" },
    { "fr", u"ees", u"\u00E9es" },
    { "it", u"ita", u"it\u00E0" },
    { "pt", u"cao", u"\u00E7\u00E3o" },
    { "pt", u"coes", u"\u00E7\u00E3o" },
    { "pt", u"oes", u"\u00E3o" },
    { "pt", u"encia", u"\u00EAncia" },
    { "pt", u"encias", u"\u00EAncias" },
    { "pt", u"avel", u"\u00E1vel" },
    { "pt", u"ivel", u"\u00EDvel" },
    { "ru", u"\u043E\u0438", u"\u043E\u0439" },
    { "ru", u"\u044B\u0438", u"\u044B\u0439" },
    { "ru", u"\u0435\u0438", u"\u0435\u0439" },
    { "ru", u"\u0438\u0438", u"\u0438\u0439" },
    { "ru", u"\u0430\u0438", u"\u0430\u0439" },
    { "ru", u"\u0443\u0438", u"\u0443\u0439" },
};

QString withAccents(const QString &folded, const QString &language)
{
    const Ending *best = nullptr;
    qsizetype length = 0;
    for (const Ending &ending : endings) {
        const QStringView view(ending.folded);
        if (view.size() > length && folded.size() > view.size() + 1
            && language.startsWith(QLatin1String(ending.language)) && folded.endsWith(view)) {
            best = &ending;
            length = view.size();
        }
    }
    if (!best)
        return folded;
    return folded.chopped(length) + QString::fromUtf16(best->written);
}

} // namespace

bool hasStemmer(const QString &language)
{
    return stemmerFor(language) != nullptr;
}

QString stem(const QString &folded, const QString &language)
{
    sb_stemmer *stemmer = stemmerFor(language);
    if (!stemmer || folded.isEmpty())
        return folded;
    const QByteArray word = withAccents(folded, language).toUtf8();
    const auto *stemmed = sb_stemmer_stem(
        stemmer, reinterpret_cast<const sb_symbol *>(word.constData()), int(word.size()));
    const auto length = sb_stemmer_length(stemmer);
    return fold(QString::fromUtf8(reinterpret_cast<const char *>(stemmed), length));
}

} // namespace text

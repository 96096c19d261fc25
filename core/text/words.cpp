// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/words.h"

#include <algorithm>
#include <array>
#include <memory>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

namespace text
{

namespace
{

// Each thread has its own iterator: opening one costs far more than using it.
icu::BreakIterator &breaks()
{
    thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        Q_ASSERT(U_SUCCESS(status));
        return made;
    }();
    return *iterator;
}

// "222-1" and "01/123" name one provision or code, so the numbers around the sign stay together.
bool joinsNumbers(QStringView original, qsizetype signAt)
{
    const QChar sign = original[signAt];
    return (sign == u'-' || sign == u'/' || sign == QChar(0x2010) || sign == QChar(0x2011))
        && signAt > 0 && signAt + 1 < original.size() && original[signAt - 1].isDigit()
        && original[signAt + 1].isDigit();
}

QList<Span> spans(const QString &original)
{
    QList<Span> found;
    UErrorCode status = U_ZERO_ERROR;
    UText source = UTEXT_INITIALIZER;
    utext_openUChars(&source, reinterpret_cast<const UChar *>(original.utf16()), original.size(),
                     &status);
    icu::BreakIterator &iterator = breaks();
    iterator.setText(&source, status);
    int32_t start = iterator.first();
    for (int32_t end = iterator.next(); end != icu::BreakIterator::DONE; end = iterator.next()) {
        if (iterator.getRuleStatus() >= UBRK_WORD_NONE_LIMIT) {
            if (!found.isEmpty() && start >= 2
                && found.last().start + found.last().length == start - 1
                && joinsNumbers(original, start - 1))
                found.last().length = end - found.last().start;
            else
                found.append({ start, end - start });
        }
        start = end;
    }
    utext_close(&source);
    return found;
}

// The elided articles and particles of French, Italian, Catalan and Portuguese, folded. Other
// apostrophes ("driver's", "o'clock") stay inside their word.
constexpr std::array elided = {
    u"c",     u"d",      u"j",      u"l",      u"m",     u"n",    u"s",     u"t",
    u"qu",    u"un",     u"all",    u"coll",   u"dall",  u"dell", u"nell",  u"sull",
    u"jusqu", u"lorsqu", u"puisqu", u"quoiqu", u"quell", u"sant", u"contr",
};

bool isElided(QStringView folded)
{
    return std::any_of(elided.begin(), elided.end(),
                       [folded](const char16_t *one) { return folded == QStringView(one); });
}

void appendWord(const QString &original, Span span, QList<Word> &found)
{
    const QStringView view = QStringView(original).sliced(span.start, span.length);
    QString folded = fold(view);
    const qsizetype apostrophe = folded.indexOf(u'\'');
    if (apostrophe > 0 && isElided(QStringView(folded).first(apostrophe))) {
        const qsizetype cut = foldWithOrigins(view).origin[apostrophe];
        found.append({ folded.first(apostrophe), { span.start, cut } });
        span = { span.start + cut + 1, span.length - cut - 1 };
        folded = folded.sliced(apostrophe + 1);
    }
    if (!folded.isEmpty())
        found.append({ folded, span });
}

} // namespace

QList<Word> words(const QString &original)
{
    QList<Word> found;
    found.reserve(original.size() / 6 + 1);
    const QList<Span> pieces = spans(original);
    for (const Span &span : pieces)
        appendWord(original, span, found);
    return found;
}

} // namespace text

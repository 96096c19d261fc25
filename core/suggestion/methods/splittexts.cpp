// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/splittexts.h"

#include "core/suggestion/methods/barelabel.h"
#include "core/suggestion/methods/elements.h"
#include "core/suggestion/methods/fingerprint.h"

#include <QDataStream>
#include <QHash>
#include <QIODevice>

#include <algorithm>
#include <cstring>
#include <vector>

namespace suggestion
{

namespace
{

constexpr quint32 Version = 2;
constexpr QChar separator = u'\n'; // stands in no word

// Numbers texts in the order in which they come.
class Numbering
{
public:
    explicit Numbering(QStringList &texts)
        : m_texts(texts)
    {
    }
    int of(const QString &text)
    {
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.cend())
            return *known;
        const int number = int(m_texts.size());
        m_texts << text;
        m_numbers.insert(text, number);
        return number;
    }

private:
    QStringList &m_texts;
    QHash<QString, int> m_numbers;
};

// Appends one record after the other.
class Splitter
{
public:
    Splitter(const Vocabulary &vocabulary, const QString &language, SplitTexts &result)
        : m_result(result)
        , m_stems(result.stems)
        , m_elements(result.elements)
        , m_lexicon(vocabulary.elements, language)
        , m_language(language)
    {
    }
    int append(const QString &text, bool isRemainder)
    {
        const int start = int(m_result.numbers.size());
        const QList<Token> words = tokens(text, m_language);
        QStringList shown = namesOf(m_lexicon.find(words)).values();
        shown.sort();
        m_result.numbers << int(words.size()) << int(shown.size()) << int(isRemainder);
        for (const Token &word : words)
            m_result.numbers << m_stems.of(word.stem);
        for (const QString &element : std::as_const(shown))
            m_result.numbers << m_elements.of(element);
        return start;
    }

private:
    SplitTexts &m_result;
    Numbering m_stems, m_elements;
    ElementLexicon m_lexicon;
    QString m_language;
};

quint64 keyOf(const QString &text)
{
    return Fingerprint().add(QStringView(text)).value();
}

// Every text of a category in this language, by its key.
void collect(const classification::Category &category, const QString &language,
             QMap<quint64, QString> &texts)
{
    QStringList all { category.titles.value(language), category.descriptions.value(language) };
    all += category.commonNames.value(language) + category.indexTerms.value(language);
    for (const classification::Note &note : category.notes)
        all << note.text.value(language);
    for (const QString &text : std::as_const(all))
        texts.insert(keyOf(text), text);
}

// The place behind the record that begins here; -1 when it is cut or names what is not there.
qsizetype endOfRecord(const SplitTexts &texts, qsizetype at)
{
    const auto &numbers = texts.numbers;
    if (at < 0 || at + 3 > numbers.size())
        return -1;
    const qsizetype words = numbers[at], elements = numbers[at + 1];
    at += 3;
    if (at + words + elements > numbers.size())
        return -1;
    for (qsizetype i = 0; i < words + elements; ++i) {
        if (numbers[at + i] >= (i < words ? texts.stems : texts.elements).size())
            return -1;
    }
    return at + words + elements;
}

bool isWhole(const PreparedTexts &prepared, qsizetype termCount)
{
    qsizetype at = 0;
    for (qsizetype term = 0; term < termCount && at >= 0; ++term)
        at = endOfRecord(prepared.terms, at);
    const auto isRecord
        = [&prepared](int place) { return endOfRecord(prepared.texts, place) >= 0; };
    return at == prepared.terms.numbers.size() && prepared.whole.size() == prepared.keys.size()
        && prepared.bare.size() == prepared.keys.size()
        && std::is_sorted(prepared.keys.begin(), prepared.keys.end())
        && std::all_of(prepared.whole.begin(), prepared.whole.end(), isRecord)
        && std::all_of(prepared.bare.begin(), prepared.bare.end(), isRecord);
}

// Lists of numbers go as one block: the stream would take them apart byte by byte. Another byte
// order shows in the version.
template<typename Stored, typename Number>
void writeNumbers(QDataStream &stream, const QList<Number> &numbers)
{
    const std::vector<Stored> stored(numbers.begin(), numbers.end());
    stream << QByteArray(reinterpret_cast<const char *>(stored.data()),
                         qsizetype(stored.size() * sizeof(Stored)));
}

template<typename Stored, typename Number>
void readNumbers(QDataStream &stream, QList<Number> &numbers)
{
    QByteArray bytes;
    stream >> bytes;
    std::vector<Stored> stored(size_t(bytes.size()) / sizeof(Stored));
    if (!stored.empty())
        std::memcpy(stored.data(), bytes.constData(), stored.size() * sizeof(Stored));
    numbers = QList<Number>(stored.begin(), stored.end());
}

void writeSplit(QDataStream &stream, const SplitTexts &texts)
{
    stream << texts.stems.join(separator).toUtf8() << texts.elements.join(separator).toUtf8();
    writeNumbers<quint16>(stream, texts.numbers);
}

void readSplit(QDataStream &stream, SplitTexts &texts)
{
    for (QStringList *list : { &texts.stems, &texts.elements }) {
        QByteArray words;
        stream >> words;
        if (!words.isEmpty())
            *list = QString::fromUtf8(words).split(separator);
    }
    readNumbers<quint16>(stream, texts.numbers);
}

bool isInRange(const SplitTexts &texts)
{
    return std::all_of(texts.numbers.begin(), texts.numbers.end(),
                       [](int number) { return number <= 0xffff; });
}

quint32 nativeVersion()
{
    return Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? Version : Version << 16;
}

} // namespace

qsizetype PreparedTexts::indexOf(const QString &text) const
{
    const quint64 key = keyOf(text);
    const auto found = std::lower_bound(keys.begin(), keys.end(), key);
    return found != keys.end() && *found == key ? found - keys.begin() : -1;
}

SplitTexts splitTerms(const Vocabulary &vocabulary, const QString &language)
{
    SplitTexts terms;
    Splitter splitter(vocabulary, language, terms);
    for (const ThesaurusEntry &entry : vocabulary.entries) {
        const BareLabel bare = bareLabel(entry.term);
        splitter.append(bare.text, bare.isRemainder);
    }
    return terms;
}

PreparedTexts prepareTexts(const classification::Classification &classification,
                           const Vocabulary &vocabulary, const QString &language)
{
    PreparedTexts prepared;
    prepared.terms = splitTerms(vocabulary, language);
    QMap<quint64, QString> texts;
    for (const classification::Category &category : classification.categories())
        collect(category, language, texts);
    Splitter splitter(vocabulary, language, prepared.texts);
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        prepared.keys << it.key();
        prepared.whole << splitter.append(*it, false);
        const BareLabel bare = bareLabel(*it);
        const bool same = bare.text == *it && !bare.isRemainder;
        prepared.bare << (same ? prepared.whole.last()
                               : splitter.append(bare.text, bare.isRemainder));
    }
    return prepared;
}

quint64 sourceOf(const Vocabulary &vocabulary, const QString &language)
{
    Fingerprint print;
    print.add(QStringView(language));
    for (auto it = vocabulary.elements.cbegin(); it != vocabulary.elements.cend(); ++it) {
        print.add(QStringView(it.key()));
        for (const QString &words : *it)
            print.add(QStringView(words));
        print.add(QStringView()); // an element ends
    }
    for (const ThesaurusEntry &entry : vocabulary.entries)
        print.add(QStringView(entry.term));
    return print.value();
}

std::optional<QByteArray> toBytes(const PreparedTexts &prepared, quint64 source)
{
    if (!isInRange(prepared.terms) || !isInRange(prepared.texts))
        return std::nullopt;
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << nativeVersion() << source;
    writeSplit(stream, prepared.terms);
    writeSplit(stream, prepared.texts);
    writeNumbers<quint64>(stream, prepared.keys);
    writeNumbers<quint32>(stream, prepared.whole);
    writeNumbers<quint32>(stream, prepared.bare);
    QByteArray sum;
    QDataStream(&sum, QIODevice::WriteOnly) << Fingerprint().add(QByteArrayView(content)).value();
    return sum + content;
}

// The sum is looked at first: a wrong length would ask for more memory than there is.
std::optional<PreparedTexts> fromBytes(const QByteArray &bytes, quint64 source, qsizetype termCount)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint64 sum = 0, madeFrom = 0;
    quint32 version = 0;
    stream >> sum >> version >> madeFrom;
    if (stream.status() != QDataStream::Ok || version != nativeVersion() || madeFrom != source
        || sum != Fingerprint().add(QByteArrayView(bytes).sliced(sizeof sum)).value())
        return std::nullopt;
    PreparedTexts prepared;
    readSplit(stream, prepared.terms);
    readSplit(stream, prepared.texts);
    readNumbers<quint64>(stream, prepared.keys);
    readNumbers<quint32>(stream, prepared.whole);
    readNumbers<quint32>(stream, prepared.bare);
    if (stream.status() != QDataStream::Ok || !isWhole(prepared, termCount))
        return std::nullopt;
    return prepared;
}

} // namespace suggestion

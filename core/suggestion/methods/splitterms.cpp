// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/splitterms.h"

#include "core/suggestion/methods/barelabel.h"
#include "core/suggestion/methods/elements.h"

#include <QDataStream>
#include <QHash>
#include <QIODevice>

namespace suggestion
{

namespace
{

constexpr quint32 Version = 1;

// Numbers texts in the order in which they come.
class Numbering
{
public:
    explicit Numbering(QStringList &texts)
        : m_texts(texts)
    {
    }
    quint16 of(const QString &text)
    {
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.cend())
            return *known;
        Q_ASSERT(m_texts.size() < 0xffff);
        const auto number = quint16(m_texts.size());
        m_texts << text;
        m_numbers.insert(text, number);
        return number;
    }

private:
    QStringList &m_texts;
    QHash<QString, quint16> m_numbers;
};

// Whether the numbers are those of so many terms, and name texts that are there.
bool isWhole(const SplitTerms &terms, qsizetype termCount)
{
    qsizetype at = 0;
    const auto &numbers = terms.numbers;
    for (qsizetype term = 0; term < termCount; ++term) {
        if (at + 3 > numbers.size())
            return false;
        const qsizetype words = numbers[at], elements = numbers[at + 1];
        at += 3;
        if (at + words + elements > numbers.size())
            return false;
        for (qsizetype i = 0; i < words + elements; ++i) {
            if (numbers[at + i] >= (i < words ? terms.stems : terms.elements).size())
                return false;
        }
        at += words + elements;
    }
    return at == numbers.size();
}

} // namespace

SplitTerms splitTerms(const Vocabulary &vocabulary, const QString &language)
{
    SplitTerms terms;
    Numbering stems(terms.stems), elements(terms.elements);
    const ElementLexicon lexicon(vocabulary.elements, language);
    for (const ThesaurusEntry &entry : vocabulary.entries) {
        const BareLabel bare = bareLabel(entry.term);
        const QList<Token> words = tokens(bare.text, language);
        QStringList shown = namesOf(lexicon.find(words)).values();
        shown.sort();
        terms.numbers << quint16(words.size()) << quint16(shown.size())
                      << quint16(bare.isRemainder);
        for (const Token &word : words)
            terms.numbers << stems.of(word.stem);
        for (const QString &element : std::as_const(shown))
            terms.numbers << elements.of(element);
    }
    return terms;
}

QByteArray toBytes(const SplitTerms &terms)
{
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << Version << terms.stems << terms.elements << terms.numbers;
    QByteArray sum;
    QDataStream(&sum, QIODevice::WriteOnly) << qChecksum(content);
    return sum + content;
}

// The sum is looked at first: a wrong length would ask for more memory than there is.
std::optional<SplitTerms> fromBytes(const QByteArray &bytes, qsizetype termCount)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint16 sum = 0;
    quint32 version = 0;
    stream >> sum >> version;
    if (stream.status() != QDataStream::Ok || version != Version
        || sum != qChecksum(QByteArrayView(bytes).sliced(sizeof sum)))
        return std::nullopt;
    SplitTerms terms;
    stream >> terms.stems >> terms.elements >> terms.numbers;
    if (stream.status() != QDataStream::Ok || !isWhole(terms, termCount))
        return std::nullopt;
    return terms;
}

} // namespace suggestion

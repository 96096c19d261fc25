// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/guessparts.h"

#include "core/microdata/numbertext.h"
#include "core/text/fold.h"

#include <algorithm>

namespace microdata
{

namespace
{

constexpr double namedAlike = 0.45; // of the words of an attribute's name that the header has
constexpr double nearlyAll = 0.95; // of the cells: as good as all
constexpr double leastShare = 0.5; // of the cells that are values

const QSet<QString> &personWords()
{
    static const QSet<QString> words { QStringLiteral("victim"),     QStringLiteral("victima"),
                                       QStringLiteral("victime"),    QStringLiteral("vitima"),
                                       QStringLiteral("opfer"),      QStringLiteral("slachtoffer"),
                                       QStringLiteral("perpetrator") };
    return words;
}

// How much of a name the header says. Whose age or sex it is says little: it only decides between
// attributes that are alike, and against the other person.
double nameLikeness(const QSet<QString> &header, const QString &name)
{
    const QSet<QString> words = meaningWords(name);
    const QSet<QString> core = words - personWords();
    if (core.isEmpty())
        return 0;
    const QSet<QString> persons = header & personWords();
    const bool isOther
        = !persons.isEmpty() && (persons & words).isEmpty() && words.size() > core.size();
    const double likeness = double((core & header).size()) / double(core.size());
    const bool isSame = !(persons & words).isEmpty();
    return isOther ? 0 : 0.9 * likeness + (isSame && likeness > 0 ? 0.1 : 0);
}

double nameLikeness(const ColumnView &view, const Attribute &attribute)
{
    double best = nameLikeness(view.words, attribute.id.section(u'.', -1));
    for (const QString &name : attribute.name)
        best = std::max(best, nameLikeness(view.words, name));
    return best;
}

// Folded name in any language -> code. A name that two values share means neither.
QHash<QString, QString> codesByName(const Attribute &attribute)
{
    QHash<QString, QString> codes;
    for (const Value &value : attribute.values) {
        for (const QString &name : value.name) {
            const QString key = text::fold(name).simplified();
            const auto known = codes.constFind(key);
            codes.insert(
                key, known == codes.constEnd() || *known == value.code ? value.code : QString());
        }
    }
    return codes;
}

// "M", "F" of "Male", "Female"; "H", "M" of "Hombre", "Mujer": the language in which most of the
// single letters begin just one ordinary value.
QMap<QString, QString> codesByInitial(const ColumnView &view, const Attribute &attribute)
{
    QSet<QString> languages;
    for (const Value &value : attribute.values) {
        for (auto it = value.name.begin(); it != value.name.end(); ++it)
            languages.insert(it.key());
    }
    QStringList ordered(languages.begin(), languages.end());
    std::sort(ordered.begin(), ordered.end(), [](const QString &a, const QString &b) {
        return std::pair(a != u"en", a) < std::pair(b != u"en", b);
    });
    QMap<QString, QString> best;
    for (const QString &language : std::as_const(ordered)) {
        QMap<QString, QString> codes;
        for (auto it = view.counts.begin(); it != view.counts.end(); ++it) {
            if (it.key().size() != 1 || !it.key()[0].isLetter())
                continue;
            QStringList fitting;
            for (const Value &value : attribute.values) {
                if (value.kind == ValueKind::Ordinary
                    && text::fold(value.name.value(language)).startsWith(text::fold(it.key())))
                    fitting << value.code;
            }
            if (fitting.size() == 1)
                codes.insert(it.key(), fitting[0]);
        }
        if (codes.size() > best.size())
            best = codes;
    }
    return best;
}

// Codes such as "1" or "A" stand in every file.
bool isCommonCode(const QString &text)
{
    return text.size() < 3
        || std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

class AttributeReading
{
public:
    AttributeReading(const ColumnView &view, const Attribute &attribute, double likeness,
                     const QString &decimalSign)
        : m_view(view)
        , m_attribute(attribute)
        , m_likeness(likeness)
        , m_decimalSign(decimalSign)
        , m_byName(codesByName(attribute))
    {
        if (likeness >= namedAlike)
            m_byInitial = codesByInitial(view, attribute);
    }

    AttributeGuess run()
    {
        int read = 0;
        bool allOwn = true;
        QSet<QString> values;
        AttributeGuess guess { m_attribute.id, {}, 0 };
        for (auto it = m_view.counts.begin(); it != m_view.counts.end(); ++it) {
            const QString code = codeOf(it.key(), guess);
            allOwn &= m_attribute.positionOf(it.key()) >= 0;
            if (code.isEmpty())
                continue;
            read += it.value();
            values.insert(code);
        }
        const double share = m_view.share(read);
        // Without a name that fits, common codes prove nothing; and one that the list does not
        // have shows that they are other codes.
        const bool isProof
            = m_likeness >= namedAlike ? !m_hasCommonCode || allOwn : values.size() > 1;
        if (share >= leastShare && isProof)
            guess.score = (share > nearlyAll ? 1 : share) + m_likeness;
        return guess;
    }

private:
    QString codeOf(const QString &text, AttributeGuess &guess)
    {
        if (m_attribute.type != AttributeType::List)
            return bandCode(text);
        if (m_attribute.positionOf(text) >= 0) {
            if (!isCommonCode(text))
                return text;
            m_hasCommonCode = true;
            return m_likeness >= namedAlike ? text : QString();
        }
        QString code = m_byName.value(text::fold(text).simplified());
        if (code.isEmpty())
            code = m_byInitial.value(text);
        if (!code.isEmpty())
            guess.values.insert(text, code);
        return code;
    }

    // Numbers stand for anything, so that the name has to say that they are these.
    QString bandCode(const QString &text) const
    {
        const auto number = numberOf(text, m_decimalSign);
        if (m_attribute.type != AttributeType::Number || m_likeness < 0.9 || !number)
            return {};
        const int at = m_attribute.positionOfNumber(*number);
        return at < 0 ? QString() : m_attribute.values[at].code;
    }

    const ColumnView &m_view;
    const Attribute &m_attribute;
    const double m_likeness;
    const QString &m_decimalSign;
    QHash<QString, QString> m_byName;
    QMap<QString, QString> m_byInitial;
    bool m_hasCommonCode = false;
};

} // namespace

AttributeGuess guessAttribute(const ColumnView &view, const Attribute &attribute,
                              const QString &decimalSign)
{
    const double likeness = nameLikeness(view, attribute);
    AttributeGuess guess = AttributeReading(view, attribute, likeness, decimalSign).run();
    const int notKnown = attribute.positionOfKind(ValueKind::NotKnown);
    if (guess.score > 0 && notKnown >= 0) {
        for (const QString &placeholder : view.placeholders)
            guess.values.insert(placeholder, attribute.values[notKnown].code);
    }
    return guess;
}

} // namespace microdata

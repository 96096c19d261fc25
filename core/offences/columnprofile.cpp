// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/columnprofile.h"

#include "core/offences/cellvalue.h"
#include "core/text/fold.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace offences
{

namespace
{

constexpr qsizetype mostCells = 1'500'000; // of the whole table, so that wide tables stay quick
constexpr qsizetype mostRows = 3'000;
constexpr qsizetype fewestRows = 50;
constexpr qsizetype readable = 400; // characters of a cell that are looked at

bool looksLikeLaw(const QString &cell)
{
    static const QRegularExpression law(
        QStringLiteral(
            "^\\W*(§|(art|arts|article|articles|art[ií]culos?|artigos?|artikel|articol[oi]|"
            "sec|section|s|ss|ley|law|act|lei|loi|wet|legge|gesetz|ст|статья|мادة|المادة|"
            "مادة|第)\\W*\\d)|\\b(act|law|code|code p[ée]nal|c[óo]digo penal|stgb|ipc|cp|"
            "ilcs|usc|у[кК]|gesetz|sr|decreto|ley|lei|dfl)\\b.*\\d|第.*条|법 제"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return law.match(cell).hasMatch();
}

bool looksLikeLanguage(const QString &cell)
{
    if (cell.size() != 2)
        return false;
    static const QSet<QString> known {
        QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr"), QStringLiteral("pt"),
        QStringLiteral("de"), QStringLiteral("nl"), QStringLiteral("it"), QStringLiteral("ru"),
        QStringLiteral("ar"), QStringLiteral("zh"), QStringLiteral("ko"), QStringLiteral("hi"),
        QStringLiteral("ja"), QStringLiteral("uk"), QStringLiteral("pl"), QStringLiteral("tr"),
        QStringLiteral("ca"), QStringLiteral("fa")
    };
    return known.contains(cell.toLower());
}

qsizetype wordsIn(const QString &cell)
{
    qsizetype words = 0;
    bool inside = false;
    for (const QChar c : cell) {
        const bool isLetter = c.isLetterOrNumber() || c.isMark();
        // A script without spaces says in two or three characters what others say in a word.
        if (isLetter && c.script() == QChar::Script_Han)
            words += inside ? 0 : 1;
        else if (isLetter && !inside)
            ++words;
        inside = isLetter;
    }
    return words;
}

class Counter
{
public:
    void add(const QString &cell)
    {
        ++m_rows;
        const QString value = cell.left(readable).trimmed();
        if (value.isEmpty())
            return;
        ++m_filled;
        m_distinct.insert(value);
        m_length += double(qMin<qsizetype>(cell.size(), 5'000));
        m_words += double(wordsIn(value));
        m_letters += std::any_of(value.begin(), value.end(), [](QChar c) { return c.isLetter(); });
        const bool withDigit = hasDigit(value);
        m_digits += withDigit;
        const auto number = readCount(value);
        m_numbers += number.has_value();
        m_fractions += number.has_value() && *number != qint64(*number);
        const bool isYear = value.size() == 4 && number && *number >= 1900 && *number <= 2100;
        m_years += isYear;
        m_dates += !isYear && looksLikeDate(value);
        m_laws += !number && (withDigit || value.contains(u'第')) && looksLikeLaw(value);
        m_languages += looksLikeLanguage(value);
        m_counting += number && m_last && *number == *m_last + m_step;
        m_last = number;
        if (m_samples.size() < 300)
            m_samples << value;
    }

    ColumnProfile profile() const
    {
        ColumnProfile profile;
        profile.sampled = m_rows;
        profile.filled = m_filled;
        profile.distinct = m_distinct.size();
        profile.samples = m_samples;
        if (m_filled == 0)
            return profile;
        const auto share = [this](double count) { return count / double(m_filled); };
        profile.fill = double(m_filled) / double(m_rows);
        profile.distinctShare = share(double(m_distinct.size()));
        profile.meanLength = share(m_length);
        profile.meanWords = share(m_words);
        profile.letterShare = share(m_letters);
        profile.digitShare = share(m_digits);
        profile.numberShare = share(m_numbers);
        profile.fractionShare = share(m_fractions);
        profile.yearShare = share(m_years);
        profile.dateShare = share(m_dates);
        profile.lawShare = share(m_laws);
        profile.languageShare = share(m_languages);
        profile.countingShare = share(m_counting);
        return profile;
    }

    void setStep(qsizetype step) { m_step = double(step); }

private:
    qsizetype m_rows = 0;
    qsizetype m_filled = 0;
    QSet<QString> m_distinct;
    QStringList m_samples;
    std::optional<double> m_last;
    double m_step = 1;
    double m_length = 0;
    double m_words = 0;
    double m_letters = 0;
    double m_digits = 0;
    double m_numbers = 0;
    double m_fractions = 0;
    double m_years = 0;
    double m_dates = 0;
    double m_laws = 0;
    double m_languages = 0;
    double m_counting = 0;
};

qsizetype stepThrough(const table::Table &table)
{
    const qsizetype columns = qMax<qsizetype>(1, table.header.size());
    const qsizetype rows = qBound(fewestRows, mostCells / columns, mostRows);
    return qMax<qsizetype>(1, (table.rows.size() + rows - 1) / rows);
}

} // namespace

ColumnProfile profileOf(const table::Table &table, qsizetype column)
{
    Counter counter;
    const qsizetype step = stepThrough(table);
    counter.setStep(step);
    for (qsizetype row = 0; row < table.rows.size(); row += step)
        counter.add(table.rows[row].value(column));
    return counter.profile();
}

QString commonest(const table::Table &table, qsizetype column)
{
    QHash<QString, int> counts;
    QString best;
    const qsizetype step = stepThrough(table);
    for (qsizetype row = 0; row < table.rows.size(); row += step) {
        const QString value = table.rows[row].value(column).trimmed();
        if (!value.isEmpty() && ++counts[value] > counts.value(best))
            best = value;
    }
    return best;
}

} // namespace offences

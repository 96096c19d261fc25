// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/guesslayout.h"

#include "core/microdata/guessparts.h"

#include <algorithm>

namespace microdata
{

namespace
{

constexpr qsizetype mostDimensionValues = 200;
constexpr int leastMonths = 3;

class LayoutGuess
{
public:
    LayoutGuess(const QStringList &headers, const QList<QStringList> &rows,
                const offences::OffenceList &list, const Dictionary &dictionary)
        : m_rows(rows)
        , m_list(list)
        , m_dictionary(dictionary)
    {
        m_layout.list = list.info.id;
        m_layout.decimalSign = guessDecimalSign(rows);
        m_views = viewsOf(headers, rows, m_layout.decimalSign);
        m_layout.dateFormat = guessDateFormat(m_views);
        for (const ColumnView &view : std::as_const(m_views)) {
            LayoutColumn column;
            // A header that is missing or stands twice is named by its number.
            const bool isClear = !view.header.isEmpty() && headers.count(view.header) == 1;
            column.column = isClear ? view.header : QString::number(view.column + 1);
            m_layout.columns << column;
        }
    }

    Layout run()
    {
        takeCode();
        findPerson();
        takeAttributes();
        if (!takeMonths() && !takePeriods() && !takeGroup())
            takeOneCount();
        takeDimensions();
        return m_layout;
    }

private:
    void takeCode();
    void takeAttributes();
    bool takeGroup();
    void takeDimensions();
    bool takeMonths();
    bool takePeriods();
    bool takeOneCount();
    bool isGroup(const ColumnView &view) const;
    bool couldBeCount(const ColumnView &view) const;
    bool areRowsCells() const;
    bool isLabelOfCode(const ColumnView &view) const;
    int offenceOf(const ColumnView &view) const;
    void findPerson();
    bool isFree(const ColumnView &view) const
    {
        return m_layout.columns[view.column].role == ColumnRole::Keep;
    }
    LayoutColumn &give(const ColumnView &view, ColumnRole role)
    {
        m_layout.columns[view.column].role = role;
        return m_layout.columns[view.column];
    }
    void giveNumber(const ColumnView &view, const QString &dimension, const QString &value)
    {
        m_layout.unit = RowUnit::Count;
        LayoutColumn &column = give(view, ColumnRole::Number);
        if (!dimension.isEmpty())
            column.fixed.insert(dimension, value);
    }

    const QList<QStringList> &m_rows;
    const offences::OffenceList &m_list;
    const Dictionary &m_dictionary;
    Layout m_layout;
    QList<ColumnView> m_views;
    QString m_lessLikely; // group of the attributes of the person that the file is not about
    QList<int> m_codeColumns; // of the first offence
    QHash<QString, int> m_offences; // number in the header of a wide code column -> offence
};

QString digitsOf(const QString &header)
{
    QString digits;
    for (const QChar c : header) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

void LayoutGuess::takeCode()
{
    const CodeGuess code = guessCode(m_views, m_rows, m_list);
    m_codeColumns = code.columns;
    m_layout.codeIs = code.codeIs;
    if (code.columns.size() > 1)
        m_layout.codeJoin = code.join;
    for (const int column : code.columns)
        give(m_views[column], ColumnRole::Code);
    const QList<int> wide = wideCodes(m_views, code, m_list);
    for (qsizetype i = 0; i < wide.size(); ++i) {
        give(m_views[wide[i]], ColumnRole::Code).offence = int(i) + 1;
        m_offences.insert(digitsOf(m_views[wide[i]].header), int(i) + 1);
        m_layout.unit = RowUnit::Incident;
    }
}

// "attempted2" belongs to "offence2".
int LayoutGuess::offenceOf(const ColumnView &view) const
{
    const QString digits = digitsOf(view.header);
    return digits.isEmpty() ? 0 : m_offences.value(digits);
}

// Whose "sex" or "age" it is where the header does not say: in a file of arrests not the victim's.
void LayoutGuess::findPerson()
{
    static const QSet<QString> victims { QStringLiteral("victim"),  QStringLiteral("victima"),
                                         QStringLiteral("victims"), QStringLiteral("victimas"),
                                         QStringLiteral("victime"), QStringLiteral("opfer") };
    static const QSet<QString> others {
        QStringLiteral("perpetrator"), QStringLiteral("arrest"),     QStringLiteral("detencion"),
        QStringLiteral("aprehension"), QStringLiteral("conviction"), QStringLiteral("custody"),
        QStringLiteral("sentence")
    };
    QSet<QString> words;
    for (const ColumnView &view : std::as_const(m_views))
        words |= view.words;
    if (words.intersects(others) && !words.intersects(victims))
        m_lessLikely = QStringLiteral("victim.");
    else
        m_lessLikely = QStringLiteral("perpetrator.");
}

// Each column gives the attribute that it fits best, each attribute comes from its best column.
void LayoutGuess::takeAttributes()
{
    struct Candidate {
        const ColumnView *view = nullptr;
        AttributeGuess guess;
    };
    QList<Candidate> candidates;
    for (const ColumnView &view : std::as_const(m_views)) {
        if (!isFree(view) || view.counts.isEmpty())
            continue;
        for (const Attribute &attribute : m_dictionary.attributes()) {
            AttributeGuess guess = guessAttribute(view, attribute, m_layout.decimalSign);
            if (attribute.id.startsWith(m_lessLikely))
                guess.score *= 0.9;
            if (guess.score > 0)
                candidates << Candidate { &view, guess };
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) {
                         return std::pair(a.guess.score, a.view->filled)
                             > std::pair(b.guess.score, b.view->filled);
                     });
    QSet<QString> given;
    for (const Candidate &candidate : std::as_const(candidates)) {
        const int offence = offenceOf(*candidate.view);
        const QString key = candidate.guess.attribute + u'|' + QString::number(offence);
        if (!isFree(*candidate.view) || given.contains(key))
            continue;
        given.insert(key);
        LayoutColumn &column = give(*candidate.view, ColumnRole::Attribute);
        column.attribute = candidate.guess.attribute;
        column.values = candidate.guess.values;
        column.offence = offence;
    }
}

// An id: filled, never a measure, with many values that come back or a name that says so.
bool LayoutGuess::isGroup(const ColumnView &view) const
{
    const auto rows = m_rows.size();
    if (!isFree(view) || view.fillOf(rows) < 0.9 || view.evidence.isRate || view.evidence.isCount
        || !view.evidence.period.isEmpty() || view.counts.size() * 10 < view.filled)
        return false;
    static const QStringList names
        = QStringLiteral("incident,incidente,case,caso,expediente,carpeta,denuncia,event,evento,"
                         "hecho,affaire,dossier,vorgang,fall,fallnummer,processo,дело,قضية,案件")
              .split(u',');
    const bool isNamed = std::any_of(names.begin(), names.end(), [&view](const QString &name) {
        return view.words.contains(name);
    });
    const bool hasIdWord = view.evidence.strength.value(offences::Role::Code) >= 0.75;
    if (view.share(view.numbers) > 0.5 && !view.isPadded && !hasIdWord && !isNamed)
        return false;
    int withDigit = 0;
    for (auto it = view.counts.begin(); it != view.counts.end(); ++it)
        withDigit += digitsOf(it.key()).isEmpty() ? 0 : it.value();
    const bool comesBack = view.counts.size() < view.filled;
    return view.share(withDigit) > 0.95 && (isNamed || (comesBack && hasIdWord));
}

bool LayoutGuess::takeGroup()
{
    const ColumnView *best = nullptr;
    for (const ColumnView &view : std::as_const(m_views)) {
        // Of a date and an id the id; the id has no other meaning.
        if (isGroup(view) && (!best || view.counts.size() > best->counts.size()))
            best = &view;
    }
    if (best)
        give(*best, ColumnRole::Group);
    return best;
}

bool LayoutGuess::couldBeCount(const ColumnView &view) const
{
    return isFree(view) && view.filled > 0 && view.share(view.integers) > 0.95 && !view.isPadded
        && !view.evidence.isRate && view.share(view.years) < 0.9;
}

bool LayoutGuess::takeMonths()
{
    QList<const ColumnView *> months;
    for (const ColumnView &view : std::as_const(m_views)) {
        // Months that are still to come are empty.
        if (isFree(view) && monthOf(view.header) > 0 && view.integers == view.filled)
            months << &view;
    }
    if (months.size() < leastMonths)
        return false;
    for (const ColumnView *view : std::as_const(months))
        giveNumber(*view, QStringLiteral("month"), QString::number(monthOf(view->header)));
    return true;
}

// Whole years, or parts of years where there are no whole ones: both would count twice.
bool LayoutGuess::takePeriods()
{
    for (const bool wantsYear : { true, false }) {
        QMap<QString, const ColumnView *> periods;
        for (const ColumnView &view : std::as_const(m_views)) {
            const auto &evidence = view.evidence;
            if (!evidence.period.isEmpty() && evidence.isWholeYear == wantsYear
                && couldBeCount(view))
                periods.insert(evidence.period, &view);
        }
        if (periods.size() < 2)
            continue;
        for (auto it = periods.begin(); it != periods.end(); ++it)
            giveNumber(*it.value(), QStringLiteral("period"), it.key());
        return true;
    }
    return false;
}

// Rows are cells of a table when what they print besides numbers never comes twice.
bool LayoutGuess::areRowsCells() const
{
    QSet<QStringList> keys;
    for (const QStringList &row : m_rows) {
        QStringList key;
        for (const ColumnView &view : m_views) {
            if (!couldBeCount(view) && view.share(view.numbers - view.integers) == 0)
                key << row.value(view.column);
        }
        keys.insert(key);
    }
    return m_rows.size() > 1 && keys.size() * 100 > m_rows.size() * 95;
}

// The first that is called a count. Others count other things, and their sum would mean nothing.
bool LayoutGuess::takeOneCount()
{
    if (m_layout.unit == RowUnit::Incident) // a wide record is no count
        return false;
    const bool areCells = areRowsCells();
    const ColumnView *first = nullptr;
    for (const ColumnView &view : std::as_const(m_views)) {
        if (!couldBeCount(view) || view.fillOf(m_rows.size()) < 0.9)
            continue;
        if (view.evidence.isCount) {
            giveNumber(view, {}, {});
            return true;
        }
        if (!first && areCells && view.evidence.strength.value(offences::Role::Code) < 0.75)
            first = &view;
    }
    if (first)
        giveNumber(*first, {}, {});
    return first;
}

// The offence's name beside its code says nothing new.
bool LayoutGuess::isLabelOfCode(const ColumnView &view) const
{
    if (m_codeColumns.size() != 1)
        return false;
    QHash<QString, QString> texts;
    for (const QStringList &row : m_rows) {
        const QString code = row.value(m_codeColumns[0]);
        const QString text = row.value(view.column);
        if (texts.value(code, text) != text)
            return false;
        texts.insert(code, text);
    }
    return view.counts.size() > 1;
}

void LayoutGuess::takeDimensions()
{
    for (const ColumnView &view : std::as_const(m_views)) {
        const qsizetype values = view.counts.size();
        const bool isYear = view.share(view.years) > 0.9 && view.evidence.period.isEmpty();
        const bool isMeasure = m_layout.unit == RowUnit::Count && !view.isPadded && !isYear
            && view.share(view.numbers) > 0.9
            && view.evidence.strength.value(offences::Role::Code) < 0.75;
        const bool isFew = values <= mostDimensionValues && values * 3 <= view.filled * 2;
        if (!isFree(view) || isMeasure || !isFew || (values < 2 && !isYear) || isLabelOfCode(view)
            || dateShare(view, m_layout.dateFormat) > 0.9)
            continue;
        give(view, ColumnRole::Dimension);
    }
}

} // namespace

Layout guessLayout(const QStringList &headers, const QList<QStringList> &rows,
                   const offences::OffenceList &list, const Dictionary &dictionary)
{
    return LayoutGuess(headers, rows, list, dictionary).run();
}

} // namespace microdata

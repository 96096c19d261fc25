// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/guessparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace microdata
{

namespace
{

constexpr double leastShare = 0.5; // of the cells that are codes
constexpr double wideShare = 0.8;
constexpr qsizetype mostJoined = 4;
constexpr qsizetype mostJoinedRows = 3000; // enough to tell; each separator is tried on them

using Counts = QHash<QString, int>;

// Cells that the list knows, and how many offences they are of.
struct Found {
    double share = 0;
    qsizetype offences = 0;
};

Found found(const Counts &counts, const CodeMatcher &matcher)
{
    QSet<QString> offences;
    qint64 all = 0, matched = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        all += it.value();
        if (const auto code = matcher.codeOf(it.key())) {
            matched += it.value();
            offences.insert(*code);
        }
    }
    return { all == 0 ? 0 : double(matched) / double(all), offences.size() };
}

// Small counts look like short codes; the header and the number of different offences tell them
// apart.
double scoreOf(const Found &found, const ColumnView &view, CodeIs codeIs,
               const offences::OffenceList &list)
{
    const auto role = codeIs == CodeIs::Code ? offences::Role::Code : offences::Role::Label;
    const double variety = double(found.offences) / double(std::min<qsizetype>(list.size(), 10));
    const bool isMeasure
        = view.evidence.isCount || view.evidence.isRate || !view.evidence.period.isEmpty();
    return found.share + 0.3 * view.evidence.strength.value(role) + 0.2 * std::min(variety, 1.0)
        + (codeIs == CodeIs::Code ? 0.05 : 0) - (isMeasure ? 0.6 : 0);
}

class CodeSearch
{
public:
    CodeSearch(const QList<ColumnView> &views, const QList<QStringList> &rows,
               const offences::OffenceList &list)
        : m_views(views)
        , m_rows(rows)
        , m_list(list)
        , m_byCode(list, CodeIs::Code)
        , m_byLabel(list, CodeIs::Label)
    {
    }

    CodeGuess run()
    {
        for (const ColumnView &view : m_views)
            consider({ view.column }, view.counts, {}, view);
        // Parts are joined only where no column alone is nearly always a code.
        if (m_best.share < 0.9)
            joinNeighbours();
        return m_best.share >= leastShare ? m_best : CodeGuess();
    }

private:
    void consider(const QList<int> &columns, const Counts &counts, const QString &join,
                  const ColumnView &first)
    {
        for (const CodeIs codeIs : { CodeIs::Code, CodeIs::Label }) {
            CodeMatcher &matcher = codeIs == CodeIs::Code ? m_byCode : m_byLabel;
            matcher.setCodeJoin(join);
            const Found known = found(counts, matcher);
            const double score = scoreOf(known, first, codeIs, m_list);
            if (known.share >= leastShare && score > m_best.score)
                m_best = { columns, codeIs, join, known.share, score };
        }
    }

    // Tuples first, as there are few of them, then each separator.
    void joinNeighbours()
    {
        for (qsizetype first = 0; first < m_views.size(); ++first) {
            QHash<QStringList, int> tuples;
            for (qsizetype count = 2; count <= mostJoined && first + count <= m_views.size();
                 ++count) {
                if (isNumeric(m_views[first]) || isNumeric(m_views[first + count - 1]))
                    break;
                tuples.clear();
                for (qsizetype row = 0; row < std::min(m_rows.size(), mostJoinedRows); ++row)
                    ++tuples[m_rows[row].mid(first, count)];
                joinTuples(tuples, int(first), int(count));
            }
        }
    }

    void joinTuples(const QHash<QStringList, int> &tuples, int first, int count)
    {
        QList<int> columns;
        for (int column = first; column < first + count; ++column)
            columns << column;
        for (const char *separator : { " > ", " - ", " / ", " | ", ", ", ". ", " ", "-", "" }) {
            const QString join = QString::fromLatin1(separator);
            Counts counts;
            for (auto it = tuples.begin(); it != tuples.end(); ++it) {
                QStringList parts;
                for (const QString &cell : it.key()) {
                    if (!cell.trimmed().isEmpty())
                        parts << cell.trimmed();
                }
                counts[parts.join(join)] += it.value();
            }
            consider(columns, counts, join, m_views[first]);
        }
    }

    static bool isNumeric(const ColumnView &view)
    {
        return view.share(view.numbers) > 0.9 && !view.isPadded;
    }

    const QList<ColumnView> &m_views;
    const QList<QStringList> &m_rows;
    const offences::OffenceList &m_list;
    CodeMatcher m_byCode, m_byLabel;
    CodeGuess m_best;
};

QString withoutDigits(const QString &header)
{
    static const QRegularExpression digits(QStringLiteral("\\d"));
    return QString(header).remove(digits);
}

} // namespace

CodeGuess guessCode(const QList<ColumnView> &views, const QList<QStringList> &rows,
                    const offences::OffenceList &list)
{
    return list.size() == 0 ? CodeGuess() : CodeSearch(views, rows, list).run();
}

QList<int> wideCodes(const QList<ColumnView> &views, const CodeGuess &code,
                     const offences::OffenceList &list)
{
    if (code.columns.size() != 1)
        return {};
    const QString name = withoutDigits(views[code.columns[0]].header);
    const CodeMatcher matcher(list, code.codeIs);
    QList<int> columns;
    for (const ColumnView &view : views) {
        if (withoutDigits(view.header) == name && !name.isEmpty()
            && found(view.counts, matcher).share >= wideShare)
            columns << view.column;
    }
    return columns.size() > 1 ? columns : QList<int>();
}

} // namespace microdata

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/countreader.h"

#include <QFileInfo>

#include <algorithm>

namespace coding
{

namespace
{

constexpr qsizetype mostLines = 20; // of findings that name lines

} // namespace

void CountReader::report(Trouble trouble, qint64 line)
{
    m_troubles[std::size_t(trouble)].push_back(line);
}

void CountReader::checkText(const QString &text, std::string_view printed, qint64 line)
{
    if (text.contains(QChar::ReplacementCharacter)
        && printed.find("\xef\xbf\xbd") == std::string_view::npos)
        report(Trouble::Encoding, line);
}

// Lines and keys are compared by two independent hashes.
void CountReader::notice(std::string_view raw, qint64 line)
{
    const QByteArrayView bytes(raw.data(), qsizetype(raw.size()));
    const std::pair<quint64, quint64> wholeLine { qHash(bytes, 1), qHash(bytes, 0x9e3779b9) };
    const std::size_t width = m_table.dimensions.size();
    const int *places = m_table.places.data() + m_table.places.size() - width;
    std::vector<int> key(places, places + width);
    key.push_back(m_table.rows.back().code);
    const QByteArrayView keyBytes(reinterpret_cast<const char *>(key.data()),
                                  qsizetype(key.size() * sizeof(int)));
    const std::pair<quint64, quint64> rowKey { qHash(keyBytes, 1), qHash(keyBytes, 0x9e3779b9) };
    const bool isKnownLine = m_lines.contains(wholeLine);
    if (isKnownLine)
        m_twice.push_back(line);
    else if (m_keys.contains(rowKey))
        m_sameKey.push_back(line);
    m_lines.insert(wholeLine);
    m_keys.insert(rowKey);
}

QList<CountText> CountReader::listOf(const QHash<std::pair<QString, QString>, Seen> &seen)
{
    QList<CountText> list;
    for (auto it = seen.begin(); it != seen.end(); ++it)
        list << CountText { it.key().first, it.key().second, it->cells, it->firstLine };
    std::sort(list.begin(), list.end(), [](const CountText &a, const CountText &b) {
        return std::tuple(-a.cells, a.column, a.text) < std::tuple(-b.cells, b.column, b.text);
    });
    return list;
}

void CountReader::addLines(const char *check, base::Severity severity,
                           const std::vector<qint64> &lines, const base::Text &message,
                           const base::Text &advice)
{
    const QString file = QFileInfo(m_path).fileName();
    for (std::size_t i = 0; i < std::min(lines.size(), std::size_t(mostLines)); ++i)
        m_table.findings << base::Finding { QString::fromLatin1(check),
                                            severity,
                                            { QStringLiteral("row"),
                                              { file, QString::number(lines[i]) } },
                                            message,
                                            advice };
}

void CountReader::addFindings()
{
    using base::Severity;
    const QString file = QFileInfo(m_path).fileName();
    for (int i = 0; i < troubleCount; ++i) {
        const auto &lines = m_troubles[std::size_t(i)];
        m_table.findings += findingsOf(Trouble(i), qint64(lines.size()), lines, file);
    }
    addLines("K06", Severity::Error, m_twice,
             base::lateText("coding", "The same line stands in the file before. Both are counted."),
             base::lateText("coding", "Take one of them out when it is there by mistake."));
    addLines("K07", Severity::Note, m_sameKey,
             base::lateText("coding",
                            "An earlier row has the same code and the same dimensions. Their "
                            "counts are added."),
             base::lateText("coding",
                            "Name the column that tells the rows apart as a dimension, or check "
                            "whether one of them is there by mistake."));
    // "1.234" read with the decimal sign "." is one and a bit, though it was meant as a thousand.
    const bool areThousands = m_fractions.size() > 1 && m_thousandths == qint64(m_fractions.size());
    addLines("K08", areThousands ? Severity::Error : Severity::Warning, m_fractions,
             base::lateText("coding",
                            "The count is no whole number when \"%1\" is the decimal sign.",
                            { m_layout.decimalSign }),
             base::lateText("coding", "Check the decimal sign of the layout."));
    addLines("K13", Severity::Warning, m_negative,
             base::lateText("coding", "The count is below zero. It is taken off."),
             base::lateText("coding", "Check whether it is a correction that the source means."));
}

} // namespace coding

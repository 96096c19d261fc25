// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/cellvalue.h"
#include "core/offences/codechecks.h"
#include "core/offences/codecolumn.h"
#include "core/offences/listchecks.h"
#include "core/offences/listcolumns.h"
#include "core/offences/listimport.h"

#include <QFileInfo>
#include <QLocale>

namespace offences
{

namespace
{

class ListBuilder
{
public:
    ListBuilder(const table::ReadTable &source, const QList<ColumnRole> &roles,
                const ListInfo &info, const OffenceList *previous)
        : m_table(source.table)
        , m_columns(columnsOf(source.table, roles, info.language))
        , m_codes(columnCells(source.table, m_columns.code), previous)
        , m_listId(info.id)
        , m_findings(QFileInfo(source.source.path).fileName())
    {
    }

    ImportedList build()
    {
        ImportedList result;
        m_offences.reserve(m_table.rows.size());
        m_rows.reserve(m_table.rows.size());
        for (qsizetype row = 0; row < m_table.rows.size(); ++row)
            addRow(row);
        checkColumns(m_columns, m_codes, m_listId, m_findings);
        checkDoubles(m_offences, m_rows, m_columns.language, m_findings);
        checkSums(m_offences, m_rows, m_codes, m_findings);
        result.dataRows = int(m_table.rows.size());
        result.list.setOffences(std::move(m_offences));
        result.findings = m_findings.take();
        return result;
    }

    QString language() const { return m_columns.language; }

private:
    int lineOf(qsizetype row) const { return m_table.lineNumbers.value(row, int(row) + 2); }

    QString cell(qsizetype row, int column) const
    {
        return m_table.rows[row].value(column).trimmed();
    }

    void addRow(qsizetype row)
    {
        CheckedRow checked { lineOf(row) };
        const OffenceCode code = codeOf(row, checked);
        Offence offence { uniqueId(code.toString()), code };
        readLabels(row, offence);
        for (const ListColumns::Words &definition : m_columns.definitions)
            append(offence.definitions[definition.language], cell(row, definition.column), u"\n");
        offence.definitions.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
        for (const int column : m_columns.provisions)
            append(offence.provision, cell(row, column), u" ");
        for (const int column : m_columns.families)
            append(offence.family, cell(row, column), u" > ");
        readValidity(row, offence);
        readVolumes(row, offence);
        for (const int column : m_columns.kept)
            keep(row, column, offence);
        m_offences << offence;
        m_rows << checked;
    }

    static void append(QString &text, const QString &more, QStringView between)
    {
        if (!text.isEmpty() && !more.isEmpty())
            text += between;
        text += more;
    }

    OffenceCode codeOf(qsizetype row, CheckedRow &checked)
    {
        const QString printed = m_columns.code < 0 ? QString() : cell(row, m_columns.code);
        const auto repaired = m_codes.repaired(printed);
        auto code = OffenceCode::parse(repaired.code);
        if (!code && !printed.isEmpty())
            code = OffenceCode::parse(withoutControls(repaired.code));
        if (!code) {
            checked.hasCode = false;
            return placeholder(checked.line);
        }
        checked.isVerdict = m_codes.isVerdict(printed);
        checkCode(m_codes, printed, repaired, checked.line, m_findings);
        return *code;
    }

    static QString withoutControls(const QString &text)
    {
        QString clean;
        for (const QChar c : text) {
            if (c.category() != QChar::Other_Control)
                clean += c;
        }
        return clean;
    }

    OffenceCode placeholder(int line)
    {
        if (m_columns.code >= 0) {
            m_findings.add("I05", base::Severity::Warning, line,
                           base::lateText("offences", "Line %1 has no code.", { line }),
                           base::lateText("offences",
                                          "The offence is kept and called by its line. Give it a "
                                          "code where the list comes from."));
        }
        return OffenceCode::ofRow(line);
    }

    QString uniqueId(const QString &code)
    {
        QString id = code;
        int &used = m_used[code];
        do {
            id = ++used == 1 ? code : code + u'#' + QString::number(used);
        } while (m_ids.contains(id));
        m_ids.insert(id);
        return id;
    }

    void readLabels(qsizetype row, Offence &offence)
    {
        for (const ListColumns::Words &label : m_columns.labels) {
            const QString text = cell(row, label.column);
            if (text.isEmpty())
                continue;
            if (offence.labels.contains(label.language))
                keep(row, label.column, offence);
            else
                offence.labels.insert(label.language, text);
        }
        if (offence.labels.isEmpty() && !m_columns.labels.isEmpty()) {
            m_findings.add("I02", base::Severity::Warning, lineOf(row),
                           base::lateText("offences", "Line %1 (%2) has no label.",
                                          { lineOf(row), offence.code.toString() }),
                           base::lateText("offences",
                                          "Without a label nothing can be suggested for it. Add "
                                          "one where the list comes from."));
        }
    }

    void keep(qsizetype row, int column, Offence &offence) const
    {
        const QString text = cell(row, column);
        if (text.isEmpty())
            return;
        QString name = m_table.header[column];
        for (int i = 2; offence.other.contains(name); ++i)
            name = m_table.header[column] + QStringLiteral(" %1").arg(i);
        offence.other.insert(name, text);
    }

    std::optional<QDate> dateOf(qsizetype row, const ListColumns::Date &column, PeriodSide side,
                                QStringList &unreadable) const
    {
        const QString text = column.column < 0 ? QString() : cell(row, column.column);
        if (isMissingMark(text) || isOpenEnd(text))
            return std::nullopt;
        const auto date = readDate(text, column.order, side);
        if (!date)
            unreadable << text.left(40);
        return date;
    }

    void readValidity(qsizetype row, Offence &offence)
    {
        QStringList unreadable;
        const auto from = dateOf(row, m_columns.from, PeriodSide::Begin, unreadable);
        const auto to = dateOf(row, m_columns.to, PeriodSide::End, unreadable);
        offence.validity = { from.value_or(QDate()), to.value_or(QDate()) };
        const int line = lineOf(row);
        if (!unreadable.isEmpty()) {
            m_findings.add("I09", base::Severity::Warning, line,
                           base::lateText("offences", "In line %1 no date can be read from \"%2\".",
                                          { line, unreadable.join(QStringLiteral("\", \"")) }),
                           base::lateText("offences",
                                          "The date is left open. Write it as year-month-day, for "
                                          "example 2023-12-31."));
        } else if (from && to && *to < *from) {
            m_findings.add("I09", base::Severity::Warning, line,
                           base::lateText("offences", "Line %1 ends on %2, before it begins on %3.",
                                          { line, *to, *from }),
                           base::lateText("offences",
                                          "Both dates are kept as they are. Correct them where the "
                                          "list comes from."));
        }
    }

    void readVolumes(qsizetype row, Offence &offence)
    {
        QStringList unreadable;
        for (const ListColumns::Volume &volume : m_columns.volumes) {
            const QString text = cell(row, volume.column);
            if (isMissingMark(text))
                continue;
            const auto count = readCount(text, volume.style);
            if (count && *count >= 0)
                offence.volumes[volume.period] += *count;
            else
                unreadable << QStringLiteral("%1: %2").arg(m_table.header[volume.column],
                                                           text.left(40));
        }
        if (unreadable.isEmpty())
            return;
        const int line = lineOf(row);
        m_findings.add("I10", base::Severity::Warning, line,
                       base::lateText("offences", "In line %1 this is no number of cases: %2.",
                                      { line, unreadable.join(QStringLiteral("; ")) }),
                       base::lateText("offences",
                                      "It is left out of the counts. Put a number or leave the "
                                      "cell empty."));
    }

    const table::Table &m_table;
    const ListColumns m_columns;
    const CodeColumn m_codes;
    QString m_listId;
    RowFindings m_findings;
    QList<Offence> m_offences;
    QList<CheckedRow> m_rows;
    QSet<QString> m_ids;
    QHash<QString, int> m_used;
};

tl::unexpected<base::Error> cannotBuild(const QString &path, base::Text happened, base::Text advice)
{
    return base::failure(base::lateText("offences", "The offence list was to be taken from %1.",
                                        { QFileInfo(path).fileName() }),
                         std::move(happened), std::move(advice));
}

int countOf(const QList<ColumnRole> &roles, Role role)
{
    return int(std::count_if(roles.begin(), roles.end(),
                             [role](const ColumnRole &one) { return one.role == role; }));
}

} // namespace

base::Result<ImportedList> buildList(const table::ReadTable &source, const QList<ColumnRole> &roles,
                                     const ListInfo &info, const OffenceList *previous)
{
    const QString path = source.source.path;
    const int codes = countOf(roles, Role::Code);
    if (source.table.rows.isEmpty())
        return cannotBuild(
            path, base::lateText("offences", "It has no rows below the header."),
            base::lateText("offences", "Choose another file, or another sheet of it."));
    if (codes + countOf(roles, Role::Label) == 0)
        return cannotBuild(
            path, base::lateText("offences", "No column is said to hold the codes or the labels."),
            base::lateText("offences", "Choose the column of the codes and that of the labels."));
    if (codes > 1 || countOf(roles, Role::ValidFrom) > 1 || countOf(roles, Role::ValidTo) > 1)
        return cannotBuild(
            path,
            base::lateText("offences",
                           "Two columns are said to be the code, or the same end of the validity."),
            base::lateText("offences", "Choose one of them and keep the other as it is."));
    ListBuilder builder(source, roles, info, previous);
    ImportedList result = builder.build();
    result.list.info = info;
    result.list.info.language = builder.language();
    if (info.sourceFile.isEmpty())
        result.list.info.sourceFile = QFileInfo(path).fileName();
    if (info.sourceSha256.isEmpty())
        result.list.info.sourceSha256 = source.source.sha256;
    return result;
}

} // namespace offences

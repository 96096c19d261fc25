// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/layout.h"

#include "core/microdata/sheetsource.h"
#include "core/microdata/words.h"
#include "core/table/tablereader.h"

#include <QSet>

namespace microdata
{

namespace
{

using base::Severity;

// Lines whose role says what they are instead of what a column gives.
const QString settingWord = QStringLiteral("setting");
const QString leaveOutWord = QStringLiteral("leaveOut");
const QString keepInWord = QStringLiteral("keepIn");
const QString fixedWord = QStringLiteral("fixed");

class LayoutSheet
{
public:
    LayoutSheet(const table::Table &table, const QString &file)
        : m_table(table)
        , m_findings(file)
    {
    }

    ReadLayout read()
    {
        checkHeader();
        for (qsizetype row = 0; row < m_table.rows.size(); ++row)
            readLine(row);
        return { m_layout, m_findings.take() };
    }

private:
    void checkHeader();
    void readLine(qsizetype row);
    void readSetting(qsizetype row);
    void declare(qsizetype row, ColumnRole role);
    void addValue(qsizetype row, ColumnRole role);
    void addFixed(qsizetype row);
    int offenceAt(qsizetype row);
    LayoutColumn *columnOf(qsizetype row, ColumnRole role);
    template<typename Enumeration>
    void setWord(qsizetype row, Enumeration &into, std::optional<Enumeration> value,
                 const QString &all);
    void unknownWord(qsizetype row, const QString &word, const QString &all);

    // What is printed may have blanks that matter only to whoever printed it.
    QString cell(qsizetype row, const char *column) const
    {
        const qsizetype at = m_table.header.indexOf(QLatin1String(column));
        return at < 0 ? QString() : m_table.rows[row].value(at).trimmed();
    }
    int line(qsizetype row) const { return m_table.lineNumbers.value(row, int(row) + 2); }

    const table::Table &m_table;
    Layout m_layout;
    LineFindings m_findings;
};

void LayoutSheet::checkHeader()
{
    const QStringList known
        = QStringLiteral("column,role,attribute,value,means,offence").split(u',');
    for (const QString &column : m_table.header) {
        if (!known.contains(column))
            m_findings.add(
                "Y11", Severity::Error, 1,
                base::lateText("microdata", "A layout has no “%1”; it was not read.", { column }),
                base::lateText("microdata", "Known here are: %1.",
                               { known.join(QStringLiteral(", ")) }));
    }
}

void LayoutSheet::unknownWord(qsizetype row, const QString &word, const QString &all)
{
    m_findings.add(
        "Y12", Severity::Error, line(row),
        base::lateText("microdata", "“%1” is not known here; the line was not read.", { word }),
        base::lateText("microdata", "Write one of these: %1.", { all }));
}

void LayoutSheet::readLine(qsizetype row)
{
    const QString word = cell(row, "role");
    if (word == settingWord)
        return readSetting(row);
    if (cell(row, "column").isEmpty()) {
        m_findings.add("Y13", Severity::Error, line(row),
                       base::lateText("microdata", "A column without a name was not read."),
                       base::lateText("microdata",
                                      "Write the column's header, or its number, "
                                      "into the first cell of the line."));
        return;
    }
    if (word == leaveOutWord || word == keepInWord) {
        auto &texts = word == leaveOutWord ? m_layout.leaveOut : m_layout.keepIn;
        texts[cell(row, "column")] << cell(row, "value");
        return;
    }
    if (word == fixedWord)
        return addFixed(row);
    const auto role = roleFromWord(word);
    if (!role)
        return unknownWord(row, word,
                           roleWords() + QStringLiteral(", setting, leaveOut, keepIn, fixed"));
    if (cell(row, "value").isEmpty() && cell(row, "means").isEmpty())
        declare(row, *role);
    else
        addValue(row, *role);
}

template<typename Enumeration>
void LayoutSheet::setWord(qsizetype row, Enumeration &into, std::optional<Enumeration> value,
                          const QString &all)
{
    if (value)
        into = *value;
    else
        unknownWord(row, cell(row, "means"), all);
}

void LayoutSheet::readSetting(qsizetype row)
{
    const QString key = cell(row, "column");
    const QString means = cell(row, "means");
    const QMap<QString, QString *> texts {
        { QStringLiteral("id"), &m_layout.id },
        { QStringLiteral("name"), &m_layout.name },
        { QStringLiteral("list"), &m_layout.list },
        { QStringLiteral("delimiter"), &m_layout.delimiter },
        { QStringLiteral("encoding"), &m_layout.encoding },
        { QStringLiteral("decimalSign"), &m_layout.decimalSign },
        { QStringLiteral("dateFormat"), &m_layout.dateFormat },
        { QStringLiteral("referenceDate"), &m_layout.referenceDate },
    };
    if (QString *text = texts.value(key)) {
        *text = means;
    } else if (key == u"codeJoin") {
        // Its blanks matter.
        m_layout.codeJoin = m_table.rows[row].value(m_table.header.indexOf(QLatin1String("means")));
    } else if (key == u"unit") {
        setWord(row, m_layout.unit, unitFromWord(means), unitWords());
    } else if (key == u"codeIs") {
        setWord(row, m_layout.codeIs, codeIsFromWord(means), codeIsWords());
    } else if (key == u"hasHeader") {
        if (means == u"true" || means == u"false")
            m_layout.hasHeader = means == u"true";
        else
            unknownWord(row, means, QStringLiteral("true, false"));
    } else {
        m_findings.add(
            "Y11", Severity::Error, line(row),
            base::lateText("microdata", "A layout has no “%1”; it was not read.", { key }),
            base::lateText("microdata", "Known here are: %1.",
                           { QStringList(texts.keys()).join(QStringLiteral(", "))
                             + QStringLiteral(", unit, codeJoin, codeIs, hasHeader") }));
    }
}

int LayoutSheet::offenceAt(qsizetype row)
{
    const QString text = cell(row, "offence");
    bool isNumber = true;
    const int offence = text.isEmpty() ? 0 : text.toInt(&isNumber);
    if (isNumber && offence >= 0 && offence <= 1000)
        return offence;
    m_findings.add("Y13", Severity::Error, line(row),
                   base::lateText("microdata", "“%1” is no number of an offence.", { text }),
                   base::lateText("microdata", "Write a whole number from 0 to 1000."));
    return 0;
}

// The column that the line speaks of, the latest one when it was declared more than once.
LayoutColumn *LayoutSheet::columnOf(qsizetype row, ColumnRole role)
{
    const QString name = cell(row, "column");
    const QString attribute = cell(row, "attribute");
    for (auto it = m_layout.columns.rbegin(); it != m_layout.columns.rend(); ++it) {
        if (it->column == name && it->role == role
            && (attribute.isEmpty() || role == ColumnRole::Number || it->attribute == attribute))
            return &*it;
    }
    return nullptr;
}

void LayoutSheet::declare(qsizetype row, ColumnRole role)
{
    LayoutColumn column;
    column.column = cell(row, "column");
    column.role = role;
    column.attribute = cell(row, "attribute");
    column.offence = offenceAt(row);
    m_layout.columns << column;
}

void LayoutSheet::addValue(qsizetype row, ColumnRole role)
{
    LayoutColumn *column = columnOf(row, role);
    if (!column) {
        declare(row, role);
        column = &m_layout.columns.last();
    }
    const QString printed = cell(row, "value");
    if (column->values.contains(printed))
        m_findings.add(
            "Y14", Severity::Error, line(row),
            base::lateText("microdata", "“%1” is said twice; the later one counts.", { printed }),
            base::lateText("microdata", "Remove one of them."));
    column->values.insert(printed, cell(row, "means"));
}

void LayoutSheet::addFixed(qsizetype row)
{
    LayoutColumn *column = columnOf(row, ColumnRole::Number);
    if (column) {
        column->fixed.insert(cell(row, "attribute"), cell(row, "means"));
        return;
    }
    m_findings.add("Y13", Severity::Error, line(row),
                   base::lateText("microdata",
                                  "The column %1 is no number column above this line, which was "
                                  "not read.",
                                  { cell(row, "column") }),
                   base::lateText("microdata", "Declare the column with the role number first."));
}

void addColumn(QList<QStringList> &sheet, const LayoutColumn &column)
{
    const QString role = wordOf(column.role);
    const QString offence = column.offence == 0 ? QString() : QString::number(column.offence);
    sheet << QStringList { column.column, role, column.attribute, {}, {}, offence };
    for (auto it = column.values.begin(); it != column.values.end(); ++it)
        sheet << QStringList { column.column, role, column.attribute, it.key(), it.value(), {} };
    for (auto it = column.fixed.begin(); it != column.fixed.end(); ++it)
        sheet << QStringList { column.column, fixedWord, it.key(), {}, it.value(), {} };
}

} // namespace

base::Result<ReadLayout> layoutFromCsv(const QByteArray &csv, const QString &name)
{
    base::NoProgress progress;
    const auto source = table::parseCsv(csv, name, sheetOptions(), progress);
    return readSheet<LayoutSheet>(source);
}

QList<QStringList> layoutToSheet(const Layout &layout)
{
    QList<QStringList> sheet {
        QStringLiteral("column,role,attribute,value,means,offence").split(u',')
    };
    const auto setting = [&sheet](const char *key, const QString &value) {
        if (!value.isEmpty())
            sheet << QStringList { QString::fromLatin1(key), settingWord, {}, {}, value, {} };
    };
    setting("id", layout.id);
    setting("name", layout.name);
    setting("list", layout.list);
    setting("unit", wordOf(layout.unit));
    setting("codeJoin", layout.codeJoin);
    setting("codeIs", wordOf(layout.codeIs));
    setting("hasHeader", layout.hasHeader ? QStringLiteral("true") : QStringLiteral("false"));
    setting("delimiter", layout.delimiter);
    setting("encoding", layout.encoding);
    setting("decimalSign", layout.decimalSign);
    setting("dateFormat", layout.dateFormat);
    setting("referenceDate", layout.referenceDate);
    const auto texts = [&sheet](const QString &word, const QMap<QString, QStringList> &byColumn) {
        for (auto it = byColumn.begin(); it != byColumn.end(); ++it) {
            for (const QString &value : it.value())
                sheet << QStringList { it.key(), word, {}, value, {}, {} };
        }
    };
    texts(leaveOutWord, layout.leaveOut);
    texts(keepInWord, layout.keepIn);
    for (const LayoutColumn &column : layout.columns)
        addColumn(sheet, column);
    return sheet;
}

} // namespace microdata

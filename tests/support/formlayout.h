// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/table/cellreference.h"
#include "support/archives.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>

// Forms as text: sheets of cells parted by tabs, in which {cell@year} marks a place for a figure
// and
// "<" a cell joined to the one on its left (tests/data/cellmap).
namespace formlayout
{

struct Form {
    QByteArray workbook; // XLSX with the labels and empty places
    QMap<QString, QString> places; // "Sheet!B4" -> "1.2/victims/male@2022 value"
};

inline QByteArray cellOf(const QString &text, const QByteArray &reference)
{
    const QByteArray start = "<c r=\"" + reference + "\" ";
    bool isNumber = false;
    text.toInt(&isNumber);
    if (text == u"<" || text.startsWith(u'{'))
        return start + "s=\"1\"/>";
    if (isNumber && text.size() == 4 && !text.startsWith(u'0'))
        return start + "><v>" + text.toLatin1() + "</v></c>";
    return start + "t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text.toHtmlEscaped().toUtf8()
        + "</t></is></c>";
}

class Maker
{
public:
    explicit Maker(const QString &text)
    {
        for (const QString &line : text.trimmed().split(u'\n')) {
            if (line.startsWith(QLatin1String("# sheet "))) {
                endSheet();
                m_names << line.mid(8);
            } else if (!line.startsWith(u'#')) {
                addRow(line.split(u'\t'));
            }
        }
        endSheet();
    }
    Form form() const
    {
        archives::Parts parts {
            { "[Content_Types].xml", "<Types/>" },
            { "_rels/.rels",
              archives::relations(archives::relation("r1", "officeDocument", "xl/workbook.xml")) }
        };
        QByteArray sheets;
        QByteArray relations;
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            sheets += "<sheet name=\"" + m_names[i].toHtmlEscaped().toUtf8() + "\" r:id=\"r"
                + number + "\"/>";
            relations += archives::relation(("r" + number).constData(), "worksheet",
                                            ("worksheets/sheet" + number + ".xml").constData());
            parts << std::pair(QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1), m_sheets[i]);
        }
        parts << std::pair(QStringLiteral("xl/workbook.xml"),
                           "<workbook xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>")
              << std::pair(QStringLiteral("xl/_rels/workbook.xml.rels"),
                           archives::relations(relations));
        return { archives::zipped(parts), m_places };
    }

private:
    void addRow(const QStringList &cells)
    {
        ++m_row;
        QByteArray row;
        for (int column = 0; column < cells.size(); ++column) {
            const QString reference = table::referenceOf({ m_row - 1, column });
            static const QRegularExpression mark(
                QStringLiteral("^\\{([^@]+@\\d{4})(?: (\\w+))?\\}$"));
            if (const auto match = mark.match(cells[column]); match.hasMatch())
                m_places.insert(m_names.last() + u'!' + reference,
                                match.captured(1) + u' '
                                    + (match.captured(2).isEmpty() ? QStringLiteral("value")
                                                                   : match.captured(2)));
            if (!cells[column].isEmpty())
                row += cellOf(cells[column], reference.toLatin1());
            const bool isJoined = cells[column] == u"<";
            const bool isNextJoined = cells.value(column + 1) == u"<";
            if (!isJoined && isNextJoined)
                m_merged += "<mergeCell ref=\"" + reference.toLatin1() + ':';
            if (isJoined && !isNextJoined)
                m_merged += reference.toLatin1() + "\"/>";
        }
        m_rows += "<row r=\"" + QByteArray::number(m_row) + "\">" + row + "</row>";
    }
    void endSheet()
    {
        if (!m_names.isEmpty())
            m_sheets << archives::rows(
                m_rows,
                m_merged.isEmpty() ? m_merged : "<mergeCells>" + m_merged + "</mergeCells>");
        m_rows.clear();
        m_merged.clear();
        m_row = 0;
    }

    QStringList m_names;
    QList<QByteArray> m_sheets;
    QMap<QString, QString> m_places;
    QByteArray m_rows, m_merged;
    int m_row = 0;
};

inline Form read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? Maker(QString::fromUtf8(file.readAll())).form()
                                          : Form();
}

} // namespace formlayout

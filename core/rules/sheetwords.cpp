// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/sheetwords.h"

#include "core/rules/cellset.h"
#include "core/rules/wording.h"

namespace rules::sheet
{

using base::lateText;

QString outOfScope()
{
    return QStringLiteral("out of scope");
}

QStringList outputColumns()
{
    return { QStringLiteral("iccs"), QStringLiteral("tags"), QStringLiteral("flags"),
             QStringLiteral("confidence"), QStringLiteral("note") };
}

QString joined(const QStringList &names)
{
    QStringList escaped;
    for (QString name : names)
        escaped << name.replace(QLatin1Char(';'), QLatin1String("\\;"));
    return escaped.join(QLatin1Char(';'));
}

QStringList parted(const QString &text)
{
    QStringList names { QString() };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscaped = text[i] == QLatin1Char('\\') && i + 1 < text.size()
            && text[i + 1] == QLatin1Char(';');
        if (isEscaped)
            names.last() += text[++i];
        else if (text[i] == QLatin1Char(';'))
            names << QString();
        else
            names.last() += text[i];
    }
    QStringList result;
    for (const QString &name : names) {
        if (!name.trimmed().isEmpty())
            result << name.trimmed();
    }
    return result;
}

CellReader::CellReader(const QString &fileName, const microdata::Dictionary &dictionary)
    : m_fileName(fileName)
    , m_dictionary(dictionary)
    , m_findings(fileName)
{
}

void CellReader::misread(int line, base::Text message, base::Text advice)
{
    m_findings.add(QStringLiteral("R10"), base::Severity::Error, line, std::move(message),
                   std::move(advice));
}

Cell CellReader::cell(const QString &text, const QString &attribute, int line)
{
    const auto cell = cellFromText(text);
    if (cell)
        return checked(*cell, attribute, line);
    misread(line,
            lateText("rules", "Line %1: the cell \"%2\" of \"%3\" cannot be read.",
                     { line, text, attribute }),
            lateText("rules", "Write - or a, b or not(a, b); quote values that hold a comma."));
    return Cell {};
}

Cell CellReader::checked(const Cell &cell, const QString &attribute, int line)
{
    const microdata::Attribute *known = m_dictionary.find(attribute);
    if (!known || cell.isAny())
        return cell;
    const base::Findings findings
        = cellFindings(cell, *known, lateText("rules", "Line %1", { line }), {});
    for (const base::Finding &finding : findings)
        m_findings.add(finding.check, finding.severity, line, finding.message, finding.advice);
    return cell;
}

void CellReader::checkColumn(const QString &attribute, int line)
{
    if (m_dictionary.find(attribute))
        return;
    const base::Finding finding
        = unknownAttribute(attribute, lateText("rules", "Line %1", { line }), {});
    m_findings.add(finding.check, finding.severity, line, finding.message, finding.advice);
}

void CellReader::readCategory(const QString &text, int line, Output &output)
{
    const QString code = text.trimmed();
    output.outOfScope = code.compare(outOfScope(), Qt::CaseInsensitive) == 0;
    if (output.outOfScope || code.isEmpty())
        return;
    output.category = classification::IccsCode::parse(code);
    if (!output.category)
        misread(line, lateText("rules", "Line %1: \"%2\" is no ICCS code.", { line, code }),
                lateText("rules", "Write the digits, such as 0401, or \"out of scope\"."));
}

void CellReader::readTags(const QString &text, int line, Output &output)
{
    output.tags = mapping::tagsFromText(text);
    if (output.tags.size() != text.split(QLatin1Char(';'), Qt::SkipEmptyParts).size())
        misread(line, lateText("rules", "Line %1: the tags \"%2\" cannot be read.", { line, text }),
                lateText("rules", "Write event.At=1;event.We=1."));
}

void CellReader::readFlags(const QString &text, int line, Output &output)
{
    for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (const auto flag = mapping::flagFromId(part))
            output.flags << *flag;
        else
            misread(line,
                    lateText("rules", "Line %1: \"%2\" is no flag.", { line, part.trimmed() }),
                    lateText("rules", "The flags are Th, AA, Ac, CP and In."));
    }
}

void CellReader::readConfidence(const QString &text, int line, Output &output)
{
    if (text.trimmed().isEmpty())
        return;
    bool isNumber = false;
    const double confidence = text.toDouble(&isNumber);
    if (isNumber && confidence >= 0 && confidence <= 1)
        output.confidence = confidence;
    else
        misread(line,
                lateText("rules", "Line %1: the confidence \"%2\" is no number from 0 to 1.",
                         { line, text }),
                lateText("rules", "Write a number such as 0.8, or leave the cell empty."));
}

} // namespace rules::sheet

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response/responseworkbook.h"

#include "core/exchange/response/responsesheetreader.h"

#include <QFileInfo>

namespace exchange
{

namespace
{

using base::lateText;
using base::Severity;

// Our sheets have titles above and formulas beside their tables, which is no news; formulas that
// stand for figures are reported one by one. Merged cells and macros are not ours.
bool isNews(const base::Finding &finding)
{
    return finding.check == QLatin1String("T07") || finding.check == QLatin1String("T09");
}

tl::unexpected<base::Error> noAddresses(const QString &file)
{
    return base::failure(
        lateText("exchange", "%1 was to be read as a response to a questionnaire.", { file }),
        lateText("exchange", "It has no sheet with the addresses of cells."),
        lateText("exchange",
                 "Take a workbook that this program wrote, and keep the second "
                 "line and the first column of its sheets."));
}

table::ReadOptions rawSheet(const QString &name)
{
    table::ReadOptions options;
    options.sheet = name;
    options.firstRowIsHeader = false;
    options.titleRows = 0;
    return options;
}

class WorkbookReading
{
public:
    WorkbookReading(const QString &path, const questionnaire::Edition &edition,
                    const QString &country)
        : m_path(path)
        , m_file(QFileInfo(path).fileName())
        , m_reader(m_file, edition, country)
    {
    }
    base::Result<ResponseWorkbook> read(base::Progress &progress);

private:
    base::Result<QStringList> readSheet(const QString &name, base::Progress &progress);
    void noteLost();

    QString m_path, m_file;
    ResponseSheetReader m_reader;
    base::Findings m_findings; // of reading tables
    QByteArray m_sha256;
};

// The names of all sheets; the name is empty for the first one with data.
base::Result<QStringList> WorkbookReading::readSheet(const QString &name, base::Progress &progress)
{
    const auto sheet = table::readSheet(m_path, rawSheet(name), progress);
    if (!sheet)
        return tl::unexpected(sheet.error());
    m_sha256 = sheet->read.source.sha256;
    if (!name.isEmpty()) {
        for (const base::Finding &finding : sheet->read.findings) {
            if (isNews(finding))
                m_findings << finding;
        }
        m_reader.read(name, *sheet);
    }
    return sheet->read.source.sheets;
}

void WorkbookReading::noteLost()
{
    const QStringList lost = m_reader.lostCells();
    if (lost.isEmpty())
        return;
    constexpr qsizetype mostNamed = 5;
    m_reader.note("W08", Severity::Warning,
                  lateText("exchange", "The workbook lacks %1 cells of the questionnaire: %2.",
                           { int(lost.size()), lost.mid(0, mostNamed).join(QStringLiteral(", ")) }),
                  lateText("exchange", "Their answers in the project stay as they are."));
}

base::Result<ResponseWorkbook> WorkbookReading::read(base::Progress &progress)
{
    const base::Result<QStringList> sheets = readSheet({}, progress);
    if (!sheets)
        return tl::unexpected(sheets.error());
    for (const QString &sheet : *sheets) {
        const base::Result<QStringList> read = readSheet(sheet, progress);
        if (!read)
            m_reader.note("W09", Severity::Warning, read.error().happened, read.error().advice);
    }
    if (m_reader.refusal())
        return tl::unexpected(*m_reader.refusal());
    if (!m_reader.hasBlocks())
        return noAddresses(m_file);
    noteLost();
    ResponseWorkbook result = m_reader.result();
    result.findings = m_findings + result.findings;
    result.sha256 = m_sha256;
    return result;
}

} // namespace

base::Result<QString> editionOfWorkbook(const QString &path, base::Progress &progress)
{
    const auto first = table::readTable(path, rawSheet({}), progress);
    if (!first)
        return tl::unexpected(first.error());
    for (const QString &name : first->source.sheets) {
        const auto sheet = table::readTable(path, rawSheet(name), progress);
        for (const QStringList &row : sheet ? sheet->table.rows : QList<QStringList>()) {
            for (const QString &text : row) {
                if (const std::optional<Locator> locator = locatorFromText(text))
                    return locator->edition;
            }
        }
    }
    return noAddresses(QFileInfo(path).fileName());
}

base::Result<ResponseWorkbook> readResponseWorkbook(const QString &path,
                                                    const questionnaire::Edition &edition,
                                                    const QString &country,
                                                    base::Progress &progress)
{
    return WorkbookReading(path, edition, country).read(progress);
}

} // namespace exchange

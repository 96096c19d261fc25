// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/workbookreader.h"

#include "core/table/sheetsource.h"
#include "core/table/sourcefile.h"
#include "core/table/tablebuilder.h"
#include "core/text/fold.h"

#include <QFileInfo>

#include <algorithm>

namespace table
{

namespace
{

base::Result<std::unique_ptr<SheetSource>> openSource(Archive &archive, const SourceLimits &limits)
{
    if (archive.contains(QStringLiteral("[Content_Types].xml"))
        && archive.contains(QStringLiteral("_rels/.rels"))) {
        const bool isWorkbook
            = std::any_of(archive.names().begin(), archive.names().end(), [](const QString &name) {
                  return name.endsWith(QLatin1String("workbook.xml"), Qt::CaseInsensitive);
              });
        if (isWorkbook || archive.hasFolder(QStringLiteral("xl/worksheets")))
            return xlsxSource(archive, limits);
    }
    const QByteArray kind = archive.content(QStringLiteral("mimetype"), 200);
    if (kind.startsWith("application/vnd.oasis.opendocument.spreadsheet")
        && archive.contains(QStringLiteral("content.xml"))) {
        if (archive.content(QStringLiteral("META-INF/manifest.xml"), 1 << 20)
                .contains("encryption-data"))
            return base::failure(
                archive.tried(), base::lateText("table", "It is protected with a password."),
                base::lateText("table",
                               "Open it in a spreadsheet program, save it without the "
                               "password and choose that file."));
        return odsSource(archive, limits);
    }
    return base::failure(archive.tried(),
                         base::lateText("table", "It is an archive, but not a workbook."),
                         base::lateText("table",
                                        "Choose an XLSX or ODS file, or unpack the "
                                        "archive and choose the file in it."));
}

int findSheet(const QList<SheetName> &names, const QString &wanted)
{
    const auto found = [&](auto fits) {
        const auto at = std::find_if(names.begin(), names.end(), fits);
        return at == names.end() ? -1 : int(at - names.begin());
    };
    const int exact = found([&](const SheetName &one) { return one.name == wanted; });
    if (exact >= 0)
        return exact;
    const QString folded = text::fold(wanted).trimmed();
    const int similar
        = found([&](const SheetName &one) { return text::fold(one.name).trimmed() == folded; });
    if (similar >= 0)
        return similar;
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    return isNumber && number >= 1 && number <= names.size() ? number - 1 : -1;
}

// Where to look for data when no sheet is named: what people see first.
QList<int> candidates(const QList<SheetName> &names)
{
    QList<int> order;
    for (const bool hidden : { false, true }) {
        for (int i = 0; i < names.size(); ++i) {
            if (names[i].isHidden == hidden && names[i].mayHaveData)
                order.append(i);
        }
    }
    return order;
}

class Reading
{
public:
    Reading(Archive &archive, SourceReport source, const ReadOptions &options)
        : m_archive(archive)
        , m_source(std::move(source))
        , m_options(options)
        , m_findings(QFileInfo(m_source.path).fileName())
    {
    }

    base::Result<ReadSheet> run(SheetSource &sheets);

private:
    base::Result<RawSheet> chooseAndRead(SheetSource &sheets, const QList<SheetName> &names);
    void report(const RawSheet &sheet, bool hasMacros);
    base::Result<ReadSheet> build(RawSheet sheet);

    Archive &m_archive;
    SourceReport m_source;
    const ReadOptions &m_options;
    ReadFindings m_findings;
};

base::Result<RawSheet> Reading::chooseAndRead(SheetSource &sheets, const QList<SheetName> &names)
{
    if (!m_options.sheet.isEmpty()) {
        const int chosen = findSheet(names, m_options.sheet);
        if (chosen < 0)
            return base::failure(
                m_archive.tried(),
                base::lateText("table", "It has no sheet \"%1\".", { m_options.sheet }),
                base::lateText("table", "Choose one of these sheets: %1.",
                               { m_source.sheets.join(QStringLiteral(", ")) }));
        m_source.sheet = names[chosen].name;
        return sheets.read(chosen);
    }
    const QList<int> order = candidates(names);
    for (const int i : order) {
        base::Result<RawSheet> sheet = sheets.read(i);
        if (!sheet || !sheet->rows.isEmpty()) {
            m_source.sheet = names[i].name;
            return sheet;
        }
    }
    return base::failure(m_archive.tried(), base::lateText("table", "None of its sheets has data."),
                         base::lateText("table", "Choose a file with rows."));
}

void Reading::report(const RawSheet &sheet, bool hasMacros)
{
    for (const QRect &range : sheet.merged)
        m_findings.add(
            QStringLiteral("T07"), base::Severity::Note, range.top() + 1,
            base::lateText("table", "Cells are merged from row %1.", { range.top() + 1 }),
            base::lateText("table",
                           "The value stands in the first of them, the others "
                           "are empty; fill them if rows below belong to it."));
    if (sheet.formulas > 0)
        m_findings.add(QStringLiteral("T08"), base::Severity::Note, sheet.firstFormula,
                       base::lateCount("table", "%n cell(s) hold a formula.", sheet.formulas),
                       base::lateText("table",
                                      "The values stored in the file were taken; nothing was "
                                      "computed."));
    if (sheet.formulasWithoutValue > 0)
        m_findings.add(QStringLiteral("T08"), base::Severity::Warning, sheet.firstFormula,
                       base::lateCount("table", "%n formula(s) have no stored value.",
                                       sheet.formulasWithoutValue),
                       base::lateText("table",
                                      "These cells are empty; open the file in a "
                                      "spreadsheet program and save it once."));
    if (hasMacros)
        m_findings.add(QStringLiteral("T09"), base::Severity::Note, 1,
                       base::lateText("table", "The file carries macros."),
                       base::lateText("table", "They were ignored and not run."));
}

base::Result<ReadSheet> Reading::build(RawSheet sheet)
{
    TableBuilder builder(m_options, TableBuilder::ShortRows::Expect, m_findings);
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        if (!builder.add(std::move(sheet.rows[i]), sheet.numbers[i]))
            break;
    }
    base::Result<Table> table = builder.finish(m_archive.tried());
    if (!table)
        return tl::unexpected(table.error());
    return ReadSheet { { std::move(*table), std::move(m_source), m_findings.take() },
                       std::move(sheet.kinds) };
}

base::Result<ReadSheet> Reading::run(SheetSource &sheets)
{
    const base::Result<QList<SheetName>> names = sheets.sheets();
    if (!names)
        return tl::unexpected(names.error());
    m_source.format = sheets.format();
    for (const SheetName &one : *names)
        m_source.sheets.append(one.name);
    base::Result<RawSheet> sheet = chooseAndRead(sheets, *names);
    if (!sheet)
        return tl::unexpected(sheet.error());
    report(*sheet, sheets.hasMacros());
    return build(std::move(*sheet));
}

} // namespace

base::Result<ReadSheet> readWorkbook(const QByteArray &bytes, SourceReport source,
                                     const ReadOptions &options, bool keepsKinds,
                                     base::Progress &progress)
{
    base::Result<std::unique_ptr<Archive>> archive
        = Archive::open(bytes, readingText(source.path), options.maximumBytes);
    if (!archive)
        return tl::unexpected(archive.error());
    base::Result<std::unique_ptr<SheetSource>> sheets = openSource(
        **archive, { options.maximumRows, rowsAboveTable(options), &progress, keepsKinds });
    if (!sheets)
        return tl::unexpected(sheets.error());
    return Reading(**archive, std::move(source), options).run(**sheets);
}

} // namespace table

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/workbookpatch.h"

#include "core/table/calculation.h"
#include "core/table/savefile.h"
#include "core/table/sheetpatch.h"

#include <QFileInfo>

namespace table
{

using base::lateText;
using base::Severity;

namespace
{

constexpr qsizetype longestText = 32'767; // of a cell, in what spreadsheets open

} // namespace

class WorkbookPatch::Work
{
public:
    Work(std::unique_ptr<OfficePackage> package, const QString &path)
        : m_package(std::move(package))
        , m_path(path)
    {
    }
    base::Result<> prepare(const QList<CellChange> &changes, base::Progress &progress);
    base::Result<> write(const QString &target, Original original) const;

    QList<CellOutcome> outcomes;
    QStringList before;
    base::Findings findings;
    QString suffix() const { return m_package->suffix(); }

private:
    struct Target { // a change that may be made
        qsizetype change;
        CellPlace place;
    };
    base::Result<> prepareSheet(int number, const QList<Target> &targets,
                                const QList<CellChange> &changes);
    bool isAllowed(const CellChange &change, const SheetXml &sheet, CellPlace place);
    bool isFree(const CellChange &change, const SheetXml &sheet, CellPlace place);
    void find(const char *check, Severity severity, const CellChange &change,
              const base::Text &message, const base::Text &advice);
    base::Result<std::shared_ptr<const SheetXml>> sheetOf(int number) const;
    base::Result<> finish();
    base::Result<> conclude(const PlacesBySheet &results);

    std::unique_ptr<OfficePackage> m_package;
    QString m_path;
    QStringList m_strings;
    QList<CellLook> m_looks;
    QMap<int, CellContents> m_contents; // by sheet
    Archive::Changes m_changes;
    bool m_isFormulaReplaced = false;
};

void WorkbookPatch::Work::find(const char *check, Severity severity, const CellChange &change,
                               const base::Text &message, const base::Text &advice)
{
    findings << base::Finding { QLatin1String(check), severity, change.place, message, advice };
}

bool WorkbookPatch::Work::isFree(const CellChange &change, const SheetXml &sheet, CellPlace place)
{
    const QString where = change.sheet + u'!' + change.reference;
    const pugi::xml_node formula = childNamed(sheet.cells().value(place), "f");
    const bool isPartOfMany
        = sheet.isInArray(place) || std::string_view(formula.attribute("t").value()) == "shared";
    if (!formula && !isPartOfMany)
        return true;
    if (isPartOfMany && change.formula == CellChange::Formula::Replace) {
        find("T13", Severity::Error, change,
             lateText("table", "%1 holds a formula that other cells share.", { where }),
             lateText("table", "The cell was left as it is. Take it out of the map."));
        return false;
    }
    if (change.formula == CellChange::Formula::Replace)
        return true;
    find("T13", Severity::Error, change, lateText("table", "%1 holds a formula.", { where }),
         lateText("table",
                  "The cell was left as it is. Take it out of the map, or say there that the "
                  "formula is to give way."));
    return false;
}

bool WorkbookPatch::Work::isAllowed(const CellChange &change, const SheetXml &sheet,
                                    CellPlace place)
{
    const QString where = change.sheet + u'!' + change.reference;
    const CellPlace anchor = anchorIn(sheet.merged(), place);
    if (anchor != place) {
        find("T14", Severity::Error, change,
             lateText("table", "%1 lies in merged cells, whose content stands in %2.",
                      { where, referenceOf(anchor) }),
             lateText("table", "The cell was left as it is. Name %1 instead.",
                      { referenceOf(anchor) }));
        return false;
    }
    if (const auto *text = std::get_if<QString>(&change.content);
        text && text->size() > longestText) {
        find("T17", Severity::Error, change,
             lateText("table", "The text for %1 is longer than the 32,767 characters of a cell.",
                      { where }),
             lateText("table", "The cell was left as it is. Shorten the text."));
        return false;
    }
    return isFree(change, sheet, place);
}

base::Result<> WorkbookPatch::Work::prepareSheet(int number, const QList<Target> &targets,
                                                 const QList<CellChange> &changes)
{
    const OfficePackage::Sheet &info = m_package->sheets()[number];
    const auto read = sheetOf(number);
    if (!read)
        return tl::unexpected(read.error());
    const SheetXml &sheet = **read;
    const CellChange &first = changes[targets.first().change];
    if (info.state != SheetState::Visible)
        find("T16", Severity::Note, first,
             lateText("table", "The sheet “%1” is hidden.", { info.name }),
             lateText("table", "Its cells were filled all the same."));
    CellContents contents;
    int locked = 0;
    for (const Target &target : targets) {
        const CellChange &change = changes[target.change];
        const pugi::xml_node cell = sheet.cells().value(target.place);
        before[target.change] = textOfCell(cell, m_strings);
        if (!isAllowed(change, sheet, target.place))
            continue;
        locked += m_looks.value(sheet.styleAt(target.place)).isLocked ? 1 : 0;
        if (isAlready(cell, m_strings, change.content)) {
            outcomes[target.change] = CellOutcome::Same;
            continue;
        }
        m_isFormulaReplaced = m_isFormulaReplaced || childNamed(cell, "f");
        outcomes[target.change] = CellOutcome::Written;
        contents.insert(target.place, change.content);
    }
    if (sheet.isProtected() && locked > 0)
        find("T15", Severity::Note, first,
             base::lateCount("table", "%n mapped cell(s) of the protected sheet “%1” are locked.",
                             locked, { info.name }),
             lateText("table",
                      "They were filled and the protection stays. Check that these are the cells "
                      "meant."));
    if (!contents.isEmpty())
        m_contents.insert(number, contents);
    return {};
}

base::Result<> WorkbookPatch::Work::prepare(const QList<CellChange> &changes,
                                            base::Progress &progress)
{
    const auto strings = readStrings(*m_package);
    if (!strings)
        return tl::unexpected(strings.error());
    m_strings = *strings;
    const auto looks = readLooks(*m_package);
    if (!looks)
        return tl::unexpected(looks.error());
    m_looks = *looks;
    outcomes.fill(CellOutcome::Refused, changes.size());
    before.resize(changes.size());
    QMap<int, QList<Target>> bySheet;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const CellChange &change = changes[i];
        const int sheet = m_package->sheet(change.sheet);
        const auto place = placeFromReference(change.reference);
        if (sheet < 0 || m_package->sheets()[sheet].part.isEmpty())
            find("T11", Severity::Error, change,
                 lateText("table", "The workbook has no sheet “%1” with cells.", { change.sheet }),
                 lateText("table", "Correct the name in the map."));
        else if (!place)
            find("T12", Severity::Error, change,
                 lateText("table", "“%1” is no place on a sheet.", { change.reference }),
                 lateText("table", "Write the column and the row, such as D14."));
        else
            bySheet[sheet] << Target { i, *place };
    }
    for (auto sheet = bySheet.begin(); sheet != bySheet.end(); ++sheet) {
        if (!progress.advance(sheet.key(), m_package->sheets().size()))
            return base::failure(m_package->archive().tried(),
                                 lateText("table", "It was stopped before the end."),
                                 lateText("table", "Nothing was written."));
        if (const auto done = prepareSheet(sheet.key(), *sheet, changes); !done)
            return done;
    }
    return m_contents.isEmpty() ? base::Result<>() : finish();
}

base::Result<std::shared_ptr<const SheetXml>> WorkbookPatch::Work::sheetOf(int number) const
{
    const QString &part = m_package->sheets()[number].part;
    auto document = m_package->document(part);
    if (!document)
        return tl::unexpected(document.error());
    auto sheet = std::make_shared<const SheetXml>(std::move(*document));
    if (!sheet->isWhole())
        return m_package->archive().damaged(part);
    return sheet;
}

// The XML of the sheets that change, and what follows from it elsewhere.
base::Result<> WorkbookPatch::Work::finish()
{
    QMap<int, std::shared_ptr<const SheetXml>> sheets;
    QStringList names;
    for (int number = 0; number < m_package->sheets().size(); ++number) {
        names << m_package->sheets()[number].name;
        if (m_package->sheets()[number].part.isEmpty())
            continue;
        const auto sheet = sheetOf(number);
        if (!sheet)
            return tl::unexpected(sheet.error());
        sheets.insert(number, *sheet);
    }
    PlacesBySheet changed;
    for (auto contents = m_contents.begin(); contents != m_contents.end(); ++contents) {
        for (auto cell = contents->begin(); cell != contents->end(); ++cell)
            changed[contents.key()].insert(cell.key());
    }
    const PlacesBySheet results = dependentResults(names, sheets, changed);
    for (auto sheet = sheets.begin(); sheet != sheets.end(); ++sheet) {
        if (!m_contents.contains(sheet.key()) && !results.contains(sheet.key()))
            continue;
        const QString &part = m_package->sheets()[sheet.key()].part;
        const auto bytes
            = patchedSheet(**sheet, m_contents.value(sheet.key()), results.value(sheet.key()));
        if (!bytes)
            return m_package->archive().damaged(part);
        m_changes.replaced.insert(m_package->spelled(part), *bytes);
    }
    return conclude(results);
}

base::Result<> WorkbookPatch::Work::conclude(const PlacesBySheet &results)
{
    const base::Place file { QStringLiteral("file"), { QFileInfo(m_path).fileName() } };
    int count = 0;
    for (const QSet<CellPlace> &places : results)
        count += int(places.size());
    if (count > 0) {
        if (const auto asked = askForCalculation(*m_package, m_changes); !asked)
            return asked;
        findings << base::Finding {
            QStringLiteral("T18"), Severity::Note, file,
            base::lateCount("table",
                            "The stored results of %n formula(s) that may depend on the filled "
                            "cells were taken out.",
                            count),
            lateText("table",
                     "Spreadsheet programs compute them when the file is opened. Open and save it "
                     "once before a program reads it that does not compute.")
        };
    }
    if (m_package->isSigned())
        findings << base::Finding { QStringLiteral("T19"), Severity::Warning, file,
                                    lateText("table",
                                             "The workbook is signed; a filled one is no longer "
                                             "what was signed."),
                                    lateText("table", "Sign it again before it is sent.") };
    return m_isFormulaReplaced ? dropCalculationOrder(*m_package, m_changes) : base::Result<>();
}

base::Result<> WorkbookPatch::Work::write(const QString &target, Original original) const
{
    const base::Text tried
        = lateText("table", "The workbook %1 was to be filled as %2.",
                   { QFileInfo(m_path).fileName(), QFileInfo(target).fileName() });
    const QFileInfo there(target);
    if (original == Original::Keep && there.exists()
        && there.canonicalFilePath() == QFileInfo(m_path).canonicalFilePath())
        return base::failure(tried, lateText("table", "That is the given workbook itself."),
                             lateText("table", "Choose another name, so that it stays as it was."));
    const QString ending = there.suffix().toLower();
    const bool isKnown = ending.size() == 4 && ending.startsWith(QLatin1String("xl"));
    if (isKnown && ending != suffix())
        return base::failure(
            tried,
            lateText("table",
                     "Its content is that of a .%1 file, and spreadsheet programs refuse "
                     "it under a name that ends in .%2.",
                     { suffix(), ending }),
            lateText("table", "Let the name end in .%1.", { suffix() }));
    return saveFileWith(target, [this](const QString &path) {
        return m_package->archive().copyTo(path, m_changes);
    });
}

WorkbookPatch::WorkbookPatch(std::unique_ptr<Work> work)
    : m_work(std::move(work))
{
}

WorkbookPatch::WorkbookPatch(WorkbookPatch &&other) noexcept = default;
WorkbookPatch::~WorkbookPatch() = default;

base::Result<WorkbookPatch> WorkbookPatch::prepare(const QString &path,
                                                   const QList<CellChange> &changes,
                                                   base::Progress &progress)
{
    auto package = OfficePackage::open(path, progress);
    if (!package)
        return tl::unexpected(package.error());
    auto work = std::make_unique<Work>(std::move(*package), path);
    if (const base::Result<> done = work->prepare(changes, progress); !done)
        return tl::unexpected(done.error());
    return WorkbookPatch(std::move(work));
}

const QList<CellOutcome> &WorkbookPatch::outcomes() const
{
    return m_work->outcomes;
}

const QStringList &WorkbookPatch::before() const
{
    return m_work->before;
}

const base::Findings &WorkbookPatch::findings() const
{
    return m_work->findings;
}

QString WorkbookPatch::suffix() const
{
    return m_work->suffix();
}

base::Result<> WorkbookPatch::write(const QString &target, Original original) const
{
    return m_work->write(target, original);
}

} // namespace table

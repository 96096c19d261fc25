// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/linkwords.h"
#include "core/exchange/nationalcodes.h"
#include "core/exchange/sheets/sheets.h"

#include <algorithm>

namespace exchange
{

namespace
{

using classification::Category;
using classification::IccsCode;
using table::CellStyle;

constexpr int nationalColumns = 8;

// The links of all lists to one category, in the order of lists and offences.
struct Feed {
    const offences::OffenceList *list = nullptr;
    const offences::Offence *offence = nullptr;
    const mapping::Link *link = nullptr;
    QString code; // of the offence
};

class Feeds
{
public:
    explicit Feeds(const SheetSource &source)
    {
        for (const auto *list : source.lists) {
            const mapping::MappingSet &set = source.job.data.set(list->info.id);
            const NationalCodes codes(*list);
            for (const auto &offence : list->offences()) {
                if (!source.steps.next())
                    return;
                for (const auto *link : set.ofOffence(offence.id)) {
                    if (link->target)
                        m_feeds[*link->target] << Feed { list, &offence, link, codes.of(offence) };
                }
            }
        }
    }
    QList<Feed> of(const IccsCode &code) const { return m_feeds.value(code); }
    QList<IccsCode> codes() const { return m_feeds.keys(); }

private:
    QMap<IccsCode, QList<Feed>> m_feeds;
};

QString levelText(const SheetSource &source, int level)
{
    return classification::labelOf(source.job.classification.levelName(level), source.job.language);
}

QList<table::Cell> categoryCells(const SheetSource &source, const IccsCode &code)
{
    const Category *category = source.job.classification.category(code);
    const CellStyle style = code.level() <= 2 ? CellStyle::Header : CellStyle::Wrapped;
    QList<table::Cell> cells { textCell(code.toString(),
                                        code.level() <= 2 ? CellStyle::Header : CellStyle::Code),
                               textCell(levelText(source, code.level()), style) };
    for (const QString &language : titleLanguages(source.job.language))
        cells << textCell(category ? titleOf(*category, language)
                                   : source.wording(base::lateText(
                                       "exchange", "Not in this edition of the ICCS")),
                          style);
    return cells;
}

QString commentText(const SheetSource &source, const mapping::Link &link)
{
    const QString tags = mapping::tagsToText(link.tags);
    QStringList parts;
    const auto add = [&](const QString &text, const base::Text &sentence) {
        if (!text.isEmpty())
            parts << source.wording(sentence);
    };
    add(link.rationale, base::Text::verbatim(link.rationale));
    add(link.leftOver, base::lateText("exchange", "Left over: %1", { link.leftOver }));
    add(link.assumption, base::lateText("exchange", "Assumption: %1", { link.assumption }));
    add(tags, base::lateText("exchange", "Tags: %1", { tags }));
    add(link.reviewComment, base::lateText("exchange", "Reviewer: %1", { link.reviewComment }));
    return parts.join(QLatin1Char('\n'));
}

QList<table::Cell> nationalCells(const SheetSource &source, const Feed &feed)
{
    const offences::ListInfo &info = feed.list->info;
    return { textCell(feed.code, CellStyle::Code),
             textCell(feed.offence->label(info.language), CellStyle::Wrapped),
             textCell(feed.offence->provision, CellStyle::Wrapped),
             textCell(info.name),
             textCell(source.wording(institutionText(info.institution))),
             textCell(source.wording(extentText(feed.link->extent))),
             textCell(source.wording(statusText(feed.link->status))),
             textCell(commentText(source, *feed.link), CellStyle::Wrapped) };
}

QList<table::Cell> blankCells()
{
    return QList<table::Cell>(nationalColumns, textCell({}, CellStyle::Input));
}

QStringList header(const SheetSource &source)
{
    const auto word = [&](const base::Text &text) { return source.wording(text); };
    QStringList names { word(base::lateText("exchange", "ICCS code")),
                        word(base::lateText("exchange", "Level")) };
    for (const QString &language : titleLanguages(source.job.language))
        names << word(base::lateText("exchange", "ICCS title (%1)", { language }));
    names << word(base::lateText("exchange", "National code"))
          << word(base::lateText("exchange", "National offence"))
          << word(base::lateText("exchange", "Legal provision"))
          << word(base::lateText("exchange", "List"))
          << word(base::lateText("exchange", "Institution"))
          << word(base::lateText("exchange", "Relation of the national code"))
          << word(base::lateText("exchange", "Status"))
          << word(base::lateText("exchange", "Comment"));
    return names;
}

// Categories of the edition, and codes that links name although the edition has no such category.
QList<IccsCode> codesOf(const IccsCode &section, const SheetSource &source, const Feeds &feeds)
{
    QList<IccsCode> codes;
    for (const Category &category : source.job.classification.categories()) {
        if (category.code.isWithin(section))
            codes << category.code;
    }
    for (const IccsCode &code : feeds.codes()) {
        if (code.isWithin(section) && !source.job.classification.category(code))
            codes << code;
    }
    std::sort(codes.begin(), codes.end());
    return codes;
}

table::Sheet sectionSheet(const IccsCode &section, const SheetSource &source, const Feeds &feeds)
{
    const Category &category = *source.job.classification.category(section);
    const QString title
        = section.toString() + QLatin1Char(' ') + titleOf(category, source.job.language);
    table::Sheet sheet;
    sheet.name = title;
    sheet.columnWidths = { 10, 10, 45 };
    if (titleLanguages(source.job.language).size() > 1)
        sheet.columnWidths << 45;
    sheet.columnWidths << QList<double> { 14, 45, 24, 18, 16, 22, 14, 50 };
    sheet.frozenRows = 2;
    sheet.frozenColumns = 1;
    sheet.filterRow = 1;
    sheet.rows << QList<table::Cell> { textCell(title, CellStyle::Title) };
    sheet.rows << headerCells(header(source));
    for (const IccsCode &code : codesOf(section, source, feeds)) {
        const auto feedsHere = feeds.of(code);
        for (const Feed &feed : feedsHere)
            sheet.rows << categoryCells(source, code) + nationalCells(source, feed);
        if (feedsHere.isEmpty())
            sheet.rows << categoryCells(source, code) + blankCells();
    }
    return sheet;
}

} // namespace

QList<table::Sheet> sectionSheets(const SheetSource &source)
{
    const Feeds feeds(source);
    QList<table::Sheet> sheets;
    for (const IccsCode &section : source.job.classification.roots())
        sheets << sectionSheet(section, source, feeds);
    return sheets;
}

} // namespace exchange

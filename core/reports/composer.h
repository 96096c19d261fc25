// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/wording.h"
#include "core/reports/report.h"

namespace reports
{

// Puts a document together in the language of the job: renders texts, writes numbers, adds blocks.
class Composer
{
public:
    Composer(const ReportJob &job, const base::Text &title);

    const ReportJob &job() const { return m_job; }
    QString word(const base::Text &text) const { return m_wording(text); }
    QString number(double value) const; // grouped, at most two decimals
    QString level(double value) const; // of medians, too: "2" or "1.5"
    QString share(double part, double whole) const; // "12.3 %"; a dash of nothing
    QString day(const QDateTime &time) const;
    QString dayOf(const QString &typed) const; // "2026-05-31" in words; other text as it is

    report::Cell count(double value) const;
    report::Cell shareCell(double part, double whole) const;
    report::Measure measure(double value) const;
    report::Measure shareMeasure(double part, double whole) const;
    QList<report::Cell> header(const QList<base::Text> &names) const;

    void subtitle(const QString &text) { m_document.subtitle = text; }
    void identity(const base::Text &key, const QString &value); // nothing without a value
    void heading(int level, const QString &text, const QString &anchor = {});
    void heading(int level, const base::Text &text, const QString &anchor = {});
    void text(const base::Text &text);
    void items(const QList<base::Text> &texts);
    void note(report::NoteBox::Kind kind, const QList<base::Text> &texts);
    void add(const report::Block &block) { m_document.blocks << block; }

    report::Document document() const { return m_document; }

private:
    const ReportJob &m_job;
    exchange::Wording m_wording;
    QLocale m_locale;
    report::Document m_document;
};

report::Runs plain(const QString &text);
report::Cell cell(const QString &text);
report::Column column(report::Column::Kind kind, double weight);

} // namespace reports

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/making.h"

#include "core/report/document.h"

namespace reportspage
{

Order::Order(session::Session &session, const Options &options)
    : m_data(std::make_shared<project::ProjectData>(session.data()))
    , m_classification(std::make_shared<classification::Classification>(session.classification()))
    , m_changes(session.project().history(reports::shownChanges))
    , m_options(options)
    , m_time(session.signature().time)
{
}

base::Result<report::Document> Order::document(const reports::Report &report) const
{
    reports::ReportJob job { *m_data, *m_classification, m_options.language,
                             m_time,  m_options.author,  m_options.list };
    job.state = m_options.state;
    job.changes = m_changes;
    if (report.takesEdition()) {
        job.edition = m_options.edition;
        job.years = m_options.years;
    }
    return report.make(job);
}

base::Result<Pages> Order::pages(const reports::Report &report) const
{
    auto made = document(report);
    if (!made)
        return tl::unexpected(made.error());
    return std::make_shared<render::PagePictures>(
        std::make_shared<const report::Document>(std::move(*made)));
}

} // namespace reportspage

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reports.h"
#include "ui/render/pagepictures.h"
#include "ui/session/session.h"

namespace reportspage
{

// What a person chose on the page.
struct Options {
    QString language, list, edition, author;
    QList<int> years;
    reports::State state = reports::State::Draft;
    bool operator==(const Options &other) const = default;
};

using Pages = std::shared_ptr<render::PagePictures>;

// The project as it is now, for work in the background: values, no session.
class Order
{
public:
    Order(session::Session &session, const Options &options);
    base::Result<report::Document> document(const reports::Report &report) const;
    base::Result<Pages> pages(const reports::Report &report) const;

private:
    std::shared_ptr<const project::ProjectData> m_data;
    std::shared_ptr<const classification::Classification> m_classification;
    QList<project::HistoryEntry> m_changes;
    Options m_options;
    QDateTime m_time;
};

} // namespace reportspage

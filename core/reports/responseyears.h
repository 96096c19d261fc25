// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/response/response.h"
#include "core/questionnaire/indicators.h"
#include "core/reports/report.h"

#include <memory>

namespace reports
{

// A response with the years that earlier collections of the same instrument have answered, under
// the same addresses.
class ResponseYears
{
public:
    ResponseYears(const ReportJob &job, exchange::Response response);

    const exchange::Response &response() const { return m_response; }
    const questionnaire::Edition &edition() const { return *m_response.edition; }
    const QList<int> &years() const { return m_years; } // rising, the earlier ones first
    const questionnaire::Figures &figures() const { return m_figures; } // of all these years
    const questionnaire::Answer *find(int cell, int year) const; // nullptr: none
    // Years before which the answers to questions on method differ for one of these tables.
    QList<int> breaks(const QSet<QString> &tables) const;

private:
    void addEarlier(const project::ProjectData &data);
    void addBreaks(const project::ProjectData &data);

    exchange::Response m_response;
    QList<int> m_years;
    QHash<std::pair<int, int>, const questionnaire::Answer *> m_answers; // cell, year
    QMap<int, QSet<QString>> m_breaks; // year -> tables
    questionnaire::Figures m_figures;
};

} // namespace reports

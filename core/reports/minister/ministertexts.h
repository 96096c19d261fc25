// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/composer.h"
#include "core/reports/instrumenttexts.h"
#include "core/reports/minister/ministerfacts.h"

namespace reports
{

QString shortened(const QString &text); // what people write has any length; the page has not

// The sentences of the page for a minister, with what the assessment says filled in. Empty where
// there is nothing to say.
class MinisterTexts
{
public:
    MinisterTexts(const ReportJob &job, const project::Assessment &assessment);

    QString say(const char *id, const QStringList &values = {}) const
    {
        return summaryText(m_instrument, id, values);
    }
    QString joined(const QStringList &names) const;
    QString country() const;
    QString date() const;
    QString status() const;
    QString signature() const;
    QString phase() const;
    QStringList findings() const;
    QString action(const assessment::Entry &entry) const;
    QString action(const assessment::RoadMapAction &proposed) const;
    QString cost() const;

private:
    QString number(double value) const { return m_words.number(value); }
    QString about(const char *field) const;
    QString day(const QString &date) const;
    QString made() const;
    QString dataYears() const;
    QString titles(const DimensionStates &states) const;
    QString levels() const;
    QString evidence() const;
    QString spread() const;
    QString atStake() const;
    QString guidance() const;

    const ReportJob &m_job;
    const project::Assessment &m_assessment;
    const assessment::Instrument &m_instrument;
    const assessment::Entry *m_about = nullptr;
    const Composer m_words; // for numbers and days
};

} // namespace reports

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

#include <chrono>

namespace bench
{

template<typename Step> double millisecondsOf(Step step)
{
    const auto start = std::chrono::steady_clock::now();
    step();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

// share 0.5: the median; 0.99: what one of a hundred exceeds. 0 of nothing.
double quantile(QList<double> values, double share);
double mean(const QList<double> &values);

void giveMemoryBack(); // what tables before have freed, to the system

// How many answers were right: exactly the expert's code first or among five, its section first.
struct Hits {
    int asked = 0;
    int first = 0;
    int five = 0;
    int section = 0;

    void add(const QString &gold, const QStringList &found); // best first
    double share(int count) const { return asked ? double(count) / asked : 0; }
    QStringList cells() const; // top-1, top-5, section
};

QString shareText(double share); // ".457"
QString timeText(double milliseconds);

} // namespace bench

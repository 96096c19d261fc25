// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace questionnaire
{

// What stands in a cell. "<5" is Suppressed: a number from 1 to 4.
enum class Status : quint8 {
    Empty, // nobody has said anything yet
    Reported,
    Zero, // reported, and meant to be none
    Provisional,
    Suppressed,
    NotAvailable,
    NotApplicable,
    NotAsked, // by the office that holds the figures
};
QString statusId(Status status); // "reported", "not available"
std::optional<Status> statusFromId(const QString &id);
bool hasNumber(Status status);

// A figure with what is known of its size: a number is an interval of one point. Not there: empty.
struct Figure {
    Status status = Status::Empty;
    double low = 0;
    double high = 0;

    static Figure of(double value, Status status = Status::Reported)
    {
        return { status, value, value };
    }
    static Figure below(double limit) { return { Status::Suppressed, 1, limit - 1 }; }
    bool isThere() const { return hasNumber(status); }
    bool isExact() const { return isThere() && low == high; }
    bool operator==(const Figure &other) const = default;
};

// "1234", "12.5" and "<5" as they stand in files with a decimal point; nothing for other texts.
std::optional<Figure> figureFromText(const QString &text);
QString textOf(const Figure &figure); // the same back; empty when it is not there

// The figures of one country and edition, dense: years x cells.
class Figures
{
public:
    Figures() = default;
    Figures(int firstYear, int yearCount, int cellCount)
        : m_firstYear(firstYear)
        , m_yearCount(yearCount)
        , m_cellCount(cellCount)
        , m_figures(std::size_t(yearCount) * std::size_t(cellCount))
    {
    }
    int firstYear() const { return m_firstYear; }
    int lastYear() const { return m_firstYear + m_yearCount - 1; }
    int cellCount() const { return m_cellCount; }
    bool hasYear(int year) const { return year >= m_firstYear && year <= lastYear(); }
    // Empty outside of the years.
    const Figure &at(int year, int cell) const
    {
        static const Figure none;
        return hasYear(year) ? m_figures[place(year, cell)] : none;
    }
    void set(int year, int cell, const Figure &figure) { m_figures[place(year, cell)] = figure; }
    void clear() { std::fill(m_figures.begin(), m_figures.end(), Figure()); }

private:
    std::size_t place(int year, int cell) const
    {
        return std::size_t(year - m_firstYear) * std::size_t(m_cellCount) + std::size_t(cell);
    }

    int m_firstYear = 0;
    int m_yearCount = 0;
    int m_cellCount = 0;
    std::vector<Figure> m_figures;
};

} // namespace questionnaire

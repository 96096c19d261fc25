// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/measuring.h"

#include "bench/process.h"

#include <algorithm>
#include <fstream>

namespace bench
{

namespace
{

// Linux forgets the peak when it is told to; elsewhere, and where that is not allowed, the peak is
// that of the whole process.
void forgetPeak()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

} // namespace

Times::Times(benchmark::State &state, double limitMilliseconds)
    : m_state(state)
    , m_limit(limitMilliseconds)
{
    forgetPeak();
}

Times::~Times()
{
    if (m_seconds.empty())
        return;
    const auto write = [this](std::vector<double> &seconds, const char *median, const char *most) {
        std::sort(seconds.begin(), seconds.end());
        m_state.counters[median] = seconds[seconds.size() / 2] * 1000;
        m_state.counters[most] = seconds.back() * 1000;
    };
    write(m_seconds, "median_ms", "max_ms");
    write(m_processor, "cpu_median_ms", "cpu_max_ms");
    m_state.counters["limit_ms"] = m_limit;
    m_state.counters["peak_MB"] = memoryMegabytes("VmHWM:");
}

void Times::add(double seconds, double processor)
{
    m_seconds.push_back(seconds);
    m_processor.push_back(processor);
    m_state.SetIterationTime(seconds);
}

} // namespace bench

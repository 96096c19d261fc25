// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/process.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <vector>

namespace bench
{

// The single times of one measure. A person feels the slowest step, not the mean: median and
// maximum stand beside the limit in the output, with the peak memory of the process since the
// measure began (VmHWM). On a machine that others use too the processor time of the thread tells
// more than the clock: its median and maximum stand there as well. Needs UseManualTime().
class Times
{
public:
    explicit Times(benchmark::State &state, double limitMilliseconds);
    ~Times(); // writes the counters

    template<typename Step> void measure(Step step)
    {
        const double processor = processorSeconds();
        const auto start = std::chrono::steady_clock::now();
        step();
        add(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(),
            processorSeconds() - processor);
    }

private:
    void add(double seconds, double processor);

    benchmark::State &m_state;
    double m_limit;
    std::vector<double> m_seconds;
    std::vector<double> m_processor;
};

} // namespace bench

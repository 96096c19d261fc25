// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/process.h"

#include <time.h>

#include <fstream>
#include <string>

namespace bench
{

double processorSeconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

double memoryMegabytes(const char *line)
{
    const std::string name(line);
    std::ifstream status("/proc/self/status");
    std::string read;
    while (std::getline(status, read)) {
        if (read.rfind(name, 0) == 0)
            return std::stod(read.substr(name.size())) / 1024;
    }
    return 0;
}

} // namespace bench

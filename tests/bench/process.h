// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace bench
{

double processorSeconds(); // of this thread so far
// A line of /proc/self/status in megabytes: "VmHWM:" the peak, "VmRSS:" what is resident now; 0
// where there is no such file.
double memoryMegabytes(const char *line);

} // namespace bench

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/methods/evidence.h"

namespace suggestion
{

// Two categories of one ranking, by position, the first before the second.
struct Rivals {
    int first = 0;
    int second = 0;
    bool swappedForAttempt = false; // their order is decided by whether it is an attempt
    bool isAttempt = false;
};

// Which category came second and the sign that decided most against it, in one sentence.
Reason runnerUpReason(const classification::Classification &classification,
                      const Profiles &profiles, const QSet<QString> &elements,
                      const QList<Signals> &evidence, const Rivals &rivals);

} // namespace suggestion

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace base
{

// Where a long function says how far it is and learns whether it should stop. Called from the
// worker's thread.
class Progress
{
public:
    virtual ~Progress() = default;
    // total 0: not known. Returns false when the work should be given up.
    virtual bool advance(qint64 done, qint64 total) = 0;
};

class NoProgress final : public Progress
{
public:
    bool advance(qint64, qint64) override { return true; }
};

} // namespace base

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/coding/countspanel.h"

namespace codingpage
{

// The file that was coded last, of records or of counts; neither: none was.
struct KeepSource {
    std::shared_ptr<const Run> run;
    std::shared_ptr<const CountsRun> counts;
    bool isOld = false; // the project was changed since

    bool isEmpty() const { return !run && !counts; }
    const SharedInputs &inputs() const { return run ? run->inputs : counts->inputs; }
    const microdata::Layout &layout() const
    {
        return run ? run->request.layout : counts->request.layout;
    }
    QString file() const { return run ? run->request.input : counts->request.input; }
    QStringList dimensions() const
    {
        return run ? run->request.dimensions : counts->request.dimensions;
    }
    bool operator==(const KeepSource &other) const = default;
};

} // namespace codingpage

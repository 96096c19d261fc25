// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text.h"
#include "core/questionnaire/figures.h"
#include "core/table/cellkinds.h"

#include <tl/expected.hpp>

#include <optional>

namespace exchange
{

// A figure as it stands in a workbook that somebody filled in by hand.
struct FigureCell {
    QString where; // "1.2/victims/male@2022", for sentences
    QString value;
    QString status; // an id
    table::CellKind kind = table::CellKind::Text; // of the value
    bool counts = true; // whole numbers are expected
};

// What has to be said of it: W04 not understood, W05 decimals or thousands, W10 a formula's stored
// result, W11 digits of another script.
struct FigureRemark {
    const char *check;
    base::Text message, advice;
};
struct ReadFigure {
    questionnaire::Figure figure;
    std::optional<FigureRemark> remark; // taken all the same
};

// Nothing is guessed: what can be read in two ways is not taken.
tl::expected<ReadFigure, FigureRemark> readFigure(const FigureCell &cell);

} // namespace exchange

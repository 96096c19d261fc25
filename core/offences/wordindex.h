// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/labelmatcher.h"

#include <QHash>

namespace offences
{

// Positions of a list by the words of their labels. Words of very many labels tell too little and
// are passed over, which keeps the work in proportion to the list.
class WordIndex
{
public:
    WordIndex(LabelSide &side, const QList<qsizetype> &positions);
    // Labels that share rare words with this one, most shared weight first.
    QList<qsizetype> candidates(const LabelShape &shape, qsizetype limit) const;
    // Labels with the rarest of its words; empty when even that is common or one is missing.
    QList<qsizetype> holdingRarest(const LabelShape &shape) const;

private:
    QHash<QString, QList<qsizetype>> m_positions;
};

} // namespace offences

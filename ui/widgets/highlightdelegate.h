// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/celldelegate.h"

namespace widgets
{

// Text of one line with the stretches of models::SpansRole marked.
class HighlightDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void drawInside(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const override;
};

} // namespace widgets

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/wrappedtext.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace assessmentpage
{

WrappedText::WrappedText(QTreeView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void WrappedText::useFor(QTreeView *view, int column)
{
    view->setWordWrap(true);
    view->setItemDelegateForColumn(column, new WrappedText(view));
    connect(view->header(), &QHeaderView::sectionResized, view, [view] {
        QMetaObject::invokeMethod(
            view, [view] { view->doItemsLayout(); }, Qt::QueuedConnection);
    });
}

QSize WrappedText::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize base = QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const int indentation = index.parent().isValid() ? m_view->indentation() : 0;
    const int margin = 2 * (m_view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    const int width = m_view->columnWidth(index.column()) - indentation - margin;
    const QRect text = shown.fontMetrics.boundingRect(QRect(0, 0, std::max(width, 1), 10'000),
                                                      Qt::TextWordWrap, shown.text);
    return { base.width(), std::max(base.height(), text.height() + widgets::HalfGap) };
}

} // namespace assessmentpage

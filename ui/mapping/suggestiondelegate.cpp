// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/suggestiondelegate.h"

#include "ui/mapping/reasons.h"
#include "ui/mapping/suggestionsmodel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>

namespace mappingpage
{

namespace
{

constexpr int Margin = 6;
constexpr int RankWidth = 20;
constexpr int StripeWidth = 4;

int barWidth(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.averageCharWidth() * 15;
}

} // namespace

// Where the parts of an item lie, leading to trailing; turned round for right-to-left.
struct SuggestionDelegate::Lines {
    QRect rank;
    QRect stripe;
    QRect code;
    QRect title;
    QRect bar;
    QRect path;
    QRect reasons;
};

SuggestionDelegate::SuggestionDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_document(std::make_unique<QTextDocument>())
{
    m_document->setDocumentMargin(0);
}

SuggestionDelegate::~SuggestionDelegate() = default;

SuggestionDelegate::Lines SuggestionDelegate::linesOf(const QStyleOptionViewItem &option) const
{
    const QRect area = option.rect.adjusted(Margin, 3, -Margin, -3);
    const int line = option.fontMetrics.height();
    const auto place = [&](int left, int top, int width, int height) {
        return QStyle::visualRect(option.direction, option.rect,
                                  QRect(area.left() + left, area.top() + top, width, height));
    };
    const int codeWidth
        = QFontMetrics(widgets::codeFont(option.font)).horizontalAdvance(QStringLiteral("0000000"));
    const int codeAt = RankWidth + StripeWidth + 6;
    const int titleAt = codeAt + codeWidth + 2;
    const int bar = barWidth(option);
    Lines lines;
    lines.rank = place(0, 0, RankWidth, line);
    lines.stripe = place(RankWidth, 1, StripeWidth, line - 2);
    lines.code = place(codeAt, 0, codeWidth, line);
    lines.title = place(titleAt, 0, area.width() - titleAt - bar - widgets::Gap, line);
    lines.bar = place(area.width() - bar, 0, bar, line);
    lines.path = place(codeAt, line + 1, area.width() - codeAt, line);
    lines.reasons
        = place(codeAt, 2 * line + 4, area.width() - codeAt, area.height() - 2 * line - 4);
    return lines;
}

const suggestion::Suggestion *SuggestionDelegate::suggestionOf(const QModelIndex &index) const
{
    const auto *model = qobject_cast<const SuggestionsModel *>(index.model());
    return model ? model->at(index.row()) : nullptr;
}

bool SuggestionDelegate::isOpen(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->currentIndex().row() == index.row();
}

QTextDocument &SuggestionDelegate::document(const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    const suggestion::Suggestion *suggestion = suggestionOf(index);
    const QString html
        = suggestion ? Reasons(m_label, m_title, option.palette).html(*suggestion) : QString();
    // Each of these settings lays the document out anew, also when it is the same again.
    if (m_document->defaultTextOption().textDirection() != option.direction) {
        QTextOption text = m_document->defaultTextOption();
        text.setTextDirection(option.direction);
        m_document->setDefaultTextOption(text);
    }
    if (html != m_documentHtml || m_document->defaultFont() != option.font) {
        m_documentHtml = html;
        m_document->setDefaultFont(option.font);
        m_document->setHtml(html);
    }
    const int width = linesOf(option).reasons.width();
    if (m_document->textWidth() != width)
        m_document->setTextWidth(width);
    return *m_document;
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (index.data(HeadingRole).toBool())
        return { 100, line + widgets::Gap };
    int height = 2 * line + 7;
    if (isOpen(option, index)) {
        QStyleOptionViewItem whole = option;
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        whole.rect = QRect(0, 0, view->viewport()->width(), height);
        height += int(document(whole, index).size().height()) + 6;
    }
    return { 100, height };
}

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    painter->setClipRect(item.rect);
    if (index.data(HeadingRole).toBool())
        paintHeading(painter, item, index);
    else
        paintHead(painter, item, index);
    painter->restore();
}

void SuggestionDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    const QString code = index.data(models::CodeRole).toString();
    const QRect area = option.rect.adjusted(Margin, 0, -Margin, 0);
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->fillRect(place(QRect(area.left(), area.top() + 4, StripeWidth, area.height() - 8)),
                      widgets::sectionColor(code, option.palette));
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(option.palette.color(QPalette::Text));
    const QString text = tr("%1 %2", "code and title").arg(code, option.text);
    const QRect words = place(area.adjusted(StripeWidth + 6, 0, 0, 0));
    painter->drawText(
        words, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter),
        QFontMetrics(bold).elidedText(text, Qt::ElideRight, words.width()));
}

void SuggestionDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const bool open = isOpen(option, index);
    const Lines lines = linesOf(option);
    if (open)
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    if (open && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(option.palette.color(QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const auto leading
        = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter);
    const QColor quiet = option.palette.color(QPalette::PlaceholderText);
    const QString code = index.data(models::CodeRole).toString();
    const int rank = index.data(RankRole).toInt();
    painter->setPen(quiet);
    if (index.data(TakenRole).toBool())
        widgets::icon(QStringLiteral("dialog-ok-apply"), widgets::Tone::Done)
            .paint(painter, lines.rank);
    else if (rank > 0)
        painter->drawText(lines.rank, Qt::AlignCenter, QLocale().toString(rank));
    painter->fillRect(lines.stripe, widgets::sectionColor(code, option.palette));
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(widgets::codeFont(option.font));
    painter->drawText(lines.code, leading, code);
    QFont title = option.font;
    title.setWeight(open ? QFont::DemiBold : QFont::Normal);
    painter->setFont(title);
    painter->drawText(
        lines.title, leading,
        QFontMetrics(title).elidedText(option.text, Qt::ElideRight, lines.title.width()));
    painter->setFont(option.font);
    paintBar(painter, lines.bar, option, index.data(models::FractionRole).toDouble());
    painter->setPen(quiet);
    painter->drawText(lines.path, leading,
                      option.fontMetrics.elidedText(index.data(PathRole).toString(),
                                                    Qt::ElideMiddle, lines.path.width()));
    if (!open)
        return;
    QTextDocument &reasons = document(option, index);
    painter->translate(lines.reasons.topLeft());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = option.palette;
    reasons.documentLayout()->draw(painter, context);
}

void SuggestionDelegate::paintBar(QPainter *painter, const QRect &rect,
                                  const QStyleOptionViewItem &option, double fraction) const
{
    const QString percent = QLocale().toString(fraction * 100, 'f', 0) + QLocale().percent();
    const int figures = option.fontMetrics.horizontalAdvance(QStringLiteral("100%"));
    const QRect trough(rect.left(), rect.center().y() - 3, rect.width() - figures - 6, 6);
    const QRect filled(trough.topLeft(), QSize(int(trough.width() * fraction), trough.height()));
    QColor ground = option.palette.color(QPalette::Text);
    ground.setAlphaF(0.15F);
    painter->fillRect(QStyle::visualRect(option.direction, rect, trough), ground);
    painter->fillRect(QStyle::visualRect(option.direction, rect, filled),
                      widgets::textColor(widgets::Tone::Accent, option.palette));
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(
        QStyle::visualRect(option.direction, rect,
                           QRect(rect.right() - figures, rect.top(), figures + 1, rect.height())),
        Qt::AlignRight | Qt::AlignVCenter, percent);
    painter->setLayoutDirection(option.direction);
}

bool SuggestionDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                     const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && isOpen(option, index)) {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QPoint at
            = static_cast<QMouseEvent *>(event)->pos() - linesOf(item).reasons.topLeft();
        const QString anchor = document(item, index).documentLayout()->anchorAt(at);
        if (!anchor.isEmpty()) {
            Q_EMIT categoryActivated(anchor);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace mappingpage

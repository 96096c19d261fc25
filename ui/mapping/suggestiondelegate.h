// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mapping/reasons.h"

#include <QStyledItemDelegate>

#include <memory>

class QTextDocument;

namespace mappingpage
{

// A suggestion as rank, code, title and confidence, its path below; the chosen one unfolds its
// reasons with the words that matched marked, and what speaks against it with a link to the other
// category.
class SuggestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit SuggestionDelegate(QObject *parent = nullptr);
    ~SuggestionDelegate() override;

    // What was asked: its matched words are marked, too.
    void setLabel(const QString &label) { m_label = label; }
    void setTitle(Reasons::Title title) { m_title = std::move(title); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    void categoryActivated(const QString &code);

private:
    struct Lines;
    Lines linesOf(const QStyleOptionViewItem &option) const;
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintBar(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                  double fraction) const;
    bool isOpen(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    const suggestion::Suggestion *suggestionOf(const QModelIndex &index) const;
    // Laid out to the width; kept for the last index that asked.
    QTextDocument &document(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QString m_label;
    Reasons::Title m_title;
    mutable std::unique_ptr<QTextDocument> m_document;
    mutable QString m_documentHtml;
};

} // namespace mappingpage

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classification/textpanel.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextDocument>

namespace classificationpage
{

TextPanel::TextPanel(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("categoryText"));
    setAccessibleName(tr("Text of the category"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(widgets::WideGap);
    connect(this, &QTextBrowser::anchorClicked, this, &TextPanel::follow);
}

void TextPanel::showCategory(const classification::Classification &classification,
                             const classification::IccsCode &code, const QString &language,
                             const QList<LinkedOffence> &linked)
{
    const bool isSame = m_code == code;
    m_classification = &classification;
    m_code = code;
    m_language = language;
    m_linked = linked;
    const int position = isSame ? verticalScrollBar()->value() : 0;
    m_unfolded.remove(QStringLiteral("linked"));
    write();
    verticalScrollBar()->setValue(position);
}

void TextPanel::showNothing()
{
    m_code.reset();
    clear();
}

void TextPanel::write()
{
    const auto *category = m_code ? m_classification->category(*m_code) : nullptr;
    if (!category)
        return;
    QTextOption option;
    option.setTextDirection(layoutDirection());
    document()->setDefaultTextOption(option);
    const TextStyle style { *m_classification, m_language, palette(), isRightToLeft(), m_unfolded };
    document()->setDefaultStyleSheet(QStringLiteral("a { color: %1; text-decoration: none; }")
                                         .arg(palette().color(QPalette::Link).name()));
    setHtml(headText(*category, m_linked.size(), style) + descriptionText(*category, style)
            + notesText(*category, style) + linkedText(m_linked, style)
            + namesText(*category, style) + variablesText(*category, style)
            + remarksText(*category, style));
}

void TextPanel::follow(const QUrl &url)
{
    const QString target = url.path();
    if (url.scheme().isEmpty()) {
        scrollToAnchor(url.fragment());
    } else if (url.scheme() == QLatin1String("category")) {
        Q_EMIT categoryActivated(target);
    } else if (url.scheme() == QLatin1String("offence")) {
        const LinkedOffence offence = m_linked.value(target.toInt());
        Q_EMIT offenceActivated(offence.list, offence.id);
    } else if (url.scheme() == QLatin1String("fold")) {
        const int position = verticalScrollBar()->value();
        if (!m_unfolded.remove(target))
            m_unfolded.insert(target);
        write();
        verticalScrollBar()->setValue(position);
    }
}

void TextPanel::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        write();
}

} // namespace classificationpage

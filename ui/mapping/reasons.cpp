// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/reasons.h"

#include "ui/mapping/richtext.h"
#include "ui/widgets/highlight.h"
#include "ui/widgets/theme.h"

#include <algorithm>

namespace mappingpage
{

namespace
{

constexpr int MostReasons = 8;

QList<text::Span> sorted(QList<text::Span> spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const text::Span &a, const text::Span &b) { return a.start < b.start; });
    spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
    return spans;
}

// The words themselves, each once: a whole description would hide them, and it may speak another
// language than the screen, whereas the panel of the category shows it in that of the screen.
QStringList sharedWords(const suggestion::Reason &reason)
{
    QStringList words;
    for (const text::Span &span : sorted(reason.inSource)) {
        const QString word = reason.source.mid(span.start, span.length);
        if (!words.contains(word, Qt::CaseInsensitive))
            words << word;
    }
    return words;
}

QString line(const QString &html)
{
    return QStringLiteral("<p style=\"margin-top:0; margin-bottom:1px\">%1</p>").arg(html);
}

} // namespace

Reasons::Reasons(QString label, Title title, QPalette palette)
    : m_label(std::move(label))
    , m_title(std::move(title))
    , m_palette(std::move(palette))
{
}

QString Reasons::html(const suggestion::Suggestion &suggestion) const
{
    QString html = labelLine(suggestion);
    QString against;
    int count = 0;
    for (const suggestion::Reason &reason : suggestion.reasons) {
        if (reason.weight < 0)
            against += line(sentence(reason));
        else if (++count <= MostReasons)
            html += line(sentence(reason));
    }
    return html + against;
}

QString Reasons::labelLine(const suggestion::Suggestion &suggestion) const
{
    QList<text::Span> spans;
    for (const suggestion::Reason &reason : suggestion.reasons) {
        if (reason.weight >= 0)
            spans << reason.inLabel;
    }
    return spans.isEmpty()
        ? QString()
        : line(tr("In the label: %1")
                   .toHtmlEscaped()
                   .arg(widgets::highlightedHtml(m_label, sorted(spans), m_palette)));
}

QString Reasons::sentence(const suggestion::Reason &reason) const
{
    const QStringList words
        = reason.kind == suggestion::ReasonKind::Description ? sharedWords(reason) : QStringList();
    if (!words.isEmpty()) {
        const QString all = words.join(tr(", ", "between words"));
        return widgets::highlightedHtml(
            tr("Its texts share single words with this offence: %1").arg(all), {}, m_palette);
    }
    const QString text = reason.text.toString();
    // The sentence quotes its source; the marks move along.
    QList<text::Span> spans;
    const qsizetype quoted = reason.source.isEmpty() ? -1 : text.indexOf(reason.source);
    if (quoted >= 0) {
        for (text::Span span : reason.inSource) {
            span.start += quoted;
            spans << span;
        }
    }
    QString html = widgets::highlightedHtml(text, sorted(spans), m_palette);
    if (reason.weight < 0)
        html = QStringLiteral("<span style=\"color:%1\">%2</span>")
                   .arg(widgets::textColor(widgets::Tone::Warning, m_palette).name(), html);
    if (reason.other) {
        const QString code = reason.other->toString();
        const QString name
            = tr("%1 %2", "code and title").arg(code, m_title ? m_title(*reason.other) : QString());
        html += QStringLiteral(" ") + RichText::link(code, name, m_palette);
    }
    return html;
}

} // namespace mappingpage

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/docxbody.h"

namespace report
{

namespace
{

bool hasRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
}

void writeRun(XmlOut &xml, const QString &text, const QString &style, bool isMirrored)
{
    xml.open("w:r");
    const bool isRight = isMirrored && hasRightToLeft(text);
    if (!style.isEmpty() || isRight) {
        xml.open("w:rPr");
        if (!style.isEmpty())
            xml.empty("w:rStyle", { { "w:val", style } });
        if (isRight)
            xml.empty("w:rtl");
        xml.close();
    }
    const QStringList lines = cleaned(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            xml.empty("w:br");
        xml.leaf("w:t", lines[i], { { "xml:space", "preserve" } });
    }
    xml.close();
}

} // namespace

DocxBody::DocxBody(const Document &document, const QHash<QString, int> &pages)
    : m_document(document)
    , m_pages(pages)
    , m_outline(outlineOf(document))
{
}

void DocxBody::open(const QString &style, const ParagraphPlace &place)
{
    m_xml.open("w:p").open("w:pPr");
    m_xml.empty("w:pStyle", { { "w:val", style } });
    if (place.isKept)
        m_xml.empty("w:keepNext");
    if (m_breakNext)
        m_xml.empty("w:pageBreakBefore");
    m_breakNext = false;
    if (place.list > 0)
        m_xml.open("w:numPr")
            .empty("w:ilvl", { { "w:val", "0" } })
            .empty("w:numId", { { "w:val", qint64(place.list) } })
            .close();
    if (!place.alignment.isEmpty())
        m_xml.empty("w:jc", { { "w:val", place.alignment } });
    m_xml.close();
}

void DocxBody::paragraph(const QString &style, const QString &text, const ParagraphPlace &place)
{
    open(style, place);
    this->text(text);
    m_xml.close();
}

void DocxBody::text(const QString &text, const QString &style)
{
    if (!text.isEmpty())
        writeRun(m_xml, text, style, isMirrored());
}

void DocxBody::runs(const Runs &runs)
{
    for (const Run &run : runs) {
        switch (run.kind) {
        case Run::Kind::Plain:
            text(run.text);
            break;
        case Run::Kind::Strong:
            text(run.text, QStringLiteral("Strong"));
            break;
        case Run::Kind::Code:
            text(run.text, QStringLiteral("Code"));
            break;
        case Run::Kind::Link:
            link(run);
            break;
        case Run::Kind::Footnote:
            m_notes.append(run.text);
            m_xml.open("w:r").open("w:rPr");
            m_xml.empty("w:rStyle", { { "w:val", "FootnoteReference" } }).close();
            m_xml.empty("w:footnoteReference", { { "w:id", qint64(m_notes.size()) } }).close();
            break;
        }
    }
}

void DocxBody::link(const Run &run)
{
    const bool isInner = m_outline.isInner(run.target);
    const bool isWeb = run.target.startsWith(QLatin1String("https://"))
        || run.target.startsWith(QLatin1String("http://"));
    if (!isInner && !isWeb) {
        text(run.text);
        return;
    }
    m_xml.open("w:hyperlink");
    if (isInner)
        m_xml.attribute("w:anchor", m_outline.anchors[run.target]);
    else
        m_xml.attribute("r:id", relation(QStringLiteral("hyperlink"), run.target, true));
    text(run.text, QStringLiteral("Hyperlink"));
    m_xml.close();
}

QString DocxBody::relation(const QString &type, const QString &target, bool isOutside)
{
    m_relations.append(
        { QStringLiteral("body%1").arg(m_relations.size() + 1), type, target, isOutside });
    return m_relations.constLast().id;
}

void DocxBody::bookmark(const QString &id)
{
    const qint64 number = ++m_bookmarks;
    m_xml.empty("w:bookmarkStart", { { "w:id", number }, { "w:name", id } });
    m_xml.empty("w:bookmarkEnd", { { "w:id", number } });
}

void DocxBody::field(const QString &instruction, const QString &shown)
{
    const auto mark = [&](const char *kind) {
        m_xml.open("w:r").empty("w:fldChar", { { "w:fldCharType", kind } }).close();
    };
    mark("begin");
    m_xml.open("w:r")
        .leaf("w:instrText", u' ' + instruction + u' ', { { "xml:space", "preserve" } })
        .close();
    mark("separate");
    text(shown);
    mark("end");
}

void DocxBody::caption(const QString &sequence, const QString &label, int number,
                       const QString &caption, const QString &id)
{
    open(QStringLiteral("Caption"));
    bookmark(id);
    const QStringList around = label.split(QStringLiteral("%1"));
    text(around.value(0));
    field(QStringLiteral("SEQ %1 \\* ARABIC").arg(sequence), QString::number(number));
    text(around.value(1)
         + (caption.isEmpty() ? QString() : QStringLiteral(". ") + oneLine(caption)));
    m_xml.close();
}

void DocxBody::contents(int levels)
{
    const auto mark = [&](const char *kind) {
        m_xml.open("w:r").empty("w:fldChar", { { "w:fldCharType", kind } }).close();
    };
    m_xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
    m_xml.empty("w:docPartGallery", { { "w:val", "Table of Contents" } });
    m_xml.empty("w:docPartUnique").close(2).open("w:sdtContent");
    paragraph(QStringLiteral("TOCHeading"), m_document.labels.contents);
    QList<Outline::Entry> entries;
    for (const Outline::Entry &entry : m_outline.entries) {
        if (entry.level <= levels)
            entries.append(entry);
    }
    for (qsizetype i = 0; i < qMax<qsizetype>(1, entries.size()); ++i) {
        const Outline::Entry entry = entries.value(i);
        open(QStringLiteral("TOC%1").arg(entry.level));
        if (i == 0) {
            mark("begin");
            m_xml.open("w:r")
                .leaf("w:instrText", QStringLiteral(" TOC \\o \"1-%1\" \\h \\z ").arg(levels),
                      { { "xml:space", "preserve" } })
                .close();
            mark("separate");
        }
        if (!entries.isEmpty()) {
            m_xml.open("w:hyperlink", { { "w:anchor", entry.id }, { "w:history", "1" } });
            text(entry.title());
            m_xml.open("w:r").empty("w:tab").close();
            const int page = m_pages.value(entry.id);
            field(QStringLiteral("PAGEREF %1 \\h").arg(entry.id),
                  page > 0 ? QString::number(page) : QString(QChar(0x2013)));
            m_xml.close();
        }
        if (i == qMax<qsizetype>(1, entries.size()) - 1)
            mark("end");
        m_xml.close();
    }
    m_xml.close(2);
}

QByteArray DocxBody::footnotes() const
{
    XmlOut xml;
    openWordRoot(xml, "w:footnotes");
    const std::pair<const char *, const char *> lines[]
        = { { "separator", "-1" }, { "continuationSeparator", "0" } };
    for (const auto &[type, id] : lines) {
        xml.open("w:footnote", { { "w:type", type }, { "w:id", id } }).open("w:p").open("w:r");
        xml.empty(qstrcmp(type, "separator") == 0 ? "w:separator" : "w:continuationSeparator");
        xml.close(3);
    }
    for (qsizetype i = 0; i < m_notes.size(); ++i) {
        xml.open("w:footnote", { { "w:id", qint64(i + 1) } }).open("w:p").open("w:pPr");
        xml.empty("w:pStyle", { { "w:val", "FootnoteText" } }).close();
        xml.open("w:r").open("w:rPr");
        xml.empty("w:rStyle", { { "w:val", "FootnoteReference" } }).close();
        xml.empty("w:footnoteRef").close();
        writeRun(xml, u' ' + m_notes[i], {}, isMirrored());
        xml.close(2);
    }
    xml.close();
    return xml.bytes();
}

} // namespace report

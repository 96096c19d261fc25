// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdfcompletion.h"

#include "ui/render/pdffile.h"

#include <QCryptographicHash>
#include <QUrl>

namespace render
{

namespace
{

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray number(double value)
{
    return QByteArray::number(value / point, 'f', 2);
}

class Completion
{
public:
    Completion(const QByteArray &pdf, const report::Document &document,
               const report::Outline &outline, const Pages &pages)
        : m_file(PdfFile::read(pdf))
        , m_document(document)
        , m_outline(outline)
        , m_pages(pages)
    {
        const int tree = pdfReference(m_file.object(m_file.root()), "Pages");
        m_kids = pdfReferences(m_file.object(tree), "Kids");
    }

    bool isKnown() const { return !m_file.isEmpty() && m_kids.size() == m_pages.pages.size(); }

    QByteArray run(const QList<LinkArea> &links)
    {
        addInfo();
        addLinks(links);
        addCatalog(addBookmarks());
        // The id is made of the content, since the same document gives the same file.
        const QByteArray content = m_file.write(QByteArray(32, '0'));
        return m_file.write(QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex());
    }

private:
    void addInfo()
    {
        const QDateTime time = m_document.time.isValid()
            ? m_document.time.toUTC()
            : QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
        const QByteArray stamp
            = "(D:" + time.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)";
        m_file.set(m_file.info(),
                   "<<\n/Title " + pdfText(report::oneLine(m_document.title)) + "\n/Author "
                       + pdfText(report::oneLine(m_document.author)) + "\n/Subject "
                       + pdfText(report::oneLine(m_document.subtitle))
                       + "\n/Creator (ICCS Workbench)\n/Producer (Qt)\n/CreationDate " + stamp
                       + "\n/ModDate " + stamp + "\n>>");
    }

    QByteArray destination(const QString &id) const
    {
        const int page = m_pages.numbers.value(id);
        if (page < 1)
            return {};
        const PageFormat &format = m_pages.pages[page - 1].format;
        const double top = format.height() - m_pages.tops.value(id) + 6 * point;
        return "[" + reference(m_kids[page - 1]) + " /XYZ null " + number(top * format.scale)
            + " null]";
    }

    static QByteArray address(const QString &target)
    {
        const QByteArray url = QUrl(target).toEncoded();
        return url.contains('(') || url.contains(')') || url.contains('\\') ? QByteArray() : url;
    }

    void addLinks(const QList<LinkArea> &links)
    {
        QMap<int, QByteArray> annotations;
        for (const LinkArea &link : links) {
            const PageFormat &format = m_pages.pages[link.page].format;
            const auto place = [&](double length) { return number(length * format.scale); };
            QByteArray action;
            if (link.isInner) {
                if (const QByteArray aim = destination(link.target); !aim.isEmpty())
                    action = "/Dest " + aim;
            } else if (const QByteArray url = address(link.target); !url.isEmpty()) {
                action = "/A << /S /URI /URI (" + url + ") >>";
            }
            if (!action.isEmpty())
                annotations[link.page] += "<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect ["
                    + place(link.area.left()) + ' ' + place(format.height() - link.area.bottom())
                    + ' ' + place(link.area.right()) + ' '
                    + place(format.height() - link.area.top()) + "] " + action + " >>\n";
        }
        for (auto page = annotations.begin(); page != annotations.end(); ++page) {
            const int list = pdfReference(m_file.object(m_kids[page.key()]), "Annots");
            if (list > 0)
                m_file.set(list, "[\n" + page.value() + "]");
        }
    }

    // One object for each heading, those of deeper levels below the last one above them.
    int addBookmarks()
    {
        const QList<report::Outline::Entry> &entries = m_outline.entries;
        if (entries.isEmpty())
            return 0;
        const int top = m_file.add({});
        const int first = top + 1;
        QList<int> parents(entries.size(), -1);
        QMap<int, QList<int>> children; // -1: at the top
        for (int i = 0; i < entries.size(); ++i) {
            int parent = i - 1;
            while (parent >= 0 && entries[parent].level >= entries[i].level)
                parent = parents[parent];
            parents[i] = parent;
            children[parent].append(i);
        }
        for (int i = 0; i < entries.size(); ++i) {
            const QList<int> siblings = children[parents[i]];
            const qsizetype at = siblings.indexOf(i);
            QByteArray object = "<<\n/Title " + pdfText(entries[i].title()) + "\n/Parent "
                + reference(parents[i] < 0 ? top : first + parents[i]);
            if (at > 0)
                object += "\n/Prev " + reference(first + siblings[at - 1]);
            if (at + 1 < siblings.size())
                object += "\n/Next " + reference(first + siblings[at + 1]);
            object += family(children.value(i), first, -1);
            if (const QByteArray place = destination(entries[i].id); !place.isEmpty())
                object += "\n/Dest " + place;
            m_file.add(object + "\n>>");
        }
        m_file.set(top, "<<\n/Type /Outlines" + family(children.value(-1), first, 1) + "\n>>");
        return top;
    }

    // sign: 1 for open, -1 for closed.
    static QByteArray family(const QList<int> &children, int first, int sign)
    {
        if (children.isEmpty())
            return {};
        return "\n/First " + reference(first + children.constFirst()) + "\n/Last "
            + reference(first + children.constLast()) + "\n/Count "
            + QByteArray::number(sign * children.size());
    }

    void addCatalog(int bookmarks)
    {
        QByteArray catalog = m_file.object(m_file.root());
        const qsizetype end = catalog.lastIndexOf(">>");
        QByteArray added = "/Lang " + pdfText(m_document.language)
            + "\n/ViewerPreferences << /DisplayDocTitle true";
        if (m_document.direction == report::Direction::RightToLeft)
            added += " /Direction /R2L";
        added += " >>\n";
        if (bookmarks > 0)
            added += "/Outlines " + reference(bookmarks) + "\n/PageMode /UseOutlines\n";
        m_file.set(m_file.root(), catalog.insert(end, added));
    }

    PdfFile m_file;
    const report::Document &m_document;
    const report::Outline &m_outline;
    const Pages &m_pages;
    QList<int> m_kids;
};

} // namespace

QByteArray completed(const QByteArray &pdf, const report::Document &document,
                     const report::Outline &outline, const Pages &pages,
                     const QList<LinkArea> &links)
{
    Completion completion(pdf, document, outline, pages);
    return completion.isKnown() ? completion.run(links) : pdf;
}

} // namespace render

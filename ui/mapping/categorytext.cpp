// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/categorytext.h"

#include "ui/mapping/richtext.h"
#include "ui/mapping/wording.h"

#include <QLocale>

namespace mappingpage
{

using classification::Category;
using classification::IccsCode;
using classification::Note;
using classification::NoteKind;

namespace
{

constexpr int MostOffences = 12; // of each list

QString item(const QString &html)
{
    return QStringLiteral("<li>%1</li>").arg(html);
}

QString bullets(const QString &items)
{
    return QStringLiteral("<ul style=\"margin-top:0; margin-bottom:4px; -qt-list-indent:0; "
                          "margin-left:14px\">%1</ul>")
        .arg(items);
}

} // namespace

CategoryText::CategoryText(const classification::Classification &classification,
                           const project::ProjectData &data, QString language, QPalette palette)
    : m_classification(classification)
    , m_data(data)
    , m_language(std::move(language))
    , m_palette(std::move(palette))
{
}

QString CategoryText::html(const IccsCode &code, const QString &list, const QString &offence) const
{
    RichText text(m_palette);
    const Category *category = m_classification.category(code);
    if (!category) {
        text.paragraph(tr("%1 is not in this edition of the classification.").arg(code.toString()));
        return text.html();
    }
    addPath(text, *category);
    addDescription(text, *category);
    addNotes(text, *category, NoteKind::Inclusion);
    addNotes(text, *category, NoteKind::Exclusion);
    addBelow(text, code);
    addTags(text, code);
    addOffences(text, code, list, offence);
    return text.html();
}

QString CategoryText::categoryLink(const IccsCode &code) const
{
    const QString title = tr("%1 %2", "code and title")
                              .arg(code.toString(), titleIn(m_classification, code, m_language));
    // Isolated, so that code and title stay together in lines of either direction.
    return RichText::link(QStringLiteral("category:") + code.toString(),
                          QChar(0x2068) + title + QChar(0x2069), m_palette);
}

void CategoryText::addPath(RichText &text, const Category &category) const
{
    QStringList path;
    const auto ancestors = m_classification.ancestors(category.code);
    for (const IccsCode &ancestor : ancestors)
        path.prepend(categoryLink(ancestor));
    if (!path.isEmpty())
        text.raw(QStringLiteral("<p style=\"margin-top:0; margin-bottom:4px\">%1</p>")
                     .arg(path.join(QStringLiteral(" › "))));
}

void CategoryText::addDescription(RichText &text, const Category &category) const
{
    const QString description = nameIn(category.descriptions, m_language);
    if (!description.isEmpty())
        text.raw(QStringLiteral("<p style=\"margin-top:0; margin-bottom:4px\">%1 %2</p>")
                     .arg(description.toHtmlEscaped(),
                          RichText::muted(tr("(our wording)").toHtmlEscaped(), m_palette)));
    if (category.residual)
        text.paragraph(tr("A residual category: take it only when no other fits, and say which "
                          "ones were weighed."));
    if (!category.remark.isEmpty())
        text.fact(tr("Remark"), category.remark);
}

void CategoryText::addNotes(RichText &text, const Category &category, NoteKind kind) const
{
    QString items;
    for (const Note &note : category.notes) {
        if (note.kind != kind)
            continue;
        QString html = nameIn(note.text, m_language).toHtmlEscaped();
        QStringList targets;
        for (const IccsCode &target : note.targets)
            targets << categoryLink(target);
        if (!targets.isEmpty())
            html += QStringLiteral(" → ") + targets.join(QStringLiteral(", "));
        if (note.inherited)
            html += QLatin1Char(' ')
                + RichText::muted(tr("(from %1)").arg(note.from.toString()).toHtmlEscaped(),
                                  m_palette);
        items += item(html);
    }
    if (items.isEmpty())
        return;
    text.heading(kind == NoteKind::Inclusion ? tr("Includes") : tr("Excludes"));
    text.raw(bullets(items));
}

void CategoryText::addBelow(RichText &text, const IccsCode &code) const
{
    QString items;
    const auto children = m_classification.children(code);
    for (const IccsCode &child : children)
        items += item(categoryLink(child));
    if (items.isEmpty())
        return;
    text.heading(tr("Divided into"));
    text.raw(bullets(items));
}

void CategoryText::addTags(RichText &text, const IccsCode &code) const
{
    QStringList names;
    for (const classification::Tag &tag : m_classification.tags()) {
        if (m_classification.applicability(tag.key(), code)
            == classification::Applicability::Recommended)
            names << tr("%1 (%2)", "name of a tag (its abbreviation)")
                         .arg(nameIn(tag.name, m_language), tag.tag);
    }
    if (names.isEmpty())
        return;
    text.heading(tr("Tags that apply"));
    text.paragraph(names.join(QStringLiteral("; ")));
}

void CategoryText::addOffences(RichText &text, const IccsCode &code, const QString &list,
                               const QString &offence) const
{
    for (const offences::OffenceList &each : m_data.lists) {
        QString items;
        int count = 0;
        const auto links = m_data.set(each.info.id).ofCategory(code);
        for (const mapping::Link *link : links) {
            const offences::Offence *other = each.find(link->offence);
            if (!other || (each.info.id == list && link->offence == offence)
                || ++count > MostOffences)
                continue;
            const QString place = QStringLiteral("offence:%1/%2").arg(each.info.id, link->offence);
            items += item(
                RichText::link(place, other->code.toString(), m_palette) + QLatin1Char(' ')
                + other->label(each.info.language).toHtmlEscaped() + QLatin1Char(' ')
                + RichText::muted(Wording::status(link->status).toHtmlEscaped(), m_palette));
        }
        if (items.isEmpty())
            continue;
        text.heading(tr("Also here from %1 (%2)", "name of a list, number of offences")
                         .arg(each.info.name, QLocale().toString(count)));
        text.raw(bullets(items));
        if (count > MostOffences)
            text.paragraph(tr("and %Ln more", nullptr, count - MostOffences));
    }
}

} // namespace mappingpage

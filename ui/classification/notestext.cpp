// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classification/categorytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace classificationpage
{

namespace
{

using classification::IccsCode;
using classification::labelOf;
using classification::Note;
using classification::NoteKind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(classificationpage::NotesText)
};

QString noteText(const Note &note, const TextStyle &style)
{
    QString text = html::text(labelOf(note.text, style.language));
    const QString remark
        = note.remarks.isEmpty() ? note.remark : labelOf(note.remarks, style.language);
    if (note.ownWording.contains(style.language))
        text += QLatin1Char(' ')
            + html::muted(Words::tr("(shortened by us)").toHtmlEscaped(), style);
    if (!remark.isEmpty())
        text += QStringLiteral("<br>") + html::muted(html::text(remark), style);
    return text;
}

// Where the case belongs, as links; an arrow in the direction of reading leads there.
QString targetText(const Note &note, const TextStyle &style)
{
    QStringList targets;
    for (const IccsCode &target : note.targets)
        targets << html::category(target, style);
    QString text = targets.isEmpty()
        ? html::muted(Words::tr("no category is printed").toHtmlEscaped(), style)
        : targets.join(QStringLiteral("<br>"));
    if (!note.printedTargets.isEmpty())
        text += QLatin1Char(' ')
            + html::muted(Words::tr("(printed: %1)").arg(html::text(note.printedTargets)), style);
    return text;
}

QString inclusions(const QList<const Note *> &notes, const TextStyle &style)
{
    QStringList items;
    for (const Note *note : notes)
        items << noteText(*note, style);
    return html::list(items);
}

QString exclusions(const QList<const Note *> &notes, const TextStyle &style)
{
    const QString arrow = style.rightToLeft ? QStringLiteral("←") : QStringLiteral("→");
    QList<QStringList> rows;
    for (const Note *note : notes)
        rows << QStringList { noteText(*note, style), html::muted(arrow, style),
                              targetText(*note, style) };
    return html::table(rows, style);
}

QString written(NoteKind kind, const QList<const Note *> &notes, const TextStyle &style)
{
    return kind == NoteKind::Inclusion ? inclusions(notes, style) : exclusions(notes, style);
}

// Notes that an "apply all" rule brings in: one foldable part per category that prints them.
QString inherited(NoteKind kind, const QList<const Note *> &notes, const TextStyle &style)
{
    QList<IccsCode> origins;
    QHash<IccsCode, QList<const Note *>> byOrigin;
    for (const Note *note : notes) {
        if (!origins.contains(note->from))
            origins << note->from;
        byOrigin[note->from] << note;
    }
    QString text;
    for (const IccsCode &origin : std::as_const(origins)) {
        const QString id = QStringLiteral("%1/%2").arg(kind == NoteKind::Inclusion
                                                           ? QStringLiteral("inclusions")
                                                           : QStringLiteral("exclusions"),
                                                       origin.toString());
        const auto *category = style.classification.category(origin);
        const QString title
            = Words::tr("%1 more from %2", "number of notes, category")
                  .arg(QLocale().toString(byOrigin.value(origin).size()),
                       html::code(origin.toString()) + QStringLiteral("&nbsp; ")
                           + html::text(category ? titleOf(*category, style.language) : QString()));
        text += html::fold(id, title, style);
        if (html::isUnfolded(id, style))
            text += written(kind, byOrigin.value(origin), style);
    }
    return text;
}

QString notesOf(const classification::Category &category, NoteKind kind, const QString &title,
                const TextStyle &style)
{
    QList<const Note *> direct;
    QList<const Note *> fromOthers;
    for (const Note &note : category.notes) {
        if (note.kind == kind)
            (note.inherited ? fromOthers : direct) << &note;
    }
    if (direct.isEmpty() && fromOthers.isEmpty())
        return {};
    QString text = html::heading(title);
    if (!direct.isEmpty())
        text += written(kind, direct, style);
    return text + inherited(kind, fromOthers, style);
}

} // namespace

QString notesText(const classification::Category &category, const TextStyle &style)
{
    const QString text = notesOf(category, NoteKind::Inclusion, Words::tr("Includes"), style)
        + notesOf(category, NoteKind::Exclusion, Words::tr("Excludes, because it belongs to"),
                  style);
    if (!text.isEmpty())
        return text;
    return QStringLiteral("<p>%1</p>")
        .arg(html::muted(
            Words::tr("The publication prints no inclusions or exclusions here.").toHtmlEscaped(),
            style));
}

} // namespace classificationpage

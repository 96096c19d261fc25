// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/edition.h"

#include <QDir>

namespace questionnaire
{

namespace
{

using base::lateText;

base::Text opening(const QString &id)
{
    return lateText("questionnaire", "The questionnaire “%1” was to be opened.", { id });
}

QStringList knownIds(const QString &language)
{
    QStringList ids;
    for (const QString &folder : editionFolders()) {
        const base::Result<ReadEditions> read = readEditions(folder, language);
        for (const EditionPointer &edition : read ? read->editions : QList<EditionPointer>())
            ids << edition->form().id;
    }
    return ids;
}

struct Wanted {
    QString folder;
    int year = 0; // 0: the latest
};

// "un-cts-2024", "un-cts", "/home/me/form:2024", "/home/me/form".
Wanted wantedOf(const QString &id)
{
    const qsizetype colon = id.lastIndexOf(QLatin1Char(':'));
    const QString before = id.left(colon);
    bool isYear = false;
    const int year = id.mid(colon + 1).toInt(&isYear);
    if (QDir(id).exists(QStringLiteral("edition.json")))
        return { id, 0 };
    if (colon > 0 && isYear && QDir(before).exists(QStringLiteral("edition.json")))
        return { before, year };
    for (const QString &folder : editionFolders()) {
        const QString name = folder.section(QLatin1Char('/'), -1);
        if (id == name)
            return { folder, 0 };
        if (id.startsWith(name + QLatin1Char('-')))
            return { folder, id.mid(name.size() + 1).toInt() };
    }
    return {};
}

} // namespace

base::Result<EditionPointer> loadEdition(const QString &id, const QString &language)
{
    const Wanted wanted = wantedOf(id);
    if (!wanted.folder.isEmpty()) {
        const base::Result<ReadEditions> read = readEditions(wanted.folder, language);
        if (!read)
            return tl::unexpected(read.error());
        if (read->editions.isEmpty() && !read->findings.isEmpty())
            return base::failure(opening(id), read->findings.first().message,
                                 read->findings.first().advice);
        for (const EditionPointer &edition : read->editions) {
            if (edition->form().collection == wanted.year)
                return edition;
        }
        if (wanted.year == 0 && !read->editions.isEmpty())
            return read->editions.last();
    }
    return base::failure(opening(id), lateText("questionnaire", "There is none of that name."),
                         lateText("questionnaire", "Take one of these: %1.",
                                  { knownIds(language).join(QStringLiteral(", ")) }));
}

QString loadName(const Form &form)
{
    return form.folder.startsWith(QLatin1String(":/"))
        ? form.id
        : form.folder + QLatin1Char(':') + QString::number(form.collection);
}

} // namespace questionnaire

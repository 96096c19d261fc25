// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/records/editions.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace records
{

using questionnaire::EditionPointer;

QString ownEditionsKey()
{
    return QStringLiteral("questionnaire/folders");
}

// What is broken is said on the page of questionnaires.
QList<EditionPointer> editions(const QString &language)
{
    QList<EditionPointer> all;
    const QStringList own = QSettings().value(ownEditionsKey()).toStringList();
    for (const QString &folder : questionnaire::editionFolders() + own) {
        const auto read = questionnaire::readEditions(folder, language);
        if (!read)
            continue;
        for (auto edition = read->editions.crbegin(); edition != read->editions.crend(); ++edition)
            all << *edition;
    }
    std::stable_partition(all.begin(), all.end(), [](const EditionPointer &edition) {
        return edition->form().instrument == QLatin1String("un-cts");
    });
    return all;
}

EditionPointer editionOf(const QString &id, const QString &language)
{
    if (const auto loaded = questionnaire::loadEdition(id, language))
        return *loaded;
    const QList<EditionPointer> all = editions(language);
    const auto found = std::find_if(all.begin(), all.end(), [&](const EditionPointer &edition) {
        return edition->form().id == id;
    });
    return found == all.end() ? nullptr : *found;
}

QString editionName(const questionnaire::Form &form)
{
    return QCoreApplication::translate("records", "%1 %2", "questionnaire, year of its collection")
        .arg(form.shortTitle, QString::number(form.collection));
}

} // namespace records

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/titlesstore.h"

#include "core/project/stores/columns.h"

namespace project
{

void TitlesStore::load(const storage::Connection &connection, ProjectData &data) const
{
    storage::Statement rows = connection.prepare(
        QStringLiteral("SELECT language, item_code, title FROM classification_item_title"));
    while (rows.step()) {
        RowReader reader(rows, "classification_item_title");
        const QString language = reader.text();
        const auto code = reader.choice<classification::IccsCode>(classification::IccsCode::parse);
        data.titles[language].insert(code, reader.text());
    }
}

void TitlesStore::write(storage::Connection &connection, const QList<Change> &changes) const
{
    storage::Statement remove = connection.prepare(
        QStringLiteral("DELETE FROM classification_item_title WHERE language = ?"));
    storage::Statement put
        = connection.prepare(QStringLiteral("INSERT INTO classification_item_title"
                                            " (language, item_code, title) VALUES (?, ?, ?)"));
    for (const Change &change : changes) {
        const Titles titles = checked(titlesFromJson(change.after), change);
        remove.bind(0, change.key).run();
        for (auto it = titles.cbegin(); it != titles.cend(); ++it)
            put.bindAll({ change.key, it.key().toString(), it.value() }).run();
    }
}

void TitlesStore::apply(ProjectData &data, const QList<Change> &changes) const
{
    for (const Change &change : changes) {
        if (change.after.isEmpty())
            data.titles.remove(change.key);
        else
            data.titles[change.key] = checked(titlesFromJson(change.after), change);
    }
}

QJsonObject TitlesStore::value(const ProjectData &data, const QString &key) const
{
    return toJson(data.titles.value(key));
}

} // namespace project

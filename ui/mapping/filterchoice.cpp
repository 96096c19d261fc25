// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/filterchoice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace mappingpage
{

namespace
{

using Part = std::pair<QLatin1String, QSet<QString> FilterChoice::*>;
const std::array<Part, 5> Parts { {
    { QLatin1String("states"), &FilterChoice::chips },
    { QLatin1String("sections"), &FilterChoice::sections },
    { QLatin1String("confidences"), &FilterChoice::confidences },
    { QLatin1String("links"), &FilterChoice::links },
    { QLatin1String("marks"), &FilterChoice::marks },
} };
const QLatin1String TextKey("text");

} // namespace

QString toText(const FilterChoice &choice)
{
    QJsonObject object;
    if (!choice.text.isEmpty())
        object.insert(TextKey, choice.text);
    for (const auto &[key, part] : Parts) {
        QStringList ids((choice.*part).begin(), (choice.*part).end());
        ids.sort();
        if (!ids.isEmpty())
            object.insert(key, QJsonArray::fromStringList(ids));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FilterChoice choiceFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    FilterChoice choice;
    choice.text = object.value(TextKey).toString();
    for (const auto &[key, part] : Parts) {
        const QJsonArray ids = object.value(key).toArray();
        for (const QJsonValue &id : ids) {
            if (id.isString())
                (choice.*part) << id.toString();
        }
    }
    return choice;
}

} // namespace mappingpage

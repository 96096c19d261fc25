// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classification/categorytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace classificationpage
{

namespace
{

using classification::Applicability;
using classification::labelOf;
using classification::Tag;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(classificationpage::VariablesText)
};

QString groupName(const QString &group)
{
    if (group == QLatin1String("event"))
        return Words::tr("About the event");
    if (group == QLatin1String("victim"))
        return Words::tr("About the victim");
    if (group == QLatin1String("perpetrator"))
        return Words::tr("About the perpetrator");
    if (group == QLatin1String("data"))
        return Words::tr("About what the data include");
    if (group == QLatin1String("homicide"))
        return Words::tr("About homicide");
    return group;
}

QString valuesText(const Tag &tag, const TextStyle &style)
{
    QList<QStringList> rows;
    for (const auto &value : tag.values) {
        const QString name = html::text(labelOf(value.name, style.language));
        const QString indent = value.parent.isEmpty() ? QString() : QStringLiteral("&nbsp;&nbsp;");
        rows << QStringList { indent + html::code(value.code), name };
    }
    return QStringLiteral("<div style=\"margin-left:24px;margin-right:24px\">%1</div>")
        .arg(html::table(rows, style));
}

QString tagText(const Tag &tag, const classification::Category &category, const TextStyle &style)
{
    const QString id = QStringLiteral("tag/") + tag.key();
    QString title = html::code(tag.tag) + QStringLiteral("&nbsp; ")
        + html::text(labelOf(tag.name, style.language));
    if (tag.minimumSet)
        title += QStringLiteral(" · ") + Words::tr("minimum set").toHtmlEscaped();
    const auto *rule = style.classification.tagRule(tag.key(), category.code);
    if (style.classification.applicability(tag.key(), category.code) == Applicability::Recommended)
        title += QStringLiteral(" · ") + Words::tr("recommended here").toHtmlEscaped();
    if (rule && !labelOf(rule->basis, style.language).isEmpty())
        title += QStringLiteral(" · ") + html::text(labelOf(rule->basis, style.language));
    QString text = html::fold(id, title, style);
    if (html::isUnfolded(id, style))
        text += tag.values.isEmpty()
            ? QStringLiteral("<p>%1</p>")
                  .arg(html::muted(Words::tr("No list of values is printed.").toHtmlEscaped(),
                                   style))
            : valuesText(tag, style);
    return text;
}

QString notApplicableText(const classification::Category &category, const TextStyle &style)
{
    QStringList items;
    for (const Tag &tag : style.classification.tags()) {
        const auto *rule = style.classification.tagRule(tag.key(), category.code);
        if (!rule || rule->applicability != Applicability::NotApplicable)
            continue;
        items << html::code(tag.tag) + QStringLiteral("&nbsp; ")
                + html::text(labelOf(tag.name, style.language)) + QLatin1Char(' ')
                + html::muted(html::text(labelOf(rule->basis, style.language)), style);
    }
    return items.isEmpty()
        ? QString()
        : html::heading(Words::tr("Variables that do not apply")) + html::list(items);
}

} // namespace

QString variablesText(const classification::Category &category, const TextStyle &style)
{
    const QString all = QStringLiteral("variables");
    QStringList groups;
    QHash<QString, QString> byGroup;
    int count = 0;
    for (const Tag &tag : style.classification.tags()) {
        if (style.classification.applicability(tag.key(), category.code)
            == Applicability::NotApplicable)
            continue;
        ++count;
        if (!groups.contains(tag.group))
            groups << tag.group;
        if (html::isUnfolded(all, style))
            byGroup[tag.group] += tagText(tag, category, style);
    }
    QString text = html::heading(Words::tr("Disaggregating variables"))
        + html::fold(all,
                     Words::tr("%1 variables apply").arg(QLocale().toString(count)).toHtmlEscaped(),
                     style);
    for (const QString &group : std::as_const(groups)) {
        if (html::isUnfolded(all, style))
            text += html::heading(groupName(group)) + byGroup.value(group);
    }
    return text + notApplicableText(category, style);
}

} // namespace classificationpage

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/menus.h"

#include "ui/mapping/wording.h"
#include "ui/widgets/icon.h"

#include <QActionGroup>
#include <QMenu>

namespace mappingpage
{

namespace
{

QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&")); // no keyboard mark from data
}

} // namespace

void Menus::fillStatus(QMenu *menu, std::optional<mapping::Status> current,
                       const std::function<void(mapping::Status)> &chosen)
{
    for (const mapping::Status status : Wording::statuses()) {
        if (status == mapping::Status::OutOfScope)
            continue; // needs a reason, see fillOutOfScope()
        QAction *action = menu->addAction(
            widgets::icon(Wording::stateIcon(Wording::stateOf(status))), Wording::status(status));
        action->setCheckable(current.has_value());
        action->setChecked(current == status);
        QObject::connect(action, &QAction::triggered, menu, [chosen, status] { chosen(status); });
    }
}

void Menus::fillExtent(QMenu *menu, std::optional<mapping::Extent> current,
                       const std::function<void(mapping::Extent)> &chosen)
{
    menu->setToolTipsVisible(true);
    for (const mapping::Extent extent : Wording::extents()) {
        QAction *action
            = menu->addAction(tr("%1  %2", "sign of a relation, its name")
                                  .arg(Wording::extentSign(extent), Wording::extent(extent)));
        action->setToolTip(Wording::extentHelp(extent));
        action->setCheckable(current.has_value());
        action->setChecked(current == extent);
        QObject::connect(action, &QAction::triggered, menu, [chosen, extent] { chosen(extent); });
    }
}

void Menus::fillFlags(QMenu *menu, const QList<mapping::DataFlag> &current,
                      const std::function<void(mapping::DataFlag, Presence)> &chosen)
{
    for (const mapping::DataFlag flag : Wording::flags()) {
        QAction *action = menu->addAction(Wording::flag(flag));
        action->setCheckable(true);
        action->setChecked(current.contains(flag));
        QObject::connect(action, &QAction::triggered, menu, [chosen, flag](bool checked) {
            chosen(flag, checked ? Presence::Set : Presence::Cleared);
        });
    }
}

void Menus::fillOutOfScope(QMenu *menu, const std::function<void(const QString &)> &chosen)
{
    const QStringList reasons {
        tr("Not an offence: the code records an event, such as a found body."),
        tr("An administrative offence outside criminal law."),
        tr("A procedural code, not an act."),
        tr("An empty or cancelled code without cases."),
    };
    for (const QString &reason : reasons) {
        QAction *action = menu->addAction(plain(reason));
        QObject::connect(action, &QAction::triggered, menu, [chosen, reason] { chosen(reason); });
    }
    menu->addSeparator();
    QAction *other = menu->addAction(tr("For another &reason"));
    QObject::connect(other, &QAction::triggered, menu, [chosen] { chosen(QString()); });
}

void Menus::addTag(QMenu *menu, const classification::Tag &tag, const TagContext &context,
                   const std::function<void(const mapping::TagSetting &)> &chosen)
{
    const QString key = tag.key();
    QString now;
    for (const mapping::TagSetting &setting : context.current) {
        if (setting.tag == key || setting.tag == tag.tag)
            now = setting.value;
    }
    QMenu *values = menu->addMenu(plain(tr("%1 (%2)", "name of a tag (its abbreviation)")
                                            .arg(nameIn(tag.name, context.language), tag.tag)));
    values->menuAction()->setCheckable(false);
    if (!now.isEmpty())
        values->setIcon(widgets::icon(QStringLiteral("dialog-ok-apply")));
    auto *group = new QActionGroup(values);
    const auto add = [&](const QString &text, const QString &value) {
        QAction *action = values->addAction(plain(text));
        action->setCheckable(true);
        action->setChecked(now == value);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [chosen, key, value] {
            chosen({ key, value });
        });
    };
    add(tr("Not set"), QString());
    for (const classification::TagValue &value : tag.values)
        add(tr("%1  %2", "code of a value, its name")
                .arg(value.code, nameIn(value.name, context.language)),
            value.code);
}

void Menus::fillTags(QMenu *menu, const TagContext &context,
                     const std::function<void(const mapping::TagSetting &)> &chosen)
{
    using classification::Applicability;
    QHash<QString, QMenu *> groups;
    QList<const classification::Tag *> others;
    for (const classification::Tag &tag : context.classification.tags()) {
        const Applicability applies = context.target
            ? context.classification.applicability(tag.key(), *context.target)
            : Applicability::Allowed;
        if (applies == Applicability::Recommended)
            addTag(menu, tag, context, chosen);
        else if (applies == Applicability::Allowed && !tag.values.isEmpty())
            others << &tag;
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    for (const classification::Tag *tag : std::as_const(others)) {
        QMenu *&group = groups[tag->group];
        if (!group)
            group = menu->addMenu(Wording::tagGroup(tag->group));
        addTag(group, *tag, context, chosen);
    }
}

} // namespace mappingpage

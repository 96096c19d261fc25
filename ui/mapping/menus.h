// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/mapping/mappingset.h"
#include "ui/mapping/linkedits.h"

#include <QCoreApplication>

#include <functional>

class QMenu;

namespace mappingpage
{

// Fills a menu with the values of one field; the same menus serve the cards, the context menu and
// many offences at once. What is set already is checked.
class Menus
{
    Q_DECLARE_TR_FUNCTIONS(mappingpage::Menus)
public:
    static void fillStatus(QMenu *menu, std::optional<mapping::Status> current,
                           const std::function<void(mapping::Status)> &chosen);
    static void fillExtent(QMenu *menu, std::optional<mapping::Extent> current,
                           const std::function<void(mapping::Extent)> &chosen);
    static void fillFlags(QMenu *menu, const QList<mapping::DataFlag> &current,
                          const std::function<void(mapping::DataFlag, Presence)> &chosen);
    // Why a code is no crime for statistics (MAPPING 2 A); the last entry asks for other words.
    static void fillOutOfScope(QMenu *menu, const std::function<void(const QString &)> &chosen);

    struct TagContext {
        const classification::Classification &classification;
        QString language;
        std::optional<classification::IccsCode> target; // tags that do not apply are left out
        QList<mapping::TagSetting> current;
    };
    // An empty value takes the tag away.
    static void fillTags(QMenu *menu, const TagContext &context,
                         const std::function<void(const mapping::TagSetting &)> &chosen);

private:
    static void addTag(QMenu *menu, const classification::Tag &tag, const TagContext &context,
                       const std::function<void(const mapping::TagSetting &)> &chosen);
};

} // namespace mappingpage

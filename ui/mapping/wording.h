// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/classification/classification.h"
#include "core/mapping/mappingset.h"
#include "ui/categories/titles.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QStringList>

namespace mappingpage
{

// Every value of the mapping model in words, with its meaning's colour and icon: one place, so that
// the table, the cards, the menus and the history say the same.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(mappingpage::Wording)
public:
    static QList<mapping::OffenceState> states();
    static QString state(mapping::OffenceState state);
    static widgets::Tone stateTone(mapping::OffenceState state);
    static QString stateIcon(mapping::OffenceState state);
    static QList<mapping::Status> statuses();
    static QString status(mapping::Status status);
    static mapping::OffenceState stateOf(mapping::Status status);

    static QList<mapping::Extent> extents();
    static QString extent(mapping::Extent extent); // "inside the category"
    static QString extentSign(mapping::Extent extent);
    static QString extentHelp(mapping::Extent extent); // what it means for counting

    static QList<mapping::DataFlag> flags();
    static QString flag(mapping::DataFlag flag);

    // Rules that reviewers apply (MAPPING 4), one line each in our words.
    static QStringList rules();
    static QString rule(const QString &id);

    // "Attempted or completed: attempted (At 1)".
    static QString tag(const mapping::TagSetting &setting,
                       const classification::Classification &classification,
                       const QString &language);
    static QString tagGroup(const QString &group);

    static widgets::Tone severityTone(base::Severity severity);
    static QString validity(const base::Validity &validity);
    static QString evidence(const QString &evidence);
};

using categories::nameIn;
using categories::pathOf;
using categories::titleIn;

} // namespace mappingpage

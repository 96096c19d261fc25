// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace mappingpage
{

// What a person asks of the table of offences, as it is chosen, remembered and saved under a name.
// Within a set the choices are alternatives, except marks, which a row must all have; an empty set
// asks nothing.
struct FilterChoice {
    QString text;
    QSet<QString> chips; // states: OffencesFilter::chipOf()
    QSet<QString> sections; // "05", of a target
    QSet<QString> confidences; // OffencesFilter::confidenceBands()
    QSet<QString> links; // OffencesFilter::linkCounts()
    QSet<QString> marks; // OffencesFilter::marks()

    bool operator==(const FilterChoice &other) const = default;
};

// For the settings; what another version wrote and this one does not know is left out.
QString toText(const FilterChoice &choice);
FilterChoice choiceFromText(const QString &text);

} // namespace mappingpage

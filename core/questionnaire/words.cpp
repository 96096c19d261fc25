// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/words.h"

namespace questionnaire
{

using base::lateText;
using base::Text;

Text statusText(Status status)
{
    switch (status) {
    case Status::Empty:
        return lateText("questionnaire", "Not filled in");
    case Status::Reported:
        return lateText("questionnaire", "Reported");
    case Status::Zero:
        return lateText("questionnaire", "Zero");
    case Status::Provisional:
        return lateText("questionnaire", "Provisional");
    case Status::Suppressed:
        return lateText("questionnaire", "Suppressed");
    case Status::NotAvailable:
        return lateText("questionnaire", "Not available");
    case Status::NotApplicable:
        return lateText("questionnaire", "Not applicable");
    case Status::NotAsked:
        return lateText("questionnaire", "Not asked");
    }
    return {};
}

Text originText(Origin origin)
{
    switch (origin) {
    case Origin::Typed:
        return lateText("questionnaire", "Typed in");
    case Origin::Coded:
        return lateText("questionnaire", "From coded data");
    case Origin::Imported:
        return lateText("questionnaire", "Imported");
    case Origin::Returned:
        return lateText("questionnaire", "Returned by an institution");
    }
    return {};
}

Text markText(Mark mark)
{
    switch (mark) {
    case Mark::Documented:
        return lateText("questionnaire", "Documented: seen in the source.");
    case Mark::Inferred:
        return lateText("questionnaire",
                        "Inferred: concluded from what is published; the official form was not "
                        "seen.");
    case Mark::Memory:
        return lateText("questionnaire", "From memory: not verified in a source.");
    }
    return {};
}

namespace
{

Text oneOf(const QHash<QString, Text> &texts, const QString &id)
{
    return texts.value(id, Text::verbatim(id));
}

} // namespace

Text unitText(const QString &unit)
{
    static const QHash<QString, Text> texts {
        { QStringLiteral("offences"), lateText("questionnaire", "Offences") },
        { QStringLiteral("incidents"), lateText("questionnaire", "Incidents") },
        { QStringLiteral("victims"), lateText("questionnaire", "Victims") },
        { QStringLiteral("persons"), lateText("questionnaire", "Persons") },
        { QStringLiteral("deaths"), lateText("questionnaire", "Deaths") },
        { QStringLiteral("arms"), lateText("questionnaire", "Firearms") },
        { QStringLiteral("items"), lateText("questionnaire", "Items") },
        { QStringLiteral("places"), lateText("questionnaire", "Places") },
        { QStringLiteral("facilities"), lateText("questionnaire", "Facilities") },
        { QStringLiteral("percent"), lateText("questionnaire", "Percent") },
        { QStringLiteral("text"), lateText("questionnaire", "Text") },
        { QStringLiteral("value"), lateText("questionnaire", "Value in US dollars") },
        { QStringLiteral("firms"), lateText("questionnaire", "Businesses") },
    };
    return oneOf(texts, unit);
}

Text stageText(const QString &stage)
{
    static const QHash<QString, Text> texts {
        { QStringLiteral("recorded"), lateText("questionnaire", "Recorded") },
        { QStringLiteral("contact"), lateText("questionnaire", "Formal contact") },
        { QStringLiteral("prosecuted"), lateText("questionnaire", "Prosecution") },
        { QStringLiteral("court"), lateText("questionnaire", "Brought before the courts") },
        { QStringLiteral("convicted"), lateText("questionnaire", "Conviction") },
        { QStringLiteral("held"), lateText("questionnaire", "Held in prison") },
        { QStringLiteral("entering"), lateText("questionnaire", "Entering prison") },
        { QStringLiteral("supervised"), lateText("questionnaire", "Under supervision") },
        { QStringLiteral("staff"), lateText("questionnaire", "Staff") },
        { QStringLiteral("capacity"), lateText("questionnaire", "Capacity") },
        { QStringLiteral("detected"), lateText("questionnaire", "Detected") },
        { QStringLiteral("seized"), lateText("questionnaire", "Seized") },
        { QStringLiteral("found"), lateText("questionnaire", "Found") },
        { QStringLiteral("surrendered"), lateText("questionnaire", "Surrendered") },
        { QStringLiteral("traced"), lateText("questionnaire", "Traced") },
        { QStringLiteral("survey"), lateText("questionnaire", "Survey") },
    };
    return oneOf(texts, stage);
}

} // namespace questionnaire

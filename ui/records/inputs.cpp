// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/records/inputs.h"

#include "ui/session/session.h"

namespace records
{

coding::CodingSet Inputs::set() const
{
    return {
        classification, *data.list(list), data.set(list), data.rules, dictionary, leastStatus
    };
}

microdata::Dictionary dictionaryOf(const session::Session &session)
{
    microdata::Dictionary dictionary = microdata::officialDictionary(session.classification());
    for (const microdata::Attribute &attribute : session.data().attributes.attributes())
        dictionary.put(attribute);
    return dictionary;
}

SharedInputs inputsOf(session::Session &session, const QString &list, mapping::Status leastStatus)
{
    return std::make_shared<const Inputs>(Inputs { session.classification(), session.data(),
                                                   dictionaryOf(session), list, leastStatus,
                                                   session.project().revision() });
}

SharedInputs inputsOfLoaded(session::Session &session)
{
    const auto &loaded = session.loadedRecords();
    if (!loaded || !session.data().list(loaded->request.layout.list))
        return nullptr;
    return inputsOf(session, loaded->request.layout.list, loaded->leastStatus);
}

} // namespace records

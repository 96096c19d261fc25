// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/catalogue.h"

#include <algorithm>

namespace questionnairepage
{

using questionnaire::Edition;
using questionnaire::EditionPointer;

namespace
{

using base::lateText;

base::Finding wrong(const QString &folder, const base::Text &message, const base::Text &advice)
{
    return { QStringLiteral("Q01"),
             base::Severity::Error,
             { QStringLiteral("edition"), { folder } },
             message,
             advice };
}

bool hasTables(const questionnaire::Form &form)
{
    return std::any_of(form.modules.begin(), form.modules.end(),
                       [](const questionnaire::Module &module) { return !module.tables.isEmpty(); })
        && !form.modules.constFirst().tables.isEmpty();
}

} // namespace

void Catalogue::read(const QString &language)
{
    m_instruments.clear();
    m_findings.clear();
    for (const QString &folder : questionnaire::editionFolders())
        m_findings << add(folder, language, {});
    // The survey of crime trends is what most people come for.
    std::stable_sort(m_instruments.begin(), m_instruments.end(),
                     [](const Instrument &one, const Instrument &other) {
                         const QString first = QStringLiteral("un-cts");
                         return one.id == first && other.id != first;
                     });
}

const Catalogue::Instrument *Catalogue::named(const QString &wanted) const
{
    for (const Instrument &instrument : m_instruments) {
        if (instrument.id == wanted)
            return &instrument;
    }
    return nullptr;
}

base::Findings Catalogue::addOwn(const QString &folder, const QString &language)
{
    return add(folder, language, folder);
}

// Answers are kept under the name of their questionnaire, so that two of one name cannot be open.
base::Findings Catalogue::add(const QString &folder, const QString &language,
                              const QString &ownFolder)
{
    const auto read = questionnaire::readEditions(folder, language);
    if (!read)
        return { wrong(folder, read.error().happened, read.error().advice) };
    if (read->editions.isEmpty() && read->findings.isEmpty())
        return { wrong(folder, lateText("questionnaire", "It names no year in which it is asked."),
                       lateText("questionnaire", "Put some in “years” of its edition.json.")) };
    if (read->editions.isEmpty())
        return read->findings;
    const questionnaire::Form &form = read->editions.constLast()->form();
    if (!hasTables(form))
        return { wrong(folder, lateText("questionnaire", "Its first module has no tables."),
                       lateText("questionnaire", "Put some in “modules” of its edition.json.")) };
    const Instrument *same = named(form.instrument);
    if (same && (ownFolder.isEmpty() || same->ownFolder != ownFolder))
        return { wrong(folder,
                       lateText("questionnaire", "Another questionnaire has the name “%1”.",
                                { form.instrument }),
                       lateText("questionnaire",
                                "Put another “id” in its edition.json: answers are kept under "
                                "that name.")) };
    Instrument instrument { form.instrument, form.shortTitle, form.title, read->editions,
                            ownFolder };
    std::reverse(instrument.editions.begin(), instrument.editions.end());
    if (same)
        m_instruments[same - m_instruments.constData()] = instrument;
    else
        m_instruments << instrument;
    return read->findings;
}

EditionPointer Catalogue::find(const QString &edition) const
{
    for (const Instrument &instrument : m_instruments) {
        for (const EditionPointer &candidate : instrument.editions) {
            if (candidate->form().id == edition)
                return candidate;
        }
    }
    return {};
}

EditionPointer Catalogue::latest(const QString &wanted) const
{
    for (const Instrument &instrument : m_instruments) {
        if (instrument.id == wanted)
            return instrument.editions.constFirst();
    }
    return m_instruments.isEmpty() ? EditionPointer()
                                   : m_instruments.constFirst().editions.constFirst();
}

QList<EditionPointer> Catalogue::before(const Edition &edition) const
{
    QList<EditionPointer> earlier;
    for (const Instrument &instrument : m_instruments) {
        for (const EditionPointer &candidate : instrument.editions) {
            if (candidate->form().instrument == edition.form().instrument
                && candidate->form().collection < edition.form().collection)
                earlier << candidate;
        }
    }
    return earlier;
}

} // namespace questionnairepage

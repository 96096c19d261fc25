// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/catalogue.h"

#include <algorithm>

namespace questionnairepage
{

using questionnaire::Edition;
using questionnaire::EditionPointer;

void Catalogue::read(const QString &language)
{
    m_instruments.clear();
    m_findings.clear();
    for (const QString &folder : questionnaire::editionFolders()) {
        const auto read = questionnaire::readEditions(folder, language);
        if (!read) {
            m_findings << base::Finding { QStringLiteral("Q01"),
                                          base::Severity::Error,
                                          { QStringLiteral("edition"), { folder } },
                                          read.error().happened,
                                          read.error().advice };
            continue;
        }
        m_findings << read->findings;
        if (read->editions.isEmpty())
            continue;
        const questionnaire::Form &form = read->editions.constLast()->form();
        Instrument instrument { form.instrument, form.shortTitle, form.title, read->editions };
        std::reverse(instrument.editions.begin(), instrument.editions.end());
        m_instruments << instrument;
    }
    // The survey of crime trends is what most people come for.
    std::stable_sort(m_instruments.begin(), m_instruments.end(),
                     [](const Instrument &one, const Instrument &other) {
                         const QString first = QStringLiteral("un-cts");
                         return one.id == first && other.id != first;
                     });
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

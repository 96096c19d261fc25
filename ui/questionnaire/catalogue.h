// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/edition.h"

namespace questionnairepage
{

// All questionnaires that come with the program, in one language, and those in folders of one's
// own; an instrument has an edition for each collection. Reading them takes a moment, so that it is
// done when the page is first shown.
class Catalogue
{
public:
    struct Instrument {
        QString id; // "un-cts"
        QString shortTitle, title;
        QList<questionnaire::EditionPointer> editions; // newest first
        QString ownFolder; // empty: it comes with the program
    };

    bool isRead() const { return !m_instruments.isEmpty() || !m_findings.isEmpty(); }
    void read(const QString &language);
    // A folder of one's own; read again when it is there already. What is wrong when it is not
    // taken.
    base::Findings addOwn(const QString &folder, const QString &language);
    const QList<Instrument> &instruments() const { return m_instruments; }
    const base::Findings &findings() const { return m_findings; } // of broken editions
    questionnaire::EditionPointer find(const QString &edition) const;
    questionnaire::EditionPointer latest(const QString &instrument) const;
    // Editions of the same instrument before this one, newest first.
    QList<questionnaire::EditionPointer> before(const questionnaire::Edition &edition) const;

private:
    base::Findings add(const QString &folder, const QString &language, const QString &ownFolder);
    const Instrument *named(const QString &instrument) const;

    QList<Instrument> m_instruments;
    base::Findings m_findings;
};

} // namespace questionnairepage

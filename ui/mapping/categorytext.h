// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/project/projectdata.h"

#include <QCoreApplication>
#include <QPalette>

namespace mappingpage
{

class RichText;

// A category as a text to read: our description, inclusions, exclusions with links to where the
// case belongs, tags, and which other offences go there. Links: "category:0401",
// "offence:<list>/<id>".
class CategoryText
{
    Q_DECLARE_TR_FUNCTIONS(mappingpage::CategoryText)
public:
    CategoryText(const classification::Classification &classification,
                 const project::ProjectData &data, QString language, QPalette palette);

    // offence: the one being decided; it does not count as "also here".
    QString html(const classification::IccsCode &code, const QString &list,
                 const QString &offence) const;

private:
    void addPath(RichText &text, const classification::Category &category) const;
    void addDescription(RichText &text, const classification::Category &category) const;
    void addNotes(RichText &text, const classification::Category &category,
                  classification::NoteKind kind) const;
    void addTags(RichText &text, const classification::IccsCode &code) const;
    void addBelow(RichText &text, const classification::IccsCode &code) const;
    void addOffences(RichText &text, const classification::IccsCode &code, const QString &list,
                     const QString &offence) const;
    QString categoryLink(const classification::IccsCode &code) const;

    const classification::Classification &m_classification;
    const project::ProjectData &m_data;
    QString m_language;
    QPalette m_palette;
};

} // namespace mappingpage

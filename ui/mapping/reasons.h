// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/suggester.h"

#include <QCoreApplication>
#include <QPalette>

#include <functional>

namespace mappingpage
{

// Why a category is suggested, as rich text: the label with its matched words marked, then each
// reason with the words that matched marked in its source. What speaks against it comes last, with
// a link (its target is the code) to the category that the exclusion names.
class Reasons
{
    Q_DECLARE_TR_FUNCTIONS(mappingpage::Reasons)
public:
    using Title = std::function<QString(const classification::IccsCode &)>;
    Reasons(QString label, Title title, QPalette palette);
    QString html(const suggestion::Suggestion &suggestion) const;

private:
    QString labelLine(const suggestion::Suggestion &suggestion) const;
    QString sentence(const suggestion::Reason &reason) const;
    QString m_label;
    Title m_title;
    QPalette m_palette;
};

} // namespace mappingpage

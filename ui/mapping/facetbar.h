// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mapping/offencesfilter.h"
#include "ui/widgets/facetbutton.h"

#include <QWidget>

namespace widgets
{
class FilterChips;
}

namespace mappingpage
{

// What can be chosen without typing: states as chips, the other facets behind a button each, all in
// lines that break where the width ends, so that no word is cut in any language.
class FacetBar : public QWidget
{
    Q_OBJECT
public:
    explicit FacetBar(QWidget *parent = nullptr);

    FilterChoice choice() const; // without text
    void setChoice(const FilterChoice &choice); // silent; its text is not looked at
    void setSections(const QList<widgets::FacetButton::Choice> &sections);
    void setCounts(const FilterCounts &counts);

Q_SIGNALS:
    void changed();

private:
    widgets::FacetButton *addFacet(const char *name, const QString &title,
                                   const QList<widgets::FacetButton::Choice> &choices);

    widgets::FilterChips *m_chips;
    widgets::FacetButton *m_sections = nullptr;
    widgets::FacetButton *m_confidence = nullptr;
    widgets::FacetButton *m_links = nullptr;
    widgets::FacetButton *m_marks = nullptr;
};

} // namespace mappingpage

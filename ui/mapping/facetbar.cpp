// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/facetbar.h"

#include "ui/mapping/wording.h"
#include "ui/widgets/filterchips.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mappingpage
{

FacetBar::FacetBar(QWidget *parent)
    : QWidget(parent)
    , m_chips(new widgets::FilterChips(this))
{
    m_chips->setObjectName(QStringLiteral("offencesChips"));
    for (const mapping::OffenceState state : Wording::states())
        m_chips->addChip(OffencesFilter::chipOf(state), Wording::state(state),
                         Wording::stateIcon(state));
    connect(m_chips, &widgets::FilterChips::checkedChanged, this, &FacetBar::changed);
    m_sections = addFacet("sectionFacet", tr("ICCS section"), {});
    m_confidence = addFacet("confidenceFacet", tr("Confidence"),
                            { { QStringLiteral("sure"), tr("75 % and over"), {} },
                              { QStringLiteral("likely"), tr("50 % to under 75 %"), {} },
                              { QStringLiteral("unsure"), tr("25 % to under 50 %"), {} },
                              { QStringLiteral("poor"), tr("Under 25 %"), {} },
                              { QStringLiteral("none"), tr("No figure"), {} },
                              { QStringLiteral("waiting"), tr("Not computed yet"), {} } });
    m_links = addFacet("linksFacet", tr("Categories"),
                       { { QStringLiteral("0"), tr("No category"), tr("none") },
                         { QStringLiteral("1"), tr("1 category"), tr("1") },
                         { QStringLiteral("2"), tr("2 categories"), tr("2") },
                         { QStringLiteral("3"), tr("3 or more categories"), tr("3 or more") } });
    m_marks = addFacet(
        "marksFacet", tr("Marks"),
        { { QStringLiteral("residual"), tr("Residual category"), {} },
          { QStringLiteral("wholes"), tr("Several whole-count targets"), tr("Several whole") },
          { QStringLiteral("differs"), tr("Chosen against the first suggestion"),
            tr("Against the suggestion") },
          { QStringLiteral("findings"), tr("With findings"), {} },
          { QStringLiteral("gone"), tr("Gone from the list"), {} } });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chips);
}

widgets::FacetButton *FacetBar::addFacet(const char *name, const QString &title,
                                         const QList<widgets::FacetButton::Choice> &choices)
{
    auto *button = new widgets::FacetButton(title, m_chips);
    button->setObjectName(QLatin1String(name));
    button->setChoices(choices);
    connect(button, &widgets::FacetButton::checkedChanged, this, &FacetBar::changed);
    m_chips->layout()->addWidget(button);
    return button;
}

FilterChoice FacetBar::choice() const
{
    return { {},
             m_chips->checked(),
             m_sections->checked(),
             m_confidence->checked(),
             m_links->checked(),
             m_marks->checked() };
}

void FacetBar::setChoice(const FilterChoice &choice)
{
    const QSignalBlocker quiet(m_chips);
    m_chips->setChecked(choice.chips);
    m_sections->setChecked(choice.sections);
    m_confidence->setChecked(choice.confidences);
    m_links->setChecked(choice.links);
    m_marks->setChecked(choice.marks);
}

void FacetBar::setSections(const QList<widgets::FacetButton::Choice> &sections)
{
    m_sections->setChoices(sections);
}

void FacetBar::setCounts(const FilterCounts &counts)
{
    // States that no row of the list has make room for those that some have.
    const QSet<QString> always {
        OffencesFilter::chipOf(mapping::OffenceState::Unmapped),
        OffencesFilter::chipOf(mapping::OffenceState::Proposed),
        OffencesFilter::chipOf(mapping::OffenceState::Approved),
        OffencesFilter::chipOf(mapping::OffenceState::OutOfScope),
    };
    for (auto chip = counts.chips.begin(); chip != counts.chips.end(); ++chip) {
        m_chips->setCount(chip.key(), *chip);
        QToolButton *button = m_chips->chip(chip.key());
        button->setVisible(always.contains(chip.key()) || button->isChecked()
                           || counts.chipsOfAll.value(chip.key()) > 0);
    }
    m_sections->setCounts(counts.sections);
    m_confidence->setCounts(counts.confidences);
    m_links->setCounts(counts.links);
    m_marks->setCounts(counts.marks);
}

} // namespace mappingpage

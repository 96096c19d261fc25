// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/offences/policyform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>

namespace offencespage
{

PolicyForm::PolicyForm(const classification::Classification &classification,
                       const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_composite(new QComboBox(this))
    , m_minimumLevel(new QComboBox(this))
    , m_weights(
          new QCheckBox(tr("Shares of one code over several categories may be published"), this))
    , m_attempts(
          new QCheckBox(tr("Attempts go to the category of the full offence, with a tag"), this))
{
    m_composite->setObjectName(QStringLiteral("compositePolicy"));
    m_minimumLevel->setObjectName(QStringLiteral("minimumLevel"));
    m_weights->setObjectName(QStringLiteral("weightsPublished"));
    m_attempts->setObjectName(QStringLiteral("attemptsByTag"));
    m_composite->addItem(tr("By the basic conduct, as UNODC reviewers do"),
                         int(mapping::CompositePolicy::BaseConduct));
    m_composite->addItem(tr("By the most serious outcome"),
                         int(mapping::CompositePolicy::MostSerious));
    m_composite->setToolTip(tr("A code such as “robbery with injuries” holds two conducts. Where "
                               "records do not part them, one of the two decides."));
    for (int level = 1; level <= classification.depth(); ++level)
        m_minimumLevel->addItem(
            tr("%1 (level %2)", "name and number of a level")
                .arg(classification::labelOf(classification.levelName(level), language),
                     QLocale().toString(level)),
            level);
    m_attempts->setToolTip(tr("Only attempted homicide has a category of its own (ICCS 0102)."));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Codes with &two conducts"), m_composite);
    form->addRow(tr("&Highest level accepted"), m_minimumLevel);
    form->addRow({}, m_weights);
    form->addRow({}, m_attempts);
    for (QComboBox *box : { m_composite, m_minimumLevel })
        connect(box, &QComboBox::activated, this, &PolicyForm::committed);
    for (QCheckBox *box : { m_weights, m_attempts })
        connect(box, &QCheckBox::clicked, this, &PolicyForm::committed);
}

void PolicyForm::showPolicy(const mapping::Policy &policy)
{
    m_composite->setCurrentIndex(m_composite->findData(int(policy.composite)));
    m_minimumLevel->setCurrentIndex(m_minimumLevel->findData(policy.minimumLevel));
    m_weights->setChecked(policy.weightsPublished);
    m_attempts->setChecked(policy.attemptsByTag);
}

mapping::Policy PolicyForm::policy() const
{
    mapping::Policy policy;
    policy.composite = mapping::CompositePolicy(m_composite->currentData().toInt());
    policy.minimumLevel = m_minimumLevel->currentData().toInt();
    policy.weightsPublished = m_weights->isChecked();
    policy.attemptsByTag = m_attempts->isChecked();
    return policy;
}

} // namespace offencespage

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/mapping/mappingset.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace offencespage
{

// The decisions on which national practice differs and which a mapping must therefore state
// (MAPPING 4.3).
class PolicyForm : public QWidget
{
    Q_OBJECT
public:
    PolicyForm(const classification::Classification &classification, const QString &language,
               QWidget *parent = nullptr);
    void showPolicy(const mapping::Policy &policy);
    mapping::Policy policy() const;

Q_SIGNALS:
    void committed();

private:
    QComboBox *m_composite;
    QComboBox *m_minimumLevel;
    QCheckBox *m_weights;
    QCheckBox *m_attempts;
};

} // namespace offencespage

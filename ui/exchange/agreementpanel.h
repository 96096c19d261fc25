// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mapping/comparison.h"

#include <QWidget>

class QLabel;

namespace exchangepage
{

// How far two mappers agree, in a row of key figures, and what they confuse most.
class AgreementPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AgreementPanel(QWidget *parent = nullptr);
    void setComparison(const mapping::Comparison &comparison);

private:
    struct Figure {
        QString id; // measure and scope: "agreement/section"
        QLabel *value = nullptr;
        QLabel *caption = nullptr;
    };
    void addFigure(const QString &id, const QString &caption, const QString &help);
    void setFigure(const QString &id, const QString &text, const QString &details);

    QList<Figure> m_figures;
    QLabel *m_confusions;
};

} // namespace exchangepage

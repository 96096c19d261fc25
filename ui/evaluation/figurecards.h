// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/evaluation.h"

#include <QWidget>

class QLabel;

namespace evaluationpage
{

QString percent(double share); // "83.1 %"

// The key figures of an evaluation, a card each.
class FigureCards : public QWidget
{
    Q_OBJECT
public:
    explicit FigureCards(QWidget *parent = nullptr);
    void setEvaluation(const suggestion::Evaluation &evaluation);

private:
    struct Figure {
        QString id; // "top1"
        QLabel *value = nullptr;
        QLabel *detail = nullptr;
    };
    void addFigure(const QString &id, const QString &caption, const QString &help);
    void setFigure(const QString &id, const QString &value, const QString &detail);

    QList<Figure> m_figures;
};

} // namespace evaluationpage

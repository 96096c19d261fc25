// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluation/figurecards.h"

#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace evaluationpage
{

QString percent(double share)
{
    return FigureCards::tr("%1 %", "a share").arg(QLocale().toString(share * 100, 'f', 1));
}

FigureCards::FigureCards(QWidget *parent)
    : QWidget(parent)
{
    setLayout(new widgets::FlowLayout(this, widgets::Gap));
    addFigure(QStringLiteral("top1"), tr("First is right"),
              tr("The first suggestion is the confirmed category, or one of several confirmed."));
    addFigure(QStringLiteral("top5"), tr("Among the first 5"), {});
    addFigure(QStringLiteral("top10"), tr("Among the first 10"), {});
    addFigure(QStringLiteral("section"), tr("Right section"), tr("Of the first suggestion."));
    addFigure(QStringLiteral("division"), tr("Right division"),
              tr("Of the first suggestion: the second level of the classification."));
    addFigure(QStringLiteral("calibration"), tr("Calibration error"),
              tr("How far the stated confidence is from the share that is right, on average. The "
                 "smaller, the more the confidence can be believed."));
}

void FigureCards::addFigure(const QString &id, const QString &caption, const QString &help)
{
    auto *card = new widgets::Card(caption, this);
    card->setToolTip(help);
    auto *value = new QLabel(card);
    value->setObjectName(id);
    value->setAccessibleName(caption);
    value->setFont(widgets::figureFont(font()));
    auto *detail = new QLabel(card);
    detail->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : { value, detail }) {
        widgets::alignToLayout(label);
        card->body()->addWidget(label);
    }
    layout()->addWidget(card);
    m_figures << Figure { id, value, detail };
}

void FigureCards::setFigure(const QString &id, const QString &value, const QString &detail)
{
    for (const Figure &figure : std::as_const(m_figures)) {
        if (figure.id != id)
            continue;
        figure.value->setText(value);
        figure.value->setAccessibleDescription(detail);
        figure.detail->setText(detail);
    }
}

void FigureCards::setEvaluation(const suggestion::Evaluation &evaluation)
{
    const suggestion::Score &score = evaluation.total;
    const QLocale locale;
    const auto set = [&](const char *id, int count) {
        setFigure(QLatin1String(id), percent(score.share(count)),
                  tr("%1 of %2", "offences").arg(locale.toString(count), locale.toString(score.n)));
    };
    set("top1", score.top1);
    set("top5", score.top5);
    set("top10", score.top10);
    set("section", score.section);
    set("division", score.division);
    const bool isSilent = evaluation.unanswered == score.n;
    setFigure(QStringLiteral("calibration"),
              isSilent ? tr("–", "no figure") : percent(evaluation.calibrationError),
              tr("%Ln answer(s)", nullptr, score.n - evaluation.unanswered));
}

} // namespace evaluationpage

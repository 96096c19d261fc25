// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/agreementpanel.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace exchangepage
{

namespace
{

constexpr int ShownConfusions = 3;

QString percent(double share)
{
    return AgreementPanel::tr("%1 %", "a share").arg(QLocale().toString(share * 100, 'f', 1));
}

} // namespace

AgreementPanel::AgreementPanel(QWidget *parent)
    : QWidget(parent)
    , m_confusions(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    auto *figures = new QWidget(this);
    figures->setLayout(new widgets::FlowLayout(figures, widgets::WideGap));
    column->addWidget(figures);
    column->addWidget(m_confusions);
    m_confusions->setObjectName(QStringLiteral("confusions"));
    m_confusions->setWordWrap(true);
    m_confusions->setTextInteractionFlags(Qt::TextSelectableByMouse);
    widgets::alignToLayout(m_confusions);
    addFigure(QStringLiteral("compared/both decided"), tr("Decided by both"),
              tr("Offences on which both mappers decided; the other figures are about these."));
    addFigure(QStringLiteral("agreement/exact"), tr("Same in all"),
              tr("Same category, relation, tags and data flags."));
    addFigure(QStringLiteral("agreement/category"), tr("Same category"), {});
    addFigure(QStringLiteral("agreement/division"), tr("Same division"), {});
    addFigure(QStringLiteral("agreement/section"), tr("Same section"), {});
    addFigure(QStringLiteral("kappa/section"), tr("Kappa by section"),
              tr("Cohen's kappa: agreement on the section beyond what chance would give. 1 is "
                 "full agreement, 0 is chance."));
    addFigure(QStringLiteral("near misses/other category"), tr("Near misses"),
              tr("Of the offences with different categories: only the level differs, or the "
                 "division is the same."));
}

void AgreementPanel::addFigure(const QString &id, const QString &caption, const QString &help)
{
    auto *figure = new QWidget(this);
    figure->setToolTip(help);
    auto *column = new QVBoxLayout(figure);
    column->setContentsMargins(0, 0, widgets::Gap, 0);
    column->setSpacing(0);
    auto *value = new QLabel(figure);
    value->setObjectName(id);
    value->setFont(widgets::figureFont(font()));
    auto *text = new QLabel(caption, figure);
    value->setAccessibleName(caption);
    for (QLabel *label : { value, text })
        widgets::alignToLayout(label);
    column->addWidget(value);
    column->addWidget(text);
    m_figures << Figure { id, value, text };
    layout()->itemAt(0)->widget()->layout()->addWidget(figure);
}

void AgreementPanel::setFigure(const QString &id, const QString &text, const QString &details)
{
    for (const Figure &figure : std::as_const(m_figures)) {
        if (figure.id != id)
            continue;
        figure.value->setText(text);
        figure.value->setAccessibleDescription(details);
        figure.caption->setToolTip(details);
        figure.value->setToolTip(details);
    }
}

void AgreementPanel::setComparison(const mapping::Comparison &comparison)
{
    const QLocale locale;
    for (const mapping::Measure &measure : mapping::agreement(comparison)) {
        const QString id = measure.measure + QLatin1Char('/') + measure.scope;
        if (measure.weight != mapping::Weight::Codes)
            continue;
        const QString count = tr("%1 of %2", "offences")
                                  .arg(locale.toString(measure.count, 'f', 0),
                                       locale.toString(measure.total, 'f', 0));
        const bool isBase = measure.measure == QLatin1String("compared");
        const QString share = measure.total > 0 ? percent(measure.share()) : tr("–", "no figure");
        setFigure(id, isBase ? count : share, isBase ? share : count);
    }
    const auto kappa = mapping::sectionKappa(comparison);
    setFigure(QStringLiteral("kappa/section"),
              kappa ? locale.toString(*kappa, 'f', 2) : tr("–", "no figure"),
              kappa ? QString() : tr("It says nothing when all offences are in one section."));
    QStringList pairs;
    for (const mapping::Confusion &pair : mapping::confusions(comparison).mid(0, ShownConfusions)) {
        if (pair.count > 1)
            pairs << tr("%1 here and %2 there (%n offence(s))", nullptr, pair.count)
                         .arg(pair.ours, pair.theirs);
    }
    m_confusions->setVisible(!pairs.isEmpty());
    m_confusions->setText(
        tr("Differ most often: %1.").arg(pairs.join(tr("; ", "between parts of a list"))));
}

} // namespace exchangepage

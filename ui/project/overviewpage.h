// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/project/summary.h"
#include "ui/session/page.h"

class QGridLayout;
class QLabel;
class QTableView;
class QVBoxLayout;

namespace widgets
{
class Card;
}

namespace project
{

class FigureTile;
class SectionBars;

// How far the work is and what to do next. Every figure leads to what it counts.
class OverviewPage : public session::Page
{
    Q_OBJECT
public:
    explicit OverviewPage(session::Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("overview"); }
    QString title() const override { return tr("Overview"); }
    QString iconName() const override { return QStringLiteral("dashboard-show"); }
    bool showPlace(const base::Place &place) override;
    const Summary &summary() const { return m_summary; }

Q_SIGNALS:
    void summaryShown(); // the figures are those of the project as it is now

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildFigures();
    void buildCards();
    FigureTile *addTile(const QString &name, const base::Place &place);
    void arrange(); // in as many columns as fit
    void renew(); // in the background, when the page is shown
    void showSummary();
    void showFigures();
    void showSteps();
    void showLists();
    void goTo(const base::Place &place);

    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    FigureTile *m_codes = nullptr;
    FigureTile *m_volume = nullptr;
    FigureTile *m_approved = nullptr;
    FigureTile *m_residual = nullptr;
    FigureTile *m_errors = nullptr;
    SectionBars *m_sections = nullptr;
    QVBoxLayout *m_steps = nullptr;
    QVBoxLayout *m_lists = nullptr;
    widgets::Card *m_sectionsCard = nullptr;
    widgets::Card *m_stepsCard = nullptr;
    widgets::Card *m_listsCard = nullptr;
    QWidget *m_inside = nullptr;
    QGridLayout *m_tiles = nullptr;
    QGridLayout *m_cards = nullptr;
    Summary m_summary;
    bool m_isRenewing = false;
    bool m_isOutOfDate = true;
};

} // namespace project

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/questionnaire/catalogue.h"
#include "ui/questionnaire/liveresponse.h"
#include "ui/session/page.h"

class QLabel;
class QMenu;
class QStackedWidget;
class QTabWidget;

namespace widgets
{
class EmptyState;
class MessageBar;
} // namespace widgets

namespace questionnairepage
{

class CellPanel;
class EditionBar;
class FailuresPanel;
class IndicatorsPanel;
class MethodPanel;
class SeriesPanel;
class SheetModel;
class SheetView;
class TablesPanel;

// The answers to a questionnaire: left its tables, in the middle the sheet with what its checks
// say, right the current cell and the questions on method. The checks run at every edit.
class QuestionnairePage : public session::Page
{
    Q_OBJECT
public:
    explicit QuestionnairePage(session::Session &session, QWidget *parent = nullptr);

    QString pageId() const override { return QStringLiteral("questionnaire"); }
    QString title() const override { return tr("Questionnaire"); }
    QString iconName() const override { return QStringLiteral("labplot-spreadsheet"); }
    QString badge() const override; // errors
    // "cell" {edition, year, cell or table}
    bool showPlace(const base::Place &place) override;
    bool showsFindings() const override { return true; }
    QList<QAction *> pageActions() const override;

    const LiveResponse &response() const { return m_response; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    // questionnairepage.cpp: what is shown
    void readCatalogue();
    void showEdition(const QString &id);
    void showTable();
    void showIndicators();
    void showYears();
    void showCell();
    void follow(const project::ChangeEvent &event);
    void showFinding();
    void goToFinding();
    QString answeredEdition() const;
    QString settingsKey(const char *name) const; // of this project
    QList<int> yearsWanted() const;

    // pagework.cpp: what is done with the questionnaire as a whole
    void makeWorkActions();
    void makeExchangeActions();
    QMenu *makeWorkMenu();
    void fillFromCodedData();
    void tellFilled(int cells);
    void showWhatIf(const QString &list, const QString &code);
    void enterSeries();
    void openOwn();
    void readOwn(); // those that were opened before
    void tellBroken(const QString &folder, const base::Findings &findings);

    // pagelayout.cpp: how it is put together
    QAction *makeAction(const char *name, const QString &icon, const QString &text);
    void makeActions();
    QWidget *makeContent();
    QWidget *makeCentre();
    QWidget *makeSheet();
    QWidget *makeBelow();
    QWidget *makeSide();
    void connectParts();
    void tellAnswered();

    Catalogue m_catalogue;
    LiveResponse m_response;
    QAction *m_copy = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_status = nullptr;
    QAction *m_next = nullptr;
    QAction *m_fill = nullptr;
    QAction *m_whatIf = nullptr;
    QAction *m_enterSeries = nullptr;
    QAction *m_openOwn = nullptr;
    QList<QAction *> m_exchange; // what sends the questionnaire out and takes it back in
    widgets::MessageBar *m_messages;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    EditionBar *m_bar = nullptr;
    TablesPanel *m_tables = nullptr;
    QLabel *m_heading = nullptr;
    SheetModel *m_model = nullptr;
    SheetView *m_sheet = nullptr;
    QTabWidget *m_below = nullptr; // the sheet
    FailuresPanel *m_failures = nullptr;
    SeriesPanel *m_series = nullptr;
    IndicatorsPanel *m_indicators = nullptr;
    CellPanel *m_cell = nullptr;
    MethodPanel *m_method = nullptr;
    QLabel *m_methodHeading = nullptr;
};

} // namespace questionnairepage

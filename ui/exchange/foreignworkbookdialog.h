// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/cellmap/fillworkbook.h"
#include "ui/exchange/mapmodel.h"
#include "ui/intake/task.h"
#include "ui/session/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace intake
{
class FindingsReport;
}
namespace widgets
{
class MessageBar;
}

namespace exchangepage
{

// Fills a workbook that somebody else designed from the answers of the project: the workbook is
// chosen, a map of cells opened or proposed and corrected, and a filled copy written. The workbook
// itself stays as it is. Not modal; other pages open it as the place "page" {"workbook"}.
class ForeignWorkbookDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ForeignWorkbookDialog(session::Session &session, QWidget *parent = nullptr);
    void setEdition(const QString &edition, const QList<int> &years = {}); // empty: all years
    void setWorkbook(const QString &path);
    void setMap(const QString &path);
    void propose();
    void fill(const QString &target);
    MapModel &model() { return *m_model; }

Q_SIGNALS:
    void mapShown();
    void filled(const QString &path);

private:
    QWidget *makeChoices();
    QWidget *makeTable();
    QPushButton *makeButton(const char *name, const QString &icon, const QString &text,
                            void (ForeignWorkbookDialog::*pressed)());
    void fillEditions();
    QString chosenEdition() const;
    void refresh();
    void chooseWorkbook();
    void chooseMap();
    void chooseMapToSave();
    void chooseTarget();
    struct Filled {
        int written = 0, same = 0, refused = 0;
        base::Findings findings;
    };
    void reportFilled(const base::Result<Filled> &result, const QString &target);

    // The lines of a map with what stands in the workbook.
    struct ShownMap {
        QList<exchange::ProposedRow> rows;
        QMap<exchange::MapWhat, exchange::StatusTexts> texts;
        base::Findings findings;
        questionnaire::EditionPointer edition;
    };
    static base::Result<ShownMap> proposed(const QString &workbook, const QString &edition,
                                           const QString &language, base::Progress &progress);
    static base::Result<ShownMap> opened(const QString &workbook, const QString &map,
                                         const QString &edition, const QString &language,
                                         base::Progress &progress);
    void showMap(const base::Result<ShownMap> &map);

    session::Session &m_session;
    intake::Task m_task;
    widgets::MessageBar *m_messages;
    MapModel *m_model;
    QComboBox *m_edition = nullptr;
    QLabel *m_workbookName = nullptr;
    QLabel *m_count = nullptr;
    QTableView *m_view = nullptr;
    intake::FindingsReport *m_report = nullptr;
    QPushButton *m_propose = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_fill = nullptr;
    QString m_workbook;
    QList<int> m_years;
    QMap<exchange::MapWhat, exchange::StatusTexts> m_texts;
    questionnaire::EditionPointer m_shown; // that the lines are of
};

// Opens the dialog for an edition of the project's answers; no years: all that it asks for.
ForeignWorkbookDialog *fillForeignWorkbook(session::Session &session, const QString &edition,
                                           const QList<int> &years, QWidget *parent);

} // namespace exchangepage

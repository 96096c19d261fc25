// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/parts/parts.h"
#include "core/exchange/parts/takeback.h"
#include "ui/intake/task.h"
#include "ui/models/treemodel.h"
#include "ui/session/session.h"

#include <QDialog>

class QComboBox;
class QListWidget;
class QPushButton;
class QTreeView;

namespace widgets
{
class MessageBar;
}

namespace exchangepage
{

// The parts of a questionnaire that institutions fill in: which there are, how far each is, what
// came back from whom. Writes the ticked ones as workbooks into a folder, and takes back those that
// come. Not modal; follows the project.
class PartsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PartsDialog(session::Session &session, QWidget *parent = nullptr);
    void setEdition(const QString &id);

Q_SIGNALS:
    void written(const QString &folder);

private:
    struct Line { // an institution, or below it one of its returns
        exchange::PartState state;
        questionnaire::ReturnedPart returned;
        bool isReturn = false;
    };
    QWidget *makeChoices();
    QWidget *makeFoot();
    static QList<models::Column<Line>> columns();
    void fillEditions();
    int addEdition(const QString &id);
    QString chosenEdition() const;
    void showEdition();
    void refresh();
    void takeBack();
    void chooseAndWrite();
    void writeTo(const QString &folder);
    void report(const base::Result<QList<exchange::WrittenPart>> &result, const QString &folder);
    QStringList chosenInstitutions() const;
    QList<int> chosenYears() const;

    session::Session &m_session;
    intake::Task m_task;
    questionnaire::EditionPointer m_edition;
    widgets::MessageBar *m_messages;
    QComboBox *m_editions = nullptr;
    QComboBox *m_language = nullptr;
    QListWidget *m_years = nullptr;
    QListWidget *m_institutions = nullptr;
    models::TreeModel<Line> *m_model = nullptr;
    QTreeView *m_states = nullptr;
    QPushButton *m_write = nullptr;
};

} // namespace exchangepage

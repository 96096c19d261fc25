// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exporter.h"
#include "ui/intake/task.h"
#include "ui/session/session.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace records
{
class DimensionList;
}
namespace widgets
{
class MessageBar;
}

namespace exchangepage
{

// Writes the correspondence in one of the formats of core/exchange. Says beforehand what the format
// cannot carry, and afterwards where the file is. It stays open, since people often need two
// formats. Of coding scripts the layout of the records and what they count by are chosen, of
// responses the questionnaire. Whoever opens it makes it a child of a widget that is gone when the
// project closes.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExportDialog(session::Session &session, QWidget *parent = nullptr);
    void setFormat(const QString &exporterId);
    QString format() const;
    void setList(const QString &listId); // empty: all lists

Q_SIGNALS:
    void exported(const QString &path);

private:
    QWidget *makeFormats();
    QWidget *makeOptions();
    void fillLists();
    void fillLayouts();
    void fillEditions();
    void fillDimensions();
    void showFormat();
    void refresh();
    void chooseAndExport();
    void exportTo(const QString &path);
    void report(const base::Result<> &result, const QString &path);
    QString suggestedName() const;

    session::Session &m_session;
    intake::Task m_task;
    widgets::MessageBar *m_messages;
    QListWidget *m_formats = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_losses = nullptr;
    QComboBox *m_list = nullptr;
    QComboBox *m_language = nullptr;
    QFormLayout *m_form = nullptr;
    QComboBox *m_layout = nullptr; // of coding scripts
    records::DimensionList *m_dimensions = nullptr;
    QStringList m_offered; // in m_dimensions
    QComboBox *m_edition = nullptr; // of responses
    QPushButton *m_export = nullptr;
};

} // namespace exchangepage

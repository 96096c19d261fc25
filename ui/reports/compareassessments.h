// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QDialog>

class QComboBox;
class QListWidget;
class QPushButton;

namespace widgets
{
class MessageBar;
}

namespace reportspage
{

class PreviewPane;

// Several projects or exported assessments side by side, as a document to look at, save and print.
// Files are read as they were saved last.
class CompareAssessmentsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CompareAssessmentsDialog(session::Session &session, QWidget *parent = nullptr);
    void setFile(const QString &path); // one more

private:
    QWidget *makeSide();
    void addFiles();
    void removeFile();
    void make();
    QStringList paths() const;

    session::Session &m_session;
    widgets::MessageBar *m_messages;
    QListWidget *m_files = nullptr;
    QPushButton *m_remove = nullptr;
    QComboBox *m_language = nullptr;
    PreviewPane *m_preview = nullptr;
};

} // namespace reportspage

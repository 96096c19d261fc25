// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/table/tablereader.h"
#include "ui/intake/task.h"

#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace widgets
{
class EmptyState;
class MessageBar;
} // namespace widgets

namespace intake
{

class BusyLine;
class FindingsReport;
class PreviewModel;
class ReadOptionsRow;

// Where a table comes from: a file that is chosen or dropped, or cells pasted from a spreadsheet.
// Shows how it was read, lets the person say better, and shows the rows. A file that cannot be read
// leaves the table before in place.
class SourcePanel : public QWidget
{
    Q_OBJECT
public:
    // memory: of the file dialog's folder ("import").
    SourcePanel(jobs::Jobs &jobs, const QString &memory, QWidget *parent = nullptr);
    ~SourcePanel() override;

    // How a file is read; table::readTable() unless something else is said.
    using Reader = std::function<base::Result<table::ReadTable>(
        const QString &path, const table::ReadOptions &options, base::Progress &progress)>;
    void setReader(Reader reader) { m_reader = std::move(reader); }
    // For files that are read again later, by rows; the reader gives at most so many of them.
    void takeFilesOnly(int firstRows);
    // What an empty panel asks for.
    void setPrompt(const QString &title, const QString &text);
    void setFile(const QString &path);
    void setText(const QString &cells); // tab-separated, as a spreadsheet copies them
    bool hasTable() const { return m_table != nullptr; }
    const table::ReadTable &table() const { return *m_table; }
    table::ReadOptions options() const; // that the person chose
    QString sourceName() const { return m_origin.name; } // of the file, or "Clipboard"
    bool isBusy() const { return m_task.isBusy(); }

Q_SIGNALS:
    void tableChanged();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    QWidget *makeContent();
    void choose();
    void paste();
    struct Origin {
        QString path; // empty: pasted
        QByteArray cells;
        QString name;
        bool operator==(const Origin &other) const = default;
    };
    void read(const Origin &origin, const table::ReadOptions &options);
    void take(const Origin &origin, const base::Result<table::ReadTable> &result);
    void showTable();

    QString m_memory;
    int m_firstRows = 0; // 0: whole tables
    Reader m_reader = table::readTable;
    Task m_task;
    Origin m_origin;
    std::unique_ptr<table::ReadTable> m_table;

    QAction *m_choose = nullptr;
    QAction *m_paste = nullptr;
    widgets::MessageBar *m_messages;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    BusyLine *m_busy;
    QLabel *m_name = nullptr;
    QLabel *m_summary = nullptr;
    ReadOptionsRow *m_options = nullptr;
    PreviewModel *m_model = nullptr;
    QTableView *m_preview = nullptr;
    QSplitter *m_splitter = nullptr;
    FindingsReport *m_findings = nullptr;
};

} // namespace intake

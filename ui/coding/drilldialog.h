// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/findrecords.h"
#include "ui/coding/inputs.h"
#include "ui/intake/task.h"
#include "ui/models/tablemodel.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace session
{
class Session;
}
namespace widgets
{
class KeyValueForm;
class MessageBar;
} // namespace widgets

namespace codingpage
{

// What makes a figure: the national codes with their counts, the first records of them with the
// reason of each, and one record in full. Reads the file once more, in the background.
class DrillDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr int mostRecords = 500;

    DrillDialog(session::Session &session, const std::shared_ptr<const Run> &run,
                const coding::RecordFilter &filter, const QString &title,
                QWidget *parent = nullptr);

private:
    using Code = coding::FoundRecords::Code;
    using Record = coding::FoundRecord;
    QWidget *makeCodes();
    QWidget *makeRecords();
    QList<models::Column<Code>> codeColumns() const;
    QList<models::Column<Record>> recordColumns() const;
    QString labelOf(const QString &code) const;
    QString sentenceOf(const Record &record) const;
    void find(); // with the code that is chosen
    void take(const base::Result<coding::FoundRecords> &found);
    void chooseCode(const QModelIndex &index);
    void showOffence(); // of the code that is selected, on its page
    void showRecord(const QModelIndex &index);

    session::Session &m_session;
    std::shared_ptr<const Run> m_run;
    coding::RecordFilter m_filter;
    QString m_language;
    std::optional<QString> m_code; // only its records are shown
    qint64 m_count = 0; // of the figure
    QStringList m_header;
    intake::Task m_task;
    models::TableModel<Code> *m_codes;
    models::TableModel<Record> *m_records;
    widgets::MessageBar *m_messages;
    QLabel *m_summary;
    QTableView *m_codeView = nullptr;
    QTableView *m_recordView = nullptr;
    QLabel *m_shown = nullptr;
    QLabel *m_reason = nullptr;
    widgets::KeyValueForm *m_record = nullptr;
};

} // namespace codingpage

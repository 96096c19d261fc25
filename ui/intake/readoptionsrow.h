// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/table/tablereader.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace intake
{

// How a table was read, as choices that the person can change: encoding and delimiter of a text
// file, sheet of a workbook, whether the first row is the header.
class ReadOptionsRow : public QWidget
{
    Q_OBJECT
public:
    explicit ReadOptionsRow(QWidget *parent = nullptr);
    void reset(); // everything is detected again
    void leaveOutTitleRows(); // for files whose first line is the header or a record
    // Which choices make sense for what was read.
    void showSource(const table::SourceReport &source);
    table::ReadOptions options() const;

Q_SIGNALS:
    void optionsChanged();

private:
    void addField(const QString &label, QWidget *field);
    QComboBox *addBox(const QString &label, const QString &name);
    void fillEncodings();
    void fillDelimiters();

    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_sheet;
    QCheckBox *m_header;
    QSpinBox *m_titleRows;
};

// "CSV, UTF-8 (detected), parted by commas": what reading found out, in a sentence.
QString sourceSummary(const table::ReadTable &table);

} // namespace intake

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/codecounts.h"
#include "ui/coding/inputs.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace records
{
class DimensionList;
}

namespace codingpage
{

// What a file holds: a row for each offence, victim, .., or counts by national code.
enum class FileKind { Records, Counts };

// What is coded and what comes out of it: layout and file, counting rules, dimensions of the cross
// table, a coded file. The counting rules are the project's; the rest is of this run only.
class RunForm : public QWidget
{
    Q_OBJECT
public:
    explicit RunForm(session::Session &session, QWidget *parent = nullptr);
    void refresh(); // the project changed
    void chooseLayout(const QString &id);
    void setFile(const QString &path);
    void chooseFile();
    QString layoutId() const;
    QString file() const { return m_file; }
    QString codedFile() const { return m_coded; }
    bool isReady() const; // a layout, a file and something to make of them
    void setRunning(bool isRunning);
    coding::CodeRequest request() const;
    // What is read without anything made of it; none without a file of records and its layout.
    std::optional<coding::CodeRequest> recordsRequest() const;
    coding::CountRequest countRequest() const; // of a table of counts
    mapping::Status leastStatus() const;
    FileKind kind() const { return m_kind; }
    void setKind(FileKind kind);
    QStringList dimensions() const;
    void setDimensions(const QStringList &dimensions);

Q_SIGNALS:
    void layoutChosen();
    void runAsked();
    void readyChanged();

private:
    void addKinds(QFormLayout *form);
    void addSource(QFormLayout *form);
    void addSums(QFormLayout *form);
    void showKind();
    bool isOfKind(const microdata::Layout &layout) const;
    void addCounting(QFormLayout *form);
    void addOutput(QFormLayout *form);
    void fillLayouts();
    void fillDimensions();
    void showCounting();
    void commitCounting();
    void chooseCoded(bool wanted);
    void showFiles();
    const microdata::Layout *recordLayout() const;
    QString listId() const;

    session::Session &m_session;
    QString m_file, m_coded;
    QString m_filled; // layout whose dimensions are offered
    bool m_isRunning = false;
    FileKind m_kind = FileKind::Records;
    bool m_isKindChosen = false; // by a person
    QButtonGroup *m_kinds;
    QWidget *m_countingCard = nullptr;
    QWidget *m_sumsCard = nullptr;
    QFormLayout *m_output = nullptr;
    QComboBox *m_layouts;
    QLabel *m_fileName;
    QPushButton *m_choose;
    QLabel *m_list;
    QComboBox *m_unit;
    QCheckBox *m_principal;
    QCheckBox *m_attempts;
    QCheckBox *m_findSums;
    records::DimensionList *m_dimensions;
    QCheckBox *m_writes;
    QLabel *m_codedName;
    QCheckBox *m_traces;
    QComboBox *m_links;
    QSpinBox *m_threads;
    QPushButton *m_run;
};

} // namespace codingpage

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assessment/entryfields.h"
#include "ui/assessment/liveassessment.h"

#include <QHash>
#include <QWidget>

class QFormLayout;

namespace assessmentpage
{

class FieldEditor;

// One entry with all the fields that the instrument gives its kind. Each field that a person leaves
// changed is one edit of the project.
class EntryForm : public QWidget
{
    Q_OBJECT
public:
    EntryForm(session::Session &session, LiveAssessment &live, QWidget *parent = nullptr);

    void showEntry(const assessment::Entry &entry);
    const assessment::Entry &entry() const { return m_entry; }
    void startTyping(); // in the first field
    void forget(); // before it is hidden: what its fields tell then belongs to no entry

private:
    void build();
    void showValues();
    void change(const QString &field, const QStringList &values);
    QString figureText() const;
    QString offenceNamed(const QString &text) const;
    QString choicesKey() const; // what the fields offer; other text: to be built anew

    session::Session &m_session;
    LiveAssessment &m_live;
    assessment::Entry m_entry;
    QString m_builtFor;
    QFormLayout *m_form;
    QHash<QString, FieldEditor *> m_editors; // by field
};

} // namespace assessmentpage

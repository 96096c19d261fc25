// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/rulehits.h"
#include "core/rules/decisiontable.h"
#include "ui/intake/task.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace session
{
class Session;
}

namespace rulespage
{

// Counts in the background how many of the loaded records each row of the shown table decides, and
// says how many no row does. Counts anew after every change of the project, while it is seen.
class HitsLine : public QWidget
{
    Q_OBJECT
public:
    explicit HitsLine(session::Session &session, QWidget *parent = nullptr);

    void showTable(const rules::DecisionTable &table);
    const std::optional<coding::RuleHits> &hits() const { return m_hits; }
    bool isOld() const; // counted before the last change
    bool isBusy() const { return m_task.isBusy() || m_pause.isActive(); }

Q_SIGNALS:
    void changed(); // hits() or their age

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    bool hasRecords() const; // that the shown table may be asked by
    void renew();
    void count();
    void take(quint64 revision, const base::Result<coding::RuleHits> &hits);
    void forget();
    void tell();

    session::Session &m_session;
    QString m_table;
    QString m_list; // of its offences; empty: of any
    std::optional<coding::RuleHits> m_hits;
    quint64 m_revision = 0; // of the project that m_hits are of
    bool m_isWanted = false; // something changed since the last count began
    bool m_isStopped = false;
    QString m_error;
    intake::Task m_task;
    QTimer m_pause;
    QLabel *m_text;
    QToolButton *m_again;
};

} // namespace rulespage

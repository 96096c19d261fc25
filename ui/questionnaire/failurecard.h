// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/questionnaire/liveresponse.h"

#include <QFrame>

class QVBoxLayout;

namespace questionnairepage
{

// One finding of a cell in full: what is wrong, what to do, why it matters; and the place to say
// why it may stand.
class FailureCard : public QFrame
{
    Q_OBJECT
public:
    FailureCard(const Failure &failure, bool isReadOnly, QWidget *parent = nullptr);
    const QString &key() const { return m_key; }

Q_SIGNALS:
    void explained(const QString &key, const QString &reason);
    void withdrawn(const QString &key);

private:
    void addReason(QVBoxLayout *column, const Failure &failure);
    QString m_key;
};

} // namespace questionnairepage

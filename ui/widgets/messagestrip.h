// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/messagebar.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace widgets
{

// One message of the MessageBar.
class MessageStrip : public QFrame
{
    Q_OBJECT
public:
    explicit MessageStrip(const Message &message, QWidget *parent = nullptr);
    const Message &message() const { return m_message; }
    void applyColors(); // after a change of theme

Q_SIGNALS:
    void closed();

private:
    void addDetails(QVBoxLayout *column, QHBoxLayout *row);
    Message m_message;
    QLabel *m_text = nullptr;
};

} // namespace widgets

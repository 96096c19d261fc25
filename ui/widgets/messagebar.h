// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace widgets
{

// What the window tells without interrupting.
struct Message {
    Tone tone = Tone::Note;
    QString text;
    QString details; // shown on demand
    QString actionText; // "Show", "Undo"
    std::function<void()> action;
};

// Messages at the top of a page or window: newest first, at most three, each stays until it is
// closed or its action taken; good news leaves by itself. Screen readers are told.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void add(const Message &message);
    void addError(const base::Error &error);
    void clear();
    int count() const;
    QString lastText() const { return m_lastText; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void removeStrip(QWidget *strip);
    QVBoxLayout *m_layout;
    QString m_lastText;
};

} // namespace widgets

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMessageBox>

#include <optional>

namespace widgets
{

// The few questions that must be answered before anything else goes on. A test gives the answer
// beforehand, and no window opens.
class MessageBox
{
public:
    struct Choice {
        QMessageBox::StandardButton button;
        QString text; // a verb: "Save", "Do not save"
    };
    static QMessageBox::StandardButton ask(QWidget *parent, const QString &title,
                                           const QString &text, const QList<Choice> &choices,
                                           QMessageBox::StandardButton preferred);

    static void setNextAnswer(QMessageBox::StandardButton answer);
    static QString lastText(); // what was asked last, for tests

private:
    inline static std::optional<QMessageBox::StandardButton> s_nextAnswer;
    inline static QString s_lastText;
};

} // namespace widgets

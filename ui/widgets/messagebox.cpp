// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagebox.h"

#include <QPushButton>

#include <utility>

namespace widgets
{

QMessageBox::StandardButton MessageBox::ask(QWidget *parent, const QString &title,
                                            const QString &text, const QList<Choice> &choices,
                                            QMessageBox::StandardButton preferred)
{
    s_lastText = text;
    if (s_nextAnswer)
        return *std::exchange(s_nextAnswer, std::nullopt);
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
    for (const Choice &choice : choices)
        box.addButton(choice.button)->setText(choice.text);
    box.setDefaultButton(preferred);
    return QMessageBox::StandardButton(box.exec());
}

void MessageBox::setNextAnswer(QMessageBox::StandardButton answer)
{
    s_nextAnswer = answer;
}

QString MessageBox::lastText()
{
    return s_lastText;
}

} // namespace widgets

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace widgets
{

// A text edited in place: grows with its lines, and tells its value once when the person leaves it
// or presses Ctrl+Enter. Escape takes back what was typed. Tab leads on to the next field.
class TextField : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextField(const QString &name, QWidget *parent = nullptr);

    // The stored value; what is being typed stays when keep is asked for.
    void setValue(const QString &value);
    QString value() const { return m_value; }
    bool isDirty() const { return toPlainText().trimmed() != m_value; }
    void commit();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void committed(const QString &value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fitHeight();
    QString m_value;
    int m_textHeight = 0;
};

} // namespace widgets

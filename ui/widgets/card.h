// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace widgets
{

// A surface with a heading that holds one subject of a page, on the colour of tables.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    // Below the heading; the card owns what is put in.
    QVBoxLayout *body() const { return m_body; }
    // Beside the heading, at the trailing edge.
    void addHeaderWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QVBoxLayout *m_body;
};

} // namespace widgets

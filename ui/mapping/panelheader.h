// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace mappingpage
{

// The title line of a panel, with room for its tools at the trailing edge.
class PanelHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PanelHeader(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setNote(const QString &note); // beside the title, quieter
    void addTool(QWidget *tool);
    // A click on the title folds the panel away to its header and back; comes back the next time.
    void setFoldable(QWidget *panel, const QString &key);
    bool isFolded() const;

Q_SIGNALS:
    void folded(bool folded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    void fold(bool folded);
    QToolButton *m_arrow;
    QLabel *m_title;
    QLabel *m_note;
    QWidget *m_panel = nullptr;
};

} // namespace mappingpage

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QLabel>

namespace widgets
{

// A label of running text, wrapped. A layout asks for its height at a width again and again, and
// QLabel lays rich text out anew each time; this one remembers the answers until the text changes.
class TextLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(QWidget *parent = nullptr);
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    mutable QString m_measuredText;
    mutable QHash<int, int> m_heights; // by width
};

} // namespace widgets

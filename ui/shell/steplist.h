// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace session
{
class Page;
}

namespace shell
{

// The steps of the work, each with what its page says about itself.
class StepList : public QListWidget
{
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);
    void setPages(const QList<session::Page *> &pages);
    void setCurrentPage(const QString &id);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString &id);

private:
    void showBadge(int row, const session::Page &page);
};

} // namespace shell

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace project
{

// Projects opened lately: name, folder and when the file was last changed.
class RecentList : public QListWidget
{
    Q_OBJECT
public:
    explicit RecentList(QWidget *parent = nullptr);
    void setFiles(const QStringList &paths);

Q_SIGNALS:
    void opened(const QString &path);
    void forgotten(const QString &path);
};

} // namespace project

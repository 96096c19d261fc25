// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <functional>

namespace cli
{

struct Run {
    int code = -1; // of the program; -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    QList<QStringList> rows() const; // out as CSV, header first
    QStringList column(const QString &name) const; // of all rows
};

// Runs the built iccs in a temporary folder of its own, with a fixed time and author.
class Program
{
public:
    Program();
    // inProcess is called in the new process before the program starts, e.g. to limit it.
    Run run(const QStringList &arguments, const std::function<void()> &inProcess = {}) const;
    // No file may grow beyond so many bytes: a full disk.
    Run onSmallDisk(const QString &arguments, qint64 bytes) const;
    QProcessEnvironment environment() const;
    QStringList keptElsewhere() const; // folders of working copies outside the folder
    Run operator()(const QString &arguments) const; // parted by blanks; 'quoted parts' stay whole

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    QStringList files() const;

    // Files that tests compare with, below tests/data. With WORKBENCH_WRITE_EXPECTED in the
    // environment they are written instead, for a person to look at before they are kept.
    static QByteArray expected(const QString &file, const QByteArray &actual);

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_ownData;
};

} // namespace cli

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace widgets
{

// Asks for a file. The folder comes back next time (by memory, e.g. "import"). A test
// gives the next name beforehand, and no window opens. Empty: the person changed their mind.
class FileDialog
{
public:
    // filter: "Projects (*.iccs);;All files (*)"
    static QString openFile(QWidget *parent, const QString &title, const QString &filter,
                            const QString &memory);
    // suggestion: a file name, or a whole path. The suffix of the filter is added when none is
    // typed.
    static QString saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                            const QString &filter, const QString &memory);

    // Asks for a folder; a new one can be made there.
    static QString openFolder(QWidget *parent, const QString &title, const QString &memory);

    static void setNextFile(const QString &path);

private:
    inline static std::optional<QString> s_nextFile;
};

} // namespace widgets

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that works on a project until somebody kills it.
//   project_worker edit PATH OWNDATA SEED   edits and saves without end; says what it did once it
//   is
//                                           done: "edit NUMBER LINK RATIONALE", "saving", "saved"
//   project_worker hold PATH OWNDATA        opens it and waits for a line of input

#include "samples.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>
#include <iostream>
#include <string>

namespace
{

void say(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

[[noreturn]] void giveUp(const base::Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message()));
    std::exit(1);
}

template<typename T> T need(base::Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(*result);
}

void need(const base::Result<> &result)
{
    if (!result)
        giveUp(result.error());
}

std::unique_ptr<project::Project> open(const project::ProjectFile &files, const QString &path)
{
    const auto left = files.leftovers(path);
    if (!left.isEmpty())
        return need(files.recover(left.first(), QStringLiteral("worker")));
    return need(files.open(path, project::Access::ReadWrite, QStringLiteral("worker")));
}

void editOnce(project::Project &project, QRandomGenerator &random)
{
    const int what = int(random.bounded(20));
    QString said = QStringLiteral("- -");
    if (what == 0 && project.canUndo()) {
        need(project.undo());
    } else if (what == 1 && project.canRedo()) {
        need(project.redo());
    } else if (what == 2) {
        const QString list = QStringLiteral("large-%1").arg(random.bounded(3));
        need(
            project.execute(project.data().list(list)
                                ? project::removeList(project.data(), list)
                                : project::addList(project.data(), samples::largeList(list, 300))));
    } else {
        mapping::Link link = samples::link(QStringLiteral("link-%1").arg(random.bounded(50)),
                                           QStringLiteral("police"), QStringLiteral("861"),
                                           QStringLiteral("0401"));
        link.rationale = QString::number(random.generate());
        need(project.execute(project::putLinks(project.data(), { link }, samples::signature())));
        said = link.id + QLatin1Char(' ') + link.rationale;
    }
    say(QStringLiteral("edit %1 %2").arg(project.history(1).first().number).arg(said));
}

void editForever(project::Project &project, quint32 seed)
{
    QRandomGenerator random(seed);
    for (;;) {
        editOnce(project, random);
        if (random.bounded(4) == 0) {
            say(QStringLiteral("saving"));
            need(project.save());
            say(QStringLiteral("saved"));
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const base::SystemClock clock;
    const project::ProjectFile files(clock, { QStringLiteral(":/schema"), arguments.value(3) });
    const auto project = open(files, arguments.value(2));
    if (arguments.value(1) == QLatin1String("edit"))
        editForever(*project, arguments.value(4).toUInt());
    say(QStringLiteral("ready"));
    std::string line;
    std::getline(std::cin, line);
    return 0;
}

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectcheck.h"

#include "core/project/errors.h"
#include "core/project/workingcopy.h"
#include "core/storage/durable.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace project
{

namespace
{

// The header of a SQLite file, https://www.sqlite.org/fileformat2.html section 1.3.
constexpr qsizetype HeaderSize = 100;
constexpr qsizetype VersionPlace = 60;
constexpr qsizetype ApplicationPlace = 68;

struct Header {
    bool isDatabase = false;
    quint32 application = 0;
    quint32 version = 0;
};

Header readHeader(const QByteArray &bytes)
{
    const QByteArray magic("SQLite format 3", 16); // with its zero
    if (bytes.size() < HeaderSize || !bytes.startsWith(magic))
        return {};
    return { true, qFromBigEndian<quint32>(bytes.constData() + ApplicationPlace),
             qFromBigEndian<quint32>(bytes.constData() + VersionPlace) };
}

base::Text takeBackup()
{
    return base::lateText("project", "The file was not changed. Use a copy of it from a backup.");
}

base::Result<> notAProject(const base::Text &tried)
{
    return base::failure(tried, base::lateText("project", "It is not a project of this program."),
                         base::lateText("project",
                                        "Choose a file that ends in .iccs; lists of "
                                        "offences are imported into a project."));
}

// The program that wrote a newer file has left its version in it.
QString programOf(const QString &path)
{
    QString program;
    const QTemporaryDir scratch;
    const QString copy = scratch.filePath(QStringLiteral("copy"));
    if (!storage::copyFile(path, copy).problem.isEmpty())
        return program;
    try {
        const storage::Connection connection(copy, storage::OpenMode::ReadOnly);
        storage::Statement row
            = connection.prepare(QStringLiteral("SELECT value FROM meta WHERE name = 'program'"));
        if (row.step())
            program = row.text(0);
    } catch (const storage::StorageError &) {
        // A newer schema may keep it elsewhere.
    }
    return program;
}

base::Result<> tooNew(const QString &path, int version, int newest, const base::Text &tried)
{
    const QString program = programOf(path);
    return base::failure(
        tried,
        base::lateText("project",
                       "It has format %1, and this program (version %2) knows formats up to %3.",
                       { version, QStringLiteral(WORKBENCH_VERSION), newest }),
        program.isEmpty()
            ? base::lateText("project",
                             "The file was not changed. Open it with a newer version of the "
                             "program.")
            : base::lateText("project",
                             "The file was not changed. Open it with version %1 of the program or "
                             "a newer one.",
                             { program }));
}

bool hasContent(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

} // namespace

base::Result<> checkFile(const QString &path, int newestSchema, const base::Text &tried)
{
    const QFileInfo info(path);
    if (!info.exists())
        return base::failure(tried, base::lateText("project", "There is no such file."),
                             base::lateText("project", "Look for it in another folder."));
    if (info.isDir())
        return notAProject(tried);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(
            tried,
            base::lateText("project", "The file cannot be read (%1).", { file.errorString() }),
            base::lateText("project", "Ask its owner to let you read it."));
    if (file.size() == 0)
        return base::failure(tried, base::lateText("project", "The file is empty."), takeBackup());
    const Header header = readHeader(file.read(HeaderSize));
    if (!header.isDatabase || header.application != quint32(ApplicationId))
        return notAProject(tried);
    if (header.version > quint32(newestSchema))
        return tooNew(path, static_cast<int>(header.version), newestSchema, tried);
    if (hasContent(path + QLatin1String("-journal")) || hasContent(path + QLatin1String("-wal")))
        return base::failure(
            tried, base::lateText("project", "Another program is writing in the file."),
            base::lateText("project", "Close it in the other program and try again."));
    return {};
}

base::Result<> checkContent(const QString &path, storage::OpenMode mode, const base::Text &tried)
{
    QString damage;
    const auto done
        = guarded(tried, takeBackup(), [&] { damage = storage::Connection(path, mode).damage(); });
    if (!done || damage.isEmpty())
        return done;
    return base::failure(
        tried, base::lateText("project", "The file is damaged (%1).", { damage.left(200) }),
        takeBackup());
}

base::Result<storage::Migration> renewCopy(const QString &copy, const storage::Migrator &migrator,
                                           const base::Text &tried)
{
    storage::Migration migration;
    const auto done = guarded(tried, takeBackup(), [&] {
        storage::Connection connection(copy, storage::OpenMode::ReadWrite);
        migration = migrator.run(connection);
    });
    if (!done)
        return tl::unexpected<base::Error>(done.error());
    switch (migration.outcome) {
    case storage::MigrationOutcome::Current:
    case storage::MigrationOutcome::Upgraded:
        return migration;
    case storage::MigrationOutcome::TooNew:
        return tl::unexpected<base::Error>(
            tooNew(copy, migration.from, migrator.newest(), tried).error());
    case storage::MigrationOutcome::NotAProject:
        return tl::unexpected<base::Error>(notAProject(tried).error());
    case storage::MigrationOutcome::Failed:
        break;
    }
    return base::failure(
        tried,
        base::lateText("project", "It has the older format %1, which could not be renewed (%2).",
                       { migration.from, migration.problem }),
        takeBackup());
}

} // namespace project

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptengines.h"

#include "core/storage/connection.h"
#include "core/table/csvparser.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace sample
{

namespace
{

constexpr std::array results { "iccs_counts", "iccs_totals", "iccs_unknown" };
constexpr int patience = 100'000; // ms

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QList<QStringList> readRows(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    table::CsvParser parser(text, QLatin1Char(','));
    QList<QStringList> rows;
    while (parser.next())
        rows << parser.takeCells();
    return rows.mid(1);
}

ScriptResults readResults(const QString &problem, const QDir &folder)
{
    ScriptResults read { problem, {}, {}, {} };
    QList<QStringList> *const into[] = { &read.counts, &read.totals, &read.unknown };
    for (std::size_t i = 0; i < results.size(); ++i)
        *into[i] = readRows(folder.filePath(QLatin1String(results[i]) + QStringLiteral(".csv")));
    return read;
}

QString quotedName(QString column)
{
    return QLatin1Char('"') + column.replace(QLatin1Char('"'), QStringLiteral("\"\""))
        + QLatin1Char('"');
}

QString createRecords(const QStringList &header)
{
    QStringList columns;
    for (const QString &column : header)
        columns << quotedName(column) + QStringLiteral(" TEXT");
    return QStringLiteral("CREATE TABLE records (%1);").arg(columns.join(QStringLiteral(", ")));
}

// The program's messages when it failed.
QString runProcess(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return program + QStringLiteral(" did not end: ") + process.errorString();
    if (process.exitCode() == 0)
        return {};
    return program + QStringLiteral(": ") + QString::fromUtf8(process.readAllStandardError())
        + QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

ScriptResults SqliteEngine::run(const QByteArray &script, const QList<QStringList> &rows,
                                const QByteArray &)
{
    const QTemporaryDir folder;
    ScriptResults read;
    try {
        storage::Connection connection(folder.filePath(QStringLiteral("records.db")),
                                       storage::OpenMode::Create);
        connection.execute(createRecords(rows.first()));
        const QStringList marks(rows.first().size(), QStringLiteral("?"));
        {
            storage::Transaction transaction(connection);
            storage::Statement insert
                = connection.prepare(QStringLiteral("INSERT INTO records VALUES (%1)")
                                         .arg(marks.join(QLatin1Char(','))));
            bool isNull = false; // empty cells are '' and NULL in turn
            for (const QStringList &row : rows.mid(1)) {
                QVariantList values;
                for (const QString &cell : row) {
                    isNull = cell.isEmpty() && !isNull;
                    values << (isNull ? QVariant() : QVariant(cell));
                }
                insert.bindAll(values).run();
            }
            transaction.commit();
        }
        connection.execute(QString::fromUtf8(script));
        connection.execute(QString::fromUtf8(script)); // may be run again
        QList<QStringList> *const into[] = { &read.counts, &read.totals, &read.unknown };
        for (std::size_t i = 0; i < results.size(); ++i) {
            storage::Statement select
                = connection.prepare(QStringLiteral("SELECT * FROM ") + QLatin1String(results[i]));
            while (select.step()) {
                QStringList cells;
                for (int column = 0; column < select.columnCount(); ++column)
                    cells << select.text(column);
                *into[i] << cells;
            }
        }
    } catch (const storage::StorageError &error) {
        read.problem = QString::fromUtf8(error.what());
    }
    return read;
}

PostgresqlEngine::PostgresqlEngine()
{
    QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (!found.isEmpty())
        m_bin = versions.filePath(found.last()) + QStringLiteral("/bin/");
    if (!missing().isEmpty())
        return;
    const QString data = m_folder.filePath(QStringLiteral("data"));
    if (const passwd *user = ::getuid() == 0 ? ::getpwnam("postgres") : nullptr;
        user && ::chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid))
        m_problem = QStringLiteral("the folder cannot be given away");
    m_problem
        = call(QStringLiteral("initdb"),
               { QStringLiteral("-D"), data, QStringLiteral("-E"), QStringLiteral("UTF8"),
                 QStringLiteral("--locale=C.UTF-8"), QStringLiteral("-A"), QStringLiteral("trust"),
                 QStringLiteral("-U"), QStringLiteral("tester"), QStringLiteral("-N") });
    const QString options
        = QStringLiteral("-k '%1' -c listen_addresses='' -c fsync=off").arg(m_folder.path());
    if (m_problem.isEmpty())
        m_problem = call(QStringLiteral("pg_ctl"),
                         { QStringLiteral("-D"), data, QStringLiteral("-w"), QStringLiteral("-l"),
                           m_folder.filePath(QStringLiteral("log")), QStringLiteral("-o"), options,
                           QStringLiteral("start") });
    m_isRunning = m_problem.isEmpty();
}

PostgresqlEngine::~PostgresqlEngine()
{
    if (m_isRunning)
        call(QStringLiteral("pg_ctl"),
             { QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")),
               QStringLiteral("-m"), QStringLiteral("immediate"), QStringLiteral("-w"),
               QStringLiteral("stop") });
}

QString PostgresqlEngine::missing() const
{
    return QFile::exists(m_bin + QStringLiteral("initdb"))
        ? QString()
        : QStringLiteral("PostgreSQL (Debian package postgresql)");
}

QString PostgresqlEngine::call(const QString &program, const QStringList &arguments,
                               const QString &output)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setStandardInputFile(QProcess::nullDevice());
    // A server that goes on must not hold the pipes of the program that started it.
    process.setStandardOutputFile(output.isEmpty() ? QProcess::nullDevice() : output);
    const passwd *user = ::getuid() == 0 ? ::getpwnam("postgres") : nullptr;
    if (user) {
        const uid_t id = user->pw_uid;
        const gid_t group = user->pw_gid;
        process.setChildProcessModifier([id, group] {
            if (::setgid(group) != 0 || ::setuid(id) != 0)
                ::_exit(127);
        });
    }
    return runProcess(process, m_bin + program, arguments);
}

ScriptResults PostgresqlEngine::run(const QByteArray &script, const QList<QStringList> &rows,
                                    const QByteArray &csv)
{
    if (!m_problem.isEmpty())
        return { m_problem, {}, {}, {} };
    const QTemporaryDir folder;
    QFile::setPermissions(folder.path(),
                          QFile::permissions(folder.path()) | QFile::ReadOther | QFile::ExeOther
                              | QFile::WriteOther);
    const QDir place(folder.path());
    put(place.filePath(QStringLiteral("records.csv")), csv);
    put(place.filePath(QStringLiteral("script.sql")), script);
    QByteArray commands = "DROP TABLE IF EXISTS records CASCADE;\n"
        + createRecords(rows.first()).toUtf8() + "\n\\copy records FROM '"
        + place.filePath(QStringLiteral("records.csv")).toUtf8()
        + "' WITH (FORMAT csv, HEADER true)\n\\i '"
        + place.filePath(QStringLiteral("script.sql")).toUtf8() + "'\n";
    for (const char *result : results)
        commands += "\\copy (SELECT * FROM " + QByteArray(result) + ") TO '"
            + place.filePath(QLatin1String(result) + QStringLiteral(".csv")).toUtf8()
            + "' WITH (FORMAT csv, HEADER true)\n";
    put(place.filePath(QStringLiteral("commands.sql")), commands);
    const QString problem = call(
        QStringLiteral("psql"),
        { QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-h"), m_folder.path(),
          QStringLiteral("-U"), QStringLiteral("tester"), QStringLiteral("-d"),
          QStringLiteral("postgres"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"),
          QStringLiteral("-f"), place.filePath(QStringLiteral("commands.sql")) });
    return readResults(problem, place);
}

namespace
{

// Where npm put the engine: in NODE_PATH, or in build/rivals of this checkout.
QString nodePath()
{
    const QString own = QStringLiteral(SOURCES "/build/rivals/node_modules");
    for (const QString &path : { qEnvironmentVariable("NODE_PATH"), own }) {
        if (!path.isEmpty() && QFile::exists(path + QStringLiteral("/@duckdb/node-api")))
            return path;
    }
    return {};
}

} // namespace

QString DuckdbEngine::missing() const
{
    if (!QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty() && !nodePath().isEmpty())
        return {};
    return QStringLiteral("DuckDB (npm i --prefix build/rivals @duckdb/node-api)");
}

ScriptResults DuckdbEngine::run(const QByteArray &script, const QList<QStringList> &,
                                const QByteArray &csv)
{
    const QTemporaryDir folder;
    const QDir place(folder.path());
    put(place.filePath(QStringLiteral("records.csv")), csv);
    put(place.filePath(QStringLiteral("script.sql")), script);
    QProcess process;
    process.setWorkingDirectory(folder.path());
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NODE_PATH"), nodePath());
    process.setProcessEnvironment(environment);
    const QString runner = QStringLiteral(SOURCES "/tests/core/exchange/duckdb_script.js");
    return readResults(runProcess(process, QStringLiteral("node"), { runner }), place);
}

QString DataTableEngine::missing() const
{
    QProcess process;
    const QStringList look { QStringLiteral("-e"), QStringLiteral("library(data.table)") };
    return !QStandardPaths::findExecutable(QStringLiteral("Rscript")).isEmpty()
            && runProcess(process, QStringLiteral("Rscript"), look).isEmpty()
        ? QString()
        : QStringLiteral("R with data.table (Debian package r-cran-data.table)");
}

ScriptResults DataTableEngine::run(const QByteArray &script, const QList<QStringList> &,
                                   const QByteArray &csv)
{
    const QTemporaryDir folder;
    const QDir place(folder.path());
    put(place.filePath(QStringLiteral("records.csv")), csv);
    put(place.filePath(QStringLiteral("script.r")), script);
    QProcess process;
    process.setWorkingDirectory(folder.path());
    return readResults(
        runProcess(process, QStringLiteral("Rscript"), { QStringLiteral("script.r") }), place);
}

std::unique_ptr<ScriptEngine> scriptEngine(const QString &format)
{
    if (format == QLatin1String("sql-sqlite"))
        return std::make_unique<SqliteEngine>();
    if (format == QLatin1String("sql-postgresql"))
        return std::make_unique<PostgresqlEngine>();
    if (format == QLatin1String("sql-duckdb"))
        return std::make_unique<DuckdbEngine>();
    return std::make_unique<DataTableEngine>();
}

} // namespace sample

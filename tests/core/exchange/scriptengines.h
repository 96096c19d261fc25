// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace sample
{

// What a coding script gave: rows of its three results, without their headings.
struct ScriptResults {
    QString problem; // of the engine, in its words; empty: it worked
    QList<QStringList> counts, totals, unknown;
};

// An engine that runs scripts on records (the header first).
class ScriptEngine
{
public:
    virtual ~ScriptEngine() = default;
    virtual QString missing() const { return {}; } // what has to be installed; empty: nothing
    // No Debian package that packaging/setup.sh installs: where it is missing tests skip it.
    virtual bool isOptional() const { return false; }
    virtual ScriptResults run(const QByteArray &script, const QList<QStringList> &rows,
                              const QByteArray &csv)
        = 0;
};

class SqliteEngine final : public ScriptEngine
{
public:
    ScriptResults run(const QByteArray &script, const QList<QStringList> &rows,
                      const QByteArray &csv) override;
};

// A server of its own in a temporary folder, reached by a socket there; ended with the object. It
// refuses to be started by root, so root starts it as somebody else.
class PostgresqlEngine final : public ScriptEngine
{
public:
    PostgresqlEngine();
    ~PostgresqlEngine() override;
    QString missing() const override;
    ScriptResults run(const QByteArray &script, const QList<QStringList> &rows,
                      const QByteArray &csv) override;

private:
    QString call(const QString &program, const QStringList &arguments, const QString &output = {});

    QTemporaryDir m_folder;
    QString m_bin, m_problem;
    bool m_isRunning = false;
};

class DuckdbEngine final : public ScriptEngine
{
public:
    QString missing() const override;
    bool isOptional() const override { return true; }
    ScriptResults run(const QByteArray &script, const QList<QStringList> &rows,
                      const QByteArray &csv) override;
};

class DataTableEngine final : public ScriptEngine
{
public:
    QString missing() const override;
    ScriptResults run(const QByteArray &script, const QList<QStringList> &rows,
                      const QByteArray &csv) override;
};

// By the format that it runs: "sql-sqlite", "sql-postgresql", "sql-duckdb", "r-datatable".
std::unique_ptr<ScriptEngine> scriptEngine(const QString &format);

} // namespace sample

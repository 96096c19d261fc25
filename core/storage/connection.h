// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <memory>
#include <stdexcept>

namespace SQLite
{
class Database;
class Statement;
} // namespace SQLite

namespace storage
{

// Thrown inside storage and the project's stores only; ProjectFile turns it into a base::Error.
class StorageError : public std::runtime_error
{
public:
    StorageError(const std::string &what, int code)
        : std::runtime_error(what)
        , m_code(code)
    {
    }
    int code() const { return m_code; } // SQLite result code
    bool isFull() const;
    bool isBusy() const;
    bool isCorrupt() const;
    bool isNotADatabase() const;
    bool isReadOnly() const; // the place cannot be written to

private:
    int m_code;
};

// A prepared statement. Parameters and columns count from 0; text is UTF-8, never NULL-terminated
// by accident. It must be gone before its connection is closed.
class Statement
{
public:
    explicit Statement(std::unique_ptr<SQLite::Statement> statement);
    ~Statement();
    Statement(Statement &&) noexcept;

    Statement &bind(int index, const QVariant &value); // invalid or null QVariant -> NULL
    Statement &bindAll(const QVariantList &values);
    bool step(); // true while there is a row
    void run(); // executes to the end and resets for the next bind
    void reset(); // after rows were read, for the next bind
    QString text(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;
    bool isBlob(int column) const;
    int columnCount() const;
    QString columnName(int column) const;

private:
    std::unique_ptr<SQLite::Statement> m_statement;
};

// Unchanging: for reading a file that nobody writes meanwhile; nothing is locked or made beside it.
enum class OpenMode { ReadOnly, ReadWrite, Create, Unchanging };

// One SQLite file. The library's own header is seen by this module only.
class Connection
{
public:
    Connection(const QString &path, OpenMode mode); // throws StorageError
    ~Connection();
    Connection(Connection &&) noexcept;

    Statement prepare(const QString &sql) const;
    void execute(const QString &sql);
    qint64 lastInsertId() const;
    qint64 number(const QString &sql) const; // first value of the first row; 0 without a row
    // PRAGMA application_id and user_version.
    int applicationId() const;
    int userVersion() const;
    void setApplicationId(int id);
    void setUserVersion(int version);
    // PRAGMA quick_check: empty when the file is sound.
    QString damage() const;
    // A compact copy into a new file.
    void vacuumInto(const QString &path);
    void close();

private:
    friend class Transaction;
    std::unique_ptr<SQLite::Database> m_database;
};

// Rolled back in the destructor unless committed.
class Transaction
{
public:
    explicit Transaction(Connection &connection); // BEGIN IMMEDIATE
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace storage

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/connection.h"

#include <QDate>
#include <QDateTime>
#include <QUrl>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace storage
{

namespace
{

constexpr int BusyMilliseconds = 2000;

// The library's exceptions stay in this module.
template<typename Function> auto guarded(Function function) -> decltype(function())
{
    try {
        return function();
    } catch (const SQLite::Exception &exception) {
        throw StorageError(exception.what(), exception.getErrorCode());
    }
}

int flagsOf(OpenMode mode)
{
    switch (mode) {
    case OpenMode::ReadOnly:
        return SQLite::OPEN_READONLY;
    case OpenMode::ReadWrite:
        return SQLite::OPEN_READWRITE;
    case OpenMode::Unchanging:
        return SQLite::OPEN_READONLY | SQLite::OPEN_URI;
    case OpenMode::Create:
        break;
    }
    return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
}

// https://www.sqlite.org/uri.html
QString nameOf(const QString &path, OpenMode mode)
{
    if (mode != OpenMode::Unchanging)
        return path;
    return QStringLiteral("file:%1?immutable=1")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(path, "/:")));
}

void bindValue(SQLite::Statement &statement, int position, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return statement.bind(position);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return statement.bind(position, static_cast<int64_t>(value.toLongLong()));
    case QMetaType::Double:
    case QMetaType::Float:
        return statement.bind(position, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return statement.bind(position, static_cast<const void *>(bytes.constData()),
                              static_cast<int>(bytes.size()));
    }
    default:
        return statement.bind(position, value.toString().toStdString());
    }
}

} // namespace

bool StorageError::isFull() const
{
    return m_code == SQLITE_FULL;
}

bool StorageError::isBusy() const
{
    return m_code == SQLITE_BUSY || m_code == SQLITE_LOCKED;
}

bool StorageError::isCorrupt() const
{
    return m_code == SQLITE_CORRUPT || m_code == SQLITE_NOTADB;
}

bool StorageError::isNotADatabase() const
{
    return m_code == SQLITE_NOTADB;
}

bool StorageError::isReadOnly() const
{
    return m_code == SQLITE_READONLY || m_code == SQLITE_CANTOPEN || m_code == SQLITE_PERM;
}

Statement::Statement(std::unique_ptr<SQLite::Statement> statement)
    : m_statement(std::move(statement))
{
}

Statement::~Statement() = default;
Statement::Statement(Statement &&) noexcept = default;

Statement &Statement::bind(int index, const QVariant &value)
{
    guarded([&] { bindValue(*m_statement, index + 1, value); });
    return *this;
}

Statement &Statement::bindAll(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        bind(i, values[i]);
    return *this;
}

bool Statement::step()
{
    return guarded([&] { return m_statement->executeStep(); });
}

void Statement::run()
{
    guarded([&] {
        while (m_statement->executeStep()) { }
        m_statement->reset();
    });
}

void Statement::reset()
{
    guarded([&] { m_statement->reset(); });
}

QString Statement::text(int column) const
{
    return guarded([&] {
        const SQLite::Column value = m_statement->getColumn(column);
        const char *bytes = value.getText();
        return QString::fromUtf8(bytes, value.getBytes());
    });
}

qint64 Statement::integer(int column) const
{
    return guarded([&] { return static_cast<qint64>(m_statement->getColumn(column).getInt64()); });
}

double Statement::real(int column) const
{
    return guarded([&] { return m_statement->getColumn(column).getDouble(); });
}

QByteArray Statement::blob(int column) const
{
    return guarded([&] {
        const SQLite::Column value = m_statement->getColumn(column);
        const void *bytes = value.getBlob();
        return QByteArray(static_cast<const char *>(bytes), value.getBytes());
    });
}

bool Statement::isNull(int column) const
{
    return guarded([&] { return m_statement->isColumnNull(column); });
}

bool Statement::isBlob(int column) const
{
    return guarded([&] { return m_statement->getColumn(column).isBlob(); });
}

int Statement::columnCount() const
{
    return m_statement->getColumnCount();
}

QString Statement::columnName(int column) const
{
    return guarded([&] { return QString::fromUtf8(m_statement->getColumnName(column)); });
}

Connection::Connection(const QString &path, OpenMode mode)
{
    guarded([&] {
        m_database = std::make_unique<SQLite::Database>(nameOf(path, mode).toStdString(),
                                                        flagsOf(mode), BusyMilliseconds);
    });
}

Connection::~Connection() = default;
Connection::Connection(Connection &&) noexcept = default;

Statement Connection::prepare(const QString &sql) const
{
    return guarded([&] {
        return Statement(std::make_unique<SQLite::Statement>(*m_database, sql.toStdString()));
    });
}

void Connection::execute(const QString &sql)
{
    guarded([&] { m_database->exec(sql.toStdString()); });
}

qint64 Connection::lastInsertId() const
{
    return guarded([&] { return static_cast<qint64>(m_database->getLastInsertRowid()); });
}

qint64 Connection::number(const QString &sql) const
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

int Connection::applicationId() const
{
    return static_cast<int>(number(QStringLiteral("PRAGMA application_id")));
}

int Connection::userVersion() const
{
    return static_cast<int>(number(QStringLiteral("PRAGMA user_version")));
}

// A pragma takes no parameters; the numbers are our own.
void Connection::setApplicationId(int id)
{
    execute(QStringLiteral("PRAGMA application_id = %1").arg(id));
}

void Connection::setUserVersion(int version)
{
    execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

QString Connection::damage() const
{
    try {
        Statement statement = prepare(QStringLiteral("PRAGMA quick_check(1)"));
        const QString answer = statement.step() ? statement.text(0) : QString();
        return answer == QLatin1String("ok") ? QString() : answer;
    } catch (const StorageError &error) {
        return QString::fromUtf8(error.what());
    }
}

void Connection::vacuumInto(const QString &path)
{
    prepare(QStringLiteral("VACUUM INTO ?")).bind(0, path).run();
}

void Connection::close()
{
    m_database.reset();
}

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
    m_connection.execute(QStringLiteral("BEGIN IMMEDIATE"));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_connection.execute(QStringLiteral("ROLLBACK"));
    } catch (const StorageError &) {
        // SQLite has rolled back by itself after a full disk or a read error.
    }
}

void Transaction::commit()
{
    m_connection.execute(QStringLiteral("COMMIT"));
    m_open = false;
}

} // namespace storage

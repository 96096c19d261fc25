// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <csignal>
#include <sys/resource.h>

namespace cli
{

namespace
{

QStringList split(const QString &arguments)
{
    QStringList parts;
    QString part;
    bool quoted = false;
    bool begun = false;
    for (const QChar c : arguments) {
        if (c == u'\'') {
            quoted = !quoted;
            begun = true;
        } else if (c.isSpace() && !quoted) {
            if (begun)
                parts << part;
            part.clear();
            begun = false;
        } else {
            part += c;
            begun = true;
        }
    }
    if (begun)
        parts << part;
    return parts;
}

// Enough of RFC 4180 to look at what the program printed.
QList<QStringList> parsed(const QString &csv)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        if (quoted) {
            if (c == u'"' && i + 1 < csv.size() && csv[i + 1] == u'"')
                cell += csv[++i];
            else if (c == u'"')
                quoted = false;
            else
                cell += c;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',' || c == u'\n') {
            row << cell;
            cell.clear();
            if (c == u'\n')
                rows << std::exchange(row, {});
        } else if (c != u'\r') {
            cell += c;
        }
    }
    return rows;
}

} // namespace

QList<QStringList> Run::rows() const
{
    return parsed(QString::fromUtf8(out));
}

QStringList Run::column(const QString &name) const
{
    QStringList cells;
    const auto all = rows();
    const qsizetype index = all.isEmpty() ? -1 : all.first().indexOf(name);
    for (qsizetype row = 1; row < all.size() && index >= 0; ++row)
        cells << all[row].value(index);
    return cells;
}

Program::Program()
{
    if (!m_folder.isValid() || !m_ownData.isValid())
        qFatal("no temporary folder");
}

QProcessEnvironment Program::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), QStringLiteral("1772355600"));
    environment.insert(QStringLiteral("USER"), QStringLiteral("tester"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_ownData.path());
    return environment;
}

QStringList Program::keptElsewhere() const
{
    return QDir(m_ownData.filePath(QStringLiteral("iccs-workbench/elsewhere")))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

Run Program::run(const QStringList &arguments, const std::function<void()> &inProcess) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(m_folder.path());
    if (inProcess)
        process.setChildProcessModifier(inProcess);
    process.start(QStringLiteral(PROGRAMS "/iccs"), arguments);
    const bool ended = process.waitForFinished(100'000);
    Run run;
    run.code = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

Run Program::onSmallDisk(const QString &arguments, qint64 bytes) const
{
    return run(split(arguments), [bytes] {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit {};
        getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    });
}

Run Program::operator()(const QString &arguments) const
{
    return run(split(arguments));
}

void Program::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
}

QByteArray Program::read(const QString &name) const
{
    QFile file(QFileInfo(name).isAbsolute() ? name : path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList Program::files() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QByteArray Program::expected(const QString &file, const QByteArray &actual)
{
    QFile kept(QStringLiteral(TEST_DATA "/") + file);
    if (qEnvironmentVariableIsSet("WORKBENCH_WRITE_EXPECTED")) {
        if (!kept.open(QIODevice::WriteOnly) || kept.write(actual) != actual.size())
            qFatal("%s cannot be written", qPrintable(file));
        return actual;
    }
    return kept.open(QIODevice::ReadOnly) ? kept.readAll()
                                          : QByteArray("there is no file " + file.toUtf8());
}

} // namespace cli

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exportsteps.h"

#include "core/exchange/correspondencerows.h"

#include <QCryptographicHash>
#include <QDir>

namespace exchange
{

namespace
{

base::Text tried(const QString &path)
{
    return base::lateText("exchange", "The correspondence table was to be written to %1.",
                          { QDir::toNativeSeparators(path) });
}

} // namespace

base::Result<QList<const offences::OffenceList *>> chosenLists(const ExportJob &job,
                                                               const QString &path)
{
    QList<const offences::OffenceList *> lists;
    for (const auto &list : job.data.lists) {
        if (job.list.isEmpty() || list.info.id == job.list)
            lists << &list;
    }
    if (lists.isEmpty() && !job.list.isEmpty())
        return base::failure(
            tried(path),
            base::lateText("exchange", "The project has no offence list \"%1\".", { job.list }),
            base::lateText("exchange", "Choose one of the lists of the project, or all of them."));
    return lists;
}

QList<rules::DecisionTable> tablesOfJob(const ExportJob &job)
{
    QList<rules::DecisionTable> tables = job.data.rules.tables();
    tables.removeIf([&job](const rules::DecisionTable &table) {
        return !job.list.isEmpty() && !table.scope.list.isEmpty() && table.scope.list != job.list;
    });
    return tables;
}

tl::unexpected<base::Error> exportStopped(const QString &path)
{
    return base::failure(tried(path), base::lateText("exchange", "You stopped it."),
                         base::lateText("exchange",
                                        "No file was written; start the export again when you "
                                        "need it."));
}

bool Steps::next()
{
    constexpr qint64 stride = 256;
    if (m_goOn && m_done % stride == 0)
        m_goOn = m_progress.advance(m_done, m_total);
    ++m_done;
    return m_goOn;
}

qint64 offenceCount(const QList<const offences::OffenceList *> &lists)
{
    qint64 count = 0;
    for (const auto *list : lists)
        count += list->size();
    return count;
}

QByteArray contentHash(const ExportJob &job, const QList<const offences::OffenceList *> &lists)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QStringList &cells) {
        hash.addData(cells.join(QChar(0x1f)).toUtf8());
        hash.addData(QByteArrayView("\x1e"));
    };
    add({ job.classification.id(), job.data.settings.country, job.data.settings.institution });
    for (const auto *list : lists) {
        add({ list->info.id, list->info.name, QString::number(list->info.version) });
        // Titles are left out: the language of an export does not make another correspondence.
        CorrespondenceRows rows(job.data, *list, job.classification, QStringLiteral("en"));
        for (const auto &row : rows.all())
            add(rows.cells(row));
    }
    return hash.result().toHex();
}

QString setVersion(const QList<const offences::OffenceList *> &lists, const QByteArray &hash)
{
    QStringList versions;
    for (const auto *list : lists)
        versions << QString::number(list->info.version);
    return QStringLiteral("%1 sha256:%2")
        .arg(versions.isEmpty() ? QStringLiteral("0") : versions.join(QLatin1Char('.')),
             QString::fromLatin1(hash));
}

} // namespace exchange

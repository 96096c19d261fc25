// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/largeproject.h"

#include "core/project/edits.h"
#include "core/project/projectfile.h"
#include "core/table/tablereader.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace bench
{

namespace
{

class Stopped final : public base::Clock
{
public:
    QDateTime now() const override { return { QDate(2026, 3, 1), QTime(9, 0), Qt::UTC }; }
};

void require(const base::Result<> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message()));
}

// Labels of a real list; a number makes each its own.
offences::OffenceList largeList(int codes)
{
    base::NoProgress progress;
    const auto read
        = table::readTable(QStringLiteral(RESOURCES "/sample/uk_home_office.csv"), {}, progress);
    if (!read)
        qFatal("%s", qPrintable(read.error().message()));
    const QList<QStringList> &real = read->table.rows;
    QList<offences::Offence> made;
    for (int i = 0; i < codes; ++i) {
        const QStringList &row = real.at(i % real.size());
        const QString code = QStringLiteral("%1").arg(i, 6, 10, QLatin1Char('0'));
        offences::Offence offence { code, *offences::OffenceCode::parse(code) };
        offence.labels.insert(QStringLiteral("en"), row.at(1) + QStringLiteral(" kind %1").arg(i));
        offence.family = row.at(2);
        offence.provision = QStringLiteral("s. %1").arg(i % 400);
        offence.volumes.insert(QStringLiteral("2023"), i % 977);
        made << offence;
    }
    offences::OffenceList list;
    list.info.id = LargeList;
    list.info.name = QStringLiteral("Police");
    list.info.language = QStringLiteral("en");
    list.setOffences(made);
    return list;
}

QList<mapping::Link> largeLinks(int codes)
{
    const char *const targets[] = { "0101", "02011", "0401", "05021", "0501", "06012", "0903" };
    QList<mapping::Link> links;
    for (int i = 0; i < codes; i += 2) {
        mapping::Link link;
        link.id = QStringLiteral("link%1").arg(i);
        link.list = LargeList;
        link.offence = QStringLiteral("%1").arg(i, 6, 10, QLatin1Char('0'));
        link.target = classification::IccsCode::parse(QString::fromLatin1(targets[i / 2 % 7]));
        link.status = mapping::Status::Approved;
        link.rationale = QStringLiteral("The titles say the same.");
        link.evidence = QStringLiteral("manual");
        link.reviewer = QStringLiteral("Ben");
        links << link;
    }
    return links;
}

void make(const QString &path, int codes, int historyLines)
{
    const Stopped clock;
    project::Folders folders;
    folders.ownData = QFileInfo(path).absolutePath() + QStringLiteral("/own");
    project::Settings settings;
    settings.title = QStringLiteral("Large project");
    settings.country = QStringLiteral("GBR");
    settings.language = QStringLiteral("en");
    auto made = project::ProjectFile(clock, folders).create(settings, QStringLiteral("Ana"));
    if (!made)
        qFatal("%s", qPrintable(made.error().message()));
    project::Project &large = **made;
    const project::Signature signature { QStringLiteral("Ana"), clock.now() };
    const QList<mapping::Link> links = largeLinks(codes);
    require(large.execute(project::addList(large.data(), largeList(codes))));
    require(large.execute(project::putLinks(large.data(), links, signature)));
    for (int line = 3; line < historyLines; ++line) {
        mapping::Link link = links.at(line % links.size());
        link.rationale = QStringLiteral("Looked at again, turn %1.").arg(line);
        require(large.execute(project::putLinks(large.data(), { link }, signature)));
    }
    require(large.saveAs(path));
}

} // namespace

QString largeProject(int codes, int historyLines)
{
    static const QTemporaryDir own; // what a run that was stopped leaves behind harms no other
    QDir().mkpath(QStringLiteral(PROJECTS));
    const QString name = QStringLiteral("codes%1_history%2.iccs").arg(codes).arg(historyLines);
    const QString made = QStringLiteral(PROJECTS "/") + name;
    if (!QFileInfo::exists(made))
        make(made, codes, historyLines);
    const QString copy = own.filePath(name);
    if (!QFileInfo::exists(copy) && !QFile::copy(made, copy))
        qFatal("%s cannot be copied", qPrintable(made));
    return copy;
}

} // namespace bench

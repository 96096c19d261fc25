// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/othermapper.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace exchange
{

namespace
{

base::Text triedToCompare(const QString &path)
{
    return base::lateText("exchange", "The mapping was to be compared with the one in %1.",
                          { path });
}

bool isSameFile(const QString &one, const QString &other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

qsizetype codesInCommon(const offences::OffenceList &ours, const offences::OffenceList &theirs)
{
    QSet<QString> codes;
    for (const offences::Offence &offence : theirs.offences()) {
        const QString code = offence.code.toString();
        if (!ours.withCode(code).isEmpty())
            codes << code;
    }
    return codes.size();
}

QString namesOf(const QList<offences::OffenceList> &lists)
{
    QStringList names;
    for (const offences::OffenceList &list : lists)
        names << list.info.name;
    return names.join(QStringLiteral(", "));
}

base::Result<offences::OffenceList> chooseOther(const project::ProjectData &theirs,
                                                const offences::OffenceList &ours,
                                                const OtherSource &source)
{
    const base::Text tried = triedToCompare(source.path);
    if (theirs.lists.isEmpty())
        return base::failure(
            tried, base::lateText("exchange", "That project has no offence list yet."),
            base::lateText("exchange", "Choose the project in which the other person works."));
    const offences::OffenceList *best = nullptr;
    for (const offences::OffenceList &list : theirs.lists) {
        const bool isNamed = list.info.id == source.list
            || list.info.name.compare(source.list, Qt::CaseInsensitive) == 0;
        if (!source.list.isEmpty() && !isNamed)
            continue;
        const auto rank = [&ours](const offences::OffenceList &one) {
            return std::pair(codesInCommon(ours, one), one.info.id == ours.info.id);
        };
        if (!best || rank(list) > rank(*best))
            best = &list;
    }
    if (!best)
        return base::failure(
            tried,
            base::lateText("exchange", "That project has no list called \"%1\".", { source.list }),
            base::lateText("exchange", "Its lists are: %1.", { namesOf(theirs.lists) }));
    if (codesInCommon(ours, *best) == 0)
        return base::failure(
            tried,
            base::lateText("exchange",
                           "No national code of the list \"%1\" stands in that project; its lists "
                           "are: %2.",
                           { ours.info.name, namesOf(theirs.lists) }),
            base::lateText("exchange",
                           "Compare mappings of the same national list; choose another list or "
                           "another file."));
    return *best;
}

void noteFewInCommon(OtherMapper &other, const offences::OffenceList &ours)
{
    const qsizetype common = codesInCommon(ours, other.list);
    const qsizetype larger = qMax(ours.size(), other.list.size());
    if (common * 2 >= larger)
        return;
    other.findings << base::Finding {
        QStringLiteral("X09"),
        base::Severity::Warning,
        {},
        base::lateCount("exchange", "The lists \"%1\" and \"%2\" have only %n code(s) in common.",
                        int(common), { ours.info.name, other.list.info.name }),
        base::lateText("exchange", "Make sure that both mappers work on the same national list.")
    };
}

base::Result<OtherMapper> fromProject(const OtherSource &source, const OurMapper &ours,
                                      const project::ProjectFile &files)
{
    const base::Text tried = triedToCompare(source.path);
    const auto opened = files.open(source.path, project::Access::ReadOnly, {});
    if (!opened)
        return base::failure(tried, opened.error().happened, opened.error().advice);
    const project::ProjectData &theirs = (*opened)->data();
    if (theirs.settings.classification != ours.data.settings.classification)
        return base::failure(
            tried,
            base::lateText("exchange", "It is about \"%1\", and this project is about \"%2\".",
                           { theirs.settings.classification, ours.data.settings.classification }),
            base::lateText("exchange", "Only mappings to the same edition can be compared."));
    const offences::OffenceList &ourList = *ours.data.list(ours.list);
    auto list = chooseOther(theirs, ourList, source);
    if (!list)
        return tl::unexpected(list.error());
    OtherMapper other;
    other.name = QFileInfo(source.path).fileName();
    other.list = *list;
    other.set = theirs.set(list->info.id);
    noteFewInCommon(other, ourList);
    return other;
}

// As if the table were taken into our list while it has no link yet.
base::Result<OtherMapper> fromTable(const OtherSource &source, const OurMapper &ours,
                                    base::IdSource &ids, base::Progress &progress)
{
    const auto read = readCorrespondence(source.path, source.read, progress);
    if (!read)
        return tl::unexpected(read.error());
    CorrespondenceColumns columns = source.columns ? *source.columns : guessColumns(read->table);
    for (auto &[column, wanted] :
         { std::pair(&columns.code, source.code), std::pair(&columns.iccs, source.iccs),
           std::pair(&columns.relation, source.relation) }) {
        if (!wanted.isEmpty())
            *column = wanted;
    }
    project::ProjectData empty = ours.data;
    empty.sets[ours.list] = {};
    empty.sets[ours.list].list = ours.list;
    const auto difference
        = compareTable(*read, columns, empty, ours.list, ours.classification, ids);
    if (!difference)
        return tl::unexpected(difference.error());
    OtherMapper other;
    other.name = QFileInfo(source.path).fileName();
    other.list = *ours.data.list(ours.list);
    other.set.list = ours.list;
    other.findings = difference->findings;
    for (const LinkChange &change : difference->changes) {
        if (change.after)
            other.set.put(*change.after);
    }
    if (other.set.links().isEmpty())
        return base::failure(
            triedToCompare(source.path),
            base::lateText("exchange", "None of its rows decides on an offence of the list \"%1\".",
                           { other.list.info.name }),
            base::lateText("exchange",
                           "Choose a table of the same national list, or name the columns of the "
                           "national code and of the ICCS code."));
    return other;
}

} // namespace

// What only looks like a project is refused as one, not read as a table of odd characters.
bool isProjectFile(const QString &path)
{
    if (path.endsWith(QLatin1String(".iccs"), Qt::CaseInsensitive))
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

base::Result<OtherMapper> readOtherMapper(const OtherSource &source, const OurMapper &ours,
                                          const project::ProjectFile &files, base::IdSource &ids,
                                          base::Progress &progress)
{
    if (!ours.data.list(ours.list))
        return base::failure(
            triedToCompare(source.path),
            base::lateText("exchange", "The project has no offence list \"%1\".", { ours.list }),
            base::lateText("exchange", "Import the national list first."));
    if (isSameFile(source.path, ours.path))
        return base::failure(
            triedToCompare(source.path),
            base::lateText("exchange", "That file is this project itself."),
            base::lateText("exchange", "Choose the project or the table of the other person."));
    return isProjectFile(source.path) ? fromProject(source, ours, files)
                                      : fromTable(source, ours, ids, progress);
}

mapping::Comparison compareWith(const project::ProjectData &data, const QString &listId,
                                const OtherMapper &other)
{
    const offences::OffenceList *list = data.list(listId);
    if (!list)
        return {};
    return mapping::compareMappers({ *list, data.set(listId) }, { other.list, other.set });
}

} // namespace exchange

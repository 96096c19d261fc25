// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/comparison.h"

#include "core/project/projectfile.h"
#include "core/text/regions.h"

#include <QFileInfo>

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace project
{

using assessment::GapEntry;
using base::lateText;
using Country = Comparison::Country;

namespace
{

bool isExport(const QString &path)
{
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

// The seed is the same in every country: an entry counts where a country has to do with it.
bool concerns(const GapEntry &gap)
{
    return gap.feed == QLatin1String("user") || !gap.codes.isEmpty();
}

QString keyOf(const GapEntry &gap)
{
    // Of the seed, confirmed by a person or not.
    static const QRegularExpression seed(QStringLiteral("^G\\d{3}$"));
    if (gap.feed == QLatin1String("seed") || seed.match(gap.id).hasMatch())
        return gap.id;
    // A national code says nothing in another country; a name may.
    return gap.kind + QLatin1Char('/') + (gap.code.isEmpty() ? gap.title.toCaseFolded() : gap.code);
}

base::Result<Country> fromProject(const QString &path, const ComparisonSource &source,
                                  base::Progress &progress)
{
    const auto open = ProjectFile(source.clock).open(path, Access::ReadOnly, {});
    if (!open)
        return tl::unexpected(open.error());
    const ProjectData &data = (*open)->data();
    const Assessment assessment
        = assess(data, source.classification, source.instrument, source.language, progress);
    return Country { path, assessmentFile(data, assessment, source.clock.now()) };
}

base::Result<Country> read(const QString &path, const ComparisonSource &source,
                           base::Progress &progress)
{
    if (!isExport(path))
        return fromProject(path, source, progress);
    const auto file = readAssessmentFile(path);
    if (!file)
        return tl::unexpected(file.error());
    return Country { path, *file };
}

base::Result<> checked(const Country &country)
{
    const AssessmentFile &file = country.file;
    const auto isOfFile
        = [&](const assessment::Answer &answer) { return answer.instrument == file.instrument; };
    if (std::any_of(file.answers.begin(), file.answers.end(), isOfFile))
        return {};
    const base::Text tried = lateText("project", "%1 was to be compared.", { country.path });
    if (file.answers.isEmpty())
        return base::failure(tried, lateText("project", "It has no answers of an assessment."),
                             lateText("project", "Answer its questions first, or leave it out."));
    return base::failure(
        tried,
        lateText("project", "Its answers belong to %1, not to %2.",
                 { file.answers.first().instrument, file.instrument }),
        lateText("project", "Name the assessment that it was answered with, or export it there."));
}

base::Result<> checked(const QStringList &paths)
{
    const base::Text tried = lateText("project", "Assessments were to be compared.");
    if (paths.size() < 2)
        return base::failure(tried, lateText("project", "There is only one."),
                             lateText("project", "Name at least two files."));
    QHash<QString, QString> known;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const QString place = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
        if (known.contains(place))
            return base::failure(
                tried, lateText("project", "%1 and %2 are the same file.", { known[place], path }),
                lateText("project", "Name each file once."));
        known.insert(place, path);
    }
    return {};
}

} // namespace

int Country::reachedPhase() const
{
    int reached = -1;
    for (const AssessmentFile::Phase &phase : file.phases) {
        if (!phase.isClosed)
            break;
        ++reached;
    }
    return reached;
}

const assessment::Figure *Country::figure(const QString &id, mapping::Weight weight) const
{
    for (const assessment::Figure &figure : file.figures) {
        if (figure.id == id && figure.weight == weight && figure.part.isEmpty()
            && figure.where == assessment::Whereabouts() && figure.isKnown())
            return &figure;
    }
    return nullptr;
}

QStringList Comparison::names(const QString &language) const
{
    QStringList names;
    for (const Country &country : countries) {
        const QString fileName = QFileInfo(country.path).fileName();
        QString name = country.file.country.isEmpty()
            ? country.file.title
            : text::regionName(country.file.country, language);
        names << (name.trimmed().isEmpty() ? fileName : name.simplified());
    }
    const QStringList plain = names;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (plain.count(plain[i]) > 1)
            names[i] += QStringLiteral(" (%1)").arg(QFileInfo(countries[i].path).fileName());
    }
    // Files of the same name lie in different folders.
    const QStringList withFiles = names;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (withFiles.count(withFiles[i]) > 1)
            names[i] = plain[i] + QStringLiteral(" (%1)").arg(countries[i].path);
    }
    return names;
}

QStringList Comparison::instruments() const
{
    QStringList names;
    for (const Country &country : countries)
        names << country.file.instrument;
    names.removeDuplicates();
    return names;
}

QList<Comparison::SharedGap> Comparison::sharedGaps() const
{
    QMap<QString, SharedGap> byKey;
    for (qsizetype i = 0; i < countries.size(); ++i) {
        for (const GapEntry &gap : countries[i].file.gaps) {
            if (!concerns(gap))
                continue;
            SharedGap &shared = byKey[keyOf(gap)];
            if (shared.gaps.isEmpty())
                shared = { gap.code, gap.kind, gap.title,
                           QList<const GapEntry *>(countries.size(), nullptr), 0 };
            if (!shared.gaps[i]) {
                shared.gaps[i] = &gap;
                ++shared.countries;
            }
        }
    }
    QList<SharedGap> all = byKey.values();
    all.removeIf([](const SharedGap &one) { return one.countries < 2; });
    std::stable_sort(all.begin(), all.end(), [](const SharedGap &one, const SharedGap &other) {
        return std::tuple(-one.countries, one.code, one.title)
            < std::tuple(-other.countries, other.code, other.title);
    });
    return all;
}

base::Result<Comparison> readComparison(const QStringList &paths, const ComparisonSource &source,
                                        base::Progress &progress)
{
    if (const auto sound = checked(paths); !sound)
        return tl::unexpected(sound.error());
    Comparison comparison;
    for (const QString &path : paths) {
        const auto country = read(path, source, progress);
        if (!country)
            return tl::unexpected(country.error());
        if (const auto sound = checked(*country); !sound)
            return tl::unexpected(sound.error());
        comparison.countries << *country;
    }
    return comparison;
}

} // namespace project

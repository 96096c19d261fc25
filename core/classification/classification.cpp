// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/classification.h"

#include "core/classification/edition.h"

#include <algorithm>

namespace classification
{

namespace
{

QList<IccsCode> codesAt(const Edition &edition, const QList<int> &positions)
{
    QList<IccsCode> codes;
    codes.reserve(positions.size());
    for (const int position : positions)
        codes << edition.categories.at(position).code;
    return codes;
}

int positionOf(const Edition &edition, const IccsCode &code)
{
    return edition.positions.value(code, Hierarchy::None);
}

} // namespace

base::Result<Classification> Classification::load(const QString &folder)
{
    auto edition = readEdition(folder);
    if (!edition)
        return tl::unexpected(edition.error());
    inheritNotes(*edition);
    Classification classification;
    classification.d = std::make_shared<const Data>(Data { std::move(*edition) });
    return classification;
}

QString Classification::id() const
{
    return d->id;
}

QString Classification::title(const QString &language) const
{
    return labelOf(d->titles, language);
}

QString Classification::acknowledgement() const
{
    return d->acknowledgement;
}

QStringList Classification::languages() const
{
    QStringList complete;
    for (const QString &language : titleLanguages()) {
        const bool all = std::all_of(
            d->categories.begin(), d->categories.end(),
            [&](const Category &category) { return category.titles.contains(language); });
        if (all)
            complete << language;
    }
    return complete;
}

QStringList Classification::titleLanguages() const
{
    QMap<QString, bool> languages;
    for (const Category &category : d->categories) {
        for (auto title = category.titles.begin(); title != category.titles.end(); ++title)
            languages.insert(title.key(), true);
    }
    return languages.keys();
}

int Classification::depth() const
{
    return int(d->levels.size());
}

Labels Classification::levelName(int level) const
{
    return d->levels.value(level - 1);
}

const QList<Category> &Classification::categories() const
{
    return d->categories;
}

const Category *Classification::category(const IccsCode &code) const
{
    const int position = positionOf(*d, code);
    return position == Hierarchy::None ? nullptr : &d->categories.at(position);
}

int Classification::position(const IccsCode &code) const
{
    return positionOf(*d, code);
}

QList<IccsCode> Classification::roots() const
{
    return codesAt(*d, d->hierarchy.roots());
}

QList<IccsCode> Classification::children(const IccsCode &code) const
{
    const int position = positionOf(*d, code);
    return position == Hierarchy::None ? QList<IccsCode>()
                                       : codesAt(*d, d->hierarchy.children(position));
}

QList<IccsCode> Classification::ancestors(const IccsCode &code) const
{
    const int position = positionOf(*d, code);
    return position == Hierarchy::None ? QList<IccsCode>()
                                       : codesAt(*d, d->hierarchy.ancestors(position));
}

bool Classification::isLeaf(const IccsCode &code) const
{
    const int position = positionOf(*d, code);
    return position != Hierarchy::None && d->hierarchy.children(position).isEmpty();
}

bool Classification::isAncestor(const IccsCode &ancestor, const IccsCode &code) const
{
    const int above = positionOf(*d, ancestor);
    const int position = positionOf(*d, code);
    return above != Hierarchy::None && position != Hierarchy::None
        && d->hierarchy.isAncestor(above, position);
}

std::optional<IccsCode> Classification::lowestCommonAncestor(const QList<IccsCode> &codes) const
{
    QList<int> positions;
    for (const IccsCode &code : codes) {
        positions << positionOf(*d, code);
        if (positions.last() == Hierarchy::None)
            return std::nullopt;
    }
    const int found = d->hierarchy.lowestCommonAncestor(positions);
    if (found == Hierarchy::None)
        return std::nullopt;
    return d->categories.at(found).code;
}

QMap<QString, IccsCode> Classification::aliases() const
{
    return d->aliases;
}

const QList<Slip> &Classification::slips() const
{
    return d->slips;
}

Classification Classification::withTitles(const QString &language,
                                          const QMap<IccsCode, QString> &titles) const
{
    auto data = std::make_shared<Data>(*d);
    for (Category &category : data->categories) {
        const QString title = titles.value(category.code).trimmed();
        if (title.isEmpty())
            category.titles.remove(language);
        else
            category.titles.insert(language, title);
    }
    Classification copy;
    copy.d = std::move(data);
    return copy;
}

base::Findings Classification::integrityFindings() const
{
    return checkEdition(*d);
}

} // namespace classification

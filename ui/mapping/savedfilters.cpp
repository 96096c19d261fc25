// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/savedfilters.h"

#include <QSettings>

#include <algorithm>

namespace mappingpage
{

namespace
{

QSet<QString> ids(std::initializer_list<const char *> names)
{
    QSet<QString> set;
    for (const char *name : names)
        set << QString::fromLatin1(name);
    return set;
}

} // namespace

QList<SavedFilter> SavedFilters::readyMade()
{
    FilterChoice confirm { {}, ids({ "proposed" }), {}, ids({ "sure" }), {}, {} };
    FilterChoice quick { {}, ids({ "unmapped" }), {}, ids({ "sure", "likely" }), {}, {} };
    FilterChoice hard { {}, ids({ "unmapped" }), {}, ids({ "poor", "none" }), {}, {} };
    FilterChoice discuss { {}, ids({ "disputed", "inreview" }), {}, {}, {}, {} };
    FilterChoice differs { {}, {}, {}, {}, {}, ids({ "differs" }) };
    FilterChoice wholes { {}, {}, {}, {}, {}, ids({ "wholes" }) };
    return { { tr("Sure proposals to confirm"), confirm },
             { tr("Unmapped with a likely suggestion"), quick },
             { tr("No good suggestion"), hard },
             { tr("To discuss: in review or disputed"), discuss },
             { tr("Chosen against the first suggestion"), differs },
             { tr("Several whole-count targets"), wholes } };
}

// One text per filter: its name, a line break, its choices.
QList<SavedFilter> SavedFilters::own()
{
    QList<SavedFilter> filters;
    const QStringList lines = QSettings().value(QLatin1String(Key)).toStringList();
    for (const QString &line : lines) {
        const QString name = line.section(QLatin1Char('\n'), 0, 0);
        if (!name.isEmpty())
            filters << SavedFilter { name, choiceFromText(line.section(QLatin1Char('\n'), 1)) };
    }
    return filters;
}

void SavedFilters::store(const QList<SavedFilter> &filters)
{
    QStringList lines;
    for (const SavedFilter &filter : filters)
        lines << filter.name + QLatin1Char('\n') + toText(filter.choice);
    QSettings().setValue(QLatin1String(Key), lines);
}

QString SavedFilters::freeName(const QString &wished, const QList<SavedFilter> &others)
{
    const auto taken = [&others](const QString &name) {
        return std::any_of(others.begin(), others.end(),
                           [&name](const SavedFilter &other) { return other.name == name; });
    };
    const QString plain = wished.simplified();
    QString name = plain;
    for (int number = 2; taken(name); ++number)
        name = tr("%1 (%2)", "a name that is taken, a number").arg(plain).arg(number);
    return name;
}

QString SavedFilters::add(const SavedFilter &filter)
{
    QList<SavedFilter> filters = own();
    QString name = freeName(filter.name, filters);
    if (name.isEmpty())
        name = freeName(tr("My filter"), filters);
    filters << SavedFilter { name, filter.choice };
    store(filters);
    return name;
}

void SavedFilters::insert(int place, const SavedFilter &filter)
{
    QList<SavedFilter> filters = own();
    filters.insert(std::clamp<qsizetype>(place, 0, filters.size()),
                   SavedFilter { freeName(filter.name, filters), filter.choice });
    store(filters);
}

QString SavedFilters::rename(int place, const QString &name)
{
    QList<SavedFilter> filters = own();
    if (place < 0 || place >= filters.size())
        return {};
    QList<SavedFilter> others = filters;
    others.removeAt(place);
    if (!name.simplified().isEmpty())
        filters[place].name = freeName(name, others);
    store(filters);
    return filters.at(place).name;
}

void SavedFilters::remove(int place)
{
    QList<SavedFilter> filters = own();
    if (place < 0 || place >= filters.size())
        return;
    filters.removeAt(place);
    store(filters);
}

} // namespace mappingpage

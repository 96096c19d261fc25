// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/material.h"

#include "core/exchange/linkwords.h"
#include "core/reports/instrumenttexts.h"

#include <algorithm>

namespace reports
{

using assessment::EntryKind;
using assessment::Figure;
using assessment::Named;
using base::lateText;
using mapping::Weight;

namespace
{

QString textIn(const QList<Named> &list, const char *id)
{
    for (const Named &one : list) {
        if (one.id == QLatin1String(id))
            return one.text.isEmpty() ? one.name : one.text;
    }
    return {};
}

} // namespace

QString Material::phrase(const char *id) const
{
    return phraseText(instrument(), id);
}

QString Material::sentence(const char *id, const QStringList &arguments) const
{
    return summaryText(instrument(), id, arguments);
}

QString Material::caption(const char *id, const QStringList &arguments) const
{
    return filled(captionOf(instrument(), id).text, arguments);
}

QString Material::alternative(const char *id, const QStringList &arguments) const
{
    return filled(captionOf(instrument(), id).alternative, arguments);
}

QString Material::figureName(const QString &id) const
{
    const auto *definition = instrument().figure(id);
    return definition ? definition->name : id;
}

QString Material::splitName(const char *id) const
{
    return textIn(instrument().splits, id);
}

QString Material::heading(int chapter) const
{
    for (const auto &one : instrument().report.chapters) {
        if (one.number == chapter)
            return one.heading;
    }
    return {};
}

QString Material::institution(const QString &id) const
{
    if (id.isEmpty())
        return word(lateText("reports", "The country as a whole"));
    const auto list = offences::institutionFromId(id);
    const QString name = institutionName(instrument(), id);
    return name == id && list ? word(exchange::institutionText(*list)) : name;
}

QString Material::levelName(int level) const
{
    for (const assessment::Level &one : instrument().levels) {
        if (one.level == level)
            return composer.number(level) + QLatin1Char(' ') + one.name;
    }
    return composer.number(level);
}

QString Material::named(const QString &name, const QString &value) const
{
    return word(lateText("reports", "%1: %2", { name, value }));
}

QString Material::anchor(int chapter)
{
    return QStringLiteral("chapter%1").arg(chapter);
}

void Material::chapter(int number)
{
    composer.heading(1, heading(number), anchor(number));
    for (const auto &one : instrument().report.chapters) {
        if (one.number == number)
            paragraph(one.intro);
    }
}

void Material::nothing(const QString &what)
{
    composer.text(lateText(
        "reports", "Nothing is recorded yet on “%1”: enter it on the page Assessment.", { what }));
}

report::Run Material::link(int chapter) const
{
    return { QString::number(chapter) + QLatin1Char(' ') + heading(chapter),
             report::Run::Kind::Link, anchor(chapter) };
}

void Material::paragraph(const QString &text)
{
    composer.add(report::Paragraph { plain(text) });
}

QList<const assessment::Entry *> Material::entries(EntryKind kind) const
{
    QList<const assessment::Entry *> found;
    for (const assessment::Entry &entry : assessment.facts.entries) {
        if (entry.kind == kind)
            found << &entry;
    }
    return found;
}

const assessment::QuestionState *Material::question(const QString &id) const
{
    for (const auto &dimension : assessment.profile) {
        for (const auto &state : dimension.questions) {
            if (state.question->id == id)
                return &state;
        }
    }
    return nullptr;
}

const Figure *Material::figure(const QString &id, const QString &part, Weight weight,
                               const assessment::Whereabouts &where) const
{
    const Figure *found = assessment.figures.find(id, part, weight, where);
    return found && found->isKnown() ? found : nullptr;
}

const Figure *Material::best(const QString &id, const QString &part) const
{
    const Figure *byVolume = figure(id, part, Weight::Volume);
    return byVolume ? byVolume : figure(id, part, Weight::Codes);
}

QString Material::shareOf(const Figure &figure) const
{
    return figure.isShare ? composer.share(figure.count, figure.total)
                          : composer.number(figure.count);
}

QString Material::years() const
{
    const QStringList years = assessment::yearsOf(assessment.facts);
    if (years.isEmpty())
        return {};
    return years.size() == 1 ? years.first() : years.first() + QStringLiteral("–") + years.last();
}

bool Material::hasVolume() const
{
    return figure(QStringLiteral("coverage"), {}, Weight::Volume) != nullptr;
}

double Material::cases(const assessment::Entry &entry) const
{
    QStringList categories = entry.values.value(QStringLiteral("categories"));
    categories.removeAll(QString());
    return assessment::volumeOf(assessment.facts,
                                assessment::offencesOf(assessment.facts,
                                                       entry.values.value(QStringLiteral("codes")),
                                                       categories));
}

QString Material::evidence(const assessment::Answer &answer) const
{
    QStringList lines;
    for (const assessment::Evidence &one : answer.evidence) {
        if (!one.isThere())
            continue;
        QStringList parts { one.text.trimmed(), one.link.trimmed() };
        parts.removeAll(QString());
        const QString kind = nameIn(instrument().answer.kinds, one.kind);
        const QString said = parts.join(QStringLiteral(", "));
        lines << (kind.isEmpty() ? said : named(kind, said));
    }
    return lines.join(QLatin1Char('\n'));
}

const assessment::Form &formOf(const assessment::Instrument &instrument, EntryKind kind)
{
    switch (kind) {
    case EntryKind::Action:
        return instrument.action;
    case EntryKind::Practice:
        return instrument.practice;
    case EntryKind::Benefit:
        return instrument.benefit;
    case EntryKind::Gap:
        return instrument.gap;
    case EntryKind::Conformity:
        return instrument.conformity;
    case EntryKind::About:
    case EntryKind::Challenge:
        break;
    }
    return instrument.challenge;
}

QString fieldName(const assessment::Form &form, const char *field)
{
    for (const assessment::Field &one : form.fields) {
        if (one.id == QLatin1String(field))
            return one.name;
    }
    return {};
}

QString nameIn(const QList<Named> &list, const QString &id)
{
    for (const Named &one : list) {
        if (one.id == id)
            return one.name.isEmpty() ? one.text : one.name;
    }
    return id;
}

report::Row plainRow(const QList<report::Cell> &cells)
{
    return { cells, report::Row::Kind::Plain };
}

QList<report::Cell> texts(const QStringList &texts)
{
    QList<report::Cell> cells;
    for (const QString &text : texts)
        cells << cell(text);
    return cells;
}

} // namespace reports

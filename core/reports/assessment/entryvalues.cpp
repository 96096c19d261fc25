// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/material.h"

#include "core/reports/listmeasures.h"

namespace reports
{

using assessment::Entry;
using assessment::EntryKind;

namespace
{

QString action(const Material &material, const QString &id)
{
    for (const Entry *entry : material.entries(EntryKind::Action)) {
        if (entry->id == id)
            return entry->text(QStringLiteral("text"));
    }
    for (const assessment::RoadMapAction &one : material.instrument().actions) {
        if (one.id == id)
            return one.text;
    }
    return id;
}

QString category(const Material &material, const QString &value)
{
    const auto code = classification::IccsCode::parse(value.trimmed());
    return code ? categoryName(material.composer, *code) : value;
}

// "900 Fraud, general" of "900" or "police/900"; what no list has stays as it was written.
QString offenceNames(const Material &material, const QString &value)
{
    const assessment::Facts &facts = material.assessment.facts;
    QStringList names;
    for (const QString &name : assessment::offencesOf(facts, { value.trimmed() }, {})) {
        const auto *list = facts.find(name.section(u'/', 0, 0));
        const auto *offence = list ? list->list.find(name.section(u'/', 1)) : nullptr;
        if (offence)
            names << (offence->code.toString() + QLatin1Char(' ')
                      + offence->label(material.composer.job().language))
                         .trimmed();
    }
    names.removeDuplicates();
    return names.isEmpty() ? value : names.join(QStringLiteral("; "));
}

QString phase(const Material &material, const QString &id)
{
    for (const assessment::Phase &one : material.instrument().phases) {
        if (one.id == id)
            return one.title;
    }
    return id;
}

QString dimension(const Material &material, const QString &id)
{
    for (const assessment::Dimension &one : material.instrument().dimensions) {
        if (one.id == id)
            return one.title;
    }
    return id;
}

QString inWords(const Material &material, const QString &value, const QString &type,
                const assessment::Form &form)
{
    const assessment::Instrument &instrument = material.instrument();
    if (type == QLatin1String("date"))
        return material.composer.dayOf(value);
    if (type == QLatin1String("iccs"))
        return category(material, value);
    if (type == QLatin1String("institution") || type == QLatin1String("institutions"))
        return value.isEmpty() ? QString() : material.institution(value);
    if (type == QLatin1String("action") || type == QLatin1String("actions"))
        return action(material, value);
    if (type == QLatin1String("codes"))
        return offenceNames(material, value);
    if (type == QLatin1String("pillar"))
        return nameIn(instrument.pillars, value);
    if (type == QLatin1String("phase"))
        return phase(material, value);
    if (type == QLatin1String("dimension"))
        return dimension(material, value);
    if (type == QLatin1String("severity"))
        return nameIn(instrument.severities, value);
    if (type == QLatin1String("kind") || type == QLatin1String("benefit"))
        return nameIn(form.kinds, value);
    if (type == QLatin1String("status"))
        return nameIn(instrument.gapStatuses, value);
    if (type.startsWith(QLatin1String("choice:")))
        return nameIn(form.choices, value);
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return type == QLatin1String("number") && isNumber ? material.composer.number(number) : value;
}

} // namespace

QString Material::value(const Entry &entry, const assessment::Field &field,
                        const assessment::Form &form) const
{
    if (field.type == QLatin1String("figure:atStake")) {
        const double volume = cases(entry);
        return volume > 0 ? composer.number(volume) : QString();
    }
    QStringList words;
    for (const QString &one : entry.values.value(field.id)) {
        const QString said = inWords(*this, one, field.type, form).trimmed();
        if (!said.isEmpty())
            words << said;
    }
    return words.join(QStringLiteral("; "));
}

} // namespace reports

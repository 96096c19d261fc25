// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/findings.h"

#include "core/reports/assessment/questiontables.h"
#include "core/reports/words.h"

#include <algorithm>

namespace reports
{

using assessment::Entry;
using assessment::EntryKind;
using base::lateText;

namespace
{

// How far the levels of an action's questions are below what it asks for, all together.
int need(const Material &material, const assessment::RoadMapAction &action)
{
    int need = 0;
    for (const auto &reason : action.reasons) {
        const auto *state = material.question(reason.question);
        if (state && state->spread)
            need += std::max(0, reason.below - state->spread->lowest);
    }
    return need;
}

int phaseOf(const Material &material, const QString &phase)
{
    const auto &phases = material.instrument().phases;
    for (qsizetype i = 0; i < phases.size(); ++i) {
        if (phases[i].id == phase)
            return int(i);
    }
    return int(phases.size());
}

QString actionText(const Material &material, const Entry &entry)
{
    const auto &form = material.instrument().action;
    QStringList parts;
    for (const assessment::Field &field : form.fields) {
        const QStringList shown { QStringLiteral("owner"), QStringLiteral("date"),
                                  QStringLiteral("indicator") };
        const QString value
            = shown.contains(field.id) ? material.value(entry, field, form) : QString();
        if (!value.isEmpty())
            parts << material.named(field.name, value);
    }
    const QString text = asSentence(entry.text(QStringLiteral("text")).trimmed(),
                                    material.composer.job().language);
    return (text + QLatin1Char(' ') + parts.join(QStringLiteral("; "))).trimmed();
}

} // namespace

QList<Point> recommendations(const Material &material, qsizetype most)
{
    QList<Point> points;
    for (const Entry *entry : openActions(material))
        points << Point { actionText(material, *entry), 13, false };
    for (const assessment::RoadMapAction *action : proposals(material))
        points << Point { material.word(lateText("reports", "%1 Levels now: %2.",
                                                 { action->text, reasonsOf(material, *action) })),
                          13, true };
    return points.mid(0, most);
}

QList<const Entry *> openActions(const Material &material)
{
    QList<const Entry *> found;
    for (const Entry *entry : material.entries(EntryKind::Action)) {
        if (entry->text(QStringLiteral("status")) != QLatin1String("solved"))
            found << entry;
    }
    const auto date = [](const Entry *entry) {
        const QString said = entry->text(QStringLiteral("date"));
        return said.isEmpty() ? QStringLiteral("~") : said;
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const Entry *one, const Entry *other) { return date(one) < date(other); });
    return found;
}

QString reasonsOf(const Material &material, const assessment::RoadMapAction &action)
{
    QStringList reasons;
    for (const auto &reason : action.reasons) {
        const auto *state = material.question(reason.question);
        if (state && state->spread && state->spread->lowest < reason.below)
            reasons << material.named(reason.question, levelText(material, *state));
    }
    return reasons.join(QStringLiteral(", "));
}

QList<const assessment::RoadMapAction *> proposals(const Material &material)
{
    auto actions = assessment::proposedActions(material.instrument(), material.assessment.profile,
                                               material.assessment.facts.entries);
    std::stable_sort(actions.begin(), actions.end(), [&](const auto *one, const auto *other) {
        const int phase = phaseOf(material, one->phase), later = phaseOf(material, other->phase);
        return phase != later ? phase < later : need(material, *one) > need(material, *other);
    });
    return actions;
}

} // namespace reports

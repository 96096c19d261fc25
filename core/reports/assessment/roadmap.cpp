// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/chapters.h"

#include "core/reports/assessed.h"
#include "core/reports/assessment/findings.h"
#include "core/reports/frame.h"

namespace reports
{

using assessment::Entry;
using base::lateText;
using report::Column;

namespace
{

QString fieldValue(const Material &material, const Entry &entry, const char *id)
{
    const auto &form = material.instrument().action;
    for (const assessment::Field &field : form.fields) {
        if (field.id == QLatin1String(id))
            return material.value(entry, field, form);
    }
    return {};
}

QString joined(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QLatin1Char('\n'));
}

// What several fields say, each with its name.
QString fields(const Material &material, const Entry &entry,
               std::initializer_list<const char *> ids)
{
    QStringList parts;
    for (const char *id : ids) {
        const QString value = fieldValue(material, entry, id);
        if (!value.isEmpty())
            parts << material.named(fieldName(material.instrument().action, id), value);
    }
    return parts.join(QLatin1Char('\n'));
}

QString cost(const Material &material, const Entry &entry)
{
    const QString amount = fieldValue(material, entry, "cost");
    return amount.isEmpty() ? QString()
                            : amount + QLatin1Char(' ') + fieldValue(material, entry, "currency");
}

report::Table actionTable(const Material &material, const QList<const Entry *> &actions)
{
    const auto &form = material.instrument().action;
    report::Table table;
    table.caption = material.heading(13);
    table.columns = { column(Column::Kind::Text, 3.2), column(Column::Kind::Text, 1.6),
                      column(Column::Kind::Text, 1.3), column(Column::Kind::Text, 1.3),
                      column(Column::Kind::Text, 2),   column(Column::Kind::Text, 0.9) };
    table.header << texts({ fieldName(form, "text"), fieldName(form, "owner"),
                            fieldName(form, "date"), fieldName(form, "cost"),
                            fieldName(form, "indicator"), fieldName(form, "status") });
    for (const Entry *entry : actions)
        table.rows << plainRow(texts(
            { joined({ entry->text(QStringLiteral("text")),
                       fields(material, *entry, { "finding", "dependsOn", "phase", "pillar" }) }),
              joined({ fieldValue(material, *entry, "owner"),
                       fields(material, *entry, { "support" }) }),
              joined(
                  { fieldValue(material, *entry, "date"), fields(material, *entry, { "start" }) }),
              joined({ cost(material, *entry), fieldValue(material, *entry, "funding") }),
              joined({ fieldValue(material, *entry, "indicator"),
                       fields(material, *entry, { "target" }) }),
              fieldValue(material, *entry, "status") }));
    table.source = sourceLine(material.composer);
    return table;
}

void addCosts(Material &material, const QList<const Entry *> &actions)
{
    const Costs costs = costsOf(actions);
    QStringList amounts;
    for (auto sum = costs.sums.begin(); sum != costs.sums.end(); ++sum)
        amounts << (material.composer.number(sum.value()) + QLatin1Char(' ') + sum.key()).trimmed();
    if (!amounts.isEmpty())
        material.paragraph(material.sentence(
            "cost",
            { amounts.join(QStringLiteral(", ")), material.composer.number(costs.without) }));
}

QString phaseName(const Material &material, const QString &id)
{
    for (const assessment::Phase &phase : material.instrument().phases) {
        if (phase.id == id)
            return phase.title;
    }
    return id;
}

report::Table proposalTable(const Material &material,
                            const QList<const assessment::RoadMapAction *> &actions)
{
    const auto &form = material.instrument().action;
    report::Table table;
    table.caption = material.phrase("proposal");
    table.columns = { column(Column::Kind::Code, 0.6), column(Column::Kind::Text, 3),
                      column(Column::Kind::Text, 1.8), column(Column::Kind::Text, 1.5),
                      column(Column::Kind::Text, 2.2) };
    table.header << texts({ QString(), fieldName(form, "text"),
                            material.word(lateText("reports", "Levels now")),
                            fieldName(form, "owner"), fieldName(form, "indicator") });
    QString phase;
    for (const assessment::RoadMapAction *action : actions) {
        if (action->phase != phase)
            table.rows << report::Row { { { phaseName(material, action->phase), std::nullopt,
                                            int(table.columns.size()) } },
                                        report::Row::Kind::Group };
        phase = action->phase;
        const QString before = action->dependsOn.isEmpty()
            ? QString()
            : material.named(fieldName(form, "dependsOn"),
                             action->dependsOn.join(QStringLiteral(", ")));
        table.rows << plainRow(
            texts({ action->id, joined({ action->text, before }), reasonsOf(material, *action),
                    material.institution(action->owner), action->indicator }));
    }
    table.source = material.instrument().source;
    return table;
}

} // namespace

void addRoadMap(Material &material)
{
    material.chapter(13);
    const auto actions = material.entries(assessment::EntryKind::Action);
    if (actions.isEmpty()) {
        material.nothing(material.heading(13));
    } else {
        material.composer.add(actionTable(material, actions));
        addCosts(material, actions);
    }
    const auto proposed = proposals(material);
    if (proposed.isEmpty())
        return;
    material.composer.heading(2, lateText("reports", "Proposed actions"));
    material.composer.note(
        report::NoteBox::Kind::Proposal,
        { lateText("reports",
                   "The program proposes these actions because of the levels reached; nobody has "
                   "decided on them. On the page Assessment a person takes them over, changes or "
                   "drops them.") });
    material.composer.add(proposalTable(material, proposed));
}

} // namespace reports

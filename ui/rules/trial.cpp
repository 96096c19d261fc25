// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/trial.h"

#include "core/rules/wording.h"
#include "ui/categories/titles.h"

#include <algorithm>

namespace rulespage
{

using microdata::Attribute;

namespace
{

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString namesOf(const rules::ValueSet &values, const Attribute &attribute, const QString &language)
{
    QStringList names;
    for (int value = values.first(); value >= 0 && names.size() < 6; value = values.next(value + 1))
        names << attribute.values[value].nameIn(language);
    if (values.size() > names.size())
        names << QStringLiteral("…");
    return names.join(QStringLiteral(", "));
}

} // namespace

Trial::Trial(SharedChecked checked, rules::Example record)
    : m_checked(std::move(checked))
    , m_record(std::move(record))
    , m_evaluation(rules::evaluate(m_checked->boxes, m_record, true))
{
}

bool Trial::isAsked() const
{
    return std::any_of(m_record.begin(), m_record.end(), [](int value) { return value >= 0; });
}

QStringList Trial::rows() const
{
    QStringList rows;
    for (const int hit : m_evaluation.hits)
        rows << m_checked->boxes.rules[size_t(hit)].row;
    return rows;
}

rules::Trace Trial::trace() const
{
    rules::Trace trace;
    rules::Step step;
    step.id = m_checked->table.id;
    step.name = m_checked->table.name;
    step.tried = m_evaluation.tried;
    const rules::BoxTable &boxes = m_checked->boxes;
    for (size_t i = 0; i < m_record.size(); ++i) {
        const Attribute &attribute = boxes.attributes[qsizetype(i)];
        trace.inputs << rules::Input {
            attribute.id, m_record[i] < 0 ? QString() : attribute.values[m_record[i]].code, {}, {}
        };
    }
    if (m_evaluation.output && !m_evaluation.hits.empty()) {
        const rules::BoxTable::Rule &rule = boxes.rules[size_t(m_evaluation.hits.front())];
        step.row = rule.row;
        trace.isDefault = rule.isDefault;
        for (size_t i = 0; i < rule.box.size(); ++i) {
            if (rule.box[i] != boxes.whole[i])
                step.asked << boxes.attributes[qsizetype(i)].id;
        }
    }
    trace.output = m_evaluation.output;
    trace.steps << step;
    return trace;
}

QString Trial::sentence(const QString &language) const
{
    if (m_evaluation.isBroken) {
        QStringList names;
        for (const QString &row : rows())
            names << ProblemWords::rowName(row);
        return tr("The record gets no category, because several rows fit it: %1.")
            .arg(names.join(QStringLiteral(", ")));
    }
    if (!m_evaluation.output)
        return tr("No row fits the record. The links of the offence, or a table for more offences, "
                  "decide.");
    return tr("%1.", "a sentence")
        .arg(capitalised(rules::sentenceOf(trace(), *m_checked->dictionary, language).toString()));
}

QString Trial::whyNotRow(const rules::BoxTable::Rule &rule, const QString &language) const
{
    const QString row = rules::rowText(rule.row).toString();
    const auto tried = std::find_if(m_evaluation.tried.begin(), m_evaluation.tried.end(),
                                    [&](const rules::Tried &one) { return one.row == rule.row; });
    if (rule.isDefault && tried == m_evaluation.tried.end())
        return tr("%1 gives it, but another row fits before it.").arg(row);
    if (tried == m_evaluation.tried.end() || tried->firstFailing < 0)
        return tr("%1 gives it and fits.").arg(row);
    const auto at = size_t(tried->firstFailing);
    const Attribute &attribute = m_checked->boxes.attributes[tried->firstFailing];
    const QString value
        = m_record[at] < 0 ? tr("not stated") : attribute.values[m_record[at]].nameIn(language);
    return tr("%1 gives it, but asks for %2 = %3; the record has %4.")
        .arg(row, attribute.nameIn(language), namesOf(rule.box[at], attribute, language), value);
}

QStringList Trial::exclusions(const classification::IccsCode &wanted,
                              const classification::Classification &classification,
                              const QString &language) const
{
    QStringList sentences;
    const classification::Category *category = classification.category(wanted);
    const bool isDecided = m_evaluation.output && m_evaluation.output->category;
    if (!category || !isDecided)
        return sentences;
    const classification::IccsCode &decided = *m_evaluation.output->category;
    for (const classification::Note &note : category->notes) {
        const bool names = note.kind == classification::NoteKind::Exclusion
            && std::any_of(note.targets.begin(), note.targets.end(),
                           [&](const auto &target) { return decided.isWithin(target); });
        if (names)
            sentences << tr("The ICCS excludes from %1: %2")
                             .arg(wanted.toString(), categories::nameIn(note.text, language));
    }
    return sentences;
}

QStringList Trial::whyNot(const classification::IccsCode &wanted,
                          const classification::Classification &classification,
                          const QString &language) const
{
    QStringList sentences;
    for (const rules::BoxTable::Rule &rule : m_checked->boxes.rules) {
        const bool gives = rule.output.category && rule.output.category->isWithin(wanted);
        if (gives && sentences.size() < 8)
            sentences << whyNotRow(rule, language);
    }
    if (sentences.isEmpty())
        sentences << tr("No row gives %1.").arg(wanted.toString());
    return sentences + exclusions(wanted, classification, language);
}

} // namespace rulespage

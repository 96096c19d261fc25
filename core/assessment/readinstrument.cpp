// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/readinstrument.h"

namespace assessment
{

namespace
{

std::optional<Mark> markOf(const QString &id)
{
    for (Mark mark : { Mark::Documented, Mark::Inferred, Mark::Memory }) {
        if (questionnaire::markId(mark) == id)
            return mark;
    }
    return std::nullopt;
}

std::optional<bool> eachOf(const QString &id)
{
    if (id == QLatin1String("each"))
        return true;
    return id == QLatin1String("country") ? std::optional(false) : std::nullopt;
}

std::optional<mapping::Weight> weightOf(const QString &id)
{
    if (id == QLatin1String("volume"))
        return mapping::Weight::Volume;
    return id == QLatin1String("codes") ? std::optional(mapping::Weight::Codes) : std::nullopt;
}

} // namespace

QStringList InstrumentReader::labels(Fields &fields, const char *key)
{
    QStringList texts = fields.texts(key);
    for (QString &text : texts)
        text = label(text);
    return texts;
}

Mark InstrumentReader::mark(Fields &fields)
{
    return fields.choice("mark", markOf, Mark::Inferred);
}

QList<Named> InstrumentReader::named(Fields &file, const char *key)
{
    QList<Named> all;
    file.each(key, [&](Fields &fields) {
        Named one { fields.needed("id"), label(fields, "name"), label(fields, "text") };
        if (fields.has("title"))
            one.name = label(fields, "title");
        // Where a pillar is from is told with the instrument; a block's dimension is D by its kind.
        fields.text("source");
        fields.text("mark");
        fields.text("dimension");
        add(all, one, fields);
    });
    return all;
}

QList<Field> InstrumentReader::fieldsOf(Fields &file)
{
    QList<Field> all;
    file.each("fields", [&](Fields &fields) {
        add(all, Field { fields.needed("id"), fields.needed("type"), needed(fields, "name") },
            fields);
    });
    return all;
}

Condition InstrumentReader::condition(Fields &fields)
{
    Condition condition;
    condition.question = fields.text("question");
    condition.level = int(fields.number("level", 0));
    condition.figure = fields.text("figure");
    condition.parts = fields.texts("parts");
    condition.weight = fields.choice("weight", weightOf, mapping::Weight::Codes);
    condition.each = fields.choice("scope", eachOf, false);
    condition.atLeast = fields.number("atLeast");
    condition.atMost = fields.number("atMost");
    condition.above = fields.number("above");
    condition.known = fields.flag("known");
    const int bounds = condition.atLeast.has_value() + condition.atMost.has_value()
        + condition.above.has_value() + condition.known;
    if (condition.question.isEmpty() == condition.figure.isEmpty()
        || bounds != (condition.figure.isEmpty() ? 0 : 1))
        fields.wrong("figure");
    return condition;
}

void InstrumentReader::readInstrument(Fields &file)
{
    Instrument &all = m_instrument;
    all.id = file.needed("id");
    all.version = file.needed("version");
    all.title = needed(file, "title");
    all.statusText = needed(file, "statusText");
    all.source = file.text("source");
    all.language = file.text("language", QStringLiteral("en"));
    all.mark = mark(file);
    all.evidenceRule = label(file, "evidenceRule");
    all.notApplicable = needed(file, "notApplicable");
    file.each("levels", [&](Fields &fields) {
        all.levels << Level { int(fields.number("level", -1)), needed(fields, "name"),
                              label(fields, "text") };
        if (all.levels.last().level != all.levels.size() - 1)
            fields.wrong("level");
    });
    if (all.levels.size() != 5)
        file.wrong("levels");
    all.pillars = named(file, "pillars");
    all.institutionKinds = named(file, "institutionKinds");
    all.blocks = named(file, "blocks");
    all.mainInstitutions = file.texts("mainInstitutions");
    file.each("frameworks", [&](Fields &fields) {
        fields.map("levels"); // which principles belong to which level: in the crosswalk itself
        add(all.frameworks,
            Framework { fields.needed("id"), needed(fields, "title"), mark(fields) }, fields);
    });
    Fields answer(file.object("answer"), file.pathOf("answer"), file.problems());
    all.answer = { fieldsOf(answer), named(answer, "verdicts"), named(answer, "evidenceKinds") };
    answer.done();
    readDimensions(file);
    file.each("questions", [&](Fields &fields) { readQuestion(fields); });
}

void InstrumentReader::readDimensions(Fields &file)
{
    file.each("dimensions", [&](Fields &fields) {
        add(m_instrument.dimensions,
            Dimension { fields.needed("id"), needed(fields, "title"), label(fields, "purpose"),
                        fields.text("pillar"), int(fields.number("chapter", 0)) },
            fields);
    });
}

void InstrumentReader::readQuestion(Fields &fields)
{
    Question question;
    question.id = fields.needed("id");
    question.dimension = fields.needed("dimension");
    question.block = fields.text("block");
    question.text = needed(fields, "text");
    question.why = label(fields, "why");
    question.levels = labels(fields, "levels");
    if (question.levels.size() != 5)
        fields.wrong("levels");
    question.evidence = needed(fields, "evidence");
    question.perInstitution = fields.flag("perInstitution");
    question.answeredBy = fields.texts("answeredBy");
    question.figures = fields.texts("figures");
    question.source = fields.text("source");
    question.mark = mark(fields);
    readCrosswalk(fields, question);
    const bool isComputed = fields.flag("computed");
    fields.each("attain", [&](Fields &level) {
        QList<Condition> conditions;
        level.each("all", [&](Fields &one) { conditions << condition(one); });
        question.attain << conditions;
        if (int(level.number("level", 0)) != question.attain.size() || conditions.isEmpty())
            level.wrong("level");
    });
    if (question.attain.size() != (isComputed ? 4 : 0))
        fields.wrong("attain");
    add(m_instrument.questions, question, fields);
}

void InstrumentReader::readCrosswalk(Fields &fields, Question &question)
{
    if (!fields.has("crosswalk"))
        return;
    Fields crosswalk(fields.object("crosswalk"), fields.pathOf("crosswalk"), fields.problems());
    Fields nqaf(crosswalk.object("nqaf"), crosswalk.pathOf("nqaf"), fields.problems());
    nqaf.each("principles", [&](Fields &one) {
        question.nqaf << one.needed("level") + QString::number(one.number("principle", 0));
    });
    question.nqafMark = mark(nqaf);
    nqaf.done();
    Fields code(crosswalk.object("esCop"), crosswalk.pathOf("esCop"), fields.problems());
    question.esCop = code.texts("principles");
    question.esCopMark = mark(code);
    code.done();
    crosswalk.done();
}

void InstrumentReader::readFigures(Fields &file)
{
    m_instrument.splits = named(file, "splits");
    m_instrument.directions = named(file, "directions");
    file.each("figures", [&](Fields &fields) {
        FigureDefinition figure;
        figure.id = fields.needed("id");
        figure.name = needed(fields, "name");
        figure.text = needed(fields, "text");
        figure.numerator = needed(fields, "numerator");
        figure.denominator = label(fields, "denominator");
        figure.unit = fields.needed("unit");
        figure.splits = fields.texts("splits");
        figure.weights = fields.texts("weights");
        figure.good = fields.text("good");
        figure.measure = fields.text("measure");
        figure.source = fields.text("source");
        figure.mark = mark(fields);
        if (figure.unit == QLatin1String("share") && figure.denominator.isEmpty())
            fields.wrong("denominator");
        add(m_instrument.figures, figure, fields);
    });
}

void InstrumentReader::readPhases(Fields &file)
{
    m_instrument.phaseRule = label(file, "rule");
    file.each("phases", [&](Fields &fields) {
        Phase phase { fields.needed("id"),
                      needed(fields, "title"),
                      label(fields, "text"),
                      label(fields, "closing"),
                      {},
                      fields.text("source"),
                      mark(fields) };
        fields.each("items", [&](Fields &item) {
            const QString id = item.needed("id");
            const QString text = needed(item, "text");
            phase.items << Phase::Item { id, text, condition(item), mark(item) };
        });
        if (phase.items.isEmpty())
            fields.wrong("items");
        add(m_instrument.phases, phase, fields);
    });
}

void InstrumentReader::readChallenges(Fields &file)
{
    file.text("source");
    file.text("mark");
    m_instrument.challenge.fields = fieldsOf(file);
    m_instrument.challenge.choices = named(file, "choices");
    file.each("severities", [&](Fields &fields) {
        m_instrument.severities << Named { QString::number(fields.number("id", -1)),
                                           {},
                                           needed(fields, "text") };
    });
    file.each("kinds", [&](Fields &fields) {
        const ChallengeKind kind { fields.needed("id"), needed(fields, "name"),
                                   label(fields, "text"), labels(fields, "actions") };
        m_instrument.challenge.kinds << Named { kind.id, kind.name, kind.text };
        add(m_instrument.challengeKinds, kind, fields);
    });
}

void InstrumentReader::readPractices(Fields &file)
{
    file.text("source");
    file.text("mark");
    const QList<Named> choices = named(file, "choices");
    for (const auto &[key, form] : { std::pair("practice", &m_instrument.practice),
                                     std::pair("benefit", &m_instrument.benefit),
                                     std::pair("conformity", &m_instrument.conformity) }) {
        Fields fields(file.object(key), file.pathOf(key), file.problems());
        form->fields = fieldsOf(fields);
        form->choices = choices;
        form->kinds = named(fields, "kinds");
        fields.done();
    }
}

void InstrumentReader::readRoadMap(Fields &file)
{
    file.text("source");
    file.text("mark");
    m_instrument.action.fields = fieldsOf(file);
    m_instrument.action.choices = named(file, "choices");
    file.each("actions", [&](Fields &fields) {
        RoadMapAction action {
            fields.needed("id"),  needed(fields, "text"),    {},
            fields.text("owner"), fields.texts("dependsOn"), label(fields, "indicator"),
            fields.text("phase"), fields.text("pillar")
        };
        fields.each("for", [&](Fields &reason) {
            action.reasons << RoadMapAction::Reason { reason.needed("question"),
                                                      int(reason.number("below", 0)) };
        });
        add(m_instrument.actions, action, fields);
    });
}

void InstrumentReader::readReport(Fields &file)
{
    ReportTexts &texts = m_instrument.report;
    file.text("source");
    file.text("mark");
    texts.summary = named(file, "summary");
    texts.phrases = named(file, "phrases");
    texts.annexes = labels(file, "annexes");
    file.each("chapters", [&](Fields &fields) {
        texts.chapters << ReportTexts::Chapter { int(fields.number("number", 0)),
                                                 needed(fields, "heading"),
                                                 label(fields, "intro") };
    });
    file.each("captions", [&](Fields &fields) {
        add(texts.captions,
            ReportTexts::Caption { fields.needed("id"), needed(fields, "text"),
                                   label(fields, "alternative") },
            fields);
    });
    file.each("glossary", [&](Fields &fields) {
        texts.glossary << ReportTexts::Term { needed(fields, "term"), needed(fields, "text") };
    });
}

} // namespace assessment

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/readrules.h"

#include "core/base/idtable.h"
#include "core/questionnaire/jsonfields.h"
#include "core/validation/response/celladdresses.h"
#include "core/validation/response/ownsentence.h"

#include <QFile>

namespace validation
{

namespace
{

using base::lateText;
using questionnaire::Edition;
using questionnaire::Fields;
using questionnaire::Problems;

std::optional<Missing> missingFromId(const QString &id)
{
    static constexpr base::IdTable<Missing, 6> ids { {
        { Missing::NonNull, "non_null" },
        { Missing::NonZero, "non_zero" },
        { Missing::PartialNull, "partial_null" },
        { Missing::PartialZero, "partial_zero" },
        { Missing::AlwaysNull, "always_null" },
        { Missing::AlwaysZero, "always_zero" },
    } };
    return base::valueOf(ids, id);
}

std::optional<base::Severity> severityFromId(const QString &id)
{
    for (base::Severity severity :
         { base::Severity::Note, base::Severity::Warning, base::Severity::Error }) {
        if (base::severityId(severity) == id)
            return severity;
    }
    return std::nullopt;
}

class RuleReader
{
public:
    RuleReader(const Edition &edition, const questionnaire::Labels &labels)
        : m_edition(edition)
        , m_labels(labels)
    {
    }
    ResponseRule read(Fields &fields);

private:
    QString label(const QString &text) const { return m_labels.value(text, text); }
    void readNumbers(Fields &fields, ResponseRule &rule);
    std::optional<Bounds> bounds(Fields &fields, const char *key);
    void readCases(Fields &fields, ResponseRule &rule);
    void addCases(Fields &fields, ResponseRule &rule, const QMap<QString, QString> &names);
    QStringList filled(const QStringList &cells, const QMap<QString, QString> &names) const;

    const Edition &m_edition;
    const questionnaire::Labels &m_labels;
};

std::optional<Bounds> RuleReader::bounds(Fields &fields, const char *key)
{
    if (!fields.has(key))
        return std::nullopt;
    const QList<double> numbers = fields.numbers(key);
    if (numbers.size() == 2 && numbers[0] <= numbers[1])
        return Bounds { numbers[0], numbers[1] };
    fields.wrong(key);
    return std::nullopt;
}

void RuleReader::readNumbers(Fields &fields, ResponseRule &rule)
{
    RuleNumbers &numbers = rule.numbers;
    numbers.within = fields.number("within", 0);
    numbers.ratio = fields.number("ratio", numbers.ratio);
    numbers.minimum = fields.number("minimum", numbers.minimum);
    numbers.sigma = fields.number("sigma", numbers.sigma);
    numbers.atLeast = int(fields.number("atLeast", numbers.atLeast));
    numbers.warning = bounds(fields, "warning");
    if (rule.kind && rule.kind->id() == QLatin1String("ratio")) {
        numbers.error = bounds(fields, "error");
    } else if (fields.has("error")) {
        Fields error(fields.object("error"), fields.pathOf("error"), fields.problems());
        numbers.errorAbsolute = error.number("absolute", numbers.errorAbsolute);
        numbers.errorPercent = error.number("percent", numbers.errorPercent);
        error.done();
    }
}

QStringList RuleReader::filled(const QStringList &cells, const QMap<QString, QString> &names) const
{
    QStringList result = cells;
    for (auto name = names.begin(); name != names.end(); ++name)
        result.replaceInStrings(QLatin1Char('{') + name.key() + QLatin1Char('}'), *name);
    return result;
}

void RuleReader::addCases(Fields &fields, ResponseRule &rule, const QMap<QString, QString> &names)
{
    auto one = [&](const char *key) {
        const QString text = fields.text(key);
        return filled(text.isEmpty() ? QStringList() : QStringList { text }, names);
    };
    const CasePattern pattern { one("whole") + one("earlier"),
                                one("later") + one("part") + filled(fields.texts("parts"), names) };
    if (!pattern.parts.isEmpty()) {
        for (const RuleCase &found : casesOf(pattern, m_edition))
            rule.cases.push_back(found);
    }
    const QStringList cells = filled(fields.texts("cells"), names) + one("cell");
    if (rule.kind && rule.kind->id() == QLatin1String("population")) {
        RuleCase together;
        for (const QString &cell : cells)
            together.parts << cellsOf(cell, m_edition);
        if (!cells.isEmpty())
            rule.cases.push_back(together);
        return;
    }
    for (const QString &cell : cells) {
        for (const CellAt &found : cellsOf(cell, m_edition))
            rule.cases.push_back({ found, {}, {} });
    }
}

void RuleReader::readCases(Fields &fields, ResponseRule &rule)
{
    const QMap<QString, QStringList> lists = fields.lists("for");
    if (lists.size() > 1)
        fields.wrong("for");
    if (lists.isEmpty())
        addCases(fields, rule, {});
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        for (const QString &value : *list)
            addCases(fields, rule, { { list.key(), value } });
    }
    const QStringList tables = fields.texts("tables");
    for (const questionnaire::Module &module : m_edition.form().modules) {
        for (const questionnaire::Table &table : module.tables) {
            if (tables.contains(table.id) || tables.contains(QStringLiteral("*")))
                rule.cases.push_back({ {}, {}, table.id });
        }
    }
    const QStringList pair = fields.texts("pair");
    if (pair.size() == 2) {
        RuleCase both { {}, {}, pair.join(QLatin1Char(' ')) };
        for (const RuleCase &found :
             casesOf({ {}, { pair[0] + QLatin1String("/*/*"), pair[1] + QLatin1String("/*/*") } },
                     m_edition))
            both.parts << found.parts;
        if (!both.parts.isEmpty())
            rule.cases.push_back(both);
    }
    if (rule.cases.empty())
        fields.problems().nothing(fields.path(), rule.id);
}

ResponseRule RuleReader::read(Fields &fields)
{
    ResponseRule rule;
    rule.id = fields.needed("id");
    const QString kind = fields.needed("kind");
    rule.kind = ruleKind(kind);
    if (!rule.kind)
        fields.problems().nothing(fields.pathOf("kind"), kind);
    rule.name = label(fields.needed("name"));
    rule.why = label(fields.needed("why"));
    rule.advice = label(fields.needed("advice"));
    rule.source = fields.text("source");
    rule.message = label(fields.text("message"));
    if (!isSentence(rule.message))
        fields.wrong("message");
    if (fields.has("severity")) {
        rule.severity = severityFromId(fields.text("severity"));
        if (!rule.severity)
            fields.wrong("severity");
    }
    const bool isUpper = kind == QLatin1String("atMost") || kind == QLatin1String("order");
    rule.missing = fields.choice("missing", missingFromId,
                                 isUpper ? Missing::PartialZero : Missing::NonNull);
    rule.reference = fields.text("reference");
    rule.questions = fields.texts("questions");
    for (const QString &question : std::as_const(rule.questions)) {
        if (!m_edition.form().question(question))
            fields.problems().nothing(fields.pathOf("questions"), question);
    }
    readNumbers(fields, rule);
    readCases(fields, rule);
    return rule;
}

} // namespace

ReadRules readRules(const QByteArray &json, const Edition &edition,
                    const questionnaire::Labels &labels, const QString &file)
{
    ReadRules result;
    Problems problems(file);
    Fields root(questionnaire::objectOf(json, problems), {}, problems);
    QSet<QString> ids;
    root.each("checks", [&](Fields &fields) {
        const ResponseRule rule = RuleReader(edition, labels).read(fields);
        if (ids.contains(rule.id))
            problems.twice(fields.path(), rule.id);
        ids.insert(rule.id);
        if (rule.kind)
            result.rules.push_back(rule);
    });
    root.done();
    result.findings = problems.findings();
    return result;
}

base::Result<std::vector<ResponseRule>> loadRules(const Edition &edition, const QString &language)
{
    const QString path = edition.form().folder + QLatin1String("/checks.json");
    const base::Text tried = lateText("validation",
                                      "The checks of the questionnaire “%1” were to "
                                      "be read.",
                                      { edition.form().id });
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(
            tried, lateText("validation", "They could not be read: %1.", { file.errorString() }),
            lateText("validation", "See whether the folder is complete."));
    const questionnaire::Labels labels = questionnaire::readLabels(edition.form().folder, language);
    ReadRules read = readRules(file.readAll(), edition, labels, path);
    if (read.findings.isEmpty())
        return std::move(read.rules);
    return base::failure(tried, read.findings.first().message, read.findings.first().advice);
}

} // namespace validation

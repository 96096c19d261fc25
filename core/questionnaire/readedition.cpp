// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/edition.h"
#include "core/questionnaire/jsonfields.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace questionnaire
{

namespace
{

using base::lateText;

std::optional<Mark> markOf(const QString &id)
{
    for (Mark mark : { Mark::Documented, Mark::Inferred, Mark::Memory }) {
        if (markId(mark) == id)
            return mark;
    }
    return std::nullopt;
}

std::optional<Asked::Years> yearsOf(const QString &id)
{
    if (id == QLatin1String("even"))
        return Asked::Years::Even;
    if (id == QLatin1String("odd"))
        return Asked::Years::Odd;
    return std::nullopt;
}

// What a part inherits from the part that holds it, and may say otherwise.
struct Provenance {
    Mark mark = Mark::Documented;
    QString source;
};

class FormReader
{
public:
    FormReader(const QJsonObject &json, const Labels &labels, Problems &problems)
        : m_root(json, {}, problems)
        , m_labels(labels)
    {
    }
    Form read(QList<int> &collections);

private:
    QString label(const QString &text) const { return m_labels.value(text, text); }
    void readDimensions();
    void readColumnSets();
    void readQuestions();
    void readAttributes();
    Module readModule(Fields &fields, const Provenance &above);
    Table readTable(Fields &fields, const Provenance &above);
    Row readRow(Fields &fields, const Table &table, const Provenance &above);
    Asked readAsked(Fields &fields);
    Provenance readProvenance(Fields &fields, const Provenance &above);
    QList<Column> columns(Fields &fields, const QList<Column> &otherwise);
    Coordinates coordinates(Fields &fields);
    QString nameOf(const Coordinates &at) const;
    template<typename Part> void add(QList<Part> &parts, const Part &part, const Fields &fields);

    Fields m_root;
    Labels m_labels;
    Form m_form;
    QMap<QString, QList<Column>> m_columnSets;
    QSet<QString> m_tableIds;
};

template<typename Part>
void FormReader::add(QList<Part> &parts, const Part &part, const Fields &fields)
{
    for (const Part &other : parts) {
        if (other.id == part.id)
            m_root.problems().twice(fields.path(), part.id);
    }
    parts << part;
}

Asked FormReader::readAsked(Fields &fields)
{
    Asked asked;
    if (!fields.has("asked"))
        return asked;
    Fields json(fields.object("asked"), fields.pathOf("asked"), fields.problems());
    asked.from = int(json.number("from", 0));
    asked.to = int(json.number("to", 0));
    asked.years = json.choice("years", yearsOf, Asked::Years::Every);
    asked.also = json.integers("also");
    json.done();
    return asked;
}

Provenance FormReader::readProvenance(Fields &fields, const Provenance &above)
{
    return { fields.choice("mark", markOf, above.mark), fields.text("source", above.source) };
}

// Values that are the total of their dimension say nothing and are left out.
Coordinates FormReader::coordinates(Fields &fields)
{
    Coordinates at = fields.map("at");
    for (auto value = at.begin(); value != at.end();) {
        const Dimension *dimension = m_form.dimension(value.key());
        if (!dimension || !dimension->find(*value))
            fields.problems().nothing(fields.pathOf("at"),
                                      value.key() + QLatin1String(": ") + *value);
        value = dimension && dimension->total == *value ? at.erase(value) : std::next(value);
    }
    return at;
}

QString FormReader::nameOf(const Coordinates &at) const
{
    QStringList names;
    for (auto value = at.begin(); value != at.end(); ++value) {
        const Dimension *dimension = m_form.dimension(value.key());
        const DimensionValue *found = dimension ? dimension->find(*value) : nullptr;
        names << (found ? found->name : *value);
    }
    return names.join(QStringLiteral(", "));
}

void FormReader::readDimensions()
{
    m_root.each("dimensions", [this](Fields &fields) {
        Dimension dimension { fields.needed("id"),
                              label(fields.needed("name")),
                              fields.needed("total"),
                              fields.map("attributes"),
                              {} };
        fields.each("values", [&](Fields &json) {
            const DimensionValue value { json.needed("id"),    label(json.needed("name")),
                                         json.texts("codes"),  json.number("from"),
                                         json.number("below"), json.flag("unknown") };
            add(dimension.values, value, json);
        });
        if (!dimension.find(dimension.total))
            fields.problems().nothing(fields.pathOf("total"), dimension.total);
        add(m_form.dimensions, dimension, fields);
    });
}

void FormReader::readColumnSets()
{
    const QJsonObject sets = m_root.object("columnSets");
    for (auto set = sets.begin(); set != sets.end(); ++set) {
        const QByteArray key = set.key().toUtf8();
        Fields fields(sets, m_root.pathOf("columnSets"), m_root.problems());
        fields.each(key.constData(), [&](Fields &json) {
            Column column { json.needed("id"), label(json.text("name")), coordinates(json),
                            json.choice("mark", markOf, Mark::Documented) };
            if (column.name.isEmpty())
                column.name = nameOf(column.at);
            add(m_columnSets[set.key()], column, json);
        });
    }
}

void FormReader::readQuestions()
{
    m_root.each("questions", [this](Fields &fields) {
        Question question { fields.needed("id"),
                            label(fields.needed("text")),
                            label(fields.text("why")),
                            fields.text("source"),
                            fields.text("type", QStringLiteral("choice")),
                            {},
                            fields.text("scope") == QLatin1String("edition") };
        fields.each("answers", [&](Fields &json) {
            add(question.answers, { json.needed("id"), label(json.needed("name")) }, json);
        });
        question.mark = fields.choice("mark", markOf, Mark::Documented);
        add(m_form.questions, question, fields);
    });
}

void FormReader::readAttributes()
{
    m_root.each("attributes", [this](Fields &fields) {
        const NeededAttribute attribute { fields.needed("id"), label(fields.needed("name")),
                                          label(fields.text("definition")),
                                          fields.texts("values") };
        add(m_form.attributes, attribute, fields);
    });
}

QList<Column> FormReader::columns(Fields &fields, const QList<Column> &otherwise)
{
    const QString name = fields.text("columns");
    if (name.isEmpty())
        return otherwise;
    if (!m_columnSets.contains(name))
        fields.problems().nothing(fields.pathOf("columns"), name);
    return m_columnSets.value(name);
}

Row FormReader::readRow(Fields &fields, const Table &table, const Provenance &above)
{
    Row row;
    row.id = fields.needed("id");
    row.label = label(fields.needed("label"));
    row.definition = label(fields.text("definition"));
    row.derived = fields.text("derived");
    row.categories = fields.texts("iccs");
    row.without = fields.texts("without");
    row.where = fields.lists("where");
    row.tags = fields.texts("tags");
    row.at = coordinates(fields);
    row.indicators = fields.texts("sdg");
    row.unit = fields.text("unit", table.unit);
    row.stage = fields.text("stage", table.stage);
    row.columns = columns(fields, table.columns);
    row.indent = int(fields.number("indent", 0));
    row.asked = readAsked(fields);
    const Provenance provenance = readProvenance(fields, above);
    row.mark = provenance.mark;
    row.source = provenance.source;
    return row;
}

Table FormReader::readTable(Fields &fields, const Provenance &above)
{
    Table table;
    table.id = fields.needed("id");
    table.title = label(fields.needed("title"));
    table.definition = label(fields.text("definition"));
    table.unit = fields.needed("unit");
    table.stage = fields.text("stage");
    const QString kind = fields.text("kind", QStringLiteral("flow"));
    table.reference = fields.text("reference");
    if (kind != (table.reference.isEmpty() ? QLatin1String("flow") : QLatin1String("stock")))
        fields.wrong("kind");
    table.institution = fields.text("institution");
    table.questions = fields.texts("questions");
    for (const QString &question : std::as_const(table.questions)) {
        if (!m_form.question(question))
            fields.problems().nothing(fields.pathOf("questions"), question);
    }
    table.columns = columns(fields, { { QStringLiteral("total"), {}, {} } });
    table.asked = readAsked(fields);
    const Provenance provenance = readProvenance(fields, above);
    table.mark = provenance.mark;
    table.source = provenance.source;
    fields.each("rows",
                [&](Fields &json) { add(table.rows, readRow(json, table, provenance), json); });
    if (m_tableIds.contains(table.id))
        fields.problems().twice(fields.path(), table.id);
    m_tableIds.insert(table.id);
    return table;
}

Module FormReader::readModule(Fields &fields, const Provenance &above)
{
    Module module { fields.needed("id"), label(fields.needed("title")), {}, readAsked(fields) };
    const Provenance provenance = readProvenance(fields, above);
    fields.each("tables", [&](Fields &json) { module.tables << readTable(json, provenance); });
    return module;
}

Form FormReader::read(QList<int> &collections)
{
    m_form.instrument = m_root.needed("id");
    m_form.title = label(m_root.needed("title"));
    m_form.shortTitle = m_root.text("shortTitle", m_form.title);
    m_form.agency = m_root.text("agency");
    const Provenance provenance = readProvenance(m_root, {});
    m_form.source = provenance.source;
    collections = m_root.integers("years");
    if (collections.isEmpty())
        m_root.wrong("years");
    m_form.yearsSource = m_root.text("yearsSource");
    m_form.referenceYears = int(m_root.number("referenceYears", 1));
    m_root.each("institutions", [this](Fields &fields) {
        add(m_form.institutions, { fields.needed("id"), label(fields.needed("name")) }, fields);
    });
    readDimensions();
    readColumnSets();
    readQuestions();
    readAttributes();
    m_root.each("modules", [&](Fields &fields) {
        add(m_form.modules, readModule(fields, provenance), fields);
    });
    m_root.done();
    return m_form;
}

base::Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return base::failure(
        lateText("questionnaire", "The questionnaire at %1 was to be opened.", { path }),
        lateText("questionnaire", "It could not be read: %1.", { file.errorString() }),
        lateText("questionnaire",
                 "Name the folder of an edition, or one of the "
                 "editions that come with the program."));
}

} // namespace

Labels readLabels(const QString &folder, const QString &language)
{
    Labels labels;
    QFile file(folder + QLatin1String("/labels/") + language + QLatin1String(".json"));
    if (language.isEmpty() || !file.open(QIODevice::ReadOnly))
        return labels;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (auto text = json.begin(); text != json.end(); ++text)
        labels.insert(text.key(), text->toString());
    return labels;
}

base::Result<ReadEditions> readEditions(const QString &folder, const QString &language)
{
    const QString path = folder + QLatin1String("/edition.json");
    const base::Result<QByteArray> json = contentOf(path);
    if (!json)
        return tl::unexpected(json.error());
    ReadEditions result;
    const Labels labels = readLabels(folder, language);
    Problems problems(path);
    QList<int> collections;
    const Form form = FormReader(objectOf(*json, problems), labels, problems).read(collections);
    result.findings << problems.findings();
    if (!problems.findings().isEmpty())
        return result;
    for (int year : std::as_const(collections)) {
        Form copy = form;
        copy.collection = year;
        copy.folder = folder;
        copy.id = form.instrument + QLatin1Char('-') + QString::number(year);
        result.editions << std::make_shared<const Edition>(copy);
    }
    return result;
}

QStringList editionFolders()
{
    const QString root = QStringLiteral(":/questionnaires");
    QStringList folders = QDir(root).entryList(QDir::Dirs, QDir::Name);
    for (QString &folder : folders)
        folder = root + QLatin1Char('/') + folder;
    return folders;
}

} // namespace questionnaire

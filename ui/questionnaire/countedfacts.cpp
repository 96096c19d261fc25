// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/countedfacts.h"

#include "core/questionnaire/words.h"
#include "ui/categories/titles.h"
#include "ui/records/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace questionnairepage
{

using questionnaire::Edition;
using Row = widgets::KeyValueForm::Row;

namespace
{

constexpr int MostCategories = 4;
constexpr int MostCodes = 8;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(questionnairepage::CountedFacts)
};

void addCategories(QList<Row> &rows, const QStringList &codes, const QString &name,
                   const classification::Classification &classification, const QString &language)
{
    if (codes.size() > MostCategories) {
        rows << Row { name, codes.join(QStringLiteral(", ")), {}, true };
        return;
    }
    for (const QString &code : codes) {
        const auto parsed = classification::IccsCode::parse(code);
        const QString title
            = parsed ? categories::titleIn(classification, *parsed, language) : QString();
        rows << Row { &code == &codes.constFirst() ? name : QString(),
                      Words::tr("%1 %2", "code and title of a category").arg(code, title), code };
    }
}

QString tagsOf(const questionnaire::Row &row)
{
    QStringList tags = row.tags;
    for (auto condition = row.where.begin(); condition != row.where.end(); ++condition)
        tags << condition.key() + QStringLiteral(" = ") + condition->join(QLatin1Char(' '));
    return tags.join(QStringLiteral(", "));
}

// "A stock on 31 December" or "A flow of the year".
QString kindOf(const questionnaire::Table &table)
{
    if (table.reference.isEmpty())
        return Words::tr("Flow: all of the year");
    const QDate day = QDate::fromString(QStringLiteral("2000-") + table.reference, Qt::ISODate);
    const QString shown = day.isValid()
        ? QLocale().toString(day, Words::tr("d MMMM", "day and month"))
        : table.reference;
    return Words::tr("Stock: as on %1").arg(shown);
}

QString splitOf(const Edition &edition, const Edition::Cell &cell)
{
    QStringList parts;
    for (auto at = cell.at.begin(); at != cell.at.end(); ++at) {
        const questionnaire::Dimension *dimension = edition.form().dimension(at.key());
        const questionnaire::DimensionValue *value = dimension ? dimension->find(*at) : nullptr;
        if (value)
            parts << Words::tr("%1: %2", "dimension, value").arg(dimension->name, value->name);
    }
    return parts.join(QLatin1Char('\n'));
}

QString institutionOf(const Edition &edition, const QString &id)
{
    for (const questionnaire::Institution &institution : edition.form().institutions) {
        if (institution.id == id)
            return institution.name;
    }
    return id;
}

// "13A (24) Assault"
QString codeText(const QString &code, qint64 count, const offences::OffenceList *list)
{
    const auto offences = list ? list->withCode(code) : QList<const offences::Offence *>();
    const QString label
        = offences.isEmpty() ? QString() : offences.constFirst()->labels.value(list->info.language);
    return Words::tr("%1: %2 %3", "national code, so many, label")
        .arg(code, records::countText(count), label)
        .trimmed();
}

} // namespace

QList<Row> codeRows(const questionnaire::Filling &filling, const project::ProjectData &data)
{
    QList<QPair<qint64, QString>> codes;
    for (auto code = filling.counted.byCode.begin(); code != filling.counted.byCode.end(); ++code) {
        if (!code.key().isEmpty())
            codes << qMakePair(-*code, code.key());
    }
    std::sort(codes.begin(), codes.end());
    QString list;
    for (const questionnaire::CodedTable &table : data.codedTables) {
        if (filling.tables.contains(table.id))
            list = table.list;
    }
    QList<Row> rows;
    for (const auto &[count, code] : codes.mid(0, MostCodes))
        rows << Row { rows.isEmpty() ? Words::tr("Codes") : QString(),
                      codeText(code, -count, data.list(list)), list + LinkSeparator + code };
    if (codes.size() > MostCodes)
        rows << Row { {},
                      Words::tr("and %Ln more code(s)", nullptr, int(codes.size()) - MostCodes) };
    rows << Row { Words::tr("Note"), filling.note.toString() };
    return rows;
}

QList<Row> countedFacts(const Edition &edition, int number,
                        const classification::Classification &classification,
                        const QString &language)
{
    const Edition::Cell &cell = edition.cell(number);
    const auto text = [](const base::Text &late) { return late.toString(); };
    QList<Row> rows;
    addCategories(rows, cell.row->categories, Words::tr("ICCS"), classification, language);
    addCategories(rows, cell.row->without, Words::tr("Without"), classification, language);
    const QString definition
        = cell.row->definition.isEmpty() ? cell.table->definition : cell.row->definition;
    rows << Row { Words::tr("Tags"), tagsOf(*cell.row) };
    rows << Row { Words::tr("Split"), splitOf(edition, cell) };
    rows << Row { Words::tr("Unit"), text(questionnaire::unitText(cell.row->unit)) };
    if (!cell.row->stage.isEmpty())
        rows << Row { Words::tr("Stage"), text(questionnaire::stageText(cell.row->stage)) };
    rows << Row { Words::tr("Kind"), kindOf(*cell.table) };
    rows << Row { Words::tr("Definition"), definition };
    rows << Row { Words::tr("SDG"), cell.row->indicators.join(QStringLiteral(", ")) };
    rows << Row { Words::tr("Filled in by"), institutionOf(edition, cell.table->institution) };
    rows << Row { Words::tr("Known"), text(questionnaire::markText(cell.row->mark)) };
    rows << Row { Words::tr("Source"), cell.row->source };
    return rows;
}

} // namespace questionnairepage

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace questionnaire
{

// How we know of a part of a questionnaire whose official workbook is not at hand.
enum class Mark { Documented, Inferred, Memory };
QString markId(Mark mark);

// In which collections a part is asked.
struct Asked {
    enum class Years { Every, Even, Odd };
    int from = 0; // 0: open
    int to = 0;
    Years years = Years::Every;
    QList<int> also; // further years
    bool in(int collection) const;
};

// One value of a dimension of tables: which values of the coded records' attribute it sums.
struct DimensionValue {
    QString id; // "male"
    QString name;
    QStringList codes; // of the attribute
    std::optional<double> from, below; // of an attribute of numbers: from <= number < below
    bool isUnknown = false;
};

// What a table splits its figures by. Its total stands for all values together.
struct Dimension {
    QString id; // "sex"
    QString name;
    QString total; // id of the value
    QMap<QString, QString> attributes; // unit of count -> attribute id, "victims" -> "victim.SV"
    QList<DimensionValue> values;
    const DimensionValue *find(const QString &value) const;
};

using Coordinates = QMap<QString, QString>; // dimension -> value; totals are left out

struct Column {
    QString id;
    QString name;
    Coordinates at;
    Mark mark = Mark::Documented;
};

struct Row {
    QString id;
    QString label;
    QString definition; // what is counted, in a sentence or two
    QString derived; // the indicator that computes the row; empty: it is filled in
    QStringList categories; // ICCS codes, summed
    QStringList without; // and taken out again
    QMap<QString, QStringList> where; // attribute -> values, all of them to hold
    QStringList tags;
    Coordinates at;
    QStringList indicators; // SDG, "16.1.1"
    QString unit; // "victims"
    QString stage; // "recorded"
    QList<Column> columns;
    int indent = 0;
    Mark mark = Mark::Documented;
    QString source;
    Asked asked;
};

struct Table {
    QString id; // "1.2"
    QString title;
    QString definition;
    QString unit, stage;
    QString reference; // of stocks: "12-31"; empty: a flow of the year
    QString institution; // who usually fills it
    QStringList questions;
    QList<Column> columns; // of most rows
    QList<Row> rows;
    Mark mark = Mark::Documented;
    QString source;
    Asked asked;
};

struct Module {
    QString id;
    QString title;
    QList<Table> tables;
    Asked asked;
};

// A question on how figures were made (ICCS 2015, Annex 1), asked beside a table or once.
struct Question {
    struct Answer {
        QString id;
        QString name;
    };
    QString id;
    QString text, why, source;
    QString type; // "choice", "choices", "text", "yesno"
    QList<Answer> answers;
    bool once = false; // for the whole edition, not for each table
    Mark mark = Mark::Documented;
};

struct Institution {
    QString id;
    QString name;
};

// An attribute that records need for some rows and the ICCS does not have.
struct NeededAttribute {
    QString id; // "femicide.earlierViolence"
    QString name, definition;
    QStringList values;
};

// A questionnaire of one collection as it stands in resources/questionnaires/<folder> or in a
// folder of the user.
struct Form {
    QString id; // "un-cts-2024"
    QString instrument; // "un-cts"
    QString folder; // where its files stand
    QString title, shortTitle, agency, source;
    QString yearsSource; // how we know of its years
    int collection = 0; // the year in which it is asked
    int referenceYears = 1; // so many years before the collection
    QList<Institution> institutions;
    QList<Dimension> dimensions;
    QList<Question> questions;
    QList<NeededAttribute> attributes;
    QList<Module> modules;

    QList<int> years() const; // the reference years, rising
    const Dimension *dimension(const QString &wanted) const;
    const Question *question(const QString &wanted) const;
};

// A form with its cells: each has a number, 0 to cellCount() - 1, and an address
// "table/row/column". Cells point into the form, so that an edition is made once and never copied.
class Edition
{
public:
    struct Cell {
        const Module *module;
        const Table *table;
        const Row *row;
        const Column *column;
        Coordinates at; // of row and column together
        QString address;
    };

    explicit Edition(Form form);
    Edition(const Edition &) = delete;
    Edition &operator=(const Edition &) = delete;

    const Form &form() const { return m_form; }
    int cellCount() const { return int(m_cells.size()); }
    const Cell &cell(int number) const { return m_cells[std::size_t(number)]; }
    int find(const QString &address) const; // -1: none
    // The cell of a table at these coordinates; of a row of it, when one is named, whose own
    // coordinates need not be repeated. -1: none.
    int at(const QString &table, const QString &row, const Coordinates &coordinates) const;
    bool isAsked(int cell) const;
    const Table *table(const QString &id) const;
    QString labelOf(int cell) const; // "Victims of intentional homicide, male"

private:
    void addRow(const Module &module, const Table &table, const Row &row);

    Form m_form;
    std::vector<Cell> m_cells;
    QHash<QString, int> m_byAddress;
    QHash<QString, const Table *> m_tables;
};

using EditionPointer = std::shared_ptr<const Edition>;

// Texts of an edition in another language, by their source text.
using Labels = QHash<QString, QString>;
Labels readLabels(const QString &folder, const QString &language); // empty: there are none

struct ReadEditions {
    QList<EditionPointer> editions; // one for each year; empty when there are errors
    base::Findings findings;
};

// All years of the instrument in a folder (a resource or a user's own). Fails when the folder or
// its edition.json cannot be read; what is wrong in it are findings.
base::Result<ReadEditions> readEditions(const QString &folder, const QString &language = {});

// The folders of resources/questionnaires.
QStringList editionFolders();

// An edition by its id, or of a user's folder by "folder:year"; without a year the latest.
base::Result<EditionPointer> loadEdition(const QString &id, const QString &language = {});

// What loadEdition() finds the edition by: its id, or of a user's folder "folder:year".
QString loadName(const Form &form);

} // namespace questionnaire

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/coderecords.h"
#include "core/coding/recordsource.h"
#include "core/microdata/layoutbinding.h"

#include <QHash>

namespace coding
{

// What to do with each record of one file, settled before the first is read and shared by all
// threads: which columns are looked at, which offences or numbers a row holds, and what each answer
// of the coder adds to the coded file and to the table.
struct CodePlan {
    CodePlan(const CodingSet &set, const CodeRequest &request, const Coder &coder,
             const RecordSource &source);

    // Where a value comes from.
    struct Origin {
        enum class Kind { None, Reader, Fixed, Column } kind = Kind::None;
        int index = -1; // in readers; the value itself; the column of the file
    };
    // One thing that is counted in each row: an offence, a number column.
    struct Unit {
        int code = -1; // in binding.codes()
        int number = -1; // in binding.columns(), of Number
        Origin attempt; // of event.At, where attempts are left out of the table
        std::vector<Origin> values; // for each attribute of the coder
        std::vector<Origin> places; // for each dimension of the table, but categories
        QByteArray printed; // its columns of the coded file
    };
    struct Dimension {
        enum class Kind { Values, Texts } kind = Kind::Texts;
        QString name;
        int attribute = -1; // of Values, in binding.attributes()
        QByteArrayList fixedTexts; // of Texts, place 0 ..
        int request = -1; // position in CodeRequest::dimensions
    };
    const CodingSet &set;
    const CodeRequest &request;
    const Coder &coder;
    microdata::LayoutBinding binding;
    int columns = 0; // of the file
    char delimiter = ',';
    QByteArray lineEnd;
    std::vector<int> wanted; // columns of the file, ascending
    std::vector<int> readers; // in binding.columns(), of Attribute
    std::vector<Unit> units;
    std::vector<int> weights; // in binding.columns()
    std::vector<int> group; // columns of the file with the parts of one id; none: no id
    int attemptedValue = -1; // of event.At
    // What of a group is counted: everything, each category once, or the most serious only.
    enum class Counting { All, Distinct, Principal } counting = Counting::All;
    bool hasLeaveOut = false;
    bool isIdOfOffence = false; // of Distinct: the id has one category, the most serious
    bool hasShares = false, hasTags = false, hasFlags = false; // columns of the coded file

    QStringList answerDimensions; // "iccs", "iccs2", "tags" as far as asked for
    QList<int> answerRequests; // their positions in CodeRequest::dimensions
    std::vector<Dimension> dimensions; // the others

    // Of CodeIs::Label: the code of what is printed.
    QHash<QString, QString> codeByLabel;
    QString codeOf(const QString &printed) const;
    QByteArray header(const RecordSource &source) const; // of the coded file
    // The names of dimensions that the file does not give.
    QStringList missingDimensions;

private:
    void want(int column);
    void addReaders();
    void addUnits();
    void addUnit(Unit unit, int offence);
    Origin attributeOf(const QString &id, const Unit &unit, int offence) const;
    void addDimensions(const RecordSource &source);
    Origin placeOf(Dimension &dimension, const Unit &unit, int offence,
                   const QStringList &header) const;
    void settleCounting();
    void findAnswerColumns();
    void addLabels();
};

// The part of a count, in millionths; parts of all shares sum up when rest goes to the first.
qint64 partOf(qint64 count, qint64 weight);
// Counts by parts; what division leaves over goes to the first, so that they sum up.
std::vector<qint64> split(qint64 count, const std::vector<qint64> &weights);
QByteArray csvCell(const QString &text, char delimiter);

} // namespace coding

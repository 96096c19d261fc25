// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/microdata/bytetable.h"
#include "core/microdata/layout.h"

#include <array>
#include <string_view>
#include <vector>

namespace microdata
{

// A cell's text as a value of an attribute.
struct Reading {
    int position = -1; // in Attribute::values; -1: the attribute has no "not known" either
    bool isUnknown = false; // no list knows the text; it stands for "not known" and is counted
};

// A layout made ready for one file: where each column stands and what its texts mean. Immutable, so
// several threads may read with it; the look-ups that remember are ValueReader's. What
// checkLayout() finds wrong is left out here, never guessed.
class LayoutBinding
{
public:
    struct Column {
        LayoutColumn layout;
        int column = -1; // in the file, 0-based
        int attribute = -1; // of Attribute: position in attributes()
        // What heads it in tables: the dimension's or attribute's name, else the header.
        QString name;
        // Of Number: what its `fixed` says of attributes (position in attributes(), value) and of
        // dimensions.
        std::vector<std::pair<int, int>> fixedAttributes;
        QMap<QString, QString> fixedDimensions;
    };
    // The columns whose joined texts are one code.
    struct Code {
        int offence = 0;
        std::vector<int> columns; // in the file, in the order of the layout
    };

    LayoutBinding(const Layout &layout, const Dictionary &dictionary, const QStringList &headers);

    const Layout &layout() const { return m_layout; }
    const std::vector<Column> &columns() const { return m_columns; } // in the layout's order
    // Positions in columns() of those with a role.
    const std::vector<int> &withRole(ColumnRole role) const { return m_byRole[std::size_t(role)]; }
    // The attributes that any column or fixed value gives, in the order of their first column.
    const QList<Attribute> &attributes() const { return m_attributes; }
    int attributeOf(const QString &id) const; // position in attributes(); -1: no column gives it
    const std::vector<Code> &codes() const { return m_codes; } // by offence, ascending

    using Cells = std::vector<std::string_view>; // of one row, UTF-8
    // Puts the parts of a code together; empty when all of them are.
    void joinCode(const Code &code, const Cells &cells, std::string &into) const;
    bool isLeftOut(const Cells &cells) const;

    // What a text means in an Attribute column (position in columns()): by `values`, as an empty
    // cell "not known", of numbers and dates by band, by a value's own code, else unknown. Bands go
    // before own codes: in a column of ages "3" is three years and not the band whose code is 3.
    Reading read(int column, QStringView printed) const;
    // A cell of a Weight or Number column.
    std::optional<double> numberAt(std::string_view utf8) const;

private:
    void bind(const LayoutColumn &column, const Dictionary &dictionary, const QStringList &headers);
    void bindFixed(Column &column, const Dictionary &dictionary);
    void bindCode(const Column &column);
    int take(const Attribute &attribute);
    std::optional<int> bandOf(const Attribute &attribute, QStringView text) const;

    Layout m_layout;
    std::vector<Column> m_columns;
    std::array<std::vector<int>, 7> m_byRole;
    QList<Attribute> m_attributes;
    std::vector<Code> m_codes;
    QByteArray m_codeJoin;
    struct LeftOut {
        int column = -1;
        ByteTable values;
    };
    std::vector<LeftOut> m_leftOut;
};

// A text that no list knows.
struct UnknownText {
    QString printed;
    qint64 count = 0;
    qint64 firstRow = 0;
    bool operator==(const UnknownText &other) const = default;
};
// Of several readers of the same column: summed, most frequent first, then by text.
QList<UnknownText> merged(const QList<UnknownText> &texts);

// Reads one Attribute column row by row: the bytes of a cell to a value's position. A text that
// came before costs one hash and one comparison. For one thread; the binding outlives it.
class ValueReader
{
public:
    ValueReader(const LayoutBinding &binding, int column)
        : m_binding(&binding)
        , m_column(column)
    {
    }
    int valueOf(std::string_view utf8, qint64 row = 0);
    int valueOf(QStringView printed, qint64 row = 0);
    qint64 unknownCount() const; // cells
    QList<UnknownText> unknown() const; // as merged()

private:
    struct Entry {
        Reading reading;
        qint64 count = 0; // of unknown ones
        qint64 firstRow = 0;
    };
    const LayoutBinding *m_binding;
    int m_column;
    ByteTable m_table;
    std::vector<Entry> m_entries;
    qint64 m_notListed = 0; // unknown texts that came after the table was full
};

} // namespace microdata

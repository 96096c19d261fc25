// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/cellmap/cellmap.h"
#include "core/exchange/cellmap/labelwords.h"

namespace exchange
{

// An edition in a language; the same edition in another one has the same cells.
struct EditionInLanguage {
    questionnaire::EditionPointer edition;
    QString language;
};

// What the parts of an edition are called in forms: in its languages, on the data portal of the
// agency, by codes of the ICCS and by the words of resources/words/form_words.txt.
class EditionLabels
{
public:
    explicit EditionLabels(const QList<EditionInLanguage> &editions);

    struct Part { // a table, a row or a column
        QList<LabelWords::Bag> labels;
        LabelWords::Bag words; // of all of them
    };
    struct Line { // a row of a table, with its cells
        int table = 0;
        Part part;
        QList<int> columns; // into columns()
        QList<int> cells; // of the edition, beside each
    };
    const QList<Part> &tables() const { return m_tables; }
    const QList<Part> &columns() const { return m_columns; }
    const QList<Line> &lines() const { return m_lines; }
    bool isTotal(int column) const { return m_totals[column]; }
    const LabelWords &words() const { return m_words; }
    // Status, comment or source when a heading says so.
    std::optional<MapWhat> whatOf(const QString &heading) const;

private:
    using FormWords = QMap<QString, QStringList>; // "sex/male" -> words
    static FormWords readFormWords();
    void addEdition(const EditionInLanguage &edition);
    static bool isWhole(const questionnaire::Table &table, const questionnaire::Row &row);
    void addRow(const EditionInLanguage &edition, const questionnaire::Row *row, int table);
    int columnOf(const EditionInLanguage &edition, const questionnaire::Edition::Cell &cell);
    void addPortal(const questionnaire::Edition &edition);
    void add(Part &part, const QString &label, const QString &language);

    FormWords m_formWords;
    LabelWords m_words;
    QList<Part> m_tables;
    QList<Part> m_columns;
    QList<bool> m_totals;
    QHash<QString, int> m_columnIds; // "sex=male"
    QSet<QString> m_done; // columns whose words are there, by language
    QList<Line> m_lines;
    QHash<QString, int> m_lineIds; // "1.2/victims"
    QHash<QString, int> m_tableIds;
};

} // namespace exchange

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/parts/parts.h"
#include "core/exchange/response/locators.h"
#include "core/exchange/response/responseworkbook.h"
#include "core/exchange/wording.h"
#include "core/table/sheetreader.h"

#include <QMap>
#include <QSet>

namespace exchange
{

// Reads the sheets of a response's workbook one after the other: the blocks below the lines of
// locators, cell by cell.
class ResponseSheetReader
{
public:
    ResponseSheetReader(const QString &file, const questionnaire::Edition &edition,
                        const QString &country);
    void read(const QString &name, const table::ReadSheet &sheet);
    void note(const char *check, base::Severity severity, const base::Text &message,
              const base::Text &advice);

    bool hasBlocks() const { return m_hasBlocks; }
    // Why nothing of the file is to be taken: it is the part of another country, year or office.
    const std::optional<base::Error> &refusal() const { return m_refusal; }
    QStringList lostCells() const; // addresses that the file should have
    ResponseWorkbook result() const;

private:
    // Where the block that a row belongs to has its columns.
    struct Block {
        Locator locator;
        int addressColumn = 0;
        QMap<int, ColumnPlace> columns;
    };
    std::optional<Block> blockOf(const QStringList &row);
    bool isOurs(const Locator &locator);
    bool isOfThePart(const Locator &locator);
    void refuse(const char *check, const Locator &locator, const base::Text &message,
                const base::Text &advice);
    void readColumns(const QStringList &row, Block &block);
    void readCells(const QStringList &row, const Block &block);
    void readAnswer(const QStringList &row, const Block &block, int cell, int year);
    void readMethod(const QStringList &row, const Block &block);
    void readSlip(const QStringList &row, const Block &block);
    std::optional<QStringList> choicesOf(const QString &text,
                                         const questionnaire::Question &question) const;
    void contradict(const QString &key, const QString &what);
    void add(const questionnaire::Answer &answer);
    void add(const questionnaire::MethodAnswer &answer);
    void noteHidden();
    void noteWithoutBlock(const QStringList &row);

    QString m_file, m_country;
    const questionnaire::Edition &m_edition;
    questionnaire::EditionPointer m_translated; // in the language of the part
    Wording m_wording;
    std::optional<InstitutionPart> m_part;
    PartSlip m_slip;
    QStringList m_sender;
    std::optional<base::Error> m_refusal;
    QString m_sheet; // in work
    const table::CellKinds *m_kinds = nullptr; // of it
    int m_row = 0; // 1-based, of the sheet
    bool m_hasBlocks = false;
    bool m_hasCellBlocks = false; // among them
    bool m_hasTable = false; // the sheet has the heading of one, and no locators so far
    bool m_isLost = false; // and addresses
    QStringList m_hidden; // cells in hidden rows of the sheet
    QMap<std::pair<int, int>, questionnaire::Answer> m_answers; // cell, year
    QMap<QString, questionnaire::MethodAnswer> m_method;
    QSet<QString> m_contradicted; // keys that stand there with different contents
    QSet<int> m_cells; // seen, filled or not
    QList<RefusedCell> m_refused;
    base::Findings m_findings;
};

} // namespace exchange

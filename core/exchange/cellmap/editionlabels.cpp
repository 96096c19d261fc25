// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/cellmap/editionlabels.h"

#include "core/questionnaire/portal.h"
#include "core/text/fold.h"

#include <QFile>

#include <algorithm>

namespace exchange
{

using questionnaire::Edition;

namespace
{

const QString english = QStringLiteral("en");

QStringList languagesOf(const QList<EditionInLanguage> &editions)
{
    QStringList languages;
    for (const EditionInLanguage &edition : editions)
        languages << edition.language;
    return languages;
}

QString lineId(const Edition::Cell &cell)
{
    return cell.table->id + u'/' + cell.row->id;
}

} // namespace

EditionLabels::EditionLabels(const QList<EditionInLanguage> &editions)
    : m_formWords(readFormWords())
    , m_words(languagesOf(editions))
{
    for (const EditionInLanguage &edition : editions)
        addEdition(edition);
    if (!editions.isEmpty())
        addPortal(*editions.first().edition);
    m_words.finish();
}

EditionLabels::FormWords EditionLabels::readFormWords()
{
    QFile file(QStringLiteral(":/words/form_words.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    FormWords words;
    QString heading;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'['))
            heading = line.mid(1, line.indexOf(u']') - 1);
        else if (!line.startsWith(u'#'))
            words[heading] << line.trimmed();
    }
    return words;
}

void EditionLabels::add(Part &part, const QString &label, const QString &language)
{
    const LabelWords::Bag bag = m_words.add(label, language);
    if (bag.isEmpty() || part.labels.contains(bag))
        return;
    part.labels << bag;
    part.words << bag;
    std::sort(part.words.begin(), part.words.end());
}

// Columns of the same values are one, whatever their tables.
int EditionLabels::columnOf(const EditionInLanguage &edition, const Edition::Cell &cell)
{
    const questionnaire::Form &form = edition.edition->form();
    const questionnaire::Coordinates &at = cell.column->at;
    QStringList parts { at.isEmpty() ? cell.column->id : QString() };
    for (auto value = at.begin(); value != at.end(); ++value)
        parts << value.key() + u'=' + *value;
    const QString id = parts.join(u' ');
    const bool isNew = !m_columnIds.contains(id);
    const int column = m_columnIds.value(id, int(m_columns.size()));
    if (isNew) {
        m_columnIds.insert(id, column);
        m_columns << Part();
        m_totals << (at.isEmpty() && cell.column->id == u"total");
    }
    const QString done = edition.language + u'|' + id;
    if (m_done.contains(done))
        return column;
    m_done.insert(done);
    Part &part = m_columns[column];
    bool isTotal = true;
    for (auto value = at.begin(); value != at.end(); ++value) {
        const questionnaire::Dimension *dimension = form.dimension(value.key());
        const questionnaire::DimensionValue *named = dimension ? dimension->find(*value) : nullptr;
        const bool isValueTotal = dimension && dimension->total == *value;
        isTotal = isTotal && isValueTotal;
        if (named && at.size() == 1)
            add(part, named->name, edition.language);
        if (at.size() == 1)
            for (const QString &word : m_formWords.value(value.key() + u'/' + *value))
                add(part, word, english);
    }
    if (!cell.column->name.isEmpty())
        add(part, cell.column->name, edition.language);
    if (isNew)
        m_totals[column] = m_totals[column] || (!at.isEmpty() && isTotal);
    if (m_totals[column])
        for (const QString &word : m_formWords.value(QStringLiteral("*/total")))
            add(part, word, english);
    return column;
}

// "All deaths" is the row that the others of a table are parts of.
bool EditionLabels::isWhole(const questionnaire::Table &table, const questionnaire::Row &row)
{
    const auto wholes
        = std::count_if(table.rows.begin(), table.rows.end(),
                        [](const questionnaire::Row &one) { return one.at.isEmpty(); });
    return row.at.isEmpty() && wholes == 1;
}

void EditionLabels::addRow(const EditionInLanguage &edition, const questionnaire::Row *row,
                           int line)
{
    Part &part = m_lines[line].part;
    add(part, row->label, edition.language);
    const qsizetype colon = row->label.indexOf(u':');
    if (colon > 0)
        add(part, row->label.mid(colon + 1), edition.language);
    if (row->at.size() == 1) {
        const questionnaire::Dimension *dimension
            = edition.edition->form().dimension(row->at.firstKey());
        if (const auto *named = dimension ? dimension->find(row->at.first()) : nullptr)
            add(part, named->name, edition.language);
        for (const QString &word : m_formWords.value(row->at.firstKey() + u'/' + row->at.first()))
            add(part, word, english);
    }
    if (row->categories.size() == 1 && row->without.isEmpty() && row->tags.isEmpty())
        add(part, row->categories.first(), english);
}

void EditionLabels::addEdition(const EditionInLanguage &edition)
{
    const Edition &form = *edition.edition;
    QSet<QString> seen;
    for (int number = 0; number < form.cellCount(); ++number) {
        const Edition::Cell &cell = form.cell(number);
        if (!form.isAsked(number))
            continue;
        if (!m_tableIds.contains(cell.table->id)) {
            m_tableIds.insert(cell.table->id, int(m_tables.size()));
            m_tables << Part();
        }
        const int table = m_tableIds.value(cell.table->id);
        const QString id = lineId(cell);
        if (!m_lineIds.contains(id)) {
            m_lineIds.insert(id, int(m_lines.size()));
            m_lines << Line { table, {}, {}, {} };
        }
        const int line = m_lineIds.value(id);
        if (!seen.contains(id)) {
            seen.insert(id);
            add(m_tables[table], cell.table->title, edition.language);
            add(m_tables[table], cell.table->id + u' ' + cell.table->title, edition.language);
            const qsizetype colon = cell.table->title.indexOf(u':');
            if (colon > 0)
                add(m_tables[table], cell.table->title.mid(colon + 1), edition.language);
            addRow(edition, cell.row, line);
            if (isWhole(*cell.table, *cell.row))
                add(m_lines[line].part, cell.row->unit, english);
        }
        const int column = columnOf(edition, cell);
        if (!m_lines[line].cells.contains(number)) {
            m_lines[line].columns << column;
            m_lines[line].cells << number;
        }
    }
}

// The names under which the agency publishes the figures.
void EditionLabels::addPortal(const Edition &edition)
{
    const auto portal = questionnaire::loadPortal(edition);
    if (!portal)
        return;
    for (const questionnaire::Portal::Line &line : portal->lines()) {
        for (const questionnaire::Portal::Target &target : line.targets) {
            const int table = m_tableIds.value(target.table, -1);
            if (table < 0)
                continue;
            add(m_tables[table], line.indicator + u' ' + line.dimension, english);
            const int row = m_lineIds.value(target.table + u'/' + target.row, -1);
            const bool isTotal = m_formWords.value(QStringLiteral("*/total"))
                                     .contains(text::fold(line.category).simplified());
            if (row >= 0 && !isTotal)
                add(m_lines[row].part, line.category, english);
        }
    }
}

std::optional<MapWhat> EditionLabels::whatOf(const QString &heading) const
{
    const QString folded = text::fold(heading).simplified();
    for (MapWhat what : { MapWhat::Status, MapWhat::Comment, MapWhat::Source }) {
        for (const QString &word : m_formWords.value(mapWhatId(what))) {
            if (folded == text::fold(word))
                return what;
        }
    }
    return std::nullopt;
}

} // namespace exchange

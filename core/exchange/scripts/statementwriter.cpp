// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scripts/statementwriter.h"

#include "core/exchange/scripts/scriptwriters.h"

#include <algorithm>

namespace exchange
{

namespace
{

int widthOf(const QStringList &texts)
{
    qsizetype width = 1;
    for (const QString &text : texts)
        width = std::max(width, text.toUtf8().size());
    return int(width);
}

QString stepColumn(const QString &step)
{
    return QStringLiteral("i_") + step;
}

} // namespace

QString StatementWriter::write(const QStringList &head)
{
    m_out.clear();
    for (const QString &text : head)
        comment(text);
    comment(
        QStringLiteral("It makes iccs_counts (the cross table), iccs_totals (what became of all "
                       "records) and iccs_unknown (values that no list knows)."));
    readRecords();
    writeCells();
    writeReaders();
    writeUnits();
    writeCodes();
    writeDecisions();
    writeCollected();
    writeAnswers();
    writeResults();
    return m_out;
}

QString StatementWriter::isText(const QString &name, const QString &value) const
{
    return name + equal() + text(value);
}

QString StatementWriter::isEmpty(const QString &name) const
{
    return name + equal() + text({});
}

QString StatementWriter::isFilled(const QString &name) const
{
    return name + differs() + text({});
}

QString StatementWriter::all(const CodingScript::Conditions &conditions) const
{
    QStringList parts;
    for (const CodingScript::Condition &condition : conditions) {
        if (!condition.isNot) {
            parts << either(condition.name, condition.values);
            continue;
        }
        parts << isFilled(condition.name);
        for (const QString &value : condition.values)
            parts << condition.name + differs() + text(value);
    }
    return parts.join(andThen());
}

void StatementWriter::writeCells()
{
    comment(QStringLiteral("Cells without blanks around them, and their numbers."));
    for (const CodingScript::Cell &cell : m_script.cells) {
        declare(cell.name, mostBytes);
        set(cell.name, trimmed(columnName(m_script.columns.indexOf(cell.column)), cell.isValue));
        if (!cell.number.isEmpty())
            readNumber(cell.number, cell.name);
    }
    for (const auto &[cell, values] : m_script.leaveOut) {
        QStringList others;
        for (const QString &value : values)
            others << cell + differs() + text(value);
        if (!others.isEmpty())
            keep(others.join(andThen()));
    }
    for (const QString &weight : m_script.weights)
        keep(QStringLiteral("abs(%1) < 1000000000").arg(weight));
}

// Texts that are told apart by the blanks around them come last and win.
void StatementWriter::writeTexts(const CodingScript::Reader &reader)
{
    for (const bool isExact : { false, true }) {
        const QString of
            = isExact ? columnName(m_script.columns.indexOf(reader.column)) : reader.cell;
        for (const auto &[printed, value] : reader.texts) {
            if (isExact == (printed != printed.trimmed()))
                set(reader.name, text(value), isText(of, printed));
        }
    }
}

void StatementWriter::writeReaders()
{
    comment(QStringLiteral("Values of the attributes; empty where no list knows the text."));
    for (const CodingScript::Reader &reader : m_script.readers) {
        comment(reader.title);
        QStringList values;
        for (const auto &[printed, value] : reader.texts)
            values << value;
        for (const CodingScript::Reader::Band &band : reader.bands)
            values << band.value;
        declare(reader.name, widthOf(values));
        writeTexts(reader);
        for (const CodingScript::Reader::Band &band : reader.bands) {
            QStringList limits { isEmpty(reader.name) };
            if (band.from)
                limits << QStringLiteral("%1 >= %2").arg(reader.number, plainNumber(*band.from));
            // A missing number is more than any other in Stata.
            limits << QStringLiteral("%1 < %2").arg(
                reader.number, band.below ? plainNumber(*band.below) : QStringLiteral("1e300"));
            set(reader.name, text(band.value), limits.join(andThen()));
        }
        makeResult({ QStringLiteral("iccs_unknown_") + reader.name,
                     { columnName(m_script.columns.indexOf(reader.column)) },
                     isEmpty(reader.name) + andThen() + isFilled(reader.cell),
                     {} });
        if (!reader.notKnown.isEmpty())
            set(reader.name, text(reader.notKnown), isEmpty(reader.name));
    }
}

QString StatementWriter::codeOf(const CodingScript::Unit &unit) const
{
    return unit.codeCells.size() == 1 ? unit.codeCells.first() : QStringLiteral("iccs_key");
}

QString StatementWriter::thereOf(const CodingScript::Unit &unit, bool isFirst) const
{
    if (!unit.number.isEmpty())
        return QStringLiteral("abs(%1) < 1000000000").arg(unit.number);
    if (m_script.units.size() < 2)
        return {};
    QStringList own, none;
    for (const QString &cell : unit.codeCells)
        own << isFilled(cell);
    for (const CodingScript::Unit &other : m_script.units) {
        for (const QString &cell : other.codeCells)
            none << isEmpty(cell);
    }
    const QString filled = own.join(orElse());
    return isFirst ? filled + orElse() + QLatin1Char('(') + none.join(andThen()) + QLatin1Char(')')
                   : filled;
}

void StatementWriter::writeSource(const CodingScript::Column &column,
                                  const CodingScript::Source &source)
{
    using Kind = CodingScript::Source::Kind;
    declare(column.name, mostBytes);
    if (source.kind != Kind::None)
        set(column.name, source.kind == Kind::Fixed ? text(source.text) : source.text);
}

void StatementWriter::writeUnit(const CodingScript::Unit &unit, bool isFirst)
{
    if (const QString there = thereOf(unit, isFirst); !there.isEmpty())
        keep(there);
    declare(QStringLiteral("iccs_key"), mostBytes);
    if (unit.codeCells.size() == 1)
        set(QStringLiteral("iccs_key"), unit.codeCells.first());
    for (const QString &cell : unit.codeCells) {
        if (unit.codeCells.size() == 1)
            break;
        const QString key = QStringLiteral("iccs_key");
        set(key, joined({ key, text(m_script.codeJoin), cell }),
            isFilled(key) + andThen() + isFilled(cell));
        set(key, cell, isEmpty(key) + andThen() + isFilled(cell));
    }
    QString count = QStringLiteral("1000000");
    QStringList factors = m_script.weights;
    if (!unit.number.isEmpty())
        factors << unit.number;
    for (const QString &factor : std::as_const(factors))
        count = whole(QStringLiteral("%1 * %2 + 0.5").arg(count, factor));
    makeNumber(QStringLiteral("iccs_count"), count);
    for (qsizetype i = 0; i < unit.values.size(); ++i)
        writeSource(m_script.values[i], unit.values[i]);
    for (qsizetype i = 0; i < unit.places.size(); ++i)
        writeSource(m_script.places[i], unit.places[i]);
}

void StatementWriter::writeUnits()
{
    comment(QStringLiteral("What is counted in each row, with its values; counts in millionths."));
    const int count = int(m_script.units.size());
    for (int number = 1; number <= count; ++number) {
        if (count > 1)
            beginUnit(number);
        writeUnit(m_script.units[number - 1], number == 1);
        if (count > 1)
            endUnit(number);
    }
    if (count > 1)
        joinUnits(count);
}

void StatementWriter::writeCodes()
{
    comment(QStringLiteral("National code -> what decides about it: the first that answers."));
    QStringList targets;
    for (const CodingScript::Step &step : m_script.steps)
        targets << stepColumn(step.name);
    for (const CodingScript::CollectingStep &step : m_script.collecting)
        targets << stepColumn(step.name);
    targets << QStringLiteral("i_otherwise") << QStringLiteral("i_known");
    QList<QStringList> rows;
    for (const CodingScript::Code &code : m_script.codes)
        rows << (QStringList { code.code } << code.steps << code.otherwise << QStringLiteral("1"));
    lookUp(QStringLiteral("iccs_key"), targets, rows);
}

void StatementWriter::writeDecisions()
{
    const QString decision = QStringLiteral("iccs_decision");
    QStringList decisions;
    for (const CodingScript::Answer &answer : m_script.answers)
        decisions << answer.decision;
    comment(QStringLiteral("What decides: tables and links of the code, the narrowest first."));
    declare(decision, widthOf(decisions));
    set(decision, text(QStringLiteral("unknown code")), isEmpty(QStringLiteral("i_known")));
    set(decision, text(QStringLiteral("no code")), isEmpty(QStringLiteral("iccs_key")));
    for (const CodingScript::Step &step : m_script.steps) {
        const QString column = stepColumn(step.name);
        const QString open = isEmpty(decision) + andThen();
        if (step.isLinks)
            set(decision, column, open + isFilled(column));
        for (const CodingScript::Table &table : step.tables) {
            comment(table.title);
            const QString asked = open + isText(column, table.id);
            for (const CodingScript::Branch &branch : table.branches) {
                comment(branch.comment);
                const QString fits = all(branch.conditions);
                set(decision, text(branch.decision),
                    fits.isEmpty() ? asked : asked + andThen() + fits);
            }
            if (!table.otherwise.isEmpty())
                set(decision, text(table.otherwise), asked);
        }
    }
    set(decision, QStringLiteral("i_otherwise"), isEmpty(decision));
}

// A variable for each tag and flag of each step; what of it holds is chosen when the answer is
// known.
void StatementWriter::writeCollected()
{
    for (const CodingScript::CollectingStep &step : m_script.collecting) {
        for (const CodingScript::Collected &one : step.collected)
            declare(one.name, mostBytes);
        for (const CodingScript::CollectingTable &table : step.tables) {
            comment(table.title);
            for (const CodingScript::Addition &addition : table.additions)
                writeAddition(isText(stepColumn(step.name), table.id), addition);
        }
    }
}

// A choice that adds nothing is marked until all are made.
void StatementWriter::writeAddition(const QString &asked, const CodingScript::Addition &addition)
{
    const QString nothing = QStringLiteral("-");
    const QString open = asked + andThen() + isEmpty(addition.name);
    bool isMarked = false;
    for (const CodingScript::Addition::Choice &choice : addition.choices) {
        QStringList any;
        for (const CodingScript::Conditions &conditions : choice.anyOf) {
            const QString fits = conditions.isEmpty() ? asked : all(conditions);
            any << QLatin1Char('(') + fits + QLatin1Char(')');
        }
        set(addition.name, text(choice.text.isEmpty() ? nothing : choice.text),
            open + andThen() + QLatin1Char('(') + any.join(orElse()) + QLatin1Char(')'));
        isMarked |= choice.text.isEmpty();
    }
    if (!addition.otherwise.isEmpty())
        set(addition.name, text(addition.otherwise), open);
    if (isMarked)
        set(addition.name, text({}), isText(addition.name, nothing));
}

} // namespace exchange

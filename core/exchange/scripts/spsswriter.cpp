// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scripts/scriptwriters.h"
#include "core/exchange/scripts/statementwriter.h"

namespace exchange
{

namespace
{

// A line of syntax has at most 256 bytes, so lists and conditions are written one below the other.
class SpssWriter final : public StatementWriter
{
public:
    using StatementWriter::StatementWriter;

private:
    static constexpr qsizetype mostPairs = 500; // of one RECODE

    QString text(const QString &value) const override
    {
        QString inner;
        for (const QChar c : value)
            inner += c.unicode() < 0x20 ? QChar(QLatin1Char(' ')) : c;
        return QLatin1Char('\'') + inner.replace(QLatin1Char('\''), QStringLiteral("''"))
            + QLatin1Char('\'');
    }
    QString equal() const override { return QStringLiteral(" = "); }
    QString differs() const override { return QStringLiteral(" <> "); }
    QString andThen() const override { return QStringLiteral("\n  & "); }
    QString orElse() const override { return QStringLiteral("\n  | "); }
    QString either(const QString &name, const QStringList &values) const override
    {
        QStringList quoted;
        for (const QString &value : values)
            quoted << text(value);
        return values.size() == 1
            ? name + equal() + quoted.first()
            : QStringLiteral("ANY(%1, %2)").arg(name, quoted.join(QStringLiteral(",\n    ")));
    }
    // A comment is a command: it ends with the full stop at the end of its line.
    void comment(const QString &words) override
    {
        QString plain = oneLine(words);
        while (plain.endsWith(QLatin1Char('.')) || plain.endsWith(QLatin1Char(' ')))
            plain.chop(1);
        line(QStringLiteral("* ") + plain + QLatin1Char('.'));
    }
    void readRecords() override
    {
        line(QStringLiteral("SET UNICODE=ON DECIMAL=DOT."));
        comment(
            QStringLiteral("Write here all columns of the file in its order, under any name those "
                           "that are not in this list"));
        for (qsizetype i = 0; i < m_script.columns.size(); ++i)
            comment(QStringLiteral("  %1 is the column \"%2\"")
                        .arg(columnName(i), m_script.columns[i]));
        line(QStringLiteral(
            "GET DATA /TYPE=TXT /FILE='records.csv' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED"));
        line(QStringLiteral("  /DELIMITERS=',' /QUALIFIER='\"' /FIRSTCASE=2 /VARIABLES="));
        for (qsizetype i = 0; i < m_script.columns.size(); ++i)
            line(QStringLiteral("  %1 A255").arg(columnName(i)));
        line(QStringLiteral("."));
    }
    QString trimmed(const QString &name, bool) const override
    {
        return QStringLiteral("LTRIM(RTRIM(%1))").arg(name);
    }
    QString joined(const QStringList &texts) const override
    {
        QStringList parts;
        for (const QString &one : texts)
            parts << (one.startsWith(QLatin1Char('\'')) ? one
                                                        : QStringLiteral("RTRIM(%1)").arg(one));
        return QStringLiteral("CONCAT(%1)").arg(parts.join(QStringLiteral(", ")));
    }
    QString substring(const QString &of, int from, int length) const override
    {
        return QStringLiteral("CHAR.SUBSTR(%1, %2, %3)")
            .arg(of, QString::number(from), QString::number(length));
    }
    QString whole(const QString &number) const override
    {
        return QStringLiteral("TRUNC(%1)").arg(number);
    }
    QString rest(const QString &number) const override
    {
        return QStringLiteral("MOD(%1, 1000000)").arg(number);
    }
    void declare(const QString &name, int width) override
    {
        line(QStringLiteral("STRING %1 (A%2).").arg(name).arg(width));
    }
    void set(const QString &name, const QString &value, const QString &condition) override
    {
        line(condition.isEmpty()
                 ? QStringLiteral("COMPUTE %1 = %2.").arg(name, value)
                 : QStringLiteral("IF (%1)\n  %2 = %3.").arg(condition, name, value));
    }
    void makeNumber(const QString &name, const QString &value) override
    {
        line(QStringLiteral("COMPUTE %1 = %2.").arg(name, value));
    }
    // An E would be read as an exponent.
    void readNumber(const QString &name, const QString &cell) override
    {
        const QString number = m_script.decimalSign == QLatin1String(".")
            ? cell
            : QStringLiteral("REPLACE(%1, %2, '.')").arg(cell, text(m_script.decimalSign));
        line(QStringLiteral(
                 "IF (CHAR.INDEX(UPCASE(%1), 'E') = 0 & CHAR.INDEX(UPCASE(%1), 'D') = 0)\n  "
                 "%2 = NUMBER(%3, F40.0).")
                 .arg(cell, name, number));
    }
    void keep(const QString &condition) override
    {
        line(QStringLiteral("SELECT IF (%1).").arg(condition));
    }
    void lookUp(const QString &key, const QStringList &targets,
                const QList<QStringList> &rows) override
    {
        for (qsizetype i = 0; i < targets.size(); ++i) {
            qsizetype width = 1;
            QStringList pairs;
            for (const QStringList &row : rows) {
                width = std::max(width, row[i + 1].toUtf8().size());
                if (!row[i + 1].isEmpty())
                    pairs << QStringLiteral("  (%1 =\n   %2)").arg(text(row[0]), text(row[i + 1]));
            }
            declare(targets[i], int(width));
            for (qsizetype begin = 0; begin < pairs.size(); begin += mostPairs) {
                line(QStringLiteral("RECODE %1").arg(key));
                line(pairs.mid(begin, mostPairs).join(QLatin1Char('\n')));
                line(QStringLiteral("  INTO %1.").arg(targets[i]));
            }
        }
    }
    void beginUnit(int number) override
    {
        line(QStringLiteral("EXECUTE."));
        if (number == 1)
            line(QStringLiteral("DATASET NAME records."));
        line(QStringLiteral("DATASET ACTIVATE records."));
        line(QStringLiteral("DATASET COPY unit%1.").arg(number));
        line(QStringLiteral("DATASET ACTIVATE unit%1.").arg(number));
    }
    void endUnit(int) override { line(QStringLiteral("EXECUTE.")); }
    void joinUnits(int count) override
    {
        line(QStringLiteral("ADD FILES"));
        for (int number = 1; number <= count; ++number)
            line(QStringLiteral("  /FILE=unit%1").arg(number));
        line(QStringLiteral("."));
        line(QStringLiteral("EXECUTE."));
    }
    void makeLong(const QStringList &stems, int parts) override
    {
        line(QStringLiteral("VARSTOCASES"));
        for (const QString &stem : stems) {
            QStringList names;
            for (int part = 1; part <= parts; ++part)
                names << QStringLiteral("%1_%2").arg(stem).arg(part);
            line(QStringLiteral("  /MAKE %1 FROM %2").arg(stem, names.join(QLatin1Char(' '))));
        }
        line(QStringLiteral("  /NULL=KEEP."));
        keep(isFilled(QStringLiteral("iccs_share")));
    }
    void makeResult(const Result &result) override
    {
        line(QStringLiteral("DATASET DECLARE %1.").arg(result.file));
        line(QStringLiteral("TEMPORARY."));
        line(QStringLiteral("SELECT IF (%1).")
                 .arg(result.condition.isEmpty() ? QStringLiteral("1 = 1") : result.condition));
        line(QStringLiteral("AGGREGATE /OUTFILE=%1 /BREAK=%2\n  /%3.")
                 .arg(result.file, result.by.join(QLatin1Char(' ')),
                      result.sum.isEmpty() ? QStringLiteral("count_of_rows=N")
                                           : QStringLiteral("%1=SUM(%1)").arg(result.sum)));
    }
};

} // namespace

QString writeSpss(const CodingScript &script, const QStringList &head)
{
    return SpssWriter(script).write(head);
}

} // namespace exchange

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scripts/scriptwriters.h"
#include "core/exchange/scripts/statementwriter.h"

namespace exchange
{

namespace
{

// Stata 14 or later.
class StataWriter final : public StatementWriter
{
public:
    using StatementWriter::StatementWriter;

private:
    // Quotes, and signs that begin a macro, are written by their number.
    QString text(const QString &value) const override
    {
        QString quoted = QStringLiteral("\"");
        for (const QChar c : value) {
            if (c == u'"' || c == u'$' || c == u'`' || c == u'\\' || c.unicode() < 0x20)
                quoted += QStringLiteral("\" + char(%1) + \"").arg(c.unicode());
            else
                quoted += c;
        }
        return quoted + QLatin1Char('"');
    }
    QString equal() const override { return QStringLiteral(" == "); }
    QString differs() const override { return QStringLiteral(" != "); }
    QString andThen() const override { return QStringLiteral(" & "); }
    QString orElse() const override { return QStringLiteral(" | "); }
    QString either(const QString &name, const QStringList &values) const override
    {
        QStringList parts;
        for (const QString &value : values)
            parts << name + equal() + text(value);
        return parts.size() == 1 ? parts.first()
                                 : QLatin1Char('(') + parts.join(orElse()) + QLatin1Char(')');
    }
    // Signs that would open or close another comment are parted.
    void comment(const QString &words) override
    {
        QString plain = oneLine(words);
        plain.replace(QLatin1String("/"), QStringLiteral("/ "));
        line(QStringLiteral("* ") + plain.replace(QLatin1String("*"), QStringLiteral("* ")));
    }
    void readRecords() override
    {
        line(QStringLiteral("version 14"));
        line(QStringLiteral("clear all"));
        line(QStringLiteral(
            "import delimited using \"records.csv\", varnames(nonames) stringcols(_all) "
            "encoding(\"utf-8\") bindquote(strict) maxquotedrows(unlimited)"));
        comment(QStringLiteral("Columns are found by their headings."));
        for (qsizetype i = 0; i < m_script.columns.size(); ++i) {
            line(QStringLiteral("foreach v of varlist _all {"));
            line(QStringLiteral("    if `v'[1] == %1 rename `v' %2")
                     .arg(text(m_script.columns[i]), columnName(i)));
            line(QStringLiteral("}"));
        }
        line(QStringLiteral("drop in 1"));
    }
    QString trimmed(const QString &name, bool isValue) const override
    {
        const QString signs
            = isValue ? QStringLiteral("[ \\t\\x{00A0}]+") : QStringLiteral("[ \\t]+");
        return QStringLiteral("ustrregexra(%1, \"^%2|%2$\", \"\")").arg(name, signs);
    }
    QString joined(const QStringList &texts) const override
    {
        return texts.join(QStringLiteral(" + "));
    }
    QString substring(const QString &of, int from, int length) const override
    {
        return QStringLiteral("substr(%1, %2, %3)")
            .arg(of, QString::number(from), QString::number(length));
    }
    QString whole(const QString &number) const override
    {
        return QStringLiteral("floor(%1)").arg(number);
    }
    QString rest(const QString &number) const override
    {
        return QStringLiteral("mod(%1, 1000000)").arg(number);
    }
    void declare(const QString &name, int) override
    {
        line(QStringLiteral("generate %1 = \"\"").arg(name));
    }
    void set(const QString &name, const QString &value, const QString &condition) override
    {
        line(QStringLiteral("quietly replace %1 = %2%3")
                 .arg(name, value,
                      condition.isEmpty() ? QString() : QStringLiteral(" if ") + condition));
    }
    void makeNumber(const QString &name, const QString &value) override
    {
        line(QStringLiteral("generate double %1 = %2").arg(name, value));
    }
    void readNumber(const QString &name, const QString &cell) override
    {
        const QString sign = m_script.decimalSign;
        line(QStringLiteral(
                 "generate double %1 = real(subinstr(%2, %3, \".\", 1)) if ustrregexm(%2, "
                 "\"^[-+]?([0-9]+([%4][0-9]*)?|[%4][0-9]+)$\")")
                 .arg(name, cell, text(sign), sign));
    }
    void keep(const QString &condition) override
    {
        line(QStringLiteral("quietly keep if %1").arg(condition));
    }
    void lookUp(const QString &key, const QStringList &targets,
                const QList<QStringList> &rows) override
    {
        line(QStringLiteral("preserve"));
        line(QStringLiteral("clear"));
        line(QStringLiteral("set obs %1").arg(std::max<qsizetype>(rows.size(), 1)));
        const QStringList columns = QStringList { key } << targets;
        for (const QString &column : columns)
            line(QStringLiteral("generate %1 = \"\"").arg(column));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            for (qsizetype i = 0; i < columns.size(); ++i) {
                if (!rows[row][i].isEmpty())
                    line(QStringLiteral("quietly replace %1 = %2 in %3")
                             .arg(columns[i], text(rows[row][i]), QString::number(row + 1)));
            }
        }
        line(QStringLiteral("tempfile look_up"));
        line(QStringLiteral("quietly save `look_up'"));
        line(QStringLiteral("restore"));
        line(QStringLiteral("quietly merge m:1 %1 using `look_up', keep(master match) nogenerate")
                 .arg(key));
    }
    void beginUnit(int) override { line(QStringLiteral("preserve")); }
    void endUnit(int number) override
    {
        line(QStringLiteral("tempfile unit%1").arg(number));
        line(QStringLiteral("quietly save `unit%1'").arg(number));
        line(QStringLiteral("restore"));
    }
    void joinUnits(int count) override
    {
        line(QStringLiteral("clear"));
        for (int number = 1; number <= count; ++number)
            line(QStringLiteral("quietly append using `unit%1'").arg(number));
    }
    void makeLong(const QStringList &stems, int) override
    {
        line(QStringLiteral("generate long iccs_line = _n"));
        QStringList named;
        for (const QString &stem : stems)
            named << stem + QLatin1Char('_');
        line(QStringLiteral("quietly reshape long %1, i(iccs_line) j(iccs_number)")
                 .arg(named.join(QLatin1Char(' '))));
        for (const QString &stem : stems)
            line(QStringLiteral("rename %1_ %1").arg(stem));
        keep(isFilled(QStringLiteral("iccs_share")));
    }
    void makeResult(const Result &result) override
    {
        line(QStringLiteral("preserve"));
        if (!result.condition.isEmpty())
            keep(result.condition);
        const QString by = result.by.join(QLatin1Char(' '));
        line(result.sum.isEmpty()
                 ? QStringLiteral("contract %1, freq(count_of_rows)").arg(by)
                 : QStringLiteral("collapse (sum) %1, by(%2)").arg(result.sum, by));
        if (!result.sum.isEmpty())
            line(QStringLiteral("generate double count = %1 / 1000000").arg(result.sum));
        line(QStringLiteral("export delimited using \"%1.csv\", replace").arg(result.file));
        line(QStringLiteral("restore"));
    }
};

} // namespace

QString writeStata(const CodingScript &script, const QStringList &head)
{
    return StataWriter(script).write(head);
}

} // namespace exchange

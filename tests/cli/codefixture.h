// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "program.h"

#include <QMap>

#include <numeric>

namespace cli
{

// A project p.iccs with a small police list and links, and a layout of its records; what the tests
// of "iccs code" begin with.
class CodeFixture
{
public:
    CodeFixture()
    {
        static const QByteArray project = made();
        iccs.write(QStringLiteral("p.iccs"), project);
        iccs.write(QStringLiteral("layout.csv"),
                   "column,role,attribute,value,means,offence\n"
                   "decimalSign,setting,,,.,\n"
                   "offence,code,,,,\n"
                   "sex,attribute,victim.SV,,,\n"
                   "sex,attribute,victim.SV,m,1,\n"
                   "sex,attribute,victim.SV,f,2,\n"
                   "year,dimension,,,,\n"
                   "case,group,,,,\n");
    }
    Run code(const QByteArray &records, const QString &options) const
    {
        iccs.write(QStringLiteral("records.csv"), records);
        return iccs(QStringLiteral("code p.iccs records.csv --layout layout.csv ") + options);
    }
    void addToLayout(const QByteArray &lines) const
    {
        const QString name = QStringLiteral("layout.csv");
        iccs.write(name, iccs.read(name) + lines);
    }
    // The cross table with plain line ends.
    static QByteArray table(const Run &run)
    {
        QByteArray lines = run.out;
        return lines.replace("\r\n", "\n");
    }
    // By the first dimension.
    static QMap<QString, double> counts(const Run &run)
    {
        QMap<QString, double> counts;
        const QStringList header = run.rows().value(0);
        const QStringList keys = run.column(header.value(0));
        const QStringList numbers = run.column(QStringLiteral("count"));
        for (qsizetype row = 0; row < keys.size(); ++row)
            counts[keys[row]] += numbers[row].toDouble();
        return counts;
    }
    static double total(const Run &run)
    {
        const QMap<QString, double> all = counts(run);
        return std::accumulate(all.begin(), all.end(), 0.0);
    }

    Program iccs;

private:
    static QByteArray made()
    {
        const Program program;
        program.write(QStringLiteral("list.csv"),
                      "code,label\n110,Murder\n120,Robbery\n130,Burglary\n210,Simple theft\n"
                      "310,Wrong parking\n410,Harassment\n");
        program.write(QStringLiteral("links.csv"),
                      "national_code,iccs_code,relation,status,weight,weight_source,reason\n"
                      "110,0101,equal,approved,,,\n"
                      "120,0401,inside,approved,,,\n"
                      "130,0501,inside,approved,0.75,sample of 200 files,\n"
                      "130,0502,inside,approved,0.25,sample of 200 files,\n"
                      "210,0502,equal,draft,,,\n"
                      "310,,none,out of scope,,,No crime\n");
        for (const char *step : { "new p.iccs --country tst",
                                  "import p.iccs list.csv --code code --label label --list Police",
                                  "map p.iccs --from links.csv" })
            if (const Run done = program(QLatin1String(step)); done.code != 0)
                qFatal("%s: %s", step, done.err.constData());
        return program.read(QStringLiteral("p.iccs"));
    }
};

} // namespace cli

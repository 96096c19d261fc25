// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/quality/tables.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

namespace bench
{

const QList<TableKind> &tableKinds()
{
    static const QList<TableKind> kinds {
        { "rivals", rivalsTable },     { "ablation", ablationTable },
        { "learning", learningTable }, { "reliability", reliabilityTable },
        { "time", timeTable },
    };
    return kinds;
}

} // namespace bench

namespace
{

int refuse(const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    return 2;
}

QStringList names()
{
    QStringList all;
    for (const auto &kind : bench::tableKinds())
        all << QString::fromLatin1(kind.name);
    return all;
}

struct Wanted {
    QStringList tables;
    QString csv;
    QString data;
    int codes = 0;
    QString reference;
    QString judged;
    QString texts;
};

Wanted readArguments()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Measures the suggestions: against rivals, part by part, learning, reliability, time."));
    parser.addHelpOption();
    const QString all = names().join(QLatin1Char(','));
    const QCommandLineOption tables(QStringLiteral("tables"),
                                    QStringLiteral("Which tables: %1.").arg(all),
                                    QStringLiteral("names"), all);
    const QCommandLineOption csv(QStringLiteral("csv"), QStringLiteral("Also as CSV."),
                                 QStringLiteral("file"));
    const QCommandLineOption codes(QStringLiteral("codes"),
                                   QStringLiteral("Length of the large list (100000)."),
                                   QStringLiteral("number"), QStringLiteral("100000"));
    const QCommandLineOption data(
        QStringLiteral("data"),
        QStringLiteral("Folder of real data; without it the one beside the checkout."),
        QStringLiteral("folder"), QStringLiteral(SHARED_DATA));
    const QCommandLineOption reference(
        QStringLiteral("reference"),
        QStringLiteral("Correspondence table of another country; without it that of Chile."),
        QStringLiteral("file"));
    const QCommandLineOption judged(
        QStringLiteral("judged"),
        QStringLiteral("Offences judged by hand, in the language of that table."),
        QStringLiteral("file"), QStringLiteral(TEST_DATA "/judged/es.csv"));
    const QCommandLineOption texts(
        QStringLiteral("write-texts"),
        QStringLiteral("Only write the texts and questions for engines that run outside."),
        QStringLiteral("folder"));
    parser.addOptions({ tables, csv, data, codes, reference, judged, texts });
    parser.process(*QCoreApplication::instance());
    return { parser.value(tables).split(QLatin1Char(','), Qt::SkipEmptyParts),
             parser.value(csv),
             parser.value(data),
             parser.value(codes).toInt(),
             parser.isSet(reference)
                 ? parser.value(reference)
                 : parser.value(data) + QStringLiteral("/data/national/cl_cum_dev.csv"),
             parser.value(judged),
             parser.value(texts) };
}

void printMachine(bench::Report &report)
{
    double load[1] = { 0 };
    if (getloadavg(load, 1) == 1)
        report.note(QStringLiteral("Load of the machine at the start: %1 (times count only from "
                                   "below 0.3; accuracy does not depend on it).")
                        .arg(load[0], 0, 'f', 2));
}

bench::Setup setupFor(const Wanted &wanted)
{
    const auto read = classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    if (!read)
        qFatal("The classification in " RESOURCES " was to be read and cannot be.");
    // As the program has it: with the texts split when it was built.
    return { *read,        suggestion::Thesaurus::shipped(),
             wanted.data,  bench::goldLists(wanted.data),
             wanted.codes, wanted.reference,
             wanted.judged };
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Wanted wanted = readArguments();
    for (const QString &name : wanted.tables) {
        if (!names().contains(name))
            return refuse(QStringLiteral("There is no table \"%1\". Choose among: %2.")
                              .arg(name, names().join(QStringLiteral(", "))));
    }
    if (wanted.codes < 1)
        return refuse(QStringLiteral("--codes needs a number above 0."));
    bench::Report report(wanted.csv);
    if (!report.isOpen())
        return refuse(QStringLiteral("%1 was to be written and cannot be.").arg(wanted.csv));
    const bench::Setup setup = setupFor(wanted);
    if (setup.lists.isEmpty()) {
        report.note(QStringLiteral("Nothing is measured: the expert-coded lists cl_cum_dev and "
                                   "ph_psccs_dev are not in %1/data/suggestions. Name the folder "
                                   "that holds them with --data.")
                        .arg(wanted.data));
        return 0;
    }
    if (!wanted.texts.isEmpty())
        return bench::writeTexts(setup, wanted.texts)
            ? 0
            : refuse(QStringLiteral("Texts were to be written to %1 and cannot be. Choose a "
                                    "folder that can be written to.")
                         .arg(wanted.texts));
    printMachine(report);
    for (const auto &kind : bench::tableKinds()) {
        if (wanted.tables.contains(QString::fromLatin1(kind.name)))
            kind.print(setup, report);
    }
    return 0;
}

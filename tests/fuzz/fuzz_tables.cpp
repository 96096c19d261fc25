// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/classification.h"
#include "core/rules/analysis.h"
#include "core/rules/box.h"
#include "core/rules/ruleset.h"
#include "core/table/csvwriter.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace
{

const classification::Classification &iccs()
{
    static const classification::Classification made = [] {
        const auto read = classification::Classification::load(
            QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
        if (!read)
            std::abort();
        return *read;
    }();
    return made;
}

const microdata::Dictionary &dictionary()
{
    static const microdata::Dictionary made = microdata::officialDictionary(iccs());
    return made;
}

base::Result<rules::ReadTables> readBytes(const QByteArray &bytes)
{
    static const QString path
        = QStringLiteral("/dev/shm/fuzz_tables_%1.csv").arg(qint64(::getpid()));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
    file.close();
    return rules::readTables(path, dictionary());
}

} // namespace

// What is read is analysed within small limits, written and read once more.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto sheet = readBytes(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!sheet)
        return 0;
    rules::AnalysisOptions options;
    options.mostGaps = 5;
    options.mostPairs = 100;
    options.mostWork = 1e4;
    for (const rules::DecisionTable &read : sheet->tables) {
        rules::analyse(rules::resolve(read, dictionary(), iccs()).table, iccs(), options);
        if (!sheet->findings.isEmpty())
            continue;
        table::CsvWriter writer;
        for (const QStringList &row : rules::tableToSheet(read))
            writer.row(row);
        const auto again = readBytes(writer.bytes());
        if (!again || again->tables != QList<rules::DecisionTable> { read }) {
            std::fprintf(stderr, "What was written is not what was read:\n%s\n",
                         writer.bytes().constData());
            std::abort();
        }
    }
    return 0;
}

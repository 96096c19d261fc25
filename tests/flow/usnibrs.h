// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "program.h"

#include <QTest>

namespace usnibrs
{

// p.iccs with the proposal for NIBRS (resources/mappings/us_nibrs): list, links, attributes,
// decision tables and the three layouts. Called from a test.
inline void makeProject(const cli::Program &iccs)
{
    const auto file = [](const char *name) {
        return QStringLiteral("'" RESOURCES "/mappings/us_nibrs/") + QLatin1String(name) + '\'';
    };
    const QStringList steps {
        QStringLiteral("new p.iccs --country USA --language en"),
        "import p.iccs " + file("offences.csv")
            + " --list us-nibrs --code code --label label --category category --text-language en",
        "map p.iccs --from " + file("links.csv") + " --code national_code --iccs iccs_code",
        "import p.iccs " + file("attributes.csv") + " --as attributes",
        "import p.iccs " + file("tables.csv") + " --as rules",
        "import p.iccs " + file("layout_offences.json") + " --as layout",
        "import p.iccs " + file("layout_victims.json") + " --as layout",
        "import p.iccs " + file("layout_arrestees.json") + " --as layout",
    };
    for (const QString &step : steps) {
        const cli::Run run = iccs(step);
        QVERIFY2(run.code == 0, qPrintable(step + '\n' + QString::fromUtf8(run.err)));
    }
}

// The real records, beside the checkout.
inline QString recordsOfVermont()
{
    return QStringLiteral(SHARED_DATA "/data/microdata/us_vt_nibrs_flat_sample.csv");
}

} // namespace usnibrs

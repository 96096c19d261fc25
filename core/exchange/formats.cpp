// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The export formats, in the order of menus and of "iccs export --list".
// To add one: a class in formats/<name>exporter.{h,cpp}, its include and its line in exporters()
// below. Menus, dialogs, the command line and the contract test in tests/core/exchange read this
// list. A language of coding scripts is a row in core/exchange/scripts/scriptwriters.cpp instead.
#include "core/exchange/formats/csvexporter.h"
#include "core/exchange/formats/dmnexporter.h"
#include "core/exchange/formats/portalexporter.h"
#include "core/exchange/formats/responsejsonexporter.h"
#include "core/exchange/formats/responsexlsxexporter.h"
#include "core/exchange/formats/scriptexporter.h"
#include "core/exchange/formats/sdmxcsvexporter.h"
#include "core/exchange/formats/sdmxmlexporter.h"
#include "core/exchange/formats/sdmxresponseexporter.h"
#include "core/exchange/formats/sssomexporter.h"
#include "core/exchange/formats/vtlexporter.h"
#include "core/exchange/formats/xkosexporter.h"
#include "core/exchange/formats/xlsxexporter.h"

#include <algorithm>

namespace exchange
{

const QList<const Exporter *> &exporters()
{
    static const XlsxExporter xlsx;
    static const CsvExporter csv;
    static const SssomExporter sssom;
    static const XkosExporter xkos;
    static const DmnExporter dmn;
    static const VtlExporter vtl;
    static const PortalExporter portal;
    static const ResponseXlsxExporter responseXlsx;
    static const ResponseJsonExporter responseJson;
    static const SdmxCsvExporter sdmxCsv;
    static const SdmxMlExporter sdmxMl;
    static const SdmxResponseExporter sdmxMl2(SdmxVersion::V2_1);
    static const SdmxResponseExporter sdmxMl3(SdmxVersion::V3_0);
    static const std::vector<ScriptExporter> scripts = ScriptExporter::ofAllLanguages();
    static const QList<const Exporter *> all = [] {
        QList<const Exporter *> list { &xlsx, &csv, &sssom, &xkos, &dmn, &vtl };
        for (const ScriptExporter &script : scripts)
            list << &script;
        list << &responseXlsx << &portal << &responseJson << &sdmxCsv << &sdmxMl << &sdmxMl2
             << &sdmxMl3;
        return list;
    }();
    return all;
}

const Exporter *exporterById(const QString &id)
{
    const auto &all = exporters();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Exporter *exporter) { return exporter->id() == id; });
    return found == all.end() ? nullptr : *found;
}

} // namespace exchange

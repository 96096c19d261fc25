// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/classification.h"
#include "core/microdata/layout.h"
#include "core/microdata/layoutbinding.h"

#include <cstdio>
#include <cstdlib>

namespace
{

const microdata::Dictionary &dictionary()
{
    static const microdata::Dictionary made = [] {
        const auto read = classification::Classification::load(
            QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
        if (!read)
            std::abort();
        return microdata::officialDictionary(*read);
    }();
    return made;
}

void mustBeEqual(const microdata::Layout &layout, const base::Result<microdata::ReadLayout> &again)
{
    if (again && again->layout == layout)
        return;
    std::fprintf(stderr, "What was written is not what was read.\n");
    std::abort();
}

} // namespace

// The first byte chooses JSON or CSV. What is read is checked, bound to headers, written and read
// once more.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const bool isJson = data[0] % 2 == 0;
    const QByteArray text(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const QString name = QStringLiteral("layout");
    const auto read
        = isJson ? microdata::layoutFromJson(text, name) : microdata::layoutFromCsv(text, name);
    if (!read)
        return 0;
    const QStringList headers { QStringLiteral("code"), QStringLiteral("sex"),
                                QStringLiteral("age"), QStringLiteral("date") };
    microdata::checkLayout(read->layout, dictionary(), headers);
    microdata::LayoutBinding(read->layout, dictionary(), headers);
    if (read->findings.isEmpty())
        mustBeEqual(read->layout,
                    microdata::layoutFromJson(microdata::layoutToJson(read->layout), name));
    return 0;
}

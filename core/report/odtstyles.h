// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"
#include "core/report/xmlout.h"

namespace report
{

void openOdfRoot(XmlOut &xml, const char *name); // with all name spaces
QByteArray odtStyles(const Document &document); // styles.xml
QByteArray odtMeta(const Document &document); // meta.xml
QByteArray odtManifest(const QStringList &pictures); // META-INF/manifest.xml

} // namespace report

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"
#include "core/report/xmlout.h"

namespace report
{

void openWordRoot(XmlOut &xml, const char *name); // with all name spaces
QByteArray docxStyles(const Document &document);
QByteArray docxNumbering(int numberedLists); // list 1 has bullets, the others begin at 1 each
QByteArray docxSettings();
QByteArray docxHeader(const Document &document);
QByteArray docxFooter(const Document &document);
QByteArray docxCore(const Document &document);
QByteArray docxApp();
QByteArray docxTypes();

struct Relation {
    QString id;
    QString type; // last part of its address
    QString target;
    bool isOutside = false;
};
QByteArray docxRelations(const QList<Relation> &relations);

} // namespace report

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "program.h"

namespace cli
{

// attributes.csv with the one national attribute of these tests.
inline void writePremises(const Program &iccs)
{
    iccs.write(QStringLiteral("attributes.csv"),
               "attribute,type,source,value,name_en,kind,parent,from,below\n"
               "premises,list,ours,,Premises,,,,\npremises,,,dwelling,Dwelling,,,,\n"
               "premises,,,bank,Bank,,,,\npremises,,,unknown,Not known,not_known,,,\n");
}

// A rule sheet with one table that asks for it.
inline void writeRobbery(const Program &iccs, const char *name, const QByteArray &rows)
{
    iccs.write(QString::fromLatin1(name),
               "table,robbery,Robbery\nscope,offence,police,120\npolicy,unique\n"
               "columns,premises,event.At,iccs,tags,flags,confidence,note\n"
                   + rows);
}

} // namespace cli

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// Reads the bytes with the scanner, in every way of marking and cut into blocks of some sizes, and
// with the slow parser. Empty when all agree, else a sentence with the first difference. For the
// property test and the fuzz target.
QString scannerDifference(const QByteArray &bytes, char delimiter);

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assessment/fieldeditor.h"

namespace assessmentpage
{

// How the values of a field are written in one line and read from it again.
struct LineFormat {
    struct Reading {
        QStringList values;
        QString problem = {}; // not empty: it cannot be read
    };
    std::function<Reading(const QString &)> read;
    std::function<QString(const QStringList &)> write;
    QString example = {};
};

// Of dates, numbers, names, categories and national codes.
LineFormat lineFormat(const assessment::Field &field, const FieldContext &context);

} // namespace assessmentpage

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QMap>
#include <QString>

// A DMN file as it is written, before anybody asks what it means to us.
namespace rules::dmn
{

struct Entry {
    QString text;
    QString cell; // iccs:cell
    QString language; // of expressions; empty: FEEL
    int line = 0;
};

struct Input {
    QString label;
    QString expression;
    QString attribute; // iccs:attribute
    int line = 0;
};

struct OutputColumn {
    QString name, label;
    Entry byDefault;
    bool hasDefault = false;
    int line = 0;
};

struct Rule {
    QString id; // iccs:id
    bool isDefault = false; // iccs:default
    QString description;
    QList<Entry> inputs, outputs, annotations;
    int line = 0;
};

struct Decision {
    QString id, name, description;
    QMap<QString, QString> words; // the attributes of our namespace, of decision and table
    QStringList concerns;
    QString policy, aggregation, language;
    QList<Input> inputs;
    QList<OutputColumn> outputs;
    QList<Rule> rules;
    QList<Rule> impossible;
    bool hasTable = false;
    int line = 0;
};

// Refuses what is no well-formed DMN, has a document type or is too large.
base::Result<QList<Decision>> readDecisions(const QByteArray &xml, const QString &fileName);

} // namespace rules::dmn

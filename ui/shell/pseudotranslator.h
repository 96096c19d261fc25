// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace shell
{

// A language for tests: every text in brackets, with accents and 40 per cent longer, and (see
// Languages) everything mirrored. What stays plain is not translatable; what is cut has no room.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText,
                      const char *disambiguation = nullptr, int n = -1) const override;

    // Placeholders (%1, %L1, %n), tags, entities and mnemonics stay as they are.
    static QString disguised(const QString &text);
};

} // namespace shell

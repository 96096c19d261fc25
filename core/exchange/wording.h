// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text.h"

#include <QLocale>

#include <memory>

class QTranslator;

namespace exchange
{

// Renders texts in the language of an export, which need not be the program's. What has no
// translation stays English. Numbers and dates follow that language too, not the machine: same
// inputs, same bytes.
class Wording
{
public:
    explicit Wording(const QString &language);

    QString operator()(const base::Text &text) const;
    const QLocale &locale() const { return m_locale; }
    bool isRightToLeft() const;
    base::Text::Translate translate() const; // for who renders texts itself

private:
    QString pattern(const char *context, const char *source, int count) const;

    std::shared_ptr<const QTranslator> m_translator;
    std::shared_ptr<const QTranslator> m_english; // for plural forms
    QLocale m_locale;
};

} // namespace exchange

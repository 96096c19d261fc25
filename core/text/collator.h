// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace text
{

// Order of texts as readers of a language expect it; digits compare as numbers (ICU, UCA).
class Collator
{
public:
    explicit Collator(const QString &locale = {});
    ~Collator();
    Collator(Collator &&) noexcept;
    Collator &operator=(Collator &&) noexcept;

    int compare(const QString &a, const QString &b) const;
    QByteArray sortKey(const QString &text) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace text

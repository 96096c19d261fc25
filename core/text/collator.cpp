// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/collator.h"

#include <unicode/coll.h>

namespace text
{

namespace
{

icu::UnicodeString aliasOf(const QString &text)
{
    return icu::UnicodeString(false, reinterpret_cast<const UChar *>(text.utf16()),
                              int32_t(text.size()));
}

} // namespace

struct Collator::Private {
    std::unique_ptr<icu::Collator> order;
};

Collator::Collator(const QString &locale)
    : d(std::make_unique<Private>())
{
    const icu::Locale wanted = locale.isEmpty()
        ? icu::Locale::getRoot()
        : icu::Locale::createCanonical(locale.toUtf8().constData());
    UErrorCode status = U_ZERO_ERROR;
    d->order.reset(icu::Collator::createInstance(wanted, status));
    Q_ASSERT(U_SUCCESS(status) && d->order);
    d->order->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
}

Collator::~Collator() = default;
Collator::Collator(Collator &&) noexcept = default;
Collator &Collator::operator=(Collator &&) noexcept = default;

int Collator::compare(const QString &a, const QString &b) const
{
    UErrorCode status = U_ZERO_ERROR;
    return d->order->compare(aliasOf(a), aliasOf(b), status);
}

QByteArray Collator::sortKey(const QString &text) const
{
    const icu::UnicodeString source = aliasOf(text);
    QByteArray key(text.size() * 2 + 16, Qt::Uninitialized);
    auto *bytes = reinterpret_cast<uint8_t *>(key.data());
    int32_t size = d->order->getSortKey(source, bytes, int32_t(key.size()));
    if (size > key.size()) {
        key.resize(size);
        bytes = reinterpret_cast<uint8_t *>(key.data());
        size = d->order->getSortKey(source, bytes, int32_t(key.size()));
    }
    key.truncate(qMax(0, size - 1)); // ICU ends the key with a zero byte
    return key;
}

} // namespace text

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text.h"

#include <tl/expected.hpp>

namespace base
{

// What went wrong, as three sentences for a person: what was tried, what happened, what to do.
struct Error {
    Text tried;
    Text happened;
    Text advice;

    QString message() const;
};

// The value, or why there is none. Only for what can happen in the world (files, formats, disks);
// wrong data is a Finding, a wrong program an assertion.
template<typename T = void> class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result(tl::expected<T, Error> other)
        : tl::expected<T, Error>(std::move(other))
    {
    }
};

inline tl::unexpected<Error> failure(Text tried, Text happened, Text advice)
{
    return tl::unexpected<Error>(
        Error { std::move(tried), std::move(happened), std::move(advice) });
}

} // namespace base

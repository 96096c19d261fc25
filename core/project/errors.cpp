// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/errors.h"

#include "core/project/stores/store.h"

namespace project
{

namespace
{

base::Error described(const base::Text &tried, const base::Text &advice,
                      const storage::StorageError &error)
{
    if (error.isFull())
        return { tried, base::lateText("project", "The disk is full."),
                 base::lateText("project", "Nothing was changed. Make room and try again.") };
    if (error.isReadOnly())
        return { tried, base::lateText("project", "The folder or the file cannot be written to."),
                 base::lateText("project",
                                "Nothing was changed. Save the project under another name in a "
                                "folder of your own.") };
    if (error.isBusy())
        return { tried, base::lateText("project", "Another program is using the file."),
                 base::lateText("project",
                                "Nothing was changed. Close the other program and try again.") };
    if (error.isCorrupt())
        return { tried, base::lateText("project", "The file is damaged."), advice };
    return { tried,
             base::lateText("project", "The disk or the file refused it (%1).",
                            { QString::fromUtf8(error.what()) }),
             advice };
}

} // namespace

base::Result<> guarded(const base::Text &tried, const base::Text &advice,
                       const std::function<void()> &work)
{
    try {
        work();
        return {};
    } catch (const storage::StorageError &error) {
        return tl::unexpected<base::Error>(described(tried, advice, error));
    } catch (const UnknownValue &error) {
        return base::failure(tried,
                             base::lateText("project",
                                            "It holds something that this program does not "
                                            "understand (%1).",
                                            { QString::fromUtf8(error.what()) }),
                             advice);
    }
}

} // namespace project

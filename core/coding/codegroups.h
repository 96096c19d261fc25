// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace coding
{

// Which codes of a table stand above others, by how they are written: "14" above "14_1", "01" above
// "0101", and among keys of one length "511200" above "511201". That is only a first guess: counts
// have to prove it.
struct CodeGroup {
    int code = -1; // position in the codes given
    std::vector<int> below; // all of them, also those further down
    bool isParted = false; // a sign parts the codes below from it, as in "14_1"
};
std::vector<CodeGroup> groupsOf(const QStringList &codes); // the deepest first

} // namespace coding

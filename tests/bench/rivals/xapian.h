// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/rivals/document.h"

#include <memory>

namespace bench
{

// Xapian on disk: stemmed words without positions, BM25 with its own defaults, one answer a
// category by its collapse key. Words of the label count three times those of the definition, as
// with us. Only where libxapian-dev was found at configuring.
class XapianRival
{
public:
    static bool isBuilt();
    XapianRival(const QList<Document> &documents, const QString &language);
    ~XapianRival();
    Q_DISABLE_COPY_MOVE(XapianRival)

    QStringList ask(const QString &label, const QString &definition, int limit) const;

private:
    struct Data;
    std::unique_ptr<Data> d;
};

} // namespace bench

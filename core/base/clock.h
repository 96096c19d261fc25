// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QUuid>

namespace base
{

// Time and new identifiers come in as arguments, so that a test can fix both.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; // UTC
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

class IdSource
{
public:
    virtual ~IdSource() = default;
    virtual QString next() = 0; // unique, [0-9a-z]+
};

class RandomIds final : public IdSource
{
public:
    QString next() override { return QUuid::createUuid().toString(QUuid::Id128); }
};

} // namespace base

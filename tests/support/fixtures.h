// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"

#include <QIODevice>

class QAbstractItemModel;

namespace support
{

// Time that stands still until it is moved.
class MockClock final : public base::Clock
{
public:
    QDateTime now() const override { return m_now; }
    void advance(int seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
};

// "id1", "id2", ...
class IdSequence final : public base::IdSource
{
public:
    QString next() override { return QStringLiteral("id%1").arg(++m_last); }

private:
    int m_last = 0;
};

// Asks to stop after so many calls.
class CancelAfter final : public base::Progress
{
public:
    explicit CancelAfter(int calls)
        : m_calls(calls)
    {
    }
    bool advance(qint64, qint64) override { return m_calls-- > 0; }

private:
    int m_calls;
};

// A device that takes so many bytes and then is full.
class FailDevice final : public QIODevice
{
public:
    explicit FailDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override;

private:
    qint64 m_room;
};

// A model as indented lines, columns parted by " | ".
QString asText(const QAbstractItemModel &model);

// The folder of real data beside the project; tests that need it skip with a clear message when it
// is absent.
bool hasSharedData();

} // namespace support

#define NEEDS_SHARED_DATA()                                                                        \
    if (!support::hasSharedData())                                                                 \
    QSKIP("the folder of real national data is not beside this checkout")

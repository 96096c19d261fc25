// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace classificationpage
{

// The way through the categories, as a browser keeps it: back, forward, and a new step cuts off
// what lay ahead.
class Visited
{
public:
    void visit(const QString &code)
    {
        if (code == current())
            return;
        m_codes.resize(m_at + 1);
        m_codes << code;
        m_at = m_codes.size() - 1;
    }
    QString current() const { return m_codes.value(m_at); }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_codes.size(); }
    QString back() { return m_codes.value(canGoBack() ? --m_at : m_at); }
    QString forward() { return m_codes.value(canGoForward() ? ++m_at : m_at); }

private:
    QStringList m_codes;
    qsizetype m_at = -1;
};

} // namespace classificationpage

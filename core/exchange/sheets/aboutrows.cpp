// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sheets/aboutrows.h"

#include "core/exchange/sheets/sheets.h"

namespace exchange
{

using table::CellStyle;

void AboutRows::title(const QString &text)
{
    m_sheet.rows << QList<table::Cell> { textCell(text, CellStyle::Title) };
}

void AboutRows::heading(const base::Text &text)
{
    m_sheet.rows << QList<table::Cell> {};
    m_sheet.rows << QList<table::Cell> { textCell(m_wording(text), CellStyle::Header) };
}

void AboutRows::row(const base::Text &name, const QString &value)
{
    m_sheet.rows << QList<table::Cell> { textCell(m_wording(name), CellStyle::Muted),
                                         textCell(value, CellStyle::Wrapped) };
}

} // namespace exchange

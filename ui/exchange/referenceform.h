// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/referenceimport.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace exchangepage
{

// Whose table it is and which of its columns holds what.
class ReferenceForm : public QWidget
{
    Q_OBJECT
public:
    explicit ReferenceForm(const QString &screenLanguage, QWidget *parent = nullptr);
    void setTable(const table::Table &table); // with guessed columns and language
    exchange::ReferenceColumns columns() const;
    exchange::ReferenceName name() const; // without the time
    bool isNamed() const { return !name().country.isEmpty(); }

Q_SIGNALS:
    void edited();

private:
    QComboBox *m_country;
    QLineEdit *m_source;
    QComboBox *m_language;
    QList<QComboBox *> m_columns; // in the order of the fields
};

} // namespace exchangepage

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assessment/entryfields.h"

#include <QWidget>

#include <functional>

namespace assessmentpage
{

// One field of an entry: shows its values, and tells them when a person has changed them. What
// cannot be read stays where it was typed, with a sentence below it, and changes nothing.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void setValues(const QStringList &values) = 0;
    virtual void setReadOnly(bool isReadOnly) = 0;

Q_SIGNALS:
    void edited(const QStringList &values);
};

// What a field needs besides its values.
struct FieldContext {
    std::function<bool(const QString &)> isCategory;
    // A national code as "list/offence", or as a person types it; empty: there is none.
    std::function<QString(const QString &)> offence;
};
FieldEditor *makeFieldEditor(const assessment::Field &field, const EntryFields &fields,
                             const FieldContext &context, QWidget *parent);

} // namespace assessmentpage

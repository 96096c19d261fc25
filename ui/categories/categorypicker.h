// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/search.h"
#include "ui/models/tablemodel.h"
#include "ui/session/session.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QTreeView;

namespace categories
{

enum class Choice { Take, Add };

// Finds a category by code or by words of any language while one types. Enter takes it, Ctrl+Enter
// adds it beside the categories that are there, Escape closes.
class CategoryPicker : public QFrame
{
    Q_OBJECT
public:
    explicit CategoryPicker(session::Session &session, QWidget *parent);

    using Chosen = std::function<void(const classification::IccsCode &, Choice)>;
    // minimumLevel: wider categories are shown, but cannot be chosen (R1).
    void ask(const QString &question, int minimumLevel, Chosen chosen);

Q_SIGNALS:
    void highlighted(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void find(const QString &text);
    void choose(Choice choice);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void moveBy(int rows);

    session::Session &m_session;
    models::TableModel<classification::SearchHit> m_model;
    Chosen m_chosen;
    int m_minimumLevel = 1;
    QLabel *m_question;
    QLineEdit *m_search;
    QTreeView *m_view;
    QLabel *m_hint;
};

} // namespace categories

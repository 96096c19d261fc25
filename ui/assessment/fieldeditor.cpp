// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/fieldeditor.h"

#include "ui/assessment/lineformat.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tickmenu.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace assessmentpage
{

using assessment::Field;
using assessment::Named;

namespace
{

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    return column;
}

class TextEditor final : public FieldEditor
{
public:
    TextEditor(const Field &field, QWidget *parent)
        : FieldEditor(parent)
        , m_field(new widgets::TextField(field.name, this))
    {
        m_field->setObjectName(QStringLiteral("edit:") + field.id);
        columnIn(this)->addWidget(m_field);
        setFocusProxy(m_field);
        connect(m_field, &widgets::TextField::committed, this, [this](const QString &value) {
            Q_EMIT edited(value.isEmpty() ? QStringList() : QStringList { value });
        });
    }
    void setValues(const QStringList &values) override
    {
        m_field->setValue(values.join(QStringLiteral("; ")));
    }
    void setReadOnly(bool isReadOnly) override { m_field->setReadOnly(isReadOnly); }

private:
    widgets::TextField *m_field;
};

class ChoiceEditor final : public FieldEditor
{
public:
    ChoiceEditor(const Field &field, const QList<Named> &choices, QWidget *parent)
        : FieldEditor(parent)
        , m_box(new QComboBox(this))
    {
        m_box->setObjectName(QStringLiteral("edit:") + field.id);
        m_box->setAccessibleName(field.name);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(16);
        m_box->addItem(QString(), QString());
        for (const Named &one : choices) {
            m_box->addItem(one.name, one.id);
            m_box->setItemData(m_box->count() - 1, one.text, Qt::ToolTipRole);
        }
        columnIn(this)->addWidget(m_box);
        setFocusProxy(m_box);
        connect(m_box, &QComboBox::activated, this, [this] {
            const QString id = m_box->currentData().toString();
            Q_EMIT edited(id.isEmpty() ? QStringList() : QStringList { id });
        });
    }
    void setValues(const QStringList &values) override
    {
        const QString id = values.value(0);
        if (m_box->findData(id) < 0)
            m_box->addItem(id, id); // of another version, or removed since
        m_box->setCurrentIndex(m_box->findData(id));
        m_box->setToolTip(m_box->currentData(Qt::ToolTipRole).toString());
    }
    void setReadOnly(bool isReadOnly) override { m_box->setEnabled(!isReadOnly); }

private:
    QComboBox *m_box;
};

class ChoicesEditor final : public FieldEditor
{
public:
    ChoicesEditor(const Field &field, const QList<Named> &choices, QWidget *parent)
        : FieldEditor(parent)
        , m_button(new QPushButton(this))
        , m_menu(new widgets::TickMenu(this))
        , m_name(field.name)
    {
        m_button->setObjectName(QStringLiteral("edit:") + field.id);
        m_button->setMenu(m_menu);
        m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        for (const Named &one : choices)
            addChoice(one.id, one.name);
        columnIn(this)->addWidget(m_button);
        setFocusProxy(m_button);
        connect(m_menu, &QMenu::aboutToHide, this, [this] {
            if (ticked() != m_values)
                Q_EMIT edited(ticked());
        });
    }
    void setValues(const QStringList &values) override
    {
        m_values.clear();
        for (const QString &value : values) {
            if (!all().contains(value))
                addChoice(value, value);
        }
        for (QAction *action : m_menu->actions())
            action->setChecked(values.contains(action->data().toString()));
        m_values = ticked();
        showTicked();
    }
    void setReadOnly(bool isReadOnly) override { m_button->setEnabled(!isReadOnly); }

private:
    void addChoice(const QString &id, const QString &name)
    {
        QAction *action = m_menu->addAction(name);
        action->setCheckable(true);
        action->setData(id);
        connect(action, &QAction::toggled, this, [this] { showTicked(); });
    }
    QStringList all() const
    {
        QStringList ids;
        for (const QAction *action : m_menu->actions())
            ids << action->data().toString();
        return ids;
    }
    QStringList ticked() const
    {
        QStringList ids;
        for (const QAction *action : m_menu->actions()) {
            if (action->isChecked())
                ids << action->data().toString();
        }
        return ids;
    }
    void showTicked()
    {
        QStringList names;
        for (const QAction *action : m_menu->actions()) {
            if (action->isChecked())
                names << action->text();
        }
        const QString text
            = names.isEmpty() ? FieldEditor::tr("Choose…") : names.join(QStringLiteral(", "));
        m_button->setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
        m_button->setToolTip(text);
        m_button->setAccessibleName(m_name + QLatin1String(": ") + text);
    }

    QPushButton *m_button;
    widgets::TickMenu *m_menu;
    QString m_name;
    QStringList m_values;
};

// A line that is read: dates, numbers, codes.
class LineEditor final : public FieldEditor
{
public:
    LineEditor(const Field &field, LineFormat format, QWidget *parent)
        : FieldEditor(parent)
        , m_line(new QLineEdit(this))
        , m_problem(new widgets::TextLabel(this))
        , m_format(std::move(format))
    {
        m_line->setPlaceholderText(m_format.example);
        m_line->setObjectName(QStringLiteral("edit:") + field.id);
        m_line->setAccessibleName(field.name);
        m_problem->setObjectName(QStringLiteral("problem:") + field.id);
        m_problem->hide();
        QVBoxLayout *column = columnIn(this);
        column->addWidget(m_line);
        column->addWidget(m_problem);
        setFocusProxy(m_line);
        connect(m_line, &QLineEdit::editingFinished, this, [this] { commit(); });
    }
    void setValues(const QStringList &values) override
    {
        if (m_line->hasFocus() && m_line->isModified())
            return; // what is being typed stays
        m_values = values;
        m_line->setText(m_format.write(values));
        m_problem->hide();
    }
    void setReadOnly(bool isReadOnly) override { m_line->setReadOnly(isReadOnly); }

private:
    void commit()
    {
        const LineFormat::Reading reading = m_format.read(m_line->text().trimmed());
        m_problem->setText(reading.problem);
        m_problem->setVisible(!reading.problem.isEmpty());
        if (!reading.problem.isEmpty())
            return;
        m_line->setModified(false);
        if (reading.values == m_values)
            return;
        m_values = reading.values;
        Q_EMIT edited(reading.values);
    }

    QLineEdit *m_line;
    widgets::TextLabel *m_problem;
    LineFormat m_format;
    QStringList m_values;
};

class FigureEditor final : public FieldEditor
{
public:
    FigureEditor(const Field &field, QWidget *parent)
        : FieldEditor(parent)
        , m_label(new QLabel(this))
    {
        m_label->setObjectName(QStringLiteral("edit:") + field.id);
        m_label->setToolTip(
            FieldEditor::tr("The program counts this from the codes and categories."));
        columnIn(this)->addWidget(m_label);
    }
    void setValues(const QStringList &values) override { m_label->setText(values.value(0)); }
    void setReadOnly(bool) override { }

private:
    QLabel *m_label;
};

} // namespace

FieldEditor *makeFieldEditor(const Field &field, const EntryFields &fields,
                             const FieldContext &context, QWidget *parent)
{
    switch (kindOf(field)) {
    case FieldKind::Text:
        return new TextEditor(field, parent);
    case FieldKind::Choice:
        return new ChoiceEditor(field, fields.choices(field), parent);
    case FieldKind::Choices:
        return new ChoicesEditor(field, fields.choices(field), parent);
    case FieldKind::Figure:
        return new FigureEditor(field, parent);
    default:
        return new LineEditor(field, lineFormat(field, context), parent);
    }
}

} // namespace assessmentpage

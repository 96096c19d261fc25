// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/entryform.h"

#include "ui/assessment/fieldeditor.h"

#include <QFormLayout>
#include <QLocale>

namespace assessmentpage
{

using assessment::Field;

EntryForm::EntryForm(session::Session &session, LiveAssessment &live, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_live(live)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    // Names of fields are sentences at times; the fields need the width.
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void EntryForm::showEntry(const assessment::Entry &entry)
{
    const bool isOther = entry.id != m_entry.id || entry.kind != m_entry.kind;
    m_entry = entry;
    const QString key = choicesKey();
    if (isOther || key != m_builtFor) {
        m_builtFor = key;
        build();
    }
    showValues();
}

// The road map is offered in other entries.
QString EntryForm::choicesKey() const
{
    QString key = assessment::entryKindId(m_entry.kind);
    for (const assessment::Entry &one : m_session.data().assessmentEntries) {
        if (one.kind == assessment::EntryKind::Action && one.id != m_entry.id)
            key += QLatin1Char('\n') + one.id + one.text(QStringLiteral("text"));
    }
    return key;
}

void EntryForm::forget()
{
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->disconnect(this);
    m_editors.clear();
    m_builtFor.clear();
}

void EntryForm::build()
{
    const QString key = m_builtFor;
    forget();
    m_builtFor = key;
    // One of them may be telling a change just now.
    while (m_form->rowCount() > 0) {
        const QFormLayout::TakeRowResult row = m_form->takeRow(0);
        for (QLayoutItem *item : { row.labelItem, row.fieldItem }) {
            if (!item)
                continue;
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
    }
    if (!m_live.instrument())
        return;
    const EntryFields fields(m_entry.kind, *m_live.instrument(), m_session.data());
    const FieldContext context { [this](const QString &text) {
                                    const auto code = classification::IccsCode::parse(text);
                                    return code && m_session.classification().category(*code);
                                },
                                 [this](const QString &text) { return offenceNamed(text); } };
    const bool isReadOnly = m_session.project().isReadOnly();
    for (const Field &field : fields.all()) {
        FieldEditor *editor = makeFieldEditor(field, fields, context, this);
        editor->setReadOnly(isReadOnly);
        m_editors.insert(field.id, editor);
        m_form->addRow(field.name, editor);
        connect(editor, &FieldEditor::edited, this,
                [this, id = field.id](const QStringList &values) { change(id, values); });
    }
}

void EntryForm::showValues()
{
    if (!m_live.instrument())
        return;
    const EntryFields fields(m_entry.kind, *m_live.instrument(), m_session.data());
    for (auto editor = m_editors.begin(); editor != m_editors.end(); ++editor) {
        const Field *field = fields.find(editor.key());
        const bool isFigure = field && kindOf(*field) == FieldKind::Figure;
        (*editor)->setValues(isFigure ? QStringList { figureText() }
                                      : m_entry.values.value(editor.key()));
    }
}

void EntryForm::change(const QString &field, const QStringList &values)
{
    if (values.isEmpty())
        m_entry.values.remove(field);
    else
        m_entry.values.insert(field, values);
    m_session.run(project::putAssessmentEntry(m_session.data(), m_entry));
}

// The cases behind the codes and categories of the entry, each code counted once.
QString EntryForm::figureText() const
{
    const project::Assessment *current = m_live.current();
    if (!current)
        return tr("is being counted");
    const QStringList codes = m_entry.values.value(QStringLiteral("codes"));
    QStringList categories = m_entry.values.value(QStringLiteral("categories"));
    if (m_entry.kind == assessment::EntryKind::Gap && codes.isEmpty())
        categories = m_entry.values.value(QStringLiteral("code"));
    const QStringList offences = assessment::offencesOf(current->facts, codes, categories);
    return tr("%1 (%Ln code(s))", "cases at stake", int(offences.size()))
        .arg(QLocale().toString(assessment::volumeOf(current->facts, offences), 'f', 0));
}

// "police/861" by itself, "861" in the only list that has it or in the one that is shown.
QString EntryForm::offenceNamed(const QString &text) const
{
    const QString list
        = text.contains(QLatin1Char('/')) ? text.section(QLatin1Char('/'), 0, 0) : QString();
    const QString code = list.isEmpty() ? text : text.section(QLatin1Char('/'), 1);
    QString found;
    for (const offences::OffenceList &one : m_session.data().lists) {
        if (!list.isEmpty() && one.info.id != list && one.info.name != list)
            continue;
        for (const offences::Offence &offence : one.offences()) {
            if (offence.id != code && offence.code.toString() != code)
                continue;
            if (found.isEmpty() || one.info.id == m_session.currentList())
                found = one.info.id + QLatin1Char('/') + offence.id;
        }
    }
    return found;
}

void EntryForm::startTyping()
{
    if (QLayoutItem *first = m_form->itemAt(0, QFormLayout::FieldRole))
        first->widget()->setFocus();
}

} // namespace assessmentpage

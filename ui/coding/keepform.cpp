// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/keepform.h"

#include "core/questionnaire/words.h"
#include "ui/coding/keepwords.h"
#include "ui/records/editions.h"
#include "ui/records/words.h"
#include "ui/session/session.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace codingpage
{

using questionnaire::Counted;
using questionnaire::EditionPointer;
using questionnaire::Keeper;

namespace
{

constexpr int FirstYear = 1900, LastYear = 2199;

QComboBox *boxOf(QWidget *parent, const char *name)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(30);
    return box;
}

void choose(QComboBox *box, const QString &id)
{
    box->setCurrentIndex(std::max(0, box->findData(id)));
}

} // namespace

KeepForm::KeepForm(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(new QFormLayout)
    , m_name(new QLineEdit(this))
    , m_edition(boxOf(this, "keepEdition"))
    , m_unit(boxOf(this, "keepUnit"))
    , m_stage(boxOf(this, "keepStage"))
    , m_year(boxOf(this, "keepYear"))
    , m_hint(new widgets::TextLabel(this))
{
    build();
    connect(m_name, &QLineEdit::textChanged, this, &KeepForm::showHint);
    connect(m_edition, &QComboBox::activated, this, &KeepForm::fillUnits);
    connect(m_unit, &QComboBox::activated, this, &KeepForm::fillStages);
    connect(m_stage, &QComboBox::activated, this, &KeepForm::showHint);
    connect(m_year, &QComboBox::currentTextChanged, this, &KeepForm::showHint);
    connect(&session, &session::Session::changed, this, &KeepForm::showHint);
    fillEditions();
}

void KeepForm::build()
{
    m_name->setObjectName(QStringLiteral("keepName"));
    m_name->setToolTip(tr("Cells that are filled from these counts name them so."));
    m_edition->setToolTip(tr("The counts are split by what the cells of this questionnaire ask "
                             "for, such as sex or age."));
    m_stage->setToolTip(tr("The stage of the process at which the file counts."));
    m_year->setEditable(true);
    m_year->setInsertPolicy(QComboBox::NoInsert);
    m_year->setValidator(new QIntValidator(FirstYear, LastYear, m_year));
    m_hint->setObjectName(QStringLiteral("keepHint"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("For the &questionnaire"), m_edition);
    m_form->addRow(tr("&Unit that is counted"), m_unit);
    m_form->addRow(tr("&Stage"), m_stage);
    m_form->addRow(tr("&Year of all counts"), m_year);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    column->addLayout(m_form);
    column->addWidget(m_hint);
}

// Where the work is: the questionnaire that has answers.
void KeepForm::fillEditions()
{
    m_editions = records::editions(m_session.language());
    for (const EditionPointer &edition : std::as_const(m_editions)) {
        const questionnaire::Form &form = edition->form();
        m_edition->addItem(records::editionName(form), form.id);
        m_edition->setItemData(m_edition->count() - 1, form.title, Qt::ToolTipRole);
    }
    const questionnaire::Answers &answers = m_session.data().answers;
    chooseEdition(answers.isEmpty() ? QString() : answers.last().edition);
}

void KeepForm::chooseEdition(const QString &id)
{
    choose(m_edition, id);
    fillUnits();
}

EditionPointer KeepForm::edition() const
{
    return m_editions.value(m_edition->currentIndex());
}

// The year that a person chose for the file before is hardly the one of another file.
void KeepForm::showSource(const KeepSource &source)
{
    if (source == m_source)
        return;
    const bool isOther = m_source.isEmpty() || source.isEmpty() || m_source.file() != source.file()
        || m_source.layout().id != source.layout().id;
    m_source = source;
    setEnabled(!source.isEmpty());
    if (!isOther || source.isEmpty()) {
        showHint();
        return;
    }
    const microdata::Layout &layout = source.layout();
    m_name->setText(layout.name.isEmpty() ? layout.id : layout.name);
    m_year->clearEditText();
    m_unit->clear();
    fillUnits();
}

bool KeepForm::canCount(const QString &unit) const
{
    return m_source.counts || coding::unitFromId(unit).has_value();
}

void KeepForm::fillUnits()
{
    const QString before = m_unit->currentData().toString();
    m_unit->clear();
    QStringList units;
    for (const Counted &counted :
         edition() ? questionnaire::countedIn(*edition()) : QList<Counted>())
        if (canCount(counted.unit) && !units.contains(counted.unit))
            units << counted.unit;
    for (const QString &unit : std::as_const(units))
        m_unit->addItem(questionnaire::unitText(unit).toString(), unit);
    const QString counted = m_source.run
        ? questionnaire::unitOfQuestionnaires(coding::unitId(m_source.run->request.counting.unit))
        : QString();
    choose(m_unit, before.isEmpty() ? counted : before);
    fillYears();
    fillStages();
}

void KeepForm::fillStages()
{
    const QString before = m_stage->currentData().toString();
    m_stage->clear();
    for (const Counted &counted :
         edition() ? questionnaire::countedIn(*edition()) : QList<Counted>())
        if (counted.unit == m_unit->currentData().toString())
            m_stage->addItem(questionnaire::stageText(counted.stage).toString(), counted.stage);
    choose(m_stage, before);
    showHint();
}

void KeepForm::fillYears()
{
    const QString before = m_year->currentText();
    QList<int> years = edition() ? edition()->form().years() : QList<int>();
    std::reverse(years.begin(), years.end());
    m_year->clear();
    for (const int year : std::as_const(years))
        m_year->addItem(QString::number(year));
    m_year->setCurrentIndex(-1);
    m_year->setEditText(before);
}

std::optional<Keeper> KeepForm::asked() const
{
    if (m_source.isEmpty() || !edition())
        return std::nullopt;
    questionnaire::KeepAs as { m_name->text().trimmed(), m_unit->currentData().toString(),
                               m_stage->currentData().toString(), 0, edition() };
    const Keeper keeper(as, m_source.layout());
    if (!keeper.needsYear() || !m_year->lineEdit()->hasAcceptableInput())
        return keeper;
    as.year = m_year->currentText().toInt();
    return Keeper(as, m_source.layout());
}

std::optional<Keeper> KeepForm::keeper() const
{
    const std::optional<Keeper> keeper = asked();
    return keeper && hindranceText(*keeper).isEmpty() && !m_source.isOld ? keeper : std::nullopt;
}

QString KeepForm::hint() const
{
    const std::optional<Keeper> keeper = asked();
    if (!keeper)
        return tr("Code a file of records or a table of counts first. Then its counts can be kept "
                  "here, and questionnaires be filled from them.");
    if (m_source.isOld)
        return tr("The project was changed since the file was coded. Code it again, so that the "
                  "counts are what the project makes of it now.");
    if (const QString hindrance = hindranceText(*keeper); !hindrance.isEmpty())
        return hindrance;
    const QString language = m_session.language();
    QStringList said { notGivenText(*keeper, m_source.inputs()->dictionary, language),
                       countedByText(*keeper, m_source, language) };
    for (const questionnaire::CodedTable &kept : m_session.data().codedTables) {
        if (kept.id == keeper->as().name)
            said << tr("Counts of this name are kept already; they are renewed.");
    }
    return said.join(QLatin1Char(' '));
}

void KeepForm::showHint()
{
    const std::optional<Keeper> keeper = asked();
    m_form->setRowVisible(m_year, !keeper || keeper->needsYear());
    m_hint->setText(hint());
    Q_EMIT changed();
}

} // namespace codingpage

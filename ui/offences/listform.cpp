// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/offences/listform.h"

#include "core/exchange/linkwords.h"
#include "ui/intake/languages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace offencespage
{

ListForm::ListForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_institution(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_ordered(new QCheckBox(tr("Neighbouring codes are neighbouring articles of the law"), this))
{
    m_name->setObjectName(QStringLiteral("listName"));
    m_institution->setObjectName(QStringLiteral("listInstitution"));
    m_language->setObjectName(QStringLiteral("listLanguage"));
    m_ordered->setObjectName(QStringLiteral("orderedByLaw"));
    m_ordered->setToolTip(tr("Then the links of neighbours help to suggest a category, and a row "
                             "shift in a table is easier to notice."));
    using offences::Institution;
    for (Institution institution :
         { Institution::Police, Institution::Prosecution, Institution::Courts, Institution::Prisons,
           Institution::Survey, Institution::Other })
        m_institution->addItem(exchange::institutionText(institution).toString(), int(institution));
    intake::fillLanguages(m_language, tr("Not known"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Name of the list"), m_name);
    form->addRow(tr("&Institution"), m_institution);
    form->addRow(tr("&Language of the labels"), m_language);
    form->addRow({}, m_ordered);
    connect(m_name, &QLineEdit::textEdited, this, &ListForm::edited);
    connect(m_name, &QLineEdit::editingFinished, this, &ListForm::committed);
    for (QComboBox *box : { m_institution, m_language }) {
        connect(box, &QComboBox::activated, this, &ListForm::edited);
        connect(box, &QComboBox::activated, this, &ListForm::committed);
    }
    connect(m_ordered, &QCheckBox::clicked, this, &ListForm::committed);
}

void ListForm::showInfo(const offences::ListInfo &info)
{
    if (m_name->text() != info.name)
        m_name->setText(info.name);
    m_institution->setCurrentIndex(m_institution->findData(int(info.institution)));
    intake::chooseLanguage(m_language, info.language);
    m_ordered->setChecked(info.orderedByLaw);
}

offences::ListInfo ListForm::applied(offences::ListInfo info) const
{
    info.name = m_name->text().simplified();
    info.institution = offences::Institution(m_institution->currentData().toInt());
    info.language = m_language->currentData().toString();
    info.orderedByLaw = m_ordered->isChecked();
    return info;
}

bool ListForm::isComplete() const
{
    return !m_name->text().simplified().isEmpty();
}

} // namespace offencespage

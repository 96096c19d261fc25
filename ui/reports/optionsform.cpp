// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/optionsform.h"

#include "core/exchange/response/response.h"
#include "ui/widgets/languagebox.h"
#include "ui/widgets/tickmenu.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>

#include <set>

namespace reportspage
{

namespace
{

QString languageKey()
{
    return QStringLiteral("reports/language");
}

// Those whose sentences are translated, and those of the titles of the classification.
QStringList languagesFor(const classification::Classification &classification)
{
    std::set<QString> codes { QStringLiteral("en") };
    for (const QString &file :
         QDir(QStringLiteral(":/i18n")).entryList({ QStringLiteral("workbench_*.qm") }))
        codes.insert(file.mid(10).chopped(3));
    for (const QString &code : classification.titleLanguages())
        codes.insert(code);
    return { codes.begin(), codes.end() };
}

} // namespace

void fillReportLanguages(QComboBox *box, const session::Session &session)
{
    for (const QString &code : languagesFor(session.classification()))
        box->addItem(widgets::languageName(code), code);
    const QString last = QSettings().value(languageKey()).toString();
    const int index = box->findData(last.isEmpty() ? session.language() : last);
    box->setCurrentIndex(index >= 0 ? index : box->findData(QStringLiteral("en")));
}

OptionsForm::OptionsForm(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(new QFormLayout(this))
    , m_language(addBox("reportLanguage", tr("&Language")))
    , m_list(addBox("reportList", tr("L&ist")))
    , m_edition(addBox("reportEdition", tr("&Questionnaire")))
    , m_years(new QPushButton(this))
    , m_yearMenu(new widgets::TickMenu(this))
    , m_state(addBox("reportState", tr("S&tatus")))
    , m_author(new QLineEdit(session.signature().author, this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_years->setObjectName(QStringLiteral("reportYears"));
    m_years->setMenu(m_yearMenu);
    m_form->insertRow(3, tr("&Years"), m_years);
    m_state->addItem(tr("Draft"), int(reports::State::Draft));
    m_state->addItem(tr("Validated"), int(reports::State::Validated));
    m_author->setObjectName(QStringLiteral("reportAuthor"));
    m_form->addRow(tr("&Author"), m_author);
    fillReportLanguages(m_language, session);
    renew();
    connect(m_language, &QComboBox::activated, this, [this] {
        QSettings().setValue(languageKey(), m_language->currentData());
        Q_EMIT changed();
    });
    connect(m_list, &QComboBox::activated, this, &OptionsForm::changed);
    connect(m_state, &QComboBox::activated, this, &OptionsForm::changed);
    connect(m_edition, &QComboBox::activated, this, [this] {
        fillYears();
        Q_EMIT changed();
    });
    connect(m_author, &QLineEdit::editingFinished, this, &OptionsForm::changed);
    connect(m_yearMenu, &QMenu::aboutToHide, this, &OptionsForm::changed);
}

QComboBox *OptionsForm::addBox(const char *name, const QString &label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    m_form->addRow(label, box);
    return box;
}

void OptionsForm::renew()
{
    const QString list = m_list->currentData().toString();
    m_list->clear();
    m_list->addItem(tr("All lists"), QString());
    for (const offences::OffenceList &one : m_session.data().lists)
        m_list->addItem(one.info.name, one.info.id);
    m_list->setCurrentIndex(qMax(0, m_list->findData(list)));
    const QString edition = m_edition->currentText();
    m_edition->clear();
    m_edition->addItems(exchange::answeredEditions(m_session.data()));
    const int before = m_edition->findText(edition);
    m_edition->setCurrentIndex(before >= 0 ? before : m_edition->count() - 1); // the newest
    fillYears();
}

void OptionsForm::fillYears()
{
    const QList<int> before = years();
    std::set<int> all;
    for (const questionnaire::Answer &answer : m_session.data().answers) {
        if (answer.edition == m_edition->currentText())
            all.insert(answer.year);
    }
    m_yearMenu->clear();
    for (const int year : all) {
        QAction *action = m_yearMenu->addAction(QString::number(year));
        action->setCheckable(true);
        action->setChecked(before.contains(year));
        action->setData(year);
        connect(action, &QAction::toggled, this, &OptionsForm::showYears);
    }
    m_years->setEnabled(!all.empty());
    showYears();
}

void OptionsForm::showYears()
{
    QStringList names;
    for (const int year : years())
        names << QString::number(year);
    m_years->setText(names.isEmpty() ? tr("All years") : names.join(QStringLiteral(", ")));
}

QList<int> OptionsForm::years() const
{
    QList<int> ticked;
    for (const QAction *action : m_yearMenu->actions()) {
        if (action->isChecked())
            ticked << action->data().toInt();
    }
    return ticked;
}

void OptionsForm::showFor(const reports::Report &report)
{
    m_form->setRowVisible(m_edition, report.takesEdition());
    m_form->setRowVisible(m_years, report.takesEdition());
    m_form->setRowVisible(m_list, !report.takesEdition());
}

Options OptionsForm::options() const
{
    return { m_language->currentData().toString(),
             m_list->currentData().toString(),
             m_edition->currentText(),
             m_author->text().trimmed(),
             years(),
             reports::State(m_state->currentData().toInt()) };
}

} // namespace reportspage

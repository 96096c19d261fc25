// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/whatifdialog.h"

#include "ui/categories/categorypicker.h"
#include "ui/categories/titles.h"
#include "ui/records/inputs.h"
#include "ui/records/words.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace questionnairepage
{

using questionnaire::WhatIf;

WhatIfDialog::WhatIfDialog(session::Session &session, const questionnaire::EditionPointer &edition,
                           const QList<int> &years, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_edition(edition)
    , m_years(years)
    , m_task(session.jobs())
    , m_codes(new models::TableModel<NationalCode>(codeColumns(), this))
    , m_found(new models::RowFilter(this))
    , m_cells(new models::TableModel<MovedCell>(cellColumns(), this))
    , m_moved(new models::TableModel<MovedIndicator>(indicatorColumns(), this))
    , m_messages(new widgets::MessageBar(this))
    , m_picker(new categories::CategoryPicker(session, this))
    , m_summary(new QLabel(this))
{
    setObjectName(QStringLiteral("whatIfDialog"));
    setWindowTitle(
        tr("What changes in %1 if a code goes to another category").arg(edition->form().id));
    setModal(false);
    const auto indicators = questionnaire::loadIndicators(*edition, session.language());
    if (indicators)
        m_indicators = *indicators;
    else
        m_messages->addError(indicators.error());
    build();
    connect(&session, &session::Session::changed, this, [this](const project::ChangeEvent &event) {
        if (event.parts.contains(QStringLiteral("coded table")))
            fillCodes();
        if (event.parts.intersects({ QStringLiteral("coded table"), QStringLiteral("answer"),
                                     QStringLiteral("series") }))
            compute();
    });
    fillCodes();
    compute();
}

void WhatIfDialog::fillCodes()
{
    const NationalCode *before = code();
    const NationalCode kept = before ? *before : NationalCode();
    m_codes->setRows(nationalCodes(m_session.data()));
    search();
    if (before)
        chooseCode(kept.list, kept.code);
}

void WhatIfDialog::search()
{
    const QString text = m_search->text().trimmed();
    m_found->setCondition([this, text](int row) {
        const NationalCode &code = m_codes->row(row);
        return text.isEmpty() || code.code.startsWith(text, Qt::CaseInsensitive)
            || code.label.contains(text, Qt::CaseInsensitive);
    });
}

const NationalCode *WhatIfDialog::code() const
{
    const QModelIndex current = m_codeView->currentIndex();
    return current.isValid() ? &m_codes->row(m_found->sourceRow(current.row())) : nullptr;
}

void WhatIfDialog::chooseCode(const QString &list, const QString &wanted)
{
    for (int row = 0; row < m_codes->rowCount(); ++row) {
        const NationalCode &code = m_codes->row(row);
        if (code.code != wanted || (!list.isEmpty() && code.list != list))
            continue;
        if (m_found->rowOfSource(row) < 0) {
            m_search->clear();
            search();
        }
        m_codeView->setCurrentIndex(m_found->index(m_found->rowOfSource(row), 0));
        m_codeView->scrollTo(m_codeView->currentIndex());
        return;
    }
}

void WhatIfDialog::askForCategory()
{
    const NationalCode *chosen = code();
    const QString question
        = chosen ? tr("Where should “%1” go?").arg(chosen->code) : tr("Where should the code go?");
    m_picker->ask(question, 1,
                  [this](const classification::IccsCode &category, categories::Choice) {
                      chooseCategory(category);
                  });
}

void WhatIfDialog::chooseCategory(const classification::IccsCode &category)
{
    m_category = category;
    m_target->setText(
        tr("%1 %2", "code and title of a category")
            .arg(category.toString(),
                 categories::titleIn(m_session.classification(), category, m_session.language())));
    compute();
}

void WhatIfDialog::compute()
{
    m_task.cancel();
    const NationalCode *chosen = code();
    m_remap->setEnabled(chosen && !chosen->offence.isEmpty());
    m_cells->setRows({});
    m_moved->setRows({});
    m_keep->setVisible(m_codes->rowCount() == 0);
    if (m_codes->rowCount() == 0) {
        m_summary->setText(tr("No counts of national codes are kept. Code a file on the page “Data "
                              "and coding” and keep its counts for questionnaires."));
        return;
    }
    if (!chosen || !m_category) {
        m_summary->setText(chosen ? tr("Choose a category.") : tr("Choose a national code."));
        return;
    }
    m_summary->setText(tr("What would move is being counted…"));
    m_task.start(
        base::lateText("questionnaire", "Counting what would move"),
        [edition = m_edition, years = m_years, data = m_session.data(), indicators = m_indicators,
         dictionary = records::dictionaryOf(m_session), language = m_session.language(),
         remap
         = questionnaire::Remap { chosen->list, chosen->code, *m_category }](base::Progress &) {
            return questionnaire::whatIf(*edition, data.codedTables, dictionary, years, remap,
                                         { data.answers, indicators, data.series }, language);
        },
        [this](const WhatIf &result) { take(result); });
}

void WhatIfDialog::take(const WhatIf &result)
{
    m_cells->setRows(result.cells);
    m_moved->setRows(result.indicators);
    QStringList said {
        tr("Counts that would move: %1.").arg(records::countText(result.moved)),
        tr("%Ln cell(s) would have another figure.", nullptr, int(result.cells.size())),
        tr("%Ln indicator(s) would have another value.", nullptr, int(result.indicators.size()))
    };
    if (!result.without.isEmpty())
        said << tr("These counts do not keep national codes and cannot move: %1.")
                    .arg(result.without.join(tr(", ", "between names")));
    m_summary->setText(said.join(QLatin1Char(' ')));
}

QString WhatIfDialog::noteOf(const MovedCell &moved) const
{
    const auto said = m_session.data().answers.constFind(questionnaire::Answer::keyOf(
        m_edition->form().id, moved.after.year, m_edition->cell(moved.after.cell).address));
    const bool stays = said != m_session.data().answers.cend()
        && said->figure.status != questionnaire::Status::Empty
        && said->origin != questionnaire::Origin::Coded;
    const base::Text &note = moved.after.isFilled() ? moved.after.note : moved.after.why;
    return stays ? tr("What stands in the cell stays, because it is not from coded data. %1")
                       .arg(note.toString())
                       .trimmed()
                 : note.toString();
}

void WhatIfDialog::showCell(const QModelIndex &index)
{
    const questionnaire::Filling &filling = m_cells->row(index.row()).after;
    Q_EMIT m_session.placeRequested({ QStringLiteral("cell"),
                                      { m_edition->form().id, QString::number(filling.year),
                                        m_edition->cell(filling.cell).address } });
}

void WhatIfDialog::goToMapping()
{
    const NationalCode *chosen = code();
    if (chosen && !chosen->offence.isEmpty())
        Q_EMIT m_session.placeRequested(
            { QStringLiteral("offence"), { chosen->list, chosen->offence } });
}

} // namespace questionnairepage

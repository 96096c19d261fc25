// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Unit records or a table of counts: what the form asks of each.

#include "ui/coding/runform.h"
#include "ui/records/dimensionlist.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace codingpage
{

void RunForm::addKinds(QFormLayout *form)
{
    auto *holder = new QWidget(this);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    const auto add = [&](const QString &text, const char *name, FileKind kind) {
        auto *button = new QRadioButton(text, holder);
        button->setObjectName(QString::fromLatin1(name));
        m_kinds->addButton(button, int(kind));
        column->addWidget(button);
    };
    add(tr("Unit reco&rds"), "kindRecords", FileKind::Records);
    add(tr("A table of coun&ts"), "kindCounts", FileKind::Counts);
    form->addRow(tr("The file holds"), holder);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) {
        m_isKindChosen = true;
        setKind(FileKind(id));
    });
}

void RunForm::addSums(QFormLayout *form)
{
    m_findSums->setObjectName(QStringLiteral("findSums"));
    m_findSums->setChecked(true);
    m_findSums->setToolTip(tr("Totals, groups of codes and columns that add up others would count "
                              "twice. Switched off, every row counts that the layout does not "
                              "leave out."));
    form->addRow(m_findSums);
}

bool RunForm::isOfKind(const microdata::Layout &layout) const
{
    return (layout.unit == microdata::RowUnit::Count) == (m_kind == FileKind::Counts);
}

// A file of the other kind would be read wrongly, so another one has to be chosen.
void RunForm::setKind(FileKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_file.clear();
    m_layouts->clear();
    for (const microdata::Layout &layout : m_session.data().layouts) {
        if (isOfKind(layout))
            m_layouts->addItem(layout.name.isEmpty() ? layout.id : layout.name, layout.id);
    }
    showKind();
    fillDimensions();
    showCounting();
    showFiles();
    Q_EMIT layoutChosen();
}

void RunForm::showKind()
{
    const bool isCounts = m_kind == FileKind::Counts;
    m_kinds->button(int(m_kind))->setChecked(true);
    m_countingCard->setVisible(!isCounts);
    m_sumsCard->setVisible(isCounts);
    for (QWidget *widget : { static_cast<QWidget *>(m_writes), static_cast<QWidget *>(m_traces) })
        m_output->setRowVisible(widget, !isCounts);
    m_output->setRowVisible(m_threads, !isCounts);
    m_choose->setText(isCounts ? tr("Choose the ta&ble…") : tr("Choose the &records…"));
    m_run->setText(isCounts ? tr("&Code the counts") : tr("&Code the records"));
}

coding::CodeRequest RunForm::request() const
{
    coding::CodeRequest request;
    request.input = m_file;
    request.layout = *recordLayout();
    request.layout.list = listId();
    request.counting = m_session.data().counting.value(listId());
    request.coded = m_coded;
    request.withTraces = m_traces->isChecked() && !m_coded.isEmpty();
    request.dimensions = dimensions();
    request.threads = m_threads->value();
    return request;
}

std::optional<coding::CodeRequest> RunForm::recordsRequest() const
{
    const microdata::Layout *layout = recordLayout();
    if (!layout || listId().isEmpty() || m_file.isEmpty() || m_kind == FileKind::Counts)
        return std::nullopt;
    coding::CodeRequest made = request();
    made.coded.clear();
    made.withTraces = false;
    made.dimensions.clear();
    return made;
}

coding::CountRequest RunForm::countRequest() const
{
    coding::CountRequest request;
    request.input = m_file;
    request.layout = *recordLayout();
    request.layout.list = listId();
    request.dimensions = dimensions();
    request.sums
        = m_findSums->isChecked() ? coding::SumSearchMode::Find : coding::SumSearchMode::LayoutOnly;
    return request;
}

} // namespace codingpage

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/runform.h"

#include "ui/records/dimensionlist.h"
#include "ui/records/words.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/verticalscroll.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QThread>
#include <QVBoxLayout>

namespace codingpage
{

using records::countUnitText;
using records::DimensionList;
using records::dimensionsOf;

using coding::CountUnit;

namespace
{

constexpr int UsualThreads = 2;

QComboBox *narrowBox(QWidget *parent, const QString &name)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

QLabel *pathLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    widgets::alignToLayout(label);
    return label;
}

} // namespace

RunForm::RunForm(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kinds(new QButtonGroup(this))
    , m_layouts(narrowBox(this, QStringLiteral("layouts")))
    , m_fileName(pathLabel(this, QStringLiteral("recordsFile")))
    , m_choose(new QPushButton(widgets::icon(QStringLiteral("document-open")),
                               tr("Choose the &records…"), this))
    , m_list(pathLabel(this, QStringLiteral("listOfLayout")))
    , m_unit(narrowBox(this, QStringLiteral("countUnit")))
    , m_principal(new QCheckBox(tr("Only the most &serious offence of a case"), this))
    , m_attempts(new QCheckBox(tr("Attempts &with completed offences"), this))
    , m_findSums(new QCheckBox(tr("Find su&ms of others and keep them out"), this))
    , m_dimensions(new DimensionList(this))
    , m_writes(new QCheckBox(tr("Write a coded f&ile"), this))
    , m_codedName(pathLabel(this, QStringLiteral("codedFile")))
    , m_traces(new QCheckBox(tr("With the reaso&n of each record"), this))
    , m_links(narrowBox(this, QStringLiteral("leastStatus")))
    , m_threads(new QSpinBox(this))
    , m_run(new QPushButton(widgets::icon(QStringLiteral("media-playback-start")),
                            tr("&Code the records"), this))
{
    auto *cards = new QWidget(this);
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    const auto addCard = [&](const QString &title, void (RunForm::*fill)(QFormLayout *)) {
        auto *card = new widgets::Card(title, cards);
        auto *form = new QFormLayout;
        form->setContentsMargins(0, 0, 0, 0);
        form->setRowWrapPolicy(QFormLayout::WrapAllRows);
        form->setVerticalSpacing(widgets::HalfGap);
        (this->*fill)(form);
        card->body()->addLayout(form);
        column->addWidget(card);
        return card;
    };
    addCard(tr("Data"), &RunForm::addSource);
    m_countingCard = addCard(tr("Counting"), &RunForm::addCounting);
    m_sumsCard = addCard(tr("Sums"), &RunForm::addSums);
    addCard(tr("Result"), &RunForm::addOutput);
    column->addStretch(1);
    auto *scroll = new widgets::VerticalScroll(this);
    scroll->setWidget(cards);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(widgets::Gap);
    whole->addWidget(scroll, 1);
    whole->addWidget(m_run);
    m_run->setObjectName(QStringLiteral("codeRecords"));
    connect(m_run, &QPushButton::clicked, this, &RunForm::runAsked);
    refresh();
}

void RunForm::addSource(QFormLayout *form)
{
    addKinds(form);
    form->addRow(tr("La&yout"), m_layouts);
    form->addRow(m_list);
    form->addRow(m_fileName);
    m_choose->setObjectName(QStringLiteral("chooseRecords"));
    form->addRow(m_choose);
    connect(m_layouts, &QComboBox::activated, this, [this] { chooseLayout(layoutId()); });
    connect(m_choose, &QPushButton::clicked, this, &RunForm::chooseFile);
}

void RunForm::addCounting(QFormLayout *form)
{
    for (const CountUnit unit : { CountUnit::Rows, CountUnit::Offences, CountUnit::Incidents,
                                  CountUnit::Victims, CountUnit::Suspects, CountUnit::Persons })
        m_unit->addItem(countUnitText(unit), int(unit));
    m_principal->setObjectName(QStringLiteral("principalOffence"));
    m_principal->setToolTip(tr("Rows of one case or incident belong together by the column that "
                               "the layout names for it."));
    m_attempts->setObjectName(QStringLiteral("attemptsWithCompleted"));
    m_attempts->setToolTip(tr("Switched off, attempted offences are left out of the cross table."));
    form->addRow(tr("&Unit that is counted"), m_unit);
    form->addRow(m_principal);
    form->addRow(m_attempts);
    connect(m_unit, &QComboBox::activated, this, &RunForm::commitCounting);
    for (QCheckBox *box : { m_principal, m_attempts })
        connect(box, &QCheckBox::clicked, this, &RunForm::commitCounting);
}

void RunForm::addOutput(QFormLayout *form)
{
    m_output = form;
    m_dimensions->setObjectName(QStringLiteral("dimensions"));
    m_writes->setObjectName(QStringLiteral("writeCoded"));
    m_traces->setObjectName(QStringLiteral("withTraces"));
    m_links->addItem(tr("All that are not disputed"), int(mapping::Status::Draft));
    m_links->addItem(tr("Approved ones only"), int(mapping::Status::Approved));
    m_threads->setObjectName(QStringLiteral("threads"));
    m_threads->setRange(1, qMax(UsualThreads, QThread::idealThreadCount()));
    m_threads->setValue(UsualThreads);
    form->addRow(tr("Cross table &by"), m_dimensions);
    form->addRow(m_writes);
    form->addRow(m_codedName);
    form->addRow(m_traces);
    form->addRow(tr("Lin&ks that count"), m_links);
    form->addRow(tr("&Processors"), m_threads);
    connect(m_writes, &QCheckBox::clicked, this, &RunForm::chooseCoded);
    connect(m_dimensions, &DimensionList::tickedChanged, this, &RunForm::showFiles);
    connect(m_links, &QComboBox::activated, this, &RunForm::showFiles);
}

void RunForm::refresh()
{
    fillLayouts();
    showKind();
    fillDimensions();
    showCounting();
    showFiles();
}

void RunForm::fillLayouts()
{
    const QString before = layoutId();
    m_layouts->clear();
    for (const microdata::Layout &layout : m_session.data().layouts) {
        if (isOfKind(layout))
            m_layouts->addItem(layout.name.isEmpty() ? layout.id : layout.name, layout.id);
    }
    // The other kind is there: nobody has to look for it.
    if (!m_isKindChosen && m_layouts->count() == 0 && !m_session.data().layouts.isEmpty()) {
        m_kind = m_kind == FileKind::Records ? FileKind::Counts : FileKind::Records;
        for (const microdata::Layout &layout : m_session.data().layouts)
            m_layouts->addItem(layout.name.isEmpty() ? layout.id : layout.name, layout.id);
    }
    m_layouts->setCurrentIndex(qMax(0, m_layouts->findData(before)));
}

void RunForm::chooseLayout(const QString &id)
{
    const microdata::Layout *layout = m_session.data().layout(id);
    if (layout && !isOfKind(*layout)) {
        m_kind = m_kind == FileKind::Records ? FileKind::Counts : FileKind::Records;
        fillLayouts();
    }
    m_layouts->setCurrentIndex(m_layouts->findData(id));
    showKind();
    fillDimensions();
    showCounting();
    showFiles();
    Q_EMIT layoutChosen();
}

QString RunForm::layoutId() const
{
    return m_layouts->currentData().toString();
}

const microdata::Layout *RunForm::recordLayout() const
{
    return m_session.data().layout(layoutId());
}

// A layout from elsewhere may name a list that is called otherwise here.
QString RunForm::listId() const
{
    const microdata::Layout *layout = recordLayout();
    const QList<offences::OffenceList> &lists = m_session.data().lists;
    if (layout && m_session.data().list(layout->list))
        return layout->list;
    return lists.size() == 1 ? lists.constFirst().info.id : QString();
}

// Counts of offences and of persons do not add up, so their measures stay apart until somebody
// wants it otherwise.
void RunForm::fillDimensions()
{
    const microdata::Layout *layout = recordLayout();
    const QStringList names = layout ? dimensionsOf(*layout) : QStringList();
    m_dimensions->showDimensions(names, dictionaryOf(m_session), m_session.language());
    const QString measure = QString::fromLatin1(coding::measureName);
    if (m_kind == FileKind::Counts && m_filled != layoutId() && names.contains(measure))
        m_dimensions->setTicked(dimensions() + QStringList { measure });
    m_filled = layoutId();
}

QStringList RunForm::dimensions() const
{
    return m_dimensions->ticked();
}

void RunForm::setDimensions(const QStringList &dimensions)
{
    m_dimensions->setTicked(dimensions);
}

void RunForm::showCounting()
{
    const coding::CountingRules rules = m_session.data().counting.value(listId());
    m_unit->setCurrentIndex(m_unit->findData(int(rules.unit)));
    m_principal->setChecked(rules.principalOffence);
    m_attempts->setChecked(rules.attemptsWithCompleted);
    for (QWidget *widget : { static_cast<QWidget *>(m_unit), static_cast<QWidget *>(m_principal),
                             static_cast<QWidget *>(m_attempts) })
        widget->setEnabled(!listId().isEmpty());
}

void RunForm::commitCounting()
{
    coding::CountingRules rules = m_session.data().counting.value(listId());
    rules.unit = CountUnit(m_unit->currentData().toInt());
    rules.principalOffence = m_principal->isChecked();
    rules.attemptsWithCompleted = m_attempts->isChecked();
    if (!m_session.run(project::changeCounting(m_session.data(), listId(), rules)))
        showCounting();
}

void RunForm::chooseFile()
{
    const QString path = widgets::FileDialog::openFile(
        this, tr("Choose the records"),
        tr("Records (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"), QStringLiteral("records"));
    if (!path.isEmpty())
        setFile(path);
}

void RunForm::setFile(const QString &path)
{
    m_file = path;
    showFiles();
}

void RunForm::chooseCoded(bool wanted)
{
    m_coded.clear();
    if (wanted) {
        const QFileInfo records(m_file);
        const QString name = records.completeBaseName().isEmpty()
            ? tr("coded", "name of a file") + QStringLiteral(".csv")
            : tr("%1 coded", "name of a file").arg(records.completeBaseName())
                + QStringLiteral(".csv");
        m_coded = widgets::FileDialog::saveFile(this, tr("Where the coded records go"), name,
                                                tr("Text with commas (*.csv)"),
                                                QStringLiteral("export"));
    }
    showFiles();
}

void RunForm::showFiles()
{
    const offences::OffenceList *list = m_session.data().list(listId());
    m_list->setText(list ? tr("Codes of the list “%1”").arg(list->info.name)
                         : tr("The list of its codes is not in the project."));
    m_list->setVisible(recordLayout());
    m_fileName->setText(m_file.isEmpty() ? tr("No file is chosen yet.")
                                         : QFileInfo(m_file).fileName());
    m_fileName->setToolTip(m_file);
    m_writes->setChecked(!m_coded.isEmpty());
    m_codedName->setText(QFileInfo(m_coded).fileName());
    m_codedName->setToolTip(m_coded);
    m_codedName->setVisible(!m_coded.isEmpty() && m_kind == FileKind::Records);
    m_traces->setEnabled(!m_coded.isEmpty());
    Q_EMIT readyChanged();
    setRunning(m_isRunning);
}

bool RunForm::isReady() const
{
    const bool writes = m_kind == FileKind::Records && !m_coded.isEmpty();
    return recordLayout() && !listId().isEmpty() && !m_file.isEmpty()
        && (writes || !dimensions().isEmpty());
}

void RunForm::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_run->setEnabled(isReady() && !isRunning);
}

mapping::Status RunForm::leastStatus() const
{
    return mapping::Status(m_links->currentData().toInt());
}

} // namespace codingpage

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

using namespace records;

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
    , m_layouts(narrowBox(this, QStringLiteral("layouts")))
    , m_fileName(pathLabel(this, QStringLiteral("recordsFile")))
    , m_choose(new QPushButton(widgets::icon(QStringLiteral("document-open")),
                               tr("Choose the &records…"), this))
    , m_list(pathLabel(this, QStringLiteral("listOfLayout")))
    , m_unit(narrowBox(this, QStringLiteral("countUnit")))
    , m_principal(new QCheckBox(tr("Only the most &serious offence of a case"), this))
    , m_attempts(new QCheckBox(tr("Attempts &with completed offences"), this))
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
    };
    addCard(tr("Records"), &RunForm::addSource);
    addCard(tr("Counting"), &RunForm::addCounting);
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
    fillDimensions();
    showCounting();
    showFiles();
}

void RunForm::fillLayouts()
{
    const QString before = layoutId();
    m_layouts->clear();
    for (const microdata::Layout &layout : m_session.data().layouts)
        m_layouts->addItem(layout.name.isEmpty() ? layout.id : layout.name, layout.id);
    m_layouts->setCurrentIndex(qMax(0, m_layouts->findData(before)));
}

void RunForm::chooseLayout(const QString &id)
{
    m_layouts->setCurrentIndex(m_layouts->findData(id));
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

void RunForm::fillDimensions()
{
    const microdata::Layout *layout = recordLayout();
    m_dimensions->showDimensions(layout ? dimensionsOf(*layout) : QStringList(),
                                 dictionaryOf(m_session), m_session.language());
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
    m_codedName->setVisible(!m_coded.isEmpty());
    m_traces->setEnabled(!m_coded.isEmpty());
    Q_EMIT readyChanged();
    setRunning(m_isRunning);
}

bool RunForm::isReady() const
{
    return recordLayout() && !listId().isEmpty() && !m_file.isEmpty()
        && (!m_coded.isEmpty() || !dimensions().isEmpty());
}

void RunForm::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_run->setEnabled(isReady() && !isRunning);
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
    const bool isCounts = layout && layout->unit == microdata::RowUnit::Count;
    if (!layout || isCounts || listId().isEmpty() || m_file.isEmpty())
        return std::nullopt;
    coding::CodeRequest made = request();
    made.coded.clear();
    made.withTraces = false;
    made.dimensions.clear();
    return made;
}

mapping::Status RunForm::leastStatus() const
{
    return mapping::Status(m_links->currentData().toInt());
}

} // namespace codingpage

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/questionnairepage.h"

#include "ui/questionnaire/cellpanel.h"
#include "ui/questionnaire/editionbar.h"
#include "ui/questionnaire/failurespanel.h"
#include "ui/questionnaire/indicatorspanel.h"
#include "ui/questionnaire/methodpanel.h"
#include "ui/questionnaire/seriespanel.h"
#include "ui/questionnaire/sheetview.h"
#include "ui/questionnaire/tablespanel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/widgets/viewstate.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace questionnairepage
{

namespace
{

QWidget *columnOf(const QList<QWidget *> &widgets, QWidget *parent)
{
    auto *content = new QWidget(parent);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    for (QWidget *widget : widgets)
        column->addWidget(widget, widget == widgets.constLast() ? 1 : 0);
    return content;
}

QWidget *scrolled(QWidget *content, QWidget *parent)
{
    auto *scroll = new widgets::VerticalScroll(parent);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

QAction *QuestionnairePage::makeAction(const char *name, const QString &icon, const QString &text)
{
    auto *action = new QAction(widgets::icon(icon), text, this);
    action->setObjectName(QLatin1String(name));
    return action;
}

void QuestionnairePage::makeActions()
{
    m_copy = makeAction("copyBlock", QStringLiteral("edit-copy"), tr("&Copy the selected cells"));
    m_paste = makeAction("pasteBlock", QStringLiteral("edit-paste"), tr("&Paste cells"));
    m_status = makeAction("giveStatus", QStringLiteral("tag"), tr("&Status"));
    m_status->setToolTip(tr("Give the selected cells a status (Alt+Down)"));
    m_next = makeAction("nextFinding", QStringLiteral("go-next"), tr("&Next finding"));
    m_next->setShortcut(Qt::Key_F8);
    m_next->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_next);
    makeWorkActions();
}

QWidget *QuestionnairePage::makeContent()
{
    m_bar = new EditionBar(this);
    m_tables = new TablesPanel(this);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_tables);
    splitter->addWidget(makeCentre());
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 300, 600, 270 });
    splitter->setChildrenCollapsible(false);
    widgets::keepState(splitter, QStringLiteral("questionnaire/main"));
    m_bar->addMenu(m_status, m_sheet->statusMenu());
    m_bar->addAction(m_copy, Qt::ToolButtonIconOnly);
    m_bar->addAction(m_paste, Qt::ToolButtonIconOnly);
    m_bar->addAction(m_next, Qt::ToolButtonTextBesideIcon);
    m_bar->addAction(m_fill, Qt::ToolButtonTextBesideIcon);
    m_bar->addMenu(makeAction("moreWork", QStringLiteral("overflow-menu"), tr("&More")),
                   makeWorkMenu());
    return columnOf({ m_bar, splitter }, this);
}

QWidget *QuestionnairePage::makeCentre()
{
    auto *down = new QSplitter(Qt::Vertical, this);
    down->addWidget(makeSheet());
    down->addWidget(makeBelow());
    down->setStretchFactor(0, 1);
    down->setSizes({ 410, 190 });
    down->setChildrenCollapsible(false);
    widgets::keepState(down, QStringLiteral("questionnaire/below"));
    return down;
}

QWidget *QuestionnairePage::makeSheet()
{
    m_heading = headingLabel({}, this);
    m_heading->setObjectName(QStringLiteral("tableHeading"));
    m_model = new SheetModel(m_response, this);
    m_sheet = new SheetView(m_model, this);
    m_sheet->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    auto *signs = new QLabel(
        tr("Type a number, “<5” when suppressed, “12 p” when provisional, “:” not available, "
           "“z” not applicable, “x” not asked. Alt+Down chooses. ° inferred, ? from memory."),
        this);
    signs->setObjectName(QStringLiteral("signs"));
    signs->setForegroundRole(QPalette::PlaceholderText);
    signs->setWordWrap(true);
    auto *top = new QWidget(this);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(m_heading);
    column->addWidget(m_sheet, 1);
    column->addWidget(signs);
    return top;
}

QWidget *QuestionnairePage::makeBelow()
{
    m_failures = new FailuresPanel(this);
    m_series = new SeriesPanel(m_response, session().data(), this);
    m_indicators = new IndicatorsPanel(m_response, session().data(), this);
    m_below = new QTabWidget(this);
    m_below->setObjectName(QStringLiteral("belowSheet"));
    m_below->setDocumentMode(true);
    m_below->addTab(m_failures, tr("Findings"));
    m_below->addTab(m_series, tr("Years"));
    m_below->addTab(m_indicators, tr("Indicators"));
    const QString key = QStringLiteral("questionnaire/tab");
    m_below->setCurrentIndex(QSettings().value(key).toInt());
    connect(m_below, &QTabWidget::currentChanged, this,
            [key](int tab) { QSettings().setValue(key, tab); });
    return m_below;
}

QWidget *QuestionnairePage::makeSide()
{
    m_cell = new CellPanel(session(), m_response, this);
    m_method = new MethodPanel(session(), this);
    m_methodHeading = headingLabel(tr("Questions on method"), this);
    m_methodHeading->setObjectName(QStringLiteral("methodHeading"));
    auto *down = new QSplitter(Qt::Vertical, this);
    down->addWidget(scrolled(m_cell, this));
    down->addWidget(columnOf({ m_methodHeading, scrolled(m_method, this) }, this));
    down->setStretchFactor(0, 1);
    down->setSizes({ 360, 240 });
    down->setChildrenCollapsible(false);
    widgets::keepState(down, QStringLiteral("questionnaire/side"));
    return down;
}

void QuestionnairePage::connectParts()
{
    const auto tell = [this](const QString &text) {
        m_messages->add({ widgets::Tone::Warning, text, {}, {}, {} });
    };
    connect(&session(), &session::Session::changed, this, &QuestionnairePage::follow);
    connect(m_bar, &EditionBar::editionChosen, this, [this] { showEdition(m_bar->edition()); });
    connect(m_bar, &EditionBar::yearsChosen, this, &QuestionnairePage::showYears);
    connect(m_tables, &TablesPanel::currentChanged, this, &QuestionnairePage::showTable);
    connect(m_sheet, &SheetView::currentCellChanged, this, &QuestionnairePage::showCell);
    connect(m_sheet, &SheetView::told, this, tell);
    connect(m_model, &SheetModel::refused, this, tell);
    connect(m_model, &SheetModel::entered, this,
            [this](const QList<questionnaire::Answer> &answers, const base::Text &label) {
                session().run(project::putAnswers(session().data(), answers, label));
            });
    connect(m_failures, &FailuresPanel::currentChanged, this, &QuestionnairePage::showFinding);
    connect(m_failures, &FailuresPanel::activated, this, &QuestionnairePage::goToFinding);
    connect(m_failures, &FailuresPanel::scopeChanged, this, [this] {
        m_failures->showFailures(m_response, m_tables->current());
        showFinding();
    });
    connect(m_cell, &CellPanel::codeActivated, this, &QuestionnairePage::showWhatIf);
    connect(m_indicators, &IndicatorsPanel::seriesActivated, this, &QuestionnairePage::enterSeries);
    connect(m_indicators, &IndicatorsPanel::cellActivated, this, [this](int year, int cell) {
        showPlace({ QStringLiteral("cell"),
                    { m_response.edition()->form().id, QString::number(year),
                      m_response.edition()->cell(cell).address } });
    });
    connect(m_method, &MethodPanel::answeredChanged, this, &QuestionnairePage::tellAnswered);
    connect(m_copy, &QAction::triggered, m_sheet, &SheetView::copyCells);
    connect(m_paste, &QAction::triggered, m_sheet, &SheetView::pasteCells);
    connect(m_next, &QAction::triggered, this, [this] {
        QAbstractItemModel *model = m_failures->view()->model();
        if (model->rowCount() == 0)
            return;
        m_below->setCurrentWidget(m_failures);
        const int row = (m_failures->view()->currentIndex().row() + 1) % model->rowCount();
        m_failures->view()->setCurrentIndex(model->index(row, 0));
        goToFinding();
    });
}

void QuestionnairePage::tellAnswered()
{
    m_methodHeading->setText(tr("Questions on method: %1 of %2 answered")
                                 .arg(QLocale().toString(m_method->answeredCount()),
                                      QLocale().toString(m_method->questionCount())));
}

} // namespace questionnairepage

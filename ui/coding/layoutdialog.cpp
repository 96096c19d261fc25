// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/layoutdialog.h"

#include "core/microdata/guesslayout.h"
#include "ui/coding/inputs.h"
#include "ui/coding/layoutcolumns.h"
#include "ui/coding/readingpreview.h"
#include "ui/coding/recordsform.h"
#include "ui/intake/sourcepanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/verticalscroll.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace codingpage
{

namespace
{

constexpr int FirstRows = 500; // shown before the file is looked at as a whole

microdata::Layout layoutFor(const table::ReadOptions &options)
{
    microdata::Layout layout;
    layout.delimiter = options.delimiter;
    layout.encoding = options.encoding;
    layout.hasHeader = options.firstRowIsHeader;
    return layout;
}

bool isWorkbook(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(2) == "PK";
}

base::Result<table::ReadTable> readWorkbook(const QString &path, base::Progress &progress)
{
    base::Result<table::ReadTable> read = table::readTable(path, {}, progress);
    if (read) {
        read->table.rows.resize(std::min<qsizetype>(read->table.rows.size(), FirstRows));
        read->source.sheets = QStringList { read->source.sheet }; // coding reads this one
    }
    return read;
}

// The first rows as a table, read as the coding reads them; the rest of a large file waits.
base::Result<table::ReadTable> readFirstRows(const QString &path, const table::ReadOptions &options,
                                             base::Progress &progress)
{
    if (isWorkbook(path))
        return readWorkbook(path, progress);
    const auto survey = coding::surveyRecords(path, layoutFor(options), progress, FirstRows);
    if (!survey)
        return tl::unexpected(survey.error());
    table::ReadTable read;
    read.table.header = survey->header;
    read.table.rows = survey->rows;
    for (const qint64 line : survey->lines)
        read.table.lineNumbers << int(line);
    read.source.path = path;
    read.source.format = QStringLiteral("csv");
    read.source.encoding = survey->encoding;
    read.source.encodingGuessed = options.encoding.isEmpty();
    read.source.delimiter = survey->delimiter;
    return read;
}

} // namespace

LayoutDialog::LayoutDialog(session::Session &session, QWidget *parent)
    : StepsDialog(tr("Layout of a file of records"), session.jobs(), parent)
    , m_session(session)
    , m_dictionary(dictionaryOf(session))
    , m_source(new intake::SourcePanel(session.jobs(), QStringLiteral("records"), this))
    , m_columns(new LayoutColumns(m_dictionary, session.language(), this))
{
    setObjectName(QStringLiteral("layoutDialog"));
    addStep(tr("File"), makeSource());
    addStep(tr("Columns"), m_columns);
    addStep(tr("Records"), makeRecords());
    setFinishText(tr("&Save the layout"));
    connect(m_source, &intake::SourcePanel::tableChanged, this, &LayoutDialog::takeTable);
    connect(m_columns, &LayoutColumns::layoutChanged, this, &LayoutDialog::followColumns);
    connect(m_form, &RecordsForm::edited, this, [this] {
        m_columns->setRecordLayout(m_form->applied(m_columns->recordLayout()));
        showReading();
    });
    connect(&session, &session::Session::failed, this, &LayoutDialog::showError);
}

QWidget *LayoutDialog::makeSource()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    auto *holder = new QWidget(content);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("The records have codes of the &list"), holder);
    m_list = new QComboBox(holder);
    m_list->setObjectName(QStringLiteral("recordsList"));
    label->setBuddy(m_list);
    for (const offences::OffenceList &list : m_session.data().lists)
        m_list->addItem(list.info.name, list.info.id);
    m_list->setCurrentIndex(qMax(0, m_list->findData(m_session.currentList())));
    connect(m_list, &QComboBox::activated, this, [this] { m_surveyed.clear(); });
    row->addWidget(label);
    row->addWidget(m_list);
    row->addStretch(1);
    m_source->setReader(readFirstRows);
    m_source->takeFilesOnly(FirstRows);
    m_source->setPrompt(tr("Which records do you want to code?"),
                        tr("Drop a file here: CSV, TSV, XLSX or ODS, with a row for each offence, "
                           "case, victim or suspect, or with counts. It may be large: it is read "
                           "row by row and stays where it is."));
    column->addWidget(holder);
    column->addWidget(m_source, 1);
    return content;
}

QWidget *LayoutDialog::makeRecords()
{
    m_form = new RecordsForm(this);
    m_preview = new ReadingPreview(this);
    auto *scroll = new widgets::VerticalScroll(this);
    scroll->setWidget(m_form);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(scroll);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 280, 760 });
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void LayoutDialog::setFile(const QString &path)
{
    m_source->setFile(path);
}

void LayoutDialog::changeLayout(const QString &layoutId)
{
    const microdata::Layout *layout = m_session.data().layout(layoutId);
    if (!layout)
        return;
    m_before = *layout;
    m_list->setCurrentIndex(qMax(0, m_list->findData(layout->list)));
}

void LayoutDialog::setOfCounts()
{
    m_isOfCounts = true;
    setWindowTitle(tr("Layout of a table of counts"));
    m_source->setPrompt(tr("Which counts do you want to code?"),
                        tr("Drop a file here: CSV, TSV, XLSX or ODS, with counts by national code "
                           "in rows, columns or both. It stays where it is."));
}

const offences::OffenceList *LayoutDialog::list() const
{
    return m_session.data().list(m_list->currentData().toString());
}

void LayoutDialog::takeTable()
{
    m_surveyed.clear();
    setReady(Source, !m_source->table().table.rows.isEmpty() && list());
}

microdata::Layout LayoutDialog::how() const
{
    microdata::Layout layout = layoutFor(m_source->options());
    if (m_before && layout.delimiter.isEmpty())
        layout.delimiter = m_before->delimiter;
    if (m_before && layout.encoding.isEmpty())
        layout.encoding = m_before->encoding;
    return layout;
}

void LayoutDialog::leave(int step)
{
    if (step == Source && m_surveyed != m_source->table().source.path) {
        survey();
        return;
    }
    if (step == Columns) {
        m_form->showLayout(m_columns->recordLayout());
        showReading();
    }
    showNext();
}

void LayoutDialog::survey()
{
    const QString path = m_source->table().source.path;
    const offences::OffenceList *chosen = list();
    if (!chosen)
        return;
    task().start(
        base::lateText("coding", "Counting the values of %1", { QFileInfo(path).fileName() }),
        [path, how = how(), list = *chosen,
         dictionary = m_dictionary](base::Progress &progress) -> base::Result<Surveyed> {
            auto survey = coding::surveyRecords(path, how, progress);
            if (!survey)
                return tl::unexpected(survey.error());
            Surveyed result { std::move(*survey), {} };
            result.guess = microdata::guessLayout(result.survey.header, result.survey.rows, list,
                                                  dictionary);
            result.guess.delimiter = how.delimiter;
            result.guess.encoding = how.encoding;
            result.guess.hasHeader = how.hasHeader;
            return result;
        },
        [this](const base::Result<Surveyed> &result) { takeSurvey(result); });
}

void LayoutDialog::takeSurvey(const base::Result<Surveyed> &result)
{
    messages().clear();
    if (!result) {
        showError(result.error());
        return;
    }
    m_survey = result->survey;
    m_surveyed = m_source->table().source.path;
    microdata::Layout guess = result->guess;
    guess.name = QFileInfo(m_surveyed).completeBaseName();
    if (m_isOfCounts)
        guess.unit = microdata::RowUnit::Count;
    microdata::Layout layout = m_before.value_or(guess);
    layout.list = guess.list;
    m_columns->setLayoutOf(layout, guess, m_survey);
    if (!m_column.isEmpty())
        m_columns->showColumn(m_column);
    m_form->showLayout(m_columns->recordLayout());
    warn(m_survey);
    showNext();
}

void LayoutDialog::warn(const coding::RecordSurvey &survey)
{
    const QLocale locale;
    QStringList sentences;
    if (survey.uneven > 0)
        sentences << tr("%1 of %2 rows have another number of cells than the header.")
                         .arg(locale.toString(survey.uneven), locale.toString(survey.rowCount));
    if (survey.brokenQuotes > 0)
        sentences << tr("%Ln row(s) have broken quotes.", nullptr, int(survey.brokenQuotes));
    if (survey.zeroBytes > 0)
        sentences << tr("%Ln row(s) have NUL bytes.", nullptr, int(survey.zeroBytes));
    if (sentences.isEmpty())
        return;
    sentences << tr("The file may be damaged, or parted by another sign. Check it in the step "
                    "“File”; when it is coded, each such row is named with its line.");
    messages().add({ widgets::Tone::Warning, sentences.join(QLatin1Char(' ')), {}, {}, {} });
}

void LayoutDialog::followColumns()
{
    setReady(Columns, m_columns->isComplete());
    setReady(Records, m_columns->isComplete() && list());
}

void LayoutDialog::showReading()
{
    if (const offences::OffenceList *chosen = list())
        m_preview->showReading(readSample(m_columns->recordLayout(), m_columns->dictionary(),
                                          *chosen, m_survey, m_session.language()));
}

// Stable and file-name like; the command line and other projects use it.
QString LayoutDialog::freeId(const QString &name) const
{
    QString stem;
    for (const QChar c : name.toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            stem += c;
        else if (!stem.endsWith(u'-') && !stem.isEmpty())
            stem += u'-';
    }
    while (stem.endsWith(u'-'))
        stem.chop(1);
    if (stem.isEmpty())
        stem = QStringLiteral("records");
    QString id = stem;
    for (int number = 2; m_session.data().layout(id); ++number)
        id = QStringLiteral("%1-%2").arg(stem).arg(number);
    return id;
}

// Columns without a use are left out, so that the layout also fits a file that lacks them.
microdata::Layout LayoutDialog::layoutToSave() const
{
    microdata::Layout layout = m_form->applied(m_columns->recordLayout());
    layout.list = m_list->currentData().toString();
    layout.columns.removeIf([](const microdata::LayoutColumn &column) {
        return column.role == microdata::ColumnRole::Keep;
    });
    if (layout.name.isEmpty())
        layout.name = QFileInfo(m_surveyed).completeBaseName();
    layout.id = m_before ? m_before->id : freeId(layout.name);
    return layout;
}

void LayoutDialog::finish()
{
    const microdata::Layout layout = layoutToSave();
    const project::Edit saving = project::putLayout(m_session.data(), layout);
    QList<project::Edit> edits;
    for (const microdata::Attribute &attribute : m_columns->madeAttributes()) {
        const base::Result<project::Edit> edit = project::putAttribute(m_session.data(), attribute);
        if (!edit) {
            showError(edit.error());
            return;
        }
        edits << *edit;
    }
    if (!m_session.run(project::together(saving.label, edits << saving)))
        return;
    Q_EMIT saved(layout.id, m_surveyed);
    accept();
}

} // namespace codingpage

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classification/titlesdialog.h"

#include "core/text/words.h"
#include "ui/intake/findingsreport.h"
#include "ui/intake/languages.h"
#include "ui/intake/sourcepanel.h"
#include "ui/models/tablemodel.h"
#include "ui/widgets/categorylabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace classificationpage
{

// What every category will be called, beside the English title.
class TitlesDialog::PreviewTable : public models::TableModel<TitlesDialog::Preview>
{
public:
    using Column = models::Column<Preview>;

    explicit PreviewTable(QObject *parent)
        : TableModel(previewColumns(), parent)
    {
    }

private:
    static QList<Column> previewColumns()
    {
        Column category { TitlesDialog::tr("Category"),
                          [](const Preview &row) { return row.english; } };
        category.roles[models::CodeRole] = [](const Preview &row) { return row.code; };
        Column title { TitlesDialog::tr("New title"),
                       [](const Preview &row) { return row.title; } };
        return { category, title };
    }
};

TitlesDialog::TitlesDialog(session::Session &session, QWidget *parent)
    : StepsDialog(tr("Import official titles in another language"), session.jobs(), parent)
    , m_session(session)
    , m_source(new intake::SourcePanel(session.jobs(), QStringLiteral("import"), this))
{
    m_source->setPrompt(
        tr("Which table holds the titles?"),
        tr("Drop a table here that has a column of ICCS codes and a column of titles, for example "
           "from the official translation in your language, or choose or paste one."));
    addStep(tr("Table"), m_source);
    addStep(tr("Columns"), makeColumns());
    setFinishText(tr("Import the titles"));
    connect(m_source, &intake::SourcePanel::tableChanged, this, &TitlesDialog::takeTable);
    connect(&session, &session::Session::failed, this, &TitlesDialog::showError);
}

void TitlesDialog::setFile(const QString &path)
{
    m_source->setFile(path);
}

QWidget *TitlesDialog::makeColumns()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    const auto addBox = [&](const QString &label, const QString &name) {
        auto *box = new QComboBox(content);
        box->setObjectName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        form->addRow(label, box);
        connect(box, &QComboBox::currentIndexChanged, this, &TitlesDialog::refresh);
        return box;
    };
    m_code = addBox(tr("Column of &codes"), QStringLiteral("codeColumn"));
    m_title = addBox(tr("Column of &titles"), QStringLiteral("titleColumn"));
    m_language = addBox(tr("&Language of the titles"), QStringLiteral("titleLanguage"));
    intake::fillLanguages(m_language, tr("Choose the language"));
    column->addLayout(form);
    m_summary = new QLabel(content);
    m_summary->setObjectName(QStringLiteral("titlesSummary"));
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_preview = new PreviewTable(this);
    m_table = new QTableView(content);
    m_table->setAccessibleName(tr("Categories with their new titles"));
    m_table->setModel(m_preview);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + widgets::Gap);
    m_table->setItemDelegateForColumn(0, new widgets::CategoryDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_findings = new intake::FindingsReport(content);
    auto *splitter = new QSplitter(Qt::Vertical, content);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_findings);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 320, 120 });
    column->addWidget(splitter, 1);
    return content;
}

void TitlesDialog::takeTable()
{
    const table::Table &table = m_source->table().table;
    const TitleColumns guess = guessTitleColumns(table, m_session.classification());
    for (QComboBox *box : { m_code, m_title }) {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(tr("Choose the column"));
        box->addItems(table.header);
    }
    QStringList titles;
    for (const QStringList &row : table.rows)
        titles << row.value(guess.title);
    {
        const QSignalBlocker quiet(m_language);
        intake::chooseLanguage(m_language,
                               guess.title < 0 ? QString() : text::guessLanguage(titles));
    }
    m_title->setCurrentIndex(guess.title + 1);
    m_code->setCurrentIndex(guess.code + 1);
    setReady(0, !table.rows.isEmpty());
    refresh();
}

void TitlesDialog::refresh()
{
    if (!m_source->hasTable())
        return;
    const auto &classification = m_session.classification();
    const int code = m_code->currentIndex() - 1;
    const int title = m_title->currentIndex() - 1;
    m_match = code < 0 || title < 0
        ? TitlesMatch()
        : matchTitles(m_source->table().table, code, title, classification);
    QList<Preview> rows;
    for (const auto &category : classification.categories())
        rows << Preview { category.code.toString(), titleOf(category, QStringLiteral("en")),
                          m_match.titles.value(category.code) };
    m_preview->setRows(rows);
    m_findings->setFindings(m_match.findings);
    m_summary->setText(summary());
    setReady(1, !m_match.titles.isEmpty() && !m_language->currentData().toString().isEmpty());
}

QString TitlesDialog::summary() const
{
    const QLocale locale;
    if (m_match.titles.isEmpty())
        return tr("No row names a category of the classification yet. Choose the column that holds "
                  "the ICCS codes.");
    QStringList sentences { tr("%1 of %2 categories get a title.")
                                .arg(locale.toString(m_match.titles.size()),
                                     locale.toString(
                                         m_session.classification().categories().size())) };
    if (m_match.aliases > 0)
        sentences << tr("%n code(s) were taken for another spelling of the same category.", nullptr,
                        m_match.aliases);
    if (m_match.zerosRestored > 0)
        sentences << tr("A lost leading zero was put back in %n code(s).", nullptr,
                        m_match.zerosRestored);
    const QString language = m_language->currentData().toString();
    if (m_session.classification().titleLanguages().contains(language))
        sentences << tr("Titles in %1 are there already and will be replaced.")
                         .arg(m_language->currentText());
    return sentences.join(QLatin1Char(' '));
}

void TitlesDialog::finish()
{
    const QString language = m_language->currentData().toString();
    if (!m_session.run(project::importTitles(m_session.data(), language, m_match.titles)))
        return;
    Q_EMIT imported(language);
    accept();
}

} // namespace classificationpage

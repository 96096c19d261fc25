// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/readingpreview.h"

#include "core/microdata/codematcher.h"
#include "core/microdata/layoutbinding.h"
#include "ui/intake/previewmodel.h"
#include "ui/models/tablemodel.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/icon.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace codingpage
{

using microdata::ColumnRole;
using microdata::LayoutBinding;

namespace
{

constexpr qsizetype ShownRows = 200;

struct PreviewRow {
    qint64 line = 0;
    QList<ReadCell> cells;
};

class SampleReader
{
public:
    SampleReader(const microdata::Layout &layout, const microdata::Dictionary &dictionary,
                 const offences::OffenceList &list, const QStringList &header,
                 const QString &language)
        : m_binding(layout, dictionary, header)
        , m_matcher(list, layout.codeIs, layout.codeJoin)
        , m_list(list)
        , m_language(language)
    {
    }

    Reading read(const coding::RecordSurvey &survey)
    {
        addTitles();
        for (qsizetype row = 0; row < survey.rows.size(); ++row)
            readRow(survey.rows[row], survey.lines.value(row));
        return m_reading;
    }

private:
    void addTitles();
    void readRow(const QStringList &cells, qint64 line);
    ReadCell readCode(const LayoutBinding::Code &code, const LayoutBinding::Cells &cells);
    ReadCell readValue(std::size_t column, const QString &printed) const;

    LayoutBinding m_binding;
    microdata::CodeMatcher m_matcher;
    const offences::OffenceList &m_list;
    QString m_language;
    Reading m_reading;
};

void SampleReader::addTitles()
{
    for (const LayoutBinding::Code &code : m_binding.codes())
        m_reading.titles << (m_binding.codes().size() > 1
                                 ? ReadingPreview::tr("Offence %1").arg(code.offence)
                                 : ReadingPreview::tr("Offence"));
    for (const LayoutBinding::Column &column : m_binding.columns()) {
        if (column.layout.role == ColumnRole::Code || column.layout.role == ColumnRole::Keep)
            continue;
        m_reading.titles << (column.attribute < 0
                                 ? column.name
                                 : m_binding.attributes()[column.attribute].nameIn(m_language));
    }
}

ReadCell SampleReader::readCode(const LayoutBinding::Code &code, const LayoutBinding::Cells &cells)
{
    std::string joined;
    m_binding.joinCode(code, cells, joined);
    const QString printed = QString::fromStdString(joined);
    if (printed.isEmpty())
        return {};
    ++m_reading.codes;
    const std::optional<QString> known = m_matcher.codeOf(printed);
    if (!known)
        return { printed, {}, true };
    ++m_reading.knownCodes;
    const QList<const offences::Offence *> offences = m_list.withCode(*known);
    const QString label = offences.isEmpty()
        ? QString()
        : offences.constFirst()->labels.value(m_list.info.language);
    return { label.isEmpty() ? *known
                             : ReadingPreview::tr("%1 %2", "code, label").arg(*known, label),
             printed, false };
}

ReadCell SampleReader::readValue(std::size_t at, const QString &printed) const
{
    const LayoutBinding::Column &column = m_binding.columns()[at];
    switch (column.layout.role) {
    case ColumnRole::Attribute: {
        const microdata::Reading reading = m_binding.read(int(at), printed);
        const microdata::Attribute &attribute = m_binding.attributes()[column.attribute];
        if (reading.isUnknown || reading.position < 0)
            return { printed, {}, reading.isUnknown };
        return { attribute.values[reading.position].nameIn(m_language), printed, false };
    }
    case ColumnRole::Weight:
    case ColumnRole::Number: {
        const std::string utf8 = printed.trimmed().toStdString();
        const auto number = m_binding.numberAt(utf8);
        if (!number)
            return { printed, {}, !utf8.empty() || column.layout.role == ColumnRole::Weight };
        return { QLocale().toString(*number), printed, false };
    }
    default:
        return { printed, {}, false };
    }
}

void SampleReader::readRow(const QStringList &texts, qint64 line)
{
    std::vector<std::string> bytes;
    for (const QString &text : texts)
        bytes.push_back(text.toStdString());
    const LayoutBinding::Cells cells(bytes.begin(), bytes.end());
    ++m_reading.looked;
    if (m_binding.isLeftOut(cells)) {
        ++m_reading.leftOut;
        return;
    }
    QList<ReadCell> read;
    for (const LayoutBinding::Code &code : m_binding.codes())
        read << readCode(code, cells);
    if (m_reading.rows.size() >= ShownRows)
        return;
    for (std::size_t at = 0; at < m_binding.columns().size(); ++at) {
        const LayoutBinding::Column &column = m_binding.columns()[at];
        if (column.layout.role != ColumnRole::Code && column.layout.role != ColumnRole::Keep)
            read << readValue(at, texts.value(column.column));
    }
    m_reading.rows << read;
    m_reading.lines << line;
}

models::Column<PreviewRow> columnFor(const QString &title, qsizetype at)
{
    models::Column<PreviewRow> column { title, [at](const PreviewRow &row) {
                                           return row.cells.value(at).text;
                                       } };
    column.roles[Qt::ToolTipRole] = [at](const PreviewRow &row) -> QVariant {
        const ReadCell &cell = row.cells.value(at);
        if (cell.isUnknown)
            return ReadingPreview::tr("“%1” is not understood.").arg(cell.text);
        return cell.printed.isEmpty()
            ? cell.text
            : ReadingPreview::tr("%1; printed: %2", "value, text").arg(cell.text, cell.printed);
    };
    column.roles[Qt::DecorationRole] = [at](const PreviewRow &row) -> QVariant {
        return row.cells.value(at).isUnknown ? widgets::toneIcon(widgets::Tone::Warning)
                                             : QVariant();
    };
    column.roles[Qt::AccessibleTextRole] = [at](const PreviewRow &row) -> QVariant {
        const ReadCell &cell = row.cells.value(at);
        return cell.isUnknown ? ReadingPreview::tr("“%1” is not understood.").arg(cell.text)
                              : cell.text;
    };
    return column;
}

QString summaryOf(const Reading &reading)
{
    const QLocale locale;
    QStringList sentences {
        ReadingPreview::tr("Of %1 codes in a sample of %2 rows, %3 are in the list.")
            .arg(locale.toString(reading.codes), locale.toString(reading.looked),
                 locale.toString(reading.knownCodes))
    };
    if (reading.leftOut > 0)
        sentences << ReadingPreview::tr("%Ln row(s) of the sample are left out.", nullptr,
                                        int(reading.leftOut));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

Reading readSample(const microdata::Layout &layout, const microdata::Dictionary &dictionary,
                   const offences::OffenceList &list, const coding::RecordSurvey &survey,
                   const QString &language)
{
    return SampleReader(layout, dictionary, list, survey.header, language).read(survey);
}

ReadingPreview::ReadingPreview(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_view(new QTableView(this))
{
    m_summary->setObjectName(QStringLiteral("readingSummary"));
    m_summary->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("reading"));
    m_view->setAccessibleName(tr("Records as the layout reads them"));
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + widgets::Gap);
    m_view->horizontalHeader()->setHighlightSections(false);
    widgets::addCopyAction(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
}

void ReadingPreview::showReading(const Reading &reading)
{
    m_summary->setText(summaryOf(reading));
    QList<models::Column<PreviewRow>> columns { models::figureColumn<PreviewRow>(
        tr("Line"), [](const PreviewRow &row) { return QLocale().toString(row.line); },
        [](const PreviewRow &row) { return row.line; }) };
    for (qsizetype at = 0; at < reading.titles.size(); ++at)
        columns << columnFor(reading.titles[at], at);
    auto *model = new models::TableModel<PreviewRow>(columns, m_view);
    QList<PreviewRow> rows;
    for (qsizetype row = 0; row < reading.rows.size(); ++row)
        rows << PreviewRow { reading.lines[row], reading.rows[row] };
    model->setRows(rows);
    QAbstractItemModel *before = m_view->model();
    m_view->setModel(model);
    delete before;
    intake::fitColumns(m_view, 56, 240);
}

} // namespace codingpage

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/submission/letter.h"

#include "core/questionnaire/indicators.h"
#include "core/questionnaire/words.h"
#include "core/text/regions.h"

#include <QCryptographicHash>

#include <algorithm>

namespace exchange
{

namespace
{

using base::lateText;
using questionnaire::Computed;
using questionnaire::Indicator;
using questionnaire::Status;
using validation::Judged;

// Some indicators have a series of the counts alone, too.
bool hasSeriesOfNumbers(const Indicator &indicator)
{
    return std::any_of(indicator.series.begin(), indicator.series.end(),
                       [](const Indicator::Series &series) { return series.ofNumerator; });
}

const QString toBeFilled = QStringLiteral("____________________");

class Letter
{
public:
    explicit Letter(const LetterSource &source)
        : m_source(source)
        , m_edition(*source.response.edition)
    {
    }
    base::Result<Page> write();

private:
    QString word(const base::Text &text) const { return m_source.wording(text); }
    QString number(double value) const;
    QString figure(const std::optional<questionnaire::Figure> &value) const;
    QStringList years() const;
    Page::Block head() const;
    Page::Block cells() const;
    Page::Block checks() const;
    Page::Block allowed() const;
    base::Result<Page::Block> indicators() const;
    Page::Block changes() const;
    Page::Block series() const;
    Page::Block files() const;
    Page::Block contact() const;

    const LetterSource &m_source;
    const questionnaire::Edition &m_edition;
};

QString Letter::number(double value) const
{
    const double rounded = double(qRound64(value * 100)) / 100;
    const bool isWhole = rounded == double(qRound64(rounded));
    return m_source.wording.locale().toString(rounded, 'f', isWhole ? 0 : 2);
}

QString Letter::figure(const std::optional<questionnaire::Figure> &value) const
{
    if (!value)
        return QStringLiteral("–");
    return value->isExact() ? number(value->low)
                            : number(value->low) + QStringLiteral("–") + number(value->high);
}

QStringList Letter::years() const
{
    QStringList years;
    for (int year : m_source.response.years)
        years << QString::number(year);
    return years;
}

Page::Block Letter::head() const
{
    const project::Settings &settings = m_source.job.data.settings;
    const questionnaire::Form &form = m_edition.form();
    const questionnaire::Submission &submission = m_source.submission;
    Page::Block block;
    const auto row = [&](const base::Text &name, const QString &value) {
        if (!value.isEmpty())
            block.rows << QStringList { word(name), value };
    };
    row(lateText("exchange", "To"), form.agency);
    row(lateText("exchange", "Country"),
        settings.country.isEmpty() ? QString()
                                   : text::regionName(settings.country, m_source.job.language)
                + QStringLiteral(" (") + settings.country + QLatin1Char(')'));
    row(lateText("exchange", "Questionnaire"),
        form.title + QStringLiteral(" (") + form.id + QLatin1Char(')'));
    row(lateText("exchange", "Years"), years().join(QStringLiteral(", ")));
    row(lateText("exchange", "From"), settings.institution);
    row(lateText("exchange", "Prepared by"), submission.author);
    row(lateText("exchange", "Date"),
        m_source.wording.locale().toString(submission.time.date(), QLocale::LongFormat));
    row(lateText("exchange", "Number"), submission.id);
    row(lateText("exchange", "Seal of the frozen copy (SHA-256)"), submission.sha256);
    row(lateText("exchange", "Note"), submission.note);
    return block;
}

Page::Block Letter::cells() const
{
    const Response &response = m_source.response;
    QMap<Status, QMap<int, int>> counts;
    for (int cell = 0; cell < m_edition.cellCount(); ++cell) {
        for (int year : response.years) {
            const questionnaire::Answer *answer = response.find(cell, year);
            const Status status = answer ? answer->figure.status : Status::Empty;
            if (m_edition.isAsked(cell) || status != Status::Empty)
                ++counts[status][year];
        }
    }
    Page::Block block { word(lateText("exchange", "Cells by status")), {}, {}, {} };
    block.header = QStringList { word(lateText("exchange", "Status")) } + years();
    for (auto status = counts.begin(); status != counts.end(); ++status) {
        QStringList row { word(questionnaire::statusText(status.key())) };
        for (int year : response.years)
            row << number(status->value(year));
        block.rows << row;
    }
    return block;
}

Page::Block Letter::checks() const
{
    const validation::Tally &tally = m_source.tally;
    const base::Findings open = openErrors(m_source.findings);
    int explained = 0;
    for (const Judged &judged : m_source.findings)
        explained += judged.approval ? 1 : 0;
    Page::Block block { word(lateText("exchange", "Checks")), {}, {}, {} };
    const auto row = [&](const base::Text &name, qint64 count) {
        block.rows << QStringList { word(name), number(double(count)) };
    };
    row(lateText("exchange", "Tested"), tally.tested);
    row(lateText("exchange", "Passed"), tally.tested - tally.failed);
    row(lateText("exchange", "Failed"), tally.failed);
    row(lateText("exchange", "Explained"), explained);
    row(lateText("exchange", "Errors without explanation"), open.size());
    return block;
}

// Empty unless somebody sends errors without explanation.
Page::Block Letter::allowed() const
{
    const base::Findings open = openErrors(m_source.findings);
    if (open.isEmpty())
        return {};
    Page::Block block { word(lateText("exchange", "Errors without explanation")), {}, {}, {} };
    block.paragraphs << word(base::lateCount(
        "exchange", "It was sent although %n errors are not explained. They are listed here.",
        int(open.size())));
    for (const base::Finding &finding : open)
        block.rows << QStringList { finding.check, findingLine(finding, m_source.wording) };
    return block;
}

base::Result<Page::Block> Letter::indicators() const
{
    const auto list = questionnaire::loadIndicators(m_edition, m_source.job.language);
    if (!list)
        return tl::unexpected(list.error());
    const project::ProjectData &data = m_source.job.data;
    const questionnaire::Figures figures = questionnaire::figuresOf(m_edition, data.answers);
    Page::Block block { word(lateText("exchange", "Indicators computed from it")), {}, {}, {} };
    block.header = QStringList { word(lateText("exchange", "Indicator")) } + years()
        + QStringList { word(lateText("exchange", "Unit")), word(lateText("exchange", "Title")) };
    for (const Indicator &indicator : *list) {
        QStringList values, numbers;
        bool isKnown = false, isCounted = false;
        for (int year : m_source.response.years) {
            const Computed computed
                = questionnaire::compute(indicator, year, m_edition, figures, data.series);
            values << figure(computed.value);
            numbers << figure(computed.number);
            isKnown = isKnown || computed.value;
            isCounted = isCounted || computed.number;
        }
        const QString name = indicator.column.isEmpty()
            ? indicator.id
            : indicator.id + QLatin1Char('/') + indicator.column;
        if (isKnown)
            block.rows << QStringList { name } + values
                    + QStringList { indicator.unit, indicator.title };
        if (isCounted && hasSeriesOfNumbers(indicator))
            block.rows << QStringList { name } + numbers
                    + QStringList { word(lateText("exchange", "number")), indicator.title };
    }
    if (block.rows.isEmpty())
        block.paragraphs << word(lateText("exchange", "The figures given allow none."));
    return block;
}

// Empty for the first submission.
Page::Block Letter::changes() const
{
    using What = project::ResponseChange::What;
    if (!m_source.changes)
        return {};
    const ChangesSince &since = *m_source.changes;
    Page::Block block {
        word(lateText("exchange", "Since the submission %1", { since.submission })), {}, {}, {}
    };
    const std::pair<base::Text, What> rows[]
        = { { lateText("exchange", "Added"), What::Added },
            { lateText("exchange", "Changed"), What::Changed },
            { lateText("exchange", "Removed"), What::Removed } };
    for (const auto &[name, what] : rows)
        block.rows << QStringList { word(name), number(since.count(what)) };
    return block;
}

Page::Block Letter::series() const
{
    Page::Block block;
    for (const questionnaire::Series *series : usedSeries(m_source.job, m_source.response))
        block.rows << QStringList { word(lateText("exchange", "Series used")), series->id,
                                    series->source };
    return block;
}

Page::Block Letter::files() const
{
    Page::Block block { word(lateText("exchange", "Files")), {}, {}, {} };
    block.paragraphs << word(lateText(
        "exchange",
        "“sha256sum -c SHA256SUMS” in the unpacked folder shows whether they arrived whole."));
    block.header = { word(lateText("exchange", "File")), word(lateText("exchange", "Bytes")),
                     QStringLiteral("SHA-256") };
    for (const table::ZipPart &file : m_source.files)
        block.rows << QStringList { file.name, QString::number(file.content.size()),
                                    QString::fromLatin1(sha256Of(file.content)) };
    return block;
}

// The project holds no addresses, so they are left to be written in.
Page::Block Letter::contact() const
{
    const project::Settings &settings = m_source.job.data.settings;
    const auto given = [](const QString &value, const QString &otherwise) {
        return value.isEmpty() ? otherwise : value;
    };
    Page::Block block { word(lateText("exchange", "Contact")), {}, {}, {} };
    block.rows << QStringList { word(lateText("exchange", "Name")),
                                given(m_source.submission.author, toBeFilled) }
               << QStringList { word(lateText("exchange", "Office")),
                                given(settings.institution, toBeFilled) }
               << QStringList { word(lateText("exchange", "E-mail")), toBeFilled }
               << QStringList { word(lateText("exchange", "Telephone")), toBeFilled };
    return block;
}

base::Result<Page> Letter::write()
{
    const auto computed = indicators();
    if (!computed)
        return tl::unexpected(computed.error());
    Page page;
    page.title
        = word(lateText("exchange", "Response to a questionnaire: %1", { m_edition.form().title }));
    page.language = m_source.job.language;
    page.isRightToLeft = m_source.wording.isRightToLeft();
    page.blocks << head() << cells() << checks() << allowed() << changes() << *computed << series()
                << files() << contact();
    return page;
}

} // namespace

QByteArray sha256Of(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

base::Findings openErrors(const QList<Judged> &findings)
{
    base::Findings open;
    for (const Judged &judged : findings) {
        if (judged.finding.severity == base::Severity::Error && !judged.approval)
            open << judged.finding;
    }
    return open;
}

QString findingLine(const base::Finding &finding, const Wording &wording)
{
    const QStringList ids = finding.place.ids;
    return ids.value(2) + QStringLiteral(" (") + ids.value(1) + QStringLiteral("): ")
        + wording(finding.message);
}

base::Result<Page> coverLetter(const LetterSource &source)
{
    return Letter(source).write();
}

} // namespace exchange

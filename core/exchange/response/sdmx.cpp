// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response/sdmx.h"

#include "core/text/regions.h"

namespace exchange
{

namespace
{

using base::lateText;
using questionnaire::Computed;
using questionnaire::Edition;
using questionnaire::Figure;
using questionnaire::Indicator;

const QString total = QStringLiteral("_T");

// Empty when the structure has no code for it.
QString sexCode(const QString &value)
{
    static const QHash<QString, QString> codes { { QString(), total },
                                                 { QStringLiteral("male"), QStringLiteral("M") },
                                                 { QStringLiteral("female"), QStringLiteral("F") },
                                                 { QStringLiteral("unknown"),
                                                   QStringLiteral("_U") } };
    return codes.value(value);
}

// Age groups are written "Y0T17" and "Y_GE18"; a group without bounds cannot be.
QString ageCode(const QString &value, const Edition &edition)
{
    if (value.isEmpty())
        return total;
    const questionnaire::Dimension *dimension = edition.form().dimension(QStringLiteral("age"));
    const questionnaire::DimensionValue *group = dimension ? dimension->find(value) : nullptr;
    if (!group || !group->from)
        return {};
    if (!group->below)
        return QStringLiteral("Y_GE%1").arg(*group->from);
    const double last = *group->below - 1;
    return last == *group->from ? QStringLiteral("Y%1").arg(last)
                                : QStringLiteral("Y%1T%2").arg(*group->from).arg(last);
}

class SdgReading
{
public:
    SdgReading(const ExportJob &job, const Response &response)
        : m_job(job)
        , m_response(response)
        , m_edition(*response.edition)
        , m_figures(questionnaire::figuresOf(m_edition, job.data.answers))
    {
    }
    base::Result<SdgData> read(const QString &path, base::Progress &progress);

private:
    void add(const Indicator &indicator);
    void add(const Indicator &indicator, const Indicator::Series &series, const QString &sex,
             const QString &age);
    void leaveOut(const Indicator &indicator, int year, const base::Text &why);

    const ExportJob &m_job;
    const Response &m_response;
    const Edition &m_edition;
    questionnaire::Figures m_figures;
    QString m_area; // M49
    SdgData m_data;
};

void SdgReading::leaveOut(const Indicator &indicator, int year, const base::Text &why)
{
    const QString name = indicator.column.isEmpty()
        ? indicator.id
        : indicator.id + QLatin1Char('/') + indicator.column;
    const QString when = year == 0 ? QString() : QString::number(year);
    m_data.leftOut << base::Finding {
        QStringLiteral("E03"),
        base::Severity::Note,
        { QStringLiteral("cell"), { m_edition.form().id, when, name } },
        year == 0 ? lateText("exchange", "Indicator %1 is not in the file.", { name })
                  : lateText("exchange", "Indicator %1 of %2 is not in the file.", { name, when }),
        why
    };
}

void SdgReading::add(const Indicator &indicator, const Indicator::Series &series,
                     const QString &sex, const QString &age)
{
    SdgSeries result { { { QStringLiteral("FREQ"), QStringLiteral("A") },
                         { QStringLiteral("REPORTING_TYPE"), QStringLiteral("N") },
                         { QStringLiteral("SERIES"), series.code },
                         { QStringLiteral("REF_AREA"), m_area },
                         { QStringLiteral("SEX"), sex },
                         { QStringLiteral("AGE"), age } },
                       {} };
    for (const char *dimension :
         { "URBANISATION", "INCOME_WEALTH_QUANTILE", "EDUCATION_LEV", "OCCUPATION",
           "CUST_BREAKDOWN", "COMPOSITE_BREAKDOWN", "DISABILITY_STATUS", "ACTIVITY", "PRODUCT" })
        result.key << std::pair(QLatin1String(dimension), total);
    result.key << std::pair(QStringLiteral("UNIT_MEASURE"), series.unit);
    for (int year : m_response.years) {
        const Computed computed
            = questionnaire::compute(indicator, year, m_edition, m_figures, m_job.data.series);
        const std::optional<Figure> value = series.ofNumerator ? computed.number : computed.value;
        if (value && value->isExact())
            result.observations << SdgSeries::Observation {
                year, QString::number(value->low, 'g', 15),
                computed.isProvisional ? QStringLiteral("P") : QStringLiteral("A")
            };
        else if (value)
            leaveOut(indicator, year,
                     lateText("exchange",
                              "It is known to lie between two numbers only, and "
                              "the structure has no place for that."));
        else if (!series.ofNumerator)
            leaveOut(indicator, year, computed.missing);
    }
    if (!result.observations.isEmpty())
        m_data.series << result;
}

void SdgReading::add(const Indicator &indicator)
{
    if (indicator.series.isEmpty())
        return;
    const Edition::Cell &cell = m_edition.cell(indicator.numerator.first());
    const QString sexWord = QStringLiteral("sex");
    const QString ageWord = QStringLiteral("age");
    const QString sex = sexCode(cell.at.value(sexWord));
    const QString age = ageCode(cell.at.value(ageWord), m_edition);
    questionnaire::Coordinates others = cell.column->at;
    others.remove(sexWord);
    others.remove(ageWord);
    if (sex.isEmpty() || age.isEmpty() || !others.isEmpty()) {
        leaveOut(indicator, 0,
                 lateText("exchange", "The SDG data structure has no code for “%1” that we know.",
                          { m_edition.labelOf(indicator.numerator.first()) }));
        return;
    }
    for (const Indicator::Series &series : indicator.series)
        add(indicator, series, sex, age);
}

base::Result<SdgData> SdgReading::read(const QString &path, base::Progress &progress)
{
    const auto indicators = questionnaire::loadIndicators(m_edition, m_job.language);
    if (!indicators)
        return tl::unexpected(indicators.error());
    const QString &country = m_job.data.settings.country;
    const int number = text::worldPlace(country).number;
    // A project without a known country is written all the same, for trying it out.
    m_area = number == 0 ? country : QString::number(number);
    for (qsizetype i = 0; i < indicators->size(); ++i) {
        if (!progress.advance(i, indicators->size()))
            return responseStopped(path);
        add(indicators->at(i));
    }
    return m_data;
}

} // namespace

base::Result<SdgData> sdgData(const ExportJob &job, const Response &response, const QString &path,
                              base::Progress &progress)
{
    return SdgReading(job, response).read(path, progress);
}

} // namespace exchange

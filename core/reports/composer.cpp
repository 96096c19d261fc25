// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/composer.h"

#include "core/base/groupedlocale.h"

#include <QRegularExpression>

#include <cmath>

namespace reports
{

using base::lateText;

Composer::Composer(const ReportJob &job, const base::Text &title)
    : m_job(job)
    , m_wording(job.language)
    , m_locale(base::groupedLocale(m_wording.locale()))
{
    m_document.title = word(title);
    m_document.language = job.language.isEmpty() ? QStringLiteral("en") : job.language;
    m_document.direction = m_wording.isRightToLeft() ? report::Direction::RightToLeft
                                                     : report::Direction::LeftToRight;
    m_document.author = job.author;
    m_document.time = job.time;
    m_document.labels = report::labels(m_wording.translate(), m_locale);
}

QString Composer::number(double value) const
{
    const double rounded = std::round(value * 100) / 100;
    const bool isWhole = rounded == std::round(rounded);
    return m_locale.toString(rounded, 'f', isWhole ? 0 : 2);
}

QString Composer::level(double value) const
{
    return m_locale.toString(value, 'f', value == std::round(value) ? 0 : 1);
}

QString Composer::share(double part, double whole) const
{
    if (whole <= 0)
        return QStringLiteral("–");
    return word(lateText("reports", "%1 %", { m_locale.toString(100 * part / whole, 'f', 1) }));
}

QString Composer::day(const QDateTime &time) const
{
    static const QRegularExpression weekday(QStringLiteral("[,،]?\\s*dddd[,،]?\\s*"));
    QString format = m_locale.dateFormat(QLocale::LongFormat);
    return m_locale.toString(time.toUTC().date(), format.remove(weekday));
}

QString Composer::dayOf(const QString &typed) const
{
    const QDate date = QDate::fromString(typed.trimmed(), Qt::ISODate);
    return date.isValid() ? day(QDateTime(date, QTime(12, 0), Qt::UTC)) : typed;
}

report::Cell Composer::count(double value) const
{
    return { number(value), value };
}

report::Cell Composer::shareCell(double part, double whole) const
{
    report::Cell made { share(part, whole) };
    if (whole > 0)
        made.number = 100 * part / whole;
    return made;
}

report::Measure Composer::measure(double value) const
{
    return { value, number(value) };
}

report::Measure Composer::shareMeasure(double part, double whole) const
{
    if (whole <= 0)
        return { std::nullopt, share(part, whole) };
    return { 100 * part / whole, share(part, whole) };
}

QList<report::Cell> Composer::header(const QList<base::Text> &names) const
{
    QList<report::Cell> cells;
    for (const base::Text &name : names)
        cells << cell(word(name));
    return cells;
}

void Composer::identity(const base::Text &key, const QString &value)
{
    if (!value.trimmed().isEmpty())
        m_document.identity << report::Identity { word(key), value };
}

void Composer::heading(int level, const QString &text, const QString &anchor)
{
    // A name that people give may be empty; a heading may not.
    const QString shown = text.simplified();
    add(report::Heading { level, shown.isEmpty() ? QStringLiteral("–") : shown, anchor });
}

void Composer::heading(int level, const base::Text &text, const QString &anchor)
{
    heading(level, word(text), anchor);
}

void Composer::text(const base::Text &text)
{
    add(report::Paragraph { plain(word(text)) });
}

void Composer::items(const QList<base::Text> &texts)
{
    report::Listing listing;
    for (const base::Text &text : texts)
        listing.items << plain(word(text));
    add(listing);
}

void Composer::note(report::NoteBox::Kind kind, const QList<base::Text> &texts)
{
    report::NoteBox box { kind, {} };
    for (const base::Text &text : texts)
        box.paragraphs << plain(word(text));
    add(box);
}

report::Runs plain(const QString &text)
{
    return { report::Run { text, report::Run::Kind::Plain, {} } };
}

report::Cell cell(const QString &text)
{
    return { text, std::nullopt };
}

report::Column column(report::Column::Kind kind, double weight)
{
    return { kind, weight };
}

} // namespace reports

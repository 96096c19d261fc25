// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/guessparts.h"

#include "core/microdata/numbertext.h"
#include "core/text/words.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace microdata
{

namespace
{

const QStringList &placeholderTexts()
{
    static const QStringList texts { QStringLiteral("na"),       QStringLiteral("n/a"),
                                     QStringLiteral("null"),     QStringLiteral("none"),
                                     QStringLiteral("nan"),      QStringLiteral("sin_dato"),
                                     QStringLiteral("sin dato"), QStringLiteral("-") };
    return texts;
}

// "SexOfVictim", "tipo_arma", "AutomaticWeaponIndicator6" as words; "2019-Q1" stays one.
QString spaced(const QString &header)
{
    QString spaced;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QChar c = header[i];
        const bool begins = i > 0 && c.isUpper() && header[i - 1].isLetter()
            && (header[i - 1].isLower() || (i + 1 < header.size() && header[i + 1].isLower()));
        if (begins
            || (i > 0 && c.isDigit() && header[i - 1].isLetter() && !header[i - 1].isUpper()))
            spaced += u' ';
        spaced += c == u'_' || c == u'.' ? QChar(u' ') : c;
    }
    return spaced.simplified();
}

void measure(ColumnView &view, const QString &decimalSign)
{
    for (auto it = view.counts.begin(); it != view.counts.end(); ++it) {
        const auto number = numberOf(it.key(), decimalSign);
        if (!number)
            continue;
        const bool isWhole = *number >= 0 && *number < 1e15 && *number == double(qint64(*number));
        view.numbers += it.value();
        view.integers += isWhole ? it.value() : 0;
        view.years += isWhole && *number >= 1900 && *number <= 2100 ? it.value() : 0;
        view.isPadded |= it.key().size() > 1 && it.key()[0] == u'0' && it.key()[1].isDigit();
    }
}

// A word for "no value" is one only where it comes in more than one column: "NA" is also Namibia.
void takePlaceholders(QList<ColumnView> &views)
{
    QHash<QString, int> columns;
    for (const ColumnView &view : std::as_const(views)) {
        for (auto it = view.counts.begin(); it != view.counts.end(); ++it) {
            if (placeholderTexts().contains(it.key().toLower()))
                ++columns[it.key()];
        }
    }
    for (ColumnView &view : views) {
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            if (it.value() > 1 && view.counts.contains(it.key())) {
                view.filled -= view.counts.take(it.key());
                view.placeholders << it.key();
            }
        }
    }
}

// So many texts tell whether a column has dates; parsing all of a large file takes seconds.
QStringList sampleOf(const QHash<QString, int> &counts)
{
    constexpr qsizetype enough = 500;
    QStringList texts = counts.keys();
    texts.sort();
    const qsizetype step = std::max<qsizetype>(1, texts.size() / enough);
    QStringList sample;
    for (qsizetype i = 0; i < texts.size(); i += step)
        sample << texts[i];
    return sample;
}

} // namespace

QSet<QString> meaningWords(const QString &text)
{
    static const QStringList perpetrators
        = QStringLiteral("perpetrator,offender,suspect,accused,arrestee,defendant,autor,imputado,"
                         "detenido,sospechoso,acusado,auteur,tatverdachtige,tatverdachtiger")
              .split(u',');
    static const QStringList languages = QStringLiteral("en,es,fr,pt,de,it,nl,ru").split(u',');
    QSet<QString> words;
    for (const text::Word &word : text::words(spaced(text))) {
        const bool isStop
            = std::any_of(languages.begin(), languages.end(), [&word](const QString &language) {
                  return text::isStopWord(word.folded, language);
              });
        if (!isStop)
            words.insert(perpetrators.contains(word.folded) ? QStringLiteral("perpetrator")
                                                            : word.folded);
    }
    return words;
}

QList<ColumnView> viewsOf(const QStringList &headers, const QList<QStringList> &rows,
                          const QString &decimalSign)
{
    QList<ColumnView> views;
    for (qsizetype column = 0; column < headers.size(); ++column) {
        ColumnView view;
        view.column = int(column);
        view.header = headers[column];
        view.words = meaningWords(view.header);
        view.evidence = offences::readHeader(spaced(view.header));
        for (const QStringList &row : rows) {
            const QString text = row.value(column).trimmed();
            if (text.isEmpty())
                continue;
            ++view.filled;
            ++view.counts[text];
        }
        views << view;
    }
    takePlaceholders(views);
    for (ColumnView &view : views) {
        measure(view, decimalSign);
        view.sample = sampleOf(view.counts);
    }
    return views;
}

QString guessDecimalSign(const QList<QStringList> &rows)
{
    static const QRegularExpression pattern(QStringLiteral("^-?\\d+([.,])(\\d{1,2}|\\d{4,})$"));
    qsizetype commas = 0, points = 0;
    for (const QStringList &row : rows) {
        for (const QString &cell : row) {
            const auto match = pattern.match(cell.trimmed());
            if (match.hasMatch())
                ++(match.capturedView(1) == u"," ? commas : points);
        }
    }
    return commas > points ? QStringLiteral(",") : QStringLiteral(".");
}

double dateShare(const ColumnView &view, const QString &format)
{
    int dates = 0;
    for (const QString &text : view.sample) {
        if (text.size() < 6 || !text[0].isDigit())
            continue;
        const auto date = dateOf(text, format);
        dates += date && date->year() >= 1900 && date->year() <= 2100;
    }
    return view.sample.isEmpty() ? 0 : double(dates) / double(view.sample.size());
}

QString guessDateFormat(const QList<ColumnView> &views)
{
    // The more usual first: where days and months cannot be told apart it is taken.
    const std::array formats { QStringLiteral("yyyy-MM-dd"), QStringLiteral("dd/MM/yyyy"),
                               QStringLiteral("MM/dd/yyyy"), QStringLiteral("dd.MM.yyyy"),
                               QStringLiteral("yyyyMMdd"),   QStringLiteral("dd-MM-yyyy"),
                               QStringLiteral("yyyy/MM/dd") };
    QString best = formats[0];
    double bestShare = 0.9;
    for (const ColumnView &view : views) {
        for (const QString &format : formats) {
            const double share = dateShare(view, format);
            if (share > bestShare) {
                bestShare = share;
                best = format;
            }
        }
    }
    return best;
}

int monthOf(const QString &header)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> names;
        for (const char *language :
             { "en", "es", "fr", "pt", "de", "it", "nl", "ru", "ar", "zh" }) {
            const QLocale locale(QString::fromLatin1(language));
            for (int month = 1; month <= 12; ++month) {
                names.insert(text::fold(locale.standaloneMonthName(month)), month);
                names.insert(text::fold(locale.standaloneMonthName(month, QLocale::ShortFormat))
                                 .remove(u'.'),
                             month);
            }
        }
        return names;
    }();
    return months.value(text::fold(header).trimmed());
}

} // namespace microdata

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classification/categorytext.h"

#include "ui/intake/languages.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QLocale>

namespace classificationpage
{

namespace
{

using classification::labelOf;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(classificationpage::CategoryText)
};

QString levelLine(const classification::Category &category, const TextStyle &style)
{
    const QString name = labelOf(style.classification.levelName(category.level), style.language);
    QString line = Words::tr("%1, level %2 of %3", "name and number of a level")
                       .arg(html::text(name), QLocale().toString(category.level),
                            QLocale().toString(style.classification.depth()));
    if (!category.source.isEmpty())
        line += QStringLiteral(" · ") + html::text(category.source);
    if (!category.eurostatCode.isEmpty())
        line += QStringLiteral(" · ") + Words::tr("Eurostat: %1").arg(category.eurostatCode);
    return html::muted(line, style);
}

QString pathLine(const classification::Category &category, const TextStyle &style)
{
    QStringList steps;
    for (const auto &code : style.classification.ancestors(category.code))
        steps.prepend(html::category(code, style));
    const QString arrow = style.rightToLeft ? QStringLiteral(" ‹ ") : QStringLiteral(" › ");
    return steps.join(arrow);
}

QString otherTitles(const classification::Category &category, const TextStyle &style)
{
    QList<QStringList> rows;
    const auto add = [&](const QString &language, const QString &title) {
        rows << QStringList { html::muted(intake::languageName(language).toHtmlEscaped(), style),
                              html::text(title) };
    };
    for (auto title = category.titles.begin(); title != category.titles.end(); ++title) {
        if (title.value() != titleOf(category, style.language))
            add(title.key(), title.value());
    }
    for (auto other = category.otherTitles.begin(); other != category.otherTitles.end(); ++other) {
        for (const QString &title : other.value())
            add(other.key(), Words::tr("also printed as: %1").arg(title));
    }
    return rows.isEmpty() ? QString() : html::table(rows, style);
}

QString residualMark(const TextStyle &style)
{
    return QStringLiteral(
               "<p style=\"margin-top:8px\"><span style=\"color:%1;background-color:%2\">"
               "&nbsp;%3&nbsp;</span> %4</p>")
        .arg(widgets::textColor(widgets::Tone::Warning, style.palette).name(),
             widgets::fillColor(widgets::Tone::Warning, style.palette).name(),
             Words::tr("Residual category").toHtmlEscaped(),
             Words::tr("It holds what fits nowhere else. Choose it only after the other categories "
                       "beside it have been rejected, and write down why.")
                 .toHtmlEscaped());
}

} // namespace

QString headText(const classification::Category &category, qsizetype linked, const TextStyle &style)
{
    const QString code = category.code.toString();
    const QString title
        = QStringLiteral("<span style=\"font-size:x-large\">%1&nbsp; %2</span><br>%3")
              .arg(html::code(code), html::text(titleOf(category, style.language)),
                   levelLine(category, style));
    const QString stripe = QStringLiteral("<td bgcolor=\"%1\" width=\"6\"></td>")
                               .arg(widgets::sectionColor(code, style.palette).name());
    const QString words
        = QStringLiteral("<td style=\"padding-left:10px;padding-right:10px\">%1</td>").arg(title);
    QString text = html::tableStart(style) + QStringLiteral("<tr>")
        + (style.rightToLeft ? words + stripe : stripe + words) + html::rowEnd(style)
        + QStringLiteral("</table>");
    const QString path = pathLine(category, style);
    if (!path.isEmpty())
        text += QStringLiteral("<p style=\"margin-top:8px\">%1</p>").arg(path);
    text += otherTitles(category, style);
    if (linked > 0)
        text += html::link(
            QStringLiteral("#linked"),
            Words::tr("%n offence(s) of the project linked here", nullptr, int(linked)));
    if (category.residual)
        text += residualMark(style);
    return text;
}

QString descriptionText(const classification::Category &category, const TextStyle &style)
{
    const QString description = labelOf(category.descriptions, style.language);
    if (description.isEmpty())
        return {};
    return html::heading(Words::tr("What it is about"))
        + QStringLiteral("<p style=\"margin:0\">%1</p>").arg(html::text(description))
        + QStringLiteral("<p style=\"margin-top:2px\"><small>%1</small></p>")
              .arg(html::muted(Words::tr("In our own words. The official definition stands in the "
                                         "publication.")
                                   .toHtmlEscaped(),
                               style));
}

QString linkedText(const QList<LinkedOffence> &offences, const TextStyle &style)
{
    constexpr qsizetype ShownAtOnce = 100;
    if (offences.isEmpty())
        return {};
    const QString id = QStringLiteral("linked");
    const bool isLong = offences.size() > ShownAtOnce && !html::isUnfolded(id, style);
    QList<QStringList> rows;
    for (qsizetype i = 0; i < (isLong ? ShownAtOnce : offences.size()); ++i) {
        const LinkedOffence &offence = offences.at(i);
        rows << QStringList {
            html::link(QStringLiteral("offence:%1").arg(i),
                       html::code(offence.code) + QStringLiteral("&nbsp; ")
                           + html::text(offence.label)),
            html::muted(html::text(offence.relation), style),
            html::muted(html::text(offence.status), style),
            html::muted(html::text(offence.listName), style),
        };
    }
    const QString number = QLocale().toString(offences.size());
    QString text = QStringLiteral("<a name=\"linked\"></a>")
        + html::heading(Words::tr("Offences linked here (%1)").arg(number))
        + html::table(rows, style);
    if (isLong)
        text += html::fold(id, Words::tr("Show all %1").arg(number), style);
    return text;
}

QString namesText(const classification::Category &category, const TextStyle &style)
{
    const QString separator = QStringLiteral(" · ");
    const auto joined = [&](const QMap<QString, QStringList> &names) {
        QStringList all;
        const QStringList wanted = names.contains(style.language)
            ? names.value(style.language)
            : names.value(QStringLiteral("en"));
        for (const QString &name : wanted)
            all << html::text(name);
        return all.join(separator);
    };
    QString text;
    const QString common = joined(category.commonNames);
    if (!common.isEmpty())
        text += html::heading(Words::tr("Names in laws and police lists (collected by us)"))
            + common;
    const QString index = joined(category.indexTerms);
    if (!index.isEmpty())
        text += html::heading(Words::tr("Entries of the alphabetical index")) + index;
    return text;
}

QString remarksText(const classification::Category &category, const TextStyle &style)
{
    const QString remark
        = category.remarks.isEmpty() ? category.remark : labelOf(category.remarks, style.language);
    QStringList remarks;
    if (!remark.isEmpty())
        remarks << html::text(remark);
    for (const classification::Slip &slip : style.classification.slips()) {
        if (slip.subject != category.code.toString())
            continue;
        const QString text
            = slip.remarks.isEmpty() ? slip.remark : labelOf(slip.remarks, style.language);
        const QString line
            = html::text(text) + QLatin1Char(' ') + html::muted(html::text(slip.source), style);
        if (!text.isEmpty() && text != remark)
            remarks << line;
    }
    return remarks.isEmpty()
        ? QString()
        : html::heading(Words::tr("Remarks on the print")) + html::list(remarks);
}

} // namespace classificationpage

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/linkfields.h"

#include "core/exchange/correspondencerows.h"
#include "core/exchange/linkwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace exchangepage
{

namespace
{

using exchange::LinkChange;
using exchange::LinkChangeType;
using intake::DifferenceRow;
using mapping::Link;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(exchangepage::LinkFields)
};

struct Field {
    QString id; // column of exchange::correspondenceHeader()
    QString name;
    QString value;
};

QString typeId(LinkChangeType type)
{
    return QString::number(int(type));
}

QString offenceText(const Link &link, const LinkWords &words)
{
    const offences::OffenceList *list = words.data.list(link.list);
    const offences::Offence *offence = list ? list->find(link.offence) : nullptr;
    return offence
        ? offence->code.toString() + QLatin1Char(' ') + offence->label(list->info.language)
        : link.offence;
}

QString targetText(const Link &link, const LinkWords &words)
{
    if (!link.target)
        return exchange::extentText(mapping::Extent::None).toString();
    const auto *category = words.classification.category(*link.target);
    return link.target->toString() + QLatin1Char(' ')
        + (category ? titleOf(*category, words.language) : QString());
}

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

QList<Field> mappingFields(const Link &link, const LinkWords &words)
{
    return {
        { QStringLiteral("national_code"), Words::tr("Offence"), offenceText(link, words) },
        { QStringLiteral("iccs_code"), Words::tr("Category"), targetText(link, words) },
        { QStringLiteral("relation"), Words::tr("Relation"),
          exchange::extentText(link.extent).toString() },
        { QStringLiteral("status"), Words::tr("Status"),
          exchange::statusText(link.status).toString() },
        { QStringLiteral("tags"), Words::tr("Tags"), mapping::tagsToText(link.tags) },
        { QStringLiteral("flags"), Words::tr("Data flags"), exchange::flagsToText(link.flags) },
        { QStringLiteral("left_over"), Words::tr("Left over"), link.leftOver },
        { QStringLiteral("confidence"), Words::tr("Confidence"),
          exchange::confidenceToText(link.confidence) },
        { QStringLiteral("evidence"), Words::tr("Evidence"), link.evidence },
        { QStringLiteral("weight"), Words::tr("Weight"), exchange::weightToText(link.weight) },
        { QStringLiteral("weight_source"), Words::tr("Source of the weight"), link.weightSource }
    };
}

QList<Field> reviewFields(const Link &link)
{
    return { { QStringLiteral("rationale"), Words::tr("Rationale"), link.rationale },
             { QStringLiteral("rules"), Words::tr("Rules cited"),
               link.rules.join(QStringLiteral(", ")) },
             { QStringLiteral("rejected"), Words::tr("Rejected candidates"),
               mapping::rejectedToText(link.rejected) },
             { QStringLiteral("assumption"), Words::tr("Assumption"), link.assumption },
             { QStringLiteral("reason"), Words::tr("Reason"), link.reason },
             { QStringLiteral("author"), Words::tr("Author"), link.author },
             { QStringLiteral("reviewer"), Words::tr("Reviewer"), link.reviewer },
             { QStringLiteral("review_date"), Words::tr("Reviewed on"), dayText(link.reviewed) },
             { QStringLiteral("review_comment"), Words::tr("Comment of the reviewer"),
               link.reviewComment },
             { QStringLiteral("valid_from"), Words::tr("Valid from"), dayText(link.validity.from) },
             { QStringLiteral("valid_to"), Words::tr("Valid until"), dayText(link.validity.to) } };
}

QList<Field> fieldsOf(const std::optional<Link> &link, const LinkWords &words)
{
    return link ? mappingFields(*link, words) + reviewFields(*link) : QList<Field>();
}

QString oneLine(const std::optional<Link> &link, const LinkWords &words)
{
    if (!link)
        return {};
    return QStringList { targetText(*link, words), exchange::extentText(link->extent).toString(),
                         exchange::statusText(link->status).toString() }
        .join(QStringLiteral(" · "));
}

QList<intake::FieldChange> sideBySide(const LinkChange &change, const LinkWords &words)
{
    const QList<Field> before = fieldsOf(change.before, words);
    const QList<Field> after = fieldsOf(change.after, words);
    const QList<Field> &all = before.isEmpty() ? after : before;
    QList<intake::FieldChange> fields;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isWanted = change.type != LinkChangeType::Changed
            || all.at(i).id == QLatin1String("national_code")
            || change.fields.contains(all.at(i).id);
        const intake::FieldChange field { all.at(i).name, before.value(i).value,
                                          after.value(i).value };
        if (isWanted && !(field.before.isEmpty() && field.after.isEmpty()))
            fields << field;
    }
    return fields;
}

// A changed link whose category stays says what else changed.
QString changedNames(const LinkChange &change, const LinkWords &words)
{
    QStringList names;
    for (const Field &field : fieldsOf(change.after, words)) {
        if (change.fields.contains(field.id))
            names << field.name;
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QList<intake::DifferenceType> linkChangeTypes()
{
    using widgets::Tone;
    return { { typeId(LinkChangeType::Added), Words::tr("New"), QStringLiteral("list-add"),
               Tone::Done },
             { typeId(LinkChangeType::Changed), Words::tr("Changed"),
               QStringLiteral("document-edit"), Tone::Accent },
             { typeId(LinkChangeType::Removed), Words::tr("Removed"), QStringLiteral("list-remove"),
               Tone::Warning } };
}

DifferenceRow linkChangeRow(const LinkChange &change, const LinkWords &words)
{
    const std::optional<Link> &link = change.after ? change.after : change.before;
    DifferenceRow row;
    row.type = typeId(change.type);
    row.subject = link ? offenceText(*link, words) : QString();
    row.before = oneLine(change.before, words);
    row.after = oneLine(change.after, words);
    if (row.before == row.after)
        row.after = Words::tr("other %1", "names of the fields that differ")
                        .arg(changedNames(change, words));
    row.fields = sideBySide(change, words);
    return row;
}

} // namespace exchangepage

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/entryfields.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace assessmentpage
{

using assessment::EntryKind;
using assessment::Field;
using assessment::Named;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(assessmentpage::EntryFields)
};

QString phrase(const assessment::Instrument &instrument, const char *id)
{
    for (const Named &one : instrument.report.phrases) {
        if (one.id == QLatin1String(id))
            return one.text;
    }
    return {};
}

// What the title page of the report says; the instrument has words for some of it.
QList<Field> aboutFields(const assessment::Instrument &instrument)
{
    const QString text = QStringLiteral("text"), date = QStringLiteral("date");
    const auto field = [](const char *id, const QString &type, const QString &name) {
        return Field { QLatin1String(id), type, name };
    };
    return { field("country", text, Words::tr("Country")),
             field("requestedBy", text, phrase(instrument, "requestedBy")),
             field("doneBy", text, phrase(instrument, "doneBy")),
             field("validatedBy", text, phrase(instrument, "validatedBy")),
             field("outsideReviewers", QStringLiteral("names"),
                   phrase(instrument, "outsideReviewers")),
             field("from", date, Words::tr("Period, from")),
             field("to", date, Words::tr("Period, to")),
             field("date", date, Words::tr("Date of the assessment")),
             field("status", QStringLiteral("choice:draft,validated"), Words::tr("Status")) };
}

} // namespace

FieldKind kindOf(const Field &field)
{
    static const QHash<QString, FieldKind> kinds {
        { QStringLiteral("text"), FieldKind::Text },
        { QStringLiteral("evidence"), FieldKind::Text },
        { QStringLiteral("names"), FieldKind::Names },
        { QStringLiteral("date"), FieldKind::Date },
        { QStringLiteral("number"), FieldKind::Number },
        { QStringLiteral("iccs"), FieldKind::Categories },
        { QStringLiteral("codes"), FieldKind::Codes },
        { QStringLiteral("institutions"), FieldKind::Choices },
        { QStringLiteral("actions"), FieldKind::Choices },
    };
    if (field.type.startsWith(QLatin1String("figure:")))
        return FieldKind::Figure;
    return kinds.value(field.type, FieldKind::Choice);
}

EntryFields::EntryFields(EntryKind kind, const assessment::Instrument &instrument,
                         const project::ProjectData &data)
    : m_kind(kind)
    , m_instrument(instrument)
    , m_data(data)
{
    const assessment::Form *form = assessment::formOf(kind, instrument);
    m_fields = form ? form->fields : aboutFields(instrument);
}

const Field *EntryFields::find(const QString &id) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&](const Field &field) { return field.id == id; });
    return found == m_fields.end() ? nullptr : &*found;
}

const Field &EntryFields::name() const
{
    for (const char *id : { "title", "text", "item" }) {
        if (const Field *field = find(QLatin1String(id)))
            return *field;
    }
    return m_fields.constFirst();
}

QList<Named> EntryFields::institutions() const
{
    QList<Named> all = m_instrument.institutionKinds;
    for (const assessment::Answer &answer : m_data.assessmentAnswers) {
        const bool isNew = std::none_of(
            all.begin(), all.end(), [&](const Named &one) { return one.id == answer.institution; });
        if (isNew && !answer.institution.isEmpty())
            all << Named { answer.institution,
                           answer.institution.section(QLatin1Char(':'), 1),
                           {} };
    }
    return all;
}

QList<Named> EntryFields::actions() const
{
    QList<Named> all;
    for (const assessment::Entry &entry : m_data.assessmentEntries) {
        if (entry.kind == EntryKind::Action)
            all << Named { entry.id,
                           entry.id + QLatin1Char(' ') + entry.text(QStringLiteral("text")),
                           {} };
    }
    return all;
}

QList<Named> EntryFields::namedChoices(const Field &field) const
{
    const assessment::Form *form = assessment::formOf(m_kind, m_instrument);
    const QString type = field.type.section(QLatin1Char(':'), 0, 0);
    if (type == QLatin1String("choice")) {
        if (!form)
            return { { QStringLiteral("draft"), Words::tr("Draft"), {} },
                     { QStringLiteral("validated"), Words::tr("Validated"), {} } };
        const QStringList ids = field.type.section(QLatin1Char(':'), 1).split(QLatin1Char(','));
        QList<Named> all;
        for (const Named &one : form->choices) {
            if (ids.contains(one.id))
                all << one;
        }
        return all;
    }
    if (type == QLatin1String("kind") || type == QLatin1String("benefit"))
        return form ? form->kinds : QList<Named>();
    if (type == QLatin1String("severity"))
        return m_instrument.severities;
    if (type == QLatin1String("status"))
        return m_instrument.gapStatuses;
    if (type == QLatin1String("pillar"))
        return m_instrument.pillars;
    return {};
}

QList<Named> EntryFields::choices(const Field &field) const
{
    QList<Named> all = namedChoices(field);
    if (field.type.startsWith(QLatin1String("institution")))
        all = institutions();
    else if (field.type == QLatin1String("action") || field.type == QLatin1String("actions"))
        all = actions();
    else if (field.type == QLatin1String("dimension")) {
        for (const assessment::Dimension &dimension : m_instrument.dimensions)
            all << Named { dimension.id, dimension.id + QLatin1Char(' ') + dimension.title, {} };
    } else if (field.type == QLatin1String("phase")) {
        for (const assessment::Phase &phase : m_instrument.phases)
            all << Named { phase.id, phase.title, {} };
    }
    for (Named &one : all) {
        if (one.name.isEmpty())
            one.name = one.text.isEmpty() ? one.id : one.text; // severities have a text alone
    }
    return all;
}

QString EntryFields::shown(const Field &field, const QStringList &values) const
{
    const FieldKind kind = kindOf(field);
    QStringList texts = values;
    if (kind == FieldKind::Choice || kind == FieldKind::Choices) {
        const QList<Named> all = choices(field);
        for (QString &text : texts) {
            for (const Named &one : all) {
                if (one.id == text) {
                    text = one.name;
                    break;
                }
            }
        }
    } else if (kind == FieldKind::Date) {
        const QDate date = QDate::fromString(values.value(0), Qt::ISODate);
        if (date.isValid())
            return QLocale().toString(date, QLocale::ShortFormat);
    }
    return texts.join(QStringLiteral("; "));
}

QString freeEntryId(EntryKind kind, const project::ProjectData &data)
{
    QSet<QString> taken;
    for (const assessment::Entry &entry : data.assessmentEntries)
        taken.insert(entry.id);
    // Gaps of a country go by its letters, so that no seed of the instrument ever replaces them.
    const QString stem = kind == EntryKind::Gap && !data.settings.country.isEmpty()
        ? data.settings.country
        : assessment::entryKindId(kind);
    for (int number = 1;; ++number) {
        const QString id = stem + QLatin1Char('-') + QString::number(number);
        if (!taken.contains(id))
            return id;
    }
}

} // namespace assessmentpage

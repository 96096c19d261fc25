// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/offences/listchanges.h"

#include "ui/intake/languages.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace offencespage
{

using offences::ChangeType;
using offences::ListChange;
using offences::Offence;
using offences::OffenceList;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(offencespage::ListChanges)
};

QString typeId(ChangeType type)
{
    return QString::number(int(type));
}

QList<const Offence *> found(const OffenceList &list, const QStringList &ids)
{
    QList<const Offence *> offences;
    for (const QString &id : ids) {
        if (const Offence *offence = list.find(id))
            offences << offence;
    }
    return offences;
}

template<typename Text> QString joined(const QList<const Offence *> &offences, Text text)
{
    QStringList texts;
    for (const Offence *offence : offences)
        texts << text(*offence);
    return texts.join(QStringLiteral(" + "));
}

QString codeOf(const Offence &offence)
{
    return offence.code.toString();
}

QString dates(const base::Validity &validity)
{
    const QLocale locale;
    const auto day = [&locale](QDate date) {
        return date.isValid() ? locale.toString(date, QLocale::ShortFormat) : QStringLiteral("…");
    };
    return validity.isAlways() ? QString()
                               : day(validity.from) + QStringLiteral(" – ") + day(validity.to);
}

// Fields of an offence by name, in reading order; empty ones are left out.
QList<QPair<QString, QString>> fieldsOf(const Offence &offence)
{
    QList<QPair<QString, QString>> fields { { Words::tr("Code"), codeOf(offence) } };
    for (auto label = offence.labels.begin(); label != offence.labels.end(); ++label)
        fields << qMakePair(Words::tr("Label, %1").arg(intake::languageName(label.key())),
                            label.value());
    for (auto text = offence.definitions.begin(); text != offence.definitions.end(); ++text)
        fields << qMakePair(Words::tr("Definition, %1").arg(intake::languageName(text.key())),
                            text.value());
    fields << qMakePair(Words::tr("Legal provision"), offence.provision)
           << qMakePair(Words::tr("Heading"), offence.family)
           << qMakePair(Words::tr("Valid"), dates(offence.validity));
    for (auto count = offence.volumes.begin(); count != offence.volumes.end(); ++count)
        fields << qMakePair(Words::tr("Count, %1").arg(count.key()),
                            QLocale().toString(count.value(), 'f', QLocale::FloatingPointShortest));
    for (auto other = offence.other.begin(); other != offence.other.end(); ++other)
        fields << qMakePair(other.key(), other.value());
    return fields;
}

void addSide(QList<intake::FieldChange> &fields, const QList<const Offence *> &offences,
             QString intake::FieldChange::*side)
{
    for (const Offence *offence : offences) {
        for (const auto &[name, value] : fieldsOf(*offence)) {
            const auto isNamed = [&name = name](const auto &field) { return field.name == name; };
            auto known = std::find_if(fields.begin(), fields.end(), isNamed);
            if (known == fields.end()) {
                fields << intake::FieldChange { name, {}, {} };
                known = fields.end() - 1;
            }
            QString &text = (*known).*side;
            text += text.isEmpty() || value.isEmpty() ? value : QStringLiteral(" + ") + value;
        }
    }
}

QStringList alternatives(ChangeType type)
{
    switch (type) {
    case ChangeType::CodeChanged:
        return { Words::tr("The same offence: its links stay"),
                 Words::tr("Two offences: one is gone, one is new") };
    case ChangeType::Split:
        return { Words::tr("A split of the old offence"),
                 Words::tr("No split: the old one is gone, the others are new") };
    case ChangeType::Merged:
        return { Words::tr("A merger of the old offences"),
                 Words::tr("No merger: the old ones are gone, one is new") };
    default:
        return {};
    }
}

QList<ListChange> apart(const ListChange &change)
{
    return { { ChangeType::Gone, change.before, {}, 1 }, { ChangeType::New, {}, change.after, 1 } };
}

} // namespace

QList<intake::DifferenceType> listChangeTypes()
{
    using widgets::Tone;
    return {
        { typeId(ChangeType::New), Words::tr("New"), QStringLiteral("list-add"), Tone::Done },
        { typeId(ChangeType::Gone), Words::tr("Gone"), QStringLiteral("list-remove"),
          Tone::Warning },
        { typeId(ChangeType::LabelChanged), Words::tr("Label changed"),
          QStringLiteral("edit-rename"), Tone::Accent },
        { typeId(ChangeType::CodeChanged), Words::tr("Code changed"), QStringLiteral("tag"),
          Tone::Accent },
        { typeId(ChangeType::Split), Words::tr("Split"), QStringLiteral("split"), Tone::Warning },
        { typeId(ChangeType::Merged), Words::tr("Merged"), QStringLiteral("link"), Tone::Warning },
        { typeId(ChangeType::Changed), Words::tr("Other fields"), QStringLiteral("document-edit"),
          Tone::Neutral },
    };
}

intake::DifferenceRow listChangeRow(const ListChange &change, const OffenceList &before,
                                    const OffenceList &after)
{
    const auto old = found(before, change.before);
    const auto now = found(after, change.after);
    intake::DifferenceRow row;
    row.type = typeId(change.type);
    const QString oldCodes = joined(old, codeOf);
    const QString newCodes = joined(now, codeOf);
    const bool isSame = old.isEmpty() || now.isEmpty() || oldCodes == newCodes;
    row.subject = isSame ? (old.isEmpty() ? newCodes : oldCodes)
                         : QStringLiteral("%1 → %2").arg(oldCodes, newCodes);
    const auto named = [&before](const Offence &offence) {
        return codeOf(offence) + QLatin1Char(' ') + offence.label(before.info.language);
    };
    row.before = joined(old, named);
    row.after = joined(now, named);
    row.alternatives = alternatives(change.type);
    const bool isGuess = !row.alternatives.isEmpty() || change.type == ChangeType::LabelChanged;
    row.likeness = isGuess ? change.likeness : -1;
    addSide(row.fields, old, &intake::FieldChange::before);
    addSide(row.fields, now, &intake::FieldChange::after);
    row.fields.removeIf(
        [](const auto &field) { return field.before.isEmpty() && field.after.isEmpty(); });
    return row;
}

Decision decisionOf(const intake::DifferenceRow &row)
{
    if (!row.taken)
        return Decision::Leave;
    return row.alternative > 0 ? Decision::Apart : Decision::Take;
}

OffenceList decidedList(const OffenceList &before, const OffenceList &after,
                        const QList<ListChange> &changes, const QList<Decision> &decisions)
{
    QList<ListChange> taken;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const Decision decision = decisions.value(i, Decision::Take);
        if (decision == Decision::Take)
            taken << changes.at(i);
        else if (decision == Decision::Apart)
            taken << apart(changes.at(i));
    }
    return offences::takenOver(before, after, taken);
}

} // namespace offencespage

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/dictionary.h"

#include <array>

namespace microdata
{

namespace
{

// Which printed values mean that nothing is known or that the question does not arise. Read off the
// printed lists one by one: "unknown means" of We and "offender unknown to victim" of ViP say
// something of the case and stay ordinary.
struct SpecialValues {
    const char *tag;
    const char *notKnown; // nullptr: none is printed
    const char *notApplicable;
};
constexpr std::array specialValues {
    SpecialValues { "event.At", "4", "3" },
    SpecialValues { "event.We", "6", "5" },
    SpecialValues { "event.SiC", "10", "9" },
    SpecialValues { "event.Geo", "4", "3" },
    SpecialValues { "event.DaT", nullptr, nullptr },
    SpecialValues { "event.Lo", "8", nullptr },
    SpecialValues { "event.Mot", "8", "7" },
    SpecialValues { "event.Cy", "4", "3" },
    SpecialValues { "event.Rep", "6", nullptr },
    SpecialValues { "victim.SV", "4", "3" },
    SpecialValues { "victim.AV", "6", nullptr },
    SpecialValues { "victim.STV", "4", "3" },
    SpecialValues { "victim.ViP", "11", nullptr },
    SpecialValues { "victim.Cit", "4", "3" },
    SpecialValues { "victim.LS", "4", nullptr },
    SpecialValues { "victim.Int", "6", "5" },
    SpecialValues { "victim.ES", nullptr, nullptr },
    SpecialValues { "perpetrator.SP", "4", "3" },
    SpecialValues { "perpetrator.AP", "6", nullptr },
    SpecialValues { "perpetrator.STP", "4", "3" },
    SpecialValues { "perpetrator.ViP", "11", nullptr },
    SpecialValues { "perpetrator.Cit", "4", "3" },
    SpecialValues { "perpetrator.LS", "4", nullptr },
    SpecialValues { "perpetrator.Int", "6", "5" },
    SpecialValues { "perpetrator.EASt", "8", nullptr },
    SpecialValues { "perpetrator.Rec", "4", "3" },
    SpecialValues { "homicide.T3", nullptr, nullptr },
    SpecialValues { "homicide.T4", nullptr, nullptr },
    SpecialValues { "homicide.T5", nullptr, nullptr },
};

ValueKind kindOf(const QString &tag, const QString &code)
{
    for (const SpecialValues &special : specialValues) {
        if (tag != QLatin1String(special.tag))
            continue;
        if (special.notKnown && code == QLatin1String(special.notKnown))
            return ValueKind::NotKnown;
        if (special.notApplicable && code == QLatin1String(special.notApplicable))
            return ValueKind::NotApplicable;
    }
    return ValueKind::Ordinary;
}

// The age bands 0-14, 15-29, 30-44, 45-59, 60+ (Table II p. 100, 101), values 1 to 5.
void setAgeBands(Attribute &attribute)
{
    constexpr std::array<double, 5> from { 0, 15, 30, 45, 60 };
    attribute.type = AttributeType::Number;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const int at = attribute.positionOf(QString::number(i + 1));
        if (at < 0)
            continue;
        attribute.values[at].from = from[i];
        if (i + 1 < from.size())
            attribute.values[at].below = from[i + 1];
    }
}

// The printed words for "not known", in every language the classification has them in.
Labels notKnownWords(const classification::Classification &classification)
{
    if (const classification::Tag *tag = classification.tag(QStringLiteral("event.At"))) {
        for (const classification::TagValue &value : tag->values) {
            if (kindOf(tag->key(), value.code) == ValueKind::NotKnown)
                return value.name;
        }
    }
    return { { QStringLiteral("en"), QStringLiteral("Not known") } };
}

Labels labels(std::initializer_list<std::pair<const char *, const char *>> texts)
{
    Labels labels;
    for (const auto &[language, text] : texts)
        labels.insert(QString::fromLatin1(language), QString::fromUtf8(text));
    return labels;
}

QString sourceOf(const classification::Classification &classification,
                 const classification::Tag &tag)
{
    QString table = QStringLiteral("Table II");
    if (tag.group == u"homicide")
        table = tag.tag == u"T3" ? QStringLiteral("Table III")
            : tag.tag == u"T4"   ? QStringLiteral("Table IV")
                                 : QStringLiteral("Table V");
    return classification.id() + QStringLiteral(", ") + table;
}

Attribute attributeOf(const classification::Classification &classification,
                      const classification::Tag &tag, const Labels &notKnown)
{
    Attribute attribute;
    attribute.id = tag.key();
    attribute.name = tag.name;
    attribute.isOfficial = true;
    attribute.source = sourceOf(classification, tag);
    for (const classification::TagValue &value : tag.values)
        attribute.values << Value { value.code,   value.name, kindOf(attribute.id, value.code),
                                    value.parent, {},         {} };
    if (tag.group == u"data" && tag.values.isEmpty()) {
        attribute.values << Value { QStringLiteral("yes"),
                                    labels({ { "en", "Yes" },
                                             { "es", "Sí" },
                                             { "fr", "Oui" },
                                             { "ru", "Да" },
                                             { "ar", "نعم" },
                                             { "zh", "是" } }),
                                    ValueKind::Ordinary,
                                    {},
                                    {},
                                    {} }
                         << Value { QStringLiteral("no"),
                                    labels({ { "en", "No" },
                                             { "es", "No" },
                                             { "fr", "Non" },
                                             { "ru", "Нет" },
                                             { "ar", "لا" },
                                             { "zh", "否" } }),
                                    ValueKind::Ordinary,
                                    {},
                                    {},
                                    {} };
    }
    if (attribute.id == u"event.DaT")
        attribute.type = AttributeType::Date;
    if (attribute.id == u"victim.AV" || attribute.id == u"perpetrator.AP")
        setAgeBands(attribute);
    if (attribute.positionOfKind(ValueKind::NotKnown) < 0)
        attribute.values << Value {
            QStringLiteral("unknown"), notKnown, ValueKind::NotKnown, {}, {}, {}
        };
    return attribute;
}

} // namespace

Dictionary officialDictionary(const classification::Classification &classification)
{
    Dictionary dictionary;
    const Labels notKnown = notKnownWords(classification);
    for (const classification::Tag &tag : classification.tags())
        dictionary.put(attributeOf(classification, tag, notKnown));
    return dictionary;
}

} // namespace microdata

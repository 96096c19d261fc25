// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/dictionary.h"

#include <QTest>

using microdata::Attribute;
using microdata::AttributeType;
using microdata::checkAttribute;
using microdata::Dictionary;
using microdata::officialDictionary;
using microdata::Value;
using microdata::ValueKind;

class TestDictionary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hasEveryTagWithItsValues();
    void kindsFollowTheWords();
    void everyOneAnswersNotKnown();
    void agesHaveBands();
    void dataTagsAnswerYesAndNo();
    void unknownIsNamedInTheLanguagesOfTheEdition();
    void hasNoFindings();

private:
    std::unique_ptr<classification::Classification> m_classification;
    Dictionary m_dictionary;
};

void TestDictionary::initTestCase()
{
    auto loaded = classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    QVERIFY(loaded);
    m_classification = std::make_unique<classification::Classification>(*loaded);
    m_dictionary = officialDictionary(*m_classification);
}

void TestDictionary::hasEveryTagWithItsValues()
{
    QCOMPARE(m_dictionary.attributes().size(), m_classification->tags().size());
    for (const classification::Tag &tag : m_classification->tags()) {
        const Attribute *attribute = m_dictionary.find(tag.key());
        QVERIFY2(attribute, qPrintable(tag.key()));
        QVERIFY(attribute->isOfficial);
        QCOMPARE(attribute->name, tag.name);
        for (qsizetype i = 0; i < tag.values.size(); ++i) {
            QCOMPARE(attribute->values[i].code, tag.values[i].code);
            QCOMPARE(attribute->values[i].name, tag.values[i].name);
            QCOMPARE(attribute->values[i].parent, tag.values[i].parent);
        }
    }
    QCOMPARE(m_dictionary.find(QStringLiteral("event.We"))->source,
             QStringLiteral("iccs-1.0, Table II"));
    QCOMPARE(m_dictionary.find(QStringLiteral("homicide.T5"))->source,
             QStringLiteral("iccs-1.0, Table V"));
}

// The kinds stand by code in the program; here the printed words are the independent witness.
void TestDictionary::kindsFollowTheWords()
{
    int notKnown = 0, notApplicable = 0;
    for (const Attribute &attribute : m_dictionary.attributes()) {
        for (const Value &value : attribute.values) {
            const QString word = value.name.value(QStringLiteral("en"));
            const ValueKind expected = word.endsWith(QStringLiteral("ot known"))
                ? ValueKind::NotKnown
                : word == u"Not applicable" ? ValueKind::NotApplicable
                                            : ValueKind::Ordinary;
            QVERIFY2(value.kind == expected,
                     qPrintable(attribute.id + u' ' + value.code + u' ' + word));
            notKnown += value.kind == ValueKind::NotKnown;
            notApplicable += value.kind == ValueKind::NotApplicable;
        }
    }
    QCOMPARE(notKnown, m_dictionary.attributes().size());
    QCOMPARE(notApplicable, 15);
}

void TestDictionary::everyOneAnswersNotKnown()
{
    QStringList ours;
    for (const Attribute &attribute : m_dictionary.attributes()) {
        const int at = attribute.positionOfKind(ValueKind::NotKnown);
        QVERIFY2(at >= 0, qPrintable(attribute.id));
        if (attribute.values[at].code == u"unknown")
            ours << attribute.id;
    }
    QCOMPARE(ours.join(u' '),
             QStringLiteral("event.DaT victim.ES data.Th data.AA data.Ac data.CP data.In "
                            "homicide.T3 homicide.T4 homicide.T5"));
}

void TestDictionary::agesHaveBands()
{
    for (const char *id : { "victim.AV", "perpetrator.AP" }) {
        const Attribute *attribute = m_dictionary.find(QString::fromLatin1(id));
        QVERIFY(attribute->type == AttributeType::Number);
        const auto codeOf = [attribute](double age) {
            const int at = attribute->positionOfNumber(age);
            return at < 0 ? QString() : attribute->values[at].code;
        };
        QCOMPARE(codeOf(0), QStringLiteral("1"));
        QCOMPARE(codeOf(14.9), QStringLiteral("1"));
        QCOMPARE(codeOf(15), QStringLiteral("2"));
        QCOMPARE(codeOf(44), QStringLiteral("3"));
        QCOMPARE(codeOf(59), QStringLiteral("4"));
        QCOMPARE(codeOf(101), QStringLiteral("5"));
        QCOMPARE(codeOf(-1), QString());
    }
}

void TestDictionary::dataTagsAnswerYesAndNo()
{
    const Attribute *attribute = m_dictionary.find(QStringLiteral("data.CP"));
    QCOMPARE(attribute->values.size(), 3);
    QCOMPARE(attribute->values[0].nameIn(QStringLiteral("es")), QStringLiteral("Sí"));
    QCOMPARE(attribute->positionOf(QStringLiteral("no")), 1);
}

void TestDictionary::unknownIsNamedInTheLanguagesOfTheEdition()
{
    const Attribute *sector = m_dictionary.find(QStringLiteral("victim.ES"));
    const Value &unknown = sector->values.last();
    QCOMPARE(unknown.code, QStringLiteral("unknown"));
    QCOMPARE(unknown.nameIn(QStringLiteral("en")), QStringLiteral("Not known"));
    QCOMPARE(unknown.nameIn(QStringLiteral("es")), QStringLiteral("Se desconoce"));
}

void TestDictionary::hasNoFindings()
{
    for (const Attribute &attribute : m_dictionary.attributes()) {
        const base::Findings findings = checkAttribute(attribute);
        QVERIFY2(findings.isEmpty(),
                 findings.isEmpty() ? "" : qPrintable(findings.first().message.toString()));
    }
}

QTEST_GUILESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"

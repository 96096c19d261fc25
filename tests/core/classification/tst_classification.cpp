// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/classification.h"

#include "core/table/tablereader.h"
#include "support/fixtures.h"

#include <QDir>
#include <QTest>

using classification::Applicability;
using classification::Category;
using classification::Classification;
using classification::IccsCode;
using classification::Note;
using classification::NoteKind;

namespace
{

IccsCode code(const char *text)
{
    return *IccsCode::parse(QString::fromLatin1(text));
}

QString folder()
{
    return QStringLiteral(RESOURCES "/classifications/iccs-1.0");
}

QString joined(const QList<IccsCode> &codes)
{
    QStringList texts;
    for (const IccsCode &one : codes)
        texts << one.toString();
    return texts.join(QLatin1Char(' '));
}

} // namespace

class TestClassification : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyEditionLoads_data();
    void everyEditionLoads();
    void hasAllCategories();
    void namesItself();
    void findingsAreOnlyUnresolvedExclusions();
    void walksTheTree();
    void findsCommonAncestors_data();
    void findsCommonAncestors();
    void keepsNotesWithOriginAndPrintedTargets();
    void inheritedNotesEqualTheReference();
    void indexTermsStandWhereTableOneHasThem();
    void everyCategoryHasOurWords();
    void knowsTags();
    void appliesTags_data();
    void appliesTags();
    void registersSlips();
    void takesImportedTitles();
    void fallsBackToAnotherLanguage();

private:
    std::optional<Classification> m_iccs;
};

void TestClassification::initTestCase()
{
    auto loaded = Classification::load(folder());
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message()));
    m_iccs = *loaded;
}

void TestClassification::everyEditionLoads_data()
{
    QTest::addColumn<QString>("path");
    const QDir editions(QStringLiteral(RESOURCES "/classifications"));
    for (const QString &name : editions.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << editions.filePath(name);
}

void TestClassification::everyEditionLoads()
{
    QFETCH(QString, path);
    const auto edition = Classification::load(path);
    QVERIFY2(edition.has_value(), edition ? "" : qPrintable(edition.error().message()));
    QCOMPARE(edition->id(), QDir(path).dirName());
    for (const base::Finding &finding : edition->integrityFindings())
        QVERIFY2(finding.severity == base::Severity::Note, qPrintable(finding.message.toString()));
}

void TestClassification::hasAllCategories()
{
    QList<int> levels(5);
    int residual = 0;
    int leaves = 0;
    for (const Category &category : m_iccs->categories()) {
        ++levels[category.level];
        QCOMPARE(category.level, category.code.level());
        residual += category.residual ? 1 : 0;
        leaves += m_iccs->isLeaf(category.code) ? 1 : 0;
        QCOMPARE(m_iccs->category(category.code), &category);
    }
    QCOMPARE(levels, QList<int>({ 0, 11, 63, 148, 98 }));
    QCOMPARE(residual, 76);
    QCOMPARE(leaves, 231);
    QVERIFY(std::is_sorted(m_iccs->categories().begin(), m_iccs->categories().end(),
                           [](const Category &a, const Category &b) { return a.code < b.code; }));
    QCOMPARE(m_iccs->category(code("0108")), nullptr);
}

void TestClassification::namesItself()
{
    QCOMPARE(m_iccs->id(), QStringLiteral("iccs-1.0"));
    QVERIFY(m_iccs->title(QStringLiteral("es")).startsWith(QStringLiteral("Clasificación")));
    QCOMPARE(m_iccs->title(QStringLiteral("xx")), m_iccs->title(QStringLiteral("en")));
    QVERIFY(m_iccs->acknowledgement().contains(QStringLiteral("UNODC")));
    QCOMPARE(m_iccs->languages(), QStringList({ "en", "es" }));
    QCOMPARE(m_iccs->depth(), 4);
    QCOMPARE(m_iccs->levelName(2).value(QStringLiteral("en")), QStringLiteral("Division"));
    QCOMPARE(m_iccs->levelName(4).value(QStringLiteral("es")), QStringLiteral("Clase"));
    QVERIFY(m_iccs->levelName(0).isEmpty());
    QVERIFY(m_iccs->levelName(5).isEmpty());
    QCOMPARE(m_iccs->aliases().size(), 3);
}

// 16 exclusions have no target in print and 08071 sends to itself (register of slips).
void TestClassification::findingsAreOnlyUnresolvedExclusions()
{
    const base::Findings findings = m_iccs->integrityFindings();
    QCOMPARE(findings.size(), 17);
    QSet<QString> keys;
    for (const base::Finding &finding : findings) {
        QCOMPARE(finding.check, QStringLiteral("C05"));
        keys << finding.approvalKey();
    }
    QCOMPARE(keys.size(), findings.size());
}

void TestClassification::walksTheTree()
{
    QCOMPARE(m_iccs->roots().size(), 11);
    QCOMPARE(joined(m_iccs->children(code("0103"))), QStringLiteral("01031 01032"));
    QCOMPARE(joined(m_iccs->ancestors(code("010321"))), QStringLiteral("01032 0103 01"));
    QVERIFY(m_iccs->isAncestor(code("02"), code("02111")));
    QVERIFY(!m_iccs->isAncestor(code("02111"), code("02")));
    QVERIFY(!m_iccs->isAncestor(code("0108"), code("02")));
    QVERIFY(m_iccs->children(code("0108")).isEmpty());
    QVERIFY(m_iccs->isLeaf(code("0101")));
    QVERIFY(!m_iccs->isLeaf(code("0108")));
    QCOMPARE(joined(m_iccs->children(code("02"))),
             QStringLiteral("0201 0202 0203 0204 0205 0206 0207 0208 0209 0210 0211 0219"));
}

void TestClassification::findsCommonAncestors_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("sisters") << QStringList { "020221", "020222" } << "02022";
    QTest::newRow("cousins") << QStringList { "020221", "02011" } << "02";
    QTest::newRow("three") << QStringList { "05021", "050211", "05024" } << "0502";
    QTest::newRow("one") << QStringList { "05021" } << "05021";
    QTest::newRow("two sections") << QStringList { "0101", "0201" } << "";
    QTest::newRow("unknown code") << QStringList { "0101", "0108" } << "";
    QTest::newRow("none") << QStringList {} << "";
}

void TestClassification::findsCommonAncestors()
{
    QFETCH(QStringList, codes);
    QList<IccsCode> list;
    for (const QString &text : codes)
        list << *IccsCode::parse(text);
    const auto found = m_iccs->lowestCommonAncestor(list);
    QTEST(found ? found->toString() : QString(), "expected");
}

void TestClassification::keepsNotesWithOriginAndPrintedTargets()
{
    const QList<Note> notes = m_iccs->category(code("020219"))->notes;
    QVERIFY(std::is_sorted(notes.begin(), notes.end(),
                           [](const Note &a, const Note &b) { return a.inherited < b.inherited; }));
    int mended = 0;
    int own = 0;
    int inferred = 0;
    for (const Category &category : m_iccs->categories()) {
        for (const Note &note : category.notes) {
            QCOMPARE(note.inherited, note.from != category.code);
            QVERIFY(!note.source.isEmpty());
            QCOMPARE(note.text.size(), 2);
            if (note.inherited)
                continue;
            mended += note.printedTargets.isEmpty() ? 0 : 1;
            own += note.ownWording.contains(QStringLiteral("en")) ? 1 : 0;
            inferred += note.inferredTarget ? 1 : 0;
        }
    }
    QCOMPARE(mended, 16);
    QCOMPARE(own, 60);
    QCOMPARE(inferred, 15);
    for (const Note &note : m_iccs->category(code("0808"))->notes) {
        if (note.printedTargets != QStringLiteral("02010"))
            continue;
        QCOMPARE(joined(note.targets), QStringLiteral("0210"));
        QVERIFY(note.remark.contains(QStringLiteral("0210")));
        QVERIFY(note.remarks.contains(QStringLiteral("es")));
        return;
    }
    QFAIL("the exclusion of 0808 printed with 02010 is missing");
}

// The rules were also followed by an independent program; every row must agree, in order.
void TestClassification::inheritedNotesEqualTheReference()
{
    NEEDS_SHARED_DATA();
    base::NoProgress progress;
    const auto reference = table::readTable(
        QStringLiteral(SHARED_DATA "/iccs/iccs_inclusions_exclusions_resolved.csv"), {}, progress);
    QVERIFY(reference.has_value());
    const auto cell = [&](const QStringList &row, const char *column) {
        return row.at(reference->table.column(QString::fromLatin1(column)));
    };
    QMap<QString, QStringList> expected;
    for (const QStringList &row : reference->table.rows)
        expected[cell(row, "code") + QLatin1Char(' ') + cell(row, "kind")]
            << QStringList { cell(row, "term_en"), cell(row, "ref_codes"), cell(row, "from_code"),
                             cell(row, "origin") }
                   .join(QLatin1Char('|'));
    QMap<QString, QStringList> found;
    int rows = 0;
    for (const Category &category : m_iccs->categories()) {
        for (const Note &note : category.notes) {
            const QString kind = note.kind == NoteKind::Inclusion ? QStringLiteral(" inclusion")
                                                                  : QStringLiteral(" exclusion");
            found[category.code.toString() + kind]
                << QStringList { note.text.value(QStringLiteral("en")), joined(note.targets),
                                 note.from.toString(),
                                 note.inherited ? QStringLiteral("inherited")
                                                : QStringLiteral("direct") }
                       .join(QLatin1Char('|'));
            ++rows;
        }
    }
    QCOMPARE(rows, 3131);
    for (auto entry = expected.begin(); entry != expected.end(); ++entry)
        QCOMPARE(found.value(entry.key()), entry.value());
    QCOMPARE(found.size(), expected.size());
}

void TestClassification::indexTermsStandWhereTableOneHasThem()
{
    int terms = 0;
    for (const Category &category : m_iccs->categories())
        terms += int(category.indexTerms.value(QStringLiteral("en")).size());
    QCOMPARE(terms, 968);
    const QStringList drugs
        = m_iccs->category(code("060121"))->indexTerms.value(QStringLiteral("en"));
    QVERIFY(drugs.contains(QStringLiteral("Drug trafficking"))); // printed 060131 or 060132
    QVERIFY(m_iccs->category(code("0106"))
                ->indexTerms.value(QStringLiteral("en"))
                .contains(QStringLiteral("Illegal feticide"))); // printed 0105
}

void TestClassification::everyCategoryHasOurWords()
{
    for (const Category &category : m_iccs->categories()) {
        for (const char *language : { "en", "es" }) {
            const QString key = QString::fromLatin1(language);
            QVERIFY2(category.descriptions.value(key).size() > 20,
                     qPrintable(category.code.toString()));
            QVERIFY2(!category.commonNames.value(key).isEmpty(),
                     qPrintable(category.code.toString()));
        }
    }
}

void TestClassification::knowsTags()
{
    QCOMPARE(m_iccs->tags().size(), 34);
    QVERIFY(m_iccs->tag(QStringLiteral("event.At")));
    QCOMPARE(m_iccs->tag(QStringLiteral("At")), m_iccs->tag(QStringLiteral("event.At")));
    QCOMPARE(m_iccs->tag(QStringLiteral("Cit")), nullptr); // of victim and of perpetrator
    QVERIFY(m_iccs->tag(QStringLiteral("victim.Cit")));
    QCOMPARE(m_iccs->tag(QStringLiteral("event.Cit")), nullptr);
    const classification::Tag *context = m_iccs->tag(QStringLiteral("SiC"));
    QVERIFY(context);
    QStringList values;
    for (const auto &value : context->values)
        values << value.code;
    QVERIFY(!values.contains(QStringLiteral("3"))); // not printed, in no language
    QVERIFY(context->minimumSet);
    const classification::Tag *mechanism = m_iccs->tag(QStringLiteral("homicide.T5"));
    QCOMPARE(mechanism->values.first().codePrinted, false);
    int count = 0;
    for (const classification::Tag &tag : m_iccs->tags()) {
        QSet<QString> seen;
        for (const auto &value : tag.values) {
            ++count;
            QVERIFY2(value.parent.isEmpty() || seen.contains(value.parent),
                     qPrintable(tag.key() + value.code));
            QVERIFY(!seen.contains(value.code));
            seen << value.code;
            QVERIFY(value.name.contains(QStringLiteral("es")));
        }
    }
    QCOMPARE(count, 244);
}

void TestClassification::appliesTags_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("applicability");
    const auto row = [](const char *tag, const char *at, Applicability applicability) {
        QTest::addRow("%s at %s", tag, at)
            << QString::fromLatin1(tag) << QString::fromLatin1(at) << int(applicability);
    };
    row("event.At", "0101", Applicability::NotApplicable); // ICCS p. 20
    row("event.At", "0102", Applicability::NotApplicable);
    row("event.At", "0103", Applicability::NotApplicable);
    row("At", "010321", Applicability::NotApplicable); // inherited
    row("At", "0104", Applicability::Allowed);
    row("At", "01", Applicability::Allowed);
    row("event.We", "0502", Applicability::NotApplicable); // footnote 23
    row("event.We", "050211", Applicability::NotApplicable);
    row("event.We", "0401", Applicability::Recommended);
    row("event.We", "0901", Applicability::Allowed); // the tag instead of the category
    row("victim.AV", "10041", Applicability::NotApplicable);
    row("victim.AV", "10042", Applicability::Allowed);
    row("homicide.T3", "0101", Applicability::Recommended);
    row("homicide.T3", "0102", Applicability::Recommended);
    row("homicide.T3", "0103", Applicability::NotApplicable); // Tables III-V name 0101 and 0102
    row("data.CP", "08064", Applicability::Recommended);
    row("nothing.Xx", "0101", Applicability::Allowed);
}

void TestClassification::appliesTags()
{
    QFETCH(QString, tag);
    QFETCH(QString, at);
    QTEST(int(m_iccs->applicability(tag, *IccsCode::parse(at))), "applicability");
}

void TestClassification::registersSlips()
{
    QMap<QString, int> kinds;
    for (const classification::Slip &slip : m_iccs->slips()) {
        ++kinds[slip.kind];
        QVERIFY(!slip.remark.isEmpty());
        QVERIFY(!slip.source.isEmpty());
        QVERIFY(slip.remarks.contains(QStringLiteral("es")));
    }
    QCOMPARE(kinds.value(QStringLiteral("code")), 3);
    QCOMPARE(kinds.value(QStringLiteral("reference")), 16);
    QCOMPARE(kinds.value(QStringLiteral("index")), 26);
    QCOMPARE(kinds.value(QStringLiteral("unresolved")), 17);
    QCOMPARE(kinds.value(QStringLiteral("translation")), 3);
}

void TestClassification::takesImportedTitles()
{
    QMap<IccsCode, QString> titles;
    for (const Category &category : m_iccs->categories())
        titles.insert(category.code, QStringLiteral("Titre ") + category.code.toString());
    const Classification french = m_iccs->withTitles(QStringLiteral("fr"), titles);
    QCOMPARE(french.languages(), QStringList({ "en", "es", "fr" }));
    QCOMPARE(titleOf(*french.category(code("0101")), QStringLiteral("fr")),
             QStringLiteral("Titre 0101"));
    QCOMPARE(m_iccs->languages(), QStringList({ "en", "es" })); // the original stays
    titles.remove(code("0101"));
    const Classification partial = french.withTitles(QStringLiteral("fr"), titles);
    QCOMPARE(partial.languages(), QStringList({ "en", "es" }));
    QCOMPARE(partial.titleLanguages(), QStringList({ "en", "es", "fr" }));
    const base::Findings findings = partial.integrityFindings();
    const bool told = std::any_of(findings.begin(), findings.end(), [](const base::Finding &one) {
        return one.check == QStringLiteral("C06") && one.place.ids == QStringList({ "0101", "fr" });
    });
    QVERIFY(told);
}

void TestClassification::fallsBackToAnotherLanguage()
{
    const Category &homicide = *m_iccs->category(code("0101"));
    QCOMPARE(titleOf(homicide, QStringLiteral("es-CL")), QStringLiteral("Homicidio intencional"));
    QCOMPARE(titleOf(homicide, QStringLiteral("es_MX")), QStringLiteral("Homicidio intencional"));
    QCOMPARE(titleOf(homicide, QStringLiteral("sw")), QStringLiteral("Intentional homicide"));
    QCOMPARE(titleOf(Category { code("0101") }, QStringLiteral("en")), QStringLiteral("0101"));
    QCOMPARE(classification::labelOf({ { "fr", "Titre" } }, QStringLiteral("ru")),
             QStringLiteral("Titre"));
}

QTEST_GUILESS_MAIN(TestClassification)
#include "tst_classification.moc"

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/othermapper.h"
#include "sampleproject.h"
#include "support/fixtures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using mapping::Link;
using mapping::Status;
using mapping::Verdict;

namespace
{

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

class Patient final : public base::Progress
{
public:
    bool advance(qint64, qint64) override { return true; }
};

} // namespace

// Reading the other mapper's decisions, saying the comparison in rows, and what is done about it.
class TestOtherMapper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void otherProject();
    void otherTable();
    void namedColumns();
    void refusals_data();
    void refusals();
    void fewCodesInCommon();
    void rows();
    void takingOver();
    void takingOverSeveralTargets();
    void disputing();

private:
    QString path(const char *name) const { return m_folder->filePath(q(name)); }
    void write(const char *name, const QByteArray &content) const;
    // A project file with these values.
    void saveProject(const char *name, const project::ProjectData &data) const;
    base::Result<exchange::OtherMapper> read(const exchange::OtherSource &source);
    exchange::OtherMapper otherWith(const QList<Link> &links) const;
    mapping::Comparison compare(const exchange::OtherMapper &other) const;
    static QList<mapping::ComparedOffence> of(const mapping::Comparison &comparison,
                                              const QStringList &codes);
    void openOurs(); // m_data are its values
    // What the edit makes of the links of an offence.
    QList<Link> linksAfter(const project::Edit &edit, const QString &offence);

    std::unique_ptr<QTemporaryDir> m_folder;
    support::MockClock m_clock;
    support::IdSequence m_ids;
    std::unique_ptr<project::Project> m_project;
    project::ProjectData m_data;
    const classification::Classification m_iccs = sample::iccs();
    const project::Signature m_signature { q("Cleo"),
                                           QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC) };
};

void TestOtherMapper::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_data = sample::project();
}

void TestOtherMapper::openOurs()
{
    saveProject("edited.iccs", m_data);
    const project::ProjectFile files(m_clock, { q(RESOURCES "/schema"), path("own") });
    auto project = files.open(path("edited.iccs"), project::Access::ReadWrite, q("Cleo"));
    QVERIFY2(project, project ? "" : qPrintable(project.error().message()));
    m_project = std::move(*project);
    m_data = m_project->data();
}

void TestOtherMapper::write(const char *name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestOtherMapper::saveProject(const char *name, const project::ProjectData &data) const
{
    const project::ProjectFile files(m_clock, { q(RESOURCES "/schema"), path("own") });
    auto project = files.create(data.settings, q("Bo"));
    QVERIFY2(project, project ? "" : qPrintable(project.error().message()));
    for (const auto &list : data.lists) {
        QVERIFY((*project)->execute(project::addList((*project)->data(), list)));
        QVERIFY((*project)->execute(project::putLinks(
            (*project)->data(), data.set(list.info.id).links(), { q("Bo"), m_clock.now() })));
    }
    QVERIFY((*project)->saveAs(path(name)));
}

base::Result<exchange::OtherMapper> TestOtherMapper::read(const exchange::OtherSource &source)
{
    Patient patient;
    const project::ProjectFile files(m_clock, { q(RESOURCES "/schema"), path("own") });
    return exchange::readOtherMapper(source, { m_data, q("police"), path("ours.iccs"), m_iccs },
                                     files, m_ids, patient);
}

exchange::OtherMapper TestOtherMapper::otherWith(const QList<Link> &links) const
{
    exchange::OtherMapper other;
    other.name = q("second.iccs");
    other.list = *m_data.list(q("police"));
    for (const Link &link : links)
        other.set.put(link);
    return other;
}

mapping::Comparison TestOtherMapper::compare(const exchange::OtherMapper &other) const
{
    return exchange::compareWith(m_data, q("police"), other);
}

QList<mapping::ComparedOffence> TestOtherMapper::of(const mapping::Comparison &comparison,
                                                    const QStringList &codes)
{
    QList<mapping::ComparedOffence> chosen;
    for (const auto &one : comparison.offences) {
        if (codes.contains(one.code))
            chosen << one;
    }
    return chosen;
}

QList<Link> TestOtherMapper::linksAfter(const project::Edit &edit, const QString &offence)
{
    if (!m_project->execute(edit))
        return {};
    QList<Link> links;
    for (const Link *link : m_project->data().set(q("police")).ofOffence(offence))
        links << *link;
    // One step of undo brings everything back.
    if (!m_project->undo())
        return {};
    const auto &before = m_data.set(q("police"));
    const auto &after = m_project->data().set(q("police"));
    const bool isBack = after.links().size() == before.links().size()
        && std::all_of(before.links().begin(), before.links().end(), [&after](const Link &link) {
                            return after.find(link.id) && *after.find(link.id) == link;
                        });
    return isBack ? links : QList<Link>();
}

void TestOtherMapper::otherProject()
{
    project::ProjectData theirs = sample::project();
    Link fraud = *theirs.set(q("police")).find(q("a6"));
    fraud.target = classification::IccsCode::parse(q("07011"));
    theirs.sets[q("police")].put(fraud);
    theirs.lists.first().info.name = q("Renamed");
    saveProject("second.iccs", theirs);
    const QByteArray before = sample::content(path("second.iccs"));
    const QStringList entries = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    const auto other = read({ .path = path("second.iccs") });
    QVERIFY2(other, other ? "" : qPrintable(other.error().message()));
    QCOMPARE(sample::content(path("second.iccs")), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), entries);
    QCOMPARE(other->name, q("second.iccs"));
    QCOMPARE(other->list.info.id, q("police"));
    const auto comparison = compare(*other);
    QCOMPARE(of(comparison, { q("900") }).first().verdict, Verdict::OtherLevel);
    QCOMPARE(of(comparison, { q("0101") }).first().verdict, Verdict::Same);
    // A list can be asked for by its name.
    QVERIFY(read({ .path = path("second.iccs"), .list = q("renamed") }));
}

void TestOtherMapper::otherTable()
{
    write("second.csv",
          "code,iccs_code,relation,status\n0101,0101,equal,\n900,07011,,\n77#2,0502,,\n"
          "A 12.3,,,out of scope\n");
    const auto other = read({ .path = path("second.csv") });
    QVERIFY2(other, other ? "" : qPrintable(other.error().message()));
    QCOMPARE(other->findings.size(), 0);
    const auto comparison = compare(*other);
    const auto verdict = [&](const char *code) {
        return mapping::verdictId(of(comparison, { q(code) }).first().verdict);
    };
    QCOMPARE(verdict("0101"), q("same"));
    QCOMPARE(verdict("900"), q("other level"));
    QCOMPARE(verdict("77"), q("only ours"));
    QCOMPARE(verdict("77#2"), q("only theirs"));
    QCOMPARE(verdict("A 12.3"), q("scope"));
    QCOMPARE(m_data.set(q("police")).links(), sample::project().set(q("police")).links());
}

void TestOtherMapper::namedColumns()
{
    write("second.csv", "first;second\n900;0701\n0101;999999\n");
    const auto unnamed = read({ .path = path("second.csv") });
    QVERIFY(!unnamed);
    QVERIFY(unnamed.error().message().contains(q("first, second")));
    const auto named
        = read({ .path = path("second.csv"), .code = q("first"), .iccs = q("second") });
    QVERIFY2(named, named ? "" : qPrintable(named.error().message()));
    QCOMPARE(of(compare(*named), { q("900") }).first().verdict, Verdict::Same);
    QCOMPARE(named->findings.size(), 1); // there is no category 999999
    QCOMPARE(named->findings.first().check, q("X02"));
}

void TestOtherMapper::refusals_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *file, const char *list, const char *words) {
        QTest::newRow(*list ? list : file) << q(file) << q(list) << q(words);
    };
    row("none.iccs", "", "no such file");
    row("none.csv", "", "none.csv");
    row("text.iccs", "", "not a project of this program");
    row("newer.iccs", "", "It has format 99");
    row("strange.db", "", "not a project of this program");
    row("empty.iccs", "", "no offence list yet");
    row("others.iccs", "", "No national code of the list \"Police list\"");
    row("good.iccs", "Customs", "no list called \"Customs\"");
    row("good.iccs", "courts", "No national code of the list \"Police list\"");
    row("edition.iccs", "", "\"iccs-2.0\"");
    row("others.csv", "", "None of its rows decides");
    row("ours.iccs", "", "this project itself");
}

void TestOtherMapper::refusals()
{
    QFETCH(QString, file);
    QFETCH(QString, list);
    QFETCH(QString, words);
    project::ProjectData changed = m_data;
    if (file == q("edition.iccs"))
        changed.settings.classification = q("iccs-2.0");
    if (file == q("others.iccs"))
        changed.lists.removeFirst();
    if (file == q("empty.iccs"))
        changed.lists.clear();
    saveProject("good.iccs", m_data);
    if (file != q("good.iccs") && !file.startsWith(q("none")))
        saveProject(file.toLatin1().constData(), changed);
    write("text.iccs", QByteArray("code;label\n").repeated(1000));
    // The format number and the mark of the program stand in the header of the file (SQLite file
    // format, offsets 60 and 68).
    QByteArray bytes = sample::content(path("good.iccs"));
    write("newer.iccs", bytes.replace(60, 4, QByteArray("\0\0\0\x63", 4)));
    bytes = sample::content(path("good.iccs"));
    write("strange.db", bytes.replace(68, 4, QByteArray("\0\0\0\x05", 4)));
    write("others.csv", "code,iccs_code\nZZ9,0101\n");
    const auto refused = read({ .path = m_folder->filePath(file), .list = list });
    QVERIFY(!refused);
    const base::Error &error = refused.error();
    QVERIFY2(error.message().contains(words), qPrintable(error.message()));
    QVERIFY(!error.tried.isEmpty() && !error.happened.isEmpty() && !error.advice.isEmpty());
}

void TestOtherMapper::fewCodesInCommon()
{
    project::ProjectData theirs = m_data;
    for (int i = 0; i < 20; ++i) {
        const QString id = q("other %1").arg(i);
        theirs.lists.first().put({ id, *offences::OffenceCode::parse(id) });
    }
    saveProject("second.iccs", theirs);
    const auto other = read({ .path = path("second.iccs") });
    QVERIFY(other);
    QCOMPARE(other->findings.size(), 1);
    QCOMPARE(other->findings.first().check, q("X09"));
    QCOMPARE(compare(*other).onlyInTheirs.size(), 20);
}

void TestOtherMapper::rows()
{
    Link fraud = sample::link(q("x1"), q("900"), q("0702"));
    fraud.author = q("Bo");
    fraud.rationale = q("=corrupt");
    const auto comparison = compare(otherWith({ fraud }));
    const QStringList header = exchange::comparisonHeader();
    const QStringList cells = exchange::comparisonCells(of(comparison, { q("900") }).first());
    QCOMPARE(cells.size(), header.size());
    const auto cell = [&](const char *name) { return cells.value(header.indexOf(q(name))); };
    QCOMPARE(cell("national_code"), q("900"));
    QCOMPARE(cell("verdict"), q("same section"));
    QCOMPARE(cell("distance"), q("2"));
    QCOMPARE(cell("iccs_code"), q("0701"));
    QCOMPARE(cell("other_iccs_code"), q("0702"));
    QCOMPARE(cell("shared_iccs_code"), q("07"));
    QCOMPARE(cell("author"), q("Ben"));
    QCOMPARE(cell("other_author"), q("Bo"));
    const QByteArray csv = exchange::comparisonCsv(comparison);
    QCOMPARE(csv.count("\r\n"), 1 + comparison.offences.size());
    QVERIFY(csv.contains("'=corrupt"));
    QHash<QString, QStringList> measures;
    for (const QStringList &row : exchange::agreementRows(comparison)) {
        QCOMPARE(row.size(), exchange::agreementHeader().size());
        measures.insert(row.at(0) + u'/' + row.at(1), row);
    }
    // 0701 against 0702: the section is the same, and so there is no kappa.
    QCOMPARE(measures.value(q("agreement/section")).mid(2),
             QStringList({ q("1"), q("codes"), q("1"), q("1") }));
    QCOMPARE(measures.value(q("kappa/section")).value(2), QString());
    QCOMPARE(measures.value(q("confusion/0701 > 0702")).mid(2),
             QStringList({ q("1"), q("codes"), q("1"), q("1") }));
}

void TestOtherMapper::takingOver()
{
    openOurs();
    Link fraud = sample::link(q("x1"), q("900"), q("0702"));
    fraud.author = q("Bo");
    fraud.rationale = q("An official is bribed");
    fraud.extent = mapping::Extent::Equal;
    fraud.status = Status::Approved;
    const auto other = otherWith({ fraud, sample::link(q("x2"), q("77#2"), q("0502")) });
    const auto chosen = of(compare(other), { q("900"), q("77#2"), q("0101") });
    const auto edit = exchange::takeOver(m_data, q("police"), chosen, other, m_signature, m_ids);
    QCOMPARE(edit.offences, 2);
    QCOMPARE(edit.skipped, 1); // the other mapper has nothing about 0101
    const auto links = linksAfter(edit.edit, q("900"));
    QCOMPARE(links.size(), 1);
    const Link &link = links.first();
    QCOMPARE(link.id, q("a6"));
    QCOMPARE(link.target->toString(), q("0702"));
    QCOMPARE(link.extent, mapping::Extent::Equal);
    QCOMPARE(link.status, Status::Proposed);
    QCOMPARE(link.author, q("Bo"));
    QCOMPARE(link.rationale, q("An official is bribed"));
    QCOMPARE(link.evidence, q("import:second.iccs"));
    QCOMPARE(link.rejected.size(), 1);
    QCOMPARE(link.rejected.first().code, q("0701"));
    QVERIFY(link.rejected.first().reason.contains(q("second.iccs")));
    QCOMPARE(linksAfter(edit.edit, q("77#2")).size(), 1);
}

// Ours has 0401 and 020111, the other mapper 020111 only: the link to it stays, the other goes.
void TestOtherMapper::takingOverSeveralTargets()
{
    openOurs();
    const auto other = otherWith({ sample::link(q("x1"), q("001/02"), q("020111")) });
    const auto chosen = of(compare(other), { q("001/02") });
    QCOMPARE(chosen.first().verdict, Verdict::OtherSection);
    const auto edit = exchange::takeOver(m_data, q("police"), chosen, other, m_signature, m_ids);
    const auto links = linksAfter(edit.edit, q("001/02"));
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first().id, q("a3"));
    QCOMPARE(links.first().target->toString(), q("020111"));
    QCOMPARE(links.first().rejected.first().code, q("0401"));
}

void TestOtherMapper::disputing()
{
    openOurs();
    Link fraud = sample::link(q("x1"), q("900"), q("0702"));
    fraud.author = q("Bo");
    fraud.rationale = q("An official is bribed");
    const auto other = otherWith({ fraud, sample::link(q("x2"), q("77#2"), q("0502")) });
    const auto chosen = of(compare(other), { q("900"), q("77#2") });
    const auto edit = exchange::markDisputed(m_data, chosen, other, m_signature);
    QCOMPARE(edit.offences, 1);
    QCOMPARE(edit.skipped, 1); // only one of them decided
    const auto links = linksAfter(edit.edit, q("900"));
    QCOMPARE(links.size(), 1);
    const Link &link = links.first();
    QCOMPARE(link.status, Status::Disputed);
    QCOMPARE(link.target->toString(), q("0701"));
    QCOMPARE(link.rationale, q("Disputed: 0701 here, 0702 by Bo."));
    QCOMPARE(link.rejected.size(), 1);
    QCOMPARE(link.rejected.first().code, q("0702"));
    QCOMPARE(link.rejected.first().reason, q("Chosen by Bo: An official is bribed"));
    QCOMPARE(link.reviewer, q("Cleo"));
    QCOMPARE(link.reviewed, QDate(2026, 3, 1));
}

QTEST_GUILESS_MAIN(TestOtherMapper)
#include "tst_othermapper.moc"

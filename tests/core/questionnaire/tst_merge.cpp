// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/merge.h"

#include "fillfixture.h"

#include <QTest>

using questionnaire::Answer;
using questionnaire::Figure;
using questionnaire::Origin;
using questionnaire::Status;

// What filling does to cells that somebody or something filled before.
class TestMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void merges_data();
    void merges();
    void changesNothingTwice();
};

namespace
{

constexpr int year = 2023;
const QString address = QStringLiteral("1/killed/male");

Answer answer(Status status, double low, double high, Origin origin, std::optional<double> coded)
{
    return { QStringLiteral("mine-2024"),
             year,
             address,
             { status, low, high },
             QStringLiteral("a comment"),
             "a file",
             origin,
             "somewhere",
             coded };
}

questionnaire::Filling filling(const questionnaire::Edition &edition, std::optional<qint64> count)
{
    questionnaire::Filling filling;
    filling.cell = edition.find(address);
    filling.year = year;
    filling.tables = QStringList { QStringLiteral("police") };
    if (count)
        filling.counted.count = *count * 1'000'000;
    else
        filling.reason = questionnaire::NoFigure::NoTable;
    return filling;
}

} // namespace

void TestMerge::merges_data()
{
    QTest::addColumn<QString>("status"); // of what stands there; empty: nothing
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<int>("given"); // by data; -1: nothing
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("text"); // of the figure afterwards
    QTest::addColumn<QString>("originAfter");
    const auto row = [](const char *name, const char *status, double low, double high,
                        const char *origin, int given, const char *what, const char *text,
                        const char *after) {
        QTest::newRow(name) << QString::fromLatin1(status) << low << high
                            << QString::fromLatin1(origin) << given << QString::fromLatin1(what)
                            << QString::fromLatin1(text) << QString::fromLatin1(after);
    };
    row("nothing there", "", 0, 0, "typed", 5, "added", "5", "coded");
    row("a comment only", "empty", 0, 0, "typed", 5, "added", "5", "coded");
    row("nothing at all", "", 0, 0, "typed", -1, "open", "", "typed");
    row("typed, the same", "reported", 5, 5, "typed", 5, "kept", "5", "typed");
    row("typed, another", "reported", 6, 6, "typed", 5, "differs", "6", "typed");
    row("typed, within", "suppressed", 1, 4, "typed", 3, "kept", "<5", "typed");
    row("typed, not within", "suppressed", 1, 4, "typed", 5, "differs", "<5", "typed");
    row("typed, none available", "not available", 0, 0, "typed", 5, "differs", "", "typed");
    row("typed, not given", "reported", 6, 6, "typed", -1, "open", "6", "typed");
    row("imported, another", "reported", 6, 6, "imported", 5, "differs", "6", "imported");
    row("returned, another", "provisional", 6, 6, "returned", 5, "differs", "6", "returned");
    row("coded, the same", "reported", 5, 5, "coded", 5, "same", "5", "coded");
    row("coded, another", "reported", 6, 6, "coded", 5, "renewed", "5", "coded");
    row("coded, to zero", "reported", 6, 6, "coded", 0, "renewed", "0", "coded");
    row("coded, not given", "reported", 6, 6, "coded", -1, "lost", "6", "coded");
}

void TestMerge::merges()
{
    QFETCH(QString, status);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QString, origin);
    QFETCH(int, given);
    const auto edition = fillfixture::edition();
    questionnaire::Answers answers;
    if (const auto known = questionnaire::statusFromId(status)) {
        const Answer there
            = answer(*known, low, high, *questionnaire::originFromId(origin), std::nullopt);
        answers.insert(there.key(), there);
    }
    const auto merge = questionnaire::mergeFillings(
        *edition, { filling(*edition, given < 0 ? std::nullopt : std::optional<qint64>(given)) },
        answers);
    QCOMPARE(merge.cells.size(), 1);
    const questionnaire::MergedCell &cell = merge.cells.first();
    QTEST(questionnaire::filledId(cell.what), "what");
    QTEST(questionnaire::textOf(cell.answer.figure), "text");
    QTEST(questionnaire::originId(cell.answer.origin), "originAfter");
    QCOMPARE(cell.answer.coded, given < 0 ? std::nullopt : std::optional<double>(double(given)));
    const bool wasThere = !answers.isEmpty();
    QCOMPARE(cell.answer.comment, wasThere ? QStringLiteral("a comment") : QString());
    QCOMPARE(merge.changed.isEmpty(), given < 0);
}

void TestMerge::changesNothingTwice()
{
    const auto edition = fillfixture::edition();
    const QList<questionnaire::Filling> fillings { filling(*edition, 5) };
    const auto first = questionnaire::mergeFillings(*edition, fillings, {});
    QCOMPARE(first.changed.size(), 1);
    QCOMPARE(first.changed.first().from, QStringLiteral("police"));
    const questionnaire::Answers answers { { first.changed.first().key(), first.changed.first() } };
    QVERIFY(questionnaire::mergeFillings(*edition, fillings, answers).changed.isEmpty());
    // Data that give nothing any more are forgotten as a comparison.
    const auto gone
        = questionnaire::mergeFillings(*edition, { filling(*edition, std::nullopt) }, answers);
    QCOMPARE(gone.changed.size(), 1);
    QVERIFY(!gone.changed.first().coded);
    QCOMPARE(gone.changed.first().figure, Figure::of(5));
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"

// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/codedlist.h"
#include "support/fixtures.h"

#include <QTest>

// Scores on the two open expert-coded lists. The floors stand a little below what is reached
// (printed), so that a change that makes suggestions worse is seen; they are no tuning target.
class TestQuality : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reachesTheFloor_data();
    void reachesTheFloor();
    void confirmedLinksHelp();

private:
    static QList<support::CodedOffence> rows(const QString &name);
    static classification::Classification classification();
};

classification::Classification TestQuality::classification()
{
    return *classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
}

QList<support::CodedOffence> TestQuality::rows(const QString &name)
{
    const QString base = QStringLiteral(SHARED_DATA "/data/suggestions/") + name;
    return support::codedList(base + QStringLiteral(".csv"), base + QStringLiteral("_gold.csv"),
                              name);
}

void TestQuality::reachesTheFloor_data()
{
    QTest::addColumn<double>("top1");
    QTest::addColumn<double>("top5");
    QTest::newRow("cl_cum_dev") << 0.46 << 0.74;
    QTest::newRow("ph_psccs_dev") << 0.48 << 0.73;
}

void TestQuality::reachesTheFloor()
{
    NEEDS_SHARED_DATA();
    const auto suggester = suggestion::suggesters().first().make(
        classification(), suggestion::Thesaurus(QStringLiteral(RESOURCES "/thesaurus")));
    int first = 0, five = 0;
    const auto all = rows(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(all.size() > 200);
    for (const support::CodedOffence &row : all) {
        const auto found = suggester->suggest(row.query, 5);
        first += !found.isEmpty() && found.first().category.toString() == row.code;
        five += std::any_of(found.begin(), found.end(), [&row](const auto &suggestion) {
            return suggestion.category.toString() == row.code;
        });
    }
    qInfo("%s: n=%d top1=%.3f top5=%.3f", QTest::currentDataTag(), int(all.size()),
          double(first) / all.size(), double(five) / all.size());
    QFETCH(double, top1);
    QFETCH(double, top5);
    QVERIFY(double(first) / all.size() >= top1);
    QVERIFY(double(five) / all.size() >= top5);
}

void TestQuality::confirmedLinksHelp()
{
    NEEDS_SHARED_DATA();
    const auto suggester = suggestion::suggesters().first().make(
        classification(), suggestion::Thesaurus(QStringLiteral(RESOURCES "/thesaurus")));
    const auto all = rows(QStringLiteral("ph_psccs_dev"));
    QList<suggestion::Precedent> confirmed;
    for (qsizetype i = 0; i < all.size(); i += 2)
        confirmed << suggestion::Precedent { all[i].query.offence,
                                             all[i].query.list,
                                             all[i].query.language,
                                             all[i].query.label,
                                             {},
                                             *classification::IccsCode::parse(all[i].code),
                                             1 };
    const auto firstIsRight = [&suggester](const support::CodedOffence &row) {
        const auto found = suggester->suggest(row.query, 1);
        return !found.isEmpty() && found.first().category.toString() == row.code;
    };
    int before = 0, after = 0, asked = 0;
    for (qsizetype i = 1; i < all.size(); i += 2, ++asked)
        before += firstIsRight(all[i]);
    suggester->learn(confirmed);
    for (qsizetype i = 1; i < all.size(); i += 2)
        after += firstIsRight(all[i]);
    qInfo("top1 of the other half: %.3f, with half confirmed %.3f", double(before) / asked,
          double(after) / asked);
    QVERIFY(after > before);
}

QTEST_GUILESS_MAIN(TestQuality)
#include "tst_quality.moc"

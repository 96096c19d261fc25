// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/paginator.h"

#include <QTest>

using render::Box;
using render::Boxes;
using render::Pages;
using render::paginated;
using render::point;

class TestPaginator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fillsPages();
    void keepsTogether();
    void chainLongerThanAPage();
    void headsAreRepeated();
    void notesStandAtTheFoot();
    void turnsPages();
    void breaksWithoutEmptyPages();
    void mirrored();
};

namespace
{

Box box(double height, bool keepWithNext = false)
{
    Box made;
    made.height = height * point;
    made.width = 100 * point;
    made.keepWithNext = keepWithNext;
    return made;
}

QList<int> counts(const Pages &pages)
{
    QList<int> found;
    for (const render::Page &page : pages.pages)
        found.append(int(page.boxes.size()));
    return found;
}

} // namespace

void TestPaginator::fillsPages()
{
    const Pages pages = paginated(Boxes(10, box(300)), {}, false); // two on a page
    QCOMPARE(counts(pages), QList<int>({ 2, 2, 2, 2, 2 }));
    for (const render::Page &page : pages.pages) {
        for (const render::Placed &placed : page.boxes)
            QVERIFY(placed.place.y() + placed.box.height <= page.format.body().bottom());
    }
    QCOMPARE(counts(paginated({}, {}, false)), QList<int>({ 0 }));
}

void TestPaginator::keepsTogether()
{
    // The heading would fit, but not with the line below it.
    const Pages pages = paginated({ box(300), box(350), box(30, true), box(30) }, {}, false);
    QCOMPARE(counts(pages), QList<int>({ 2, 2 }));
}

void TestPaginator::chainLongerThanAPage()
{
    Boxes boxes(30, box(100, true));
    const Pages pages = paginated(boxes, {}, false);
    qsizetype sum = 0;
    for (const render::Page &page : pages.pages) {
        QVERIFY(page.boxes.size() >= 3);
        sum += page.boxes.size();
        for (const render::Placed &placed : page.boxes)
            QVERIFY(placed.place.y() + placed.box.height <= page.format.body().bottom() + 1);
    }
    QCOMPARE(sum, 30);
}

void TestPaginator::headsAreRepeated()
{
    const auto heads = std::make_shared<Boxes>(Boxes { box(20, true) });
    Boxes boxes = *heads;
    for (int row = 0; row < 5; ++row) {
        boxes.append(box(300));
        boxes.last().heads = heads;
    }
    QCOMPARE(counts(paginated(boxes, {}, false)), QList<int>({ 3, 3, 2 }));
}

void TestPaginator::notesStandAtTheFoot()
{
    Box marked = box(300);
    marked.notes = { 1 };
    const Pages pages = paginated({ box(200), marked, box(200) }, { { box(40) } }, false);
    QCOMPARE(counts(pages), QList<int>({ 4, 1 })); // the line and the note are boxes too
    const render::Placed &note = pages.pages[0].boxes[3];
    QCOMPARE(note.place.y() + note.box.height, pages.pages[0].format.body().bottom());
}

void TestPaginator::turnsPages()
{
    Box wide = box(100);
    wide.isLandscape = true;
    const Pages pages = paginated({ box(50), box(20, true), wide, box(50) }, {}, false);
    QCOMPARE(counts(pages), QList<int>({ 1, 2, 1 }));
    QVERIFY(!pages.pages[0].format.isLandscape);
    QVERIFY(pages.pages[1].format.isLandscape); // with the heading
    QVERIFY(!pages.pages[2].format.isLandscape);
}

void TestPaginator::breaksWithoutEmptyPages()
{
    Box first = box(50);
    first.breakBefore = true;
    first.id = "first";
    Box second = first;
    second.id = "second";
    const Pages pages = paginated({ first, second }, {}, false);
    QCOMPARE(counts(pages), QList<int>({ 1, 1 }));
    QCOMPARE(pages.numbers.value("second"), 2);
    QCOMPARE(pages.tops.value("second"), pages.pages[1].format.body().top());
}

void TestPaginator::mirrored()
{
    const Pages pages = paginated({ box(50) }, {}, true);
    QCOMPARE(pages.pages[0].boxes[0].place.x(), pages.pages[0].format.body().right() - 100 * point);
}

QTEST_GUILESS_MAIN(TestPaginator)
#include "tst_paginator.moc"

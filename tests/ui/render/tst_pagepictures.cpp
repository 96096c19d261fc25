// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fixtures.h"
#include "support/reportsample.h"
#include "ui/render/pagepictures.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTest>

using render::PagePictures;

namespace
{

std::shared_ptr<const report::Document> sample(const QString &language)
{
    return std::make_shared<const report::Document>(support::reportSample(language));
}

int inkIn(const QImage &image)
{
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return dark;
}

} // namespace

// Pages as pictures, for looking at and for a printer.
class TestPagePictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesHaveTheirSizeAndInk_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << "en";
        QTest::newRow("Arabic") << "ar";
    }
    void pagesHaveTheirSizeAndInk()
    {
        QFETCH(QString, language);
        const PagePictures pictures(sample(language));
        QVERIFY(pictures.count() > 2);
        for (int page = 0; page < pictures.count(); ++page) {
            const QImage image = pictures.draw(page, 1.5).result().image;
            QCOMPARE(image.size(), (pictures.size(page) * 1.5).toSize());
            QVERIFY2(inkIn(image) > 0, qPrintable(QString::number(page)));
        }
    }

    void contentsAndLinksLeadToPages()
    {
        const PagePictures pictures(sample(QStringLiteral("en")));
        QVERIFY(!pictures.contents().isEmpty());
        int page = 0;
        for (const PagePictures::Place &place : pictures.contents()) {
            QVERIFY(place.page >= page && place.page < pictures.count());
            page = place.page;
        }
        bool leads = false;
        for (int i = 0; i < pictures.count(); ++i) {
            for (const PagePictures::Link &link : pictures.draw(i, 0.5).result().links)
                leads |= link.target.page > i;
        }
        QVERIFY(leads);
    }

    void printingMayBeGivenUp()
    {
        const PagePictures pictures(sample(QStringLiteral("en")));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        support::CancelAfter progress(1);
        QVERIFY(!pictures.print(writer, 0, pictures.count() - 1, progress));
        base::NoProgress whole;
        QBuffer second;
        second.open(QIODevice::WriteOnly);
        QPdfWriter other(&second);
        QVERIFY(pictures.print(other, 1, 2, whole));
        QCOMPARE(second.data().count("/Type /Page\n"), 2);
    }

    void picturesStillWantedAtTheEndAreDropped()
    {
        QFuture<PagePictures::Picture> last;
        {
            const PagePictures pictures(sample(QStringLiteral("en")));
            for (int page = 0; page < pictures.count(); ++page)
                last = pictures.draw(page, 2);
        }
        QVERIFY(last.isFinished());
    }
};

QTEST_MAIN(TestPagePictures)
#include "tst_pagepictures.moc"

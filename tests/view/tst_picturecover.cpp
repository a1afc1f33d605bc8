#include "core/view/picturecover.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A picture that is uncovered over the time.
class TestPictureCover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderIsThatOfThePage();
    void everyTileGoesOnce();
    void tilesGoWithTheTime_data();
    void tilesGoWithTheTime();
};

void TestPictureCover::theOrderIsThatOfThePage()
{
    // The same numbers stand in tests/browser/unit.mjs.
    QCOMPARE(uncoverOrder({u"q1"_s}).first(6), (QList<int>{41, 44, 23, 17, 16, 10}));
    QVERIFY(uncoverOrder({u"q1"_s}) != uncoverOrder({u"q2"_s}));
}

void TestPictureCover::everyTileGoesOnce()
{
    const QList<int> order = uncoverOrder({u"größe"_s});
    QCOMPARE(order.size(), coverColumns * coverRows);
    const QSet<int> tiles(order.begin(), order.end());
    QCOMPARE(tiles.size(), order.size());
    QVERIFY(tiles.contains(0) && tiles.contains(coverColumns * coverRows - 1));
}

void TestPictureCover::tilesGoWithTheTime_data()
{
    QTest::addColumn<Milliseconds>("left");
    QTest::addColumn<Milliseconds>("total");
    QTest::addColumn<bool>("reduced");
    QTest::addColumn<int>("tiles");
    QTest::newRow("before the opening") << Milliseconds(11s) << Milliseconds(10s) << false << 0;
    QTest::newRow("at the opening") << Milliseconds(10s) << Milliseconds(10s) << false << 0;
    QTest::newRow("just before the first") << 9792ms << Milliseconds(10s) << false << 0;
    QTest::newRow("the first") << 9791ms << Milliseconds(10s) << false << 1;
    QTest::newRow("half of the time") << Milliseconds(5s) << Milliseconds(10s) << false << 24;
    QTest::newRow("at the deadline") << Milliseconds(0s) << Milliseconds(10s) << false << 48;
    QTest::newRow("after it") << Milliseconds(-1s) << Milliseconds(10s) << false << 48;
    QTest::newRow("without a time") << Milliseconds(0s) << Milliseconds(0s) << false << 48;
    QTest::newRow("calm, before the first quarter") << 7501ms << Milliseconds(10s) << true << 0;
    QTest::newRow("calm, the first quarter") << 7500ms << Milliseconds(10s) << true << 12;
    QTest::newRow("calm, at the deadline") << Milliseconds(0s) << Milliseconds(10s) << true << 48;
}

void TestPictureCover::tilesGoWithTheTime()
{
    QFETCH(Milliseconds, left);
    QFETCH(Milliseconds, total);
    QFETCH(bool, reduced);
    QTEST(uncoveredTiles(left, total, reduced), "tiles");
}

QTEST_APPLESS_MAIN(TestPictureCover)

#include "tst_picturecover.moc"

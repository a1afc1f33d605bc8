#include "core/report/loadhistory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr TimePoint start = fromUnixMs(1'795'359'600'000); // a round minute

NodeInfo nodeAt(TimePoint at, int players = 0)
{
    return {.id = {u"a"_s}, .players = players, .seenAt = at};
}

} // namespace

/// What is remembered of nodes, at which resolution, and for how long.
class TestLoadHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSampleHasWhatTheNodeTold();
    void whatWasTakenAlreadyIsNotTakenAgain();
    void secondsAreKeptForFiveMinutes();
    void anHourIsKeptInStretches();
    void aStretchIsToldWhenItIsOver();
    void aStretchHasTheGreatestAndTheAverage();
    void aSilentNodeIsForgottenAfterAnHour();
    void nodesAreKeptApart();
    void nobodyKnowsAnUnknownNode();
};

void TestLoadHistory::aSampleHasWhatTheNodeTold()
{
    NodeInfo node = nodeAt(start, 40);
    node.answersPerSecond = 12.5;
    node.confirmTime = 7ms;
    node.eventDelay = 3ms;
    node.queuedBytes = 4096;
    node.cpuPercent = 31.5;
    node.memoryMb = 80;
    LoadHistory history;
    history.add({node});
    QCOMPARE(history.samples(node.id, SampleSpan::FiveMinutes),
             (QList<NodeSample>{{.at = start,
                                 .players = 40,
                                 .answersPerSecond = 12.5,
                                 .confirmTime = 7ms,
                                 .eventDelay = 3ms,
                                 .queuedBytes = 4096,
                                 .cpuPercent = 31.5,
                                 .memoryMb = 80}}));
}

void TestLoadHistory::whatWasTakenAlreadyIsNotTakenAgain()
{
    LoadHistory history;
    history.add({nodeAt(start)});
    history.add({nodeAt(start)});
    history.add({nodeAt(start - 1s)});
    QCOMPARE(history.samples({u"a"_s}, SampleSpan::FiveMinutes).size(), 1);
}

void TestLoadHistory::secondsAreKeptForFiveMinutes()
{
    LoadHistory history;
    for (int second = 0; second <= 1000; ++second)
        history.add({nodeAt(start + second * 1s, second)});
    const QList<NodeSample> samples = history.samples({u"a"_s}, SampleSpan::FiveMinutes);
    QCOMPARE(samples.size(), 300);
    QCOMPARE(samples.first().players, 701);
    QCOMPARE(samples.last().players, 1000);
}

void TestLoadHistory::anHourIsKeptInStretches()
{
    LoadHistory history;
    for (int second = 0; second <= 5000; ++second)
        history.add({nodeAt(start + second * 1s, second)});
    const QList<NodeSample> samples = history.samples({u"a"_s}, SampleSpan::Hour);
    QCOMPARE(samples.size(), 360);
    QCOMPARE(samples.last().players, 4999);
    for (qsizetype i = 1; i < samples.size(); ++i)
        QCOMPARE(samples.at(i).at - samples.at(i - 1).at, Milliseconds(10s));
}

void TestLoadHistory::aStretchIsToldWhenItIsOver()
{
    LoadHistory history;
    for (int second = 0; second < 10; ++second)
        history.add({nodeAt(start + second * 1s)});
    QVERIFY(history.samples({u"a"_s}, SampleSpan::Hour).isEmpty());
    history.add({nodeAt(start + 10s)});
    QCOMPARE(history.samples({u"a"_s}, SampleSpan::Hour).size(), 1);
}

void TestLoadHistory::aStretchHasTheGreatestAndTheAverage()
{
    NodeInfo quiet = nodeAt(start, 40);
    quiet.cpuPercent = 10;
    quiet.memoryMb = 90;
    NodeInfo busy = nodeAt(start + 9s, 30);
    busy.answersPerSecond = 100;
    busy.confirmTime = 7ms;
    busy.queuedBytes = 4096;
    busy.cpuPercent = 30;
    busy.memoryMb = 80;
    LoadHistory history;
    for (const NodeInfo &node : {quiet, busy, nodeAt(start + 11s)})
        history.add({node});
    QCOMPARE(history.samples({u"a"_s}, SampleSpan::Hour),
             (QList<NodeSample>{{.at = start + 9s,
                                 .players = 40,
                                 .answersPerSecond = 50,
                                 .confirmTime = 7ms,
                                 .queuedBytes = 4096,
                                 .cpuPercent = 20,
                                 .memoryMb = 90}}));
}

void TestLoadHistory::aSilentNodeIsForgottenAfterAnHour()
{
    const NodeInfo gone{.id = {u"gone"_s}, .seenAt = start};
    LoadHistory history;
    history.add({nodeAt(start), gone});
    history.add({nodeAt(start + 1h)});
    QCOMPARE(history.samples(gone.id, SampleSpan::FiveMinutes).size(), 1);
    history.add({nodeAt(start + 1h + 1ms)});
    QVERIFY(history.samples(gone.id, SampleSpan::FiveMinutes).isEmpty());
    QVERIFY(!history.samples({u"a"_s}, SampleSpan::FiveMinutes).isEmpty());
}

void TestLoadHistory::nodesAreKeptApart()
{
    LoadHistory history;
    history.add({nodeAt(start, 3), {.id = {u"b"_s}, .players = 5, .seenAt = start}});
    QCOMPARE(history.samples({u"a"_s}, SampleSpan::FiveMinutes).first().players, 3);
    QCOMPARE(history.samples({u"b"_s}, SampleSpan::FiveMinutes).first().players, 5);
}

void TestLoadHistory::nobodyKnowsAnUnknownNode()
{
    LoadHistory history;
    history.add({});
    QVERIFY(history.samples({u"a"_s}, SampleSpan::FiveMinutes).isEmpty());
    QVERIFY(history.samples({u"a"_s}, SampleSpan::Hour).isEmpty());
}

QTEST_APPLESS_MAIN(TestLoadHistory)
#include "tst_loadhistory.moc"

#include "core/service/cycler.h"
#include "tests/service/memoryjournal.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The Cycler over a real clock with the shortest times that settings allow.
class tst_Cycler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void playsAWholeGameByItself();
    void aManualGameWaitsForTheHostButTheDeadlineHolds();
    void ticksAtTheOpeningAndThenEachInterval();
    void aPauseStopsTheClock();
    void aStoreThatIsAwayDelaysThePhaseAndLosesNothing();

private:
    RoomCode startRoom(RoomSettings settings);
    void submit(const RoomCode &code, const RoomCommand &command);
    const GameRoom &room(const RoomCode &code) const { return *m_replicas->room(code); }

    SystemClock m_clock;
    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<EventBus> m_bus;
    std::unique_ptr<RoomReplicas> m_replicas;
    std::unique_ptr<RoomService> m_service;
    std::unique_ptr<Cycler> m_cycler;
};

void tst_Cycler::init()
{
    m_cycler.reset();
    m_service.reset();
    m_replicas.reset();
    m_journal = std::make_unique<MemoryJournal>();
    m_bus = std::make_unique<EventBus>();
    m_replicas = std::make_unique<RoomReplicas>(*m_bus);
    m_service = std::make_unique<RoomService>(*m_journal, *m_bus, m_clock, NodeId {u"n1"_s});
    m_cycler = std::make_unique<Cycler>(*m_service, *m_replicas, m_clock);
}

void tst_Cycler::submit(const RoomCode &code, const RoomCommand &command)
{
    bool done = false;
    m_service->submit(code, command, this, [&](const Result<RoomEvents> &result) {
        done = result.has_value();
    });
    QTRY_VERIFY(done);
}

RoomCode tst_Cycler::startRoom(RoomSettings settings)
{
    NewRoom room {.title = u"Friday quiz"_s, .settings = settings};
    room.questions.append({.id = {u"q1"_s},
                           .text = u"Which?"_s,
                           .choices = {{{u"a"_s}, u"This"_s}, {{u"b"_s}, u"That"_s}},
                           .key = {{{u"a"_s}}}});
    RoomCode code;
    m_service->createRoom(room, this, [&](const Result<RoomCode> &made) { code = *made; });
    [&] { QTRY_VERIFY(m_replicas->room(code)); }();
    submit(code, StartGame {});
    return code;
}

void tst_Cycler::playsAWholeGameByItself()
{
    RoomSettings settings;
    settings.introTime = settings.questionTime = settings.revealTime = Seconds(1);
    settings.leaderboardTime = Seconds(0);
    const RoomCode code = startRoom(settings);
    QTRY_COMPARE(room(code).status, RoomStatus::Completed);
    const Round &round = room(code).rounds[0];
    QCOMPARE(round.deadline - round.opensAt, Milliseconds(1s));
    QVERIFY(round.closed);
}

void tst_Cycler::aManualGameWaitsForTheHostButTheDeadlineHolds()
{
    RoomSettings settings;
    settings.pacing = Pacing::Manual;
    settings.questionTime = Seconds(1);
    const RoomCode code = startRoom(settings);
    QTRY_COMPARE(room(code).phase, Phase::Intro);
    QVERIFY(!room(code).phaseEndsAt);
    submit(code, AdvancePhase {});
    QTRY_COMPARE(room(code).phase, Phase::Reveal);
    QVERIFY(!room(code).phaseEndsAt);
}

void tst_Cycler::ticksAtTheOpeningAndThenEachInterval()
{
    RoomSettings settings;
    settings.introTime = Seconds(0);
    settings.questionTime = Seconds(9);
    settings.countdownInterval = Seconds(3);
    QList<Milliseconds> remaining;
    connect(m_cycler.get(), &Cycler::ticked, this,
            [&](const RoomCode &, Milliseconds left, TimePoint) { remaining.append(left); });
    const RoomCode code = startRoom(settings);
    QTRY_COMPARE_WITH_TIMEOUT(room(code).phase, Phase::Reveal, 20'000);
    QCOMPARE(remaining.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(int(std::ceil(double(remaining[i].count()) / 3000)), 3 - i);
}

void tst_Cycler::aPauseStopsTheClock()
{
    RoomSettings settings;
    settings.introTime = Seconds(0);
    settings.questionTime = Seconds(1);
    const RoomCode code = startRoom(settings);
    submit(code, PauseGame {});
    QTRY_COMPARE(room(code).phase, Phase::Paused);
    QTest::qWait(1500);
    QCOMPARE(room(code).phase, Phase::Paused);
    submit(code, ResumeGame {});
    QTRY_COMPARE(room(code).phase, Phase::Reveal);
}

void tst_Cycler::aStoreThatIsAwayDelaysThePhaseAndLosesNothing()
{
    RoomSettings settings;
    settings.introTime = Seconds(0);
    settings.questionTime = Seconds(3);
    const RoomCode code = startRoom(settings);
    QTRY_COMPARE(room(code).phase, Phase::Answering);
    const int before = m_journal->appendCount;
    m_journal->failAppends = true;
    QTRY_VERIFY_WITH_TIMEOUT(m_journal->appendCount > before, 15'000);
    QCOMPARE(room(code).phase, Phase::Answering);
    m_journal->failAppends = false;
    QTRY_COMPARE_WITH_TIMEOUT(room(code).phase, Phase::Reveal, 15'000);
}

QTEST_GUILESS_MAIN(tst_Cycler)
#include "tst_cycler.moc"

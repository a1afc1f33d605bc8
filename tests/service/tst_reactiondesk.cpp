#include "core/service/reactiondesk.h"
#include "tests/game/testgame.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Which reactions count, how many, and how often they are told.
class tst_ReactionDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void onlyWhereNothingIsToBeAnswered_data();
    void onlyWhereNothingIsToBeAnswered();
    void onlyWhatTheRoomOffersFromWhoIsIn_data();
    void onlyWhatTheRoomOffersFromWhoIsIn();
    void threeAtOnceThenOneASecond();
    void playersDoNotSpendEachOthersAllowance();
    void theyAreCountedAndToldTogether();
    void otherNodesAreShownAndNotToldOn();
    void whatNoNodeCanMeanIsDropped_data();
    void whatNoNodeCanMeanIsDropped();
    void roomsAreApart();
    void aRoomThatIsGoneIsForgotten();

private:
    void open(const TestGame &game)
    {
        m_bus->publishOpened(game.room, 1);
        QTRY_VERIFY(m_replicas->room(game.room.code));
    }
    void react(PlayerId player, const QString &emoji, Milliseconds after = 0ms)
    {
        m_desk->take(m_code, player, emoji, m_now + after);
    }
    /// All that was told so far, of m_code.
    ReactionCounts shown() const
    {
        ReactionCounts sum;
        for (const auto &[code, counts] : m_shown) {
            for (auto it = counts.begin(); code == m_code && it != counts.end(); ++it)
                sum[it.key()] += *it;
        }
        return sum;
    }

    const RoomCode m_code = TestGame().room.code;
    ReactionDesk::SteadyTime m_now;
    std::unique_ptr<EventBus> m_bus;
    std::unique_ptr<RoomReplicas> m_replicas;
    std::unique_ptr<ReactionDesk> m_desk;
    QList<std::pair<RoomCode, ReactionCounts>> m_shown;
    QList<ReactionCounts> m_here;
};

void tst_ReactionDesk::init()
{
    m_now = std::chrono::steady_clock::now();
    m_bus = std::make_unique<EventBus>();
    m_replicas = std::make_unique<RoomReplicas>(*m_bus);
    m_desk = std::make_unique<ReactionDesk>(*m_replicas);
    m_shown.clear();
    m_here.clear();
    connect(m_desk.get(), &ReactionDesk::reacted, this,
            [this](const RoomCode &code, const ReactionCounts &counts) {
                m_shown.append({code, counts});
            });
    connect(m_desk.get(), &ReactionDesk::reactedHere, this,
            [this](const RoomCode &, const ReactionCounts &counts) { m_here.append(counts); });
}

void tst_ReactionDesk::onlyWhereNothingIsToBeAnswered_data()
{
    QTest::addColumn<QList<RoomCommand>>("commands");
    QTest::addColumn<bool>("counts");
    using Commands = QList<RoomCommand>;
    QTest::newRow("lobby") << Commands{} << true;
    QTest::newRow("intro") << Commands{StartGame{}} << false;
    QTest::newRow("question") << Commands{StartGame{}, AdvancePhase{}} << false;
    QTest::newRow("reveal") << Commands{StartGame{}, AdvancePhase{}, AdvancePhase{}} << true;
    QTest::newRow("leaderboard")
        << Commands{StartGame{}, AdvancePhase{}, AdvancePhase{}, AdvancePhase{}} << true;
    QTest::newRow("paused reveal")
        << Commands{StartGame{}, AdvancePhase{}, AdvancePhase{}, PauseGame{}} << false;
    QTest::newRow("the end") << Commands{StartGame{}, EndGame{}} << false;
}

void tst_ReactionDesk::onlyWhereNothingIsToBeAnswered()
{
    QFETCH(QList<RoomCommand>, commands);
    QFETCH(bool, counts);
    TestGame game(quiz(3));
    const PlayerId ann = game.join(u"Ann"_s);
    for (const RoomCommand &command : commands)
        QVERIFY(game.submit(command).isUpper());
    open(game);
    react(ann, u"👏"_s);
    QTest::qWait(0);
    QCOMPARE(shown(), counts ? ReactionCounts({{u"👏"_s, 1}}) : ReactionCounts());
}

void tst_ReactionDesk::onlyWhatTheRoomOffersFromWhoIsIn_data()
{
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QString>("emoji");
    QTest::addColumn<int>("player");
    QTest::addColumn<bool>("counts");
    QTest::newRow("offered") << QStringList{u"🍕"_s, u"👏"_s} << u"🍕"_s << 1 << true;
    QTest::newRow("not offered") << QStringList{u"🍕"_s} << u"👏"_s << 1 << false;
    QTest::newRow("switched off") << QStringList() << u"👏"_s << 1 << false;
    QTest::newRow("no emoji") << QStringList{u"🍕"_s} << u""_s << 1 << false;
    QTest::newRow("not let in") << QStringList{u"🍕"_s} << u"🍕"_s << 2 << false;
    QTest::newRow("removed") << QStringList{u"🍕"_s} << u"🍕"_s << 3 << false;
    QTest::newRow("nobody") << QStringList{u"🍕"_s} << u"🍕"_s << 9 << false;
}

void tst_ReactionDesk::onlyWhatTheRoomOffersFromWhoIsIn()
{
    QFETCH(QStringList, offered);
    QFETCH(QString, emoji);
    QFETCH(int, player);
    QFETCH(bool, counts);
    TestGame game(quiz(1, {.reactions = offered, .join = JoinMode::Approve}));
    game.join(u"Ann"_s);
    game.submit(ApprovePlayer{{1}});
    game.join(u"Bo"_s);
    game.join(u"Cy"_s);
    game.submit(ApprovePlayer{{3}});
    game.submit(RemovePlayer{{3}});
    open(game);
    react({quint32(player)}, emoji);
    QTest::qWait(0);
    QCOMPARE(!m_shown.isEmpty(), counts);
}

void tst_ReactionDesk::threeAtOnceThenOneASecond()
{
    TestGame game;
    const PlayerId ann = game.join(u"Ann"_s);
    open(game);
    for (int i = 0; i < 10; ++i)
        react(ann, u"🔥"_s);
    react(ann, u"👏"_s, 999ms);
    react(ann, u"👏"_s, 1000ms);
    react(ann, u"👏"_s, 1001ms);
    for (int i = 0; i < 10; ++i)
        react(ann, u"🎉"_s, 60s);
    QTest::qWait(0);
    QCOMPARE(shown(), ReactionCounts({{u"🔥"_s, 3}, {u"👏"_s, 1}, {u"🎉"_s, 3}}));
}

void tst_ReactionDesk::playersDoNotSpendEachOthersAllowance()
{
    TestGame game;
    const PlayerId ann = game.join(u"Ann"_s);
    const PlayerId bo = game.join(u"Bo"_s);
    open(game);
    for (int i = 0; i < 5; ++i) {
        react(ann, u"👏"_s);
        react(bo, u"😂"_s);
    }
    QTest::qWait(0);
    QCOMPARE(shown(), ReactionCounts({{u"👏"_s, 3}, {u"😂"_s, 3}}));
}

void tst_ReactionDesk::theyAreCountedAndToldTogether()
{
    TestGame game(quiz(1, {}));
    QList<PlayerId> players;
    for (int i = 0; i < 50; ++i)
        players.append(game.join(u"Player %1"_s.arg(i)));
    open(game);
    for (const PlayerId id : players)
        react(id, u"👏"_s);
    QTest::qWait(0);
    QCOMPARE(m_shown.size(), 1);
    // What follows waits for the interval, however much it is.
    for (const PlayerId id : players) {
        react(id, u"👏"_s);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(shown().value(u"👏"_s), 100);
    QCOMPARE(m_shown.size(), 2);
    QCOMPARE(m_here.size(), 2);
}

void tst_ReactionDesk::otherNodesAreShownAndNotToldOn()
{
    TestGame game;
    const PlayerId ann = game.join(u"Ann"_s);
    open(game);
    m_desk->takeOthers(m_code, {{u"👏"_s, 40}});
    react(ann, u"👏"_s);
    QTest::qWait(0);
    QCOMPARE(shown(), ReactionCounts({{u"👏"_s, 41}}));
    QCOMPARE(m_here, QList<ReactionCounts>({{{u"👏"_s, 1}}}));
}

void tst_ReactionDesk::whatNoNodeCanMeanIsDropped_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<ReactionCounts>("counts");
    QTest::newRow("another room") << u"BBBBBB"_s << ReactionCounts({{u"👏"_s, 1}});
    QTest::newRow("not in the set") << m_code.value << ReactionCounts({{u"🍕"_s, 1}});
    QTest::newRow("none") << m_code.value << ReactionCounts({{u"👏"_s, 0}});
    QTest::newRow("less than none") << m_code.value << ReactionCounts({{u"👏"_s, -5}});
    QTest::newRow("more than there are players") << m_code.value << ReactionCounts({{u"👏"_s, 100'001}});
    QTest::newRow("nothing") << m_code.value << ReactionCounts();
}

void tst_ReactionDesk::whatNoNodeCanMeanIsDropped()
{
    QFETCH(QString, code);
    QFETCH(ReactionCounts, counts);
    open(TestGame());
    m_desk->takeOthers({code}, counts);
    QTest::qWait(0);
    QVERIFY(m_shown.isEmpty());
}

void tst_ReactionDesk::roomsAreApart()
{
    TestGame game;
    const PlayerId ann = game.join(u"Ann"_s);
    open(game);
    game.room.code = {u"BBBBBB"_s};
    open(game);
    react(ann, u"👏"_s);
    m_desk->take(game.room.code, ann, u"😂"_s, m_now);
    QTest::qWait(0);
    QCOMPARE(m_shown.size(), 2);
    QCOMPARE(shown(), ReactionCounts({{u"👏"_s, 1}}));
}

void tst_ReactionDesk::aRoomThatIsGoneIsForgotten()
{
    TestGame game;
    const PlayerId ann = game.join(u"Ann"_s);
    open(game);
    m_bus->publishRemoved(m_code); // It is told before what follows now.
    react(ann, u"👏"_s);
    QTRY_VERIFY(!m_replicas->room(m_code));
    QVERIFY(m_shown.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ReactionDesk)
#include "tst_reactiondesk.moc"

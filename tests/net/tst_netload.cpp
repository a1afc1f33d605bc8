#include "core/net/descriptorlimit.h"
#include "core/net/processusage.h"
#include "tests/net/spin.h"
#include "tests/net/testnode.h"
#include "tests/net/wireclient.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Many at once: a hall that joins, storms of joining and leaving.
class tst_NetLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { raiseDescriptorLimit(); }
    void init();
    void cleanup();

    void aHallJoinsAtOnce();
    void stormsLeaveNothingBehind();
    void aHallAnswersAtOnce();

private:
    static constexpr int hall = 2000;
    void connectHall(int count);
    void joinHall(int count);

    std::unique_ptr<TestNode> m_node;
    RoomCode m_code;
    std::vector<std::unique_ptr<WireClient>> m_clients;
};

void tst_NetLoad::init()
{
    m_node = std::make_unique<TestNode>();
    m_code = m_node->makeRoom();
}

void tst_NetLoad::cleanup()
{
    m_clients.clear();
    m_node.reset();
}

void tst_NetLoad::connectHall(int count)
{
    for (int i = 0; i < count; ++i) {
        m_clients.push_back(std::make_unique<WireClient>(m_node->port()));
        m_clients.back()->connectToNode();
    }
    QVERIFY(spinUntil([this] { return std::ranges::all_of(m_clients, &WireClient::isOpen); }));
}

void tst_NetLoad::joinHall(int count)
{
    for (int i = 0; i < count; ++i) {
        m_clients[size_t(i)]->send({{u"type"_s, u"JOIN"_s},
                                    {u"game_room_code"_s, m_code.value},
                                    {u"name"_s, u"Player %1"_s.arg(i)}});
    }
    QVERIFY(spinUntil([this] {
        return std::ranges::all_of(m_clients, [](const auto &client) {
            return client->count(u"WELCOME"_s) == 1;
        });
    }));
}

void tst_NetLoad::aHallJoinsAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    connectHall(hall);
    const qint64 connectedMs = timer.restart();
    joinHall(hall);
    qInfo("%d connected in %lld ms, joined in %lld ms", hall, connectedMs, timer.elapsed());
    QVERIFY(connectedMs < 10'000); // both sides in one thread, maybe under a sanitizer
    QCOMPARE(m_node->room(m_code).seatCount, hall);
    QCOMPARE(m_node->net->connectionCount(), hall);
    QCOMPARE(m_node->net->counters().connectionsRefused, 0u);
}

void tst_NetLoad::stormsLeaveNothingBehind()
{
    int descriptors = 0;
    for (int round = 0; round < 3; ++round) {
        connectHall(500);
        joinHall(500);
        for (size_t i = 0; i < m_clients.size(); ++i) {
            if (i % 3 == 0)
                m_clients[i]->closeCleanly();
            else if (i % 3 == 1)
                m_clients[i]->drop();
            else
                m_clients[i]->send({{u"type"_s, u"LEAVE"_s}});
        }
        QVERIFY(spinUntil([this] { return m_node->net->connectionCount() == 0; }));
        m_clients.clear();
        QVERIFY(m_node->submit(m_code, EditRoom {.maxPlayerCount = 5000}));
        m_code = m_node->makeRoom();
        QVERIFY(spinUntil([&] {
            QMetaObject::invokeMethod(this, [] { }, Qt::QueuedConnection);
            return round == 0 || openDescriptorCount() <= descriptors;
        }));
        descriptors = openDescriptorCount();
    }
}

void tst_NetLoad::aHallAnswersAtOnce()
{
    connectHall(hall);
    joinHall(hall);
    m_node->openQuestion(m_code);
    QVERIFY(spinUntil([this] {
        return std::ranges::all_of(m_clients, [](const auto &client) {
            return client->count(u"QUESTION_OPENED"_s) == 1;
        });
    }));
    for (const auto &client : m_clients)
        client->send({{u"type"_s, u"ANSWER"_s}, {u"question_id"_s, u"q1"_s}, {u"choice"_s, u"a"_s}});
    QVERIFY(spinUntil([this] {
        return std::ranges::all_of(m_clients, [](const auto &client) {
            return client->count(u"PLAYER_RESULT"_s) == 1;
        });
    }));
    for (const auto &client : m_clients) {
        QCOMPARE(client->count(u"ANSWER_RECEIVED"_s), 1);
        QCOMPARE(client->count(u"ERROR"_s), 0);
    }
    QCOMPARE(m_node->room(m_code).rounds[0].answers.size(), hall);
}

int main(int argc, char **argv)
{
    return runNetTest<tst_NetLoad>(argc, argv);
}

#include "tst_netload.moc"

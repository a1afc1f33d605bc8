#include "tests/net/sockettest.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void SocketTest::init()
{
    NetLimits limits;
    limits.awayDelay = 300ms;
    m_node = std::make_unique<TestNode>(limits);
    m_code = m_node->makeRoom();
}

void SocketTest::cleanup()
{
    m_clients.clear();
    m_node.reset();
}

WireClient &SocketTest::client(const QByteArray &extra)
{
    auto &made = m_clients.emplace_back(std::make_unique<WireClient>(m_node->port()));
    made->connectToNode(extra);
    [&made] { QTRY_VERIFY(made->isOpen()); }();
    return *made;
}

WireClient &SocketTest::joined(const QString &name)
{
    WireClient &made = client();
    made.send(join(name));
    [&made] { QTRY_COMPARE(made.count(u"WELCOME"_s), 1); }();
    return made;
}

void SocketTest::waitUntilTheAwayAreShown()
{
    WireClient &witness = joined(u"Witness"_s);
    const PlayerId id = idOf(witness);
    QTRY_VERIFY(m_node->room(m_code).player(id)->connected);
    witness.drop();
    QTRY_VERIFY(!m_node->room(m_code).player(id)->connected);
}

QString SocketTest::tokenOf(const WireClient &client)
{
    return client.last(u"WELCOME"_s)[u"token"_s].toString();
}

PlayerId SocketTest::idOf(const WireClient &client)
{
    const QJsonValue room = client.last(u"WELCOME"_s)[u"game_room"_s];
    return *PlayerId::parse(room[u"current_player"_s][u"id"_s].toString());
}

QJsonObject SocketTest::join(const QString &name)
{
    return {{u"type"_s, u"JOIN"_s}, {u"game_room_code"_s, m_code.value}, {u"name"_s, name}};
}

QJsonObject SocketTest::resume(const QString &token)
{
    return {{u"type"_s, u"RESUME"_s}, {u"game_room_code"_s, m_code.value}, {u"token"_s, token}};
}

QJsonObject SocketTest::answer(const QString &question, const QString &choice)
{
    return {{u"type"_s, u"ANSWER"_s}, {u"question_id"_s, question}, {u"choice"_s, choice}};
}

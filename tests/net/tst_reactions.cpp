#include "tests/net/sockettest.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

/// Reactions over the wire: from a player to the screens, and to nobody else.
class tst_Reactions : public SocketTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { SocketTest::init(); }
    void cleanup() { SocketTest::cleanup(); }
    void screensAndTheHostAreToldAndNobodyElse();
    void manyAreOneMessage();
    void onlyPlayersReact();
    void theHostSwitchesThemOffAndOnAgain();
    void aScreenThatLeftIsNotTold();
    void theWelcomeTellsWhatMayBeSent();

private:
    WireClient &watching(const QByteArray &key = {})
    {
        WireClient &made = client();
        QJsonObject watch{{u"type"_s, u"WATCH"_s}, {u"game_room_code"_s, m_code.value}};
        if (!key.isEmpty())
            watch[u"host_key"_s] = QString::fromLatin1(key);
        made.send(watch);
        [&] { QTRY_COMPARE(made.count(u"WELCOME"_s), 1); }();
        return made;
    }
    static void react(WireClient &from, const QString &emoji)
    {
        from.send({{u"type"_s, u"REACT"_s}, {u"emoji"_s, emoji}});
    }
    static QJsonObject counts(const WireClient &of)
    {
        return of.last(u"REACTIONS"_s)[u"counts"_s].toObject();
    }
    /// Whatever was sent before has been dealt with.
    static void settle(WireClient &of)
    {
        const int before = of.count(u"PONG"_s);
        of.send({{u"type"_s, u"PING"_s}, {u"client_ms"_s, 1}});
        [&] { QTRY_COMPARE(of.count(u"PONG"_s), before + 1); }();
    }
};

void tst_Reactions::screensAndTheHostAreToldAndNobodyElse()
{
    WireClient &ann = joined(u"Ann"_s);
    WireClient &bo = joined(u"Bo"_s);
    WireClient &screen = watching();
    WireClient &host = watching(TestNode::hostKey);
    react(ann, u"👏"_s);
    QTRY_COMPARE(counts(screen), QJsonObject({{u"👏"_s, 1}}));
    QTRY_COMPARE(counts(host), QJsonObject({{u"👏"_s, 1}}));
    settle(ann);
    settle(bo);
    QCOMPARE(ann.count(u"REACTIONS"_s) + bo.count(u"REACTIONS"_s), 0);
    QCOMPARE(ann.count(u"ERROR"_s), 0);
}

void tst_Reactions::manyAreOneMessage()
{
    WireClient &screen = watching();
    QList<WireClient *> players;
    for (int i = 0; i < 12; ++i)
        players.append(&joined(u"Player %1"_s.arg(i)));
    for (WireClient *player : players)
        react(*player, u"🔥"_s);
    int sum = 0;
    connect(&screen, &WireClient::messageReceived, this, [&sum](const QJsonObject &message) {
        sum += message[u"counts"_s][u"🔥"_s].toInt();
    });
    QTRY_COMPARE(sum, 12);
    // The first of them at once, the rest together.
    QVERIFY(screen.count(u"REACTIONS"_s) <= 3);
}

void tst_Reactions::onlyPlayersReact()
{
    WireClient &screen = watching();
    WireClient &other = watching();
    react(other, u"👏"_s);
    settle(other);
    settle(screen);
    QCOMPARE(screen.count(u"REACTIONS"_s), 0);
    QCOMPARE(other.count(u"ERROR"_s), 0);
}

void tst_Reactions::theHostSwitchesThemOffAndOnAgain()
{
    WireClient &ann = joined(u"Ann"_s);
    WireClient &screen = watching();
    EditRoom edit;
    edit.settings = m_node->room(m_code).settings;
    edit.settings->reactions = {};
    QVERIFY(m_node->submit(m_code, edit));
    QTRY_COMPARE(ann.last(u"GAME_ROOM_UPDATED"_s)[u"game_room"_s][u"settings"_s][u"reactions"_s],
                 QJsonValue(QJsonArray()));
    react(ann, u"👏"_s);
    settle(ann);
    edit.settings->reactions = {u"🍕"_s};
    QVERIFY(m_node->submit(m_code, edit));
    react(ann, u"👏"_s);
    react(ann, u"🍕"_s);
    QTRY_COMPARE(counts(screen), QJsonObject({{u"🍕"_s, 1}}));
    QCOMPARE(screen.count(u"REACTIONS"_s), 1);
}

void tst_Reactions::aScreenThatLeftIsNotTold()
{
    WireClient &ann = joined(u"Ann"_s);
    WireClient &gone = watching();
    WireClient &screen = watching();
    gone.closeCleanly();
    QTRY_VERIFY(gone.isClosed());
    react(ann, u"👏"_s);
    QTRY_COMPARE(screen.count(u"REACTIONS"_s), 1);
    QCOMPARE(gone.count(u"REACTIONS"_s), 0);
}

void tst_Reactions::theWelcomeTellsWhatMayBeSent()
{
    WireClient &ann = joined(u"Ann"_s);
    const QJsonArray offered
        = ann.last(u"WELCOME"_s)[u"game_room"_s][u"settings"_s][u"reactions"_s].toArray();
    QCOMPARE(offered, QJsonArray::fromStringList(usualReactions()));
}

int main(int argc, char **argv)
{
    return runNetTest<tst_Reactions>(argc, argv);
}

#include "tst_reactions.moc"

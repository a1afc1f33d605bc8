#include "core/protocol/clientmessage.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QString listed(const QList<ChoiceId> &ids)
{
    QStringList values;
    for (const ChoiceId &id : ids)
        values.append(id.value);
    return u'[' + values.join(u' ') + u']';
}

/// A message in words, so that rows can be compared.
QString described(const ClientMessageBody &body)
{
    struct Describer
    {
        QString operator()(const JoinMessage &m) const
        {
            return u"join %1 as %2 %3"_s.arg(m.code, m.name, m.avatar).trimmed();
        }
        QString operator()(const ResumeMessage &m) const
        {
            return u"resume %1 with %2"_s.arg(m.code, m.token.reveal());
        }
        QString operator()(const AnswerMessage &m) const
        {
            return u"answer %1: %2"_s.arg(m.question.value, std::visit(*this, m.answer));
        }
        QString operator()(const AnswerChoice &answer) const { return answer.choice.value; }
        QString operator()(const AnswerChoices &answer) const { return listed(answer.choices); }
        QString operator()(const AnswerText &answer) const { return u"\""_s + answer.text + u'"'; }
        QString operator()(const AnswerNumber &answer) const
        {
            return QString::number(answer.number);
        }
        QString operator()(const AnswerOrder &answer) const
        {
            return u"order "_s + listed(answer.order);
        }
        QString operator()(const AnswerBuzz &) const { return u"buzz"_s; }
        QString operator()(const WagerMessage &m) const
        {
            return u"wager %1 on %2"_s.arg(m.points).arg(m.questionIndex);
        }
        QString operator()(const PingMessage &m) const
        {
            return u"ping %1"_s.arg(m.clientMs, 0, 'f', 1);
        }
        QString operator()(const ReactMessage &m) const { return u"react "_s + m.emoji; }
        QString operator()(const LeaveMessage &) const { return u"leave"_s; }
        QString operator()(const WatchMessage &m) const
        {
            return u"watch %1 %2%3"_s.arg(m.code, m.hostKey.value_or(u"without key"_s),
                                          m.spectate ? u", to spectate"_s : QString());
        }
    };
    return std::visit(Describer {}, body);
}

} // namespace

/// Which frames of a client are messages, and which are offences.
class TestClientMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messageIsRead_data();
    void messageIsRead();
    void requestIdIsRepeated_data();
    void requestIdIsRepeated();
    void offenceNamesTheField_data();
    void offenceNamesTheField();
    void offenceCarriesTheIdWhereItCouldBeRead();
};

void TestClientMessage::messageIsRead_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("message");
    QTest::newRow("join") << R"({"type":"JOIN","game_room_code":"bkt-rfn","name":"Ann"})"_ba
                          << u"join bkt-rfn as Ann"_s;
    QTest::newRow("join with avatar")
        << R"({"type":"JOIN","game_room_code":"BKTRFN","name":"Ann","avatar":"🦊"})"_ba
        << u"join BKTRFN as Ann 🦊"_s;
    QTest::newRow("join with null for no avatar")
        << R"({"type":"JOIN","game_room_code":"BKTRFN","name":"Ann","avatar":null})"_ba
        << u"join BKTRFN as Ann"_s;
    QTest::newRow("join in ASCII only")
        << R"({"type":"JOIN","game_room_code":"BKTRFN","name":"Z\u00fcri"})"_ba
        << u"join BKTRFN as Züri"_s;
    QTest::newRow("join with an empty name is for the rules to refuse")
        << R"({"type":"JOIN","game_room_code":"","name":""})"_ba << u"join  as"_s;
    QTest::newRow("resume") << R"({"type":"RESUME","game_room_code":"BKTRFN","token":"abc"})"_ba
                            << u"resume BKTRFN with abc"_s;
    QTest::newRow("resume with what was seen")
        << R"({"type":"RESUME","game_room_code":"BKTRFN","token":"abc","seen_revision":7})"_ba
        << u"resume BKTRFN with abc"_s;
    QTest::newRow("answer") << R"({"type":"ANSWER","question_id":"q3","choice":"a"})"_ba
                            << u"answer q3: a"_s;
    QTest::newRow("answer with several")
        << R"({"type":"ANSWER","question_id":"q3","choices":["c","a"]})"_ba
        << u"answer q3: [c a]"_s;
    QTest::newRow("answer that names a choice twice is for the rules to refuse")
        << R"({"type":"ANSWER","question_id":"q3","choices":["a","a"]})"_ba
        << u"answer q3: [a a]"_s;
    QTest::newRow("typed answer")
        << R"({"type":"ANSWER","question_id":"q3","text":"Danube"})"_ba
        << u"answer q3: \"Danube\""_s;
    QTest::newRow("number")
        << R"({"type":"ANSWER","question_id":"q3","number":1822})"_ba
        << u"answer q3: 1822"_s;
    QTest::newRow("order")
        << R"({"type":"ANSWER","question_id":"q3","order":["b","a"]})"_ba
        << u"answer q3: order [b a]"_s;
    QTest::newRow("buzz") << R"({"type":"ANSWER","question_id":"q3","buzz":true})"_ba
                          << u"answer q3: buzz"_s;
    QTest::newRow("wager") << R"({"type":"WAGER","question_index":4,"points":500})"_ba
                           << u"wager 500 on 4"_s;
    QTest::newRow("ping") << R"({"type":"PING","client_ms":1795359600000})"_ba
                          << u"ping 1795359600000.0"_s;
    QTest::newRow("ping with a fraction") << R"({"type":"PING","client_ms":12.5})"_ba
                                          << u"ping 12.5"_s;
    QTest::newRow("react") << R"({"type":"REACT","emoji":"👏"})"_ba << u"react 👏"_s;
    QTest::newRow("leave") << R"({"type":"LEAVE"})"_ba << u"leave"_s;
    QTest::newRow("watch") << R"({"type":"WATCH","game_room_code":"BKTRFN"})"_ba
                           << u"watch BKTRFN without key"_s;
    QTest::newRow("watch as the host")
        << R"({"type":"WATCH","game_room_code":"BKTRFN","host_key":"k"})"_ba
        << u"watch BKTRFN k"_s;
    QTest::newRow("watch as a spectator")
        << R"({"type":"WATCH","game_room_code":"BKTRFN","spectate":true})"_ba
        << u"watch BKTRFN without key, to spectate"_s;
    QTest::newRow("watch as a screen in so many words")
        << R"({"type":"WATCH","game_room_code":"BKTRFN","host_key":null,"spectate":null})"_ba
        << u"watch BKTRFN without key"_s;
    QTest::newRow("what is unknown is ignored")
        << R"({"type":"LEAVE","why":"tea","deep":{"list":[1,2]}})"_ba << u"leave"_s;
    QTest::newRow("space around it") << " \r\n{ \"type\" : \"LEAVE\" }\n"_ba << u"leave"_s;
}

void TestClientMessage::messageIsRead()
{
    QFETCH(QByteArray, frame);
    QFETCH(QString, message);
    const auto decoded = decodeClientMessage(frame);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().message));
    QCOMPARE(described(decoded->body), message);
    QVERIFY(decoded->id.isUndefined());
}

void TestClientMessage::requestIdIsRepeated_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QJsonValue>("read");
    QTest::newRow("integer") << "17"_ba << QJsonValue(17);
    QTest::newRow("zero") << "0"_ba << QJsonValue(0);
    QTest::newRow("negative") << "-3"_ba << QJsonValue(-3);
    QTest::newRow("large") << "9007199254740991"_ba << QJsonValue(qint64(9007199254740991));
    QTest::newRow("text") << "\"r-1\""_ba << QJsonValue(u"r-1"_s);
    QTest::newRow("64 characters") << '"' + QByteArray(64, 'x') + '"'
                                   << QJsonValue(QString(64, u'x'));
}

void TestClientMessage::requestIdIsRepeated()
{
    QFETCH(QByteArray, id);
    QFETCH(QJsonValue, read);
    const auto decoded = decodeClientMessage(R"({"type":"LEAVE","id":)" + id + '}');
    QVERIFY(decoded);
    QCOMPARE(decoded->id, read);
}

void TestClientMessage::offenceNamesTheField_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("names");
    QTest::newRow("nothing") << ""_ba << u"JSON"_s;
    QTest::newRow("not JSON") << "hello"_ba << u"JSON"_s;
    QTest::newRow("cut off") << R"({"type":"LEAVE")"_ba << u"JSON"_s;
    QTest::newRow("two objects") << R"({"type":"LEAVE"}{})"_ba << u"JSON"_s;
    QTest::newRow("not UTF-8") << "{\"type\":\"LEAVE\",\"x\":\"\xff\"}"_ba << u"JSON"_s;
    QTest::newRow("2,000 deep") << QByteArray(2000, '[') + QByteArray(2000, ']') << u"JSON"_s;
    QTest::newRow("a list") << "[]"_ba << u"object"_s;
    QTest::newRow("a text") << "\"LEAVE\""_ba << u"JSON"_s;
    QTest::newRow("no type") << "{}"_ba << u"type"_s;
    QTest::newRow("type is a number") << R"({"type":1})"_ba << u"type"_s;
    QTest::newRow("unknown type") << R"({"type":"START"})"_ba << u"type"_s;
    QTest::newRow("type in lower case") << R"({"type":"leave"})"_ba << u"type"_s;
    QTest::newRow("a server's type") << R"({"type":"WELCOME"})"_ba << u"type"_s;
    QTest::newRow("id is a fraction") << R"({"type":"LEAVE","id":1.5})"_ba << u"id"_s;
    QTest::newRow("id is out of bounds") << R"({"type":"LEAVE","id":1e300})"_ba << u"id"_s;
    QTest::newRow("id is null") << R"({"type":"LEAVE","id":null})"_ba << u"id"_s;
    QTest::newRow("id is an object") << R"({"type":"LEAVE","id":{}})"_ba << u"id"_s;
    QTest::newRow("id has 65 characters")
        << R"({"type":"LEAVE","id":")" + QByteArray(65, 'x') + "\"}" << u"id"_s;
    QTest::newRow("buzz is false") << R"({"type":"ANSWER","question_id":"q3","buzz":false})"_ba
                                   << u"buzz"_s;
    QTest::newRow("buzz is a number") << R"({"type":"ANSWER","question_id":"q3","buzz":1})"_ba
                                      << u"buzz"_s;
    QTest::newRow("buzz beside a choice")
        << R"({"type":"ANSWER","question_id":"q3","buzz":true,"choice":"a"})"_ba << u"buzz"_s;
    QTest::newRow("wager without points") << R"({"type":"WAGER","question_index":4})"_ba
                                          << u"points"_s;
    QTest::newRow("wager below zero")
        << R"({"type":"WAGER","question_index":4,"points":-1})"_ba << u"points"_s;
    QTest::newRow("wager of a fraction")
        << R"({"type":"WAGER","question_index":4,"points":1.5})"_ba << u"points"_s;
    QTest::newRow("wager without a question") << R"({"type":"WAGER","points":5})"_ba
                                              << u"question_index"_s;
    QTest::newRow("join without code") << R"({"type":"JOIN","name":"Ann"})"_ba
                                       << u"game_room_code"_s;
    QTest::newRow("join without name") << R"({"type":"JOIN","game_room_code":"BKTRFN"})"_ba
                                       << u"name"_s;
    QTest::newRow("join with a number for a name")
        << R"({"type":"JOIN","game_room_code":"BKTRFN","name":7})"_ba << u"name"_s;
    QTest::newRow("join with null for a name")
        << R"({"type":"JOIN","game_room_code":"BKTRFN","name":null})"_ba << u"name"_s;
    QTest::newRow("join with a list for an avatar")
        << R"({"type":"JOIN","game_room_code":"BKTRFN","name":"Ann","avatar":[]})"_ba
        << u"avatar"_s;
    QTest::newRow("resume without token") << R"({"type":"RESUME","game_room_code":"BKTRFN"})"_ba
                                          << u"token"_s;
    QTest::newRow("resume with a text for a revision")
        << R"({"type":"RESUME","game_room_code":"B","token":"t","seen_revision":"7"})"_ba
        << u"seen_revision"_s;
    QTest::newRow("answer without question") << R"({"type":"ANSWER","choice":"a"})"_ba
                                             << u"question_id"_s;
    QTest::newRow("answer without answer") << R"({"type":"ANSWER","question_id":"q3"})"_ba
                                           << u"choice"_s;
    QTest::newRow("answer in two ways")
        << R"({"type":"ANSWER","question_id":"q3","choice":"a","choices":["a"]})"_ba
        << u"exactly one"_s;
    QTest::newRow("answer with a position")
        << R"({"type":"ANSWER","question_id":"q3","choice":0})"_ba << u"choice"_s;
    QTest::newRow("answer true that is no text")
        << R"({"type":"ANSWER","question_id":"q3","choice":true})"_ba << u"choice"_s;
    QTest::newRow("answer with no choices")
        << R"({"type":"ANSWER","question_id":"q3","choices":[]})"_ba << u"choices"_s;
    QTest::newRow("answer with nine choices")
        << R"({"type":"ANSWER","question_id":"q","choices":["1","2","3","4","5","6","7","8",""]})"_ba
        << u"choices"_s;
    QTest::newRow("answer with a number among the choices")
        << R"({"type":"ANSWER","question_id":"q3","choices":["a",2]})"_ba << u"choices"_s;
    QTest::newRow("typed answer that is a number")
        << R"({"type":"ANSWER","question_id":"q3","text":5})"_ba << u"text"_s;
    QTest::newRow("number that is a text")
        << R"({"type":"ANSWER","question_id":"q3","number":"5"})"_ba << u"number"_s;
    QTest::newRow("order that is a text")
        << R"({"type":"ANSWER","question_id":"q3","order":"ab"})"_ba << u"order"_s;
    QTest::newRow("ping without time") << R"({"type":"PING"})"_ba << u"client_ms"_s;
    QTest::newRow("ping with a text for a time") << R"({"type":"PING","client_ms":"1"})"_ba
                                                 << u"client_ms"_s;
    QTest::newRow("react without emoji") << R"({"type":"REACT"})"_ba << u"emoji"_s;
    QTest::newRow("watch without code") << R"({"type":"WATCH"})"_ba << u"game_room_code"_s;
    QTest::newRow("watch with true for a key")
        << R"({"type":"WATCH","game_room_code":"BKTRFN","host_key":true})"_ba << u"host_key"_s;
    QTest::newRow("watch with words for spectate")
        << R"({"type":"WATCH","game_room_code":"BKTRFN","spectate":"yes"})"_ba << u"spectate"_s;
}

void TestClientMessage::offenceNamesTheField()
{
    QFETCH(QByteArray, frame);
    QFETCH(QString, names);
    const auto decoded = decodeClientMessage(frame);
    QVERIFY(!decoded);
    QVERIFY2(decoded.error().message.contains(names), qPrintable(decoded.error().message));
}

void TestClientMessage::offenceCarriesTheIdWhereItCouldBeRead()
{
    const auto readable = decodeClientMessage(R"({"type":"PING","id":"r-9"})");
    QVERIFY(!readable);
    QCOMPARE(readable.error().id, QJsonValue(u"r-9"_s));
    const auto unreadable = decodeClientMessage(R"({"type":"PING","id":[]})");
    QVERIFY(!unreadable);
    QVERIFY(unreadable.error().id.isUndefined());
}

QTEST_GUILESS_MAIN(TestClientMessage)
#include "tst_clientmessage.moc"

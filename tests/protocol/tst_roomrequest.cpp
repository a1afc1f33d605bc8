#include "core/game/settingsjson.h"
#include "core/protocol/fieldreader.h"
#include "core/protocol/roomrequest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QJsonObject object(const QByteArray &bytes)
{
    const auto json = objectFromBytes(bytes);
    if (!json)
        qFatal("not an object: %s", bytes.constData());
    return *json;
}

/// The refusal's words; empty when there was none.
template <typename T>
QString refusal(const Result<T> &result)
{
    if (result)
        return {};
    if (result.error().code != ErrorCode::InvalidMessage)
        return u"wrong code: "_s + result.error().message;
    return result.error().message;
}

constexpr auto oneQuestion
    = R"({"type":"choice","text":"?","choices":["x","y"],"key":["a"]})";

QByteArray newRoom(const QByteArray &members)
{
    return R"({"title":"Quiz","pack_id":"pub-mix",)" + members + '}';
}

} // namespace

/// How the bodies of REST requests are read.
class TestRoomRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodyMustBeOneObject_data();
    void bodyMustBeOneObject();
    void newRoomFromAPack();
    void newRoomFromQuestions();
    void newRoomOnATopic();
    void newRoomWithAPicture();
    void newRoomIsRefused_data();
    void newRoomIsRefused();
    void editChangesOnlyWhatIsThere();
    void editIsRefused_data();
    void editIsRefused();
    void newPlayerHasANameAndMaybeAnAvatar();
    void playerEdit();
    void playerEditIsRefused_data();
    void playerEditIsRefused();
    void answer();
    void answerIsRefused_data();
    void answerIsRefused();
    void questionsForABuildingRoom();
    void failureNeedsAReason();
};

void TestRoomRequest::bodyMustBeOneObject_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("not JSON") << "title=Quiz"_ba;
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("a trailing comma") << R"({"title":"Quiz",})"_ba;
}

void TestRoomRequest::bodyMustBeOneObject()
{
    QFETCH(QByteArray, body);
    QVERIFY(refusal(objectFromBytes(body)).contains(u"JSON"_s));
}

void TestRoomRequest::newRoomFromAPack()
{
    const auto request = newRoomFromJson(
        object(R"({"title":"  Friday quiz ","pack_id":"pub-mix","max_player_count":200,)"
               R"("settings":{"question_seconds":20,"pacing":"hold"},"x":1})"));
    QCOMPARE(refusal(request), QString());
    QCOMPARE(request->packId, u"pub-mix"_s);
    QCOMPARE(request->room.title, u"Friday quiz"_s);
    QCOMPARE(request->room.maxPlayerCount, 200);
    QCOMPARE(request->room.settings.questionTime, 20s);
    QCOMPARE(request->room.settings.pacing, Pacing::Hold);
    QVERIFY(request->room.questions.isEmpty());
}

void TestRoomRequest::newRoomFromQuestions()
{
    const auto request = newRoomFromJson(
        object(R"({"title":"Quiz","topic":null,"questions":[)" + QByteArray(oneQuestion) + "]}"));
    QCOMPARE(refusal(request), QString());
    QVERIFY(!request->packId);
    QCOMPARE(request->room.questions.size(), 1);
    QCOMPARE(request->room.questions[0].id.value, u"q1"_s);
    QCOMPARE(request->room.maxPlayerCount, NewRoom().maxPlayerCount);
}

void TestRoomRequest::newRoomOnATopic()
{
    const auto request = newRoomFromJson(object(R"({"title":"Quiz","topic":" Rivers "})"));
    QCOMPARE(refusal(request), QString());
    QCOMPARE(request->room.topic, u"Rivers"_s);
}

void TestRoomRequest::newRoomWithAPicture()
{
    const QString path = u"/media/"_s + QString(64, u'a') + u".png"_s;
    const auto request = newRoomFromJson(object(newRoom(
        R"("image":")" + path.toUtf8() + R"(","image_author":"Ada","image_link":"https://example.org")")));
    QCOMPARE(refusal(request), QString());
    QCOMPARE(request->room.image, path);
    QCOMPARE(request->room.imageAuthor, u"Ada"_s);
    QCOMPARE(request->room.imageLink, u"https://example.org"_s);
}

void TestRoomRequest::newRoomIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("names");
    QTest::newRow("without title") << R"({"pack_id":"x"})"_ba << u"title"_s;
    QTest::newRow("with a blank title") << R"({"title":"  ","pack_id":"x"})"_ba << u"title"_s;
    QTest::newRow("with a number for a title") << R"({"title":7,"pack_id":"x"})"_ba << u"title"_s;
    QTest::newRow("with a title of 121 characters")
        << R"({"title":")" + QByteArray(121, 'x') + R"(","pack_id":"x"})" << u"title"_s;
    QTest::newRow("from nothing") << R"({"title":"Quiz"})"_ba << u"exactly one"_s;
    QTest::newRow("from two things") << R"({"title":"Quiz","pack_id":"x","topic":"y"})"_ba
                                     << u"exactly one"_s;
    QTest::newRow("from a pack number") << R"({"title":"Quiz","pack_id":3})"_ba << u"pack_id"_s;
    QTest::newRow("on a blank topic") << R"({"title":"Quiz","topic":""})"_ba << u"topic"_s;
    QTest::newRow("from no questions") << R"({"title":"Quiz","questions":[]})"_ba
                                       << u"questions"_s;
    QTest::newRow("from questions of which one is wrong")
        << R"({"title":"Quiz","questions":[)" + QByteArray(oneQuestion) + R"(,{"type":"choice"}]})"
        << u"question 2: "_s;
    QTest::newRow("with a picture from elsewhere") << newRoom(R"("image":"https://example.org/1.png")") << u"image"_s;
    QTest::newRow("with the maker of no picture") << newRoom(R"("image":null,"image_author":"Ada")") << u"image_author"_s;
    QTest::newRow("for nobody") << newRoom(R"("max_player_count":0)") << u"max_player_count"_s;
    QTest::newRow("for too many") << newRoom(R"("max_player_count":20001)")
                                  << u"max_player_count"_s;
    QTest::newRow("for two and a half") << newRoom(R"("max_player_count":2.5)")
                                        << u"max_player_count"_s;
    QTest::newRow("for a text") << newRoom(R"("max_player_count":"2")") << u"max_player_count"_s;
    QTest::newRow("with a list of settings") << newRoom(R"("settings":[])") << u"settings"_s;
    QTest::newRow("with an unknown pacing") << newRoom(R"("settings":{"pacing":"fast"})")
                                            << u"pacing"_s;
}

void TestRoomRequest::newRoomIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, names);
    const QString words = refusal(newRoomFromJson(object(body)));
    QVERIFY2(words.contains(names), qPrintable(words));
}

void TestRoomRequest::editChangesOnlyWhatIsThere()
{
    RoomSettings base;
    base.penalty = 25;
    const auto edit = editRoomFromJson(object(R"({"settings":{"intro_seconds":1}})"), base);
    QCOMPARE(refusal(edit), QString());
    QVERIFY(!edit->title);
    QVERIFY(!edit->maxPlayerCount);
    QCOMPARE(edit->settings->penalty, 25);
    QCOMPARE(edit->settings->introTime, 1s);

    const auto nothing = editRoomFromJson({}, base);
    QVERIFY(nothing && !nothing->settings);
    const auto title = editRoomFromJson(object(R"({"title":" New ","max_player_count":3})"), base);
    QCOMPARE(title->title, u"New"_s);
    QCOMPARE(title->maxPlayerCount, 3);
}

void TestRoomRequest::editIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("names");
    QTest::newRow("empty title") << R"({"title":""})"_ba << u"title"_s;
    QTest::newRow("no room for anybody") << R"({"max_player_count":-1})"_ba
                                         << u"max_player_count"_s;
    QTest::newRow("settings that are true") << R"({"settings":true})"_ba << u"settings"_s;
    QTest::newRow("a setting out of bounds") << R"({"settings":{"penalty":101}})"_ba
                                             << u"penalty"_s;
}

void TestRoomRequest::editIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, names);
    const QString words = refusal(editRoomFromJson(object(body), {}));
    QVERIFY2(words.contains(names), qPrintable(words));
}

void TestRoomRequest::newPlayerHasANameAndMaybeAnAvatar()
{
    const auto ann = newPlayerFromJson(object(R"({"name":"Ann"})"));
    QVERIFY(ann && ann->name == u"Ann" && ann->avatar.isEmpty());
    QCOMPARE(newPlayerFromJson(object(R"({"name":"Ann","avatar":"🦊"})"))->avatar, u"🦊"_s);
    QVERIFY(refusal(newPlayerFromJson({})).contains(u"name"_s));
    const auto wrong = newPlayerFromJson(object(R"({"name":"Ann","avatar":3})"));
    QVERIFY(refusal(wrong).contains(u"avatar"_s));
}

void TestRoomRequest::playerEdit()
{
    const auto edit = editPlayerFromJson(object(R"({"name":"Bo","time_factor":1.5})"), {7});
    QCOMPARE(refusal(edit), QString());
    QCOMPARE(edit->player, PlayerId {7});
    QCOMPARE(edit->name, u"Bo"_s);
    QCOMPARE(edit->timeFactor, 1.5);
    const auto nothing = editPlayerFromJson({}, {7});
    QVERIFY(nothing && !nothing->name && !nothing->timeFactor);
}

void TestRoomRequest::playerEditIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("names");
    QTest::newRow("less time") << R"({"time_factor":0.9})"_ba << u"time_factor"_s;
    QTest::newRow("too much time") << R"({"time_factor":3.1})"_ba << u"time_factor"_s;
    QTest::newRow("time in words") << R"({"time_factor":"2"})"_ba << u"time_factor"_s;
    QTest::newRow("name is a list") << R"({"name":[]})"_ba << u"name"_s;
    QTest::newRow("a team that is no name") << R"({"team":7})"_ba << u"team"_s;
}

void TestRoomRequest::playerEditIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, names);
    const QString words = refusal(editPlayerFromJson(object(body), {7}));
    QVERIFY2(words.contains(names), qPrintable(words));
}

void TestRoomRequest::answer()
{
    const auto one = answerFromJson(object(R"({"question_id":"q3","choice":"a"})"));
    QCOMPARE(refusal(one), QString());
    QCOMPARE(one->question.value, u"q3"_s);
    QCOMPARE(std::get<AnswerChoice>(one->answer).choice.value, u"a"_s);
    const auto several = answerFromJson(object(R"({"question_id":"q3","choices":["a","b"]})"));
    QCOMPARE(refusal(several), QString());
    QCOMPARE(std::get<AnswerChoices>(several->answer).choices.size(), 2);
    const auto typed = answerFromJson(object(R"({"question_id":"q3","text":"Danube"})"));
    QCOMPARE(refusal(typed), QString());
    QCOMPARE(std::get<AnswerText>(typed->answer).text, u"Danube"_s);
}

void TestRoomRequest::answerIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("names");
    QTest::newRow("to no question") << R"({"choice":"a"})"_ba << u"question_id"_s;
    QTest::newRow("without answer") << R"({"question_id":"q3"})"_ba << u"choice"_s;
    QTest::newRow("in two ways") << R"({"question_id":"q3","text":"Danube","number":1})"_ba << u"exactly one"_s;
    QTest::newRow("a number that is a text") << R"({"question_id":"q3","number":"1822"})"_ba << u"number"_s;
    QTest::newRow("an order that is a text") << R"({"question_id":"q3","order":"a"})"_ba << u"order"_s;
    QTest::newRow("typed and wrong") << R"({"question_id":"q3","text":5})"_ba << u"text"_s;
}

void TestRoomRequest::answerIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, names);
    const QString words = refusal(answerFromJson(object(body)));
    QVERIFY2(words.contains(names), qPrintable(words));
}

void TestRoomRequest::questionsForABuildingRoom()
{
    const auto supplied = supplyQuestionsFromJson(
        object(R"({"questions":[)" + QByteArray(oneQuestion) + "]}"));
    QCOMPARE(refusal(supplied), QString());
    QCOMPARE(supplied->questions.size(), 1);
    QVERIFY(refusal(supplyQuestionsFromJson({})).contains(u"questions"_s));
}

void TestRoomRequest::failureNeedsAReason()
{
    QCOMPARE(failBuildingFromJson(object(R"({"failure_reason":" no luck "})"))->reason,
             u"no luck"_s);
    QVERIFY(refusal(failBuildingFromJson({})).contains(u"failure_reason"_s));
    QVERIFY(refusal(failBuildingFromJson(object(R"({"failure_reason":" "})")))
                .contains(u"failure_reason"_s));
}

QTEST_GUILESS_MAIN(TestRoomRequest)
#include "tst_roomrequest.moc"

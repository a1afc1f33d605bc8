#include "core/library/pack.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QJsonObject packJson(const QByteArray &members = {})
{
    QJsonObject json
        = QJsonDocument::fromJson(R"({"format":"quizstage-pack","version":1,"id":"rivers",)"
                                  R"("title":"Rivers","tags":["water"],"questions":[)"
                                  R"({"type":"choice","text":"?","choices":["x","y"],)"
                                  R"("key":["a"]}]})")
              .object();
    const QJsonObject more = QJsonDocument::fromJson('{' + members + '}').object();
    for (auto it = more.begin(); it != more.end(); ++it)
        json[it.key()] = it.value();
    return json;
}

} // namespace

/// What is a pack and what is not.
class TestPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idIsSafeAsAFileName_data();
    void idIsSafeAsAFileName();
    void packSurvivesTheWayThroughJson();
    void whatIsLeftOutIsEmpty();
    void roundsSurviveTheWayThroughJson();
    void questionsTakeWhatTheirRoundSays();
    void packIsRefused_data();
    void packIsRefused();
    void bytesAreRead_data();
    void bytesAreRead();
    void bytesAreRefused_data();
    void bytesAreRefused();
    void tooLargeIsSaidBeforeReading();
    void whatIsUnfinishedIsReadToo();
    void unfinishedRoundsAreReadToo();
    void shippedPacksAreGood_data();
    void shippedPacksAreGood();
};

void TestPack::idIsSafeAsAFileName_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("good");
    QTest::newRow("letters, digits, hyphen") << u"pub-mix-2"_s << true;
    QTest::newRow("64 characters") << QString(64, u'x') << true;
    QTest::newRow("65 characters") << QString(65, u'x') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("capitals") << u"Pub"_s << false;
    QTest::newRow("dots") << u".."_s << false;
    QTest::newRow("a path up") << u"../secret"_s << false;
    QTest::newRow("an absolute path") << u"/etc/passwd"_s << false;
    QTest::newRow("a backslash") << u"a\\b"_s << false;
    QTest::newRow("a null character") << (u"a"_s + QChar(u'\0')) << false;
    QTest::newRow("a resource") << u":x"_s << false;
    QTest::newRow("other letters") << u"größe"_s << false;
}

void TestPack::idIsSafeAsAFileName()
{
    QFETCH(QString, id);
    QTEST(isPackId(id), "good");
}

void TestPack::packSurvivesTheWayThroughJson()
{
    const auto pack = packFromJson(
        packJson(R"("description":"d","language":"en","author":"me","licence":"MIT")"));
    QVERIFY(pack);
    QCOMPARE(pack->id, u"rivers"_s);
    QCOMPARE(pack->title, u"Rivers"_s);
    QCOMPARE(pack->tags, QStringList {u"water"_s});
    QCOMPARE(pack->author, u"me"_s);
    QCOMPARE(pack->questions.size(), 1);
    const auto again = packFromJson(toJson(*pack));
    QVERIFY(again);
    QVERIFY(*again == *pack);
}

void TestPack::whatIsLeftOutIsEmpty()
{
    QJsonObject json = packJson(R"("description":null,"x":7)");
    json.remove("id"_L1);
    json.remove("tags"_L1);
    const auto pack = packFromJson(json);
    QVERIFY(pack);
    QVERIFY(pack->id.isEmpty());
    QVERIFY(pack->tags.isEmpty());
    QVERIFY(pack->description.isEmpty());
}

void TestPack::roundsSurviveTheWayThroughJson()
{
    const auto pack = packFromJson(packJson(
        R"("rounds":[{"title":"Rivers","question_count":1,"leaderboard":"round","break_seconds":0}])"));
    QVERIFY(pack);
    QCOMPARE(pack->rounds.size(), 1);
    QCOMPARE(pack->rounds.first().title, u"Rivers"_s);
    const auto again = packFromJson(toJson(*pack));
    QVERIFY(again);
    QVERIFY(*again == *pack);
    QVERIFY(!toJson(Pack()).contains("rounds"_L1));
}

void TestPack::questionsTakeWhatTheirRoundSays()
{
    const auto pack = packFromJson(packJson(
        R"("rounds":[{"title":"Rivers","question_count":1,"seconds":45,"points":500}])"));
    QVERIFY(pack);
    QCOMPARE(pack->questions.first().time, std::chrono::seconds(45));
    QCOMPARE(pack->questions.first().points, 500);
}

void TestPack::packIsRefused_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("names");
    QTest::newRow("with a round too long")
        << R"("rounds":[{"title":"Rivers","question_count":2}])"_ba << u"rounds have 2"_s;
    QTest::newRow("with a round without a title")
        << R"("rounds":[{"question_count":1}])"_ba << u"round 1: title"_s;
    QTest::newRow("of another format") << R"("format":"kahoot")"_ba << u"format"_s;
    QTest::newRow("without a version") << R"("version":null)"_ba << u"version"_s;
    QTest::newRow("of a later version") << R"("version":2)"_ba << u"version 2"_s;
    QTest::newRow("with a path for an id") << R"("id":"../x")"_ba << u"id"_s;
    QTest::newRow("with a number for an id") << R"("id":7)"_ba << u"id"_s;
    QTest::newRow("without a title") << R"("title":" ")"_ba << u"title"_s;
    QTest::newRow("with a long title") << R"("title":")" + QByteArray(121, 'x') + '"' << u"title"_s;
    QTest::newRow("with a long description")
        << R"("description":")" + QByteArray(2001, 'x') + '"' << u"description"_s;
    QTest::newRow("with a list for an author") << R"("author":[])"_ba << u"author"_s;
    QTest::newRow("with one tag that is no list") << R"("tags":"water")"_ba << u"tags"_s;
    QTest::newRow("with a number among the tags") << R"("tags":["a",1])"_ba << u"tags"_s;
    QTest::newRow("without questions") << R"("questions":[])"_ba << u"questions"_s;
    QTest::newRow("with a question that is wrong") << R"("questions":[{"type":"choice"}])"_ba
                                                   << u"question 1: "_s;
}

void TestPack::packIsRefused()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, names);
    const auto pack = packFromJson(packJson(members));
    QVERIFY(!pack);
    QCOMPARE(pack.error().code, ErrorCode::InvalidMessage);
    QVERIFY2(pack.error().message.contains(names), qPrintable(pack.error().message));
}

void TestPack::bytesAreRead_data()
{
    const QByteArray json = QJsonDocument(packJson()).toJson();
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("as they are") << json;
    QTest::newRow("with a byte order mark") << "\xEF\xBB\xBF" + json;
    QTest::newRow("with CRLF") << QByteArray(json).replace("\n", "\r\n");
}

void TestPack::bytesAreRead()
{
    QFETCH(QByteArray, bytes);
    const auto pack = packFromBytes(bytes);
    QVERIFY2(pack, pack ? "" : qPrintable(pack.error().message));
}

void TestPack::bytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("names");
    QTest::newRow("empty") << ""_ba << u"not JSON: line 1"_s;
    QTest::newRow("with a mistake in line 3") << "{\n\"format\":\n oops}"_ba
                                              << u"not JSON: line 3"_s;
    QTest::newRow("a list") << "[]"_ba << u"object"_s;
}

void TestPack::bytesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, names);
    const auto pack = packFromBytes(bytes);
    QVERIFY(!pack);
    QVERIFY2(pack.error().message.contains(names), qPrintable(pack.error().message));
}

void TestPack::tooLargeIsSaidBeforeReading()
{
    const auto pack = packFromBytes(QByteArray(largestPack + 1, ' '));
    QVERIFY(!pack);
    QCOMPARE(pack.error().code, ErrorCode::TooLarge);
}

void TestPack::whatIsUnfinishedIsReadToo()
{
    Pack pack;
    for (const QuestionType type : {QuestionType::Choice, QuestionType::Multi,
                                    QuestionType::Boolean, QuestionType::Text,
                                    QuestionType::Number, QuestionType::Order, QuestionType::Poll,
                                    QuestionType::Slide, QuestionType::Buzzer}) {
        Question question {.id = {u"q%1"_s.arg(pack.questions.size() + 1)}, .type = type};
        if (type == QuestionType::Boolean)
            question.choices = booleanChoices();
        else if (hasChoices(type))
            question.choices = {{{u"a"_s}, {}}};
        question.points = isScored(type) ? 500 : 0;
        pack.questions.append(question);
    }
    const QJsonObject json = toJson(pack);
    QVERIFY(!packFromJson(json));
    const auto read = unfinishedPackFromJson(json);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, pack);
    QVERIFY(!unfinishedPackFromJson({}));
}

void TestPack::unfinishedRoundsAreReadToo()
{
    Pack pack;
    pack.questions = {{.id = {u"q1"_s}}, {.id = {u"q2"_s}}};
    pack.rounds = {{.title = {}, .introduction = QString(600, u'x'), .questionCount = 1},
                   {.title = u"Rivers "_s,
                    .questionCount = 1,
                    .scoring = ScoringPolicy::Flat,
                    .hasLeaderboardAtEndOnly = true,
                    .breakTime = Seconds(0)}};
    auto read = unfinishedPackFromJson(toJson(pack));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->rounds, pack.rounds);
    // Those that hold other questions are none.
    pack.rounds[0].questionCount = 2;
    read = unfinishedPackFromJson(toJson(pack));
    QVERIFY(read && read->rounds.isEmpty());
}

void TestPack::shippedPacksAreGood_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(QUIZSTAGE_PACKS));
    const QStringList names = folder.entryList({u"*.json"_s});
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestPack::shippedPacksAreGood()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto pack = packFromBytes(file.readAll());
    QVERIFY2(pack, pack ? "" : qPrintable(pack.error().message));
    QCOMPARE(pack->id, QFileInfo(path).completeBaseName());
    QVERIFY(!pack->licence.isEmpty());
}

QTEST_GUILESS_MAIN(TestPack)
#include "tst_pack.moc"

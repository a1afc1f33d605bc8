#include "core/config/generationsettings.h"
#include "core/generation/draftcheck.h"
#include "core/generation/triviaapi.h"
#include "tests/generation/providertest.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Way = SiteAnswer::Way;

namespace
{

const QByteArray questions = R"([
    {"id":"622a1c","category":"film_and_tv","tags":["films"],"difficulty":"medium","regions":[],
     "isNiche":false,"question":{"text":"Who sings <i>in</i> the rain?"},"correctAnswer":"Gene Kelly",
     "incorrectAnswers":["Fred Astaire","Bing Crosby","Danny Kaye"],"type":"text_choice"},
    {"id":"622a1d","category":"film_and_tv","tags":[],"difficulty":"easy","regions":[],
     "isNiche":false,"question":{"text":"Which picture shows it?"},
     "correctAnswer":[{"url":"http://x/1.png"}],"incorrectAnswers":[],"type":"image_choice"}])";

} // namespace

/// The Trivia API, version 2, and its bad days.
class TestTriviaApi : public ProviderTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_site.requests.clear(); }

    void questionsAreRead();
    void theRequestSaysWhatIsWanted();
    void whatGoesWrongIsSaid_data();
    void whatGoesWrongIsSaid();
    void whatIsNoQuestionDoesNotPassTheChecks_data();
    void whatIsNoQuestionDoesNotPassTheChecks();
    void aTopicWithoutACategoryIsRefusedAtOnce();
    void otherHostsAreNotFollowedTo();
    void nobodyListening();

private:
    TriviaApi m_provider {SourceSettings {m_site.url(), 20s}, m_network};
};

void TestTriviaApi::questionsAreRead()
{
    m_site.setAnswers({{.body = questions}});
    const auto drafts = ask(m_provider, u"movies"_s);
    QVERIFY(drafts);
    QCOMPARE(drafts->size(), 1); // Not the one with pictures.
    QCOMPARE(drafts->at(0).text, u"Who sings <i>in</i> the rain?"_s);
    QCOMPARE(rightText(drafts->at(0)), u"Gene Kelly"_s);
    QCOMPARE(drafts->at(0).choices.size(), 4);
    QCOMPARE(drafts->at(0).category, u"Film & tv"_s);
    QCOMPARE(drafts->at(0).licence, u"CC BY-NC 4.0"_s);
}

void TestTriviaApi::theRequestSaysWhatIsWanted()
{
    m_site.setAnswers({{.body = questions}});
    QVERIFY(ask(m_provider, u"easy questions on art"_s, 48));
    const SiteRequest request = m_site.requests.value(0);
    QCOMPARE(request.path, u"/v2/questions"_s);
    QCOMPARE(request.query.queryItemValue(u"limit"_s), u"50"_s);
    QCOMPARE(request.query.queryItemValue(u"categories"_s), u"arts_and_literature"_s);
    QCOMPARE(request.query.queryItemValue(u"difficulties"_s), u"easy"_s);
}

void TestTriviaApi::whatGoesWrongIsSaid_data()
{
    QTest::addColumn<SiteAnswer>("answer");
    QTest::addColumn<QString>("words");

    QTest::newRow("asked too often") << SiteAnswer {.status = 429}
        << u"The Trivia API was asked too often; try again in a minute."_s;
    QTest::newRow("a problem of its own") << SiteAnswer {.status = 503}
        << u"The Trivia API has a problem of its own (503); try again later."_s;
    QTest::newRow("cut in the middle") << SiteAnswer {.body = questions, .way = Way::Cut}
        << u"The Trivia API can't be reached: Connection closed."_s;
    QTest::newRow("malformed") << SiteAnswer {.body = questions.chopped(2)}
        << u"The Trivia API answered with something else than questions."_s;
    QTest::newRow("another schema") << SiteAnswer {.body = R"({"questions": []})"}
        << u"The Trivia API answered with something else than questions."_s;
    QTest::newRow("nothing") << SiteAnswer {}
        << u"The Trivia API answered with something else than questions."_s;
    QTest::newRow("without an end") << SiteAnswer {.way = Way::Flood}
        << u"The Trivia API can't be reached: the answer has more than 1 MiB."_s;
}

void TestTriviaApi::whatGoesWrongIsSaid()
{
    QFETCH(SiteAnswer, answer);
    QFETCH(QString, words);
    m_site.setAnswers({answer});
    const auto drafts = ask(m_provider, u"Film"_s);
    QVERIFY(!drafts);
    QCOMPARE(drafts.error(), Error(ErrorCode::GenerationFailed, words));
}

void TestTriviaApi::whatIsNoQuestionDoesNotPassTheChecks_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("no members") << QByteArray(R"({"type":"text_choice"})");
    QTest::newRow("a question of another kind")
        << QByteArray(R"({"type":"text_choice","question":7,"correctAnswer":{},"incorrectAnswers":3})");
    QTest::newRow("the right answer among the wrong ones")
        << QByteArray(R"({"type":"text_choice","question":{"text":"Who sings in the rain?"},
                         "correctAnswer":"Gene","incorrectAnswers":["Gene","Fred"]})");
    QTest::newRow("no wrong ones")
        << QByteArray(R"({"type":"text_choice","question":{"text":"Who sings in the rain?"},
                         "correctAnswer":"Gene","incorrectAnswers":[]})");
    QTest::newRow("a right answer of nothing")
        << QByteArray(R"({"type":"text_choice","question":{"text":"Who sings in the rain?"},
                         "correctAnswer":"","incorrectAnswers":["Fred"]})");
}

void TestTriviaApi::whatIsNoQuestionDoesNotPassTheChecks()
{
    QFETCH(QByteArray, item);
    m_site.setAnswers({{.body = '[' + item + ']'}});
    const auto drafts = ask(m_provider, u"Film"_s);
    QVERIFY(drafts);
    QSet<QString> known;
    const CheckedDrafts checked = checkDrafts(*drafts, 10, known);
    QVERIFY(checked.accepted.isEmpty());
    QCOMPARE(checked.problems.size(), 1);
}

void TestTriviaApi::aTopicWithoutACategoryIsRefusedAtOnce()
{
    const auto drafts = ask(m_provider, u"Basket weaving"_s);
    QVERIFY(!drafts);
    QCOMPARE(drafts.error().message, u"The Trivia API has no category for this topic."_s);
    QVERIFY(m_site.requests.isEmpty());
}

void TestTriviaApi::otherHostsAreNotFollowedTo()
{
    SiteStub other;
    other.setAnswers({{.body = questions}});
    m_site.setAnswers({{.status = 302, .headers = "Location: " + other.url().toEncoded() + "/v2\r\n"}});
    QVERIFY(!ask(m_provider, u"Film"_s));
    QVERIFY(other.requests.isEmpty());
}

void TestTriviaApi::nobodyListening()
{
    QUrl url;
    {
        SiteStub gone;
        url = gone.url();
    }
    TriviaApi provider({url, 20s}, m_network);
    const auto drafts = ask(provider, u"Film"_s);
    QVERIFY(!drafts);
    QCOMPARE(drafts.error().message, u"The Trivia API can't be reached: Connection refused."_s);
}

QTEST_GUILESS_MAIN(TestTriviaApi)

#include "tst_triviaapi.moc"

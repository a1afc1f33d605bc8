#include "core/config/generationsettings.h"
#include "core/generation/draftcheck.h"
#include "core/generation/opentriviadb.h"
#include "tests/generation/providertest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Way = SiteAnswer::Way;

namespace
{

const QByteArray token = R"({"response_code":0,"response_message":"Token Generated Successfully!",)"
                         R"("token":"abc123"})";

SiteAnswer code(int number)
{
    return {.body = "{\"response_code\":" + QByteArray::number(number) + ",\"results\":[]}"};
}

/// As the site spells them with encode=url3986.
SiteAnswer twoQuestions()
{
    return {.body = R"({"response_code":0,"results":[
        {"type":"multiple","difficulty":"easy","category":"Entertainment%3A%20Film",
         "question":"Who%20made%20%22The%20Caf%C3%A9%20%26%20I%22%3F","correct_answer":"Ren%C3%A9",
         "incorrect_answers":["Bo%20%3Cb%3E","Ann","Cy"]},
        {"type":"boolean","difficulty":"hard","category":"Entertainment%3A%20Film",
         "question":"Films%20are%20100%25%20silent.","correct_answer":"False",
         "incorrect_answers":["True"]}]})"};
}

} // namespace

/// Open Trivia DB as its documentation describes it, and on its bad days.
class TestOpenTriviaDb : public ProviderTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void questionsAreReadFromTheirEncoding();
    void theTokenIsKept();
    void theRequestSaysWhatIsWanted();
    void codesAreActedOn_data();
    void codesAreActedOn();
    void whatGoesWrongIsSaid_data();
    void whatGoesWrongIsSaid();
    void aTopicWithoutACategoryIsRefusedAtOnce_data();
    void aTopicWithoutACategoryIsRefusedAtOnce();
    void requestsWaitForTheirTurn();
    void whenTheContextGoesTheRequestEnds();

private:
    std::unique_ptr<OpenTriviaDb> m_provider;
};

void TestOpenTriviaDb::init()
{
    m_site.requests.clear();
    m_provider = std::make_unique<OpenTriviaDb>(SourceSettings {m_site.url(), 30s}, m_network, 0ms);
}

void TestOpenTriviaDb::questionsAreReadFromTheirEncoding()
{
    m_site.setAnswers({{.body = token}, twoQuestions()});
    const auto drafts = ask(*m_provider, u"Film"_s);
    QVERIFY(drafts);
    QCOMPARE(drafts->size(), 2);
    const Question film = drafts->at(0);
    QCOMPARE(film.text, u"Who made \"The Café & I\"?"_s);
    QCOMPARE(rightText(film), u"René"_s);
    QCOMPARE(film.choices.size(), 4);
    QCOMPARE(film.category, u"Film"_s);
    QCOMPARE(film.difficulty, u"easy"_s);
    QCOMPARE(film.licence, u"CC BY-SA 4.0"_s);
    QCOMPARE(film.source, u"Open Trivia DB"_s);
    const Question boolean = drafts->at(1);
    QCOMPARE(boolean.type, QuestionType::Boolean);
    QCOMPARE(boolean.text, u"Films are 100% silent."_s);
    QCOMPARE(boolean.key.choices[0].value, u"false"_s);
    QSet<QString> known;
    QCOMPARE(checkDrafts(*drafts, 10, known).accepted.size(), 2);
}

void TestOpenTriviaDb::theTokenIsKept()
{
    m_site.setAnswers({{.body = token}, twoQuestions()});
    QVERIFY(ask(*m_provider, u"Film"_s));
    QVERIFY(ask(*m_provider, u"Film"_s));
    QCOMPARE(m_site.requests.size(), 3);
    QCOMPARE(m_site.requests[0].path, u"/api_token.php"_s);
    QCOMPARE(m_site.requests[1].path, u"/api.php"_s);
    QCOMPARE(m_site.requests[2].query.queryItemValue(u"token"_s), u"abc123"_s);
}

void TestOpenTriviaDb::theRequestSaysWhatIsWanted()
{
    m_site.setAnswers({{.body = token}, twoQuestions()});
    QVERIFY(ask(*m_provider, u"Ten hard questions about films"_s, 10));
    const QUrlQuery query = m_site.requests[1].query;
    QCOMPARE(query.queryItemValue(u"category"_s), u"11"_s);
    QCOMPARE(query.queryItemValue(u"amount"_s), u"15"_s);
    QCOMPARE(query.queryItemValue(u"difficulty"_s), u"hard"_s);
    QCOMPARE(query.queryItemValue(u"encode"_s), u"url3986"_s);
}

void TestOpenTriviaDb::codesAreActedOn_data()
{
    QTest::addColumn<QList<SiteAnswer>>("answers");
    QTest::addColumn<QStringList>("asked"); // Path and query, as far as they matter.

    const QString first = u"request"_s;
    const QString questions = u"15"_s;
    QTest::newRow("1, not enough: half as many")
        << QList<SiteAnswer> {{.body = token}, code(1), twoQuestions()}
        << QStringList {first, questions, u"7"_s};
    QTest::newRow("3, token unknown: a new one")
        << QList<SiteAnswer> {{.body = token}, code(3), {.body = token}, twoQuestions()}
        << QStringList {first, questions, first, questions};
    QTest::newRow("4, token exhausted: reset")
        << QList<SiteAnswer> {{.body = token}, code(4), {.body = token}, twoQuestions()}
        << QStringList {first, questions, u"reset"_s, questions};
    QTest::newRow("4 after a reset: half as many")
        << QList<SiteAnswer> {{.body = token}, code(4), {.body = token}, code(4), twoQuestions()}
        << QStringList {first, questions, u"reset"_s, questions, u"7"_s};
    QTest::newRow("5, too often: once more")
        << QList<SiteAnswer> {{.body = token}, code(5), twoQuestions()}
        << QStringList {first, questions, questions};
    QTest::newRow("429: once more")
        << QList<SiteAnswer> {{.body = token}, {.status = 429, .body = "slow"}, twoQuestions()}
        << QStringList {first, questions, questions};
    QTest::newRow("429 for the token")
        << QList<SiteAnswer> {{.status = 429}, {.body = token}, twoQuestions()}
        << QStringList {first, first, questions};
    QTest::newRow("3 for the reset: a new token")
        << QList<SiteAnswer> {{.body = token}, code(4), code(3), {.body = token}, twoQuestions()}
        << QStringList {first, questions, u"reset"_s, first, questions};
}

void TestOpenTriviaDb::codesAreActedOn()
{
    QFETCH(QList<SiteAnswer>, answers);
    QFETCH(QStringList, asked);
    m_site.setAnswers(answers);
    const auto drafts = ask(*m_provider, u"Film"_s);
    QVERIFY2(drafts, qPrintable(drafts ? QString() : drafts.error().message));
    QCOMPARE(drafts->size(), 2);
    QStringList got;
    for (const SiteRequest &request : std::as_const(m_site.requests)) {
        got.append(request.query.hasQueryItem(u"command"_s)
                       ? request.query.queryItemValue(u"command"_s)
                       : request.query.queryItemValue(u"amount"_s));
    }
    QCOMPARE(got, asked);
}

void TestOpenTriviaDb::whatGoesWrongIsSaid_data()
{
    QTest::addColumn<QList<SiteAnswer>>("answers");
    QTest::addColumn<QString>("words");

    QTest::newRow("the server fails") << QList<SiteAnswer> {{.status = 500}}
        << u"Open Trivia DB has a problem of its own (500); try again later."_s;
    QTest::newRow("the site is gone") << QList<SiteAnswer> {{.status = 404}}
                                      << u"Open Trivia DB refuses the request (404)."_s;
    QTest::newRow("no JSON for a token") << QList<SiteAnswer> {{.body = "<html>"}}
        << u"Open Trivia DB answered with something else than a token."_s;
    QTest::newRow("no JSON for questions") << QList<SiteAnswer> {{.body = token}, {.body = "<html>"}}
        << u"Open Trivia DB answered with something else than questions."_s;
    QTest::newRow("a code that nobody knows") << QList<SiteAnswer> {{.body = token}, code(9)}
        << u"Open Trivia DB answered with something else than questions."_s;
    QTest::newRow("2, a wrong parameter") << QList<SiteAnswer> {{.body = token}, code(2)}
        << u"Open Trivia DB does not understand the request."_s;
    QTest::newRow("1 for a single question")
        << QList<SiteAnswer> {{.body = token}, code(1), code(1), code(1), code(1)}
        << u"Open Trivia DB has no questions of this kind."_s;
    QTest::newRow("always too often") << QList<SiteAnswer> {{.body = token}, code(5)}
        << u"Open Trivia DB gave no questions after several tries."_s;
    QTest::newRow("a token that is always unknown")
        << QList<SiteAnswer> {{.body = token}, code(3), {.body = token}, code(3), {.body = token},
                              code(3), {.body = token}, code(3), {.body = token}, code(3)}
        << u"Open Trivia DB gave no questions after several tries."_s;
}

void TestOpenTriviaDb::whatGoesWrongIsSaid()
{
    QFETCH(QList<SiteAnswer>, answers);
    QFETCH(QString, words);
    m_site.setAnswers(answers);
    const auto drafts = ask(*m_provider, u"Film"_s);
    QVERIFY(!drafts);
    QCOMPARE(drafts.error(), Error(ErrorCode::GenerationFailed, words));
}

void TestOpenTriviaDb::aTopicWithoutACategoryIsRefusedAtOnce_data()
{
    QTest::addColumn<QString>("topic");
    QTest::newRow("none at all") << u"Basket weaving"_s;
    QTest::newRow("narrower than a category") << u"Roman history"_s;
    QTest::newRow("one that only others have") << u"Food"_s;
}

void TestOpenTriviaDb::aTopicWithoutACategoryIsRefusedAtOnce()
{
    QFETCH(QString, topic);
    const auto drafts = ask(*m_provider, topic);
    QVERIFY(!drafts);
    QCOMPARE(drafts.error().message, u"Open Trivia DB has no category for this topic."_s);
    QVERIFY(m_site.requests.isEmpty());
}

void TestOpenTriviaDb::requestsWaitForTheirTurn()
{
    OpenTriviaDb slow({m_site.url(), 30s}, m_network, 10min);
    m_site.setAnswers({{.body = token}, {.body = token}, twoQuestions()});
    QObject context;
    slow.makeDrafts({.topic = u"Film"_s}, &context, [](const Result<QList<Question>> &) {});
    slow.makeDrafts({.topic = u"Music"_s}, &context, [](const Result<QList<Question>> &) {});
    QTRY_COMPARE(m_site.requests.size(), 1);
    // Whatever else was sent would have come by the time this other request is back.
    QVERIFY(ask(*m_provider, u"Film"_s));
    QCOMPARE(m_site.requests.size(), 3);
}

void TestOpenTriviaDb::whenTheContextGoesTheRequestEnds()
{
    m_site.setAnswers({{.way = Way::Never}});
    const int lost = m_site.lostCount;
    auto context = std::make_unique<QObject>();
    bool replied = false;
    m_provider->makeDrafts({.topic = u"Film"_s}, context.get(),
                           [&replied](const Result<QList<Question>> &) { replied = true; });
    QTRY_COMPARE(m_site.requests.size(), 1);
    context.reset();
    QTRY_COMPARE(m_site.lostCount, lost + 1);
    QVERIFY(!replied);
}

QTEST_GUILESS_MAIN(TestOpenTriviaDb)

#include "tst_opentriviadb.moc"

#include "core/generation/draftcheck.h"
#include "core/generation/questionbank.h"
#include "core/generation/topicwords.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The built-in bank finds questions on a topic, or says that it has none.
class TestQuestionBank : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aTopicIsRead_data();
    void aTopicIsRead();
    void aTopicGivesQuestionsOnIt_data();
    void aTopicGivesQuestionsOnIt();
    void anUnknownTopicIsRefusedInWords_data();
    void anUnknownTopicIsRefusedInWords();
    void aGeneralTopicTakesFromManySubjects();
    void difficultiesAreMixedAndRise();
    void aWishForEasyOnesIsFollowed();
    void whatIsNotOnTheTopicItselfSaysSo();
    void drawnOnesComeLast();
    void whatWasDrawnIsKnownAfterARestart();
    void aDamagedMemoryIsForgotten();
    void knownQuestionsAreLeftOut();
    void brokenFilesAreLeftOut();

private:
    Result<QList<Question>> draw(const QString &topic, int count = 10, const QSet<QString> &known = {})
    {
        m_now += std::chrono::hours(1);
        return m_bank->draw({.topic = topic, .count = count, .known = known}, m_now);
    }
    void open(const QString &folder = QStringLiteral(QUIZSTAGE_BANK))
    {
        m_bank.emplace(folder, m_folder->filePath(u"used.json"_s));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<QuestionBank> m_bank;
    TimePoint m_now = fromUnixMs(1795359600000);
};

void TestQuestionBank::init()
{
    m_bank.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestQuestionBank::aTopicIsRead_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QStringList>("words"); // The first of each group, or as it was typed.
    QTest::addColumn<QString>("difficulty");

    QTest::newRow("one word") << u"Rivers"_s << QStringList {u"rivers"_s} << QString();
    QTest::newRow("a phrase") << u"the rivers of Europe"_s
                              << QStringList {u"rivers"_s, u"europe"_s} << QString();
    QTest::newRow("a wish") << u"Ten easy questions about Movies, please!"_s
                            << QStringList {u"film"_s} << u"easy"_s;
    QTest::newRow("a number that belongs to it") << u"World War 2"_s
                                                 << QStringList {u"world"_s, u"war"_s, u"2"_s}
                                                 << QString();
    QTest::newRow("hard rock is no wish") << u"hard rock"_s << QStringList {u"hard"_s, u"rock"_s}
                                          << QString();
    QTest::newRow("anything") << u"General knowledge"_s << QStringList() << QString();
    QTest::newRow("a pub quiz") << u"Pub quiz"_s << QStringList() << QString();
    QTest::newRow("nothing but signs") << u"?!"_s << QStringList() << QString();
    QTest::newRow("quotes and operators") << u"\"cats\" AND (dogs*) NOT: x"_s
        << QStringList {u"cats"_s, u"dogs"_s, u"not"_s, u"x"_s} << QString();
}

void TestQuestionBank::aTopicIsRead()
{
    QFETCH(QString, topic);
    QFETCH(QStringList, words);
    QFETCH(QString, difficulty);
    const TopicWords read = readTopic(topic);
    QStringList first;
    for (const QStringList &group : read.words)
        first.append(group.constFirst());
    QCOMPARE(first, words);
    QCOMPARE(read.difficulty, difficulty);
    QCOMPARE(read.general, words.isEmpty());
}

void TestQuestionBank::aTopicGivesQuestionsOnIt_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("subject");

    QTest::newRow("a subject") << u"World History"_s << u"World History"_s;
    QTest::newRow("part of its name, in other case") << u"HISTORY"_s << u"World History"_s;
    QTest::newRow("another word for it") << u"astronomy"_s << u"Space"_s;
    QTest::newRow("in the singular") << u"animal"_s << u"Animals"_s;
    QTest::newRow("a wish around it") << u"10 questions about the animals"_s << u"Animals"_s;
}

void TestQuestionBank::aTopicGivesQuestionsOnIt()
{
    QFETCH(QString, topic);
    QFETCH(QString, subject);
    const auto drawn = draw(topic);
    QVERIFY2(drawn, qPrintable(drawn ? QString() : drawn.error().message));
    QCOMPARE(drawn->size(), 10);
    for (const Question &question : *drawn) {
        QCOMPARE(question.category, subject);
        QVERIFY(question.notes.isEmpty());
    }
}

void TestQuestionBank::anUnknownTopicIsRefusedInWords_data()
{
    QTest::addColumn<QString>("topic");
    QTest::newRow("nothing on it") << u"Quantum basket weaving"_s;
    QTest::newRow("one of two words is known") << u"Simpsons moon"_s;
    QTest::newRow("another script") << u"日本の歴史"_s;
    QTest::newRow("an attack on the search") << u"\" OR bank MATCH \"*"_s;
    QTest::newRow("very long") << QString(u"xyzzy "_s).repeated(33);
}

void TestQuestionBank::anUnknownTopicIsRefusedInWords()
{
    QFETCH(QString, topic);
    const auto drawn = draw(topic);
    QVERIFY(!drawn);
    QCOMPARE(drawn.error().code, ErrorCode::GenerationFailed);
    QVERIFY2(drawn.error().message.startsWith(u"The question bank has nothing on “"_s),
             qPrintable(drawn.error().message));
    QVERIFY(drawn.error().message.contains(u"General knowledge"_s));
    QVERIFY(drawn.error().message.contains(m_bank->subjects().constFirst()));
    QVERIFY(drawn.error().message.size() <= 500);
}

void TestQuestionBank::aGeneralTopicTakesFromManySubjects()
{
    const auto drawn = draw(u"General knowledge"_s, 10);
    QVERIFY(drawn);
    QSet<QString> subjects;
    for (const Question &question : *drawn)
        subjects.insert(question.category);
    QVERIFY(subjects.size() >= std::min<qsizetype>(4, m_bank->subjects().size()));
}

void TestQuestionBank::difficultiesAreMixedAndRise()
{
    const auto drawn = draw(u"Space"_s);
    QVERIFY(drawn);
    QStringList difficulties;
    for (const Question &question : *drawn)
        difficulties.append(question.difficulty);
    QCOMPARE(difficulties, QStringList(4, u"easy"_s) + QStringList(4, u"medium"_s)
                 + QStringList(2, u"hard"_s));
}

void TestQuestionBank::aWishForEasyOnesIsFollowed()
{
    const auto drawn = draw(u"five easy questions on animals"_s, 5);
    QVERIFY(drawn);
    QCOMPARE(drawn->size(), 5);
    for (const Question &question : *drawn)
        QCOMPARE(question.difficulty, u"easy"_s);
}

void TestQuestionBank::whatIsNotOnTheTopicItselfSaysSo()
{
    const auto drawn = draw(u"rivers of Europe"_s, 20);
    QVERIFY(drawn);
    QCOMPARE(drawn->size(), 20);
    const auto isNear = [](const Question &question) { return !question.notes.isEmpty(); };
    const auto near = std::ranges::count_if(*drawn, isNear);
    QVERIFY(near > 0 && near < 20);
    // Those on the topic come first.
    QVERIFY(std::ranges::is_partitioned(*drawn, std::not_fn(isNear)));
    QVERIFY(drawn->constLast().notes.startsWith(u"Not on “rivers of Europe” itself, but on Geography"_s));
    QCOMPARE(drawn->constLast().category, u"Geography"_s);
}

void TestQuestionBank::drawnOnesComeLast()
{
    QSet<QString> seen;
    const int all = 30; // Each subject has at least so many.
    for (int drawn = 0; drawn < all; drawn += 10) {
        const auto next = draw(u"Space"_s);
        QVERIFY(next);
        for (const Question &question : *next) {
            QVERIFY2(!seen.contains(question.text), qPrintable(question.text));
            seen.insert(question.text);
        }
    }
    const auto again = draw(u"Space"_s); // By now there are repeats, but the room still gets its ten.
    QVERIFY(again);
    QCOMPARE(again->size(), 10);
}

void TestQuestionBank::whatWasDrawnIsKnownAfterARestart()
{
    const auto first = draw(u"Animals"_s, 15);
    QVERIFY(first);
    open();
    const auto second = draw(u"Animals"_s, 15);
    QVERIFY(second);
    for (const Question &question : *second)
        QVERIFY(!first->contains(question));
}

void TestQuestionBank::aDamagedMemoryIsForgotten()
{
    QFile used(m_folder->filePath(u"used.json"_s));
    QVERIFY(used.open(QIODevice::WriteOnly));
    used.write("{\"space/q1\": \"yester");
    used.close();
    open();
    QVERIFY(draw(u"Space"_s));
}

void TestQuestionBank::knownQuestionsAreLeftOut()
{
    const auto first = draw(u"Animals"_s, 15);
    QVERIFY(first);
    QSet<QString> known;
    for (const Question &question : *first)
        known.insert(textSkeleton(question.text));
    const auto all = draw(u"Animals"_s, 50, known);
    QVERIFY(all);
    QVERIFY(all->size() >= 15);
    for (const Question &question : *all)
        QVERIFY(!first->contains(question));
}

void TestQuestionBank::brokenFilesAreLeftOut()
{
    QTemporaryDir folder;
    for (const char *content : {"", "{", "{\"format\": \"quizstage-pack\", \"version\": 1}"}) {
        QFile file(folder.filePath(u"broken.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"broken.json"_s));
        open(folder.path());
        QCOMPARE(m_bank->questionCount(), 0);
        QVERIFY(!draw(u"Space"_s));
    }
}

QTEST_GUILESS_MAIN(TestQuestionBank)

#include "tst_questionbank.moc"

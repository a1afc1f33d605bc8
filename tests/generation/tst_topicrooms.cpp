#include "core/generation/generator.h"
#include "core/generation/renewer.h"
#include "core/library/formats/packdesk.h"
#include "core/service/roomservice.h"
#include "tests/service/memoryjournal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A node's rooms, and who brings their questions.
class GeneratingNode
{
    Q_DISABLE_COPY_MOVE(GeneratingNode)

public:
    GeneratingNode(MemoryJournal &journal, const Clock &clock, const QString &folder,
                   const Result<GenerationSettings> &settings)
        : service(journal, bus, clock, {u"n1"_s})
        , sources(settings,
                  {.bank = QStringLiteral(QUIZSTAGE_BANK),
                   .usedFile = folder + u"/used.json"_s},
                  clock)
        , packs({}, folder, clock)
        , generator({.service = service,
                     .replicas = replicas,
                     .sources = sources,
                     .listenerCount = [this] { return listeners; },
                     .listKnown = [this](QObject *context, auto reply) { listKnown(context, reply); }})
        , renewer({.service = service,
                   .replicas = replicas,
                   .sources = sources,
                   .listenerCount = {},
                   .listKnown = [this](QObject *context, auto reply) { listKnown(context, reply); }})
    { }

    const GameRoom &makeRoom(const QString &topic)
    {
        RoomCode made;
        service.createRoom({.title = u"Friday quiz"_s, .topic = topic, .node = {u"n1"_s}}, &bus,
                           [&made](const Result<RoomCode> &code) { made = code.value(); });
        if (!QTest::qWaitFor([&] { return replicas.room(made) != nullptr; }))
            qFatal("the room was not made");
        return *replicas.room(made);
    }

    void listKnown(QObject *context, const std::function<void(QSet<QString>)> &reply)
    {
        packs.listKnown(context,
                        [reply](const Result<QSet<QString>> &known) { reply(known.value()); });
    }

    int listeners = 0;
    EventBus bus;
    RoomReplicas replicas {bus};
    RoomService service;
    QuestionSources sources;
    PackDesk packs;
    Generator generator;
    Renewer renewer;
};

} // namespace

/// A room with a topic gets its questions, or fails with words that a host can act on.
class TestTopicRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aTopicGetsTenQuestions();
    void aSecondRoomGetsOthers();
    void anUnknownTopicFailsWithWords();
    void roomsWithQuestionsAreLeftAlone();
    void whatTheLibraryHasIsNotAskedAgain();
    void programsThatListenGoFirst();
    void theBankStepsInWhenTheyBringNothing();
    void aRoomThatIsCalledOffIsDropped();
    void aDeletedRoomIsDropped();
    void withoutSourcesRoomsWait();
    void wrongSettingsFailTheRoom();
    void aRoomThatStillWaitsIsBegunAnewAfterARestart();
    void aStoreThatIsAwayIsWaitedFor();
    void oneQuestionIsRenewedInItsPlace();
    void allQuestionsAreRenewed();
    void whatCannotBeRenewedIsRefused();
    void aCancelledRenewalChangesNothing();

private:
    void start(const Result<GenerationSettings> &settings = GenerationSettings())
    {
        m_node.reset();
        m_node = std::make_unique<GeneratingNode>(*m_journal, m_clock, m_folder->path(), settings);
    }
    bool becomes(const RoomCode &code, RoomStatus status)
    {
        return QTest::qWaitFor([&] {
            const GameRoom *room = m_node->replicas.room(code);
            return room && room->status == status;
        });
    }
    /// What came of it; empty while nothing has.
    std::optional<Result<void>> renew(const RoomCode &code, const QString &question)
    {
        m_renewed.reset();
        m_node->renewer.renew(code, {question}, [this](const Result<void> &result) {
            m_renewed = result;
        });
        (void)QTest::qWaitFor([this] { return m_renewed.has_value(); });
        return m_renewed;
    }
    QStringList texts(const RoomCode &code)
    {
        QStringList texts;
        for (const Question &question : room(code).questions)
            texts.append(question.text);
        return texts;
    }
    const GameRoom &room(const RoomCode &code) { return *m_node->replicas.room(code); }

    std::optional<Result<void>> m_renewed;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<GeneratingNode> m_node;
};

void TestTopicRooms::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<MemoryJournal>();
}

void TestTopicRooms::cleanup()
{
    m_node.reset();
}

void TestTopicRooms::aTopicGetsTenQuestions()
{
    start();
    const RoomCode code = m_node->makeRoom(u"World History"_s).code;
    QVERIFY(becomes(code, RoomStatus::Ready));
    QCOMPARE(room(code).questions.size(), 10);
    QCOMPARE(room(code).questions[0].id.value, u"q1"_s);
    for (const Question &question : room(code).questions)
        QCOMPARE(question.category, u"World History"_s);
    QVERIFY(m_node->generator.status().rooms.isEmpty());
    QCOMPARE(m_node->generator.status().sources, QStringList {GenerationStatus::bank});
    QTRY_VERIFY(m_node->generator.status().subjects.contains(u"World History"_s));
}

void TestTopicRooms::aSecondRoomGetsOthers()
{
    start();
    const RoomCode one = m_node->makeRoom(u"Space"_s).code;
    const RoomCode two = m_node->makeRoom(u"Space"_s).code;
    QVERIFY(becomes(one, RoomStatus::Ready) && becomes(two, RoomStatus::Ready));
    QSet<QString> texts;
    for (const RoomCode &code : {one, two}) {
        for (const Question &question : room(code).questions)
            texts.insert(question.text);
    }
    QCOMPARE(texts.size(), 20);
}

void TestTopicRooms::anUnknownTopicFailsWithWords()
{
    start();
    const RoomCode code = m_node->makeRoom(u"Quantum basket weaving"_s).code;
    QVERIFY(becomes(code, RoomStatus::Failed));
    const QString reason = room(code).failureReason;
    QVERIFY2(reason.startsWith(u"The question bank has nothing on “Quantum basket weaving”."_s),
             qPrintable(reason));
}

void TestTopicRooms::roomsWithQuestionsAreLeftAlone()
{
    start();
    const RoomCode topic = m_node->makeRoom(u"Space"_s).code;
    QVERIFY(becomes(topic, RoomStatus::Ready));
    RoomCode made;
    m_node->service.createRoom({.title = u"Copy"_s, .topic = u"Space"_s,
                                .questions = room(topic).questions.first(3)},
                               &m_node->bus,
                               [&made](const Result<RoomCode> &code) { made = code.value(); });
    QVERIFY(QTest::qWaitFor([&] { return m_node->replicas.room(made) != nullptr; }));
    QCOMPARE(room(made).questions.size(), 3);
    QVERIFY(m_node->generator.status().rooms.isEmpty());
}

void TestTopicRooms::whatTheLibraryHasIsNotAskedAgain()
{
    QFile space(QStringLiteral(QUIZSTAGE_BANK "/space.json"));
    QVERIFY(space.open(QIODevice::ReadOnly));
    auto pack = packFromBytes(space.readAll());
    QVERIFY(pack && pack->questions.size() >= 30);
    pack->questions = pack->questions.first(20);
    QSet<QString> known;
    for (const Question &question : std::as_const(pack->questions))
        known.insert(question.text);
    QVERIFY(PackLibrary({}, m_folder->path(), m_clock).save(*pack));
    start();
    const RoomCode code = m_node->makeRoom(u"Space"_s).code;
    QVERIFY(becomes(code, RoomStatus::Ready));
    for (const Question &question : room(code).questions)
        QVERIFY2(!known.contains(question.text), qPrintable(question.text));
}

void TestTopicRooms::programsThatListenGoFirst()
{
    start();
    m_node->listeners = 1;
    const RoomCode code = m_node->makeRoom(u"Space"_s).code;
    QCOMPARE(m_node->generator.status().rooms,
             QList<GenerationProgress> {GenerationProgress(code, true, {}, 10)});
    const QList<Question> theirs {{.id = {u"q1"_s},
                                   .text = u"What is two and two?"_s,
                                   .choices = {{{u"a"_s}, u"4"_s}, {{u"b"_s}, u"5"_s}},
                                   .key = {{{u"a"_s}}}}};
    m_node->service.submit(code, SupplyQuestions {theirs}, &m_node->bus,
                           [](const Result<RoomEvents> &) {});
    QVERIFY(becomes(code, RoomStatus::Ready));
    QCOMPARE(room(code).questions, theirs);
    QVERIFY(m_node->generator.status().rooms.isEmpty());
}

void TestTopicRooms::theBankStepsInWhenTheyBringNothing()
{
    GenerationSettings settings;
    settings.headStart = 1s;
    start(settings);
    m_node->listeners = 1;
    const RoomCode code = m_node->makeRoom(u"Space"_s).code;
    QCOMPARE(room(code).status, RoomStatus::Building);
    QVERIFY(becomes(code, RoomStatus::Ready));
}

void TestTopicRooms::aRoomThatIsCalledOffIsDropped()
{
    start();
    m_node->listeners = 1;
    const RoomCode code = m_node->makeRoom(u"Space"_s).code;
    m_node->service.submit(code, FailBuilding {u"The host has called it off."_s}, &m_node->bus,
                           [](const Result<RoomEvents> &) {});
    QVERIFY(becomes(code, RoomStatus::Failed));
    QTRY_VERIFY(m_node->generator.status().rooms.isEmpty());
    QCOMPARE(room(code).failureReason, u"The host has called it off."_s);
}

void TestTopicRooms::aDeletedRoomIsDropped()
{
    start();
    m_node->listeners = 1;
    const RoomCode code = m_node->makeRoom(u"Space"_s).code;
    QCOMPARE(m_node->generator.status().rooms.size(), 1);
    m_node->service.deleteRoom(code, &m_node->bus, [](const Result<void> &) {});
    QTRY_VERIFY(m_node->generator.status().rooms.isEmpty());
}

void TestTopicRooms::withoutSourcesRoomsWait()
{
    GenerationSettings settings;
    settings.order.clear();
    start(settings);
    const RoomCode code = m_node->makeRoom(u"Space"_s).code;
    QVERIFY(m_node->generator.status().sources.isEmpty());
    QVERIFY(m_node->generator.status().rooms.isEmpty());
    QCOMPARE(room(code).status, RoomStatus::Building);
}

void TestTopicRooms::wrongSettingsFailTheRoom()
{
    start(refuse(ErrorCode::InvalidMessage, u"generation.json: ordre is not known."_s));
    const RoomCode code = m_node->makeRoom(u"Space"_s).code;
    QVERIFY(becomes(code, RoomStatus::Failed));
    QCOMPARE(room(code).failureReason, u"generation.json: ordre is not known."_s);
}

void TestTopicRooms::aRoomThatStillWaitsIsBegunAnewAfterARestart()
{
    start();
    m_node->listeners = 1;
    const RoomCode code = m_node->makeRoom(u"Space"_s).code;
    start();
    m_node->service.takeUpRooms(&m_node->bus, [](const Result<int> &) {});
    QVERIFY(becomes(code, RoomStatus::Ready));
    QCOMPARE(room(code).questions.size(), 10);
}

void TestTopicRooms::aStoreThatIsAwayIsWaitedFor()
{
    start();
    const RoomCode code = m_node->makeRoom(u"Space"_s).code;
    m_journal->failAppends = true;
    const int appends = m_journal->appendCount;
    QTRY_VERIFY(m_journal->appendCount > appends);
    m_journal->failAppends = false;
    QVERIFY(becomes(code, RoomStatus::Ready));
}

void TestTopicRooms::oneQuestionIsRenewedInItsPlace()
{
    start();
    const RoomCode code = m_node->makeRoom(u"Space"_s).code;
    QVERIFY(becomes(code, RoomStatus::Ready));
    const QStringList before = texts(code);
    const auto done = renew(code, u"q3"_s);
    QVERIFY(done && *done);
    QTRY_VERIFY(!before.contains(texts(code).at(2)));
    QStringList after = texts(code);
    QCOMPARE(after.size(), 10);
    QVERIFY(room(code).indexOf({u"q3"_s}) < 0);
    after[2] = before.at(2);
    QCOMPARE(after, before);
}

void TestTopicRooms::allQuestionsAreRenewed()
{
    start();
    const RoomCode code = m_node->makeRoom(u"Space"_s).code;
    QVERIFY(becomes(code, RoomStatus::Ready));
    const QStringList before = texts(code);
    const auto done = renew(code, {});
    QVERIFY(done && *done);
    QTRY_VERIFY(texts(code) != before);
    const QStringList after = texts(code);
    QCOMPARE(after.size(), 10);
    for (const QString &text : after)
        QVERIFY2(!before.contains(text), qPrintable(text));
}

void TestTopicRooms::whatCannotBeRenewedIsRefused()
{
    start();
    const RoomCode code = m_node->makeRoom(u"Space"_s).code;
    QVERIFY(becomes(code, RoomStatus::Ready));
    const auto codeOf = [](const std::optional<Result<void>> &done) {
        return done && !*done ? std::optional(done->error().code) : std::nullopt;
    };
    QVERIFY(codeOf(renew(code, u"none"_s)) == ErrorCode::QuestionNotFound);
    QVERIFY(codeOf(renew({u"BCDFGH"_s}, {})) == ErrorCode::RoomNotFound);
    bool started = false;
    m_node->service.submit(code, StartGame {}, &m_node->bus,
                           [&started](const Result<RoomEvents> &done) { started = done.has_value(); });
    QTRY_VERIFY(started && room(code).status == RoomStatus::InProgress);
    QVERIFY(codeOf(renew(code, {})) == ErrorCode::WrongStatus);

    GenerationSettings nobody;
    nobody.order.clear();
    start(nobody);
    const RoomCode own = m_node->makeRoom(u"Space"_s).code;
    const Question question {.id = {u"q1"_s}, .type = QuestionType::Slide, .text = u"Hello"_s, .points = 0};
    m_node->service.submit(own, SupplyQuestions {{question}}, &m_node->bus, [](const auto &) { });
    QVERIFY(becomes(own, RoomStatus::Ready));
    QVERIFY(codeOf(renew(own, u"q1"_s)) == ErrorCode::GenerationFailed);
    QCOMPARE(room(own).questions.size(), 1);
}

void TestTopicRooms::aCancelledRenewalChangesNothing()
{
    start();
    const RoomCode code = m_node->makeRoom(u"Space"_s).code;
    QVERIFY(becomes(code, RoomStatus::Ready));
    const QStringList before = texts(code);
    bool replied = false;
    m_node->renewer.renew(code, {}, [&replied](const Result<void> &) { replied = true; });
    m_node->renewer.cancel(code);
    // Another one is taken, so the first is over.
    const auto done = renew(code, u"q1"_s);
    QVERIFY(done && *done);
    QVERIFY(!replied);
    QCOMPARE(texts(code).mid(1), before.mid(1));
}

QTEST_GUILESS_MAIN(TestTopicRooms)

#include "tst_topicrooms.moc"

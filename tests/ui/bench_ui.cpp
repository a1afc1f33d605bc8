// How long the GUI thread is held up while thousands join and answer, and while one writes in a pack of
// 2,000 questions: bench_ui [PLAYERS …].
// Prints for each step how many events were handled, p99 and max of their time in ms, and the same
// of the processor time that they took: on a busy machine only that says what the code costs. Fails
// when an event took more of it than a frame may.

#include "fakesession.h"

#include "ui/audience/audiencewindow.h"
#include "ui/editor/editorpage.h"
#include "ui/editor/packquestionlist.h"
#include "ui/mainwindow/editorguide.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/monitor/meteredapplication.h"
#include "ui/monitor/stallmeter.h"
#include "ui/room/playerpanel.h"
#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"

#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace
{

constexpr double longestEventMs = 16;

/// Measures with both clocks, and prints what was measured since it began.
class Stopwatch
{
public:
    explicit Stopwatch(MeteredApplication &app)
    {
        app.measureWith(m_wall);
        app.measureWith(m_processor);
    }

    void begin()
    {
        m_wall.clear();
        m_processor.clear();
    }

    bool isInTime() const { return m_inTime; }

    void report(const char *what)
    {
        const StallMeter::Stall &worst = m_processor.longest();
        std::printf("%-18s %6llu events  p99 %6.2f  max %6.2f ms   cpu p99 %6.2f  max %6.2f ms  "
                    "(%s, event %d)\n",
                    what, m_wall.times().count(), inMs(m_wall.times().percentile(0.99)),
                    inMs(m_wall.longest().time), inMs(m_processor.times().percentile(0.99)),
                    inMs(worst.time), worst.receiver, worst.eventType);
        std::fflush(stdout);
        m_inTime &= inMs(worst.time) <= longestEventMs;
    }

private:
    static double inMs(std::chrono::duration<double, std::milli> time) { return time.count(); }

    StallMeter m_wall;
    StallMeter m_processor{StallMeter::processorTime};
    bool m_inTime = true;
};

constexpr int batchesPerSecond = 30;

/// Prepares batches of entries with the fake node, then plays them to the interface at a session's
/// pace, so that only folding and painting are measured.
class Rehearsal final : public QObject
{
public:
    Rehearsal(Stopwatch &meter, int players)
        : m_meter(meter)
        , m_players(players)
    { }

    void run()
    {
        QTemporaryDir folder;
        FakeSession node;
        const RoomCode code = node.makeRoom({.title = u"Friday quiz"_s,
                                             .maxPlayerCount = 20000,
                                             .settings = {.closeWhenAllAnswered = false},
                                             .questions = sampleQuestions() << sampleBuzzer()});
        node.watchRoom(code);
        FakeSession front;
        front.adopt(node.room(code));
        MainWindow window(front, folder.filePath(u"ui.ini"_s));
        window.resize(1280, 760);
        window.show();
        window.showRoom(code);
        QTest::qWait(50);
        RoomPage &page = *window.currentRoomPage();
        AudienceWindow &audience = page.audienceWindow();
        audience.resize(1920, 1080);
        audience.show();
        QTest::qWait(400);

        QList<QList<JournalEntry>> batches;
        connect(&node, &HostSession::entriesCommitted, this,
                [&](const RoomCode &, const QList<JournalEntry> &entries) { batches << entries; });
        const auto play = [&](const char *what) {
            m_meter.begin();
            for (const auto &entries : std::as_const(batches)) {
                // Queued, so that the meter sees the folding as the event that it is.
                QMetaObject::invokeMethod(
                    &front, [&] { Q_EMIT front.entriesCommitted(code, entries); },
                    Qt::QueuedConnection);
                QTest::qWait(1000 / batchesPerSecond);
            }
            QTest::qWait(1200);
            m_meter.report(what);
            batches.clear();
        };
        const int perBatch = qMax(1, m_players / (5 * batchesPerSecond));
        for (int joined = 0; joined < m_players; joined += perBatch)
            node.joinMany(code, qMin(perBatch, m_players - joined));
        play("joining in 5 s");
        (void)node.act(code, StartGame{});
        play("start");
        (void)node.act(code, AdvancePhase{});
        play("question opens");
        const auto answer = [&] {
            const int answers = 5000 / batchesPerSecond;
            const int choices = int(node.room(code).currentQuestion().choices.size());
            for (int first = 1; first <= m_players; first += answers) {
                node.moveClock(Milliseconds(1));
                node.answer(code, first, qMin(answers, m_players - first + 1),
                            [choices](int number) { return number % choices; });
            }
        };
        answer();
        play("5,000 answers/s");
        (void)node.act(code, AdvancePhase{});
        play("question closes");
        (void)node.act(code, AdvancePhase{});
        play("leaderboard");
        // The list that changes most: sorted, of those who have not answered.
        (void)node.act(code, AdvancePhase{});
        (void)node.act(code, AdvancePhase{});
        play("next question");
        auto *players = page.findChild<PlayerPanel *>();
        for (const auto step : {0, 1}) {
            QMetaObject::invokeMethod(
                players,
                [players, step] {
                    if (step == 0)
                        players->showOnly(PlayerListModel::Filter::NotAnswered);
                    else
                        players->showInOrder(PlayerListModel::Order::Name);
                },
                Qt::QueuedConnection);
        }
        play("filter and sort");
        answer();
        play("5,000 answers/s");
        players->showOnly(PlayerListModel::Filter::Everybody);
        (void)node.act(code, AdvancePhase{});
        play("question closes");
        (void)node.act(code, CorrectQuestion{node.room(code).questions.first().id, VoidQuestion{}});
        play("question voided");
        for (int step = 0; step < 8 && node.room(code).questionIndex < 3; ++step)
            (void)node.act(code, AdvancePhase{});
        (void)node.act(code, AdvancePhase{});
        play("buzzer opens");
        for (int first = 1; first <= m_players; first += 5000 / batchesPerSecond) {
            node.moveClock(Milliseconds(1));
            node.buzzMany(code, first, qMin(5000 / batchesPerSecond, m_players - first + 1));
        }
        play("5,000 buzzes/s");
        for (quint32 player = 1; player <= 20; ++player)
            (void)node.act(code, JudgeBuzz{node.room(code).currentQuestion().id, PlayerId{player}});
        play("judging twenty");
        (void)node.act(code, EndGame{});
        play("podium");
    }

private:
    Stopwatch &m_meter;
    int m_players;
};

/// As if somebody typed 30 letters a second.
void writeInLargePack(Stopwatch &meter)
{
    QTemporaryDir folder;
    FakeSession session;
    MainWindow window(session, folder.filePath(u"ui.ini"_s));
    window.resize(1280, 760);
    window.show();
    window.newPack();
    QTest::qWait(400);
    PackDocument &document = window.editor().editing().document();
    Pack pack{.title = u"All there is"_s};
    while (pack.questions.size() < mostPackQuestions) {
        Question question = sampleQuestions().first();
        question.id = {u"q%1"_s.arg(pack.questions.size() + 1)};
        pack.questions.append(question);
    }
    document.open(pack, true);
    window.editor().page()->list().selectRows({int(mostPackQuestions) / 2});
    meter.begin();
    for (int letter = 0; letter < 100; ++letter) {
        auto *field = window.findChild<QPlainTextEdit *>(u"questionText"_s);
        QCoreApplication::postEvent(
            field, new QKeyEvent(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s));
        QTest::qWait(33);
    }
    meter.report("writing");
}

} // namespace

int main(int argc, char **argv)
{
    MeteredApplication app(argc, argv);
    Stopwatch meter(app);
    QStringList counts = app.arguments().mid(1);
    if (counts.isEmpty())
        counts = {u"2000"_s, u"10000"_s};
    for (const QString &count : std::as_const(counts)) {
        std::printf("%s players\n", qPrintable(count));
        Rehearsal(meter, count.toInt()).run();
    }
    writeInLargePack(meter);
    return meter.isInTime() ? EXIT_SUCCESS : EXIT_FAILURE;
}

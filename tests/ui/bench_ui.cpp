// How long the GUI thread is held up while thousands join and answer: bench_ui [PLAYERS …].
// Prints for each step how many events were handled, p99 and max of their time in ms, and the same
// of the processor time that they took: on a busy machine only that says what the code costs.

#include "fakesession.h"

#include "ui/audience/audiencewindow.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/room/playerpanel.h"
#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace
{

/// Measures every event that the event loop hands out, nested ones as part of their outermost.
class StallMeter final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || !m_on)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const double cpuBefore = cpuMs();
        // The receiver may be gone afterwards.
        const char *name = receiver->metaObject()->className();
        const int type = event->type();
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        const double cpu = cpuMs() - cpuBefore;
        m_times << double(timer.nsecsElapsed()) / 1e6;
        m_cpuTimes << cpu;
        if (cpu > m_worst) {
            m_worst = cpu;
            m_culprit = u"%1, event %2"_s.arg(QString::fromLatin1(name)).arg(type);
        }
        return done;
    }

    void begin()
    {
        m_times.clear();
        m_cpuTimes.clear();
        m_worst = 0;
        m_on = true;
    }

    void report(const char *what)
    {
        m_on = false;
        std::ranges::sort(m_times);
        std::ranges::sort(m_cpuTimes);
        const auto at = [](const QList<double> &times, double share) {
            return times.isEmpty() ? 0.0 : times.at(qsizetype(double(times.size() - 1) * share));
        };
        std::printf(
            "%-18s %6lld events  p99 %6.2f  max %6.2f ms   cpu p99 %6.2f  max %6.2f ms  (%s)\n",
            what, static_cast<long long>(m_times.size()), at(m_times, 0.99), at(m_times, 1),
            at(m_cpuTimes, 0.99), m_worst, qPrintable(m_culprit));
        std::fflush(stdout);
    }

private:
    static double cpuMs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    QList<double> m_times;
    QList<double> m_cpuTimes;
    double m_worst = 0;
    QString m_culprit;
    int m_depth = 0;
    bool m_on = false;
};

constexpr int batchesPerSecond = 30;

/// Prepares batches of entries with the fake node, then plays them to the interface at a session's
/// pace, so that only folding and painting are measured.
class Rehearsal final : public QObject
{
public:
    Rehearsal(StallMeter &meter, int players)
        : m_meter(meter)
        , m_players(players)
    { }

    void run()
    {
        QTemporaryDir folder;
        FakeSession node;
        const RoomCode code = node.makeRoom({.title = u"Friday quiz"_s,
                                             .maxPlayerCount = 20000,
                                             .settings = {.closeWhenAllAnswered = false}});
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
        (void)node.act(code, EndGame{});
        play("podium");
    }

private:
    StallMeter &m_meter;
    int m_players;
};

} // namespace

int main(int argc, char **argv)
{
    StallMeter meter(argc, argv);
    QStringList counts = meter.arguments().mid(1);
    if (counts.isEmpty())
        counts = {u"2000"_s, u"10000"_s};
    for (const QString &count : std::as_const(counts)) {
        std::printf("%s players\n", qPrintable(count));
        Rehearsal(meter, count.toInt()).run();
    }
    return 0;
}

// Paints the monitor with made-up figures into PNG files, to be looked at, or the pictures for the
// documentation: monitorshots FOLDER [light|docs].

#include "clicks.h"
#include "fakesession.h"

#include "ui/mainwindow/mainwindow.h"
#include "ui/models/connectionsmodel.h"
#include "ui/monitor/meteredapplication.h"
#include "ui/monitor/stallmeter.h"
#include "ui/monitor/timechart.h"

#include <QDir>
#include <QSettings>
#include <QTableView>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

using Kind = LogEntry::Kind;

/// An evening at a node.
class MonitorPhotographer
{
public:
    MonitorPhotographer(const QString &folder, const QString &tone, const StallMeter &meter)
        : m_folder(folder)
        , m_tone(tone)
    {
        const QString settings = u"%1/%2.ini"_s.arg(folder, tone);
        QFile::remove(settings);
        QSettings(settings, QSettings::IniFormat)
            .setValue(u"appearance"_s, tone == "light"_L1 ? u"Light"_s : u"Dark"_s);
        m_window = std::make_unique<MainWindow>(m_session, settings);
        m_window->setStallMeter(meter);
        m_window->show();
    }

    void takeDocs()
    {
        const bool light = m_tone == "light"_L1;
        const QSize size = light ? QSize(1280, 720) : QSize(1920, 1080);
        play(0, 300);
        m_window->showMonitor();
        save(u"host-monitor%1"_s.arg(light ? QString() : u"-dark"_s), size);
        fillLog();
        (void)clickOn(m_window.get(), u"monitorPart1"_s);
        if (light)
            save(u"host-monitor-events"_s, size);
    }

    void takeStates()
    {
        m_window->showMonitor();
        shoot(u"monitor-fresh"_s, {{1280, 720}});
        play(0, 300);
        shoot(u"monitor"_s, {{1280, 720}, {1920, 1080}, {980, 620}});
        auto *chart = m_window->findChild<TimeChart *>(u"timesChart"_s);
        chart->setFocus();
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(chart, Qt::Key_Left);
        shoot(u"monitor-read"_s, {{1280, 720}});
        NodeStatus status = m_session.nodeStatus();
        status.shared = true;
        m_session.setStatus(status);
        m_session.monitor().setHealth(
            {.place = u"redis.example.org:6379"_s, .shared = true, .listeners = 1});
        play(4, 120);
        m_window->findChild<QTableView *>(u"nodesTable"_s)->selectRow(1);
        shoot(u"monitor-nodes"_s, {{1280, 720}, {1920, 1080}, {980, 620}});
        m_session.monitor().setHealth({.store = NodeHealth::Store::Failing,
                                       .problem = lossOfRedis(),
                                       .place = u"redis.example.org:6379"_s,
                                       .shared = true,
                                       .busConnected = false});
        shoot(u"monitor-trouble"_s, {{1280, 720}, {980, 620}});
        fillLog();
        (void)clickOn(m_window.get(), u"monitorPart1"_s);
        shoot(u"monitor-events"_s, {{1280, 720}, {980, 620}});
        fillConnections();
        (void)clickOn(m_window.get(), u"monitorPart2"_s);
        shoot(u"monitor-connections"_s, {{1280, 720}, {980, 620}});
    }

private:
    /// Some time passes at this node and others: people come, and every half minute they answer.
    void play(int others, int seconds)
    {
        std::normal_distribution<double> noise(0, 1);
        for (int second = 0; second < seconds; ++second) {
            m_session.moveClock(1s);
            QList<NodeInfo> nodes = sampleNodes(others, m_session.now());
            for (NodeInfo &node : nodes)
                fill(node, second, noise);
            m_session.setNodes(nodes);
        }
        if (others == 4) {
            QList<NodeInfo> nodes = m_session.nodes();
            nodes[2].name = u"the machine with the very long name in the last room of the annex"_s;
            nodes[3].seenAt -= 3s;
            m_session.setNodes(nodes);
        }
    }

    void fill(NodeInfo &node, int second, std::normal_distribution<double> &noise)
    {
        const bool own = node.id.value == "node-0"_L1;
        const double crowd = own ? 300 : 140;
        const double share = std::min(1.0, second / 90.0);
        const int inQuestion = second % 32;
        const double rush =
            second > 60 && inQuestion < 20 ? std::exp(-std::pow((inQuestion - 6) / 4.0, 2)) : 0;
        node.players = int(crowd * share);
        node.answersPerSecond = std::max(0.0, crowd * 0.14 * rush + rush * 3 * noise(m_random));
        if (rush > 0.02) {
            node.confirmTime =
                std::chrono::microseconds(int(26'000 + 9000 * rush + 1500 * noise(m_random)));
        }
        if (second > 5) {
            node.eventDelay =
                std::chrono::microseconds(int(8000 + 6000 * rush + 900 * noise(m_random)));
        }
        node.queuedBytes = rush > 0.6 ? qint64(900 + 400 * noise(m_random)) : 0;
        node.cpuPercent = std::max(0.4, 3 + crowd / 20 * rush + noise(m_random));
        node.memoryMb = int(62 + crowd * share * 0.07);
    }

    void fillLog()
    {
        const RoomCode code{u"BKTRFN"_s};
        TimePoint at = m_session.now() - 5min;
        const auto write = [&](Kind kind, LogEntry entry = {}) {
            at += 7s;
            entry.at = at;
            entry.kind = kind;
            entry.room = kind >= Kind::NodeFound ? RoomCode() : code;
            entry.title = u"Friday quiz"_s;
            m_session.monitor().write({entry});
        };
        const QStringList three{u"Ann"_s, u"Bertram"_s, u"שהרזאד"_s};
        write(Kind::RoomCreated);
        write(Kind::NodeFound, {.names = {u"hall"_s}});
        write(Kind::Joined, {.count = 3, .names = three});
        write(Kind::Joined, {.count = 297, .names = three});
        write(Kind::Message, {.detail = u"Please find your seats"_s});
        write(Kind::Started);
        for (int question = 1; question <= 4; ++question) {
            write(Kind::Announced, {.question = question});
            write(Kind::Opened, {.question = question});
            write(Kind::Answered, {.count = 41, .names = three, .question = question});
            write(Kind::Answered, {.count = 212, .names = three, .question = question});
            if (question == 2)
                write(Kind::Dropped, {.count = 2, .names = {u"Milan"_s, u"Keiko"_s}});
            if (question == 3) {
                write(Kind::NodeLost, {.names = {u"hall"_s}});
                write(Kind::Extended, {.question = question, .detail = u"10"_s});
            }
            write(Kind::Closed, {.question = question});
            write(Kind::Leaderboard);
        }
        write(Kind::Returned, {.count = 1, .names = {u"Milan"_s}});
        write(Kind::Corrected, {.detail = u"Both answers are right."_s});
    }

    void fillConnections()
    {
        QList<ConnectionInfo> connections;
        for (int i = 0; i < 300; ++i) {
            connections << ConnectionInfo{
                .number = quint64(i + 1),
                .address = QHostAddress(u"192.168.1.%1"_s.arg(30 + i % 200)),
                .role = ConnectionInfo::Role::Player,
                .room = {u"BKTRFN"_s},
                .player = i == 298 ? u"Maximiliane von Hohenfels-Langenburg the Second"_s
                                   : u"Player %1"_s.arg(i + 1),
                .roundTrip = Milliseconds(4 + i * 7 % 60),
                .queuedBytes = i % 40 == 0 ? 2300 : 0,
                .since = m_session.now() - 4min + Seconds(i / 2)};
        }
        connections[297].role = ConnectionInfo::Role::Screen;
        connections[297].player.clear();
        connections[296] = {.number = 297,
                            .address = QHostAddress(u"2001:db8::17:4c2e:9aff:fe01:22"_s),
                            .since = m_session.now()};
        m_session.monitor().setConnections(connections);
    }

    void shoot(const QString &name, const QList<QSize> &sizes)
    {
        for (const QSize &size : sizes)
            save(u"%1-%2-%3"_s.arg(name, m_tone).arg(size.width()), size);
    }

    void save(const QString &name, const QSize &size)
    {
        m_window->resize(size);
        QTest::qWait(250);
        m_window->grab().save(u"%1/%2.png"_s.arg(m_folder, name));
    }

    QString m_folder;
    QString m_tone;
    std::mt19937 m_random{4};
    FakeSession m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char **argv)
{
    StallMeter meter;
    MeteredApplication app(argc, argv);
    app.measureWith(meter);
    const QStringList arguments = app.arguments();
    const QString folder = arguments.value(1, u"screenshots"_s);
    QDir().mkpath(folder);
    if (arguments.contains(u"docs"_s)) {
        for (const QString &tone : {u"light"_s, u"dark"_s})
            MonitorPhotographer(folder, tone, meter).takeDocs();
    } else {
        MonitorPhotographer(folder, arguments.contains(u"light"_s) ? u"light"_s : u"dark"_s, meter)
            .takeStates();
    }
    return 0;
}

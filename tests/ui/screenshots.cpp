// Paints every screen of the desktop into PNG files, to be looked at:
// screenshots FOLDER [light] [nodes|newroom|rooms]; with one of them only those of several nodes, of
// making a room, or of the room list and of past games.

#include "fakesession.h"

#include "ui/audience/audiencescreen.h"
#include "ui/audience/audiencewindow.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/roomlistactions.h"
#include "ui/dashboard/roomtable.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/roomwindows.h"
#include "ui/newroom/newroompage.h"
#include "ui/results/resultsactions.h"
#include "ui/results/resultspage.h"
#include "ui/room/playerpanel.h"
#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"
#include "ui/room/roomwindow.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/steadylist.h"

#include <QAbstractButton>
#include <QApplication>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace
{

QList<Question> hardQuestions()
{
    Question wide;
    wide.id = {u"w1"_s};
    wide.text =
        u"In the long and winding history of measuring time, which of the following devices "
        "was, as far as we can tell from the sources that have come down to us, the first one "
        "that could show the hour at night and indoors without anybody having to look after "
        "it for several hours on end?"_s;
    const QStringList texts{
        u"A water clock with an outflow vessel and a float that lifts a pointer"_s,
        u"A candle with marks"_s,
        u"An hourglass"_s,
        u"A sundial that has been brought indoors and lit with a lamp"_s,
        u"A merkhet"_s,
        u"An incense clock"_s,
        u"A verge escapement clock"_s,
        u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter"_s};
    for (int i = 0; i < 8; ++i)
        wide.choices << Choice{ChoiceId{QString(QChar(u'a' + i))}, texts.at(i)};
    wide.key = {{ChoiceId{u"a"_s}}};
    wide.category = u"History of science and technology"_s;
    wide.explanation =
        u"Egyptian outflow vessels are known from about 1500 BC; they ran through the "
        "night and told the hour by the level of the water."_s;
    wide.notes = u"Give them a moment to read; it is a long one."_s;
    QList<Question> questions{wide};
    questions << sampleQuestions();
    return questions;
}

class Photographer
{
public:
    Photographer(const QString &folder, bool light)
        : m_folder(folder)
        , m_settings(folder + (light ? u"/light.ini"_s : u"/dark.ini"_s))
        , m_tone(light ? u"light"_s : u"dark"_s)
        , m_theme(light ? u"daylight"_s : u"stage"_s)
    {
        QFile::remove(m_settings);
        QSettings settings(m_settings, QSettings::IniFormat);
        settings.setValue(u"appearance"_s, light ? u"Light"_s : u"Dark"_s);
    }

    void takeAll()
    {
        takeDashboard();
        takeRooms();
        takeNewRoom();
        takeNodes();
        takeLobby(1);
        takeLobby(12);
        takeLobby(2000);
        takeGame();
        takeHard();
    }

    void takeRooms()
    {
        FakeSession session;
        MainWindow window(session, m_settings);
        window.show();
        window.showResults();
        shoot(&window, u"host-results-empty"_s, m_small);
        const QStringList titles{u"Friday quiz"_s, u"Class 7b"_s, u"Staff party"_s,
                                 u"Pub quiz: the very long title of a very long evening"_s,
                                 u"World geography"_s, u"ليلة الأسئلة"_s};
        for (int i = 0; i < 14; ++i)
            playTo(session, titles.at(i % 6), i);
        QTest::qWait(400);
        shoot(&window, u"host-results"_s, m_sizes);
        shoot(&window, u"host-results-least"_s, {{980, 620}});
        window.resultsPage().actions().remove()->trigger();
        window.findChild<QLineEdit *>(u"gameSearch"_s)->setText(u"pub"_s);
        QTest::qWait(200);
        shoot(&window, u"host-results-deleted"_s, m_small);
        window.showDashboard();
        window.dashboard().table()->selectRow(2);
        shoot(&window, u"host-rooms-many"_s, m_sizes);
        shoot(&window, u"host-rooms-least"_s, {{980, 620}});
        window.dashboard().actions().duplicate()->trigger();
        window.dashboard().table()->selectRow(3);
        window.dashboard().actions().remove()->trigger();
        QTest::qWait(100);
        shoot(&window, u"host-rooms-deleted"_s, m_small);
        window.findChild<QLineEdit *>(u"roomSearch"_s)->setText(u"nothing like it"_s);
        shoot(&window, u"host-rooms-none-found"_s, m_small);
        const RoomCode code = session.rooms().first().code;
        window.showRoomWindow(code);
        QTest::qWait(50);
        shoot(window.roomWindows().window(code), u"host-room-window"_s, {{1100, 700}});
    }

    void takeNodes()
    {
        FakeSession session;
        MainWindow window(session, m_settings);
        window.show();
        NodeStatus status = session.nodeStatus();
        status.shared = true;
        session.setStatus(status);
        QList<NodeInfo> nodes = sampleNodes(4, session.now());
        nodes[0].name = u"front desk"_s;
        nodes[4].name = u"the machine with the very long name in the last room of the annex"_s;
        session.setNodes(nodes);
        for (const QString &title : {u"Friday quiz"_s, u"Class 7b"_s, u"Staff party"_s}) {
            const RoomCode code = session.makeRoom({.title = title});
            session.joinMany(code, 7);
            session.setRunner(code, nodes.at(title.startsWith(u'S') ? 4 : title.size() % 3).id);
        }
        window.showDashboard();
        window.dashboard().table()->selectRow(0);
        shoot(&window, u"host-rooms-of-nodes"_s, m_small);
        status.healthy = false;
        status.problem = lossOfRedis();
        session.setStatus(status);
        shoot(&window, u"host-rooms-without-store"_s, m_small);
    }

    void takeNewRoom()
    {
        QFile::remove(m_folder + u"/presets.json"_s);
        FakeSession session;
        QList<PackSummary> packs = samplePacks();
        packs.append({.title = u"rivers.json"_s,
                      .problem = u"not JSON: line 12: unterminated string"_s});
        session.setPacks(packs, sampleQuestions());
        MainWindow window(session, m_settings);
        window.show();
        window.showNewRoom();
        QTest::qWait(150);
        const auto press = [&window](const QString &name) {
            window.findChild<QAbstractButton *>(name)->click();
            QTest::qWait(60);
        };
        const auto pick = [&window](int row) {
            SteadyList *list = window.newRoomPage().packList();
            list->setCurrentIndex(list->model()->index(row, 0));
        };
        shoot(&window, u"host-new-room-start"_s, m_small);
        pick(5);
        shoot(&window, u"host-new-room-broken"_s, m_small);
        pick(1);
        press(u"pictureKind1"_s);
        QTest::qWait(600);
        shoot(&window, u"host-new-room"_s, m_sizes);
        shoot(&window, u"host-new-room-least"_s, {{980, 620}});
        press(u"savePreset"_s);
        window.findChild<QLineEdit *>(u"presetName"_s)->setText(u"Classroom"_s);
        shoot(&window, u"host-new-room-preset"_s, m_small);
        press(u"cancelPresetName"_s);
        auto *pacing = window.findChild<QComboBox *>(u"pacing"_s);
        pacing->setCurrentIndex(pacing->findData(int(Pacing::Hold)));
        press(u"paceSection"_s);
        shoot(&window, u"host-new-room-pace"_s, m_sizes);
        for (const QString &name : {u"scoringSection"_s, u"playerSection"_s, u"teamSection"_s,
                                    u"phoneSection"_s})
            press(name);
        window.findChild<QAbstractButton *>(u"showQuestion"_s)->setChecked(false);
        auto *join = window.findChild<QComboBox *>(u"join"_s);
        join->setCurrentIndex(join->findData(int(JoinMode::Locked)));
        shoot(&window, u"host-new-room-options"_s, {{1920, 1080}});
        auto *form = window.findChild<QScrollArea *>(u"newRoomForm"_s);
        form->verticalScrollBar()->setValue(form->verticalScrollBar()->maximum());
        shoot(&window, u"host-new-room-options-end"_s, {{1280, 720}, {1920, 1080}, {980, 620}});
        press(u"roomSource1"_s);
        form->verticalScrollBar()->setValue(0);
        shoot(&window, u"host-new-room-topic-empty"_s, m_small);
        window.findChild<QLineEdit *>(u"topic"_s)->setText(u"Rivers of Europe"_s);
        QTest::qWait(600);
        shoot(&window, u"host-new-room-topic"_s, m_sizes);
        const RoomCode code = session.makeRoom({.title = u"Water"_s, .topic = u"Rivers of Europe"_s});
        window.showRoom(code);
        QTest::qWait(30);
        shoot(&window, u"host-room-waiting"_s, m_sizes);
        (void)session.act(code, FailBuilding {u"The generator found no sources on this topic."_s});
        QTest::qWait(30);
        shoot(&window, u"host-room-failed"_s, m_small);
    }

private:
    void shoot(QWidget *window, const QString &name, const QList<QSize> &sizes)
    {
        for (const QSize &size : sizes) {
            window->resize(size);
            QTest::qWait(40);
            const QString file = u"%1/%2-%3-%4.png"_s.arg(m_folder, name, m_tone).arg(size.width());
            window->grab().save(file);
            if (auto *screen = window->findChild<AudienceScreen *>();
                screen && !screen->cutTexts().isEmpty())
                qWarning() << "cut:" << file << screen->cutTexts();
        }
    }

    /// A room in the state that its number stands for; every third one is over.
    void playTo(FakeSession &session, const QString &title, int number)
    {
        NewRoom room{.title = title};
        room.questions = hardQuestions() + sampleQuestions() + sampleQuestions();
        for (int i = 0; i < int(room.questions.size()); ++i)
            room.questions[i].id = {u"q%1"_s.arg(i + 1)};
        const RoomCode code = session.makeRoom(room);
        session.joinMany(code, 5 + number * 7);
        if (number % 5 != 4)
            (void)session.act(code, StartGame{});
        const int questions = number % 3 == 0 ? 10 : number % 5;
        for (int i = 0; i < questions; ++i) {
            while (session.room(code).phase != Phase::Answering
                   && session.room(code).status == RoomStatus::InProgress)
                (void)session.act(code, AdvancePhase{});
            if (session.room(code).status != RoomStatus::InProgress)
                break;
            session.moveClock(Seconds(2 + i % 4));
            session.answer(code, 1, 4 + number * 6,
                           [i](int player) { return (player * 7 + i) % (i == 3 ? 2 : 3) % 2; });
            if (i + 1 < questions || number % 2)
                (void)session.act(code, AdvancePhase{});
        }
        if (number % 3 == 0)
            (void)session.act(code, EndGame{});
    }

    void takeDashboard()
    {
        FakeSession session;
        MainWindow window(session, m_settings);
        window.show();
        shoot(&window, u"dashboard-empty"_s, m_sizes);
        for (const QString &title : {u"Friday quiz"_s,
                                     u"Staff party: the very long title of a very "
                                     "long evening with a very long list of questions"_s,
                                     u"Class 7b"_s, u"ليلة الأسئلة"_s}) {
            const RoomCode code = session.makeRoom({.title = title});
            session.joinMany(code, 7);
            if (title != u"Friday quiz")
                (void)session.act(code, StartGame{});
            if (title == u"Class 7b")
                (void)session.act(code, PauseGame{});
            if (title.startsWith(u"ليلة"))
                (void)session.act(code, EndGame{});
        }
        window.dashboard().table()->selectRow(1);
        NodeStatus broken = session.nodeStatus();
        shoot(&window, u"dashboard-rooms"_s, m_sizes);
        window.dashboard().actions().remove()->trigger();
        QTest::qWait(60);
        if (auto *box = window.findChild<QMessageBox *>()) {
            box->grab().save(u"%1/confirm-%2.png"_s.arg(m_folder, m_tone));
            box->close();
        }
        broken.problem =
            u"The disk is full, so nothing can be saved. Games stand still until there "
            "is room again. Free some space on this computer."_s;
        broken.healthy = false;
        broken.canGoOnWithoutJournal = true;
        session.setStatus(broken);
        shoot(&window, u"dashboard-problem"_s, m_small);
    }

    void takeLobby(int players)
    {
        FakeSession session;
        MainWindow window(session, m_settings);
        window.show();
        const RoomCode code = session.makeRoom({.title = u"Friday quiz"_s});
        window.showRoom(code);
        QTest::qWait(20);
        if (players == 12) {
            session.join(code,
                         {u"Ann"_s, u"Bo"_s, u"محمد علي"_s, u"שרה"_s, u"<img src=x>"_s,
                          u"Maximiliane von Hohenste"_s, u"WWWWWWWWWWWWWWWWWWWWWWWW"_s,
                          u"Zoë & Friends"_s, u"山田太郎"_s, u"Œuvre"_s, u"li"_s, u"Łukasz"_s});
            (void)session.act(code, SetConnected{PlayerId{2}, false});
        } else {
            session.joinMany(code, players);
        }
        const QString suffix = QString::number(players);
        shoot(&window, u"lobby-"_s + suffix, players == 12 ? m_sizes : m_small);
        shootAudience(window, u"audience-join-"_s + suffix);
        if (players == 12) {
            session.refuseNext({ErrorCode::Unavailable, u"x"_s});
            window.findChild<QAbstractButton *>(u"lockButton"_s)->click();
            QTest::qWait(30);
            shoot(&window, u"lobby-error"_s, m_small);
        }
    }

    void shootAudience(MainWindow &window, const QString &name)
    {
        AudienceWindow &audience = window.currentRoomPage()->audienceWindow();
        audience.apply({.theme = m_theme});
        audience.show();
        audience.screenWidget().finishMotion();
        shoot(&audience, name, m_audienceSizes);
    }

    void step(FakeSession &session, const RoomCode &code)
    {
        (void)session.act(code, AdvancePhase{});
        QTest::qWait(30);
    }

    void takeGame()
    {
        FakeSession session;
        MainWindow window(session, m_settings);
        window.show();
        const RoomCode code = session.makeRoom({.title = u"Friday quiz"_s});
        window.showRoom(code);
        session.joinMany(code, 40);
        QTest::qWait(20);
        window.currentRoomPage()->audienceWindow().show();
        (void)session.act(code, StartGame{});
        QTest::qWait(30);
        shoot(&window, u"game-intro"_s, m_small);
        shootAudience(window, u"audience-intro"_s);
        step(session, code);
        session.moveClock(Milliseconds(2300));
        session.answer(code, 1, 27, [](int number) {
            return number % 7 == 0 ? 0 : number % 5 == 0 ? 3 : 1;
        });
        QTest::qWait(150);
        shoot(&window, u"game-question"_s, m_sizes);
        shootAudience(window, u"audience-question"_s);
        (void)session.act(code, PauseGame{});
        QTest::qWait(30);
        shoot(&window, u"game-paused"_s, m_small);
        shootAudience(window, u"audience-paused"_s);
        (void)session.act(code, ResumeGame{});
        step(session, code);
        shoot(&window, u"game-reveal"_s, m_small);
        shootAudience(window, u"audience-reveal"_s);
        step(session, code);
        shoot(&window, u"game-leaderboard"_s, m_small);
        shootAudience(window, u"audience-leaderboard"_s);
        step(session, code);
        step(session, code);
        session.moveClock(Milliseconds(4000));
        session.answer(code, 1, 35, [](int number) { return number % 3 == 0 ? 1 : 0; });
        QTest::qWait(120);
        shootAudience(window, u"audience-boolean"_s);
        step(session, code);
        shootAudience(window, u"audience-boolean-reveal"_s);
        step(session, code);
        step(session, code);
        step(session, code);
        shootAudience(window, u"audience-multi"_s);
        (void)session.act(code, EndGame{});
        QTest::qWait(1900);
        AudienceWindow &audience = window.currentRoomPage()->audienceWindow();
        shoot(&audience, u"audience-celebration"_s, m_small);
        shoot(&window, u"game-completed"_s, m_small);
        shootAudience(window, u"audience-podium"_s);
    }

    void takeHard()
    {
        FakeSession session;
        session.setPacks(samplePacks(), hardQuestions());
        MainWindow window(session, m_settings);
        window.show();
        const RoomCode code =
            session.makeRoom({.title = u"The very long title of a very long evening "
                                       "with very many questions and people"_s,
                              .maxPlayerCount = 20000});
        window.showRoom(code);
        session.join(code,
                     {u"WWWWWWWWWWWWWWWWWWWWWWWW"_s, u"محمد علي"_s, u"<img src=x>"_s,
                      u"Maximiliane von Hohenste"_s});
        session.joinMany(code, 9996);
        QTest::qWait(20);
        (void)session.act(code, StartGame{});
        step(session, code);
        session.answer(code, 1, 7400, [](int number) { return number % 11 % 8; });
        QTest::qWait(150);
        shoot(&window, u"hard-question"_s, m_sizes);
        shoot(&window, u"hard-question-least"_s, {{980, 620}});
        shootAudience(window, u"audience-hard-question"_s);
        step(session, code);
        shoot(&window, u"hard-reveal"_s, m_small);
        shootAudience(window, u"audience-hard-reveal"_s);
        step(session, code);
        shootAudience(window, u"audience-hard-leaderboard"_s);
    }

    QString m_folder;
    QString m_settings;
    QString m_tone;
    QString m_theme;
    QList<QSize> m_sizes{{1280, 720}, {1920, 1080}};
    QList<QSize> m_small{{1280, 720}};
    QList<QSize> m_audienceSizes{{1920, 1080}, {1024, 768}};
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QString folder = arguments.value(1, u"screenshots"_s);
    QDir().mkpath(folder);
    Photographer photographer(folder, arguments.contains(u"light"_s));
    if (arguments.contains(u"nodes"_s))
        photographer.takeNodes();
    else if (arguments.contains(u"newroom"_s))
        photographer.takeNewRoom();
    else if (arguments.contains(u"rooms"_s))
        photographer.takeRooms();
    else
        photographer.takeAll();
    return 0;
}

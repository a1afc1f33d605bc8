// Paints what a host does beside going on into PNG files, to be looked at, or the pictures of the
// host's window for the documentation: hostshots FOLDER [light|docs] [editor|buzzer].

#include "clicks.h"
#include "fakedoctor.h"
#include "fakesession.h"

#include "ui/editor/editoractions.h"
#include "ui/editor/editorpage.h"
#include "ui/editor/packquestionlist.h"
#include "ui/editor/questionedits.h"
#include "ui/mainwindow/editorguide.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/room/playeractions.h"
#include "ui/room/roompage.h"
#include "ui/widgets/steadylist.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize small(1280, 720);
constexpr QSize large(1920, 1080);

Question choiceQuestion(const QString &id, const QString &category, const QString &text,
                        const QStringList &choices, int right)
{
    Question question;
    question.id = {id};
    question.category = category;
    question.text = text;
    for (int i = 0; i < choices.size(); ++i)
        question.choices << Choice{ChoiceId{QString(QChar(u'a' + i))}, choices.at(i)};
    question.key = {{question.choices.at(right).id}};
    return question;
}

QList<Question> showQuestions()
{
    Question harp = choiceQuestion(u"q1"_s, u"Music"_s,
                                   u"Which of these instruments has pedals as well as strings?"_s,
                                   {u"Violin"_s, u"Harp"_s, u"Lute"_s, u"Banjo"_s}, 1);
    harp.explanation = u"A concert harp has seven pedals, one for each note of the scale."_s;
    harp.notes = u"Ask afterwards who has ever played one."_s;
    Question river =
        choiceQuestion(u"q2"_s, u"Geography"_s, u"Which river runs through four capitals?"_s,
                       {u"Rhine"_s, u"Danube"_s, u"Elbe"_s, u"Moldau"_s}, 1);
    river.notes = u"Vienna, Bratislava, Budapest and Belgrade."_s;
    const Question moon = choiceQuestion(u"q3"_s, u"Science"_s,
                                         u"How long does light from the Moon take to reach us?"_s,
                                         {u"1.3 seconds"_s, u"13 seconds"_s, u"8 minutes"_s}, 0);
    const Question chess =
        choiceQuestion(u"q4"_s, u"Games"_s, u"How many squares has a chessboard?"_s,
                       {u"49"_s, u"64"_s, u"81"_s, u"100"_s}, 1);
    return {harp, river, moon, chess};
}

/// A game to be photographed in one tone.
class HostPhotographer
{
public:
    HostPhotographer(const QString &folder, const QString &tone)
        : m_folder(folder)
        , m_tone(tone)
    {
        const QString settings = u"%1/%2.ini"_s.arg(folder, tone);
        QFile::remove(settings);
        QSettings(settings, QSettings::IniFormat)
            .setValue(u"appearance"_s, tone == "light"_L1 ? u"Light"_s : u"Dark"_s);
        m_session.setPacks(samplePacks(), showQuestions());
        m_window = std::make_unique<MainWindow>(m_session, settings);
        m_window->offerDoctor(m_doctor);
        m_window->show();
    }

    /// The host's part of docs/screenshots.
    void takeDocs()
    {
        open({});
        joinSixteen();
        shootDocs(u"host-lobby"_s);
        (void)m_session.act(m_code, StartGame{});
        advance();
        m_session.moveClock(Milliseconds(2600));
        answer({1, 1, 0, 1, 1, 2, 1, 0, 1, 1, 3, 1, 2, 1});
        shootDocs(u"host-question"_s);
        advance();
        shootDocs(u"host-reveal"_s);
        advance();
        shootDocs(u"host-leaderboard"_s);
        (void)m_session.act(m_code, EndGame{});
        settle();
        shootDocs(u"host-completed"_s);
        takeDoctor();
        shootDocs(u"host-doctor"_s);
        openEditor();
        shootDocs(u"host-editor"_s);
        openBuzzer({});
        buzz({3, 7, 2, 11}, 140);
        judge(3, false);
        shootDocs(u"host-buzzer"_s);
    }

    /// A room whose first question has a buzzer, open.
    void openBuzzer(const RoomSettings &settings)
    {
        Question tune = sampleBuzzer();
        tune.id = {u"buzzer"_s};
        tune.notes = u"Play the first ten seconds, then stop."_s;
        m_code = m_session.makeRoom({.title = u"A taste of everything"_s,
                                     .settings = settings,
                                     .questions = QList<Question>{tune, sampleStakes()} + showQuestions()});
        m_window->showRoom(m_code);
        joinSixteen();
        (void)m_session.act(m_code, StartGame{});
        advance();
        m_session.moveClock(Milliseconds(2600));
    }

    /// Buzzers in all their states, then stakes.
    void takeBuzzer()
    {
        openBuzzer({.teams = TeamMode::Deal, .teamNames = {u"The Foxes"_s, u"The Owls"_s, u"The Bears"_s, u"The Hares"_s}});
        shootBoth(u"host-buzzer-open"_s);
        buzz({3, 7, 2, 12}, 140);
        shootBoth(u"host-buzzer-turn"_s);
        judge(3, false);
        shootBoth(u"host-buzzer-wrong"_s);
        for (const quint32 player : {2, 12})
            judge(player, false);
        shoot(u"host-buzzer-goes-on"_s, small);
        buzz({1, 5, 9, 13}, 1);
        shootBoth(u"host-buzzer-tie"_s);
        judge(5, true);
        shoot(u"host-buzzer-reveal"_s, small);
        advance();
        advance();
        for (const quint32 player : {1, 2, 3, 6, 8, 9, 10})
            (void)m_session.stake(m_code, player, 100 * int(player));
        shootBoth(u"host-stakes"_s);
        advance();
        shoot(u"host-stakes-open"_s, small);
        advance();
        (void)m_session.act(m_code, EndGame{});
        settle();
        (void)clickOn(m_window.get(), u"railResults"_s);
        shoot(u"host-buzzer-results"_s, small);
    }

    /// The second question of a pack that is being written.
    void openEditor()
    {
        m_window->editPack(samplePacks().first().id);
        settle();
        m_window->editor().page()->list().selectRows({1});
        settle();
    }

    /// Each type of question, and the pack's own form.
    void takeEditor()
    {
        openEditor();
        PackDocument &document = m_window->editor().editing().document();
        for (int type = 0; type <= int(QuestionType::Buzzer); ++type) {
            document.editQuestion(1, asType(document.question(1), QuestionType(type)), {});
            shoot(u"host-editor-%1"_s.arg(type), small);
            document.history().undo();
        }
        document.addQuestion(2);
        shoot(u"host-editor-fresh"_s, small);
        shoot(u"host-editor-fresh"_s, large);
        takeEditorsMedia();
        takeEditorsRounds();
        (void)clickOn(m_window.get(), u"editorPart2"_s);
        shoot(u"host-editor-pack"_s, small);
        m_window->editor().page()->actions().changeMany()->trigger();
        shootDialog(u"bulkDialog"_s, u"host-editor-bulk"_s);
        m_window->editor().page()->actions().merge()->trigger();
        shootDialog(u"packChooser"_s, u"host-editor-merge"_s);
        m_window->showNewRoom();
        shoot(u"host-new-room-packs"_s, small);
    }

    /// A question with a picture and a sound and with pictures as answers, as screens and phones show them.
    void takeEditorsMedia()
    {
        QuestionMedia &media = m_window->editor().editing().media();
        m_window->editor().page()->list().selectRows({0});
        const QuestionId id = m_window->editor().editing().document().question(0).id;
        takePicture({.question = id, .part = MediaPlace::Part::Image}, QColor(0x2a6f97));
        shoot(u"host-editor-picture"_s, small);
        shoot(u"host-editor-picture"_s, large);
        visibleChild<QCheckBox>(m_window.get(), u"questionUncovers"_s)->click();
        shoot(u"host-editor-uncovers"_s, small);
        media.take({.question = id, .part = MediaPlace::Part::Audio},
                   {QStringLiteral(QUIZSTAGE_SOUNDS "/reveal.wav")});
        waitForMedia();
        shoot(u"host-editor-sound"_s, small);
        media.take({.question = id, .part = MediaPlace::Part::Image}, {u"/no/such/file"_s});
        waitForMedia();
        shoot(u"host-editor-refused"_s, small);
        media.remove({.question = id, .part = MediaPlace::Part::Image});
        media.remove({.question = id, .part = MediaPlace::Part::Audio});
        int hue = 0;
        for (const QChar letter : u"abc"_s)
            takePicture({id, MediaPlace::Part::ChoiceImage, {QString(letter)}},
                        QColor::fromHsv((hue += 90) % 360, 150, 190));
        shoot(u"host-editor-choices"_s, small);
        shoot(u"host-editor-choices"_s, large);
    }

    void takePicture(const MediaPlace &place, const QColor &colour)
    {
        QImage image(640, 400, QImage::Format_RGB32);
        image.fill(colour);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(colour.lighter(150));
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPoint(320, 240), 150, 110);
        painter.end();
        m_window->editor().editing().media().take(place, {{}, image});
        waitForMedia();
    }

    /// Reading takes turns in other threads.
    void waitForMedia()
    {
        QTest::qWait(300);
        settle();
    }

    void takeEditorsRounds()
    {
        EditorPage &page = *m_window->editor().page();
        (void)clickOn(m_window.get(), u"editorPart1"_s);
        shoot(u"host-editor-no-rounds"_s, small);
        PackDocument &document = m_window->editor().editing().document();
        page.list().selectRows({3});
        page.actions().startRound()->trigger();
        QuizRound round = document.pack().rounds.last();
        round.title = u"Numbers and games"_s;
        round.introduction = u"Four minutes, no calculators."_s;
        document.editRound(1, round, {});
        shoot(u"host-editor-round"_s, small);
        shoot(u"host-editor-round"_s, large);
        document.editRound(0, {.title = {}, .questionCount = 3}, {});
        page.list().selectRows({0});
        shoot(u"host-editor-round-fault"_s, small);
    }

    /// Reading what a generator made, one question being edited.
    void takeReview()
    {
        m_code = m_session.makeRoom({.title = u"A taste of everything"_s,
                                     .topic = u"Music and rivers"_s,
                                     .questions = showQuestions()});
        m_window->showRoom(m_code);
        settle();
        shoot(u"host-review"_s, small);
        clickOn(m_window.get(), u"editDraft"_s);
        settle();
        shoot(u"host-review-edit"_s, small);
        shoot(u"host-review-edit"_s, large);
    }

    /// The room doctor after a phone's visit and a rehearsal.
    void takeDoctor()
    {
        m_window->showDoctor();
        DoctorState state = m_doctor.state();
        state.visits = {{.address = u"192.168.1.20:8080"_s,
                         .device = DeviceKind::AndroidPhone,
                         .at = m_session.now(),
                         .roundTrip = Milliseconds(7)},
                        {.address = u"192.168.1.20:8080"_s,
                         .device = DeviceKind::Iphone,
                         .at = m_session.now() - Seconds(70),
                         .roundTrip = Milliseconds(11)}};
        state.rehearsal = {.stage = RehearsalState::Stage::Done,
                           .phones = 500,
                           .joined = 500,
                           .answerMs50 = 12,
                           .answerMs99 = 41,
                           .questionMs50 = 4,
                           .questionMs99 = 23,
                           .engineShare = 0.31,
                           .machineShare = 0.5};
        m_doctor.setState(state);
        settle();
    }

    void takeFlows()
    {
        takeDoctor();
        shoot(u"host-doctor-done"_s, small);
        shoot(u"host-doctor-done"_s, large);
        DoctorState state = FakeDoctor::laptopInWifi();
        state.firewalls = {{Firewall::Kind::Ufw, true}};
        state.checkUrl = QUrl(u"http://192.168.1.20:8080/check/kR3vQm8Zt2xW9aLp0fYc1g"_s);
        m_doctor.setState(state);
        shoot(u"host-doctor"_s, small);
        state.addresses = {{.url = QUrl(u"http://127.0.0.1:41234"_s),
                            .kind = NetworkKind::Loopback,
                            .inUse = true,
                            .answers = true}};
        state.port = 41234;
        state.waitingPlayers = 12;
        state.visits = {{.address = u"127.0.0.1:41234"_s, .at = m_session.now(), .fromHere = true}};
        state.rehearsal = {.stage = RehearsalState::Stage::Playing,
                           .phones = 500,
                           .joined = 500,
                           .question = 2,
                           .questionCount = 4,
                           .answers = 810};
        m_doctor.setState(state);
        shoot(u"host-doctor-busy"_s, small);
        m_window->showDashboard();
        open({.join = JoinMode::Approve});
        m_session.joinMany(m_code, 24);
        for (quint32 number = 1; number <= 21; ++number)
            (void)m_session.act(m_code, ApprovePlayer{PlayerId{number}});
        (void)m_session.act(m_code, EditPlayer{PlayerId{3}, {}, 1.5});
        (void)m_session.act(m_code, SetConnected{PlayerId{5}, false});
        settle();
        shoot(u"host-approval"_s, small);
        (void)m_session.act(m_code, StartGame{});
        advance();
        answer({1, 2, 0, 1, 0, 1, 2, 1, 1});
        (void)m_session.act(m_code, ShowMessage{u"Short break"_s});
        settle();
        (void)clickOn(m_window.get(), u"missingButton"_s);
        shoot(u"host-not-answered"_s, small);
        (void)clickOn(m_window.get(), u"skipButton"_s);
        shootDialog(u"confirmation"_s, u"host-skip"_s);
        (void)m_session.act(m_code, ShowMessage{{}});
        takeCorrections();
        (void)m_session.act(m_code, BlackOut{true});
        settle();
        shoot(u"host-black"_s, small);
        (void)m_session.act(m_code, BlackOut{false});
        (void)clickOn(m_window.get(), u"messageButton"_s);
        shootDialog(u"messageDialog"_s, u"host-message"_s);
        m_window->currentRoomPage()->playerActions().askRename(PlayerId{2});
        shootDialog(u"textPrompt"_s, u"host-rename"_s);
    }

private:
    void open(const RoomSettings &settings)
    {
        m_code = m_session.makeRoom({.title = u"A taste of everything"_s, .settings = settings});
        m_window->showRoom(m_code);
        settle();
    }

    void joinSixteen()
    {
        m_session.join(m_code,
                       {u"Ann"_s, u"Bertram"_s, u"Maximiliane v. Hohenfels"_s, u"שהרזאד"_s,
                        u"Amir"_s, u"Diego"_s, u"Hana"_s, u"Keiko"_s, u"Milan"_s, u"Quinn"_s,
                        u"Theo"_s, u"Alma"_s, u"Demi"_s, u"Greta"_s, u"Karim"_s, u"Mila"_s});
        (void)m_session.act(m_code, SetConnected{PlayerId{9}, false});
        settle();
    }

    void takeCorrections()
    {
        advance();
        (void)m_session.act(m_code, CorrectQuestion{{u"q1"_s}, VoidQuestion{}});
        settle();
        (void)clickOn(m_window.get(), u"questionsTab"_s);
        auto *questions = m_window->findChild<SteadyList *>(u"questionList"_s);
        questions->setCurrentIndex(questions->model()->index(0, 0));
        shoot(u"host-void"_s, small);
        shoot(u"host-void"_s, large);
        (void)clickOn(m_window.get(), u"correctButton"_s);
        if (auto *menu = m_window->findChild<QMenu *>(u"correctionMenu"_s)) {
            save(*menu, u"host-corrections"_s);
            menu->close();
        }
        takeReview();
    }

    void buzz(const QList<quint32> &players, int apartMs)
    {
        for (const quint32 player : players) {
            (void)m_session.buzz(m_code, player);
            m_session.moveClock(Milliseconds(apartMs));
        }
        settle();
    }

    void judge(quint32 player, bool right)
    {
        (void)m_session.act(m_code, JudgeBuzz{m_session.room(m_code).currentQuestion().id,
                                              PlayerId{player}, right});
        settle();
    }

    void shootBoth(const QString &name)
    {
        shoot(name, small);
        shoot(name, large);
    }

    void advance()
    {
        (void)m_session.act(m_code, AdvancePhase{});
        settle();
    }

    void answer(const QList<int> &picks)
    {
        for (int i = 0; i < picks.size(); ++i) {
            m_session.moveClock(Milliseconds(90));
            m_session.answer(m_code, i + 1, 1, [pick = picks.at(i)](int) { return pick; });
        }
        settle();
    }

    static void settle() { QTest::qWait(250); }

    void shootDocs(const QString &name)
    {
        const bool light = m_tone == "light"_L1;
        m_window->resize(light ? small : large);
        settle();
        m_window->grab().save(u"%1/%2%3.png"_s.arg(m_folder, name, light ? QString() : u"-dark"_s));
    }

    void shoot(const QString &name, const QSize &size)
    {
        m_window->resize(size);
        settle();
        save(*m_window, name);
    }

    void shootDialog(const QString &dialog, const QString &name)
    {
        settle();
        if (auto *found = m_window->findChild<QDialog *>(dialog)) {
            save(*found, name);
            found->close();
        }
    }

    void save(QWidget &widget, const QString &name)
    {
        widget.grab().save(u"%1/%2-%3-%4.png"_s.arg(m_folder, name, m_tone).arg(widget.width()));
    }

    QString m_folder;
    QString m_tone;
    FakeSession m_session;
    FakeDoctor m_doctor;
    std::unique_ptr<MainWindow> m_window;
    RoomCode m_code;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QString folder = arguments.value(1, u"screenshots"_s);
    QDir().mkpath(folder);
    if (arguments.contains(u"docs"_s)) {
        for (const QString &tone : {u"light"_s, u"dark"_s})
            HostPhotographer(folder, tone).takeDocs();
    } else if (arguments.contains(u"editor"_s)) {
        HostPhotographer(folder, arguments.contains(u"light"_s) ? u"light"_s : u"dark"_s)
            .takeEditor();
    } else if (arguments.contains(u"buzzer"_s)) {
        HostPhotographer(folder, arguments.contains(u"light"_s) ? u"light"_s : u"dark"_s)
            .takeBuzzer();
    } else {
        HostPhotographer(folder, arguments.contains(u"light"_s) ? u"light"_s : u"dark"_s)
            .takeFlows();
    }
    return 0;
}

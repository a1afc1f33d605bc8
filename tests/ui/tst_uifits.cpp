#include "clicks.h"
#include "fakedoctor.h"
#include "fakesession.h"

#include "ui/editor/editorpage.h"
#include "ui/editor/packquestionlist.h"
#include "ui/editor/questionedits.h"
#include "ui/mainwindow/editorguide.h"
#include "tests/library/samplepack.h"
#include "ui/library/librarypage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/newroom/newroompage.h"
#include "ui/room/playeractions.h"
#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"
#include "ui/widgets/steadylist.h"
#include "ui/words/language.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QListView>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Every page in every language, at both sizes, in both themes: no text without room, no control without
/// a name. A second entry in CTest runs it at 150 %.
class TestUiFits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPage_data();
    void everyPage();

private:
    static DoctorState longestDoctorState();
    static Pack packOfAllTypes();
    void checkEditor(MainWindow &window);
    void checkEditorsMedia(MainWindow &window);
    void checkEditorsRounds(MainWindow &window);
    void check(MainWindow &window, const char *page);
    void checkBuzzer(FakeSession &session, MainWindow &window);
    void checkLibrary(FakeSession &session, MainWindow &window);
    void checkDialog(MainWindow &window, const char *dialog);
};

void TestUiFits::everyPage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("light");
    const QStringList languages = spokenLanguages();
    for (const QString &language : languages) {
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
            for (const bool light : {false, true}) {
                QTest::addRow("%s, %d wide, %s", qPrintable(language), size.width(),
                              light ? "light" : "dark")
                    << language << size << light;
            }
        }
    }
}

void TestUiFits::check(MainWindow &window, const char *page)
{
    QTest::qWait(30);
    // On a busy machine the layout comes later.
    QTRY_VERIFY2(
        clippedWidgets(&window).isEmpty(),
        qPrintable(QString::fromLatin1(page) + u": "_s + clippedWidgets(&window).join(u" | "_s)));
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool control = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
        const bool ours = !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
            && !qobject_cast<const QLineEdit *>(widget->parentWidget())
            && !widget->inherits("QComboBoxListView") && !widget->inherits("QHeaderView")
            && !widget->inherits("QTableCornerButton");
        if (!control || !ours || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named =
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, widget->metaObject()->className());
    }
}

void TestUiFits::checkLibrary(FakeSession &session, MainWindow &window)
{
    window.showLibrary();
    check(window, "empty library");
    const QString words = QString(u"A long title "_s).repeated(9).trimmed();
    Question question = questionOf(QString(u"A long question "_s).repeated(30));
    question.source = words;
    Pack pack = packOf(u"long"_s, words, {question, question});
    pack.description = words;
    pack.author = words;
    pack.tags = {words, u"history"_s};
    pack.language = u"zh"_s;
    writeTestFile(session.folder() + u"/packs/long.json"_s, bytesOf(pack));
    writeTestFile(session.folder() + u"/packs/a-file-that-is-no-pack.json"_s, "{oops");
    window.showDashboard();
    window.showLibrary();
    QTRY_VERIFY(visibleChild(&window, u"deletePack"_s));
    check(window, "library");
    QVERIFY(clickOn(&window, u"deletePack"_s));
    QTRY_VERIFY(visibleChild(&window, u"undoButton"_s));
    check(window, "library after deleting");
    QVERIFY(clickOn(&window, u"showBin"_s));
    const auto *bin = window.findChild<QListWidget *>(u"binnedPacks"_s);
    QTRY_COMPARE(bin->count(), 1);
    check(window, "recycle bin");
    delete bin->window();
}

void TestUiFits::checkBuzzer(FakeSession &session, MainWindow &window)
{
    Question question = sampleBuzzer();
    question.key.texts = {QString(u"A long answer "_s).repeated(8).trimmed(), u"short"_s};
    const RoomCode code = session.makeRoom(
        {.title = u"Friday quiz"_s,
         .settings = {.closeWhenAllAnswered = false,
                      .teams = TeamMode::Deal,
                      .teamNames = {QString(24, u'W'), QString(u"Long names "_s).repeated(2)}},
         .questions = {sampleStakes(), question}});
    session.join(code, {QString(24, u'W'), u"Bo"_s});
    session.joinMany(code, 40);
    window.showRoom(code);
    QVERIFY(session.act(code, StartGame{}));
    QVERIFY(session.stake(code, 1, 1000));
    check(window, "stakes");
    for (int step = 0; step < 5; ++step)
        QVERIFY(session.act(code, AdvancePhase{}));
    check(window, "buzzer");
    session.buzzMany(code, 1, 2);
    session.moveClock(Milliseconds(1500));
    session.buzzMany(code, 3, 38);
    check(window, "tied buzzes");
    QVERIFY(session.act(code, JudgeBuzz{question.id, PlayerId{1}, false}));
    QVERIFY(session.act(code, JudgeBuzz{question.id, PlayerId{2}, false}));
    check(window, "judged buzzes");
    QVERIFY(session.act(code, AdvancePhase{}));
    check(window, "buzzer revealed");
}

/// Of the open dialog, which is closed then.
void TestUiFits::checkDialog(MainWindow &window, const char *dialog)
{
    QTRY_VERIFY(visibleChild<QDialog>(&window, QString::fromLatin1(dialog)));
    check(window, dialog);
    visibleChild<QDialog>(&window, QString::fromLatin1(dialog))->close();
}

DoctorState TestUiFits::longestDoctorState()
{
    DoctorState state = FakeDoctor::laptopInWifi();
    state.addresses.last().url = QUrl(u"http://[2001:db8:1234:5678:9abc:def0:1234:5678]:8080"_s);
    state.addresses.first().inUse = false;
    state.addresses.last().inUse = true;
    state.port = 41234;
    state.firewalls = {{Firewall::Kind::Ufw, std::nullopt}, {Firewall::Kind::Firewalld, true}};
    state.checkUrl = QUrl(u"http://192.168.1.20:8080/check/kR3vQm8Zt2xW9aLp0fYc1g"_s);
    state.visits.fill({.address = u"192.168.1.20:8080"_s, .fromHere = true}, 10);
    state.rehearsal = {.stage = RehearsalState::Stage::Done,
                       .phones = 5000,
                       .joined = 5000,
                       .lost = 12,
                       .answerMs50 = 1234,
                       .answerMs99 = 12345,
                       .questionMs50 = 1234,
                       .questionMs99 = 12345,
                       .machineShare = 1};
    return state;
}

/// One of each type that says much, and one that says nothing yet.
Pack TestUiFits::packOfAllTypes()
{
    Pack pack {.id = u"all-types"_s, .title = QString(u"A long title "_s).repeated(9).trimmed()};
    for (int type = 0; type <= int(QuestionType::Buzzer); ++type) {
        for (const bool written : {true, false}) {
            Question question = freshQuestion(QuestionType(type), {u"q%1"_s.arg(pack.questions.size() + 1)});
            if (written)
                question.text = QString(u"A long question "_s).repeated(20).trimmed();
            for (qsizetype line = 0; written && line < answerLines(question).size(); ++line) {
                if (question.type != QuestionType::Boolean)
                    setAnswerLine(question, line, QString(u"A long answer "_s).repeated(8));
            }
            pack.questions.append(question);
        }
    }
    return pack;
}

void TestUiFits::checkEditor(MainWindow &window)
{
    window.newPack();
    QTRY_COMPARE(window.editor().editing().state(), PackEditing::State::Ready);
    check(window, "editor of a new pack");
    const Pack pack = packOfAllTypes();
    window.editor().editing().document().open(pack, true);
    for (int row = 0; row < pack.questions.size(); ++row) {
        window.editor().page()->list().selectRows({row});
        QVERIFY(clickOn(&window, u"editorPart0"_s));
        check(window, "editor");
    }
    checkEditorsMedia(window);
    checkEditorsRounds(window);
}

void TestUiFits::checkEditorsMedia(MainWindow &window)
{
    PackDocument &document = window.editor().editing().document();
    window.editor().page()->list().selectRows({0});
    QVERIFY(clickOn(&window, u"editorPart0"_s));
    Question question = document.question(0);
    question.image = u"/media/%1.png"_s.arg(QString(64, u'a'));
    question.audio = u"/media/%1.mp3"_s.arg(QString(64, u'b'));
    document.editQuestion(0, question, {});
    QTRY_VERIFY(visibleChild(&window, u"questionSoundWords"_s));
    check(window, "editor with a picture and a sound");
    QuestionMedia &media = window.editor().editing().media();
    const MediaPlace picture {.question = question.id, .part = MediaPlace::Part::Image};
    const MediaPlace sound {.question = question.id, .part = MediaPlace::Part::Audio};
    media.take(picture, {u"/no/such/file"_s});
    media.take(sound, {u"/no/such/file"_s});
    QTRY_VERIFY(!media.isReading(picture) && !media.isReading(sound));
    check(window, "editor with refused files");
}

void TestUiFits::checkEditorsRounds(MainWindow &window)
{
    PackDocument &document = window.editor().editing().document();
    QVERIFY(clickOn(&window, u"editorPart1"_s));
    check(window, "editor without rounds");
    QVERIFY(document.startRound(2));
    window.editor().page()->list().selectRows({2});
    QuizRound round = document.pack().rounds.last();
    check(window, "editor of a round");
    round.title = QString(u"A long title "_s).repeated(9);
    round.introduction = QString(u"A long introduction "_s).repeated(30);
    document.editRound(1, round, {});
    check(window, "editor of a long round");
}

void TestUiFits::everyPage()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(bool, light);
    QTemporaryDir folder;
    QSettings preferences(folder.filePath(u"ui.ini"_s), QSettings::IniFormat);
    preferences.setValue(u"appearance"_s, light ? u"Light"_s : u"Dark"_s);
    preferences.setValue(u"language"_s, language);
    preferences.sync();
    FakeSession session;
    FakeDoctor doctor;
    MainWindow window(session, folder.filePath(u"ui.ini"_s));
    window.offerDoctor(doctor);
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    check(window, "empty dashboard");
    checkEditor(window);
    checkLibrary(session, window);
    window.showNewRoom();
    QTRY_VERIFY(window.newRoomPage().packList()->model()->rowCount() > 0);
    check(window, "new room");
    window.newRoomPage().packList()->setCurrentIndex(
        window.newRoomPage().packList()->model()->index(0, 0));
    for (const char *section : {"phoneSection", "teamSection", "playerSection", "scoringSection",
                                "paceSection"})
        QVERIFY(clickOn(&window, QString::fromLatin1(section)));
    check(window, "options");
    QVERIFY(clickOn(&window, u"roomSource1"_s));
    check(window, "topic");
    NewRoom waiting {.title = u"Water"_s, .topic = QString(u"A long topic "_s).repeated(15).trimmed()};
    const RoomCode building = session.makeRoom(waiting);
    window.showRoom(building);
    check(window, "waiting for questions");
    QVERIFY(session.act(building, FailBuilding {QString(u"A long reason "_s).repeated(20)}));
    check(window, "no questions");
    window.closeRoomPage(building);
    QList<Question> drafts = sampleQuestions();
    drafts[0].text = QString(u"A long question "_s).repeated(12).trimmed();
    const RoomCode drafted = session.makeRoom(
        {.title = u"Water"_s, .topic = waiting.topic, .questions = drafts});
    window.showRoom(drafted);
    check(window, "review");
    QVERIFY(clickOn(&window, u"editDraft"_s));
    check(window, "editing a draft");
    window.closeRoomPage(drafted);

    const RoomCode code =
        session.makeRoom({.title = QString(u"A long title "_s).repeated(9).trimmed()});
    session.joinMany(code, 2000);
    NodeStatus status = session.nodeStatus();
    status.otherUrls = {QUrl(u"http://10.0.0.5:8080"_s), QUrl(u"http://172.16.0.9:8080"_s)};
    session.setStatus(status);
    window.showDashboard();
    check(window, "dashboard");
    QList<NodeInfo> nodes = sampleNodes(6, session.now());
    nodes[1].name = QString(u"a long name "_s).repeated(9).trimmed();
    session.setNodes(nodes);
    session.setRunner(code, nodes.at(1).id);
    check(window, "dashboard with other nodes");
    window.showMonitor();
    check(window, "monitor of several nodes");
    window.showDoctor();
    check(window, "room doctor");
    doctor.setState(longestDoctorState());
    check(window, "room doctor with much to say");
    status.healthy = false;
    status.shared = true;
    status.problem = lossOfRedis();
    session.setStatus(status);
    session.monitor().setHealth({.store = NodeHealth::Store::Failing,
                                 .problem = lossOfRedis(),
                                 .shared = true,
                                 .busConnected = false});
    check(window, "monitor without the store");
    window.showDashboard();
    check(window, "dashboard without its store");
    session.setNodes({});
    window.showMonitor();
    check(window, "monitor alone");
    for (const int part : {1, 2}) {
        QVERIFY(clickOn(&window, u"monitorPart%1"_s.arg(part)));
        check(window, part == 1 ? "events" : "connections");
    }
    using Section = SettingsPage::Section;
    for (const Section section : {Section::General, Section::Games, Section::Audience,
                                  Section::Network, Section::About}) {
        window.showSettings(section);
        check(window, "settings");
    }
    window.showRoom(code);
    check(window, "lobby without its store");
    status.healthy = true;
    status.problem.clear();
    session.setStatus(status);
    check(window, "lobby");
    QVERIFY(session.act(code, StartGame{}));
    check(window, "intro");
    QVERIFY(session.act(code, AdvancePhase{}));
    session.answer(code, 1, 1500, [](int number) { return number % 4; });
    check(window, "question");
    QVERIFY(clickOn(&window, u"skipButton"_s));
    checkDialog(window, "confirmation");
    QVERIFY(clickOn(&window, u"messageButton"_s));
    checkDialog(window, "messageDialog");
    window.currentRoomPage()->playerActions().askRename(PlayerId{2});
    checkDialog(window, "textPrompt");
    window.close();
    checkDialog(window, "closingQuestion");
    QVERIFY(session.act(code, PauseGame{}));
    check(window, "paused");
    QVERIFY(session.act(code, ResumeGame{}));
    QVERIFY(session.act(code, AdvancePhase{}));
    check(window, "reveal");
    QVERIFY(session.act(code, AdvancePhase{}));
    check(window, "leaderboard");
    QVERIFY(session.act(code, EndGame{}));
    check(window, "completed");

    checkBuzzer(session, window);

    const QString title = QString(u"A long title "_s).repeated(9).trimmed();
    const RoomCode inRounds = session.makeRoom(
        {.title = title,
         .rounds = {{.title = title, .questionCount = 1},
                    {.title = title,
                     .introduction = QString(u"Long words "_s).repeated(45).trimmed(),
                     .questionCount = 2}}});
    session.joinMany(inRounds, 20);
    window.showRoom(inRounds);
    QVERIFY(session.act(inRounds, StartGame{}));
    QVERIFY(session.act(inRounds, AdvancePhase{}));
    check(window, "question of a round");
    while (session.room(inRounds).phase != Phase::Break)
        QVERIFY(session.act(inRounds, AdvancePhase{}));
    check(window, "break");
    QVERIFY(session.act(inRounds, AdvancePhase{}));
    check(window, "start of a round");
}

QTEST_MAIN(TestUiFits)
#include "tst_uifits.moc"

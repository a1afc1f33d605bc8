#include "ui/audience/audiencescreen.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// Nothing on the wall is ever cut: the hardest room, in every scene, at every size and theme.
class TestAudienceFits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingFits_data();
    void everythingFits();
};

namespace
{

constexpr int manyPlayers = 10000;

const QStringList &hardNames()
{
    static const QStringList names{u"WWWWWWWWWWWWWWWWWWWWWWWW"_s,
                                   u"Maximiliane von Hohenste"_s,
                                   u"محمد علي الدين عبد الله"_s,
                                   u"שרה בת אברהם הגדולה מאוד"_s,
                                   u"<img src=x onerror=alert>"_s,
                                   u"山田太郎山田太郎山田太郎山田太郎山田太郎山田太郎"_s,
                                   u"ÄÖÜÅÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝ"_s,
                                   u"x"_s};
    return names;
}

/// Both languages write the longest words that they have.
AudienceView hardRoom(bool rightToLeft)
{
    AudienceView view;
    SharedView &shared = view.shared;
    shared.code = RoomCode::parse(u"WMKWMK").value();
    shared.title = rightToLeft ? QString(u"ليلة الأسئلة الطويلة جدا "_s).repeated(6).left(120)
                               : QString(u"A rather long title "_s).repeated(6).left(120);
    shared.status = RoomStatus::Ready;
    shared.image = u"picture"_s;
    shared.imageAuthor = QString(u"A photographer with a long name and title "_s).repeated(2);
    shared.imageLink = u"https://commons.wikimedia.org/wiki/File:A_rather_long_name_of_a_picture.jpg"_s;
    shared.questionCount = 100;
    shared.playerCount = manyPlayers;
    view.joinUrl = QUrl(u"https://quiz.the-long-name-of-a-venue.example.org:8443/WMKWMK"_s);
    for (int i = 0; i < 36; ++i) {
        view.arrivals << PublicPlayer{.id = PlayerId{quint32(manyPlayers - 36 + i)},
                                      .name = hardNames().at(i % hardNames().size())};
    }
    for (int i = 0; i < 10; ++i) {
        shared.leaderboard << LeaderboardRow{.rank = i + 1,
                                             .id = PlayerId{quint32(i + 1)},
                                             .name = hardNames().at(i % hardNames().size()),
                                             .score = 1234567 - i,
                                             .delta = i % 2 ? -10000 : 10000};
    }
    return view;
}

QuestionView hardQuestion(bool rightToLeft)
{
    QuestionView question;
    question.id = {u"h"_s};
    question.image = u"picture"_s;
    question.type = QuestionType::Multi;
    question.text = rightToLeft
        ? QString(u"أي من هذه الأنهار الطويلة يمر عبر مدينة فيينا القديمة؟ "_s).repeated(9).left(500)
        : QString(u"Which of these long words is right, and why would that be so? "_s)
              .repeated(9)
              .left(500);
    question.time = Seconds(600);
    for (int i = 0; i < 8; ++i) {
        const QString text = rightToLeft ? QString(u"إجابة طويلة تستمر لفترة من الوقت رقم "_s) + QString::number(i)
            : i == 7
            ? u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter"_s
            : u"A choice that goes on for a good while, number %1"_s.arg(i);
        question.choices << Choice{ChoiceId{QString(QChar(u'a' + i))}, text};
    }
    return question;
}

ClosedQuestion hardResult(const SharedView &room)
{
    ClosedQuestion closed{.id = {u"h"_s},
                          .correct = {.choices = {{u"a"_s}, {u"h"_s}}},
                          .counts = {},
                          .explanation = QString(u"Because it is so and not otherwise. "_s)
                                             .repeated(5)
                                             .trimmed(),
                          .leaderboard = room.leaderboard};
    for (int i = 0; i < 8; ++i)
        closed.counts.append({ChoiceId{QString(QChar(u'a' + i))}, manyPlayers - i});
    return closed;
}

/// The same question in a type without picks.
QuestionView asType(QuestionView question, QuestionType type)
{
    question.type = type;
    if (!hasChoices(type))
        question.choices.clear();
    return question;
}

AnswerKey hardKey(const QuestionView &question)
{
    switch (question.type) {
    case QuestionType::Text:
    case QuestionType::Buzzer:
        return {.texts = {QString(u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerk "_s)
                              .repeated(4)
                              .left(200)}};
    case QuestionType::Number:
        return {.number = NumberKey{123456789012.5, 0.25}};
    case QuestionType::Order: {
        AnswerKey key;
        for (const Choice &choice : question.choices)
            key.choices.prepend(choice.id);
        return key;
    }
    default:
        return {};
    }
}

/// Ten who were wrong and ten who wait, the first `tied` of them together.
BuzzView hardBuzzes(int tied)
{
    BuzzView buzzes {.count = manyPlayers, .remaining = Milliseconds(599000)};
    for (int i = 0; i < 20; ++i) {
        buzzes.rows << BuzzRow {.id = PlayerId {quint32(i + 1)},
                                .name = hardNames().at(i % hardNames().size()),
                                .team = QString(24, u'M'),
                                .place = 9980 + i,
                                .isTied = i >= 10 && tied > 1,
                                .state = i >= 10 ? BuzzState::Waiting
                                    : i % 2      ? BuzzState::Out
                                                 : BuzzState::Wrong,
                                .isOnTurn = i >= 10 && i < 10 + tied,
                                .behind = Milliseconds(i >= 10 ? 599999 : 0)};
    }
    return buzzes;
}

QList<AudienceView> hardBuzzScenes(const AudienceView &open, const AudienceView &closed)
{
    QList<AudienceView> scenes;
    for (const int tied : {0, 1, 2, 4, 10}) {
        scenes << open;
        scenes.last().shared.deadline.reset();
        scenes.last().shared.buzzes = hardBuzzes(tied);
    }
    for (const bool isKnown : {true, false}) {
        scenes << closed;
        scenes.last().shared.lastClosed->buzzes = hardBuzzes(0);
        if (isKnown)
            scenes.last().shared.lastClosed->buzzes->rows[10].state = BuzzState::Right;
    }
    return scenes;
}

struct Shown
{
    QString name;
    AudienceView view;
};

QList<Shown> hardScenes(bool rightToLeft)
{
    const AudienceView lobby = hardRoom(rightToLeft);
    AudienceView locked = lobby;
    locked.shared.settings.join = JoinMode::Locked;
    AudienceView intro = lobby;
    intro.shared.status = RoomStatus::InProgress;
    intro.shared.phase = Phase::Intro;
    intro.shared.questionIndex = 98;
    intro.shared.nextQuestion = NextQuestion{
        98, QString(u"History of science and technology in the long nineteenth century"_s), 10000};
    AudienceView question = intro;
    question.shared.nextQuestion.reset();
    question.shared.phase = Phase::Answering;
    question.shared.currentQuestion = hardQuestion(rightToLeft);
    question.shared.answeredCount = manyPlayers - 1;
    question.shared.deadline = TimePoint(Seconds(600));
    AudienceView paused = question;
    paused.shared.phase = Phase::Paused;
    paused.shared.pausedPhase = Phase::Answering;
    paused.shared.remaining = Milliseconds(599000);
    AudienceView told = question;
    told.shared.message = QString(u"We go on at twenty past eight, see you then! "_s).repeated(5).left(200);
    AudienceView toldInPause = paused;
    toldInPause.shared.message = told.shared.message;
    AudienceView reveal = question;
    reveal.shared.deadline.reset();
    reveal.shared.phase = Phase::Reveal;
    reveal.shared.lastClosed = hardResult(lobby.shared);
    AudienceView board = reveal;
    board.shared.phase = Phase::Leaderboard;
    AudienceView roundStart = intro;
    roundStart.shared.round = RoundView{.index = 98,
                                        .count = 99,
                                        .title = QString(u"Science and technology "_s).repeated(6).left(120),
                                        .introduction = QString(u"Everybody may help. "_s).repeated(30).left(500),
                                        .questionCount = 99};
    AudienceView stakes = intro;
    stakes.shared.nextQuestion->hasWager = true;
    stakes.shared.nextQuestion->wagerCount = manyPlayers;
    AudienceView stakesInRound = stakes;
    stakesInRound.shared.round = roundStart.shared.round;
    AudienceView inRound = question;
    inRound.shared.round = roundStart.shared.round;
    AudienceView afterRound = board;
    afterRound.shared.round = roundStart.shared.round;
    afterRound.shared.round->questionIndex = 98;
    AudienceView between = board;
    between.shared.phase = Phase::Break;
    between.shared.breakView = BreakView{.endsAt = TimePoint(Seconds(3600)),
                                         .time = Seconds(3600),
                                         .next = *roundStart.shared.round};
    AudienceView podium = lobby;
    podium.shared.status = RoomStatus::Completed;
    AudienceView failed = lobby;
    failed.shared.status = RoomStatus::Failed;
    QList<Shown> others;
    for (const auto &[name, type] : {std::pair(u"text"_s, QuestionType::Text),
                                     std::pair(u"number"_s, QuestionType::Number),
                                     std::pair(u"order"_s, QuestionType::Order),
                                     std::pair(u"poll"_s, QuestionType::Poll),
                                     std::pair(u"slide"_s, QuestionType::Slide),
                                     std::pair(u"buzzer"_s, QuestionType::Buzzer)}) {
        AudienceView open = question;
        open.shared.currentQuestion = asType(*question.shared.currentQuestion, type);
        AudienceView closed = reveal;
        closed.shared.currentQuestion = open.shared.currentQuestion;
        closed.shared.lastClosed->type = type;
        closed.shared.lastClosed->correct = hardKey(*open.shared.currentQuestion);
        others << Shown{name, open} << Shown{name + u" revealed"_s, closed};
        if (type == QuestionType::Buzzer) {
            for (const AudienceView &scene : hardBuzzScenes(open, closed))
                others << Shown{u"buzzes"_s, scene};
        }
    }
    return others + QList<Shown>{{u"join"_s, lobby},       {u"locked"_s, locked},          {u"intro"_s, intro},
            {u"question"_s, question}, {u"paused"_s, paused},         {u"message"_s, told},
            {u"message in a pause"_s, toldInPause}, {u"reveal"_s, reveal},
            {u"round"_s, roundStart}, {u"stakes"_s, stakes}, {u"stakes of a round"_s, stakesInRound}, {u"question of a round"_s, inRound}, {u"after a round"_s, afterRound},
            {u"break"_s, between}, {u"leaderboard"_s, board}, {u"podium"_s, podium},         {u"failed"_s, failed}};
}

StagePicture samplePicture(const QSize &size)
{
    StagePicture picture{.image = QImage(size, QImage::Format_RGB32),
                         .darkest = Qt::black,
                         .brightest = Qt::white,
                         .average = Qt::gray};
    picture.image.fill(Qt::gray);
    return picture;
}

} // namespace

void TestAudienceFits::everythingFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("theme");
    const QList<std::pair<const char *, QSize>> sizes{{"on a small projector", {1024, 768}},
                                                      {"on a laptop", {1280, 720}},
                                                      {"on a television", {1920, 1080}}};
    for (const auto &[name, size] : sizes) {
        for (const StageTheme &theme : stageThemes())
            QTest::addRow("%s, %s", name, qPrintable(theme.id)) << size << theme.id;
    }
    // One theme will do where painting takes longest: they all write in the same size.
    QTest::newRow("on a 4K wall") << QSize(3840, 2160) << stageThemes().first().id;
}

void TestAudienceFits::everythingFits()
{
    QFETCH(QSize, size);
    QFETCH(QString, theme);
    AudienceScreen screen([] { return TimePoint(); });
    screen.resize(size);
    // The logo and the second code take room away from texts.
    StageLook look{.theme = stageTheme(theme),
                   .logo = samplePicture({400, 60}),
                   .background = samplePicture({640, 360}),
                   .wifi = WifiNetwork{.name = QString(32, u'W'), .password = QString(63, u'M')}};
    screen.setLook(look);
    screen.setPicture(u"picture"_s, samplePicture({800, 600}));
    QStringList cut;
    for (const bool rightToLeft : {false, true}) {
        for (const auto &[name, view] : hardScenes(rightToLeft)) {
            screen.showView(view);
            screen.grab();
            QVERIFY2(!screen.shownTexts().isEmpty(), qPrintable(name));
            const QStringList texts = screen.cutTexts();
            for (const QString &text : texts)
                cut << name + u": "_s + text;
        }
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

QTEST_MAIN(TestAudienceFits)
#include "tst_audiencefits.moc"

#include "tests/game/randomcommands.h"

#include "tests/game/testgame.h"

using namespace Qt::StringLiterals;

RandomCommands::RandomCommands(quint32 seed)
    : m_random(seed)
    , m_crowd(oneIn(4) ? 30 : 2 + below(6))
{ }

RoomSettings RandomCommands::settings()
{
    return {.questionTime = Seconds(oneOf({1, 2, 10, 30})),
            .countdownInterval = Seconds(1 + below(5)),
            .introTime = Seconds(oneOf({0, 0, 3})),
            .revealTime = Seconds(oneOf({0, 5})),
            .leaderboardTime = Seconds(oneOf({0, 5})),
            .pacing = oneOf({Pacing::Auto, Pacing::Auto, Pacing::Hold, Pacing::Manual}),
            .closeWhenAllAnswered = !oneIn(4),
            .lateJoin =
                oneOf({LateJoin::Allow, LateJoin::Allow, LateJoin::Refuse, LateJoin::Spectate}),
            .shuffleChoices =
                oneOf({ShuffleChoices::Off, ShuffleChoices::Room, ShuffleChoices::Player}),
            .shuffleQuestions = oneIn(2),
            .scoring = oneOf({ScoringPolicy::Speed, ScoringPolicy::Linear, ScoringPolicy::Flat,
                              ScoringPolicy::Order, ScoringPolicy::AccuracyFirst}),
            .streakBonus = oneIn(2),
            .penalty = oneOf({0, 0, 33, 100}),
            .showQuestionOnPhone = oneIn(2),
            .teams = oneOf({TeamMode::Off, TeamMode::Pick, TeamMode::Deal}),
            .teamNames = teamNames(),
            .teamScoring = oneOf({TeamScoring::Average, TeamScoring::Sum, TeamScoring::Best}),
            .join = oneOf({JoinMode::Open, JoinMode::Open, JoinMode::Approve}),
            .timeToLive = std::chrono::hours(4)};
}

RoomSettings RandomCommands::editedSettings(const RoomSettings &now)
{
    if (oneIn(6))
        return settings();
    RoomSettings edited = now;
    edited.questionTime = Seconds(oneOf({0, 1, 2, 20, 600, 601}));
    edited.pacing = oneOf({Pacing::Auto, Pacing::Hold, Pacing::Manual});
    if (oneIn(2))
        edited.introTime = Seconds(oneOf({0, 3}));
    if (oneIn(4))
        edited.join = oneOf({JoinMode::Open, JoinMode::Approve});
    return edited;
}

QStringList RandomCommands::teamNames()
{
    return oneOf<QStringList>({{u"Red"_s, u"Blue"_s}, {u"Blue"_s, u"Red"_s, u"Green"_s},
                               {u"Red"_s, u"Sea"_s}, {u"Sun"_s, u"Moon"_s}});
}

QString RandomCommands::joinedTeam(const GameRoom &room)
{
    return oneIn(10) || room.settings.teamNames.isEmpty() ? team() : room.settings.teamNames.first();
}

QString RandomCommands::team()
{
    return oneOf({u"Red"_s, u"red"_s, u"Blue"_s, u"Sea"_s, u"Sun"_s, u"Moon"_s, QString()});
}

Question RandomCommands::question(const QString &id)
{
    if (oneIn(4)) {
        return oneOf({textQuestion(id, {u"Danube"_s, u"Donau"_s}), numberQuestion(id, {1822, 5}),
                      numberQuestion(id, {.value = 1822, .nearest = true}),
                      orderQuestion(id, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}), pollQuestion(id),
                      slide(id), buzzerQuestion(id), buzzerQuestion(id)});
    }
    if (oneIn(3)) {
        return multiQuestion(
            id, oneOf<QStringList>({{u"a"_s}, {u"a"_s, u"b"_s}, {u"b"_s, u"d"_s, u"f"_s}}));
    }
    return oneIn(3) ? booleanQuestion(id, oneIn(2)) : choiceQuestion(id);
}

QList<Question> RandomCommands::questions(int count)
{
    QList<Question> made;
    for (int i = 0; i < count; ++i) {
        const QString id = u"q%1"_s.arg(i + 1);
        Question question = this->question(id);
        if (isScored(question.type))
            question.points = oneOf({0, 1, 1000, 1000, 2000, 10000});
        question.hasWager = takesWager(question.type) && oneIn(5);
        if (oneIn(2))
            question.time = Seconds(oneOf({1, 5, 20}));
        question.category = u"Category of %1"_s.arg(id);
        question.explanation = u"Explanation of %1"_s.arg(id);
        question.notes = u"Notes on %1"_s.arg(id);
        made.append(question);
    }
    return made;
}

QList<QuizRound> RandomCommands::rounds(int questionCount)
{
    QList<QuizRound> made;
    while (questionCount > 0) {
        QuizRound round{.title = u"Round"_s, .questionCount = 1 + below(questionCount)};
        round.introduction = oneOf({u"Listen"_s, QString()});
        round.hasLeaderboardAtEndOnly = oneIn(2);
        round.breakTime = Seconds(oneOf({0, 1, 60}));
        if (oneIn(2))
            round.scoring = oneOf({ScoringPolicy::Flat, ScoringPolicy::Order});
        questionCount -= round.questionCount;
        made.append(round);
    }
    return made;
}

NewRoom RandomCommands::newRoom()
{
    NewRoom room{.title = u"Random"_s,
                 .topic = u"Anything"_s,
                 .ownerId = u"host"_s,
                 .maxPlayerCount = oneIn(5) ? 1 + below(4) : 100,
                 .settings = settings()};
    if (!oneIn(8))
        room.questions = questions(1 + below(6));
    if (oneIn(2))
        room.rounds = rounds(int(room.questions.size()));
    return room;
}

TimePoint RandomCommands::later(const GameRoom &room, TimePoint now)
{
    QList<TimePoint> edges;
    if (room.phaseEndsAt)
        edges += *room.phaseEndsAt;
    if (room.status == RoomStatus::InProgress && room.playPhase() == Phase::Answering) {
        edges += room.currentRound().deadline;
        if (const Player *player = room.player(somePlayer(room)))
            edges += room.deadlineFor(*player);
    }
    const bool answering = room.phase == Phase::Answering;
    if (!edges.isEmpty() && oneIn(answering ? 10 : 3)) {
        const TimePoint edge =
            edges[below(int(edges.size()))] + Milliseconds(oneOf({-1, 0, 0, 1, 80, 149, 150, 151}));
        return std::max(now, edge);
    }
    return now + Milliseconds(oneOf({0, 0, 0, 0, 1, below(100), below(400), below(2000)}));
}

QString RandomCommands::name()
{
    if (oneIn(12))
        return oneOf({u""_s, u"\u202eAnn"_s, QString(25, u'x'), u"fuck"_s, u"A\u0301\u0301\u0301"_s,
                      u"Аnn"_s, u"ann"_s});
    if (oneIn(12))
        return u"Ann"_s;
    return u"Name %1"_s.arg(below(2 * m_crowd));
}

PlayerId RandomCommands::somePlayer(const GameRoom &room)
{
    if (room.players.isEmpty())
        return {};
    return std::next(room.players.begin(), below(int(room.players.size()))).key();
}

PlayerId RandomCommands::player(const GameRoom &room)
{
    if (oneIn(40))
        return {quint32(below(40))};
    PlayerId chosen = somePlayer(room);
    // Mostly one who is still here.
    for (int i = 0; i < 4 && room.player(chosen) && room.player(chosen)->removed; ++i)
        chosen = somePlayer(room);
    return chosen;
}

RoomCommand RandomCommands::command(const GameRoom &room, TimePoint now)
{
    const bool running = room.status == RoomStatus::InProgress;
    if (room.status == RoomStatus::Building && oneIn(8)) {
        return oneIn(4) ? RoomCommand(FailBuilding{oneIn(4) ? u""_s : u"no answer"_s})
                        : RoomCommand(SupplyQuestions{questions(below(5))});
    }
    if (!running && room.seatCount < m_crowd && !oneIn(4))
        return lobbyCommand(room);
    if (!running && room.seatCount > 0 && oneIn(4))
        return StartGame{};
    if (room.phase == Phase::Paused && oneIn(4))
        return ResumeGame{};
    if (running && oneIn(room.phase == Phase::Answering ? 10 : 2))
        return room.phaseEndsAt ? RoomCommand(EndDuePhase{}) : RoomCommand(AdvancePhase{});
    if (room.questionIndex > 0 && oneIn(30))
        return correction(room);
    if (running && !room.currentRound().buzzes.isEmpty() && oneIn(4))
        return judgement(room);
    return oneIn(6) ? hostCommand(room, now) : playerCommand(room, now);
}

RoomCommand RandomCommands::lobbyCommand(const GameRoom &room)
{
    if (oneIn(3))
        return SetConnected{player(room), true};
    if (oneIn(room.settings.join == JoinMode::Approve ? 2 : 10))
        return ApprovePlayer{player(room)};
    if (oneIn(20)) {
        RoomSettings settings = room.settings;
        settings.teams = oneOf({TeamMode::Off, TeamMode::Pick, TeamMode::Deal});
        settings.teamNames = teamNames();
        return EditRoom{{}, {}, settings};
    }
    return JoinRoom{name(), oneIn(20) ? u"no emoji"_s : QString(),
                    tokenHashOf(QString::number(m_random.generate64())), joinedTeam(room)};
}

RoomCommand RandomCommands::playerCommand(const GameRoom &room, TimePoint now)
{
    if (room.phase == Phase::Intro && oneIn(2))
        return wager(room);
    switch (below(12)) {
    case 0:
        return lobbyCommand(room);
    case 1:
    case 2:
        return SetConnected{player(room), true};
    case 3:
        return SetConnected{player(room), false};
    case 4:
        if (oneIn(3))
            return LeaveRoom{player(room)};
        [[fallthrough]];
    default:
        return answer(room, now);
    }
}

RoomCommand RandomCommands::hostCommand(const GameRoom &room, TimePoint now)
{
    switch (below(32)) {
    case 0:
    case 1:
        return CycleRoom{};
    case 2:
    case 3:
    case 4:
        return AdvancePhase{};
    case 5:
    case 6:
        return PauseGame{};
    case 7:
    case 8:
    case 9:
    case 10:
        return ResumeGame{};
    case 11:
        return oneIn(5) ? RoomCommand(EndGame{}) : RoomCommand(StartGame{});
    case 12:
    case 13:
        return EditPlayer{player(room), oneIn(2) ? std::optional(name()) : std::nullopt,
                          oneOf({1.0, 1.25, 2.0, 3.0, 4.0}),
                          oneIn(2) ? std::optional(team()) : std::nullopt};
    case 14:
        return RemovePlayer{player(room), oneIn(2)};
    case 15:
    case 16:
        return ApprovePlayer{player(room)};
    case 17:
        return LockRoom{oneIn(2)};
    case 18:
    case 19:
        return EditRoom{oneIn(6) ? std::optional(u"Other"_s) : std::nullopt,
                        oneIn(6) ? std::optional(below(60)) : std::nullopt,
                        oneIn(2) ? std::optional(editedSettings(room.settings)) : std::nullopt};
    case 20:
    case 21:
        return TakeOverRoom{now - Milliseconds(below(5000) - 500)};
    case 22:
        return SupplyQuestions{questions(2)};
    case 23:
    case 24:
        return ExtendTime{Seconds(oneOf({0, 1, 10, 10, 60, 600, 601}))};
    case 25:
        return SkipQuestion{oneIn(2) ? std::optional(room.revision - quint64(below(2)))
                                     : std::nullopt};
    case 26:
    case 27:
    case 28:
    case 29:
        return correction(room);
    case 30:
        return oneIn(2) ? RoomCommand(BlackOut{oneIn(2)})
                        : RoomCommand(ShowMessage{oneOf({u""_s, u"Food is here"_s, u"Two\nlines"_s,
                                                         QString(201, u'x')})});
    default:
        return FailBuilding{u"no answer"_s};
    }
}

RoomCommand RandomCommands::wager(const GameRoom &room)
{
    const PlayerId staker = player(room);
    const int index = oneIn(10) ? below(7) : room.questionIndex;
    const int most = room.greatestWager(staker, room.questionIndex);
    return PlaceWager{staker, index, oneOf({-1, 0, most / 2, most, most + 1})};
}

RoomCommand RandomCommands::judgement(const GameRoom &room)
{
    const QList<Buzz> &buzzes = room.currentRound().buzzes;
    const QList<PlayerId> onTurn = buzzersOnTurn(room, room.questionIndex);
    const bool isOnTurn = !onTurn.isEmpty() && !oneIn(4);
    return JudgeBuzz{oneIn(20) ? QuestionId{u"q1"_s} : room.currentQuestion().id,
                     isOnTurn ? onTurn.first() : buzzes[below(int(buzzes.size()))].player,
                     oneIn(3)};
}

RoomCommand RandomCommands::correction(const GameRoom &room)
{
    if (room.questions.isEmpty())
        return CorrectQuestion{{u"q1"_s}, VoidQuestion{}};
    if (!room.corrections.isEmpty() && oneIn(2))
        return UndoCorrection{{1 + quint32(below(int(room.corrections.size()) + 1))}};
    const Question &question = room.questions[below(int(room.questions.size()))];
    KeyInput key;
    for (const Choice &choice : question.choices) {
        const bool one = question.type != QuestionType::Choice || key.words.isEmpty();
        if (oneIn(2) && (one || oneIn(10)))
            key.words.prepend(choice.id.value);
    }
    if (question.type == QuestionType::Number && !oneIn(10))
        key.number = NumberKey{double(below(2000)), double(below(10) - 1)};
    return CorrectQuestion{oneIn(20) ? QuestionId{u"q9"_s} : question.id,
                           oneOf<Correction>({NewKey{key}, NewKey{key}, EverybodyRight{},
                                              VoidQuestion{}, NewPoints{below(11'000)},
                                              RightBuzzers{}, RightBuzzers{{somePlayer(room)}},
                                              AcceptTexts{{oneOf({u"Rhine"_s, u" "_s})}}}),
                           oneOf({u""_s, u"The atlas was old."_s})};
}

namespace
{

AnswerInput asInput(const Answer &answer, QuestionType type)
{
    if (answer.number)
        return AnswerNumber{*answer.number};
    if (!answer.text.isEmpty())
        return AnswerText{answer.text};
    if (type == QuestionType::Order)
        return AnswerOrder{answer.choices};
    if (type == QuestionType::Multi)
        return AnswerChoices{answer.choices};
    if (type == QuestionType::Buzzer)
        return AnswerBuzz{};
    return AnswerChoice{answer.choices[0]};
}

} // namespace

RoomCommand RandomCommands::answer(const GameRoom &room, TimePoint now)
{
    SubmitAnswer answer{.player = player(room),
                        .question = {u"q9"_s},
                        .answer = AnswerChoice{{u"a"_s}},
                        .receivedAt = now,
                        .latency = Milliseconds(below(250) - 20)};
    if (room.questions.isEmpty() || oneIn(40))
        return answer;
    const int current = std::max(0, room.questionIndex);
    const int index = oneIn(6) ? below(int(room.questions.size())) : current;
    answer.question = room.questions[index].id;
    for (int i = 0; i < 2 && room.rounds[index].answers.contains(answer.player); ++i)
        answer.player = player(room);
    const auto given = room.rounds[index].answers.constFind(answer.player);
    if (given != room.rounds[index].answers.constEnd() && oneIn(2)) {
        answer.answer = asInput(given->answer, room.questions[index].type);
        return answer;
    }
    answer.answer = answerInput(room.questions[index]);
    return answer;
}

AnswerInput RandomCommands::answerInput(const Question &question)
{
    if (oneIn(30))
        return oneOf<AnswerInput>({AnswerChoice{{u"z"_s}}, AnswerChoices{}, AnswerChoice{},
                                   AnswerText{}, AnswerNumber{}, AnswerOrder{}, AnswerBuzz{}});
    // Half of all answers are right.
    const bool right = oneIn(2);
    QList<ChoiceId> picks = right ? question.key.choices : QList<ChoiceId>{};
    switch (question.type) {
    case QuestionType::Choice:
    case QuestionType::Boolean:
    case QuestionType::Poll:
        return AnswerChoice{
            picks.value(0, question.choices[below(int(question.choices.size()))].id)};
    case QuestionType::Multi:
        for (const Choice &choice : question.choices) {
            if (!right && oneIn(3))
                picks.prepend(choice.id);
        }
        return AnswerChoices{picks};
    case QuestionType::Text:
        return AnswerText{right ? u"donau"_s : oneOf({u"Rhine"_s, u"Seine"_s})};
    case QuestionType::Number:
        return AnswerNumber{1800.0 + below(50)};
    case QuestionType::Order:
        for (const Choice &choice : question.choices) {
            if (!right)
                picks.prepend(choice.id);
        }
        return AnswerOrder{picks};
    case QuestionType::Buzzer:
        return AnswerBuzz{};
    case QuestionType::Slide:
        break;
    }
    return AnswerChoice{{u"a"_s}};
}

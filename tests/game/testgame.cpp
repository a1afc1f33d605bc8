#include "tests/game/testgame.h"

#include "core/game/eventjson.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::StringLiterals;

Question choiceQuestion(const QString &id)
{
    return {.id = {id},
            .text = u"Question %1?"_s.arg(id),
            .choices = {{{u"a"_s}, u"Right"_s},
                        {{u"b"_s}, u"Wrong"_s},
                        {{u"c"_s}, u"Worse"_s},
                        {{u"d"_s}, u"Worst"_s}},
            .key = {{{u"a"_s}}}};
}

Question multiQuestion(const QString &id, const QStringList &key)
{
    Question question{.id = {id}, .type = QuestionType::Multi, .text = u"Which of %1?"_s.arg(id)};
    for (const char16_t letter : {u'a', u'b', u'c', u'd', u'e', u'f'})
        question.choices.append({{QChar(letter)}, u"Choice %1"_s.arg(QChar(letter))});
    for (const QString &right : key)
        question.key.choices.append({right});
    return question;
}

Question booleanQuestion(const QString &id, bool key)
{
    return {.id = {id},
            .type = QuestionType::Boolean,
            .text = u"Is %1 so?"_s.arg(id),
            .choices = {{{u"true"_s}, u"True"_s}, {{u"false"_s}, u"False"_s}},
            .key = {{{key ? u"true"_s : u"false"_s}}}};
}

Question textQuestion(const QString &id, const QStringList &accepted)
{
    return {.id = {id}, .type = QuestionType::Text, .text = u"Which river?"_s,
            .key = {.texts = accepted}};
}

Question numberQuestion(const QString &id, const NumberKey &key)
{
    return {.id = {id}, .type = QuestionType::Number, .text = u"In which year?"_s,
            .key = {.number = key}};
}

Question orderQuestion(const QString &id, const QStringList &key)
{
    Question question = choiceQuestion(id);
    question.type = QuestionType::Order;
    question.key.choices.clear();
    for (const QString &choice : key)
        question.key.choices.append({choice});
    return question;
}

Question pollQuestion(const QString &id)
{
    Question question = choiceQuestion(id);
    question.type = QuestionType::Poll;
    question.key = {};
    question.points = 0;
    return question;
}

Question slide(const QString &id)
{
    return {.id = {id}, .type = QuestionType::Slide, .text = u"Half-time."_s, .points = 0};
}

Question buzzerQuestion(const QString &id)
{
    return {.id = {id}, .type = QuestionType::Buzzer, .text = u"Which river?"_s,
            .key = {.texts = {u"Danube"_s}}};
}

NewRoom quiz(int questionCount, const RoomSettings &settings)
{
    NewRoom room{.title = u"Friday quiz"_s,
                 .topic = u"World History"_s,
                 .ownerId = u"host"_s,
                 .maxPlayerCount = 100,
                 .settings = settings};
    for (int i = 1; i <= questionCount; ++i)
        room.questions.append(choiceQuestion(u"q%1"_s.arg(i)));
    return room;
}

NewRoom quiz(int questionCount)
{
    return quiz(questionCount, {});
}

RoomSettings withoutIntro()
{
    return {.introTime = Seconds(0)};
}

TokenHash tokenHashOf(const QString &text)
{
    return {QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256)};
}

TestGame::TestGame(const NewRoom &made)
    : now(fromUnixMs(1'795'359'600'000))
{
    const auto events = createRoom(made, {u"BKTRFN"_s}, now);
    Q_ASSERT(events);
    journal.append({1, now, *events});
    apply(room, journal.last());
}

QString TestGame::submit(const RoomCommand &command)
{
    const auto events = decide(room, command, now);
    if (!events)
        return wireName(events.error().code);
    if (!events->isEmpty()) {
        journal.append({quint64(journal.size()) + 1, now, *events});
        apply(room, journal.last());
    }
    return typesOf(*events);
}

QString TestGame::outcomeOf(const RoomCommand &command) const
{
    const auto events = decide(room, command, now);
    return events ? typesOf(*events) : QString(wireName(events.error().code));
}

PlayerId TestGame::join(const QString &name, bool connected)
{
    const QString outcome = submit(JoinRoom{name, {}, tokenHashOf(name)});
    Q_ASSERT_X(outcome == "PLAYER_JOINED"_L1, "TestGame::join", qPrintable(outcome));
    const PlayerId id{room.lastPlayerNumber};
    if (connected)
        connect(id);
    return id;
}

QString TestGame::answer(PlayerId player, const QString &choice, Milliseconds latency)
{
    return submit(SubmitAnswer{.player = player,
                               .question = room.currentQuestion().id,
                               .answer = AnswerChoice{{choice}},
                               .receivedAt = now,
                               .latency = latency});
}

QString TestGame::answer(PlayerId player, const QStringList &choices)
{
    AnswerChoices picks;
    for (const QString &choice : choices)
        picks.choices.append({choice});
    return submit(SubmitAnswer{.player = player,
                               .question = room.currentQuestion().id,
                               .answer = picks,
                               .receivedAt = now});
}

QString TestGame::answer(PlayerId player, const QuestionId &question, const QString &choice)
{
    return submit(SubmitAnswer{.player = player,
                               .question = question,
                               .answer = AnswerChoice{{choice}},
                               .receivedAt = now});
}

QString TestGame::endPhase()
{
    if (room.phaseEndsAt)
        now = *room.phaseEndsAt;
    return submit(EndDuePhase{});
}

QString typeOf(const RoomEvent &event)
{
    static QHash<size_t, QString> names;
    QString &name = names[event.index()];
    if (name.isEmpty())
        name = toJson(event)["type"_L1].toString();
    return name;
}

QString typesOf(const RoomEvents &events)
{
    QStringList types;
    for (const RoomEvent &event : events)
        types.append(typeOf(event));
    return types.join(u' ');
}

char *toString(PlayerId id)
{
    return qstrdup(qPrintable(id.toString()));
}

char *toString(Phase phase)
{
    constexpr std::array names{"None", "Intro", "Answering", "Reveal", "Leaderboard", "Paused", "Break"};
    return qstrdup(names[size_t(phase)]);
}

char *toString(RoomStatus status)
{
    constexpr std::array names{"Idle", "Building", "Ready", "InProgress", "Completed", "Failed"};
    return qstrdup(names[size_t(status)]);
}

template <>
char *QTest::toString(const Milliseconds &time)
{
    return qstrdup(qPrintable(QString::number(time.count()) + " ms"_L1));
}

template <>
char *QTest::toString(const TimePoint &time)
{
    return qstrdup(qPrintable(QString::number(toUnixMs(time))));
}

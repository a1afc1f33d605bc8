#include "tests/conformance/sampleroom.h"

#include "core/game/apply.h"
#include "core/game/decide.h"
#include "core/game/eventjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

TokenHash tokenHash(quint64 number)
{
    return {QByteArray::number(number).rightJustified(32, '0')};
}

Question sampleQuestion(const QString &id)
{
    Question question;
    question.id = {id};
    question.text = u"Which city is the capital of France?"_s;
    question.choices = {{{u"a"_s}, u"Lyon"_s}, {{u"b"_s}, u"Paris"_s}, {{u"c"_s}, u"Nice"_s}};
    question.key = {{{u"b"_s}}};
    return question;
}

NewRoom sampleRoom()
{
    NewRoom room;
    room.title = u"Quiz"_s;
    room.questions = {sampleQuestion(u"q1"_s), sampleQuestion(u"q2"_s)};
    return room;
}

// Decides commands one after another and keeps what they made as entries.
class Play
{
public:
    explicit Play(const RoomCode &code) { add(createRoom(sampleRoom(), code, m_now)); }

    void submit(const RoomCommand &command, Milliseconds later)
    {
        m_now += later;
        add(decide(m_room, command, m_now));
    }
    TimePoint now() const { return m_now; }
    const GameRoom &room() const { return m_room; }
    const QList<JournalEntry> &entries() const { return m_entries; }

private:
    void add(const Result<RoomEvents> &events)
    {
        if (!events)
            qFatal("The sample game breaks the rules: %s", qPrintable(events.error().message));
        if (events->isEmpty())
            return;
        m_entries.append({quint64(m_entries.size()) + 1, m_now, *events});
        apply(m_room, m_entries.last());
    }

    TimePoint m_now = sampleStart;
    GameRoom m_room;
    QList<JournalEntry> m_entries;
};

} // namespace

JournalEntry firstEntry(const RoomCode &code, TimePoint at)
{
    return {1, at, createRoom(sampleRoom(), code, at).value()};
}

JournalEntry joinEntry(quint64 sequence, int count, TimePoint at)
{
    JournalEntry entry{sequence, at, {}};
    for (int i = 0; i < count; ++i) {
        const auto number = quint32(sequence * 1000) + quint32(i);
        entry.events.append(PlayerJoined{PlayerId{number}, u"Player %1"_s.arg(number), u"🦊"_s,
                                         tokenHash(number), true, at});
    }
    return entry;
}

JournalEntry answerEntry(quint64 sequence, int first, int count, TimePoint at)
{
    JournalEntry entry{sequence, at, {}};
    entry.events.reserve(count);
    for (int i = 0; i < count; ++i) {
        entry.events.append(AnswerAccepted{PlayerId{quint32(first + i)}, QuestionId{u"q1"_s},
                                           Answer{{{u"b"_s}}}, at, Milliseconds(1000 + i)});
    }
    return entry;
}

RoomHeader sampleHeader(const QString &title, TimePoint at)
{
    return {title, RoomStatus::Ready, 0, 2, at, at + 4h};
}

QList<JournalEntry> playGame(const RoomCode &code)
{
    Play play(code);
    for (quint64 i = 1; i <= 3; ++i)
        play.submit(JoinRoom{u"Player %1"_s.arg(i), {}, tokenHash(i)}, 100ms);
    for (quint32 i = 1; i <= 3; ++i)
        play.submit(SetConnected{PlayerId{i}}, 10ms);
    play.submit(StartGame{}, 1s);
    while (!play.room().isFinished()) {
        if (play.room().phase == Phase::Answering) {
            const QuestionId question = play.room().currentQuestion().id;
            play.submit(
                SubmitAnswer{PlayerId{1}, question, AnswerChoice{{u"b"_s}}, play.now() + 700ms},
                700ms);
            play.submit(
                SubmitAnswer{PlayerId{2}, question, AnswerChoice{{u"a"_s}}, play.now() + 300ms},
                300ms);
        }
        play.submit(AdvancePhase{}, 1s);
    }
    return play.entries();
}

GameRoom fold(GameRoom room, const QList<JournalEntry> &entries)
{
    for (const JournalEntry &entry : entries)
        apply(room, entry);
    return room;
}

bool sameEntry(const JournalEntry &a, const JournalEntry &b)
{
    return a.sequence == b.sequence && a.at == b.at
        && encodeEvents(a.events) == encodeEvents(b.events);
}

bool sameEntries(const QList<JournalEntry> &a, const QList<JournalEntry> &b)
{
    return std::ranges::equal(a, b, sameEntry);
}

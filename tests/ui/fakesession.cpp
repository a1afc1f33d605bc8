#include "fakesession.h"

#include "core/game/apply.h"
#include "core/game/decide.h"
#include "core/game/roomcopy.h"
#include "core/library/mediastore.h"
#include "core/library/packid.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 startMs = 1795359600000;

} // namespace

FakeSession::FakeSession(QObject *parent)
    : HostSession(parent)
    , m_clock(fromUnixMs(startMs))
    , m_packs(samplePacks())
    , m_questions(sampleQuestions())
    , m_historyClock(fromUnixMs(startMs))
    , m_history(m_folder.filePath(u"history.db"_s), m_historyClock)
    , m_packDesk({}, m_folder.path(), m_historyClock)
{
    m_status.name = u"laptop"_s;
    m_status.version = u"0.1.0"_s;
    m_status.joinUrl = QUrl(u"http://192.168.1.20:8080"_s);
}

template <typename T>
bool FakeSession::refuseLater(QObject *context, const Reply<T> &reply)
{
    const auto refusal = std::exchange(m_refusal, std::nullopt);
    if (refusal)
        later(context, [reply, error = *refusal] { reply(std::unexpected(error)); });
    return refusal.has_value();
}

void FakeSession::listPacks(QObject *context, Reply<QList<PackSummary>> reply)
{
    later(context, [this, reply] { reply(m_packs); });
}

void FakeSession::loadPack(const QString &id, QObject *context, Reply<Pack> reply)
{
    if (refuseLater(context, reply))
        return;
    later(context, [this, id, reply] {
        const auto listed = std::ranges::find(m_packs, id, &PackSummary::id);
        if (m_savedPacks.contains(id))
            reply(m_savedPacks.value(id));
        else if (listed != m_packs.cend())
            reply(Pack{.id = id, .title = listed->title, .questions = m_questions});
        else
            reply(refuse(ErrorCode::PackNotFound, u"no such pack"_s));
    });
}

void FakeSession::savePack(const Pack &pack, QObject *context, Reply<QString> reply)
{
    ++m_commandCount;
    if (refuseLater(context, reply))
        return;
    later(context, [this, pack, reply] {
        auto saved = packFromJson(toJson(pack));
        if (!saved)
            return reply(std::unexpected(saved.error()));
        if (saved->id.isEmpty()) {
            saved->id = freePackId(packIdFor(saved->title),
                                   [this](const QString &id) { return !m_savedPacks.contains(id); });
        }
        m_savedPacks.insert(saved->id, *saved);
        m_packs.removeIf([&](const PackSummary &listed) { return listed.id == saved->id; });
        m_packs.append({.id = saved->id,
                        .title = saved->title,
                        .questionCount = int(saved->questions.size())});
        reply(saved->id);
    });
}

void FakeSession::createRoomFromPack(const QString &, const NewRoom &room, QObject *context,
                                     Reply<RoomCode> reply)
{
    makeLater(room, context, reply);
}

void FakeSession::savePicture(const QByteArray &bytes, QObject *context, Reply<QString> reply)
{
    if (refuseLater(context, reply))
        return;
    const QString path = u"/media/%1.png"_s.arg(m_pictures.size());
    m_pictures.insert(path, bytes);
    later(context, [reply, path] { reply(path); });
}

void FakeSession::loadPicture(const QString &path, QObject *context, Reply<QByteArray> reply)
{
    later(context, [this, reply, path] {
        if (m_pictures.contains(path))
            return reply(m_pictures.value(path));
        // What the library keeps.
        const auto kept = MediaStore(folder() + u"/media"_s).load(path.section(u'/', -1));
        if (kept)
            reply(kept->bytes);
        else
            reply(std::unexpected(kept.error()));
    });
}

void FakeSession::createRoom(const NewRoom &room, QObject *context, Reply<RoomCode> reply)
{
    makeLater(room, context, reply);
}

void FakeSession::findPicture(const QString &words, QObject *context, Reply<FoundPicture> reply)
{
    m_searchedWords.append(words);
    later(context, [this, reply] { reply(m_foundPicture); });
}

void FakeSession::renewQuestions(const RoomCode &code, const QuestionId &question,
                                 QObject *context, Reply<void> reply)
{
    if (!refuseLater(context, reply))
        m_renewals.insert(code.value, {question, context, reply});
}

void FakeSession::bringQuestions(const RoomCode &code, const Result<QList<Question>> &questions)
{
    const Renewal renewal = m_renewals.take(code.value);
    if (!renewal.context)
        return;
    if (!questions)
        return renewal.reply(std::unexpected(questions.error()));
    const RoomCommand command = renewal.question.value.isEmpty()
        ? RoomCommand(ReplaceQuestions {*questions})
        : RoomCommand(ReplaceQuestion {renewal.question, *questions});
    renewal.reply(act(code, command));
}

void FakeSession::setGeneration(const GenerationStatus &status)
{
    m_generation = status;
    Q_EMIT generationChanged(status);
}

void FakeSession::duplicateRoom(const RoomCode &code, QObject *context, Reply<RoomCode> reply)
{
    makeLater(newRoomLike(m_rooms.value(code)), context, reply);
}

void FakeSession::makeLater(const NewRoom &room, QObject *context, const Reply<RoomCode> &reply)
{
    ++m_commandCount;
    if (refuseLater(context, reply))
        return;
    const RoomCode code = makeRoom(room);
    later(context, [reply, code] { reply(code); });
}

void FakeSession::submit(const RoomCode &code, const RoomCommand &command, QObject *context,
                         Reply<void> reply)
{
    ++m_commandCount;
    if (refuseLater(context, reply))
        return;
    later(context, [this, code, command, reply] { reply(act(code, command)); });
}

void FakeSession::deleteRoom(const RoomCode &code, QObject *context, Reply<void> reply)
{
    if (refuseLater(context, reply))
        return;
    later(context, [this, code, reply] {
        m_rooms.remove(code);
        reply({});
        Q_EMIT roomRemoved(code);
        Q_EMIT roomsChanged(rooms());
    });
}

void FakeSession::watchRoom(const RoomCode &code)
{
    m_watched.insert(code.value);
    later(this, [this, code] {
        if (m_rooms.contains(code))
            Q_EMIT roomOpened(m_rooms[code]);
        else
            Q_EMIT roomRemoved(code);
    });
}

void FakeSession::unwatchRoom(const RoomCode &code)
{
    m_watched.remove(code.value);
}

void FakeSession::goOnWithoutJournal()
{
    m_wentOn = true;
    setStatus({.name = m_status.name, .version = m_status.version, .joinUrl = m_status.joinUrl});
}

QList<RoomSummary> FakeSession::rooms() const
{
    QList<RoomSummary> list;
    for (const GameRoom &room : m_rooms)
        list << roomSummary(room);
    std::ranges::stable_sort(list, std::greater(), &RoomSummary::createdAt);
    return list;
}

QUrl FakeSession::joinUrl(const RoomCode &code) const
{
    return QUrl(m_status.joinUrl.toString() + u'/' + code.value);
}

void FakeSession::setPacks(const QList<PackSummary> &packs, const QList<Question> &questions)
{
    m_packs = packs;
    m_questions = questions;
}

void FakeSession::setStatus(const NodeStatus &status)
{
    m_status = status;
    Q_EMIT nodeStatusChanged(status);
}

void FakeSession::setNodes(const QList<NodeInfo> &nodes)
{
    m_nodes = nodes;
    Q_EMIT nodesChanged();
    m_monitor.sample(nodes);
}

void FakeSession::setRunner(const RoomCode &code, const NodeId &node)
{
    m_rooms[code].node = node;
    Q_EMIT roomsChanged(rooms());
}

RoomCode FakeSession::makeRoom(const NewRoom &wanted)
{
    NewRoom room = wanted;
    if (room.title.isEmpty())
        room.title = m_packs.isEmpty() ? u"Quiz"_s : m_packs.first().title;
    if (room.questions.isEmpty() && room.topic.isEmpty())
        room.questions = m_questions;
    m_clock.advance(Milliseconds(1));
    const RoomCode code = RoomCode::random();
    const auto events = ::createRoom(room, code, m_clock.now());
    Q_ASSERT(events);
    GameRoom made;
    for (const RoomEvent &event : *events)
        apply(made, event);
    m_rooms.insert(code, made);
    Q_EMIT roomsChanged(rooms());
    return code;
}

Result<void> FakeSession::act(const RoomCode &code, const RoomCommand &command)
{
    const auto events = decideFor(code, command);
    if (!events)
        return std::unexpected(events.error());
    if (!events->isEmpty()) {
        commit(m_rooms[code], {*events});
        Q_EMIT roomsChanged(rooms());
    }
    return {};
}

void FakeSession::join(const RoomCode &code, const QStringList &names)
{
    GameRoom &room = m_rooms[code];
    QList<RoomEvents> batches;
    GameRoom ahead = room;
    for (const QString &name : names) {
        const quint32 number = ahead.lastPlayerNumber + 1;
        const TokenHash token{QByteArray::number(number)};
        RoomEvents events = decide(ahead, JoinRoom{name, {}, token}, now()).value_or(RoomEvents());
        if (!events.isEmpty())
            events << PlayerConnected{PlayerId{number}};
        for (const RoomEvent &event : std::as_const(events))
            apply(ahead, event);
        batches << events;
    }
    commit(room, batches);
    Q_EMIT roomsChanged(rooms());
}

void FakeSession::joinMany(const RoomCode &code, int count)
{
    static const QStringList first{u"Ann"_s,    u"Bo"_s,    u"Chidi"_s, u"Dora"_s, u"Emil"_s,
                                   u"Fatima"_s, u"Goran"_s, u"Hana"_s,  u"Ivo"_s,  u"Jun"_s};
    QStringList names;
    const quint32 begin = m_rooms[code].lastPlayerNumber;
    for (int i = 0; i < count; ++i) {
        const int number = int(begin) + i;
        names << (number < 10 ? first.at(number)
                              : u"%1 %2"_s.arg(first.at(number % 10)).arg(number / 10 + 1));
    }
    join(code, names);
}

void FakeSession::answer(const RoomCode &code, int first, int count, std::function<int(int)> choice)
{
    answerAll(code, first, count, [this, code, choice](int number) {
        return AnswerChoice{m_rooms[code].currentQuestion().choices.at(choice(number)).id};
    });
}

Result<void> FakeSession::buzz(const RoomCode &code, quint32 player)
{
    return act(code, SubmitAnswer{PlayerId{player}, room(code).currentQuestion().id, AnswerBuzz{},
                                  now()});
}

void FakeSession::buzzMany(const RoomCode &code, int first, int count)
{
    answerAll(code, first, count, [](int) { return AnswerBuzz{}; });
}

Result<void> FakeSession::stake(const RoomCode &code, quint32 player, int points)
{
    return act(code, PlaceWager{PlayerId{player}, room(code).questionIndex, points});
}

void FakeSession::answerAll(const RoomCode &code, int first, int count,
                            const std::function<AnswerInput(int)> &input)
{
    GameRoom &room = m_rooms[code];
    QList<RoomEvents> batches;
    for (int number = first; number < first + count; ++number) {
        const SubmitAnswer command{PlayerId{quint32(number)}, room.currentQuestion().id,
                                   input(number), now()};
        if (const auto events = decide(room, command, now()); events && !events->isEmpty()) {
            for (const RoomEvent &event : *events)
                apply(room, event);
            batches << *events;
        }
    }
    QList<JournalEntry> entries;
    for (const RoomEvents &events : std::as_const(batches))
        entries << JournalEntry{++m_sequence, now(), events};
    if (m_watched.contains(code.value))
        Q_EMIT entriesCommitted(code, entries);
}

void FakeSession::later(QObject *context, std::function<void()> run)
{
    QTimer::singleShot(m_delay, context, std::move(run));
}

void FakeSession::commit(GameRoom &room, const QList<RoomEvents> &batches)
{
    QList<JournalEntry> entries;
    for (const RoomEvents &events : batches) {
        if (events.isEmpty())
            continue;
        entries << JournalEntry{++m_sequence, now(), events};
        apply(room, entries.last());
    }
    if (!entries.isEmpty() && room.status == RoomStatus::Completed)
        m_history.store(room, now());
    if (!entries.isEmpty() && m_watched.contains(room.code.value))
        Q_EMIT entriesCommitted(room.code, entries);
}

Result<RoomEvents> FakeSession::decideFor(const RoomCode &code, const RoomCommand &command)
{
    const auto room = m_rooms.constFind(code);
    if (room == m_rooms.constEnd())
        return refuse(ErrorCode::RoomNotFound, u"no such room"_s);
    return decide(*room, command, now());
}

#include "core/generation/renewer.h"

#include "core/generation/generationjob.h"
#include "core/library/skeleton.h"
#include "core/service/roomservice.h"

using namespace Qt::StringLiterals;

namespace
{

/// An id that the room does not have yet.
QuestionId freeId(const GameRoom &room)
{
    qsizetype number = room.questions.size() + 1;
    while (room.indexOf({u"q%1"_s.arg(number)}) >= 0)
        ++number;
    return {u"q%1"_s.arg(number)};
}

Result<void> checkWish(const GameRoom *room, const QuestionId &question)
{
    if (!room)
        return refuse(ErrorCode::RoomNotFound, u"the room is gone"_s);
    if (room->status != RoomStatus::Ready || room->topic.isEmpty())
        return refuse(ErrorCode::WrongStatus,
                      u"only a room with a topic gets other questions, and before the start"_s);
    if (!question.value.isEmpty() && room->indexOf(question) < 0)
        return refuse(ErrorCode::QuestionNotFound, u"the room has no such question"_s);
    return {};
}

} // namespace

Renewer::Renewer(const Generator::Node &node, QObject *parent)
    : QObject(parent)
    , m_node(node)
{
    connect(&node.replicas, &RoomReplicas::roomRemoved, this, &Renewer::cancel);
}

Renewer::~Renewer() = default;

void Renewer::renew(const RoomCode &code, const QuestionId &question, Reply reply)
{
    const auto ok = checkWish(m_node.replicas.room(code), question);
    if (!ok)
        return reply(ok);
    if (m_work.contains(code.value))
        return reply(refuse(ErrorCode::InvalidMessage, u"other questions are being made already"_s));
    if (!m_node.sources.settings())
        return reply(std::unexpected(m_node.sources.settings().error()));
    if (m_node.sources.providers().isEmpty()) {
        return reply(refuse(ErrorCode::GenerationFailed,
                            u"No source of questions is set up on this node."_s));
    }
    QObject *work = (m_work[code.value] = std::make_unique<QObject>()).get();
    m_node.listKnown(
        work, [this, wish = Wish {code, question, std::move(reply)}, work](
                  const QSet<QString> &known) { ask(wish, work, known); });
}

void Renewer::cancel(const RoomCode &code)
{
    const auto work = m_work.find(code.value);
    if (work == m_work.end())
        return;
    // What cancels it may run within its own reply.
    work->second.release()->deleteLater();
    m_work.erase(work);
}

void Renewer::ask(const Wish &wish, QObject *work, QSet<QString> known)
{
    const GameRoom *room = m_node.replicas.room(wish.code);
    if (!room)
        return;
    for (const Question &question : room->questions)
        known.insert(textSkeleton(question.text));
    const bool all = wish.question.value.isEmpty();
    auto *job = new GenerationJob(m_node.sources.providers(),
                                  {.topic = room->topic,
                                   .count = all ? m_node.sources.settings()->questionCount : 1,
                                   .known = known},
                                  work);
    connect(job, &GenerationJob::made, this,
            [this, wish, work](const QList<Question> &questions) { submit(wish, questions, work); });
    connect(job, &GenerationJob::failed, this, [this, wish](const QString &reason) {
        finish(wish, refuse(ErrorCode::GenerationFailed, reason));
    });
    job->start();
}

void Renewer::submit(const Wish &wish, QList<Question> questions, QObject *work)
{
    const GameRoom *room = m_node.replicas.room(wish.code);
    if (!room)
        return;
    RoomCommand command = ReplaceQuestions {questions};
    if (!wish.question.value.isEmpty()) {
        questions.first().id = freeId(*room);
        command = ReplaceQuestion {wish.question, {questions.first()}};
    }
    m_node.service.submit(wish.code, command, work, [this, wish](const Result<RoomEvents> &done) {
        finish(wish, done ? Result<void>() : std::unexpected(done.error()));
    });
}

void Renewer::finish(const Wish &wish, const Result<void> &result)
{
    cancel(wish.code);
    wish.reply(result);
}

#pragma once

#include "core/generation/generator.h"

#include <unordered_map>

/// Asks the providers for other questions, for a room with a topic whose host reviews them before the
/// start.
class Renewer : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(Result<void>)>;

    /// All of `node` must outlive it.
    explicit Renewer(const Generator::Node &node, QObject *parent = nullptr);
    ~Renewer() override;

    /// Another question in the place of this one, or, with an empty id, others in place of all; none
    /// that the room or the library has. Replies when they are journalled, not at all after `cancel`.
    /// Refused (generation_failed) with sentences for the host when nobody has any; the room then stays
    /// as it is. `WrongStatus` after the start or without a topic, `InvalidMessage` while that is under way.
    void renew(const RoomCode &code, const QuestionId &question, Reply reply);
    /// Ends what is under way for the room.
    void cancel(const RoomCode &code);

private:
    Q_DISABLE_COPY_MOVE(Renewer)

    struct Wish
    {
        RoomCode code;
        QuestionId question; ///< Empty: all.
        Reply reply;
    };

    void ask(const Wish &wish, QObject *work, QSet<QString> known);
    void submit(const Wish &wish, QList<Question> questions, QObject *work);
    void finish(const Wish &wish, const Result<void> &result);

    Generator::Node m_node;
    std::unordered_map<QString, std::unique_ptr<QObject>> m_work; ///< By room; all of it ends with that.
};

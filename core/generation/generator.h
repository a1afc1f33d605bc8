#pragma once

#include "core/game/commands.h"
#include "core/generation/questionsources.h"
#include "core/service/generationstatus.h"
#include "core/service/roomreplicas.h"

#include <unordered_map>

class RoomService;

/// Brings questions to rooms that have only a topic, by the same commands as programs beside the node:
/// hears of a room, asks the providers, supplies what they made or fails the room with the reason.
/// Only for rooms that this node runs; a room that is taken up while it still waits is begun anew.
class Generator : public QObject
{
    Q_OBJECT

public:
    struct Node
    {
        RoomService &service;
        const RoomReplicas &replicas;
        QuestionSources &sources;
        std::function<int()> listenerCount; ///< Programs that may bring questions as well.
        /// Replies, while `context` lives, with the skeletons of all questions in the library.
        std::function<void(QObject *context, std::function<void(QSet<QString>)> reply)> listKnown;
    };

    /// All of `node` must outlive it. Without any sources rooms are left to others; when the settings
    /// can't be read, rooms fail with what is wrong.
    explicit Generator(const Node &node, QObject *parent = nullptr);
    ~Generator() override;

    const GenerationStatus &status() const { return m_status; }

Q_SIGNALS:
    void statusChanged();

private:
    Q_DISABLE_COPY_MOVE(Generator)

    QString shownName(const QuestionProvider *provider) const;
    void consider(const GameRoom &room);
    void begin(const RoomCode &code, QObject *work);
    void ask(const RoomCode &code, QObject *work, const QSet<QString> &known);
    void submit(const RoomCode &code, const RoomCommand &command, QObject *work);
    void drop(const RoomCode &code);
    void showProgress(const GenerationProgress &progress);

    Node m_node;
    std::unordered_map<QString, std::unique_ptr<QObject>> m_work; ///< By room; all of it ends with that.
    GenerationStatus m_status;
};

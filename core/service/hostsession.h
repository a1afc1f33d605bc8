#pragma once

#include "core/game/commands.h"
#include "core/game/events.h"
#include "core/service/foundpicture.h"
#include "core/service/generationstatus.h"
#include "core/service/nodeinfo.h"
#include "core/view/screenlook.h"

#include <QObject>
#include <QUrl>

#include <functional>

class GameHistory;
class NodeMonitor;
class PackShelf;

/// A line of the room list.
struct RoomSummary
{
    RoomCode code;
    QString title;
    RoomStatus status = RoomStatus::Idle;
    Phase phase = Phase::None;
    int playerCount = 0;
    int connectedCount = 0;
    int questionIndex = -1;
    int questionCount = 0;
    TimePoint createdAt;
    NodeId node; ///< Which runs it; empty when that was never said.
    std::optional<TimePoint> deadline; ///< Of the phase; empty while the host or nobody ends it.
    Milliseconds phaseTime {0}; ///< All of the phase; 0 without a deadline.

    bool operator==(const RoomSummary &) const = default;
};

/// The line for a room.
RoomSummary roomSummary(const GameRoom &room);

/// A line of the pack list.
struct PackSummary
{
    QString id;
    QString title;
    QString description;
    int questionCount = 0;
    QString language;
    QStringList tags;
    QString problem; ///< Why this file is no pack; then only `title`, its name, is set besides.

    bool operator==(const PackSummary &) const = default;
};

/// How the node is, for the host.
struct NodeStatus
{
    QString name;
    QString version;
    QUrl joinUrl; ///< The recommended address for phones, e.g. http://192.168.1.20:8080.
    QList<QUrl> otherUrls; ///< Its addresses on other interfaces.
    int connectionCount = 0;
    int listenerCount = 0; ///< Programs that listen to this node's events, as a generator does.
    bool healthy = true;
    QString problem; ///< What happened, what it means, what to do; empty when healthy.
    bool canGoOnWithoutJournal = false; ///< The store fails and the host may choose to go on.
    bool shared = false; ///< Other nodes may have the same rooms.
    bool findsPictures = false; ///< A picture service is set up; see HostSession::findPicture.

    bool operator==(const NodeStatus &) const = default;
};

/// All that the user interface sees of a node. Lives in the GUI thread; every call returns at once,
/// replies and signals come later in the GUI thread, replies not at all when `context` is gone.
class HostSession : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Reply = std::function<void(Result<T>)>;

    using QObject::QObject;

    virtual void listPacks(QObject *context, Reply<QList<PackSummary>> reply) = 0;
    /// Questions of `room` come from the pack; an empty title becomes the pack's.
    virtual void createRoomFromPack(const QString &packId, const NewRoom &room, QObject *context,
                                    Reply<RoomCode> reply) = 0;
    /// A room with a topic and no questions waits for those that a generator brings.
    virtual void createRoom(const NewRoom &room, QObject *context, Reply<RoomCode> reply) = 0;
    /// Keeps a room's picture, a PNG or JPEG; replies with what becomes NewRoom::image. It is kept as
    /// long as a room shows it, and for an hour in any case.
    virtual void savePicture(const QByteArray &bytes, QObject *context, Reply<QString> reply) = 0;
    /// The bytes of a picture or sound by its kept or opened path. `NotFound` when this node does not
    /// have it, or it is not opened yet.
    virtual void loadPicture(const QString &path, QObject *context, Reply<QByteArray> reply) = 0;
    /// Asks the picture service for one that has to do with `words`. The refusal is a sentence for the
    /// host.
    virtual void findPicture(const QString &words, QObject *context, Reply<FoundPicture> reply) = 0;
    /// Asks for another question in the place of this one, or, with an empty id, for others in place of
    /// all, in a room with a topic that has not started. Replies when the room has them, or with the
    /// refusal (generation_failed) in sentences for the host; the room then stays as it is.
    virtual void renewQuestions(const RoomCode &code, const QuestionId &question, QObject *context,
                                Reply<void> reply) = 0;
    /// Ends that; it replies no more.
    virtual void stopRenewing(const RoomCode &code) = 0;
    /// Makes a room with the title, questions and settings of another, and nobody in it.
    virtual void duplicateRoom(const RoomCode &code, QObject *context, Reply<RoomCode> reply) = 0;
    virtual void submit(const RoomCode &code, const RoomCommand &command, QObject *context,
                        Reply<void> reply) = 0;
    virtual void deleteRoom(const RoomCode &code, QObject *context, Reply<void> reply) = 0;
    /// From now on `roomOpened` (once, with the state) and then `entriesCommitted` tell of this room;
    /// fold them with `apply`.
    virtual void watchRoom(const RoomCode &code) = 0;
    virtual void unwatchRoom(const RoomCode &code) = 0;
    virtual void goOnWithoutJournal() = 0;
    /// How the screens in browsers look from now on, in all rooms of this node.
    virtual void dressScreens(const ScreenLook &look) = 0;
    /// The games that are over; as long-lived as the session.
    virtual GameHistory &history() = 0;
    /// How the nodes are and what happens at them; as long-lived as the session.
    virtual NodeMonitor &monitor() = 0;
    /// The library of packs; as long-lived as the session.
    virtual PackShelf &packs() = 0;

    virtual QList<RoomSummary> rooms() const = 0; ///< Newest first, as last told.
    virtual NodeStatus nodeStatus() const = 0; ///< As last told.
    /// All that share the rooms, as last told: this node first, the others by name. Empty at first.
    virtual QList<NodeInfo> nodes() const = 0;
    virtual GenerationStatus generation() const = 0; ///< As last told.
    virtual TimePoint now() const = 0; ///< On the node's clock, the one of deadlines.
    /// The address that a player opens to join this room.
    virtual QUrl joinUrl(const RoomCode &code) const = 0;

Q_SIGNALS:
    /// At most 4 times a second.
    void roomsChanged(const QList<RoomSummary> &rooms);
    void nodeStatusChanged(const NodeStatus &status);
    /// Also when only numbers have changed or time has passed, once a second.
    void nodesChanged();
    void generationChanged(const GenerationStatus &status);
    void roomOpened(const GameRoom &room);
    /// Several entries at a time, at most about 30 times a second for a room.
    void entriesCommitted(const RoomCode &code, const QList<JournalEntry> &entries);
    void roomRemoved(const RoomCode &code);
    /// What players of a watched room react with, at most 4 times a second.
    void reacted(const RoomCode &code, const ReactionCounts &counts);

private:
    Q_DISABLE_COPY_MOVE(HostSession)
};

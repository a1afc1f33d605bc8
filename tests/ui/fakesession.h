#pragma once

#include "fakemonitor.h"

#include "core/library/formats/packdesk.h"
#include "core/report/gamearchive.h"
#include "core/service/hostsession.h"

#include <QMap>
#include <QPointer>
#include <QSet>
#include <QTemporaryDir>
#include <QTimer>

/// A node in one object for tests of the user interface: keeps rooms in memory and decides commands
/// by the real rules. Replies and events come later, as a real session's do.
class FakeSession final : public HostSession
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeSession)

public:
    explicit FakeSession(QObject *parent = nullptr);

    void listPacks(QObject *context, Reply<QList<PackSummary>> reply) override;
    void loadPack(const QString &id, QObject *context, Reply<Pack> reply) override;
    void savePack(const Pack &pack, QObject *context, Reply<QString> reply) override;
    void createRoomFromPack(const QString &packId, const NewRoom &room, QObject *context,
                            Reply<RoomCode> reply) override;
    void createRoom(const NewRoom &room, QObject *context, Reply<RoomCode> reply) override;
    void savePicture(const QByteArray &bytes, QObject *context, Reply<QString> reply) override;
    void loadPicture(const QString &path, QObject *context, Reply<QByteArray> reply) override;
    void findPicture(const QString &words, QObject *context, Reply<FoundPicture> reply) override;
    /// Waits for `bringQuestions`.
    void renewQuestions(const RoomCode &code, const QuestionId &question, QObject *context,
                        Reply<void> reply) override;
    void stopRenewing(const RoomCode &code) override { m_renewals.remove(code.value); }
    void duplicateRoom(const RoomCode &code, QObject *context, Reply<RoomCode> reply) override;
    void submit(const RoomCode &code, const RoomCommand &command, QObject *context,
                Reply<void> reply) override;
    void deleteRoom(const RoomCode &code, QObject *context, Reply<void> reply) override;
    void watchRoom(const RoomCode &code) override;
    void unwatchRoom(const RoomCode &code) override;
    void goOnWithoutJournal() override;
    void dressScreens(const ScreenLook &look) override { m_screenLook = look; }
    const std::optional<ScreenLook> &screenLook() const { return m_screenLook; }
    GameArchive &history() override { return m_history; }
    FakeMonitor &monitor() override { return m_monitor; }
    PackDesk &packs() override { return m_packDesk; }
    QList<RoomSummary> rooms() const override;
    NodeStatus nodeStatus() const override { return m_status; }
    QList<NodeInfo> nodes() const override { return m_nodes; }
    GenerationStatus generation() const override { return m_generation; }
    TimePoint now() const override { return m_clock.now(); }
    QUrl joinUrl(const RoomCode &code) const override;

    // For tests.
    void setPacks(const QList<PackSummary> &packs, const QList<Question> &questions);
    /// What was saved under this id; an empty pack when nothing was.
    Pack savedPack(const QString &id) const { return m_savedPacks.value(id); }
    /// The data folder of the library and the past games.
    QString folder() const { return m_folder.path(); }
    void setStatus(const NodeStatus &status);
    /// What the next search finds.
    void setFoundPicture(const Result<FoundPicture> &found) { m_foundPicture = found; }
    const QStringList &searchedWords() const { return m_searchedWords; }
    void setGeneration(const GenerationStatus &status);
    /// The generator has these for the room that asked; nothing without such a room.
    void bringQuestions(const RoomCode &code, const Result<QList<Question>> &questions);
    bool isRenewing(const RoomCode &code) const { return m_renewals.contains(code.value); }
    void setNodes(const QList<NodeInfo> &nodes);
    /// Says which node runs a room.
    void setRunner(const RoomCode &code, const NodeId &node);
    /// The next command is refused with this.
    void refuseNext(const Error &error) { m_refusal = error; }
    /// How long replies and events take; 0: the next turn of the event loop.
    void setDelay(Milliseconds delay) { m_delay = delay; }
    void moveClock(Milliseconds by) { m_clock.advance(by); }
    const GameRoom &room(const RoomCode &code) const { return m_rooms.find(code).value(); }
    int commandCount() const { return m_commandCount; }
    /// The picture that was saved under this path.
    QByteArray picture(const QString &path) const { return m_pictures.value(path); }
    bool wentOnWithoutJournal() const { return m_wentOn; }

    /// Takes a room as it is.
    void adopt(const GameRoom &room) { m_rooms.insert(room.code, room); }
    /// Makes a room at once.
    RoomCode makeRoom(const NewRoom &room);
    /// Decides and tells a command at once, as if somebody else had sent it.
    Result<void> act(const RoomCode &code, const RoomCommand &command);
    /// Joins and connects players in one entry each, told as one batch.
    void join(const RoomCode &code, const QStringList &names);
    /// `count` players with made-up names.
    void joinMany(const RoomCode &code, int count);
    /// The players from number `first` on answer the open question, told as one batch; `choice`
    /// says which of the choices a player picks.
    void answer(const RoomCode &code, int first, int count, std::function<int(int)> choice);
    /// One player buzzes now.
    Result<void> buzz(const RoomCode &code, quint32 player);
    /// The players from number `first` on buzz, told as one batch.
    void buzzMany(const RoomCode &code, int first, int count);
    /// One player stakes points on the announced question.
    Result<void> stake(const RoomCode &code, quint32 player, int points);

private:
    template <typename T>
    bool refuseLater(QObject *context, const Reply<T> &reply);
    void makeLater(const NewRoom &room, QObject *context, const Reply<RoomCode> &reply);
    void later(QObject *context, std::function<void()> run);
    void commit(GameRoom &room, const QList<RoomEvents> &batches);
    void answerAll(const RoomCode &code, int first, int count,
                   const std::function<AnswerInput(int)> &input);
    Result<RoomEvents> decideFor(const RoomCode &code, const RoomCommand &command);

    ManualClock m_clock;
    FakeMonitor m_monitor;
    QMap<RoomCode, GameRoom> m_rooms;
    QSet<QString> m_watched;
    QList<PackSummary> m_packs;
    QList<Question> m_questions;
    QMap<QString, Pack> m_savedPacks;
    NodeStatus m_status;
    QList<NodeInfo> m_nodes;
    GenerationStatus m_generation;
    Result<FoundPicture> m_foundPicture;
    QStringList m_searchedWords;
    struct Renewal
    {
        QuestionId question;
        QPointer<QObject> context;
        Reply<void> reply;
    };
    QHash<QString, Renewal> m_renewals; ///< By room.
    QMap<QString, QByteArray> m_pictures;
    std::optional<Error> m_refusal;
    Milliseconds m_delay{0};
    quint64 m_sequence = 0;
    int m_commandCount = 0;
    bool m_wentOn = false;
    QTemporaryDir m_folder;
    ManualClock m_historyClock; ///< Another thread reads it, so it stands still.
    GameArchive m_history; ///< A real one.
    PackDesk m_packDesk; ///< Another real one, with packs of its own.
    std::optional<ScreenLook> m_screenLook;
};

/// Questions that the tests tell apart: their keys, notes and explanations hold marks that must not
/// be seen early.
QList<Question> sampleQuestions();
/// One that is buzzed for, with two texts in its key.
Question sampleBuzzer();
/// One that players stake points on.
Question sampleStakes();
QList<PackSummary> samplePacks();
/// This node and `others` more, seen at `now`.
QList<NodeInfo> sampleNodes(int others, TimePoint now);
/// What a node says while its store is away, with a long reason.
QString lossOfRedis();

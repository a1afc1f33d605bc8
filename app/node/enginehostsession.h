#pragma once

#include "app/node/enginenodemonitor.h"
#include "app/node/enginepackshelf.h"
#include "app/node/nodedoctor.h"
#include "core/service/hostsession.h"

/// The HostSession of a node in this process: calls go to the engine thread, what happens there comes
/// back as signals in this one.
class EngineHostSession final : public HostSession
{
    Q_OBJECT

public:
    explicit EngineHostSession(Node &node, QObject *parent = nullptr);

    void listPacks(QObject *context, Reply<QList<PackSummary>> reply) override;
    void createRoomFromPack(const QString &packId, const NewRoom &room, QObject *context,
                            Reply<RoomCode> reply) override;
    void createRoom(const NewRoom &room, QObject *context, Reply<RoomCode> reply) override;
    void savePicture(const QByteArray &bytes, QObject *context, Reply<QString> reply) override;
    void loadPicture(const QString &path, QObject *context, Reply<QByteArray> reply) override;
    void findPicture(const QString &words, QObject *context, Reply<FoundPicture> reply) override;
    void renewQuestions(const RoomCode &code, const QuestionId &question, QObject *context,
                        Reply<void> reply) override;
    void stopRenewing(const RoomCode &code) override;
    void duplicateRoom(const RoomCode &code, QObject *context, Reply<RoomCode> reply) override;
    void submit(const RoomCode &code, const RoomCommand &command, QObject *context,
                Reply<void> reply) override;
    void deleteRoom(const RoomCode &code, QObject *context, Reply<void> reply) override;
    void watchRoom(const RoomCode &code) override;
    void unwatchRoom(const RoomCode &code) override;
    void goOnWithoutJournal() override;
    void dressScreens(const ScreenLook &look) override;
    GameHistory &history() override { return m_node.history(); }
    NodeMonitor &monitor() override { return m_monitor; }
    PackShelf &packs() override { return m_packs; }
    NodeDoctor &doctor() { return m_doctor; }

    QList<RoomSummary> rooms() const override { return m_rooms; }
    NodeStatus nodeStatus() const override { return m_status; }
    QList<NodeInfo> nodes() const override { return m_nodes; }
    GenerationStatus generation() const override { return m_generation; }
    TimePoint now() const override;
    QUrl joinUrl(const RoomCode &code) const override;

private:
    Q_DISABLE_COPY_MOVE(EngineHostSession)

    Node &m_node;
    EngineNodeMonitor m_monitor;
    NodeDoctor m_doctor;
    EnginePackShelf m_packs;
    QList<RoomSummary> m_rooms;
    NodeStatus m_status;
    QList<NodeInfo> m_nodes;
    GenerationStatus m_generation;
};

#pragma once

#include "core/library/mediastore.h"
#include "core/service/roomreplicas.h"

/// The pictures and sounds of questions that have been opened, by the path that players get then. What
/// is not opened yet is not here, so no request finds it before its time.
class OpenMedia : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    OpenMedia(MediaStore &store, const RoomReplicas &replicas, QObject *parent = nullptr);

    /// A file by the last part of its opened or kept path. `NotFound` when it is not opened, or not on
    /// this node.
    Result<MediaFile> load(const QString &name);

private:
    Q_DISABLE_COPY_MOVE(OpenMedia)

    struct Opened
    {
        RoomCode room;
        QString keptPath;
    };

    void openAll(const GameRoom &room);
    void open(const GameRoom &room, const Question &question);
    void close(const RoomCode &code);

    MediaStore &m_store;
    QHash<QString, Opened> m_opened; ///< By opened path.
};

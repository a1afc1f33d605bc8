#pragma once

#include "core/service/messagesink.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

/// Keeps what would go to the connections of a room.
class RecordingSink final : public MessageSink
{
public:
    struct Sent
    {
        PlayerId player; ///< Number 0: shared.
        QJsonObject message;
    };

    QList<Sent> sent;
    QList<PlayerId> players; ///< Who sendSharedAndPersonal asks for.
    QList<PlayerId> closedPlayers;
    QList<RoomCode> closedRooms;

    void sendShared(const RoomCode &, const QByteArray &message, Urgency) override
    {
        sent.append({{}, parsed(message)});
    }
    void sendSharedAndPersonal(const RoomCode &, const QByteArray &message,
                               const std::function<QByteArray(PlayerId)> &personal) override
    {
        sent.append({{}, parsed(message)});
        for (const PlayerId id : players)
            sent.append({id, parsed(personal(id))});
    }
    void sendToScreens(const RoomCode &, const QByteArray &message) override
    {
        sent.append({{}, parsed(message)});
    }
    void sendPersonal(const RoomCode &, PlayerId player, const QByteArray &message) override
    {
        sent.append({player, parsed(message)});
    }
    void closePlayer(const RoomCode &, PlayerId player, const QByteArray &message,
                     CloseCode) override
    {
        sent.append({player, parsed(message)});
        closedPlayers.append(player);
    }
    void closeRoom(const RoomCode &room, const QByteArray &, CloseCode) override
    {
        closedRooms.append(room);
    }

    /// All of a type, shared and personal.
    QList<Sent> ofType(const QString &type) const
    {
        QList<Sent> found;
        for (const Sent &one : sent) {
            if (one.message[QLatin1StringView("type")].toString() == type)
                found.append(one);
        }
        return found;
    }

private:
    static QJsonObject parsed(const QByteArray &message)
    {
        return QJsonDocument::fromJson(message).object();
    }
};

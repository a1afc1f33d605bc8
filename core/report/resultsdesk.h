#pragma once

#include "core/game/gameroom.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>

/// Makes files of the results of rooms in a thread of its own, one after the other: those of a large
/// game take seconds, in which players must not wait.
class ResultsDesk : public QObject
{
    Q_OBJECT

public:
    /// Makes the file of a results document; called in the other thread.
    using Make = std::function<Result<QByteArray>(const QJsonObject &results)>;
    using Reply = std::function<void(const Result<QByteArray> &)>;

    explicit ResultsDesk(QObject *parent = nullptr);
    /// Finishes what was asked for; nobody hears of it.
    ~ResultsDesk() override;

    /// Replies in this object's thread, with the results as they are now.
    void write(const GameRoom &room, Make make, Reply reply);

private:
    Q_DISABLE_COPY_MOVE(ResultsDesk)

    /// What waits, by ticket. The other thread never holds it: requests belong to this one.
    QHash<quint64, Reply> m_waiting;
    quint64 m_lastTicket = 0;
    QThreadPool m_pool; ///< Goes first, and ends only after what is still to be made.
};

#pragma once

#include "tests/net/testnode.h"
#include "tests/net/wireclient.h"

#include <QJsonObject>

/// A node with a room for each test function, and players' sockets to it.
class SocketTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    WireClient &client(const QByteArray &extra = {});
    WireClient &joined(const QString &name);
    /// Whoever went before is shown as away when it returns, if at all.
    void waitUntilTheAwayAreShown();
    static QString tokenOf(const WireClient &client);
    static PlayerId idOf(const WireClient &client);
    QJsonObject join(const QString &name);
    QJsonObject resume(const QString &token);
    static QJsonObject answer(const QString &question, const QString &choice);

    std::unique_ptr<TestNode> m_node;
    RoomCode m_code;
    std::vector<std::unique_ptr<WireClient>> m_clients;
};

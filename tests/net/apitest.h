#pragma once

#include "tests/net/testnode.h"
#include "tests/net/wireclient.h"

/// A node with a room for each test function, and how to ask it over REST.
class ApiTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init()
    {
        m_node = std::make_unique<TestNode>();
        m_code = m_node->makeRoom();
    }
    void cleanup() { m_node.reset(); }

protected:
    WireReply ask(const QByteArray &method, const QString &target, const QJsonObject &body = {},
                  const QByteArray &key = {})
    {
        return sendRequest(m_node->port(),
                           requestBytes(m_node->port(), method, target.toUtf8(),
                                        body.isEmpty() ? QByteArray() : compact(body),
                                        key.isEmpty() ? QByteArray() : bearer(key)));
    }
    WireReply host(const QByteArray &method, const QString &target, const QJsonObject &body = {})
    {
        return ask(method, target, body, TestNode::hostKey);
    }
    QString path(const QString &rest = {}) const
    {
        return QStringLiteral("/api/v1/game-rooms/") + m_code.value + rest;
    }
    /// The new player's token.
    QByteArray join(const QString &name)
    {
        return ask("POST", path(QStringLiteral("/players")), {{QStringLiteral("name"), name}})
            .json()[QStringLiteral("token")].toString().toLatin1();
    }

    std::unique_ptr<TestNode> m_node;
    RoomCode m_code;
};

#pragma once

#include "core/net/httphead.h"

#include <QHostAddress>
#include <QSet>
#include <QUrl>

#include <chrono>
#include <optional>

/// Lets in only requests that were meant for this node: its own names and addresses in `Host`, its own
/// pages in `Origin`. Against DNS rebinding and requests forged by other sites.
class HostGuard
{
public:
    explicit HostGuard(const QUrl &publicUrl);

    /// Why the request is refused; empty when it may pass.
    std::optional<HttpRefusal> problem(const HttpHead &head);

private:
    bool isOwnHost(const QString &host);
    bool isOwnOrigin(const HttpHead &head) const;
    void refreshAddresses();

    QString m_publicHost;
    QByteArray m_publicOrigin;
    QSet<QString> m_names;
    QSet<QHostAddress> m_addresses;
    std::chrono::steady_clock::time_point m_refreshedAt;
};

/// The address as limits count it: an IPv4 address whatever family carried it, an IPv6 network of 64
/// bits, one value for this machine itself.
QHostAddress limitedAddress(const QHostAddress &peer);

/// True for a peer on this machine.
bool isLoopback(const QHostAddress &peer);

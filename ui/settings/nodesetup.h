#pragma once

#include "core/support/error.h"

#include <QString>
#include <QUrl>

/// How players reach the node, as far as a host sets that.
struct NetworkChoice
{
    quint16 port = 8080; ///< 0: any free one.
    QUrl publicUrl; ///< Where a proxy or tunnel is in front; empty: the computer's own address.

    bool operator==(const NetworkChoice &) const = default;
};

/// What the settings page sees of how the program was started.
class NodeSetup
{
public:
    NodeSetup() = default;
    virtual ~NodeSetup() = default;

    /// What the next start takes, options aside.
    virtual NetworkChoice saved() const = 0;
    virtual Result<void> save(const NetworkChoice &choice) = 0;
    /// What the node was started with.
    virtual NetworkChoice running() const = 0;
    /// Given as an option, which counts for more than what is saved.
    virtual bool isPortGiven() const = 0;
    virtual bool isPublicUrlGiven() const = 0;

    /// True when the next start would take something else.
    bool needsRestart() const
    {
        const NetworkChoice next = saved();
        const NetworkChoice now = running();
        return (!isPortGiven() && next.port != now.port)
            || (!isPublicUrlGiven() && next.publicUrl != now.publicUrl);
    }

private:
    Q_DISABLE_COPY_MOVE(NodeSetup)
};

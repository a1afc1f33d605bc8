#pragma once

#include <QCoreApplication>

#include <functional>

/// What the host is asked when the node can't have its port.
class PortQuestion
{
    Q_DECLARE_TR_FUNCTIONS(PortQuestion)

public:
    /// Asks without blocking; then one of the two runs.
    static void ask(quint16 port, const std::function<void()> &anyPort,
                    const std::function<void()> &quit);

    static QString title(quint16 port);
    static QString text(quint16 port);
};

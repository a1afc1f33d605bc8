#pragma once

#include "ui/widgets/messagebar.h"

class HostSession;
struct NodeStatus;

/// Says at the top of every page what is wrong with the node, and lets the host go on without
/// saving where that is possible.
class HealthBanner : public MessageBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HealthBanner)

public:
    explicit HealthBanner(HostSession &session, QWidget *parent = nullptr);

private:
    void showStatus(const NodeStatus &status);
    void askGoOn();

    HostSession &m_session;
};

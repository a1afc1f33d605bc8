#pragma once

#include "app/node/node.h"
#include "core/service/roomdoctor.h"

/// The RoomDoctor of a node in this process; its work is done in the engine thread.
class NodeDoctor final : public RoomDoctor
{
    Q_OBJECT

public:
    explicit NodeDoctor(Node &node, QObject *parent = nullptr);

    const DoctorState &state() const override { return m_state; }
    void look() override;
    void chooseAddress(const QUrl &url) override;
    void openCheck() override;
    void closeCheck() override;
    void rehearse(int phones) override;
    void cancelRehearsal() override;

private:
    Q_DISABLE_COPY_MOVE(NodeDoctor)

    Node &m_node;
    DoctorState m_state;
};

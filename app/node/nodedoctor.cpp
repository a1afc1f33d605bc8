#include "app/node/nodedoctor.h"

NodeDoctor::NodeDoctor(Node &node, QObject *parent)
    : RoomDoctor(parent)
    , m_node(node)
{
    connect(&node.engine()->doctor(), &EngineDoctor::changed, this,
            [this](const DoctorState &state) {
                m_state = state;
                Q_EMIT changed();
            });
}

void NodeDoctor::look()
{
    m_node.post([](Engine &engine) { engine.doctor().look(); });
}

void NodeDoctor::chooseAddress(const QUrl &url)
{
    m_node.post([url](Engine &engine) { engine.doctor().chooseAddress(url); });
}

void NodeDoctor::openCheck()
{
    m_node.post([](Engine &engine) { engine.doctor().openCheck(); });
}

void NodeDoctor::closeCheck()
{
    m_node.post([](Engine &engine) { engine.doctor().closeCheck(); });
}

void NodeDoctor::rehearse(int phones)
{
    m_node.post([phones](Engine &engine) { engine.doctor().rehearse(phones); });
}

void NodeDoctor::cancelRehearsal()
{
    m_node.post([](Engine &engine) { engine.doctor().rehearsal().cancel(); });
}

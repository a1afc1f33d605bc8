#include "app/node/enginepacktransfer.h"

#include "core/support/homeward.h"

EnginePackTransfer::EnginePackTransfer(Node &node, QObject *parent)
    : PackTransfer(parent)
    , m_node(node)
{ }

void EnginePackTransfer::import(const QByteArray &bytes, const QString &fileName,
                                const QString &title, bool dryRun, QObject *context,
                                Reply<ImportedPack> reply)
{
    m_node.post([=, reply = homeward(this, context, std::move(reply))](Engine &engine) {
        engine.packDesk().import(bytes, fileName, title, dryRun, &engine, reply);
    });
}

void EnginePackTransfer::exportPack(const QString &id, const QString &format, QObject *context,
                                    Reply<ExportedPack> reply)
{
    m_node.post([=, reply = homeward(this, context, std::move(reply))](Engine &engine) {
        engine.packDesk().exportPack(id, format, &engine, reply);
    });
}

#pragma once

#include "app/node/node.h"

/// A node's packs for the GUI thread.
class EnginePackTransfer final : public PackTransfer
{
    Q_OBJECT

public:
    /// `node` must outlive this.
    explicit EnginePackTransfer(Node &node, QObject *parent = nullptr);

    void import(const QByteArray &bytes, const QString &fileName, const QString &title, bool dryRun,
                QObject *context, Reply<ImportedPack> reply) override;
    void exportPack(const QString &id, const QString &format, QObject *context,
                    Reply<ExportedPack> reply) override;

private:
    Q_DISABLE_COPY_MOVE(EnginePackTransfer)

    Node &m_node;
};

#pragma once

#include "app/node/node.h"

/// A node's packs for the GUI thread.
class EnginePackShelf final : public PackShelf
{
    Q_OBJECT

public:
    /// `node` must outlive this.
    explicit EnginePackShelf(Node &node, QObject *parent = nullptr);

    void import(const QByteArray &bytes, const QString &fileName, const QString &title, bool dryRun,
                QObject *context, Reply<ImportedPack> reply) override;
    void exportPack(const QString &id, const QString &format, QObject *context,
                    Reply<ExportedPack> reply) override;
    void find(const PackSearch &search, QObject *context, Reply<PackList> reply) override;
    void look(const QString &id, QObject *context, Reply<PackDetails> reply) override;
    void remove(const QString &id, QObject *context, Reply<qint64> reply) override;
    void listBin(QObject *context, Reply<QList<BinnedPack>> reply) override;
    void restore(qint64 number, QObject *context, Reply<QString> reply) override;
    void emptyBin(QObject *context, Reply<int> reply) override;
    void keep(const QByteArray &bytes, int longestSide, QObject *context,
              Reply<QString> reply) override;
    QString notice() const override { return m_notice; }

private:
    Q_DISABLE_COPY_MOVE(EnginePackShelf)

    Node &m_node;
    QString m_notice;
};

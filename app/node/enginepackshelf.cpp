#include "app/node/enginepackshelf.h"

#include "core/support/homeward.h"

EnginePackShelf::EnginePackShelf(Node &node, QObject *parent)
    : PackShelf(parent)
    , m_node(node)
{
    const PackDesk *desk = &node.engine()->packDesk();
    connect(desk, &PackShelf::changed, this, &PackShelf::changed);
    connect(desk, &PackShelf::noticeChanged, this, [this](const QString &notice) {
        m_notice = notice;
        Q_EMIT noticeChanged(notice);
    });
}

void EnginePackShelf::import(const QByteArray &bytes, const QString &fileName, const QString &title,
                             bool dryRun, QObject *context, Reply<ImportedPack> reply)
{
    m_node.post([=, reply = homeward(this, context, std::move(reply))](Engine &engine) {
        engine.packDesk().import(bytes, fileName, title, dryRun, &engine, reply);
    });
}

void EnginePackShelf::exportPack(const QString &id, const QString &format, QObject *context,
                                 Reply<ExportedPack> reply)
{
    m_node.post([=, reply = homeward(this, context, std::move(reply))](Engine &engine) {
        engine.packDesk().exportPack(id, format, &engine, reply);
    });
}

void EnginePackShelf::find(const PackSearch &search, QObject *context, Reply<PackList> reply)
{
    m_node.post([search, reply = homeward(this, context, std::move(reply))](Engine &engine) {
        engine.packDesk().find(search, &engine, reply);
    });
}

void EnginePackShelf::look(const QString &id, QObject *context, Reply<PackDetails> reply)
{
    m_node.post([id, reply = homeward(this, context, std::move(reply))](Engine &engine) {
        engine.packDesk().look(id, &engine, reply);
    });
}

void EnginePackShelf::remove(const QString &id, QObject *context, Reply<qint64> reply)
{
    m_node.post([id, reply = homeward(this, context, std::move(reply))](Engine &engine) {
        engine.packDesk().remove(id, &engine, reply);
    });
}

void EnginePackShelf::listBin(QObject *context, Reply<QList<BinnedPack>> reply)
{
    m_node.post([reply = homeward(this, context, std::move(reply))](Engine &engine) {
        engine.packDesk().listBin(&engine, reply);
    });
}

void EnginePackShelf::restore(qint64 number, QObject *context, Reply<QString> reply)
{
    m_node.post([number, reply = homeward(this, context, std::move(reply))](Engine &engine) {
        engine.packDesk().restore(number, &engine, reply);
    });
}

void EnginePackShelf::emptyBin(QObject *context, Reply<int> reply)
{
    m_node.post([reply = homeward(this, context, std::move(reply))](Engine &engine) {
        engine.packDesk().emptyBin(&engine, reply);
    });
}

void EnginePackShelf::keep(const QByteArray &bytes, int longestSide, QObject *context,
                           Reply<QString> reply)
{
    m_node.post([=, reply = homeward(this, context, std::move(reply))](Engine &engine) {
        engine.packDesk().keep(bytes, longestSide, &engine, reply);
    });
}

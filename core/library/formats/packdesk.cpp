#include "core/library/formats/packdesk.h"

#include "core/library/formats/packimport.h"
#include "core/library/formats/packpictures.h"
#include "core/library/packid.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace
{

Result<ExportedPack> exportFile(const QString &path, const QString &format,
                                const QString &mediaFolder)
{
    const auto pack = readPackFile(path);
    if (!pack)
        return refuse(ErrorCode::Corrupt, pack.error().message);
    return ::exportPack(*pack, format, picturesIn(mediaFolder));
}

} // namespace

PackDesk::PackDesk(PackLibrary &library, const QString &mediaFolder, QObject *parent)
    : PackTransfer(parent)
    , m_library(library)
    , m_mediaFolder(mediaFolder)
    , m_worker(new QObject)
{
    m_thread.setObjectName(u"packs"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

PackDesk::~PackDesk()
{
    m_thread.quit();
    m_thread.wait();
}

template <typename T, typename Work>
void PackDesk::away(Work work, std::function<void(const T &)> then)
{
    const quint64 ticket = ++m_lastTicket;
    m_waiting.insert(ticket, [then = std::move(then)](const void *result) {
        then(*static_cast<const T *>(result));
    });
    QMetaObject::invokeMethod(m_worker, [this, ticket, work = std::move(work)] {
        QMetaObject::invokeMethod(
            this, [this, ticket, result = T(work())] { m_waiting.take(ticket)(&result); });
    });
}

void PackDesk::import(const QByteArray &bytes, const QString &fileName, const QString &title,
                      bool dryRun, QObject *context, Reply<ImportedPack> reply)
{
    const auto read = [bytes, fileName, title, dryRun, folder = m_mediaFolder] {
        ImportReport report = readForeignFile(bytes, fileName);
        if (!title.trimmed().isEmpty())
            report.pack.title = title.trimmed().left(120);
        if (!dryRun && report.isImportable())
            keepPictures(report, folder);
        return report;
    };
    away<ImportReport>(
        read, [this, dryRun, context = QPointer(context), reply](const ImportReport &report) {
            if (!context)
                return;
            if (dryRun || !report.isImportable()) {
                reply(ImportedPack {report, {}});
                return;
            }
            Pack pack = report.pack;
            pack.id = freeId(pack.id.isEmpty() ? packIdFor(pack.title) : pack.id);
            write(pack, context, [report, id = pack.id, reply](const Result<QByteArray> &saved) {
                if (saved)
                    reply(ImportedPack {report, id});
                else
                    reply(std::unexpected(saved.error()));
            });
        });
}

void PackDesk::exportPack(const QString &id, const QString &format, QObject *context,
                          Reply<ExportedPack> reply)
{
    const auto path = m_library.pathOf(id);
    if (!path) {
        reply(std::unexpected(path.error()));
        return;
    }
    const auto work = [path = *path, format, folder = m_mediaFolder] {
        return exportFile(path, format, folder);
    };
    away<Result<ExportedPack>>(work, [context = QPointer(context), reply](const auto &exported) {
        if (context)
            reply(exported);
    });
}

void PackDesk::save(const QByteArray &json, const QString &id, QObject *context,
                    Reply<QByteArray> reply)
{
    const auto parse = [json] { return packFromBytes(json); };
    away<Result<Pack>>(parse,
                       [this, id, context = QPointer(context), reply](const Result<Pack> &read) {
                           if (!context)
                               return;
                           if (!read) {
                               reply(std::unexpected(read.error()));
                               return;
                           }
                           Pack pack = *read;
                           if (!id.isEmpty()) {
                               pack.id = id;
                           } else if (pack.id.isEmpty()) {
                               pack.id = freeId(packIdFor(pack.title));
                           } else if (!isFree(pack.id)) {
                               reply(refuse(ErrorCode::Conflict,
                                            u"there is a pack \"%1\" already"_s.arg(pack.id)));
                               return;
                           }
                           write(pack, context, reply);
                       });
}

void PackDesk::keep(const QByteArray &bytes, int longestSide, QObject *context,
                    Reply<QString> reply)
{
    const auto work = [bytes, longestSide, folder = m_mediaFolder] {
        return keepFile(bytes, longestSide, folder);
    };
    away<Result<QString>>(work, [context = QPointer(context), reply](const auto &path) {
        if (context)
            reply(path);
    });
}

void PackDesk::write(const Pack &pack, QObject *context, Reply<QByteArray> reply)
{
    struct Written
    {
        PackInfo info;
        QByteArray json;
    };
    m_reserved.insert(pack.id);
    const QString path = m_library.pathForSaving(pack.id);
    const auto work = [pack, path]() -> Result<Written> {
        const auto info = writePackFile(path, pack);
        if (!info)
            return std::unexpected(info.error());
        return Written {*info, QJsonDocument(toJson(pack)).toJson(QJsonDocument::Compact)};
    };
    away<Result<Written>>(work,
                          [this, id = pack.id, path, context = QPointer(context),
                           reply](const Result<Written> &written) {
                              m_reserved.remove(id);
                              if (written)
                                  m_library.adopt(path, written->info);
                              if (!context)
                                  return;
                              if (written)
                                  reply(written->json);
                              else
                                  reply(std::unexpected(written.error()));
                          });
}

bool PackDesk::isFree(const QString &id)
{
    return !m_reserved.contains(id) && m_library.isFree(id);
}

QString PackDesk::freeId(const QString &wanted)
{
    return freePackId(wanted, [this](const QString &id) { return isFree(id); });
}

#include "core/library/formats/packdesk.h"

#include "core/library/formats/packimport.h"
#include "core/library/formats/packpictures.h"
#include "core/library/packid.h"
#include "core/support/logging.h"

#include <QDir>
#include <QJsonDocument>
#include <QPointer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Holds the library in the desk's thread.
class PackWorker : public QObject
{
public:
    PackWorker(const QString &builtInFolder, const QString &dataFolder, const Clock &clock)
        : library(builtInFolder, dataFolder, clock)
    { }

    PackLibrary library;
};

namespace
{

QString freeId(PackLibrary &library, const QString &wanted)
{
    return freePackId(wanted, [&library](const QString &id) { return library.isFree(id); });
}

Result<ImportedPack> importInto(PackLibrary &library, ImportReport report,
                                const QString &mediaFolder)
{
    keepPictures(report, mediaFolder);
    Pack pack = report.pack;
    pack.id = freeId(library, pack.id.isEmpty() ? packIdFor(pack.title) : pack.id);
    if (const auto saved = library.save(pack); !saved)
        return std::unexpected(saved.error());
    return ImportedPack{report, pack.id};
}

/// The pack under the id that it is to be saved with; see PackDesk::save.
Result<Pack> named(PackLibrary &library, Pack pack, const QString &id)
{
    if (!id.isEmpty())
        pack.id = id;
    else if (pack.id.isEmpty())
        pack.id = freeId(library, packIdFor(pack.title));
    else if (!library.isFree(pack.id))
        return refuse(ErrorCode::Conflict, u"there is a pack \"%1\" already"_s.arg(pack.id));
    return pack;
}

/// What the drafts in a folder name, by their texts: one that can't be read as a pack keeps its pictures.
QSet<QString> keptPathsIn(const QString &folder)
{
    static const QRegularExpression path(u"/media/[0-9a-f]{64}\\.[a-z0-9]{3}"_s);
    QSet<QString> paths;
    const QFileInfoList drafts = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo &draft : drafts) {
        QFile file(draft.filePath());
        if (draft.size() > largestPack || !file.open(QIODevice::ReadOnly))
            continue;
        // In JSON a slash may have a backslash before it.
        const QString text = QString::fromUtf8(file.readAll()).remove(u'\\');
        for (const QRegularExpressionMatch &match : path.globalMatch(text))
            paths.insert(match.captured());
    }
    return paths;
}

} // namespace

PackDesk::PackDesk(const QString &builtInFolder, const QString &dataFolder, const Clock &clock,
                   QObject *parent)
    : PackShelf(parent)
    , m_mediaFolder(QDir(dataFolder).filePath(u"media"_s))
    , m_draftsFolder(QDir(dataFolder).filePath(u"drafts"_s))
    , m_worker(new PackWorker(builtInFolder, dataFolder, clock))
{
    m_thread.setObjectName(u"packs"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

PackDesk::~PackDesk()
{
    // After all that was asked for before.
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
}

template <typename T, typename Work>
void PackDesk::ask(QObject *context, Reply<T> reply, Effect effect, Work work)
{
    const quint64 ticket = ++m_lastTicket;
    m_waiting.insert(ticket, [context = QPointer(context), reply](const void *result) {
        if (context)
            reply(*static_cast<const Result<T> *>(result));
    });
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, ticket, effect, work] {
        const Result<T> result = work(worker->library);
        QMetaObject::invokeMethod(
            this, [this, ticket, effect, result, notice = worker->library.notice()] {
                tellNotice(notice);
                if (result && effect == Effect::Changes)
                    Q_EMIT changed();
                m_waiting.take(ticket)(&result);
            });
    });
}

void PackDesk::tellNotice(const QString &notice)
{
    if (std::exchange(m_notice, notice) != notice)
        Q_EMIT noticeChanged(notice);
}

void PackDesk::import(const QByteArray &bytes, const QString &fileName, const QString &title,
                      bool dryRun, QObject *context, Reply<ImportedPack> reply)
{
    ask<ImportedPack>(context, std::move(reply), dryRun ? Effect::Looks : Effect::Changes,
                      [=, folder = m_mediaFolder](PackLibrary &library) -> Result<ImportedPack> {
                          ImportReport report = readForeignFile(bytes, fileName);
                          if (!title.trimmed().isEmpty())
                              report.pack.title = title.trimmed().left(120);
                          if (dryRun || !report.isImportable())
                              return ImportedPack{report, {}};
                          return importInto(library, std::move(report), folder);
                      });
}

void PackDesk::exportPack(const QString &id, const QString &format, QObject *context,
                          Reply<ExportedPack> reply)
{
    ask<ExportedPack>(context, std::move(reply), Effect::Looks,
                      [=, folder = m_mediaFolder](PackLibrary &library) -> Result<ExportedPack> {
                          const auto pack = library.load(id);
                          if (!pack)
                              return std::unexpected(pack.error());
                          return ::exportPack(*pack, format, picturesIn(folder));
                      });
}

void PackDesk::find(const PackSearch &search, QObject *context, Reply<PackList> reply)
{
    ask<PackList>(context, std::move(reply), Effect::Looks,
                  [search](PackLibrary &library) { return library.listing(search); });
}

void PackDesk::look(const QString &id, QObject *context, Reply<PackDetails> reply)
{
    ask<PackDetails>(context, std::move(reply), Effect::Looks,
                     [id](PackLibrary &library) { return library.details(id); });
}

void PackDesk::remove(const QString &id, QObject *context, Reply<qint64> reply)
{
    ask<qint64>(context, std::move(reply), Effect::Changes,
                [id](PackLibrary &library) { return library.remove(id); });
}

void PackDesk::listBin(QObject *context, Reply<QList<BinnedPack>> reply)
{
    ask<QList<BinnedPack>>(context, std::move(reply), Effect::Looks,
                           [](PackLibrary &library) { return library.bin(); });
}

void PackDesk::restore(qint64 number, QObject *context, Reply<QString> reply)
{
    ask<QString>(context, std::move(reply), Effect::Changes,
                 [number](PackLibrary &library) { return library.restore(number); });
}

void PackDesk::emptyBin(QObject *context, Reply<int> reply)
{
    ask<int>(context, std::move(reply), Effect::Changes,
             [](PackLibrary &library) { return library.emptyBin(Milliseconds(0)); });
}

void PackDesk::load(const QString &id, QObject *context, Reply<Pack> reply)
{
    ask<Pack>(context, std::move(reply), Effect::Looks,
              [id](PackLibrary &library) { return library.load(id); });
}

void PackDesk::save(const Pack &pack, QObject *context, Reply<QString> reply)
{
    ask<QString>(context, std::move(reply), Effect::Changes,
                 [pack](PackLibrary &library) -> Result<QString> {
                     Pack own = pack;
                     if (own.id.isEmpty())
                         own.id = freeId(library, packIdFor(own.title));
                     if (const auto saved = library.save(own); !saved)
                         return std::unexpected(saved.error());
                     return own.id;
                 });
}

void PackDesk::save(const QByteArray &json, const QString &id, QObject *context,
                    Reply<QByteArray> reply)
{
    ask<QByteArray>(context, std::move(reply), Effect::Changes,
                    [=](PackLibrary &library) -> Result<QByteArray> {
                        const auto read = packFromBytes(json);
                        const auto pack = read ? named(library, *read, id) : read;
                        const auto saved = pack ? library.save(*pack) : Result<void>();
                        if (!pack || !saved)
                            return std::unexpected(pack ? saved.error() : pack.error());
                        return QJsonDocument(toJson(*pack)).toJson(QJsonDocument::Compact);
                    });
}

void PackDesk::keep(const QByteArray &bytes, int longestSide, QObject *context,
                    Reply<QString> reply)
{
    ask<QString>(context, std::move(reply), Effect::Looks,
                 [bytes, longestSide, folder = m_mediaFolder](PackLibrary &) {
                     return keepFile(bytes, longestSide, folder);
                 });
}

void PackDesk::restore(const QString &id, QObject *context, Reply<QString> reply)
{
    ask<QString>(context, std::move(reply), Effect::Changes,
                 [id](PackLibrary &library) { return library.restore(id); });
}

void PackDesk::countUse(const QList<Question> &questions)
{
    const auto counted = [](const Result<bool> &done) {
        if (!done)
            qCWarning(lcLibrary).noquote() << "A game is not counted:" << done.error().message;
    };
    ask<bool>(this, counted, Effect::Changes, [questions](PackLibrary &library) -> Result<bool> {
        const auto done = library.countUse(questions);
        if (!done)
            return std::unexpected(done.error());
        return true;
    });
}

void PackDesk::listKnown(QObject *context, Reply<QSet<QString>> reply)
{
    ask<QSet<QString>>(context, std::move(reply), Effect::Looks,
                       [](PackLibrary &library) { return library.knownTexts(); });
}

void PackDesk::tidy(QObject *context, Reply<QSet<QString>> reply)
{
    ask<QSet<QString>>(context, std::move(reply), Effect::Looks,
                       [folder = m_draftsFolder](PackLibrary &library) {
                           if (const auto emptied = library.emptyBin(binPatience); !emptied) {
                               qCWarning(lcLibrary).noquote()
                                   << "The recycle bin stays:" << emptied.error().message;
                           }
                           auto used = library.usedImages();
                           if (used)
                               *used += keptPathsIn(folder);
                           return used;
                       });
}

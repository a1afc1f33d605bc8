#include "core/library/packlibrary.h"

#include "core/library/packfiles.h"
#include "core/library/packid.h"
#include "core/library/packqueries.h"
#include "core/library/packrows.h"
#include "core/library/skeleton.h"
#include "core/support/logging.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{

std::unexpected<Error> noSuchPack(const QString &id)
{
    return refuse(ErrorCode::PackNotFound, u"there is no pack \"%1\""_s.arg(id.left(64)));
}

} // namespace

PackLibrary::PackLibrary(const QString &builtInFolder, const QString &dataFolder,
                         const Clock &clock)
    : m_builtInFolder(builtInFolder)
    , m_dropFolder(QDir(dataFolder).filePath(u"packs"_s))
    , m_clock(clock)
    , m_file(QDir(dataFolder).filePath(u"library.sqlite"_s), clock)
{ }

Result<QList<PackInfo>> PackLibrary::find(const PackSearch &search)
{
    refresh();
    return m_file.read([&](SqliteDatabase &database) { return findPacks(database, search); });
}

Result<PackList> PackLibrary::listing(const PackSearch &search)
{
    const auto all = find({});
    const auto found = all && search != PackSearch() ? find(search) : all;
    if (!found)
        return std::unexpected(found.error());
    const auto binned = bin();
    if (!binned)
        return std::unexpected(binned.error());
    PackList list{
        .packs = *found, .problems = problems(), .tags = {}, .binCount = int(binned->size())};
    for (const PackInfo &pack : *all) {
        for (const QString &tag : pack.tags) {
            if (!list.tags.contains(tag, Qt::CaseInsensitive))
                list.tags.append(tag);
        }
    }
    list.tags.sort(Qt::CaseInsensitive);
    return list;
}

QList<PackProblem> PackLibrary::problems()
{
    refresh();
    QList<PackProblem> problems = m_builtInProblems;
    QStringList files = m_refused.keys();
    files.sort();
    for (const QString &file : std::as_const(files))
        problems.append({file, m_refused.value(file).reason});
    return problems;
}

Result<Pack> PackLibrary::load(const QString &id)
{
    refresh();
    const auto document =
        m_file.read([&](SqliteDatabase &database) { return packDocument(database, id); });
    if (!document)
        return std::unexpected(document.error());
    if (document->isEmpty())
        return noSuchPack(id);
    const auto pack = unpackedPack(*document);
    if (!pack)
        return refuse(
            ErrorCode::Corrupt,
            u"the pack \"%1\" can't be read any more: %2"_s.arg(id, pack.error().message));
    return pack;
}

Result<PackDetails> PackLibrary::details(const QString &id)
{
    const auto pack = load(id);
    if (!pack)
        return std::unexpected(pack.error());
    const auto known = m_file.read([&](SqliteDatabase &database) {
        QList<PackInfo> infos = findPacks(database, {});
        infos.removeIf([&id](const PackInfo &info) { return info.id != id; });
        return std::pair(infos, questionRecords(database, id));
    });
    if (!known)
        return std::unexpected(known.error());
    PackDetails details{.info = known->first.value(0),
                        .author = pack->author,
                        .licence = pack->licence,
                        .questions = known->second};
    details.questions.resize(pack->questions.size());
    for (qsizetype i = 0; i < pack->questions.size(); ++i)
        details.questions[i].question = pack->questions.at(i);
    return details;
}

Result<void> PackLibrary::save(const Pack &pack)
{
    if (!isPackId(pack.id))
        return refuse(ErrorCode::InvalidMessage, u"id must be 1 to 64 of a-z, 0-9 and hyphen"_s);
    if (const auto readable = packFromBytes(QJsonDocument(toJson(pack)).toJson()); !readable)
        return std::unexpected(readable.error());
    return m_file.write(
        [&](SqliteDatabase &database) { return putPack(database, pack, PackOrigin::Host); });
}

bool PackLibrary::isFree(const QString &id)
{
    refresh();
    const auto builtIn =
        m_file.read([&](SqliteDatabase &database) { return isBuiltIn(database, id); });
    return builtIn && !builtIn->has_value();
}

Result<qint64> PackLibrary::remove(const QString &id)
{
    refresh();
    const auto builtIn =
        m_file.read([&](SqliteDatabase &database) { return isBuiltIn(database, id); });
    if (!builtIn)
        return std::unexpected(builtIn.error());
    if (!builtIn->has_value())
        return noSuchPack(id);
    if (**builtIn)
        return refuse(ErrorCode::Forbidden, u"a pack that comes with the program stays"_s);
    qint64 number = 0;
    const auto binned = m_file.write([&](SqliteDatabase &database) {
        const bool done = binPack(database, id, m_clock.now());
        number = lastBinned(database, id);
        return done;
    });
    if (!binned)
        return std::unexpected(binned.error());
    return number;
}

Result<QList<BinnedPack>> PackLibrary::bin()
{
    return m_file.read([](SqliteDatabase &database) { return binnedPacks(database); });
}

Result<QString> PackLibrary::restore(const QString &id)
{
    const auto number =
        m_file.read([&](SqliteDatabase &database) { return lastBinned(database, id); });
    if (!number)
        return std::unexpected(number.error());
    if (*number == 0)
        return refuse(ErrorCode::PackNotFound,
                      u"the recycle bin has no pack \"%1\""_s.arg(id.left(64)));
    return restore(*number);
}

Result<QString> PackLibrary::restore(qint64 number)
{
    refresh();
    const auto document =
        m_file.read([&](SqliteDatabase &database) { return binnedDocument(database, number); });
    if (!document)
        return std::unexpected(document.error());
    if (document->isEmpty())
        return refuse(ErrorCode::PackNotFound, u"this pack is no longer in the recycle bin"_s);
    auto pack = unpackedPack(*document);
    if (!pack)
        return refuse(ErrorCode::Corrupt,
                      u"the pack can't be read any more: "_s + pack.error().message);
    // It hid a built-in pack of its id before, so only another of the host's is in the way.
    pack->id = freePackId(pack->id, [this](const QString &id) {
        const auto builtIn =
            m_file.read([&](SqliteDatabase &database) { return isBuiltIn(database, id); });
        return !builtIn || builtIn->value_or(true);
    });
    const auto restored =
        m_file.write([&](SqliteDatabase &database) { return unbinPack(database, number, *pack); });
    if (!restored)
        return std::unexpected(restored.error());
    return pack->id;
}

Result<int> PackLibrary::emptyBin(std::chrono::milliseconds patience)
{
    const TimePoint before = m_clock.now() - patience;
    const auto binned = bin();
    if (!binned)
        return std::unexpected(binned.error());
    const auto old = std::ranges::count_if(
        *binned, [before](const BinnedPack &pack) { return pack.deletedAt <= before; });
    if (old == 0)
        return 0;
    const auto emptied =
        m_file.write([before](SqliteDatabase &database) { return ::emptyBin(database, before); });
    if (!emptied)
        return std::unexpected(emptied.error());
    return int(old);
}

Result<void> PackLibrary::countUse(const QList<Question> &questions)
{
    refresh();
    QSet<QString> skeletons;
    for (const Question &question : questions)
        skeletons.insert(questionSkeleton(question));
    skeletons.remove({});
    return m_file.write(
        [&](SqliteDatabase &database) { return ::countUse(database, skeletons, m_clock.now()); });
}

Result<QSet<QString>> PackLibrary::knownTexts()
{
    refresh();
    const auto skeletons = m_file.read(&knownSkeletons);
    if (!skeletons)
        return std::unexpected(skeletons.error());
    QSet<QString> texts;
    for (const QString &skeleton : *skeletons)
        texts.insert(skeleton.section(u'\n', 0, 0));
    return texts;
}

Result<QSet<QString>> PackLibrary::usedImages()
{
    refresh();
    return m_file.read(&::usedImages);
}

void PackLibrary::refresh()
{
    m_file.open();
    readBuiltIn();
    const QFileInfoList dropped = packFiles(m_dropFolder);
    m_refused.removeIf([&](const auto &refused) {
        return std::ranges::none_of(
            dropped, [&](const QFileInfo &file) { return file.fileName() == refused.key(); });
    });
    for (const QFileInfo &file : dropped)
        takeOver(file);
}

void PackLibrary::readBuiltIn()
{
    const QFileInfoList files = packFiles(m_builtInFolder);
    QString state;
    for (const QFileInfo &file : files) {
        state += u"%1 %2 %3\n"_s.arg(file.fileName())
                     .arg(file.size())
                     .arg(file.lastModified().toMSecsSinceEpoch());
    }
    if (!m_file.takeNewTables() && state == m_builtInState)
        return;
    m_builtInState = state;
    m_builtInProblems.clear();
    QList<Pack> packs;
    QHash<QString, QByteArray> documents;
    for (const QFileInfo &file : files) {
        if (const auto pack = readPackFile(file.filePath())) {
            packs.append(*pack);
            documents.insert(pack->id, packedPack(*pack));
        } else {
            m_builtInProblems.append({file.fileName(), pack.error().message});
        }
    }
    // A start must not need to write: the disk may be full.
    if (m_file.read(&programDocuments) != documents && !keepBuiltIn(packs, documents.keys()))
        m_builtInState.clear();
}

bool PackLibrary::keepBuiltIn(const QList<Pack> &packs, const QStringList &ids)
{
    return m_file
        .writeAnywhere([&](SqliteDatabase &database) {
            return keepProgramPacks(database, ids)
                && std::ranges::all_of(packs, [&](const Pack &pack) {
                       return putPack(database, pack, PackOrigin::Program);
                   });
        })
        .has_value();
}

void PackLibrary::takeOver(const QFileInfo &file)
{
    const Refused before = m_refused.take(file.fileName());
    if (before.modified == file.lastModified() && before.size == file.size()) {
        m_refused.insert(file.fileName(), before);
        return;
    }
    const auto taken = tryToTakeOver(file);
    if (taken)
        return;
    // What is wrong with the disk may pass, what is wrong with the file may not.
    const bool mayPass = taken.error().code == ErrorCode::Unavailable;
    const QString reason = taken.error().message;
    m_refused.insert(file.fileName(),
                     {mayPass ? QDateTime() : file.lastModified(), file.size(), reason});
    if (reason != before.reason)
        qCWarning(lcLibrary).noquote() << file.fileName() << reason;
}

Result<void> PackLibrary::tryToTakeOver(const QFileInfo &file)
{
    const auto pack = readPackFile(file.filePath());
    if (!pack)
        return std::unexpected(pack.error());
    if (m_file.standsIn())
        return playMeanwhile(*pack);
    if (const auto replaced = replace(*pack); !replaced)
        return replaced;
    if (!moveAside(file)) {
        return refuse(ErrorCode::Conflict,
                      u"is in the library now, but can't be moved to the folder \"imported\""_s);
    }
    qCInfo(lcLibrary).noquote() << file.fileName() << "taken over";
    return {};
}

Result<void> PackLibrary::playMeanwhile(const Pack &pack)
{
    const auto kept = m_file.writeAnywhere(
        [&](SqliteDatabase &database) { return putPack(database, pack, PackOrigin::Host); });
    if (!kept)
        return kept;
    return refuse(ErrorCode::Unavailable, u"waits here until the library can be written again"_s);
}

Result<void> PackLibrary::replace(const Pack &pack)
{
    const auto same = m_file.read([&](SqliteDatabase &database) {
        return isBuiltIn(database, pack.id) == false
            && packDocument(database, pack.id) == packedPack(pack);
    });
    if (same.value_or(false))
        return {};
    return m_file.write([&](SqliteDatabase &database) {
        return binPack(database, pack.id, m_clock.now())
            && putPack(database, pack, PackOrigin::Host);
    });
}

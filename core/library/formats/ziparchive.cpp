#include "core/library/formats/ziparchive.h"

#include <zip.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostUnpacked = 64 * 1024 * 1024;
constexpr qint64 mostRatio = 100;
/// Below this a good ratio harms nobody.
constexpr qint64 freeOfRatio = 1024 * 1024;
constexpr qint64 mostEntries = 4000;
constexpr qsizetype chunk = 64 * 1024;

std::unexpected<Error> broken(const QString &what)
{
    return refuse(ErrorCode::InvalidMessage, what);
}

} // namespace

Result<std::shared_ptr<ZipReader>> ZipReader::open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    // The archive reads from these bytes as long as it is open.
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        zip_source_free(source);
        zip_error_fini(&error);
        return broken(u"the archive is damaged"_s);
    }
    zip_error_fini(&error);
    if (zip_get_num_entries(archive, 0) > mostEntries) {
        zip_discard(archive);
        return broken(u"the archive has more than 4000 entries"_s);
    }
    return std::shared_ptr<ZipReader>(new ZipReader(bytes, archive));
}

ZipReader::ZipReader(const QByteArray &bytes, zip *archive)
    : m_bytes(bytes)
    , m_archive(archive)
{
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *raw = zip_get_name(archive, zip_uint64_t(i), ZIP_FL_ENC_GUESS);
        const QString name = QString::fromUtf8(raw);
        if (name.isEmpty() || m_places.contains(name))
            continue;
        m_names.append(name);
        m_places.insert(name, i);
    }
}

ZipReader::~ZipReader()
{
    zip_discard(m_archive);
}

Result<QByteArray> ZipReader::read(const QString &name)
{
    const auto place = m_places.constFind(name);
    if (place == m_places.cend())
        return broken(u"the archive has no %1"_s.arg(name));
    zip_file_t *file = zip_fopen_index(m_archive, zip_uint64_t(*place), 0);
    if (!file)
        return broken(u"%1 in the archive can't be unpacked"_s.arg(name));
    QByteArray content;
    zip_int64_t got = 0;
    bool tooLarge = false;
    do {
        const qsizetype before = content.size();
        content.resize(before + chunk);
        got = zip_fread(file, content.data() + before, zip_uint64_t(chunk));
        content.resize(before + std::max<qsizetype>(got, 0));
        m_unpacked += std::max<qint64>(got, 0);
        tooLarge = m_unpacked > mostUnpacked
            || (m_unpacked > freeOfRatio && m_unpacked > mostRatio * m_bytes.size());
    } while (got > 0 && !tooLarge);
    zip_fclose(file);
    if (tooLarge)
        return broken(u"the archive unpacks to far more than it should"_s);
    if (got < 0)
        return broken(u"%1 in the archive is damaged"_s.arg(name));
    return content;
}

QByteArray zipOf(const QList<ZipEntry> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    zip_error_fini(&error);
    Q_ASSERT(archive);
    zip_source_keep(target);
    for (const ZipEntry &entry : entries) {
        zip_source_t *content = zip_source_buffer(archive, entry.bytes.constData(),
                                                  zip_uint64_t(entry.bytes.size()), 0);
        const zip_int64_t place =
            zip_file_add(archive, entry.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
        constexpr time_t firstMoment =
            315619200; // 2 January 1980; archives know nothing before that year.
        zip_file_set_mtime(archive, zip_uint64_t(place), firstMoment, 0);
    }
    zip_close(archive);

    QByteArray bytes;
    zip_stat_t size;
    if (zip_source_open(target) == 0) {
        zip_source_stat(target, &size);
        bytes.resize(qsizetype(size.size));
        bytes.resize(qsizetype(zip_source_read(target, bytes.data(), size.size)));
        zip_source_close(target);
    }
    zip_source_free(target);
    return bytes;
}

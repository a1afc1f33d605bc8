#pragma once

#include "core/support/error.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>

struct zip;

/// A zip archive in memory, from a stranger: what it unpacks to is limited to 64 MB altogether and
/// a hundred times its own size, counted while it is unpacked. Names are only compared, never
/// opened.
class ZipReader
{
public:
    /// Refused for what is no zip or has too many entries. `bytes` are kept.
    static Result<std::shared_ptr<ZipReader>> open(const QByteArray &bytes);
    ~ZipReader();

    QStringList names() const { return m_names; }
    bool contains(const QString &name) const { return m_places.contains(name); }
    /// Refused when there is none of that name, it is damaged, or the limits are reached.
    Result<QByteArray> read(const QString &name);

private:
    Q_DISABLE_COPY_MOVE(ZipReader)

    ZipReader(const QByteArray &bytes, zip *archive);

    QByteArray m_bytes;
    zip *m_archive;
    QStringList m_names;
    QHash<QString, qint64> m_places;
    qint64 m_unpacked = 0;
};

/// A file of an archive that is to be written.
struct ZipEntry
{
    QString name;
    QByteArray bytes;
};

/// The archive; the same entries always give the same bytes.
QByteArray zipOf(const QList<ZipEntry> &entries);

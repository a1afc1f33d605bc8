#pragma once

#include "core/net/httpserver.h"

/// The player page, the screen page and what they load: a fixed set that is read once from the
/// program's resources, compressed ahead. No path of a request is ever opened. Pages load their files
/// from a folder that is named by the hash of all of them, so that a browser keeps those for good.
class StaticFiles
{
public:
    /// `folder` holds index.html and, where there is one, screen.html; flat.
    explicit StaticFiles(const QString &folder);

    void addRoutes(HttpServer &server) const;
    /// A page for a caller who adds what it may load; not to be kept by browsers.
    HttpResponse page(const QString &name) const;

private:
    struct File
    {
        QByteArray contentType;
        QByteArray content;
        QByteArray packed; ///< With gzip; empty where that gains nothing.
        QByteArray etag;
    };

    enum class Lifetime { UntilChanged, ForGood };

    void reply(const HttpExchangePtr &exchange, const QString &name,
               Lifetime lifetime = Lifetime::UntilChanged) const;

    QString m_version;
    QHash<QString, File> m_files;
};

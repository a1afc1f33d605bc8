#pragma once

#include "core/net/httpserver.h"

/// The player page, the screen page and what they load: a fixed set that is read once from the
/// program's resources. No path of a request is ever opened.
class StaticFiles
{
public:
    /// `folder` holds index.html and, where there is one, screen.html; flat.
    explicit StaticFiles(const QString &folder);

    void addRoutes(HttpServer &server) const;

private:
    struct File
    {
        QByteArray contentType;
        QByteArray content;
        QByteArray etag;
    };

    void reply(const HttpExchangePtr &exchange, const QString &name) const;

    QHash<QString, File> m_files;
};

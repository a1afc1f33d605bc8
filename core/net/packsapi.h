#pragma once

#include "core/net/httpapi.h"

/// `/packs` and what is below it: listing, searching, reading, and the recycle bin.
void addPackRoutes(HttpApi &api, HttpServer &server);

/// Writing, importing and exporting packs.
void addPackDeskRoutes(HttpApi &api, HttpServer &server);

/// Routes `handler` for the host alone.
void routePacks(HttpApi &api, HttpServer &server, const QByteArray &method, const QString &pattern,
                std::function<void(HttpApi &, const HttpExchangePtr &)> handler);

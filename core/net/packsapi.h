#pragma once

#include "core/net/httpapi.h"

/// `/packs` and `/packs/ID`, for reading.
void addPackRoutes(HttpApi &api, HttpServer &server);

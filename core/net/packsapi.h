#pragma once

#include "core/net/httpapi.h"

class PackDesk;

/// `/packs` and what is below it: listing, reading and removing.
void addPackRoutes(HttpApi &api, HttpServer &server);

/// Writing, importing and exporting packs, which `desk` does beside the engine's thread.
void addPackDeskRoutes(HttpApi &api, PackDesk &desk, HttpServer &server);

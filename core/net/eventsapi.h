#pragma once

#include "core/net/eventstreams.h"
#include "core/net/httpapi.h"

/// `/events`, for the host.
void addEventRoutes(HttpApi &api, EventStreams &streams, HttpServer &server);

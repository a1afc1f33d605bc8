#pragma once

#include "core/net/httpapi.h"

/// `/server`, `/nodes`, `/healthz`, `/metrics`, and what tells people that they are at the wrong door.
void addServerRoutes(HttpApi &api, HttpServer &server);

/// What `/healthz` says of a store that is so.
HttpResponse healthResponse(const JournalHealth &health);

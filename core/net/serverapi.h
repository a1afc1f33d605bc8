#pragma once

#include "core/net/httpapi.h"
#include "core/net/processusage.h"

/// `/server`, `/healthz`, `/metrics`, and what tells people that they are at the wrong door.
void addServerRoutes(HttpApi &api, HttpServer &server);

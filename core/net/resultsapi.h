#pragma once

#include "core/net/httpapi.h"

/// `/game-rooms/CODE/results`, in every format.
void addResultsRoutes(HttpApi &api, HttpServer &server);

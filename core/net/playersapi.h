#pragma once

#include "core/net/httpapi.h"

/// `/game-rooms/CODE/players`, what is below it, and `/game-rooms/CODE/answers`.
void addPlayerRoutes(HttpApi &api, HttpServer &server);

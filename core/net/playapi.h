#pragma once

#include "core/net/httpapi.h"

/// What moves a room along: start, cycle, advance, pause, resume, end, lock, unlock, and the questions or
/// the failure of a generator.
void addPlayRoutes(HttpApi &api, HttpServer &server);

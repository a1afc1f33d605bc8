#pragma once

#include "core/net/httpapi.h"

/// What moves a room along: start, cycle, advance, skip, extend, pause, resume, end, lock, unlock; the
/// host's message and black screens; and the questions or the failure of a generator.
void addPlayRoutes(HttpApi &api, HttpServer &server);

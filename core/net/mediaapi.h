#pragma once

#include "core/net/httpapi.h"
#include "core/net/openmedia.h"

/// `/media/NAME`: pictures and sounds, for everybody who knows the name.
void addMediaRoutes(OpenMedia &media, HttpServer &server);

/// Below `/api/v1/media`: the host keeps a picture or sound for questions, or finds a picture for a room.
void addMediaDeskRoutes(HttpApi &api, HttpServer &server);

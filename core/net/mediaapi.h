#pragma once

#include "core/library/mediastore.h"
#include "core/net/httpserver.h"

/// `/media/NAME`: the pictures of rooms, for everybody who knows the name.
void addMediaRoutes(MediaStore &media, HttpServer &server);

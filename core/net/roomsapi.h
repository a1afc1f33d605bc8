#pragma once

#include "core/net/httpapi.h"

/// `/game-rooms` and `/game-rooms/CODE`: making, listing, reading, editing and deleting rooms, their log
/// and QR code.
void addRoomRoutes(HttpApi &api, HttpServer &server);

#pragma once

#include "core/net/httpapi.h"

/// Corrections of closed questions and their undoing; docs/protocol.md 4.3.
void addCorrectionRoutes(HttpApi &api, HttpServer &server);

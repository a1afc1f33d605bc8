#pragma once

#include "core/net/httphead.h"

/// True when the request wants to become a WebSocket.
bool asksForUpgrade(const HttpHead &head);

/// What is wrong with a WebSocket handshake (RFC 6455 section 4.2.1), or with its path; empty when it may
/// go on.
std::optional<HttpRefusal> upgradeProblem(const HttpHead &head);

#pragma once

/// Why a player's socket is closed; docs/protocol.md 3.5.
enum class CloseCode {
    Left = 1000,
    GoingAway = 1001,
    UnsupportedData = 1003,
    TooBig = 1009,
    NotTheProtocol = 4400,
    NeverJoined = 4401,
    NoSuchRoom = 4404,
    MissedHeartbeats = 4408,
    ConnectedElsewhere = 4409,
    TooSlow = 4413,
    TooManyMessages = 4429,
    RemovedByHost = 4503,
};

#pragma once

/// How far the way to a server is.
enum class RedisState {
    Disconnected, ///< Nobody asked for a connection.
    Connecting,
    Handshaking,
    Ready, ///< Commands are taken.
    WaitingToRetry, ///< It failed; the next try comes by itself.
};

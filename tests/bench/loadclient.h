#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Many WebSocket connections in one thread on plain epoll, so that the load costs the machine as
/// little as can be. Pings are answered; other frames are counted and handed on.
class LoadClient
{
public:
    using Clock = std::chrono::steady_clock;

    /// What one connection has received, WebSocket payload of text frames.
    struct Received
    {
        uint64_t messages = 0;
        uint64_t bytes = 0;
    };

    explicit LoadClient(uint16_t port);
    ~LoadClient();
    LoadClient(const LoadClient &) = delete;
    LoadClient &operator=(const LoadClient &) = delete;

    /// Opens `count` more connections with at most `window` handshakes in flight; false when one
    /// fails or it takes over a minute.
    bool open(size_t count, size_t window = 256);
    /// Sends a text message.
    void send(size_t index, std::string_view text);
    /// Serves the sockets until `done` says so or the time is over; true when done.
    bool runUntil(const std::function<bool()> &done, std::chrono::milliseconds timeout);
    /// Serves the sockets once, waiting at most so long.
    void runOnce(std::chrono::milliseconds wait);

    size_t size() const { return m_connections.size(); }
    const Received &received(size_t index) const { return m_connections[index].received; }
    /// Text messages over all connections.
    uint64_t messages() const { return m_messages; }
    /// Connections that the server has closed.
    size_t lost() const { return m_lost; }

    /// Called with every text message, if set.
    std::function<void(size_t index, std::string_view text)> onText;

private:
    enum class State { Connecting, Shaking, Open, Closed };

    struct Connection
    {
        int fd = -1;
        State state = State::Connecting;
        std::string in; // an incomplete frame
        std::string out; // what the kernel did not take
        bool waits = false; // for the kernel to take it
        Received received;
    };

    bool startOne();
    void handle(size_t index, uint32_t events);
    void greet(size_t index);
    void read(size_t index);
    void take(size_t index, char *data, size_t length);
    void write(size_t index, std::string_view data);
    void close(size_t index);
    void watch(size_t index, int operation, uint32_t events) const;

    uint16_t m_port;
    int m_epoll;
    std::vector<Connection> m_connections;
    std::vector<char> m_buffer;
    size_t m_shaking = 0;
    size_t m_opened = 0;
    size_t m_lost = 0;
    uint64_t m_messages = 0;
};

#include "tests/bench/loadclient.h"

#include "tests/bench/wscodec.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

using namespace std::chrono;
using namespace std::chrono_literals;

LoadClient::LoadClient(uint16_t port)
    : m_port(port)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_buffer(256 * 1024)
{ }

LoadClient::~LoadClient()
{
    for (const Connection &connection : m_connections) {
        if (connection.fd >= 0)
            ::close(connection.fd);
    }
    ::close(m_epoll);
}

bool LoadClient::open(size_t count, size_t window)
{
    const size_t target = m_connections.size() + count;
    m_connections.reserve(target);
    const auto advance = [&] {
        while (m_connections.size() < target && m_shaking < window) {
            if (!startOne())
                return true;
        }
        return m_opened + m_lost >= target;
    };
    return runUntil(advance, 60s) && m_opened >= target && m_lost == 0;
}

bool LoadClient::startOne()
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return false;
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0
        && errno != EINPROGRESS) {
        ::close(fd);
        return false;
    }
    m_connections.emplace_back().fd = fd;
    ++m_shaking;
    watch(m_connections.size() - 1, EPOLL_CTL_ADD, EPOLLOUT);
    return true;
}

void LoadClient::watch(size_t index, int operation, uint32_t events) const
{
    epoll_event event{};
    event.events = events;
    event.data.u64 = index;
    ::epoll_ctl(m_epoll, operation, m_connections[index].fd, &event);
}

bool LoadClient::runUntil(const std::function<bool()> &done, milliseconds timeout)
{
    const auto deadline = Clock::now() + timeout;
    while (!done()) {
        if (Clock::now() >= deadline)
            return false;
        runOnce(50ms);
    }
    return true;
}

void LoadClient::runOnce(milliseconds wait)
{
    std::array<epoll_event, 512> events{};
    const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), int(wait.count()));
    for (int i = 0; i < count; ++i)
        handle(size_t(events[size_t(i)].data.u64), events[size_t(i)].events);
}

void LoadClient::handle(size_t index, uint32_t events)
{
    Connection &connection = m_connections[index];
    if (connection.state == State::Connecting && (events & EPOLLOUT))
        greet(index);
    else if ((events & EPOLLOUT) && !connection.out.empty())
        write(index, std::exchange(connection.out, {}));
    if (events & (EPOLLIN | EPOLLHUP | EPOLLERR))
        read(index);
}

void LoadClient::greet(size_t index)
{
    m_connections[index].state = State::Shaking;
    watch(index, EPOLL_CTL_MOD, EPOLLIN);
    write(index,
          "GET /ws HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(m_port)
              + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
}

void LoadClient::send(size_t index, std::string_view text)
{
    if (m_connections[index].state == State::Open)
        write(index, ws::encode(ws::Text, text, true));
}

void LoadClient::write(size_t index, std::string_view data)
{
    Connection &connection = m_connections[index];
    if (!connection.out.empty()) {
        connection.out.append(data);
        return;
    }
    const ssize_t sent = ::send(connection.fd, data.data(), data.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN) {
        close(index);
        return;
    }
    const size_t taken = sent < 0 ? 0 : size_t(sent);
    const bool wasWaiting = std::exchange(connection.waits, taken < data.size());
    connection.out.assign(data.substr(taken));
    if (connection.waits != wasWaiting)
        watch(index, EPOLL_CTL_MOD, connection.waits ? EPOLLIN | EPOLLOUT : EPOLLIN);
}

void LoadClient::read(size_t index)
{
    Connection &connection = m_connections[index];
    if (connection.state == State::Closed)
        return;
    // Behind what is left of the last time, so that frames are whole in one piece.
    const size_t kept = connection.in.size();
    std::memcpy(m_buffer.data(), connection.in.data(), kept);
    connection.in.clear();
    const ssize_t length = ::recv(connection.fd, m_buffer.data() + kept, m_buffer.size() - kept, 0);
    if (length > 0)
        take(index, m_buffer.data(), kept + size_t(length));
    else if (length == 0 || errno != EAGAIN)
        close(index);
    else
        connection.in.assign(m_buffer.data(), kept);
}

void LoadClient::take(size_t index, char *data, size_t length)
{
    Connection &connection = m_connections[index];
    if (connection.state == State::Shaking) {
        const std::string_view head(data, length);
        const size_t end = head.find("\r\n\r\n");
        if (end == std::string_view::npos) {
            connection.in.assign(head);
            return;
        }
        if (!head.starts_with("HTTP/1.1 101")) {
            close(index);
            return;
        }
        connection.state = State::Open;
        --m_shaking;
        ++m_opened;
        data += end + 4;
        length -= end + 4;
    }
    while (const auto frame = ws::parse(data, length)) {
        if (frame->opcode == ws::Text) {
            ++m_messages;
            ++connection.received.messages;
            connection.received.bytes += frame->payload.size();
            if (onText)
                onText(index, frame->payload);
        } else if (frame->opcode == ws::Ping) {
            write(index, ws::encode(ws::Pong, frame->payload, true));
        } else if (frame->opcode == ws::Close) {
            close(index);
            return;
        }
        data += frame->size;
        length -= frame->size;
    }
    connection.in.assign(data, length);
}

void LoadClient::close(size_t index)
{
    Connection &connection = m_connections[index];
    if (connection.fd < 0)
        return;
    if (connection.state != State::Open)
        --m_shaking;
    else
        --m_opened;
    ::close(connection.fd);
    connection.fd = -1;
    connection.state = State::Closed;
    ++m_lost;
}

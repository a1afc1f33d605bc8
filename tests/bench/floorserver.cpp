// The floor of the benchmark: what a WebSocket server on plain epoll costs at least, without Qt,
// without a room, a rule or a disk. Prints its port; serves until it is killed.
//
// A message "B<size>" makes its sender the controller and sends one frame of <size> payload bytes
// to everyone else; any other message is answered with the fixed frame of an acknowledgement.
#include "tests/bench/sha1.h"
#include "tests/bench/wscodec.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace
{

constexpr int backlog = 4096;
constexpr int sendBufferBytes = 64 * 1024; // as the real server's

struct Connection
{
    int fd = -1;
    bool open = false;
    bool controls = false;
    std::string in;
    std::string out;
};

class Floor
{
public:
    bool listen();
    uint16_t port() const;
    void run();

private:
    void accept();
    void read(Connection &connection);
    size_t shakeHands(Connection &connection, std::string_view data);
    void handle(Connection &connection, std::string_view message);
    void write(Connection &connection, std::string_view data);
    void flush(Connection &connection);
    void close(Connection &connection);
    void watch(int fd, void *tag, int operation, uint32_t events) const;

    int m_epoll = ::epoll_create1(0);
    int m_listener = -1;
    std::map<int, std::unique_ptr<Connection>> m_connections;
    std::vector<std::unique_ptr<Connection>> m_closed; // until the batch is over
    std::vector<char> m_buffer = std::vector<char>(256 * 1024);
    const std::string m_acknowledgement = ws::encode(
        ws::Text, R"({"type":"ANSWER_RECEIVED","question_id":"q1","received_ms":1795359600000})",
        false);
};

bool Floor::listen()
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0
        || ::listen(m_listener, backlog) != 0)
        return false;
    watch(m_listener, nullptr, EPOLL_CTL_ADD, EPOLLIN);
    return true;
}

uint16_t Floor::port() const
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length);
    return ntohs(address.sin_port);
}

void Floor::watch(int fd, void *tag, int operation, uint32_t events) const
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = tag;
    ::epoll_ctl(m_epoll, operation, fd, &event);
}

void Floor::run()
{
    std::array<epoll_event, 256> events{};
    while (true) {
        const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            auto *connection = static_cast<Connection *>(events[size_t(i)].data.ptr);
            if (!connection) {
                accept();
                continue;
            }
            if (connection->fd >= 0 && (events[size_t(i)].events & EPOLLOUT))
                flush(*connection);
            if (connection->fd >= 0 && (events[size_t(i)].events & (EPOLLIN | EPOLLHUP | EPOLLERR)))
                read(*connection);
        }
        m_closed.clear();
    }
}

void Floor::accept()
{
    while (true) {
        const int fd = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK);
        if (fd < 0)
            return;
        const int on = 1;
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        ::setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &sendBufferBytes, sizeof sendBufferBytes);
        auto connection = std::make_unique<Connection>();
        connection->fd = fd;
        watch(fd, connection.get(), EPOLL_CTL_ADD, EPOLLIN);
        m_connections[fd] = std::move(connection);
    }
}

void Floor::read(Connection &connection)
{
    const size_t kept = connection.in.size();
    std::memcpy(m_buffer.data(), connection.in.data(), kept);
    connection.in.clear();
    const ssize_t got = ::recv(connection.fd, m_buffer.data() + kept, m_buffer.size() - kept, 0);
    if (got <= 0) {
        if (got == 0 || errno != EAGAIN)
            close(connection);
        return;
    }
    char *data = m_buffer.data();
    size_t length = kept + size_t(got);
    if (!connection.open) {
        const size_t head = shakeHands(connection, {data, length});
        data += head;
        length -= head;
    }
    while (connection.open) {
        const auto frame = ws::parse(data, length);
        if (!frame)
            break;
        if (frame->opcode == ws::Text)
            handle(connection, frame->payload);
        data += frame->size;
        length -= frame->size;
    }
    connection.in.assign(data, length);
}

// Answers an upgrade; returns how many bytes it took, 0 when the head isn't complete.
size_t Floor::shakeHands(Connection &connection, std::string_view data)
{
    const size_t end = data.find("\r\n\r\n");
    constexpr std::string_view field = "Sec-WebSocket-Key: ";
    const size_t key = data.find(field);
    if (end == std::string_view::npos || key == std::string_view::npos)
        return 0;
    const size_t keyEnd = data.find("\r\n", key);
    const std::string token(data.substr(key + field.size(), keyEnd - key - field.size()));
    write(connection,
          "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Accept: "
              + sha1Base64(token + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11") + "\r\n\r\n");
    connection.open = true;
    return end + 4;
}

void Floor::handle(Connection &connection, std::string_view message)
{
    if (!message.starts_with('B')) {
        write(connection, m_acknowledgement);
        return;
    }
    connection.controls = true;
    const auto size = size_t(std::atoi(std::string(message.substr(1)).c_str()));
    const std::string frame = ws::encode(ws::Text, std::string(size, 'x'), false);
    for (const auto &[fd, other] : m_connections) {
        if (other->open && !other->controls)
            write(*other, frame);
    }
}

void Floor::write(Connection &connection, std::string_view data)
{
    if (!connection.out.empty()) {
        connection.out.append(data);
        return;
    }
    const ssize_t sent =
        ::send(connection.fd, data.data(), data.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    const size_t taken = sent < 0 ? 0 : size_t(sent);
    if (taken == data.size())
        return;
    connection.out.assign(data.substr(taken));
    watch(connection.fd, &connection, EPOLL_CTL_MOD, EPOLLIN | EPOLLOUT);
}

void Floor::flush(Connection &connection)
{
    if (connection.out.empty())
        return;
    const ssize_t sent = ::send(connection.fd, connection.out.data(), connection.out.size(),
                                MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent > 0)
        connection.out.erase(0, size_t(sent));
    if (connection.out.empty())
        watch(connection.fd, &connection, EPOLL_CTL_MOD, EPOLLIN);
}

void Floor::close(Connection &connection)
{
    const int fd = connection.fd;
    ::close(fd);
    connection.fd = -1;
    connection.open = false;
    const auto it = m_connections.find(fd);
    m_closed.push_back(std::move(it->second));
    m_connections.erase(it);
}

} // namespace

int main()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    Floor floor;
    if (!floor.listen())
        return 1;
    std::printf("{\"port\":%d}\n", floor.port());
    std::fflush(stdout);
    floor.run();
}

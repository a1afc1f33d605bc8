#include "tests/bench/benchtarget.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <arpa/inet.h>
#include <csignal>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace
{

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

BenchTarget::~BenchTarget()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    if (m_output >= 0)
        ::close(m_output);
}

bool BenchTarget::start(const QString &program, const QStringList &arguments,
                        const QString &logFile)
{
    QList<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words << argument.toLocal8Bit();
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    int ends[2]{-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return false;
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, logFile.toLocal8Bit().constData(),
                                       O_WRONLY | O_CREAT | O_APPEND, 0600);
    const int failed = ::posix_spawn(&m_pid, argv[0], &actions, nullptr, argv.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    m_output = ends[0];
    if (failed != 0) {
        m_pid = -1;
        return false;
    }

    QByteArray line;
    QElapsedTimer clock;
    clock.start();
    while (!line.contains('\n') && clock.elapsed() < 20'000) {
        pollfd output{m_output, POLLIN, 0};
        if (::poll(&output, 1, 100) <= 0)
            continue;
        char buffer[1024];
        const ssize_t length = ::read(m_output, buffer, sizeof buffer);
        if (length <= 0)
            return false;
        line.append(buffer, qsizetype(length));
    }
    m_ready = QJsonDocument::fromJson(line.left(line.indexOf('\n'))).object();
    return port() != 0;
}

double BenchTarget::cpuUs() const
{
    const QString tasks = u"/proc/%1/task"_s.arg(m_pid);
    double nanoseconds = 0;
    const QStringList threads = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads)
        nanoseconds +=
            readAll(tasks + u'/' + thread + "/schedstat"_L1).split(' ').first().toDouble();
    return nanoseconds / 1000;
}

double BenchTarget::rssKib() const
{
    const QList<QByteArray> pages = readAll(u"/proc/%1/statm"_s.arg(m_pid)).split(' ');
    return pages.size() < 2 ? 0 : pages[1].toDouble() * double(::sysconf(_SC_PAGESIZE)) / 1024;
}

HttpReply httpRequest(uint16_t port, const QByteArray &method, const QByteArray &path,
                      const QByteArray &hostKey, const QByteArray &body)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        ::close(fd);
        return {};
    }
    QByteArray request = method + ' ' + path
        + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\nConnection: close\r\n";
    if (!hostKey.isEmpty())
        request += "Authorization: Bearer " + hostKey + "\r\n";
    if (method != "GET")
        request += "Content-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n";
    request += "\r\n" + body;
    for (qsizetype sent = 0; sent < request.size();) {
        const ssize_t length =
            ::send(fd, request.constData() + sent, size_t(request.size() - sent), MSG_NOSIGNAL);
        if (length <= 0)
            break;
        sent += qsizetype(length);
    }

    // Until the length that the head tells has come, or the end: a server may keep the connection.
    QByteArray reply;
    qsizetype head = -1;
    qsizetype whole = -1;
    std::vector<char> buffer(64 * 1024);
    while (whole < 0 || reply.size() < whole) {
        const ssize_t length = ::recv(fd, buffer.data(), buffer.size(), 0);
        if (length <= 0)
            break;
        reply.append(buffer.data(), qsizetype(length));
        head = head < 0 ? reply.indexOf("\r\n\r\n") : head;
        if (head < 0 || whole >= 0)
            continue;
        const QByteArray fields = reply.left(head).toLower();
        const qsizetype at = fields.indexOf("content-length:");
        if (at >= 0)
            whole = head + 4 + fields.mid(at + 15).split('\r').first().trimmed().toLongLong();
    }
    ::close(fd);
    if (head < 0)
        return {};
    return {reply.split(' ').value(1).toInt(), reply.mid(head + 4)};
}

#include "tests/bench/benchroom.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

bool fail(const char *what, const QByteArray &detail = {})
{
    std::fprintf(stderr, "%s %s\n", what, detail.constData());
    return false;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonArray sampleQuestions(int count)
{
    QJsonArray questions;
    for (int i = 1; i <= count; ++i)
        questions.append(QJsonObject{
            {u"id"_s, u'q' + QString::number(i)},
            {u"type"_s, u"choice"_s},
            {u"text"_s, u"Which of the four rivers is number %1?"_s.arg(i)},
            {u"choices"_s, QJsonArray{u"Danube"_s, u"Rhine"_s, u"Vistula"_s, u"Loire"_s}},
            {u"key"_s, QJsonArray{u"a"_s}}});
    return questions;
}

} // namespace

bool BenchRoom::open(const QString &server, int questions, const QJsonObject &settings, int players)
{
    const QStringList arguments{u"--port"_s,      u"0"_s,          u"--bind"_s,
                                u"127.0.0.1"_s,   u"--data-dir"_s, m_folder.filePath(u"data"_s),
                                u"--log-level"_s, u"warning"_s};
    const QString log = m_folder.filePath(u"server.log"_s);
    if (!m_target.start(server, arguments, log)) {
        QFile words(log);
        return fail("The server did not start:",
                    words.open(QFile::ReadOnly) ? words.readAll() : QByteArray());
    }
    QFile key(m_target.readyLine()["host_key_file"_L1].toString());
    if (!key.open(QFile::ReadOnly))
        return fail("The ready line names no readable host key file.");
    m_hostKey = key.readAll().trimmed();

    const HttpReply made = request("POST", "/api/v1/game-rooms",
                                   json({{u"title"_s, u"Benchmark"_s},
                                         {u"questions"_s, sampleQuestions(questions)},
                                         {u"max_player_count"_s, players},
                                         {u"settings"_s, settings}}));
    m_code = QJsonDocument::fromJson(made.body)["code"_L1].toString().toLatin1();
    return made.status == 201 || fail("The room was not made:", made.body);
}

HttpReply BenchRoom::request(const QByteArray &method, const QByteArray &path,
                             const QByteArray &body)
{
    return httpRequest(m_target.port(), method, path, m_hostKey, body);
}

bool BenchRoom::host(const QByteArray &verb)
{
    const HttpReply reply = request("POST", "/api/v1/game-rooms/" + m_code + verb, "{}");
    return (reply.status >= 200 && reply.status < 300)
        || fail("The host was refused:", verb + ' ' + reply.body);
}

QJsonObject BenchRoom::results()
{
    const HttpReply reply = request("GET", "/api/v1/game-rooms/" + m_code + "/results?format=json");
    if (reply.status != 200)
        fail("No results:", reply.body);
    return QJsonDocument::fromJson(reply.body).object();
}

bool BenchRoom::join(LoadClient &client)
{
    m_welcomes.resize(client.size());
    size_t joined = 0;
    size_t refused = 0;
    client.onText = [&](size_t index, std::string_view text) {
        if (text.find("\"WELCOME\"") != std::string_view::npos) {
            m_welcomes[index] = QByteArray(text.data(), qsizetype(text.size()));
            ++joined;
        } else if (text.find("\"ERROR\"") != std::string_view::npos) {
            if (++refused == 1)
                fail("A player was refused:", QByteArray(text.data(), qsizetype(text.size())));
        }
    };
    // No more joins under way than phones would have, so that what is measured is not a queue.
    size_t sent = 0;
    const bool done = client.runUntil(
        [&] {
            for (; sent < client.size() && sent - joined - refused < 512; ++sent)
                client.send(sent,
                            R"({"type":"JOIN","game_room_code":")" + m_code.toStdString()
                                + R"(","name":"Player )" + std::to_string(sent + 1) + R"("})");
            return joined + refused + client.lost() >= client.size();
        },
        60s);
    client.onText = nullptr;
    return (done && joined == client.size()) || fail("Not all players came in.");
}

uint64_t raiseOpenFiles()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur;
}

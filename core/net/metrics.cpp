#include "core/net/metrics.h"

#include "core/net/processusage.h"
#include "core/protocol/viewjson.h"

using namespace Qt::StringLiterals;

namespace
{

/// Writes one metric after another with its help and type.
class MetricsWriter
{
public:
    template<typename Number>
    void add(const char *name, const char *type, const char *help, Number value)
    {
        begin(name, type, help);
        addValue({}, value);
    }

    void begin(const char *name, const char *type, const char *help)
    {
        m_name = QByteArray("quizstage_") + name;
        m_text += "# HELP " + m_name + ' ' + help + "\n# TYPE " + m_name + ' ' + type + '\n';
    }

    template<typename Number>
    void addValue(const QByteArray &label, Number value)
    {
        m_text += m_name + (label.isEmpty() ? QByteArray() : '{' + label + '}') + ' '
            + QByteArray::number(value) + '\n';
    }

    QByteArray text() const { return m_text; }

private:
    QByteArray m_name;
    QByteArray m_text;
};

QByteArray label(QByteArrayView name, QByteArrayView value)
{
    return name.toByteArray() + "=\"" + value.toByteArray() + '"';
}

void addRooms(MetricsWriter &out, const QList<const GameRoom *> &rooms)
{
    QMap<QByteArray, int> byStatus;
    for (const RoomStatus status : {RoomStatus::Idle, RoomStatus::Building, RoomStatus::Ready,
                                    RoomStatus::InProgress, RoomStatus::Completed,
                                    RoomStatus::Failed})
        byStatus[QByteArray(wireName(status).data(), wireName(status).size())] = 0;
    qint64 players = 0;
    qint64 connected = 0;
    for (const GameRoom *room : rooms) {
        ++byStatus[QByteArray(wireName(room->status).data(), wireName(room->status).size())];
        players += room->seatCount;
        connected += std::ranges::count_if(room->players, &Player::connected);
    }
    out.begin("rooms", "gauge", "Rooms by status.");
    for (auto it = byStatus.cbegin(); it != byStatus.cend(); ++it)
        out.addValue(label("status", it.key()), it.value());
    out.add("players", "gauge", "Players with a seat.", players);
    out.add("players_connected", "gauge", "Players who are connected.", connected);
}

void addTraffic(MetricsWriter &out, const NetCounters &counters)
{
    out.add("connections", "gauge", "Open WebSockets.", counters.webSocketsOpen);
    out.add("event_streams", "gauge", "Programs that listen to events.", counters.eventStreamsOpen);
    out.add("websockets_opened_total", "counter", "WebSockets opened.", counters.webSocketsOpened);
    out.add("connections_accepted_total", "counter", "TCP connections accepted.",
            counters.connectionsAccepted);
    out.add("connections_refused_total", "counter",
            "TCP connections refused at the limit or from barred addresses.",
            counters.connectionsRefused);
    out.add("messages_in_total", "counter", "Messages received.", counters.messagesIn);
    out.add("messages_out_total", "counter", "Messages sent.", counters.messagesOut);
    out.add("bytes_out_total", "counter", "WebSocket bytes sent.", counters.bytesOut);
    out.add("messages_dropped_total", "counter", "Messages left out for slow clients.",
            counters.messagesDropped);
    out.add("answers_accepted_total", "counter", "Answers accepted.", counters.answersAccepted);
    out.begin("http_responses_total", "counter", "HTTP responses by status.");
    for (auto it = counters.responses.cbegin(); it != counters.responses.cend(); ++it)
        out.addValue(label("status", QByteArray::number(it.key())), it.value());
    out.begin("websocket_closes_total", "counter", "WebSockets closed by the node, by code.");
    for (auto it = counters.closes.cbegin(); it != counters.closes.cend(); ++it)
        out.addValue(label("code", QByteArray::number(it.key())), it.value());
    out.begin("refusals_total", "counter", "Messages refused, by error code.");
    for (auto it = counters.refusals.cbegin(); it != counters.refusals.cend(); ++it)
        out.addValue(label("code", wireName(it.key()).data()), it.value());
}

} // namespace

QByteArray metricsText(const NetCounters &counters, const QList<const GameRoom *> &rooms,
                       const JournalHealth &health)
{
    MetricsWriter out;
    addRooms(out, rooms);
    addTraffic(out, counters);
    out.add("journal_healthy", "gauge", "1 while the journal can save.",
            health.state == JournalHealth::State::Ok ? 1 : 0);
    const ProcessUsage usage = processUsage();
    out.add("process_resident_memory_bytes", "gauge", "Resident memory.", usage.residentBytes);
    out.add("process_cpu_seconds_total", "counter", "Processor time used.", usage.cpuSeconds);
    out.add("process_open_descriptors", "gauge", "Open files and sockets.", openDescriptorCount());
    return out.text();
}

#pragma once

#include <QJsonObject>
#include <QTcpSocket>

/// A WebSocket client that speaks the wire itself, so that it can also speak it wrongly.
class WireClient : public QObject
{
    Q_OBJECT

public:
    explicit WireClient(quint16 port, QObject *parent = nullptr);

    /// Connects and asks for the upgrade; `extra` are further header lines, each with its CR LF.
    void connectToNode(const QByteArray &extra = {});
    void send(const QJsonObject &message);
    void sendText(const QByteArray &text);
    void sendFrame(int opcode, const QByteArray &payload, bool final = true);
    /// Bytes as they are.
    void sendRaw(const QByteArray &bytes);
    /// No longer reads from its socket; the server's bytes pile up.
    void stopReading();
    /// Drops the connection without a word.
    void drop();
    /// Closes as a browser does.
    void closeCleanly();

    bool isOpen() const { return m_open; }
    bool isClosed() const { return m_closed; }
    int closeCode() const { return m_closeCode; } ///< 0 until a close frame came.
    int httpStatus() const { return m_httpStatus; }
    const QList<QJsonObject> &messages() const { return m_messages; }
    int count(const QString &type) const;
    QJsonObject last(const QString &type) const;
    const QByteArray &everything() const { return m_everything; }
    int pings() const { return m_pings; }
    QTcpSocket &socket() { return m_socket; }
    void clear() { m_messages.clear(); }

    bool answersPings = true;

    static QByteArray frame(int opcode, const QByteArray &payload, bool final = true,
                            bool masked = true);
    static QByteArray upgradeRequest(quint16 port, const QByteArray &extra = {});

Q_SIGNALS:
    void opened();
    void messageReceived(const QJsonObject &message);

private:
    void read();
    bool readFrame();

    quint16 m_port;
    QTcpSocket m_socket;
    QByteArray m_request;
    QByteArray m_buffer;
    QByteArray m_everything; ///< All bytes that the server sent.
    QList<QJsonObject> m_messages;
    bool m_open = false;
    bool m_closed = false;
    bool m_reading = true;
    int m_closeCode = 0;
    int m_httpStatus = 0;
    int m_pings = 0;
};

/// An answer as it came.
struct WireReply
{
    int status = 0; ///< 0: closed without an answer.
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body;

    QJsonObject json() const;
    QString code() const { return json()[QLatin1StringView("code")].toString(); }
};

/// Sends bytes, reads until the server closes.
WireReply sendRequest(quint16 port, const QByteArray &bytes);

/// The bytes of a request; a body gets its length and JSON as its type unless `extra` has one.
QByteArray requestBytes(quint16 port, const QByteArray &method, const QByteArray &target,
                        const QByteArray &body = {}, const QByteArray &extra = {});

QByteArray bearer(const QByteArray &key);
QByteArray compact(const QJsonObject &json);

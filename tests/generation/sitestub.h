#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

/// What a site gives for one request.
struct SiteAnswer
{
    enum class Way {
        Whole,
        Cut, ///< Half of the body, then the connection breaks.
        Never, ///< Nothing, with the connection open.
        Flood, ///< More and more without an end.
    };

    int status = 200;
    QByteArray body;
    Way way = Way::Whole;
    QByteArray headers = {};
};

/// What a site was asked.
struct SiteRequest
{
    QByteArray verb;
    QString path;
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< By lower-case name.
    QByteArray body;
};

/// An HTTP server on this computer that gives prepared answers, in their order, the last one again and
/// again.
class SiteStub : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SiteStub)

public:
    explicit SiteStub(QObject *parent = nullptr);

    QUrl url() const;
    void setAnswers(const QList<SiteAnswer> &answers) { m_answers = answers; }

    QList<SiteRequest> requests;
    int lostCount = 0; ///< Connections that the other side has closed before they were answered.

Q_SIGNALS:
    /// Before it is answered.
    void asked(const SiteRequest &request);

private:
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket);

    QList<SiteAnswer> m_answers;
    QHash<QTcpSocket *, QByteArray> m_received;
};

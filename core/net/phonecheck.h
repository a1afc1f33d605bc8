#pragma once

#include "core/net/staticfiles.h"
#include "core/service/roomdoctor.h"

#include <QTimer>

/// `/check/…`: a link for one phone, which shows the host that this phone reaches the node. The link
/// opens nothing else. It is used up by the page's report and dies after some minutes; then there is
/// another one, as long as the check is open.
class PhoneCheck : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhoneCheck)

public:
    PhoneCheck(const Clock &clock, const StaticFiles &files, QObject *parent = nullptr);

    void addRoutes(HttpServer &server);
    void open();
    /// The link is dead; what was seen is kept.
    void close();
    void setLifetime(Milliseconds lifetime) { m_expiry.setInterval(lifetime); }

    /// "/check/…", empty while the check is closed.
    QString path() const;
    /// Newest first, the last ten.
    const QList<PhoneVisit> &visits() const { return m_visits; }

Q_SIGNALS:
    /// The link or the visits.
    void changed();

private:
    void renew();
    bool isOpenFor(const HttpExchangePtr &exchange) const;
    void show(const HttpExchangePtr &exchange) const;
    void take(const HttpExchangePtr &exchange);

    const Clock &m_clock;
    const StaticFiles &m_files;
    QString m_token; ///< Empty while closed.
    QList<PhoneVisit> m_visits;
    QTimer m_expiry;
};

/// What a browser's User-Agent says of its device.
DeviceKind deviceKind(QByteArrayView userAgent);

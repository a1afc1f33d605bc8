#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

/// Asks from this computer whether the node's port answers at an address.
class DoorProbe : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DoorProbe)

public:
    using QObject::QObject;

    /// Tries each of these, all at once and for 2 s at most.
    void probe(const QList<QUrl> &urls);

Q_SIGNALS:
    void probed(const QUrl &url, bool answers);

private:
    void probe(const QUrl &url);
};

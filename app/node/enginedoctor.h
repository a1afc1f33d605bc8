#pragma once

#include "app/node/rehearsal.h"
#include "core/config/nodeoptions.h"
#include "core/net/doorprobe.h"
#include "core/net/netserver.h"

/// The room doctor's hands in the engine thread: looks, keeps the host's choice, and tells what has
/// changed.
class EngineDoctor : public QObject
{
    Q_OBJECT

public:
    /// `choicesFile` keeps the choice of an address. All references must outlive the doctor.
    EngineDoctor(const NodeOptions &options, const QString &choicesFile, NetServer &net,
                 RoomService &service, RoomReplicas &replicas, QObject *parent = nullptr);

    void look();
    /// Empty: the recommended address.
    void chooseAddress(const QUrl &url);
    void openCheck() { m_net.phoneCheck().open(); }
    void closeCheck() { m_net.phoneCheck().close(); }
    void rehearse(int phones);
    Rehearsal &rehearsal() { return m_rehearsal; }

Q_SIGNALS:
    void changed(const DoctorState &state);
    /// Another address is in use now.
    void addressChosen();

private:
    Q_DISABLE_COPY_MOVE(EngineDoctor)

    DoctorState state() const;
    int waitingPlayers() const;
    void tell();
    void noteAnswer(const QUrl &url, bool answers);

    const NodeOptions &m_options;
    QString m_choicesFile;
    NetServer &m_net;
    const RoomReplicas &m_replicas;
    Rehearsal m_rehearsal;
    DoorProbe m_probe;
    QHash<QUrl, bool> m_answers; ///< Of addresses that were tried.
    QList<Firewall> m_firewalls;
};

/// Where programs on this computer find a node that listens on `port`.
QUrl localUrl(const NodeOptions &options, quint16 port);

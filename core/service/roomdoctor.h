#pragma once

#include "core/support/clock.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <optional>

/// What kind of network an address is on, as far as the system tells.
enum class NetworkKind {
    Public, ///< Told at the start: a proxy or tunnel shows the node there.
    Wifi,
    Cable,
    Unknown,
    Vpn,
    Virtual, ///< Of virtual machines on this computer.
    Container,
    Loopback, ///< This computer's own name for itself.
};

/// An address under which the node may be found.
struct JoinAddress
{
    QUrl url;
    QString interface; ///< The system's name for it: "wlp3s0"; empty for a public one.
    NetworkKind kind = NetworkKind::Unknown;
    bool inUse = false; ///< It is the one in QR codes.
    std::optional<bool> answers; ///< Whether the node answers there, asked from here.

    bool operator==(const JoinAddress &) const = default;
};

/// A program of this computer that may keep phones out.
struct Firewall
{
    enum class Kind { Ufw, Firewalld };

    Kind kind = Kind::Ufw;
    std::optional<bool> isOn; ///< Empty: only an administrator could tell.

    bool operator==(const Firewall &) const = default;
};

/// What a browser says that it runs on.
enum class DeviceKind { Unknown, Iphone, Ipad, AndroidPhone, AndroidTablet, Computer };

/// Somebody opened the check link.
struct PhoneVisit
{
    QString address; ///< Under which the node was asked: "192.168.1.20:8080".
    QString peer; ///< The visitor's own address.
    DeviceKind device = DeviceKind::Unknown;
    TimePoint at;
    std::optional<Milliseconds> roundTrip; ///< Over the game's connection; empty: that did not open.
    bool fromHere = false; ///< This computer itself, which proves nothing.

    bool operator==(const PhoneVisit &) const = default;
};

/// How a rehearsal stands or came out.
struct RehearsalState
{
    enum class Stage { None, Joining, Playing, Leaving, Done, Cancelled, Failed };
    /// Why there is no result.
    enum class Trouble {
        None,
        GameRunning, ///< At the start, or one began meanwhile.
        OpenFiles, ///< The system allows too few for so many.
        NobodyJoined,
        TooSlow, ///< It took so long that it was given up.
        Refused, ///< `detail` says why.
    };

    Stage stage = Stage::None;
    Trouble trouble = Trouble::None;
    QString detail;
    int phones = 0;
    int mostPhones = 0; ///< That the limit of open files leaves room for.
    int joined = 0;
    int question = 0; ///< From 1.
    int questionCount = 0;
    int answers = 0; ///< Acknowledged.
    int lost = 0; ///< Acknowledged and then not counted, or never told anything.
    int leftBehind = 0; ///< Phones that did not come to the end.
    double answerMs50 = 0; ///< From an answer to its acknowledgement; of 50 in 100 not more.
    double answerMs99 = 0;
    double questionMs50 = 0; ///< From the sending of a question to its arrival on a phone.
    double questionMs99 = 0;
    double engineShare = 0; ///< Of one processor core, for the quiz, in its busiest second.
    double machineShare = 0; ///< Of all cores, for everything, in the busiest second.

    bool isRunning() const
    {
        return stage == Stage::Joining || stage == Stage::Playing || stage == Stage::Leaving;
    }
    bool operator==(const RehearsalState &) const = default;
};

/// All that the room doctor knows.
struct DoctorState
{
    /// Who can reach the port, as far as the node decides that.
    enum class Listening { Everywhere, OneAddress, ThisComputer };

    QList<JoinAddress> addresses; ///< The one to recommend first.
    bool addressIsGiven = false; ///< At the start, so that there is nothing to choose.
    Listening listening = Listening::Everywhere;
    quint16 port = 0;
    quint16 wantedPort = 0; ///< 0: any was wanted.
    QList<Firewall> firewalls;
    QUrl checkUrl; ///< For one phone; empty unless the check is open.
    QList<PhoneVisit> visits; ///< Newest first.
    int waitingPlayers = 0; ///< Real ones who are connected to this node now.
    RehearsalState rehearsal;

    bool operator==(const DoctorState &) const = default;
};

/// Looks before the doors open whether phones will find this node and whether it can carry them. Lives
/// in the GUI thread; every call returns at once and what comes of it is in `state`.
class RoomDoctor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual const DoctorState &state() const = 0; ///< As last told.
    /// Looks at addresses and firewalls anew.
    virtual void look() = 0;
    /// QR codes show this address from now on, also after the next start; empty: the recommended one.
    virtual void chooseAddress(const QUrl &url) = 0;
    /// A link that one phone can open shows whether it reaches the node. Each visit, and some minutes
    /// without one, bring a new link.
    virtual void openCheck() = 0;
    virtual void closeCheck() = 0;
    /// Plays a short game with so many simulated phones in a room that nobody sees and that is gone
    /// afterwards.
    virtual void rehearse(int phones) = 0;
    virtual void cancelRehearsal() = 0;

Q_SIGNALS:
    void changed();

private:
    Q_DISABLE_COPY_MOVE(RoomDoctor)
};

#include "ui/words/monitorwords.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

// So many may wait for a moment when rooms change quickly.
constexpr int backlog = 50;
constexpr auto unnoticed = 16ms;
constexpr auto bearable = 100ms;

struct MonitorWords
{
    Q_DECLARE_TR_FUNCTIONS(MonitorWords)
};

/// 3.4, but 12 and 120.
QString shortNumber(double number)
{
    return QLocale().toString(number, 'f', number < 9.95 && number > 0.04 ? 1 : 0);
}

QString listenersWords(int listeners)
{
    return listeners == 0
        ? QString()
        : u' ' + MonitorWords::tr("Programs that listen, too: %1.").arg(numberWords(listeners));
}

} // namespace

ConditionWords storeWords(const NodeHealth &health)
{
    switch (health.store) {
    case NodeHealth::Store::Failing:
        // Every page has it on top, with what to do.
        return {Condition::Bad,
                MonitorWords::tr("Nothing is accepted until it can be saved again. The notice at "
                                 "the top says why.")};
    case NodeHealth::Store::Volatile:
        return {Condition::Bad,
                MonitorWords::tr("The games go on without saving. If Quizstage or this computer "
                                 "stops, they are lost.")};
    case NodeHealth::Store::Saving:
        break;
    }
    if (!health.problem.isEmpty())
        return {Condition::Warning,
                MonitorWords::tr("Saving works. The notice at the top tells more.")};
    if (health.shared)
        return {Condition::Good,
                MonitorWords::tr("Every answer is in Redis at %1 before it is confirmed.")
                    .arg(health.place)};
    return {Condition::Good,
            MonitorWords::tr("Every answer is on this computer's disk before it is confirmed.")};
}

ConditionWords busWords(const NodeHealth &health, int nodes)
{
    const QString listeners = listenersWords(health.listeners);
    if (!health.shared)
        return {Condition::Good,
                MonitorWords::tr("What happens goes straight from this computer to the phones.")
                    + listeners};
    if (!health.busConnected)
        return {Condition::Bad,
                MonitorWords::tr("Nothing arrives from other computers, since Redis is out of "
                                 "reach. Phones stay connected.")};
    if (health.waitingAnnouncements > backlog)
        return {Condition::Warning,
                MonitorWords::tr("Redis is behind: %1 messages for other programs wait.")
                        .arg(numberWords(health.waitingAnnouncements))
                    + listeners};
    if (nodes > 1)
        return {Condition::Good,
                MonitorWords::tr("What happens reaches all %1 computers through Redis.")
                        .arg(numberWords(nodes))
                    + listeners};
    return {Condition::Good,
            MonitorWords::tr("Redis would carry what happens to other computers; none is there.")
                + listeners};
}

ConditionWords pauseWords(std::chrono::nanoseconds longest, quint64 stallCount)
{
    const QString time = durationWords(longest);
    const QString often = stallCount == 0 ? QString()
                                          : u' '
            + MonitorWords::tr("Longer than a frame since the start: %1.")
                  .arg(QLocale().toString(stallCount));
    if (longest <= unnoticed)
        return {
            Condition::Good,
            MonitorWords::tr("It reacts at once: longest pause %1 in the last minute.").arg(time)
                + often};
    if (longest <= bearable)
        return {
            Condition::Good,
            MonitorWords::tr("It reacts quickly: longest pause %1 in the last minute.").arg(time)
                + often};
    return {Condition::Warning,
            MonitorWords::tr("It was held up: longest pause %1 in the last minute. Other programs "
                             "may keep this computer busy.")
                    .arg(time)
                + often};
}

QString durationWords(std::chrono::duration<double, std::milli> time)
{
    return time < 1s ? MonitorWords::tr("%1 ms").arg(shortNumber(time.count()))
                     : MonitorWords::tr("%1 s").arg(shortNumber(time.count() / 1000));
}

QString byteWords(double bytes)
{
    if (bytes < 1000)
        return MonitorWords::tr("%1 B").arg(QLocale().toString(bytes, 'f', 0));
    return bytes < 1e6 ? MonitorWords::tr("%1 KB").arg(shortNumber(bytes / 1e3))
                       : MonitorWords::tr("%1 MB").arg(shortNumber(bytes / 1e6));
}

QString roleWords(ConnectionInfo::Role role)
{
    switch (role) {
    case ConnectionInfo::Role::Joining:
        return MonitorWords::tr("Not joined yet");
    case ConnectionInfo::Role::Player:
        return MonitorWords::tr("Player");
    case ConnectionInfo::Role::Spectator:
        return MonitorWords::tr("Spectator");
    case ConnectionInfo::Role::Screen:
        return MonitorWords::tr("Screen");
    case ConnectionInfo::Role::Host:
        return MonitorWords::tr("Host");
    }
    return {};
}

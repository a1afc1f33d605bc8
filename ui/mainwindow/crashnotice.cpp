#include "ui/mainwindow/crashnotice.h"

#include "ui/words/dates.h"
#include "ui/words/gamewords.h"
#include "ui/words/words.h"

#include <QPushButton>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Rooms are told sooner than that, if there are any.
constexpr auto longestWait = 1s;
constexpr qsizetype gamesNamed = 3;

QString goingOnWords(const QList<RoomSummary> &games)
{
    if (games.isEmpty())
        return CrashNotice::tr("No game was running, and nothing is lost.");
    QStringList names;
    for (const RoomSummary &game : games.first(qMin(gamesNamed, games.size())))
        names << CrashNotice::tr("%1, %2").arg(oneLine(game.title), stageWords(game));
    if (games.size() > gamesNamed)
        names << CrashNotice::tr("and %1 more").arg(numberWords(int(games.size() - gamesNamed)));
    const QString all = names.join(u"; "_s);
    return games.size() == 1
        ? CrashNotice::tr("1 game goes on: %1.").arg(all)
        : CrashNotice::tr("%1 games go on: %2.").arg(numberWords(int(games.size())), all);
}

QString comingBackWords(const QList<RoomSummary> &games)
{
    const int players =
        std::accumulate(games.cbegin(), games.cend(), 0,
                        [](int sum, const RoomSummary &game) { return sum + game.connectedCount; });
    if (players == 0)
        return {};
    return players == 1 ? CrashNotice::tr("1 player is coming back.")
                        : CrashNotice::tr("%1 players are coming back.").arg(numberWords(players));
}

} // namespace

CrashNotice::CrashNotice(HostSession &session, QWidget *parent)
    : MessageBar(parent)
    , m_session(session)
{
    setObjectName(u"crashNotice"_s);
    actionButton()->setObjectName(u"crashRoomButton"_s);
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestWait);
    connect(&m_patience, &QTimer::timeout, this, &CrashNotice::showGames);
    connect(&session, &HostSession::roomsChanged, this, [this] {
        if (m_patience.isActive())
            showGames();
    });
    connect(this, &MessageBar::actionTriggered, this, [this] {
        hide();
        if (m_room.value.isEmpty())
            Q_EMIT roomsAsked();
        else
            Q_EMIT roomAsked(m_room);
    });
}

void CrashNotice::tell(TimePoint end)
{
    m_end = end;
    if (m_session.rooms().isEmpty())
        m_patience.start();
    else
        showGames();
}

std::optional<TimePoint> CrashNotice::told() const
{
    return isHidden() && !m_patience.isActive() ? std::nullopt : std::optional(m_end);
}

void CrashNotice::showGames()
{
    m_patience.stop();
    const QList<RoomSummary> games = liveGames(m_session);
    m_room = games.size() == 1 ? games.first().code : RoomCode();
    const QStringList parts{tr("Quizstage ended unexpectedly %1.").arg(momentWords(m_end)),
                            goingOnWords(games), comingBackWords(games)};
    QString action;
    if (!games.isEmpty())
        action = games.size() == 1 ? tr("To the game") : tr("To the rooms");
    showMessage(Kind::Info, parts.join(u' ').trimmed(), action);
}

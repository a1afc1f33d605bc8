#include "ui/room/nextstep.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{

struct Next
{
    Q_DECLARE_TR_FUNCTIONS(NextStep)
};

using Kind = NextStep::Kind;

Kind stepAfterResults(const GameRoom &room)
{
    if (room.questionIndex + 1 >= room.questions.size())
        return Kind::Finish;
    if (room.breaksAfter(room.questionIndex))
        return Kind::StartBreak;
    return placeInRound(room.quizRounds, room.questionIndex).isLast ? Kind::NextRound
                                                                    : Kind::NextQuestion;
}

Kind stepOfPhase(const GameRoom &room)
{
    switch (room.phase) {
    case Phase::None:
        return Kind::None;
    case Phase::Intro:
        return Kind::ShowQuestion;
    case Phase::Answering:
        return Kind::CloseQuestion;
    case Phase::Reveal:
        return room.showsLeaderboardAfter(room.questionIndex) ? Kind::ShowLeaderboard
                                                              : stepAfterResults(room);
    case Phase::Leaderboard:
        return stepAfterResults(room);
    case Phase::Break:
        return Kind::NextRound;
    case Phase::Paused:
        return Kind::Resume;
    }
    return Kind::None;
}

} // namespace

QString NextStep::text() const
{
    switch (kind) {
    case Kind::None:
        return Next::tr("Nothing to do");
    case Kind::Start:
        return Next::tr("Start the game");
    case Kind::ShowQuestion:
        return Next::tr("Show question now");
    case Kind::CloseQuestion:
        return Next::tr("Reveal answer");
    case Kind::ShowLeaderboard:
        return Next::tr("Show leaderboard");
    case Kind::StartBreak:
        return Next::tr("Start the break");
    case Kind::NextRound:
        return Next::tr("Next round");
    case Kind::NextQuestion:
        return Next::tr("Next question");
    case Kind::Finish:
        return Next::tr("Finish");
    case Kind::Resume:
        return Next::tr("Go on");
    }
    return {};
}

QString NextStep::icon() const
{
    switch (kind) {
    case Kind::Start:
    case Kind::Resume:
        return u"play"_s;
    case Kind::CloseQuestion:
        return u"eye"_s;
    case Kind::ShowLeaderboard:
        return u"podium"_s;
    case Kind::Finish:
        return u"flag"_s;
    default:
        return u"next"_s;
    }
}

NextStep nextStep(const GameRoom &room)
{
    switch (room.status) {
    case RoomStatus::Ready:
        return {Kind::Start, StartGame{}};
    case RoomStatus::InProgress: {
        const Kind kind = stepOfPhase(room);
        if (kind == Kind::Resume)
            return {kind, ResumeGame{}};
        return {kind, AdvancePhase{.seenRevision = room.revision}};
    }
    default:
        return {};
    }
}

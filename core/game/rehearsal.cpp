#include "core/game/rehearsal.h"

#include "core/game/commands.h"

using namespace Qt::StringLiterals;

namespace
{

// Rooms that people make belong to the host or to nobody.
const QString rehearsalOwner = u"rehearsal"_s;
constexpr int questionCount = 4;

} // namespace

NewRoom rehearsalRoom(int players)
{
    NewRoom room {.title = u"Rehearsal"_s, .ownerId = rehearsalOwner, .maxPlayerCount = players};
    room.settings.questionTime = Seconds(10);
    room.settings.introTime = Seconds(1);
    room.settings.revealTime = Seconds(1);
    room.settings.leaderboardTime = Seconds(1);
    room.settings.timeToLive = std::chrono::hours(1);
    for (int number = 1; number <= questionCount; ++number) {
        Question question;
        question.id = {u"q%1"_s.arg(number)};
        question.text = u"Which of these answers does a simulated phone choose, number %1?"_s.arg(number);
        question.choices = {{{u"a"_s}, u"The first one"_s},
                            {{u"b"_s}, u"The second one"_s},
                            {{u"c"_s}, u"The third one"_s},
                            {{u"d"_s}, u"The fourth one"_s}};
        question.key.choices = {{u"a"_s}};
        room.questions.append(question);
    }
    return room;
}

bool isRehearsal(const GameRoom &room)
{
    return room.ownerId == rehearsalOwner;
}

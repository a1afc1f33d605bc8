#include "core/game/roomcopy.h"

NewRoom newRoomLike(const GameRoom &room)
{
    NewRoom copy {.title = room.title,
                  .topic = room.topic,
                  .image = room.image,
                  .imageAuthor = room.imageAuthor,
                  .imageLink = room.imageLink,
                  .ownerId = room.ownerId,
                  .maxPlayerCount = room.maxPlayerCount,
                  .settings = room.settings,
                  .questions = room.questions,
                  .rounds = room.quizRounds};
    if (copy.settings.join == JoinMode::Locked)
        copy.settings.join = room.joinWhenUnlocked;
    return copy;
}

#include "core/service/foldedroom.h"

#include "core/game/apply.h"

FoldedRoom fold(const JournalledRoom &journalled)
{
    FoldedRoom folded {journalled.snapshot.value_or(GameRoom()), journalled.snapshotSequence};
    for (const JournalEntry &entry : journalled.tail) {
        apply(folded.room, entry);
        folded.sequence = entry.sequence;
    }
    return folded;
}

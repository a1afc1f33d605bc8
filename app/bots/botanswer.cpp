#include "app/bots/botanswer.h"

BotAnswer::Fate BotAnswer::fate(int currentConnection) const
{
    if (connection == 0)
        return Fate::NotSent;
    if (acknowledged)
        return denied || counted == false ? Fate::Lost : Fate::Counted;
    if (counted == true || shown)
        return Fate::Counted;
    if (refused)
        return Fate::Refused;
    // On a connection that still stands the server has had the answer and owes one.
    return closed && sentInTime && connection == currentConnection ? Fate::Lost : Fate::Untold;
}

#pragma once

#include "core/support/clock.h"
#include "core/support/error.h"

#include <QStringList>
#include <QUrl>

/// What a swarm of bots is to do.
struct BotOptions
{
    QUrl url; ///< The node's address, http or https.
    QString room; ///< The room's code as the wire has it.
    int count = 0; ///< 1 to 10,000.
    quint64 seed = 1; ///< The same seed gives the same names and answers.
    double accuracy = 0.7; ///< Share of right answers where the key is known, and of those who buzz.
    Milliseconds thinkMin{800}; ///< Time from a question's opening to the answer.
    Milliseconds thinkMax{6000};
    int churnPercent = 0; ///< Share of sockets dropped at a random moment of each question.
    QString keyFile; ///< A pack as JSON, from which the bots know the keys; empty: they guess.
    QString reportFile; ///< Where the report goes, beside standard output.
    int joinWindow = 256; ///< Handshakes in flight.
    Milliseconds giveUpAfter{60'000}; ///< Time without a connection after which a bot stops.

    bool operator==(const BotOptions &) const = default;

    /// The address of the node's socket, ws or wss.
    QUrl socketUrl() const;
};

/// What the command line asks for.
struct BotCommand
{
    enum class Kind { Run, ShowText };

    Kind kind = Kind::Run;
    BotOptions options;
    QString text; ///< For ShowText: the help or the version.
};

/// Reads the program's arguments, the program's name first; an error says what to change.
Result<BotCommand> botCommandFromArguments(const QStringList &arguments);

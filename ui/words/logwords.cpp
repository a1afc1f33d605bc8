#include "ui/words/logwords.h"

#include "ui/words/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{

using Kind = LogEntry::Kind;

struct LogWords
{
    Q_DECLARE_TR_FUNCTIONS(LogWords)
};

/// "Ann", "Ann and Bo", "Ann, Bo, Chidi and 427 more".
QString nameWords(const LogEntry &entry)
{
    QStringList names;
    for (const QString &name : entry.names)
        names << oneLine(name);
    const int more = entry.count - int(names.size());
    if (more > 0)
        return LogWords::tr("%1 and %2 more").arg(names.join(u", "_s), numberWords(more));
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return LogWords::tr("%1 and %2").arg(names.join(u", "_s), last);
}

QString playerWords(const LogEntry &entry)
{
    const QString names = nameWords(entry);
    switch (entry.kind) {
    case Kind::Joined:
        return LogWords::tr("Joined: %1").arg(names);
    case Kind::Approved:
        return LogWords::tr("Let in: %1").arg(names);
    case Kind::Edited:
        return LogWords::tr("Changed by the host: %1").arg(names);
    case Kind::Returned:
        return LogWords::tr("Back again: %1").arg(names);
    case Kind::Dropped:
        return LogWords::tr("Connection lost: %1").arg(names);
    case Kind::Left:
        return LogWords::tr("Left: %1").arg(names);
    case Kind::Removed:
        return LogWords::tr("Removed by the host: %1").arg(names);
    case Kind::Wagered:
        return LogWords::tr("Staked points on question %1: %2").arg(numberWords(entry.question), names);
    case Kind::Buzzed:
        return LogWords::tr("Buzzed at question %1: %2").arg(numberWords(entry.question), names);
    default:
        return LogWords::tr("Answered question %1: %2").arg(numberWords(entry.question), names);
    }
}

QString roomWords(const LogEntry &entry)
{
    const QString detail = oneLine(entry.detail);
    switch (entry.kind) {
    case Kind::RoomCreated:
        return LogWords::tr("The room was made.");
    case Kind::RoomOpened:
        return LogWords::tr("The room was taken up as it was stored.");
    case Kind::QuestionsCame:
        return LogWords::tr("Questions came: %1").arg(detail);
    case Kind::RoomFailed:
        return LogWords::tr("The room failed: %1").arg(detail);
    case Kind::RoomEdited:
        return LogWords::tr("Title or settings were changed.");
    case Kind::TeamsDealt:
        return LogWords::tr("Teams were dealt anew.");
    case Kind::TakenOver:
        return LogWords::tr("A computer took the room over after %1 s without one.").arg(detail);
    case Kind::WentBack:
        return LogWords::tr("The store lost its last entries; the room goes on from before them.");
    case Kind::Message:
        return detail.isEmpty() ? LogWords::tr("The message was taken away.")
                                : LogWords::tr("Message on all screens: “%1”").arg(detail);
    case Kind::Black:
        return LogWords::tr("The screens are black.");
    case Kind::Light:
        return LogWords::tr("The screens show the game again.");
    default:
        return LogWords::tr("The room is gone: deleted, or past its time.");
    }
}

QString gameWords(const LogEntry &entry)
{
    const QString number = numberWords(entry.question);
    const QString detail = oneLine(entry.detail);
    switch (entry.kind) {
    case Kind::Started:
        return LogWords::tr("The game started.");
    case Kind::Announced:
        return LogWords::tr("Question %1 was announced.").arg(number);
    case Kind::Opened:
        return LogWords::tr("Question %1 opened.").arg(number);
    case Kind::Closed:
        return LogWords::tr("Question %1 closed.").arg(number);
    case Kind::JudgedRight:
        return LogWords::tr("Question %1: %2 was judged right.").arg(number, nameWords(entry));
    case Kind::JudgedWrong:
        return LogWords::tr("Question %1: %2 was judged wrong.").arg(number, nameWords(entry));
    case Kind::Leaderboard:
        return LogWords::tr("The leaderboard was shown.");
    case Kind::Paused:
        return LogWords::tr("The game was paused.");
    case Kind::Resumed:
        return LogWords::tr("The game went on.");
    case Kind::Break:
        return LogWords::tr("A break began.");
    case Kind::Extended:
        if (entry.question == 0)
            return LogWords::tr("The break got %1 s more.").arg(detail);
        return LogWords::tr("Question %1 got %2 s more.").arg(number, detail);
    case Kind::Skipped:
        return LogWords::tr("Question %1 was skipped.").arg(number);
    case Kind::Corrected:
        return detail.isEmpty() ? LogWords::tr("A question was corrected.")
                                : LogWords::tr("A question was corrected: %1").arg(detail);
    case Kind::CorrectionUndone:
        return LogWords::tr("A correction was undone.");
    case Kind::Completed:
        return LogWords::tr("The game is over.");
    default:
        return roomWords(entry);
    }
}

QString nodeWords(const LogEntry &entry)
{
    const QString name = oneLine(entry.names.value(0));
    const QString detail = oneLine(entry.detail);
    switch (entry.kind) {
    case Kind::NodeFound:
        return LogWords::tr("The computer “%1” shares the rooms now.").arg(name);
    case Kind::NodeLost:
        return LogWords::tr("The computer “%1” is gone.").arg(name);
    case Kind::StoreFailed:
        return LogWords::tr("Saving fails: %1").arg(detail);
    case Kind::StoreVolatile:
        return LogWords::tr("The games go on without saving.");
    default:
        return LogWords::tr("Saving works.");
    }
}

bool isProblem(Kind kind)
{
    switch (kind) {
    case Kind::Dropped:
    case Kind::RoomFailed:
    case Kind::TakenOver:
    case Kind::WentBack:
    case Kind::NodeLost:
    case Kind::StoreFailed:
    case Kind::StoreVolatile:
        return true;
    default:
        return false;
    }
}

} // namespace

bool isAbout(const LogEntry &entry, LogTopic topic)
{
    switch (topic) {
    case LogTopic::Everything:
        return true;
    case LogTopic::Players:
        return entry.kind <= Kind::Answered;
    case LogTopic::Game:
        return entry.kind > Kind::Answered && entry.kind < Kind::NodeFound;
    case LogTopic::Computers:
        return entry.kind >= Kind::NodeFound;
    case LogTopic::Problems:
        return isProblem(entry.kind);
    }
    return true;
}

QString logWords(const LogEntry &entry)
{
    if (isAbout(entry, LogTopic::Players))
        return playerWords(entry);
    return isAbout(entry, LogTopic::Computers) ? nodeWords(entry) : gameWords(entry);
}

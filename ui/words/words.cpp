#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString phaseWords(Phase phase)
{
    switch (phase) {
    case Phase::None:
        return Words::tr("Running");
    case Phase::Intro:
        return Words::tr("Get ready");
    case Phase::Answering:
        return Words::tr("Question open");
    case Phase::Reveal:
        return Words::tr("Answer shown");
    case Phase::Leaderboard:
        return Words::tr("Leaderboard");
    case Phase::Paused:
        return Words::tr("Paused");
    case Phase::Break:
        return Words::tr("Break");
    }
    return {};
}

} // namespace

QString numberWords(int number)
{
    return QLocale().toString(number);
}

QString playerCountWords(int count)
{
    return Words::tr("%Ln player(s)", nullptr, count);
}

QString presenceWords(int count)
{
    if (count == 0)
        return Words::tr("Nobody is here yet.");
    return Words::tr("%Ln player(s) are here.", nullptr, count);
}

QString questionCountWords(int count)
{
    return Words::tr("%Ln question(s)", nullptr, count);
}

QString secondsWords(Seconds seconds)
{
    return Words::tr("%1 s").arg(seconds.count());
}

QString questionNumberWords(int index, int count)
{
    return Words::tr("Question %1 of %2").arg(index + 1).arg(count);
}

QString roundPlaceWords(int round, int question, int questionCount)
{
    return Words::tr("Round %1 · %2")
        .arg(QString::number(round + 1), questionNumberWords(question, questionCount));
}

QString questionDetailWords(const Question &question)
{
    QStringList parts;
    if (!question.category.isEmpty())
        parts << oneLine(question.category);
    if (const QString type = questionTypeWords(question.type); !type.isEmpty())
        parts << type;
    if (question.hasWager)
        parts << stakeWords();
    else if (isScored(question.type))
        parts << pointsWords(question.points);
    return parts.join(u" · "_s);
}

QString pointsWords(int points)
{
    return Words::tr("%Ln point(s)", nullptr, points);
}

QString deltaWords(int delta)
{
    if (delta == 0)
        return {};
    return delta > 0 ? u"+%1"_s.arg(numberWords(delta)) : u"\u2212%1"_s.arg(numberWords(-delta));
}

QString clockWords(TimePoint at)
{
    const QString format = QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toUnixMs(at)).time(), format);
}

QString shareWords(int part, int whole)
{
    return Words::tr("%1 %").arg(whole > 0 ? qRound(100.0 * part / whole) : 0);
}

QString stateWords(RoomStatus status, Phase phase)
{
    switch (status) {
    case RoomStatus::Idle:
        return Words::tr("New");
    case RoomStatus::Building:
        return Words::tr("Writing questions");
    case RoomStatus::Ready:
        return Words::tr("Open");
    case RoomStatus::InProgress:
        return phaseWords(phase);
    case RoomStatus::Completed:
        return Words::tr("Finished");
    case RoomStatus::Failed:
        return Words::tr("Failed");
    }
    return {};
}

QString pacingWords(Pacing pacing)
{
    switch (pacing) {
    case Pacing::Auto:
        return Words::tr("Runs by itself");
    case Pacing::Hold:
        return Words::tr("Waits for you after each question");
    case Pacing::Manual:
        return Words::tr("You move every step");
    }
    return {};
}

QString scoringWords(ScoringPolicy policy)
{
    switch (policy) {
    case ScoringPolicy::Speed:
        return Words::tr("Faster is better, down to half");
    case ScoringPolicy::Linear:
        return Words::tr("Faster is better, down to nothing");
    case ScoringPolicy::Flat:
        return Words::tr("Every right answer counts the same");
    case ScoringPolicy::Order:
        return Words::tr("First right answers earn most");
    case ScoringPolicy::AccuracyFirst:
        return Words::tr("Right answers first, speed breaks ties");
    }
    return {};
}

QString lateJoinWords(LateJoin lateJoin)
{
    switch (lateJoin) {
    case LateJoin::Allow:
        return Words::tr("Can join and play");
    case LateJoin::Refuse:
        return Words::tr("Can't join");
    case LateJoin::Spectate:
        return Words::tr("Can watch");
    }
    return {};
}

QString joinWords(JoinMode join)
{
    switch (join) {
    case JoinMode::Open:
        return Words::tr("Open to all");
    case JoinMode::Approve:
        return Words::tr("You let each one in");
    case JoinMode::Locked:
        return Words::tr("Locked at first");
    }
    return {};
}

QString shuffleWords(ShuffleChoices shuffle)
{
    switch (shuffle) {
    case ShuffleChoices::Off:
        return Words::tr("As written");
    case ShuffleChoices::Room:
        return Words::tr("Mixed, the same for all");
    case ShuffleChoices::Player:
        return Words::tr("Mixed for each player");
    }
    return {};
}

QString listenerWords(int count, bool shared)
{
    if (count > 0)
        return Words::tr("%Ln program(s) listen to this node now.", nullptr, count);
    return shared ? Words::tr("No program listens to this node now; one may listen to Redis.")
                  : Words::tr("No program listens to this node now.");
}

QString errorWords(const Error &error)
{
    switch (error.code) {
    case ErrorCode::RoomNotFound:
        return Words::tr("This room is gone. It was deleted or has expired.");
    case ErrorCode::PlayerNotFound:
        return Words::tr("This player has already left the room.");
    case ErrorCode::PackNotFound:
        return Words::tr("This pack is gone. Pick another one.");
    case ErrorCode::WrongStatus:
        return Words::tr(
            "The game has moved on meanwhile, so nothing was changed. Look at where it "
            "is now and try again.");
    case ErrorCode::Unavailable:
        return Words::tr(
            "The change could not be saved, so it was not made. Try again in a moment.");
    case ErrorCode::Conflict:
    case ErrorCode::Fenced:
        return Words::tr("Another computer runs this room now. Nothing was changed here.");
    default:
        break;
    }
    if (error.message.isEmpty())
        return Words::tr("That did not work, and nothing was changed. Try again.");
    // Core's words are plain English without a capital or a full stop.
    QString words = error.message;
    words[0] = words.at(0).toUpper();
    return words.endsWith(u'.') ? words : words + u'.';
}

QString fullAddress(const QUrl &joinUrl, const RoomCode &code)
{
    QUrl url =
        joinUrl.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    QString path = url.path();
    if (path.endsWith(u'/' + code.value, Qt::CaseInsensitive))
        path.chop(code.value.size() + 1);
    url.setPath(path);
    return url.toString(QUrl::StripTrailingSlash);
}

QString typedAddress(const QUrl &joinUrl, const RoomCode &code)
{
    const QString full = fullAddress(joinUrl, code);
    const bool plain = joinUrl.scheme() == "http"_L1;
    const bool usualTls = joinUrl.scheme() == "https"_L1 && joinUrl.port(443) == 443;
    return plain || usualTls ? full.section(u"://"_s, 1) : full;
}

QString choiceWords(const Choice &choice)
{
    if (!choice.text.isEmpty())
        return oneLine(choice.text);
    if (choice.id.value == "true"_L1)
        return Words::tr("True");
    if (choice.id.value == "false"_L1)
        return Words::tr("False");
    return choice.image.isEmpty() ? choice.id.value : Words::tr("Picture");
}

QString oneLine(const QString &text)
{
    return text.simplified();
}

QString menuWords(const QString &text)
{
    return oneLine(text).replace(u'&', u"&&"_s);
}

#include "core/game/decideplay_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestLine = 200;

Result<int> correctableIndex(const GameRoom &room, const QuestionId &question)
{
    const int index = room.indexOf(question);
    if (index < 0)
        return refuse(ErrorCode::QuestionNotFound, u"no such question in this room"_s);
    if (room.rounds[index].skipped)
        return refuse(ErrorCode::WrongStatus, u"this question was skipped; it has no scores"_s);
    if (!room.rounds[index].closed)
        return refuse(ErrorCode::WrongStatus, u"only a closed question can be corrected"_s);
    return index;
}

/// What the host writes for players, trimmed; `name` is the member's.
Result<QString> lineForPlayers(QLatin1StringView name, const QString &text)
{
    const QString line = text.trimmed();
    const bool isPlain = std::ranges::none_of(line, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
    });
    if (line.size() > longestLine || !isPlain || !line.isValidUtf16()) {
        return refuse(ErrorCode::InvalidMessage,
                      u"%1 must be one line of at most %2 characters"_s.arg(name).arg(longestLine));
    }
    return line;
}

} // namespace

Result<RoomEvents> decideCorrect(const GameRoom &room, const CorrectQuestion &command, TimePoint now)
{
    const auto index = correctableIndex(room, command.question);
    if (!index)
        return std::unexpected(index.error());
    const auto reason = lineForPlayers("reason"_L1, command.reason);
    if (!reason)
        return std::unexpected(reason.error());

    Question question = room.questions[*index];
    const Round &round = room.rounds[*index];
    const Judgement before {round.verdict, question.key, question.points, round.rightBuzzers};
    const auto after = corrected(question, before, command.correction);
    if (!after)
        return std::unexpected(after.error());
    if (const auto *right = std::get_if<RightBuzzers>(&command.correction)) {
        if (!std::ranges::all_of(right->players, [&](PlayerId id) { return round.buzz(id); }))
            return refuse(ErrorCode::PlayerNotFound, u"one of these players has not buzzed"_s);
    }
    question.key = after->key;
    question.points = after->points;
    if (const auto ok = checkQuestion(question); !ok)
        return std::unexpected(ok.error());
    if (*after == before)
        return RoomEvents {};
    const CorrectionId id {quint32(room.corrections.size()) + 1};
    return RoomEvents {QuestionCorrected {id, command.question, command.correction, *reason, now}};
}

Result<RoomEvents> decideUndo(const GameRoom &room, const UndoCorrection &command)
{
    const MadeCorrection *made = room.correction(command.correction);
    if (!made)
        return refuse(ErrorCode::NotFound, u"no such correction in this room"_s);
    if (made->undone)
        return RoomEvents {};
    return RoomEvents {CorrectionUndone {made->id}};
}

Result<RoomEvents> decideShow(const GameRoom &room, const ShowMessage &command)
{
    const auto text = lineForPlayers("text"_L1, command.text);
    if (!text)
        return std::unexpected(text.error());
    if (*text == room.message)
        return RoomEvents {};
    return RoomEvents {MessageShown {*text}};
}

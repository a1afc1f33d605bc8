#include "core/support/error.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{

struct Row
{
    ErrorCode code;
    QLatin1StringView name;
    int status;
};

constexpr std::array rows {
    Row {ErrorCode::InvalidMessage, "invalid_message"_L1, 400},
    Row {ErrorCode::Unauthorized, "unauthorized"_L1, 401},
    Row {ErrorCode::Forbidden, "forbidden"_L1, 403},
    Row {ErrorCode::RoomNotFound, "room_not_found"_L1, 404},
    Row {ErrorCode::QuestionNotFound, "question_not_found"_L1, 404},
    Row {ErrorCode::PlayerNotFound, "player_not_found"_L1, 404},
    Row {ErrorCode::PackNotFound, "pack_not_found"_L1, 404},
    Row {ErrorCode::NotFound, "not_found"_L1, 404},
    Row {ErrorCode::MethodNotAllowed, "method_not_allowed"_L1, 405},
    Row {ErrorCode::UnsupportedMediaType, "unsupported_media_type"_L1, 415},
    Row {ErrorCode::NameTaken, "name_taken"_L1, 409},
    Row {ErrorCode::NameRejected, "name_rejected"_L1, 422},
    Row {ErrorCode::RoomFull, "room_full"_L1, 409},
    Row {ErrorCode::RoomLocked, "room_locked"_L1, 409},
    Row {ErrorCode::RoomClosed, "room_closed"_L1, 409},
    Row {ErrorCode::WrongStatus, "wrong_status"_L1, 409},
    Row {ErrorCode::NotCurrentQuestion, "not_current_question"_L1, 409},
    Row {ErrorCode::AlreadyAnswered, "already_answered"_L1, 409},
    Row {ErrorCode::TooLate, "too_late"_L1, 409},
    Row {ErrorCode::NotApproved, "not_approved"_L1, 409},
    Row {ErrorCode::NotJoined, "not_joined"_L1, 409},
    Row {ErrorCode::TooLarge, "too_large"_L1, 413},
    Row {ErrorCode::RateLimited, "rate_limited"_L1, 429},
    Row {ErrorCode::GenerationFailed, "generation_failed"_L1, 502},
    Row {ErrorCode::Unavailable, "unavailable"_L1, 503},
    Row {ErrorCode::Conflict, "conflict"_L1, 409},
    Row {ErrorCode::Fenced, "fenced"_L1, 503},
    Row {ErrorCode::Corrupt, "corrupt"_L1, 503},
};

const Row &row(ErrorCode code)
{
    const auto *it = std::ranges::find(rows, code, &Row::code);
    Q_ASSERT(it != rows.end());
    return *it;
}

} // namespace

std::unexpected<Error> refuse(ErrorCode code, const QString &message)
{
    return std::unexpected(Error {code, message});
}

QLatin1StringView wireName(ErrorCode code)
{
    return row(code).name;
}

std::optional<ErrorCode> errorCodeFromWire(QStringView name)
{
    const auto *it = std::ranges::find_if(rows, [name](const Row &r) { return r.name == name; });
    return it == rows.end() ? std::nullopt : std::optional(it->code);
}

int httpStatus(ErrorCode code)
{
    return row(code).status;
}

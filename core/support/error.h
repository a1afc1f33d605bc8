#pragma once

#include <QString>

#include <expected>
#include <optional>

/// What went wrong, in the words of the wire contract (docs/protocol.md, "Error codes").
enum class ErrorCode {
    InvalidMessage,
    Unauthorized,
    Forbidden,
    RoomNotFound,
    QuestionNotFound,
    PlayerNotFound,
    PackNotFound,
    NotFound,
    MethodNotAllowed,
    UnsupportedMediaType,
    NameTaken,
    NameRejected,
    RoomFull,
    RoomLocked,
    RoomClosed,
    WrongStatus,
    NotCurrentQuestion,
    AlreadyAnswered,
    TooLate,
    NotApproved,
    NotJoined,
    TooLarge,
    RateLimited,
    GenerationFailed,
    Unavailable,
    Conflict, ///< The journal's sequence is not the expected one.
    Fenced, ///< Another node has a newer epoch of this room.
    Corrupt, ///< A stored file can't be read as what it should be.
};

/// A refusal with words that a person can act on; plain English.
struct [[nodiscard]] Error
{
    ErrorCode code = ErrorCode::InvalidMessage;
    QString message;

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

/// Shorthand for the refusing branch of a Result.
std::unexpected<Error> refuse(ErrorCode code, const QString &message);

/// The code on the wire, e.g. "room_not_found".
QLatin1StringView wireName(ErrorCode code);

/// The code for a wire name; empty when there is none.
std::optional<ErrorCode> errorCodeFromWire(QStringView name);

/// The HTTP status that carries this code.
int httpStatus(ErrorCode code);

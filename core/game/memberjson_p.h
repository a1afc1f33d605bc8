#pragma once

#include "core/game/buzzes.h"
#include "core/game/correction.h"
#include "core/game/question.h"
#include "core/game/quizrounds.h"
#include "core/game/settings.h"
#include "core/support/clock.h"
#include "core/support/error.h"
#include "core/support/ids.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>
#include <type_traits>
#include <variant>

/// An answer as a short list, since there are many: ids as texts, a number, a judgement as a boolean, or a
/// typed text as `{"text": …}`.
QJsonArray storedAnswer(const Answer &answer);
/// Reads an item of that list into `answer`; false when it is none.
bool readStoredAnswer(const QJsonValue &item, Answer &answer);

// Members of stored values as JSON; used by commandjson.cpp, eventjson.cpp and snapshotjson.cpp. Each
// lists the members of a type once, in a function that takes a writer or a reader.

/// Writes members, one call each.
class MemberWriter
{
public:
    void operator()(QLatin1StringView name, const QString &value) { json.insert(name, value); }
    void operator()(QLatin1StringView name, const RoomCode &code) { json.insert(name, code.value); }
    void operator()(QLatin1StringView name, const QuestionId &id) { json.insert(name, id.value); }
    void operator()(QLatin1StringView name, const NodeId &id) { json.insert(name, id.value); }
    void operator()(QLatin1StringView name, PlayerId id) { json.insert(name, qint64(id.number)); }
    void operator()(QLatin1StringView name, CorrectionId id) { json.insert(name, qint64(id.number)); }
    void operator()(QLatin1StringView name, int value) { json.insert(name, value); }
    void operator()(QLatin1StringView name, quint32 value) { json.insert(name, qint64(value)); }
    void operator()(QLatin1StringView name, quint64 value) { json.insert(name, qint64(value)); }
    void operator()(QLatin1StringView name, bool value) { json.insert(name, value); }
    void timeFactor(QLatin1StringView name, double value) { json.insert(name, value); }
    void operator()(QLatin1StringView name, Milliseconds value);
    void operator()(QLatin1StringView name, Seconds value) { json.insert(name, qint64(value.count())); }
    void operator()(QLatin1StringView name, TimePoint value) { json.insert(name, toUnixMs(value)); }
    void operator()(QLatin1StringView name, const std::optional<TimePoint> &value);
    void operator()(QLatin1StringView name, const TokenHash &hash);
    void operator()(QLatin1StringView name, const RoomSettings &settings);
    void operator()(QLatin1StringView name, const QList<Question> &questions);
    void operator()(QLatin1StringView name, const QList<QuizRound> &rounds);
    void operator()(QLatin1StringView name, const QList<QuestionId> &ids);
    void operator()(QLatin1StringView name, const Answer &answer);
    void operator()(QLatin1StringView name, const Correction &correction);
    void some(QLatin1StringView name, const QList<Question> &questions) { (*this)(name, questions); }
    template <typename T>
    void perhaps(QLatin1StringView name, const std::optional<T> &value)
    {
        if (value)
            (*this)(name, *value);
    }
    /// Left out when it is as in a new value.
    template <typename T>
    void later(QLatin1StringView name, const T &value)
    {
        if (value != T())
            (*this)(name, value);
    }

    QJsonObject json;
};

/// Reads members, one call each, and keeps the first problem. Every member must be there, of the
/// right type and within its bounds; only an optional one may be missing, and one that came later.
class MemberReader
{
public:
    explicit MemberReader(const QJsonObject &from)
        : m_json(from)
    { }

    void operator()(QLatin1StringView name, QString &value) { value = string(name); }
    void operator()(QLatin1StringView name, RoomCode &code);
    void operator()(QLatin1StringView name, QuestionId &id) { id.value = string(name); }
    void operator()(QLatin1StringView name, NodeId &id) { id.value = string(name); }
    void operator()(QLatin1StringView name, PlayerId &id) { id.number = number(name); }
    void operator()(QLatin1StringView name, CorrectionId &id) { id.number = number(name); }
    void operator()(QLatin1StringView name, int &value);
    void operator()(QLatin1StringView name, quint32 &value);
    void operator()(QLatin1StringView name, quint64 &value) { value = quint64(whole(name)); }
    void operator()(QLatin1StringView name, bool &value);
    void timeFactor(QLatin1StringView name, double &value);
    void operator()(QLatin1StringView name, Milliseconds &value);
    void operator()(QLatin1StringView name, Seconds &value) { value = Seconds(whole(name)); }
    void operator()(QLatin1StringView name, TimePoint &value) { value = fromUnixMs(whole(name)); }
    void operator()(QLatin1StringView name, std::optional<TimePoint> &value);
    void operator()(QLatin1StringView name, TokenHash &hash);
    void operator()(QLatin1StringView name, RoomSettings &settings);
    void operator()(QLatin1StringView name, QList<Question> &questions);
    void operator()(QLatin1StringView name, QList<QuizRound> &rounds);
    void operator()(QLatin1StringView name, QList<QuestionId> &ids);
    void operator()(QLatin1StringView name, Answer &answer);
    void operator()(QLatin1StringView name, Correction &correction);
    /// At least one.
    void some(QLatin1StringView name, QList<Question> &questions);
    template <typename T>
    void perhaps(QLatin1StringView name, std::optional<T> &value)
    {
        if (contains(name))
            (*this)(name, value.emplace());
    }
    /// A member that older entries lack; it then stays as it is in a new value.
    template <typename T>
    void later(QLatin1StringView name, T &value)
    {
        if (contains(name))
            (*this)(name, value);
    }

    bool contains(QLatin1StringView name) const { return m_json.contains(name); }
    /// "<member> is missing or wrong"; empty when all was well.
    const QString &problem() const { return m_problem; }

protected:
    /// The whole numbers that a double holds exactly.
    static constexpr qint64 greatest = qint64(1) << std::numeric_limits<double>::digits;

    bool check(QLatin1StringView name, bool ok);
    QString string(QLatin1StringView name);
    qint64 whole(QLatin1StringView name, qint64 least = 0, qint64 most = greatest);
    /// Of a player or a correction, from 1.
    quint32 number(QLatin1StringView name);
    QJsonArray array(QLatin1StringView name);
    QStringList strings(QLatin1StringView name);

private:
    QJsonObject m_json;
    QString m_problem;
};

/// The members of a buzz, for writing and reading; it is const when written.
template <typename V, typename B>
void visitBuzz(V &visit, B &buzz)
{
    visit(QLatin1StringView("player"), buzz.player);
    visit(QLatin1StringView("at_ms"), buzz.at);
    visit(QLatin1StringView("error_ms"), buzz.error);
    visit(QLatin1StringView("received_ms"), buzz.receivedAt);
    visit(QLatin1StringView("elapsed_ms"), buzz.elapsed);
    visit(QLatin1StringView("limit_ms"), buzz.limit);
}

/// What each alternative of a variant is called in `type`; given where its members are listed.
template <typename T>
inline constexpr QLatin1StringView typeName = {};

/// An alternative's type and members. `list(visit, value)` lists the members, for a Writer and a Reader.
template <typename Writer = MemberWriter, typename... Ts, typename List>
QJsonObject alternativeToJson(const std::variant<Ts...> &value, List list)
{
    return std::visit(
        [list](const auto &known) {
            Writer writer;
            writer(QLatin1StringView("type"), QString(typeName<std::decay_t<decltype(known)>>));
            list(writer, known);
            return writer.json;
        },
        value);
}

/// Reads the alternative that `type` names; refused (corrupt) with what is wrong.
template <typename Variant, typename Reader = MemberReader, typename List>
Result<Variant> alternativeFromJson(const QJsonObject &json, List list)
{
    const QString type = json[QLatin1StringView("type")].toString();
    const auto readOne = [&]<typename T>(std::type_identity<T>) -> Result<Variant> {
        T value;
        Reader reader(json);
        list(reader, value);
        if (!reader.problem().isEmpty())
            return refuse(ErrorCode::Corrupt, type + QLatin1StringView(": ") + reader.problem());
        return Variant(value);
    };
    const auto readAny = [&]<typename... Ts>(std::type_identity<std::variant<Ts...>>) {
        Result<Variant> read = refuse(ErrorCode::Corrupt, QLatin1StringView("unknown type ") + type);
        (void)((type == typeName<Ts> && (read = readOne(std::type_identity<Ts>()), true)) || ...);
        return read;
    };
    return readAny(std::type_identity<Variant>());
}

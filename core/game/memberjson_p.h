#pragma once

#include "core/game/question.h"
#include "core/game/settings.h"
#include "core/support/clock.h"
#include "core/support/ids.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

// Members of stored values as JSON; used by eventjson.cpp and snapshotjson.cpp. Both list the
// members of a type once, in a function that takes a writer or a reader.

/// Writes members, one call each.
class MemberWriter
{
public:
    void operator()(QLatin1StringView name, const QString &value) { json.insert(name, value); }
    void operator()(QLatin1StringView name, const RoomCode &code) { json.insert(name, code.value); }
    void operator()(QLatin1StringView name, const QuestionId &id) { json.insert(name, id.value); }
    void operator()(QLatin1StringView name, const NodeId &id) { json.insert(name, id.value); }
    void operator()(QLatin1StringView name, PlayerId id) { json.insert(name, qint64(id.number)); }
    void operator()(QLatin1StringView name, int value) { json.insert(name, value); }
    void operator()(QLatin1StringView name, quint32 value) { json.insert(name, qint64(value)); }
    void operator()(QLatin1StringView name, quint64 value) { json.insert(name, qint64(value)); }
    void operator()(QLatin1StringView name, bool value) { json.insert(name, value); }
    void timeFactor(QLatin1StringView name, double value) { json.insert(name, value); }
    void operator()(QLatin1StringView name, Milliseconds value);
    void operator()(QLatin1StringView name, TimePoint value) { json.insert(name, toUnixMs(value)); }
    void operator()(QLatin1StringView name, const std::optional<TimePoint> &value);
    void operator()(QLatin1StringView name, const TokenHash &hash);
    void operator()(QLatin1StringView name, const RoomSettings &settings);
    void operator()(QLatin1StringView name, const QList<Question> &questions);
    void operator()(QLatin1StringView name, const QList<QuestionId> &ids);
    void operator()(QLatin1StringView name, const Answer &answer);

    QJsonObject json;
};

/// Reads members, one call each, and keeps the first problem. Every member must be there, of the
/// right type and within its bounds; only an optional time may be missing.
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
    void operator()(QLatin1StringView name, PlayerId &id);
    void operator()(QLatin1StringView name, int &value);
    void operator()(QLatin1StringView name, quint32 &value);
    void operator()(QLatin1StringView name, quint64 &value) { value = quint64(whole(name)); }
    void operator()(QLatin1StringView name, bool &value);
    void timeFactor(QLatin1StringView name, double &value);
    void operator()(QLatin1StringView name, Milliseconds &value);
    void operator()(QLatin1StringView name, TimePoint &value) { value = fromUnixMs(whole(name)); }
    void operator()(QLatin1StringView name, std::optional<TimePoint> &value);
    void operator()(QLatin1StringView name, TokenHash &hash);
    void operator()(QLatin1StringView name, RoomSettings &settings);
    void operator()(QLatin1StringView name, QList<Question> &questions);
    void operator()(QLatin1StringView name, QList<QuestionId> &ids);
    void operator()(QLatin1StringView name, Answer &answer);

    bool contains(QLatin1StringView name) const { return m_json.contains(name); }
    /// "<member> is missing or wrong"; empty when all was well.
    const QString &problem() const { return m_problem; }

protected:
    /// The whole numbers that a double holds exactly.
    static constexpr qint64 greatest = qint64(1) << std::numeric_limits<double>::digits;

    bool check(QLatin1StringView name, bool ok);
    QString string(QLatin1StringView name);
    qint64 whole(QLatin1StringView name, qint64 least = 0, qint64 most = greatest);
    QJsonArray array(QLatin1StringView name);
    QStringList strings(QLatin1StringView name);

private:
    QJsonObject m_json;
    QString m_problem;
};

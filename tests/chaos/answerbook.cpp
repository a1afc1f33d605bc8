#include "tests/chaos/answerbook.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostLatencyMs = 150;

QStringList sorted(const QJsonArray &json)
{
    QStringList list;
    for (const QJsonValue &value : json)
        list.append(value.toString());
    list.sort();
    return list;
}

int rounded(qint64 numerator, qint64 denominator)
{
    return int((2 * numerator + denominator) / (2 * denominator));
}

/// How often each player's answer to each question is in the room's log.
QHash<QString, int> acceptedIn(const QByteArray &log)
{
    QHash<QString, int> counts;
    for (const QByteArray &line : log.split('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (event["type"_L1] == "ANSWER_ACCEPTED"_L1)
            ++counts[u"p%1 to %2"_s.arg(event["player"_L1].toInteger())
                         .arg(event["question"_L1].toString())];
    }
    return counts;
}

/// By how much a question was moved at most when another node took the room over or the host stopped the
/// clock. An answer that is under way then may be held against the moved question, which its sender does
/// not know yet.
qint64 mostMovedMs(const QByteArray &log)
{
    qint64 most = 0;
    qint64 pausedMs = 0;
    for (const QByteArray &line : log.split('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (event["type"_L1] == "ROOM_TAKEN_OVER"_L1)
            most = qMax(most, event["downtime_ms"_L1].toInteger());
        else if (event["type"_L1] == "GAME_PAUSED"_L1)
            pausedMs = event["at_ms"_L1].toInteger();
        else if (event["type"_L1] == "GAME_RESUMED"_L1)
            most = qMax(most, event["at_ms"_L1].toInteger() - pausedMs);
    }
    return most;
}

class Comparison
{
public:
    Comparison(AnswerBook &book, const ChaosPlayer &player, const QString &question,
               qint64 mostMoved)
        : m_book(book)
        , m_mostMoved(mostMoved)
        , m_who(player.name + u" and "_s + question)
        , m_sent(player.answers.value(question))
        , m_result(player.results.value(question))
    { }

    void compare(const QJsonObject &question, const QList<QJsonObject> &counted, Scoring scoring)
    {
        const bool wasSent = m_sent.sends > 0;
        m_book.acknowledged += m_sent.acknowledged;
        if (counted.size() > 1) {
            ++m_book.doubled;
            complain(u"counted %1 times"_s.arg(counted.size()));
        }
        if (counted.isEmpty()) {
            if (m_sent.acknowledged) {
                ++m_book.lost;
                complain(u"acknowledged, not counted"_s);
            } else if (wasSent) {
                ++m_book.unacknowledgedGone;
            }
            return;
        }
        if (!wasSent)
            return complain(u"counted, never sent"_s);
        m_book.unacknowledgedCounted += !m_sent.acknowledged;
        compareOne(question, counted.constFirst(), scoring);
    }

private:
    void compareOne(const QJsonObject &question, const QJsonObject &answer, Scoring scoring)
    {
        if (sorted(answer["picks"_L1].toArray()) != m_sent.picks) {
            m_book.lost += m_sent.acknowledged;
            complain(u"counted with other picks"_s);
        }
        if (!m_sent.refusal.isEmpty())
            complain(u"refused ("_s + m_sent.refusal + u"), yet counted"_s);
        const qint64 received = answer["received_ms"_L1].toInteger();
        if (m_sent.acknowledged && received != m_sent.receivedMs)
            complain(u"acknowledged for another time"_s);
        // An answer that is sent again after a restart is for the moved question.
        const qint64 elapsed = answer["elapsed_ms"_L1].toInteger();
        const qint64 latency = received - m_sent.opensMs - elapsed;
        if (m_sent.sends == 1 && elapsed > 0 && (latency < 0 || latency > mostLatencyMs + m_mostMoved))
            complain(u"counted as given after %1 ms, came after %2 ms"_s.arg(elapsed).arg(
                received - m_sent.opensMs));
        const int due = pointsDue(question, answer, scoring);
        if (answer["points"_L1].toInt() != due)
            complain(u"got %1 points for %2 ms, %3 are due"_s.arg(answer["points"_L1].toInt())
                         .arg(elapsed)
                         .arg(due));
        if (!m_result.isEmpty() && m_result["points"_L1] != answer["points"_L1])
            complain(u"was told %1 points, the results say %2"_s.arg(m_result["points"_L1].toInt())
                         .arg(answer["points"_L1].toInt()));
    }

    void complain(const QString &words) { m_book.complaints.append(m_who + u": "_s + words); }

    AnswerBook &m_book;
    qint64 m_mostMoved;
    QString m_who;
    SentAnswer m_sent;
    QJsonObject m_result;
};

} // namespace

AnswerBook AnswerBook::compare(const ChaosPlayers &players, const QJsonObject &results,
                               const QByteArray &log, Scoring scoring)
{
    AnswerBook book;
    QSet<QString> questionsSeen;
    const qint64 mostMoved = mostMovedMs(log);
    for (const QJsonValue &value : results["questions"_L1].toArray()) {
        const QJsonObject question = value.toObject();
        const QString questionId = question["id"_L1].toString();
        questionsSeen.insert(questionId);
        QHash<QString, QList<QJsonObject>> counted;
        for (const QJsonValue &answer : question["answers"_L1].toArray())
            counted[answer["player_id"_L1].toString()].append(answer.toObject());
        for (const auto &player : players)
            Comparison(book, *player, questionId, mostMoved)
                .compare(question, counted.take(player->id), scoring);
        for (auto it = counted.cbegin(); it != counted.cend(); ++it)
            book.complaints.append(u"an answer of %1, who is nobody"_s.arg(it.key()));
    }

    const QHash<QString, int> sums = pointSums(results);
    for (const auto &player : players) {
        book.complaints += player->complaints;
        for (auto it = player->answers.cbegin(); it != player->answers.cend(); ++it) {
            if (it->acknowledged && !questionsSeen.contains(it.key())) {
                ++book.acknowledged;
                ++book.lost;
                book.complaints.append(u"the results lack %1"_s.arg(it.key()));
            }
        }
    }
    for (const QJsonValue &player : results["players"_L1].toArray()) {
        if (player["score"_L1].toInt() != sums.value(player["id"_L1].toString()))
            book.complaints.append(u"the score of %1 is not the sum of its answers"_s.arg(
                player["name"_L1].toString()));
    }
    const QHash<QString, int> accepted = acceptedIn(log);
    for (auto it = accepted.cbegin(); it != accepted.cend(); ++it) {
        if (*it != 1) {
            ++book.doubled;
            book.complaints.append(u"the log has %1 answers of %2"_s.arg(*it).arg(it.key()));
        }
    }
    return book;
}

QByteArray AnswerBook::summary() const
{
    return u"%1 acknowledged, %2 lost, %3 doubled; without acknowledgement %4 counted, %5 gone"_s
        .arg(acknowledged)
        .arg(lost)
        .arg(doubled)
        .arg(unacknowledgedCounted)
        .arg(unacknowledgedGone)
        .toUtf8();
}

QString AnswerBook::objections() const
{
    QStringList all = complaints;
    if (acknowledged == 0)
        all.append(u"nothing was acknowledged"_s);
    if (lost > 0)
        all.append(u"%1 lost"_s.arg(lost));
    if (doubled > 0)
        all.append(u"%1 doubled"_s.arg(doubled));
    return all.join(u'\n');
}

int pointsDue(const QJsonObject &question, const QJsonObject &answer, Scoring scoring)
{
    const QStringList key = sorted(question["key"_L1].toArray());
    int right = 0;
    for (const QJsonValue &pick : answer["picks"_L1].toArray())
        right += key.contains(pick.toString()) ? 1 : -1;
    if (right <= 0)
        return 0;
    const qint64 share = question["points"_L1].toInteger() * right;
    const qint64 of = key.size();
    const qint64 t = answer["elapsed_ms"_L1].toInteger();
    const qint64 T = question["deadline_ms"_L1].toInteger() - question["opens_ms"_L1].toInteger();
    if (scoring == Scoring::Linear)
        return qMax(1, rounded(share * (T - qMin(t, T)), of * T));
    return t < 500 ? rounded(share, of) : rounded(share * (2 * T - qMin(t, T)), of * 2 * T);
}

QHash<QString, int> pointSums(const QJsonObject &results)
{
    QHash<QString, int> sums;
    for (const QJsonValue &question : results["questions"_L1].toArray()) {
        for (const QJsonValue &answer : question["answers"_L1].toArray())
            sums[answer["player_id"_L1].toString()] += answer["points"_L1].toInt();
    }
    return sums;
}

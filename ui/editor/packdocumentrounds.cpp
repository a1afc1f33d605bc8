#include "ui/editor/packdocument.h"

#include "ui/words/words.h"

#include <numeric>

using namespace Qt::StringLiterals;

// The rounds of a pack that is being written, and the questions that move between them.

int PackDocument::firstFaultyRound() const
{
    for (qsizetype round = 0; round < m_pack.rounds.size(); ++round) {
        if (!roundFaults(m_pack.rounds[round]).isEmpty())
            return int(round);
    }
    return -1;
}

void PackDocument::move(const QList<int> &rows, int before, RoundSide side)
{
    const QList<bool> moving = marked(rows);
    QList<Question> front;
    QList<Question> moved;
    QList<Question> rest;
    for (int row = 0; row < rowCount(); ++row) {
        QList<Question> &part = moving[row] ? moved : row < before ? front : rest;
        part.append(m_pack.questions[row]);
    }
    Pack after = m_pack;
    after.questions = front + moved + rest;
    after.rounds = roundsAfterMove(m_pack.rounds, moving, before, side);
    QList<int> touched(moved.size());
    std::iota(touched.begin(), touched.end(), int(front.size()));
    change(after, touched);
}

void PackDocument::moveBy(const QList<int> &rows, int by)
{
    if (rows.isEmpty())
        return;
    const QList<QuizRound> &rounds = m_pack.rounds;
    const bool isUp = by < 0;
    const int edge = isUp ? rows.first() : rows.last();
    const PlaceInRound place = placeInRound(rounds, edge);
    const int beyond = place.round + by;
    const bool hasBeyond = beyond >= 0 && beyond < rounds.size();
    if (!wholeRounds(rounds, marked(rows)).isEmpty()) {
        if (hasBeyond)
            move(rows, firstOfRound(rounds, isUp ? beyond : beyond + 1));
        return;
    }
    const RoundSide side = isUp ? RoundSide::Behind : RoundSide::Before;
    const bool atBorder = place.round >= 0 && (isUp ? place.question == 0 : place.isLast);
    const int before = isUp ? edge - 1 : edge + 2;
    if (atBorder && hasBeyond)
        move(rows, isUp ? edge : edge + 1, isUp ? RoundSide::Before : RoundSide::Behind);
    else if (before >= 0 && before <= rowCount())
        move(rows, before, side);
}

bool PackDocument::startRound(int row)
{
    const QList<QuizRound> rounds = roundsBeginningAt(m_pack.rounds, row, rowCount());
    if (rounds.size() > mostRounds)
        return false;
    changeRounds(rounds);
    return true;
}

void PackDocument::removeRound(int round)
{
    changeRounds(roundsWithout(m_pack.rounds, round));
}

void PackDocument::editRound(int round, const QuizRound &changed, const QString &field)
{
    QList<QuizRound> rounds = m_pack.rounds;
    rounds[round] = changed;
    changeRounds(rounds, field.isEmpty() ? field : u"round%1/%2"_s.arg(round).arg(field));
}

void PackDocument::changeRounds(const QList<QuizRound> &rounds, const QString &field)
{
    Pack after = m_pack;
    after.rounds = rounds;
    change(after, {}, field);
}

QString PackDocument::roundHeading(int row) const
{
    const int round = roundBeginningAt(m_pack.rounds, row);
    if (round < 0)
        return {};
    const QString title = oneLine(m_pack.rounds[round].title);
    if (title.isEmpty())
        return tr("Round %1: no title yet").arg(round + 1);
    return title == roundTitleByNumber(round + 1) ? title
                                                  : tr("Round %1: %2").arg(round + 1).arg(title);
}

bool PackDocument::isRoundFaulty(int row) const
{
    const int round = roundBeginningAt(m_pack.rounds, row);
    return round >= 0 && !roundFaults(m_pack.rounds[round]).isEmpty();
}

void PackDocument::tellRounds(bool standElsewhere)
{
    if (standElsewhere) {
        Q_EMIT layoutAboutToBeChanged();
        Q_EMIT layoutChanged();
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

QList<bool> PackDocument::marked(const QList<int> &rows) const
{
    QList<bool> marks(rowCount());
    for (const int row : rows)
        marks[row] = true;
    return marks;
}

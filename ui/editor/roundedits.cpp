#include "ui/editor/roundedits.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{

struct Edits
{
    Q_DECLARE_TR_FUNCTIONS(RoundEdits)
};

/// Before which of the rounds something at this index stands; -1 where that is within one.
qsizetype borderAt(const QList<QuizRound> &rounds, int index)
{
    int first = 0;
    for (qsizetype round = 0; round <= rounds.size(); ++round) {
        if (first == index)
            return round;
        if (round < rounds.size())
            first += rounds[round].questionCount;
    }
    return -1;
}

} // namespace

QString roundTitleByNumber(qsizetype number)
{
    return Edits::tr("Round %1").arg(number);
}

QList<RoundPart> roundFaults(const QuizRound &round)
{
    QList<RoundPart> faults;
    const qsizetype title = round.title.trimmed().size();
    if (title == 0 || title > longestRoundTitle)
        faults.append(RoundPart::Title);
    if (round.introduction.trimmed().size() > longestIntroduction)
        faults.append(RoundPart::Introduction);
    return faults;
}

int roundBeginningAt(const QList<QuizRound> &rounds, int question)
{
    const PlaceInRound place = placeInRound(rounds, question);
    return place.question == 0 ? place.round : -1;
}

int firstOfRound(const QList<QuizRound> &rounds, int round)
{
    int first = 0;
    for (int before = 0; before < round; ++before)
        first += rounds[before].questionCount;
    return first;
}

QList<QuizRound> roundsBeginningAt(const QList<QuizRound> &rounds, int question, int count)
{
    QList<QuizRound> divided = rounds;
    if (rounds.isEmpty())
        divided.append({.title = roundTitleByNumber(1), .questionCount = count});
    const PlaceInRound place = placeInRound(divided, question);
    if (place.question == 0)
        return divided;
    QuizRound second = divided[place.round];
    second.title = roundTitleByNumber(place.round + 2);
    second.introduction.clear();
    second.questionCount -= place.question;
    divided[place.round].questionCount = place.question;
    divided.insert(place.round + 1, second);
    return divided;
}

QList<QuizRound> roundsWithout(QList<QuizRound> rounds, int round)
{
    const QuizRound gone = rounds.takeAt(round);
    if (!rounds.isEmpty())
        rounds[std::max(0, round - 1)].questionCount += gone.questionCount;
    return rounds;
}

QList<QuizRound> wholeRounds(const QList<QuizRound> &rounds, const QList<bool> &marked)
{
    QList<bool> others = marked;
    for (bool &other : others)
        other = !other;
    const QList<QuizRound> inside = roundsOfKept(rounds, marked);
    const QList<QuizRound> outside = roundsOfKept(rounds, others);
    return inside.size() + outside.size() == rounds.size() ? inside : QList<QuizRound>();
}

QList<QuizRound> roundsAfterMove(const QList<QuizRound> &rounds, const QList<bool> &moving,
                                 int before, RoundSide side)
{
    QList<bool> kept = moving;
    for (bool &stays : kept)
        stays = !stays;
    const QList<QuizRound> rest = roundsOfKept(rounds, kept);
    if (rest.isEmpty())
        return rounds;
    const int index = int(std::count(kept.cbegin(), kept.cbegin() + before, true));
    const int count = int(kept.size() - std::ranges::count(kept, true));
    const qsizetype border = borderAt(rest, index);
    const QList<QuizRound> whole = wholeRounds(rounds, moving);
    if (!whole.isEmpty() && border >= 0)
        return rest.first(border) + whole + rest.sliced(border);
    const bool isBehind = side == RoundSide::Behind && border >= 0 && border < rest.size();
    return roundsWithMore(rest, isBehind ? index + 1 : index, count);
}

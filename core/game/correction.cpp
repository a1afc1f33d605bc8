#include "core/game/correction.h"

#include "core/game/gameroom.h"

namespace
{

/// One overload for each kind of correction.
struct Corrector
{
    Judgement judgement;

    void operator()(const NewKey &correction)
    {
        judgement.verdict = Verdict::ByKey;
        judgement.key = correction.key;
    }
    void operator()(const EverybodyRight &) { judgement.verdict = Verdict::EverybodyRight; }
    void operator()(const VoidQuestion &) { judgement.verdict = Verdict::Void; }
    void operator()(const NewPoints &correction) { judgement.points = correction.points; }
};

} // namespace

Judgement corrected(const Judgement &judgement, const Correction &correction)
{
    Corrector corrector {judgement};
    std::visit(corrector, correction);
    return corrector.judgement;
}

void judgeQuestion(GameRoom &room, int index)
{
    Question &question = room.questions[index];
    Round &round = room.rounds[index];
    const AskedAs asked = round.asked.value_or(AskedAs {question.key, question.points});
    Judgement judgement {Verdict::ByKey, asked.key, asked.points};
    bool isCorrected = false;
    for (const MadeCorrection &made : std::as_const(room.corrections)) {
        if (made.undone || made.question != question.id)
            continue;
        judgement = corrected(judgement, made.correction);
        isCorrected = true;
    }
    round.verdict = judgement.verdict;
    round.asked = isCorrected ? std::optional(asked) : std::nullopt;
    question.key = judgement.key;
    question.points = judgement.points;
}

QList<Question> askedQuestions(const GameRoom &room)
{
    QList<Question> questions = room.questions;
    for (qsizetype i = 0; i < room.rounds.size(); ++i) {
        if (const auto &asked = room.rounds[i].asked) {
            questions[i].key = asked->key;
            questions[i].points = asked->points;
        }
    }
    return questions;
}

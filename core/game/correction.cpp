#include "core/game/correction.h"

#include "core/game/gameroom.h"

using namespace Qt::StringLiterals;

namespace
{

/// One overload for each kind of correction.
struct Corrector
{
    const Question &question;
    Judgement judgement;

    Result<void> operator()(const NewKey &correction)
    {
        if (!needsKey(question.type))
            return refuse(ErrorCode::InvalidMessage,
                          u"a key is not for this question: the host judged its answers"_s);
        const auto key = keyFor(question, correction.key);
        if (!key)
            return std::unexpected(key.error());
        judgement.verdict = Verdict::ByKey;
        judgement.key = *key;
        return {};
    }
    Result<void> operator()(const AcceptTexts &correction)
    {
        if (question.type != QuestionType::Text)
            return refuse(ErrorCode::InvalidMessage,
                          u"accept is for questions that are answered by typing a text"_s);
        judgement.verdict = Verdict::ByKey;
        for (const QString &text : correction.texts) {
            if (!judgement.key.texts.contains(text))
                judgement.key.texts.append(text);
        }
        return {};
    }
    Result<void> operator()(const EverybodyRight &)
    {
        judgement.verdict = Verdict::EverybodyRight;
        return {};
    }
    Result<void> operator()(const VoidQuestion &)
    {
        judgement.verdict = Verdict::Void;
        return {};
    }
    Result<void> operator()(const NewPoints &correction)
    {
        judgement.points = correction.points;
        return {};
    }
    Result<void> operator()(const RightBuzzers &correction)
    {
        if (question.type != QuestionType::Buzzer)
            return refuse(ErrorCode::InvalidMessage,
                          u"right_players is for questions with a buzzer"_s);
        judgement.verdict = Verdict::ByKey;
        judgement.rightBuzzers = correction.players;
        return {};
    }
};

} // namespace

Result<Judgement> corrected(const Question &question, const Judgement &judgement,
                            const Correction &correction)
{
    if (!isScored(question.type))
        return refuse(ErrorCode::InvalidMessage,
                      u"this question has no right answer and brings no points"_s);
    Corrector corrector {question, judgement};
    if (const auto ok = std::visit(corrector, correction); !ok)
        return std::unexpected(ok.error());
    return corrector.judgement;
}

void judgeQuestion(GameRoom &room, int index)
{
    Question &question = room.questions[index];
    Round &round = room.rounds[index];
    const AskedAs asked = round.asked.value_or(AskedAs {question.key, question.points});
    Judgement judgement {Verdict::ByKey, asked.key, asked.points, {}};
    bool isCorrected = false;
    for (const MadeCorrection &made : std::as_const(room.corrections)) {
        if (made.undone || made.question != question.id)
            continue;
        judgement = *corrected(question, judgement, made.correction);
        isCorrected = true;
    }
    round.verdict = judgement.verdict;
    round.rightBuzzers = judgement.rightBuzzers;
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

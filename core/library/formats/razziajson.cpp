#include "core/library/formats/quizjson.h"

#include "core/library/formats/draftparts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype fewestAnswers = 2;
constexpr qsizetype mostAnswers = 4;

QList<int> solutionsOf(const QJsonValue &question)
{
    const QJsonValue solutions =
        question["solutions"_L1].isUndefined() ? question["solution"_L1] : question["solutions"_L1];
    if (solutions.isDouble())
        return {solutions.toInt(-1)};
    QList<int> places;
    for (const QJsonValue &solution : solutions.toArray())
        places.append(solution.toInt(-1));
    return places;
}

void readQuestion(const QJsonValue &json, const QString &where, ImportBuilder &builder)
{
    QuestionDraft draft;
    draft.text = json["question"_L1].toString();
    if (json["time"_L1].isDouble())
        draft.seconds = json["time"_L1].toInt();
    QStringList answers;
    for (const QJsonValue &answer : json["answers"_L1].toArray())
        answers.append(answer.toString());
    const QList<int> right = solutionsOf(json);
    const auto isWrong = [&answers](int place) { return place < 0 || place >= answers.size(); };
    if (answers.isEmpty())
        draft.problem = u"answers is missing"_s;
    else if (right.isEmpty())
        draft.problem = u"solutions is missing"_s;
    else if (std::ranges::any_of(right, isWrong))
        draft.problem = u"solutions names an answer that does not exist; it counts from 0"_s;
    else
        setChoices(draft, answers, right);
    QString media = json["media"_L1]["url"_L1].toString();
    if (media.isEmpty())
        media = json["image"_L1].toString();
    if (!media.isEmpty())
        noteForeignPicture(builder, draft, media, where);
    builder.add(draft, where);
}

} // namespace

bool recognisesRazzia(const SourceFile &file)
{
    const QJsonObject json = file.json.object();
    const QJsonObject first = json["questions"_L1][0].toObject();
    return json["questions"_L1].isArray() && json.contains("subject"_L1)
        && (first.isEmpty() || first.contains("answers"_L1));
}

ImportReport readRazzia(const SourceFile &file)
{
    ImportBuilder builder(u"razzia"_s);
    const QJsonObject json = file.json.object();
    builder.pack().title = json["subject"_L1].toString();
    qsizetype number = 0;
    for (const QJsonValue &question : json["questions"_L1].toArray())
        readQuestion(question, questionName(++number), builder);
    if (number == 0)
        builder.skip(u"the file"_s, u"questions is empty"_s);
    return builder.finish();
}

void writeRazzia(const Pack &pack, ExportBuilder &out)
{
    out.lose(u"points, categories, explanations, notes and pictures are left out"_s);
    QJsonArray questions;
    int number = 0;
    for (const Question &question : pack.questions) {
        const QuestionDraft draft = draftOf(question);
        ++number;
        if (draft.right.isEmpty()) {
            out.leaveOut(number, u"Razzia has no question of type %1"_s.arg(draft.type));
            continue;
        }
        if (draft.choices.size() < fewestAnswers || draft.choices.size() > mostAnswers) {
            out.leaveOut(number, u"Razzia takes 2 to 4 answers"_s);
            continue;
        }
        QJsonArray solutions;
        for (const int place : draft.right)
            solutions.append(place);
        const int seconds = draft.seconds.value_or(20);
        if (seconds != std::clamp(seconds, 5, 120))
            out.lose(u"times are moved into Razzia's 5 to 120 seconds"_s);
        questions.append(QJsonObject {{u"question"_s, draft.text},
                                      {u"answers"_s, QJsonArray::fromStringList(draft.choices)},
                                      {u"solutions"_s, solutions},
                                      {u"cooldown"_s, 5},
                                      {u"time"_s, std::clamp(seconds, 5, 120)}});
        out.countWritten();
    }
    out.bytes = QJsonDocument(QJsonObject {{u"subject"_s, pack.title}, {u"questions"_s, questions}})
                    .toJson();
}

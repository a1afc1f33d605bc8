#include "core/library/formats/quizjson.h"

#include "core/library/formats/draftparts.h"
#include "core/library/formats/textdecoding.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{

QJsonObject quizOf(const SourceFile &file)
{
    const QJsonObject json = file.json.object();
    return json["kahoot"_L1].isObject() ? json["kahoot"_L1].toObject() : json;
}

void setAnswers(const QJsonValue &json, const QString &type, QuestionDraft &draft)
{
    QStringList answers;
    QList<int> right;
    for (const QJsonValue &choice : json["choices"_L1].toArray()) {
        const QString text = plainFromHtml(choice["answer"_L1].toString());
        if (text.isEmpty())
            continue;
        if (choice["correct"_L1].toBool())
            right.append(int(answers.size()));
        answers.append(text);
    }
    if (type == "jumble"_L1) {
        draft.type = u"order"_s;
        draft.choices = answers;
    } else if (type == "open_ended"_L1) {
        draft.type = u"text"_s;
        draft.accepted = answers;
    } else if (type == "survey"_L1 || type == "poll"_L1) {
        draft.type = u"poll"_s;
        draft.choices = answers;
    } else if (type == "content"_L1 || type == "slide"_L1) {
        draft.type = u"slide"_s;
    } else if (type.isEmpty() || type == "quiz"_L1 || type == "true_false"_L1
               || type == "multiple_select_quiz"_L1) {
        if (right.isEmpty())
            draft.problem = u"no choice is correct"_s;
        else
            setChoices(draft, answers, right);
    } else {
        draft.problem = u"a question of type \"%1\" has no counterpart here"_s.arg(type.left(40));
    }
}

void readQuestion(const QJsonValue &json, const QString &where, ImportBuilder &builder)
{
    QuestionDraft draft;
    const QString type = json["type"_L1].toString();
    draft.text = plainFromHtml(json["question"_L1].toString());
    if (draft.text.isEmpty())
        draft.text = plainFromHtml(json["title"_L1].toString());
    if (const int milliseconds = json["time"_L1].toInt(); milliseconds >= 1000)
        draft.seconds = milliseconds / 1000;
    if (const QJsonValue multiplier = json["pointsMultiplier"_L1]; multiplier.isDouble())
        draft.points = 1000 * multiplier.toInt();
    else if (json["points"_L1] == QJsonValue(false))
        draft.points = 0;
    setAnswers(json, type, draft);
    if (const QString image = json["image"_L1].toString(); !image.isEmpty())
        noteForeignPicture(builder, draft, image, where);
    builder.add(draft, where);
}

} // namespace

bool recognisesKahootJson(const SourceFile &file)
{
    const QJsonObject quiz = quizOf(file);
    return quiz["questions"_L1].isArray()
        && (quiz["questions"_L1][0].toObject().contains("choices"_L1)
            || (file.json.object().contains("kahoot"_L1)))
        && quiz["title"_L1].isString() && !quiz.contains("format"_L1);
}

ImportReport readKahootJson(const SourceFile &file)
{
    ImportBuilder builder(u"kahoot-json"_s);
    const QJsonObject quiz = quizOf(file);
    builder.pack().title = plainFromHtml(quiz["title"_L1].toString());
    builder.pack().description = plainFromHtml(quiz["description"_L1].toString());
    qsizetype number = 0;
    for (const QJsonValue &question : quiz["questions"_L1].toArray())
        readQuestion(question, questionName(++number), builder);
    if (number == 0)
        builder.skip(u"the file"_s, u"questions is empty"_s);
    return builder.finish();
}

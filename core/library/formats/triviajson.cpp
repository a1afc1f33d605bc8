#include "core/library/formats/triviajson.h"

#include "core/library/formats/textdecoding.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{

/// What both formats carry: one right answer and some wrong ones.
bool fits(const QuestionDraft &draft)
{
    return draft.type == "choice"_L1 || draft.type == "boolean"_L1;
}

QStringList wrongAnswers(const QuestionDraft &draft)
{
    QStringList wrong = draft.choices;
    wrong.removeAt(draft.right.value(0));
    return wrong;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

/// Files may keep the whole encoding that the service was asked for.
enum class Encoding {
    Entities,
    Percent,
    Form, ///< Percent, and "+" for a space.
    Base64,
};

QString decoded(const QString &text, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Base64:
        return QString::fromUtf8(QByteArray::fromBase64(text.toLatin1()));
    case Encoding::Form:
        return QString::fromUtf8(
            QByteArray::fromPercentEncoding(QString(text).replace(u'+', u' ').toUtf8()));
    case Encoding::Percent:
        return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
    case Encoding::Entities:
        break;
    }
    return withoutEntities(text);
}

/// The types are known words, and a category is never one with a plus or a percent sign in it.
Encoding encodingOf(const QJsonArray &results)
{
    bool hasEscape = false;
    bool hasPlus = false;
    for (const QJsonValue &item : results) {
        const QString type = item["type"_L1].toString();
        if (type == "bXVsdGlwbGU="_L1 || type == "Ym9vbGVhbg=="_L1)
            return Encoding::Base64;
        for (const auto name : {"question"_L1, "category"_L1}) {
            const QString text = item[name].toString();
            if (text.contains(u' '))
                return Encoding::Entities;
            hasEscape |= text.contains(u'%');
            hasPlus |= text.contains(u'+');
        }
    }
    if (hasPlus)
        return Encoding::Form;
    return hasEscape ? Encoding::Percent : Encoding::Entities;
}

QString codeProblem(int code)
{
    switch (code) {
    case 1:
        return u"Open Trivia DB had not enough questions; ask it for fewer"_s;
    case 2:
        return u"Open Trivia DB did not understand what it was asked"_s;
    case 3:
    case 4:
        return u"the token for Open Trivia DB is used up; ask for a new one"_s;
    case 5:
        return u"Open Trivia DB was asked too often; wait five seconds"_s;
    default:
        return u"there are no questions in the file"_s;
    }
}

} // namespace

bool recognisesOpenTdb(const SourceFile &file)
{
    const QJsonObject json = file.json.object();
    return json["results"_L1].isArray()
        && (json.contains("response_code"_L1)
            || json["results"_L1][0].toObject().contains("correct_answer"_L1));
}

ImportReport readOpenTdb(const SourceFile &file)
{
    ImportBuilder builder(u"opentdb"_s);
    const QJsonObject json = file.json.object();
    const QJsonArray results = json["results"_L1].toArray();
    builder.pack().licence = u"CC-BY-SA-4.0"_s;
    if (results.isEmpty())
        builder.skip(u"the file"_s, codeProblem(json["response_code"_L1].toInt()));
    const Encoding encoding = encodingOf(results);
    qsizetype number = 0;
    for (const QJsonValue &item : results) {
        const QString where = questionName(++number);
        const auto text = [&](QLatin1StringView name) {
            return decoded(item[name].toString(), encoding);
        };
        QuestionDraft draft;
        draft.text = text("question"_L1);
        draft.category = text("category"_L1);
        draft.difficulty = text("difficulty"_L1);
        draft.source = u"Open Trivia DB"_s;
        draft.licence = u"CC-BY-SA-4.0"_s;
        const QString right = text("correct_answer"_L1);
        QStringList wrong = strings(item["incorrect_answers"_L1]);
        for (QString &answer : wrong)
            answer = decoded(answer, encoding);
        if (right.isEmpty())
            draft.problem = u"correct_answer is missing"_s;
        else if (wrong.isEmpty())
            draft.problem = u"incorrect_answers is missing"_s;
        else
            setRightAndWrong(draft, right, wrong);
        builder.add(draft, where);
    }
    return builder.finish();
}

void writeOpenTdb(const Pack &pack, ExportBuilder &out)
{
    out.lose(u"the order of answers, times, points, explanations and pictures are left out"_s);
    QJsonArray results;
    int number = 0;
    for (const Question &question : pack.questions) {
        const QuestionDraft draft = draftOf(question);
        ++number;
        if (!fits(draft)) {
            out.leaveOut(number, u"Open Trivia DB has no question of type %1"_s.arg(draft.type));
            continue;
        }
        const auto encoded = [](const QString &text) { return text.toHtmlEscaped(); };
        QJsonArray wrong;
        for (const QString &answer : wrongAnswers(draft))
            wrong.append(encoded(answer));
        results.append(
            QJsonObject {{u"type"_s, draft.type == "boolean"_L1 ? u"boolean"_s : u"multiple"_s},
                         {u"difficulty"_s, draft.difficulty},
                         {u"category"_s, encoded(draft.category)},
                         {u"question"_s, encoded(draft.text)},
                         {u"correct_answer"_s, encoded(draft.choices.value(draft.right.value(0)))},
                         {u"incorrect_answers"_s, wrong}});
        out.countWritten();
    }
    out.bytes =
        QJsonDocument(QJsonObject {{u"response_code"_s, 0}, {u"results"_s, results}}).toJson();
}

bool recognisesTriviaApi(const SourceFile &file)
{
    return file.json.isArray() && file.json.array()[0].toObject().contains("correctAnswer"_L1);
}

ImportReport readTriviaApi(const SourceFile &file)
{
    ImportBuilder builder(u"trivia-api"_s);
    const QJsonArray items = file.json.array();
    builder.setVariant(items[0]["question"_L1].isString() ? u"v1"_s : u"v2"_s);
    builder.warn(u"The Trivia API gives its questions for non-commercial use (CC BY-NC 4.0)"_s);
    builder.pack().licence = u"CC-BY-NC-4.0"_s;
    qsizetype number = 0;
    for (const QJsonValue &item : items) {
        const QString where = questionName(++number);
        const QJsonValue question = item["question"_L1];
        QuestionDraft draft;
        draft.text = question.isString() ? question.toString() : question["text"_L1].toString();
        draft.category = item["category"_L1].toString().replace(u'_', u' ');
        draft.difficulty = item["difficulty"_L1].toString();
        draft.source = u"The Trivia API"_s;
        draft.licence = u"CC-BY-NC-4.0"_s;
        const QJsonValue right = item["correctAnswer"_L1];
        const QStringList wrong = strings(item["incorrectAnswers"_L1]);
        if (item["type"_L1] == "image_choice"_L1 || right.isObject() || right.isArray())
            draft.problem = u"its answers are pictures, which can't be imported"_s;
        else if (right.toString().isEmpty())
            draft.problem = u"correctAnswer is missing"_s;
        else if (wrong.isEmpty())
            draft.problem = u"incorrectAnswers is missing"_s;
        else
            setRightAndWrong(draft, right.toString(), wrong);
        builder.add(draft, where);
    }
    return builder.finish();
}

void writeTriviaApi(const Pack &pack, ExportBuilder &out)
{
    out.lose(u"the order of answers, times, points, explanations and pictures are left out"_s);
    QJsonArray items;
    int number = 0;
    for (const Question &question : pack.questions) {
        const QuestionDraft draft = draftOf(question);
        ++number;
        if (!fits(draft)) {
            out.leaveOut(number, u"The Trivia API has no question of type %1"_s.arg(draft.type));
            continue;
        }
        items.append(
            QJsonObject {{u"id"_s, draft.id},
                         {u"category"_s, QString(draft.category).toLower().replace(u' ', u'_')},
                         {u"tags"_s, QJsonArray()},
                         {u"difficulty"_s, draft.difficulty},
                         {u"regions"_s, QJsonArray()},
                         {u"isNiche"_s, false},
                         {u"question"_s, QJsonObject {{u"text"_s, draft.text}}},
                         {u"correctAnswer"_s, draft.choices.value(draft.right.value(0))},
                         {u"incorrectAnswers"_s, QJsonArray::fromStringList(wrongAnswers(draft))},
                         {u"type"_s, u"text_choice"_s}});
        out.countWritten();
    }
    out.bytes = QJsonDocument(items).toJson();
}

#include "core/library/formats/cqaformat.h"

#include "core/library/formats/draftparts.h"
#include "core/library/formats/gzip.h"
#include "core/library/formats/textdecoding.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{

const QByteArray jsonEnd = "\xC7\xC7\xC7\x00"_ba;
const QByteArray pictureBegin = "\xC6\xC6\xC6\x00"_ba;
const QByteArray indexEnd = "\xC5\xC5\x00"_ba;

/// The pictures behind the JSON, by their index. The marks may stand in a picture by chance, so
/// only one with a number between its two parts begins another.
QHash<int, QByteArray> picturesIn(const QByteArray &bytes)
{
    struct Mark
    {
        qsizetype start;
        qsizetype content;
        int index;
    };
    QList<Mark> marks;
    for (qsizetype at = bytes.indexOf(pictureBegin); at >= 0;
         at = bytes.indexOf(pictureBegin, at + 1)) {
        const qsizetype number = at + pictureBegin.size();
        const qsizetype end = bytes.indexOf(indexEnd, number);
        bool ok = false;
        const int index =
            end < 0 || end > number + 5 ? 0 : bytes.mid(number, end - number).toInt(&ok);
        if (ok)
            marks.append({at, end + indexEnd.size(), index});
    }
    QHash<int, QByteArray> pictures;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const qsizetype end = i + 1 < marks.size() ? marks[i + 1].start : bytes.size();
        pictures.insert(marks[i].index, bytes.mid(marks[i].content, end - marks[i].content));
    }
    return pictures;
}

QString pictureName(int index)
{
    return u"picture %1"_s.arg(index);
}

void readRange(const QJsonValue &answers, QuestionDraft &draft)
{
    const double low = answers["min_correct"_L1].toDouble();
    const double high = answers["max_correct"_L1].toDouble();
    draft.type = u"number"_s;
    draft.value = (low + high) / 2;
    draft.tolerance = std::abs(high - low) / 2;
    if (!answers["min_correct"_L1].isDouble() || !answers["max_correct"_L1].isDouble())
        draft.problem = u"min_correct and max_correct are missing"_s;
}

void readAnswers(const QString &type, const QJsonValue &json, QuestionDraft &draft)
{
    QStringList answers;
    QList<int> right;
    for (const QJsonValue &answer : json.toArray()) {
        if (answer["right"_L1].toBool())
            right.append(int(answers.size()));
        answers.append(plainFromHtml(answer["answer"_L1].toString()));
    }
    if (type == "RANGE"_L1) {
        readRange(json, draft);
    } else if (type == "TEXT"_L1) {
        draft.type = u"text"_s;
        draft.accepted = answers;
    } else if (type == "ORDER"_L1) {
        draft.type = u"order"_s;
        draft.choices = answers;
    } else if (type == "VOTING"_L1) {
        draft.type = u"poll"_s;
        draft.choices = answers;
    } else if (type == "SLIDE"_L1) {
        draft.type = u"slide"_s;
        if (const QString text = plainFromHtml(json.toString());
            !text.isEmpty() && text.size() < 400)
            draft.text += u'\n' + text;
    } else if (!type.isEmpty() && type != "ABCD"_L1 && type != "CHECK"_L1) {
        draft.problem = u"a question of type \"%1\" has no counterpart here"_s.arg(type.left(40));
    } else if (right.isEmpty()) {
        draft.problem = u"no answer is right"_s;
    } else {
        (type == "CHECK"_L1 ? setSeveralChoices : setChoices)(draft, answers, right);
    }
}

void readQuiz(const QJsonObject &quiz, const QHash<int, QByteArray> &pictures,
              ImportBuilder &builder)
{
    builder.pack().title = plainFromHtml(quiz["title"_L1].toString());
    builder.pack().description = plainFromHtml(quiz["description"_L1].toString());
    qsizetype number = 0;
    for (const QJsonValue &question : quiz["questions"_L1].toArray()) {
        const QString where = questionName(++number);
        QuestionDraft draft;
        draft.text = plainFromHtml(question["question"_L1].toString());
        const QJsonValue time = question["time"_L1];
        draft.seconds =
            time.isDouble() ? std::optional(time.toInt()) : firstNumber(time.toString());
        readAnswers(question["type"_L1].toString(), question["answers"_L1], draft);
        if (const QJsonValue image = question["image"_L1];
            !image.isNull() && !image.isUndefined()) {
            const int index = image.isDouble() ? image.toInt(-1) : image.toString().toInt();
            if (pictures.contains(index)) {
                draft.image = pictureName(index);
                builder.addPicture(draft.image, pictures.value(index));
            } else {
                builder.warn(u"%1: its picture is not in the file"_s.arg(where));
            }
        }
        builder.add(draft, where);
    }
    if (number == 0)
        builder.skip(u"the file"_s, u"it holds no questions"_s);
}

QJsonObject jsonOf(const QuestionDraft &draft)
{
    QJsonArray answers;
    const bool isText = draft.type == "text"_L1;
    const QStringList &texts = isText ? draft.accepted : draft.choices;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QJsonObject answer {{u"answer"_s, texts[i].toHtmlEscaped()}};
        if (isText)
            answer.insert("case_sensitive"_L1, false);
        else if (draft.type == "order"_L1 || draft.type == "poll"_L1)
            answer.insert("image"_L1, QJsonValue());
        else
            answer.insert("right"_L1, draft.right.contains(int(i)));
        if (!isText)
            answer.insert("color"_L1, QJsonValue());
        answers.append(answer);
    }
    QJsonObject json {{u"question"_s, draft.text.toHtmlEscaped().replace(u'\n', "<br>"_L1)},
                      {u"time"_s, QString::number(draft.seconds.value_or(20))},
                      {u"hide_results"_s, false},
                      {u"image"_s, QJsonValue()},
                      {u"answers"_s, answers}};
    const double value = draft.value.value_or(0);
    if (draft.type == "number"_L1) {
        const double reach = std::max(10.0, draft.tolerance * 10);
        json.insert("answers"_L1,
                    QJsonObject {{u"min"_s, value - reach},
                                 {u"max"_s, value + reach},
                                 {u"min_correct"_s, value - draft.tolerance},
                                 {u"max_correct"_s, value + draft.tolerance}});
    } else if (draft.type == "slide"_L1) {
        json.insert("answers"_L1, QString());
    }
    const QHash<QString, QString> types {{u"multi"_s, u"CHECK"_s},  {u"text"_s, u"TEXT"_s},
                                         {u"number"_s, u"RANGE"_s}, {u"order"_s, u"ORDER"_s},
                                         {u"poll"_s, u"VOTING"_s},  {u"slide"_s, u"SLIDE"_s}};
    json.insert("type"_L1, types.value(draft.type, u"ABCD"_s));
    return json;
}

} // namespace

bool recognisesCqa(const SourceFile &file)
{
    return file.bytes.contains(jsonEnd);
}

ImportReport readCqa(const SourceFile &file)
{
    ImportBuilder builder(u"cqa"_s);
    const auto fail = [&builder](const QString &reason) {
        builder.skip(u"the file"_s, reason);
        return builder.finish();
    };
    const auto member = firstGzipMember(file.bytes);
    if (!member)
        return fail(member.error().message);
    if (file.bytes.mid(member->end, jsonEnd.size()) != jsonEnd)
        return fail(u"the file is damaged behind its packed part"_s);
    const QJsonDocument json = QJsonDocument::fromJson(member->content);
    if (!json.object()["questions"_L1].isArray())
        return fail(u"its packed part is no quiz"_s);
    readQuiz(json.object(), picturesIn(file.bytes.sliced(member->end + jsonEnd.size())), builder);
    return builder.finish();
}

void writeCqa(const Pack &pack, ExportBuilder &out)
{
    out.lose(u"points, categories, explanations and notes are left out"_s);
    QJsonArray questions;
    QByteArray pictures;
    int number = 0;
    for (const Question &question : pack.questions) {
        const QuestionDraft draft = draftWithoutBuzzer(question, out);
        ++number;
        if (draft.type == "buzzer"_L1) {
            out.leaveOut(number, u"ClassQuiz has no question of type buzzer"_s);
            continue;
        }
        QJsonObject json = jsonOf(draft);
        if (const QByteArray picture = out.picture(draft.image); !picture.isEmpty()) {
            json.insert("image"_L1, questions.size());
            pictures += pictureBegin + QByteArray::number(questions.size()) + indexEnd + picture;
        }
        if (draft.nearest)
            out.lose(u"that the nearest number wins is left out"_s);
        questions.append(json);
        out.countWritten();
    }
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    const QJsonObject quiz {{u"public"_s, false},
                            {u"title"_s, pack.title},
                            {u"description"_s, pack.description},
                            {u"created_at"_s, now},
                            {u"updated_at"_s, now},
                            {u"questions"_s, questions},
                            {u"imported_from_kahoot"_s, false},
                            {u"cover_image"_s, QJsonValue()},
                            {u"background_color"_s, QJsonValue()},
                            {u"background_image"_s, QJsonValue()},
                            {u"kahoot_id"_s, QJsonValue()},
                            {u"likes"_s, 0},
                            {u"dislikes"_s, 0},
                            {u"plays"_s, 0},
                            {u"views"_s, 0},
                            {u"mod_rating"_s, QJsonValue()}};
    out.bytes = gzipOf(QJsonDocument(quiz).toJson(QJsonDocument::Compact)) + jsonEnd + pictures;
}

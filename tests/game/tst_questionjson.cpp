#include "core/game/questionjson.h"

#include "core/game/answerjson.h"
#include "tests/game/testgame.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

class TestQuestionJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheContractIsRead();
    void onlyWhatTheTypeNeedsIsRequired();
    void aQuestionIsReadAsItWasWritten();
    void aQuestionIsRead_data();
    void aQuestionIsRead();
    void aQuestionIsRefused_data();
    void aQuestionIsRefused();
    void whatIsNoQuestionIsRefused_data();
    void whatIsNoQuestionIsRefused();
    void aListIsRead();
    void aListIsRefused_data();
    void aListIsRefused();
    void anAnswerIsWrittenByType();

private:
    static QJsonObject parsed(const char *json);
    /// A good question with these members instead of its own; undefined ones are taken away.
    static QJsonObject with(const QString &type, const QJsonObject &changes,
                            const QStringList &without = {});
};

QJsonObject TestQuestionJson::parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject TestQuestionJson::with(const QString &type, const QJsonObject &changes,
                                   const QStringList &without)
{
    QJsonObject json{{u"type"_s, type},
                     {u"text"_s, u"Which?"_s},
                     {u"choices"_s, QJsonArray{u"One"_s, u"Two"_s, u"Three"_s}},
                     {u"key"_s, QJsonArray{u"a"_s}}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        json[it.key()] = it.value();
    for (const QString &member : without)
        json.remove(member);
    return json;
}

void TestQuestionJson::theExampleOfTheContractIsRead()
{
    const QJsonObject json = parsed(
        R"({"id": "q3", "type": "choice", "text": "Which river runs through Vienna?",
            "choices": [{"id": "a", "text": "Danube"}, {"id": "b", "text": "Rhine"}],
            "key": ["a"], "points": 1000, "seconds": 10, "category": "Geography",
            "difficulty": "easy", "explanation": "It runs through four capitals.",
            "notes": "Let them hum the waltz.", "image": null, "source": null, "licence": null})");
    const auto question = questionFromJson(json, 1);
    QVERIFY(question);
    QCOMPARE(question->id.value, u"q3"_s);
    QCOMPARE(question->type, QuestionType::Choice);
    QCOMPARE(question->choices[1].text, u"Rhine"_s);
    QCOMPARE(question->key, (AnswerKey{{{u"a"_s}}}));
    QCOMPARE(question->time, Seconds(10));
    QCOMPARE(question->notes, u"Let them hum the waltz."_s);
    QCOMPARE(toJson(*question), json);
}

void TestQuestionJson::onlyWhatTheTypeNeedsIsRequired()
{
    const auto question = questionFromJson(
        parsed(R"({"type": "choice", "text": "Which?", "choices": ["One", "Two"], "key": ["b"]})"),
        7);
    QVERIFY(question);
    QCOMPARE(question->id.value, u"q7"_s);
    QCOMPARE(question->points, 1000);
    QVERIFY(!question->time);
    QCOMPARE(question->choices, (QList<Choice>{{{u"a"_s}, u"One"_s}, {{u"b"_s}, u"Two"_s}}));

    const auto boolean =
        questionFromJson(parsed(R"({"type": "boolean", "text": "Is it?", "key": ["false"]})"), 1);
    QVERIFY(boolean);
    QCOMPARE(*boolean,
             (Question{.id = {u"q1"_s},
                       .type = QuestionType::Boolean,
                       .text = u"Is it?"_s,
                       .choices = booleanQuestion({}, true).choices,
                       .key = {{{u"false"_s}}}}));
}

void TestQuestionJson::aQuestionIsReadAsItWasWritten()
{
    Question full = multiQuestion(u"m1"_s, {u"b"_s, u"d"_s});
    full.points = 0;
    full.time = Seconds(600);
    full.category = u"Geography"_s;
    full.difficulty = u"hard"_s;
    full.explanation = u"So it is."_s;
    full.notes = u"Hum."_s;
    full.image = u"image:1"_s;
    full.uncoversImage = true;
    full.audio = u"audio:1"_s;
    full.choices[2] = {{u"c"_s}, {}, u"image:2"_s};
    full.source = u"an atlas"_s;
    full.licence = u"CC0"_s;
    for (const Question &question :
         {full, booleanQuestion(u"b1"_s, true), choiceQuestion(u"c1"_s),
          textQuestion(u"t1"_s, {u"Danube"_s, u"Donau"_s}), numberQuestion(u"n1"_s, {18.5, 0.5}),
          numberQuestion(u"n2"_s, {.value = -3, .nearest = true}),
          orderQuestion(u"o1"_s, {u"b"_s, u"a"_s, u"d"_s, u"c"_s}), pollQuestion(u"p1"_s),
          slide(u"s1"_s)})
        QCOMPARE(questionFromJson(toJson(question), 1).value(), question);
}

void TestQuestionJson::aQuestionIsRead_data()
{
    QTest::addColumn<QJsonObject>("json");
    const auto row = [](const char *name, const QJsonObject &json) { QTest::newRow(name) << json; };
    const auto choice = u"choice"_s;
    const auto multi = u"multi"_s;
    row("two choices", with(choice, {{u"choices"_s, QJsonArray{u"1"_s, u"2"_s}}}));
    row("eight choices",
        with(choice,
             {{u"choices"_s,
               QJsonArray{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s}},
              {u"key"_s, QJsonArray{u"h"_s}}}));
    row("two choices with one text", with(choice, {{u"choices"_s, QJsonArray{u"1"_s, u"1"_s}}}));
    row("a choice that is a picture",
        with(choice,
             {{u"choices"_s,
               QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"image"_s, u"/media/1.png"_s}},
                          QJsonObject{{u"id"_s, u"b"_s}, {u"text"_s, u"Two"_s}, {u"image"_s, QJsonValue()}}}}}));
    row("a sound", with(choice, {{u"audio"_s, u"/media/1.mp3"_s}}));
    row("one right of several", with(multi, {}));
    row("all right", with(multi, {{u"key"_s, QJsonArray{u"a"_s, u"b"_s, u"c"_s}}}));
    row("no points", with(choice, {{u"points"_s, 0}}));
    row("the most points", with(choice, {{u"points"_s, 10000}}));
    row("a second", with(choice, {{u"seconds"_s, 1}}));
    row("ten minutes", with(choice, {{u"seconds"_s, 600}}));
    row("nulls",
        with(choice,
             {{u"id"_s, QJsonValue()},
              {u"points"_s, QJsonValue()},
              {u"seconds"_s, QJsonValue()},
              {u"category"_s, QJsonValue()}}));
    row("a text of 500", with(choice, {{u"text"_s, QString(500, u'x')}}));
    row("an id of 64", with(choice, {{u"id"_s, QString(64, u'x')}}));
    row("an explanation of 2000", with(choice, {{u"explanation"_s, QString(2000, u'x')}}));
    row("boolean with choices that don't matter",
        with(u"boolean"_s, {{u"key"_s, QJsonArray{u"true"_s}}}));
    const auto bare = [](const QString &type, const QJsonValue &key) {
        return with(type, {{u"key"_s, key}}, {u"choices"_s});
    };
    const QJsonObject year{{u"value"_s, 1822}};
    row("a text", bare(u"text"_s, QJsonArray{u"Danube"_s}));
    row("an accepted text of 200", bare(u"text"_s, QJsonArray{QString(200, u'x')}));
    row("a number", bare(u"number"_s, year));
    row("a number with nulls",
        bare(u"number"_s, QJsonObject{{u"value"_s, 1822}, {u"tolerance"_s, QJsonValue()},
                                      {u"nearest"_s, QJsonValue()}}));
    row("the nearest number", bare(u"number"_s, QJsonObject{{u"value"_s, 0}, {u"nearest"_s, true}}));
    row("an order", with(u"order"_s, {{u"key"_s, QJsonArray{u"c"_s, u"a"_s, u"b"_s}}}));
    row("a poll", with(u"poll"_s, {}, {u"key"_s}));
    row("a poll with an empty key", with(u"poll"_s, {{u"key"_s, QJsonArray{}}}));
    row("a poll whose points don't matter", with(u"poll"_s, {{u"points"_s, 500}}, {u"key"_s}));
    row("a slide", with(u"slide"_s, {}, {u"key"_s, u"choices"_s}));
    row("an unknown member", with(choice, {{u"colour"_s, u"red"_s}}));
}

void TestQuestionJson::aQuestionIsRead()
{
    QFETCH(QJsonObject, json);
    const auto question = questionFromJson(json, 1);
    QVERIFY2(question, question ? "" : qPrintable(question.error().message));
    QCOMPARE(questionFromJson(toJson(*question), 2).value(), *question);
}

void TestQuestionJson::aQuestionIsRefused_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &field, const QJsonObject &json) {
        QTest::newRow(name) << json << field;
    };
    const auto choice = u"choice"_s;
    const auto choices = u"choices"_s;
    const auto key = u"key"_s;
    const auto array = [](const QStringList &ids) { return QJsonArray::fromStringList(ids); };
    const QStringList nine(9, u"x"_s);

    row("no type", u"type"_s, with(choice, {}, {u"type"_s}));
    row("an unknown type", u"type"_s, with(u"riddle"_s, {}));
    row("a type in capitals", u"type"_s, with(u"CHOICE"_s, {}));
    row("a type that is a number", u"type"_s, with(choice, {{u"type"_s, 1}}));
    row("no text", u"text"_s, with(choice, {}, {u"text"_s}));
    row("a blank text", u"text"_s, with(choice, {{u"text"_s, u"  "_s}}));
    row("a text of 501", u"text"_s, with(choice, {{u"text"_s, QString(501, u'x')}}));
    row("a text that is a number", u"text"_s, with(choice, {{u"text"_s, 5}}));
    row("no choices", choices, with(choice, {}, {choices}));
    row("choices that are a text", choices, with(choice, {{choices, u"One"_s}}));
    row("one choice", choices, with(choice, {{choices, array({u"One"_s})}}));
    row("nine choices", choices, with(choice, {{choices, array(nine)}}));
    row("a choice that is a number", choices, with(choice, {{choices, QJsonArray{u"a"_s, 2}}}));
    row("a blank choice", choices, with(choice, {{choices, array({u"One"_s, u" "_s})}}));
    row("a choice of 201", choices,
        with(choice, {{choices, array({u"One"_s, QString(201, u'x')})}}));
    row("a choice without id", choices,
        with(choice, {{choices, QJsonArray{QJsonObject{{u"text"_s, u"One"_s}}, u"Two"_s}}}));
    row("a choice without text", choices,
        with(choice, {{choices, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}}, u"Two"_s}}}));
    row("a choice with a picture that is a number", choices,
        with(choice, {{choices, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"image"_s, 1}}, u"Two"_s}}}));
    row("a choice with neither text nor picture", choices,
        with(choice,
             {{choices,
               QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"text"_s, u""_s}, {u"image"_s, u""_s}},
                          u"Two"_s}}}));
    row("a sound that is a number", u"audio"_s, with(choice, {{u"audio"_s, 5}}));
    row("a choice with an empty id", choices,
        with(
            choice,
            {{choices, QJsonArray{QJsonObject{{u"id"_s, u""_s}, {u"text"_s, u"1"_s}}, u"Two"_s}}}));
    row("two choices with one id", choices,
        with(choice,
             {{choices,
               QJsonArray{QJsonObject{{u"id"_s, u"b"_s}, {u"text"_s, u"1"_s}}, u"Two"_s}}}));
    row("no key", key, with(choice, {}, {key}));
    row("a key that is a text", key, with(choice, {{key, u"a"_s}}));
    row("an empty key", key, with(choice, {{key, QJsonArray{}}}));
    row("a key of numbers", key, with(choice, {{key, QJsonArray{1}}}));
    row("a key that is no choice", key, with(choice, {{key, array({u"z"_s})}}));
    row("two keys for one choice", key, with(choice, {{key, array({u"a"_s, u"b"_s})}}));
    row("the same key twice", key, with(u"multi"_s, {{key, array({u"a"_s, u"a"_s})}}));
    row("no key of several", key, with(u"multi"_s, {{key, QJsonArray{}}}));
    row("neither true nor false", key, with(u"boolean"_s, {{key, array({u"a"_s})}}));
    row("true and false", key, with(u"boolean"_s, {{key, array({u"true"_s, u"false"_s})}}));
    row("a boolean key that is a boolean", key, with(u"boolean"_s, {{key, QJsonArray{true}}}));
    const auto bare = [](const QString &type, const QJsonValue &value) {
        return with(type, {{u"key"_s, value}}, {u"choices"_s});
    };
    const auto number = [&bare](const QJsonObject &value) { return bare(u"number"_s, value); };
    row("a text without key", key, bare(u"text"_s, {}));
    row("a text that accepts nothing", key, bare(u"text"_s, QJsonArray{}));
    row("a text that accepts a blank", key, bare(u"text"_s, QJsonArray{u" "_s}));
    row("an accepted text of 201", key, bare(u"text"_s, QJsonArray{QString(201, u'x')}));
    row("51 accepted texts", key, bare(u"text"_s, array(QStringList(51, u"x"_s))));
    row("a text with a number's key", key, bare(u"text"_s, QJsonObject{{u"value"_s, 1}}));
    row("a text with choices", choices, with(u"text"_s, {}));
    row("a number without key", key, bare(u"number"_s, {}));
    row("a number with a text's key", key, bare(u"number"_s, QJsonArray{u"1822"_s}));
    row("a number without value", key, number({{u"tolerance"_s, 5}}));
    row("a value that is a text", key, number({{u"value"_s, u"1822"_s}}));
    row("a value out of range", key, number({{u"value"_s, 1e16}}));
    row("a tolerance below 0", key, number({{u"value"_s, 1}, {u"tolerance"_s, -1}}));
    row("a tolerance that is a text", key, number({{u"value"_s, 1}, {u"tolerance"_s, u"5"_s}}));
    row("a tolerance for the nearest", key,
        number({{u"value"_s, 1}, {u"tolerance"_s, 5}, {u"nearest"_s, true}}));
    row("a nearest that is a number", key, number({{u"value"_s, 1}, {u"nearest"_s, 1}}));
    row("an order that lacks a choice", key,
        with(u"order"_s, {{key, array({u"a"_s, u"b"_s})}}));
    row("an order that names one twice", key,
        with(u"order"_s, {{key, array({u"a"_s, u"b"_s, u"b"_s})}}));
    row("an order without choices", choices, with(u"order"_s, {}, {choices}));
    row("a poll with a key", key, with(u"poll"_s, {}));
    row("a poll without choices", choices, with(u"poll"_s, {}, {choices, key}));
    row("a slide with a key", key, bare(u"slide"_s, array({u"a"_s})));
    row("a slide with choices", choices, with(u"slide"_s, {}, {key}));
    row("negative points", u"points"_s, with(choice, {{u"points"_s, -1}}));
    row("10001 points", u"points"_s, with(choice, {{u"points"_s, 10001}}));
    row("half a point", u"points"_s, with(choice, {{u"points"_s, 0.5}}));
    row("points that are a text", u"points"_s, with(choice, {{u"points"_s, u"1000"_s}}));
    row("points beyond all numbers", u"points"_s, with(choice, {{u"points"_s, 1e300}}));
    row("no seconds", u"seconds"_s, with(choice, {{u"seconds"_s, 0}}));
    row("601 seconds", u"seconds"_s, with(choice, {{u"seconds"_s, 601}}));
    row("half a second", u"seconds"_s, with(choice, {{u"seconds"_s, 0.5}}));
    row("an empty id is given one", u"text"_s, with(choice, {{u"id"_s, u""_s}, {u"text"_s, 1}}));
    row("an id of 65", u"id"_s, with(choice, {{u"id"_s, QString(65, u'x')}}));
    row("an id that is a number", u"id"_s, with(choice, {{u"id"_s, 3}}));
    row("a reveal that is a number", u"image_reveal"_s, with(choice, {{u"image_reveal"_s, 1}}));
    for (const QString &aside : {u"category"_s, u"difficulty"_s, u"explanation"_s, u"notes"_s,
                                 u"image"_s, u"source"_s, u"licence"_s}) {
        row(qPrintable(aside + u" that is a list"_s), aside,
            with(choice, {{aside, QJsonArray{u"x"_s}}}));
        row(qPrintable(aside + u" of 2001"_s), u"2000"_s,
            with(choice, {{aside, QString(2001, u'x')}}));
    }
}

void TestQuestionJson::aQuestionIsRefused()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, field);
    const auto question = questionFromJson(json, 12);
    QVERIFY(!question);
    QCOMPARE(question.error().code, ErrorCode::InvalidMessage);
    QVERIFY2(question.error().message.startsWith(u"question 12: "_s)
                 && question.error().message.contains(field),
             qPrintable(question.error().message));
}

void TestQuestionJson::whatIsNoQuestionIsRefused_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::newRow("nothing") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("a text") << QJsonValue(u"Which?"_s);
    QTest::newRow("a number") << QJsonValue(3);
    QTest::newRow("a list") << QJsonValue(QJsonArray{QJsonObject{}});
    QTest::newRow("an empty object") << QJsonValue(QJsonObject{});
}

void TestQuestionJson::whatIsNoQuestionIsRefused()
{
    QFETCH(QJsonValue, json);
    const auto question = questionFromJson(json, 1);
    QVERIFY(!question);
    QCOMPARE(question.error().code, ErrorCode::InvalidMessage);
}

void TestQuestionJson::aListIsRead()
{
    const auto questions = questionsFromJson(QJsonArray{
        with(u"choice"_s, {}), with(u"choice"_s, {{u"id"_s, u"x"_s}}), with(u"multi"_s, {})});
    QVERIFY(questions);
    QCOMPARE(questions->at(0).id.value, u"q1"_s);
    QCOMPARE(questions->at(1).id.value, u"x"_s);
    QCOMPARE(questions->at(2).id.value, u"q3"_s);
    QCOMPARE(questionsFromJson(toJson(quiz(2000).questions)).value(), quiz(2000).questions);
}

void TestQuestionJson::aListIsRefused_data()
{
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<QString>("words");
    const QJsonObject good = with(u"choice"_s, {});
    const auto list = u"questions must be"_s;
    QTest::newRow("nothing") << QJsonValue(QJsonValue::Undefined) << list;
    QTest::newRow("an object") << QJsonValue(good) << list;
    QTest::newRow("an empty list") << QJsonValue(QJsonArray{}) << list;
    QTest::newRow("2001 questions") << QJsonValue(toJson(quiz(2001).questions)) << list;
    QTest::newRow("a bad one") << QJsonValue(QJsonArray{good, 1}) << u"question 2: "_s;
    QTest::newRow("the same id twice") << QJsonValue(QJsonArray{
        with(u"choice"_s, {{u"id"_s, u"x"_s}}), good, with(u"choice"_s, {{u"id"_s, u"x"_s}})})
                                       << u"question 3: id \"x\" is already used by question 1"_s;
    QTest::newRow("an id that is given to another")
        << QJsonValue(QJsonArray{with(u"choice"_s, {{u"id"_s, u"q2"_s}}), good})
        << u"question 2: id \"q2\" is already used"_s;
}

void TestQuestionJson::aListIsRefused()
{
    QFETCH(QJsonValue, json);
    QFETCH(QString, words);
    const auto questions = questionsFromJson(json);
    QVERIFY(!questions);
    QCOMPARE(questions.error().code, ErrorCode::InvalidMessage);
    QVERIFY2(questions.error().message.contains(words), qPrintable(questions.error().message));
}

void TestQuestionJson::anAnswerIsWrittenByType()
{
    const Answer one{{{u"a"_s}}};
    const Answer two{{{u"a"_s}, {u"c"_s}}};
    QCOMPARE(toJson(one, QuestionType::Choice), (QJsonObject{{u"choice"_s, u"a"_s}}));
    QCOMPARE(toJson(one, QuestionType::Multi), (QJsonObject{{u"choices"_s, QJsonArray{u"a"_s}}}));
    QCOMPARE(toJson(two, QuestionType::Multi),
             (QJsonObject{{u"choices"_s, QJsonArray{u"a"_s, u"c"_s}}}));
}

QTEST_APPLESS_MAIN(TestQuestionJson)

#include "tst_questionjson.moc"

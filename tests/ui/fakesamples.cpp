#include "fakesession.h"

using namespace Qt::StringLiterals;

namespace
{

Choice choice(const QString &id, const QString &text)
{
    return {ChoiceId{id}, text};
}

} // namespace

QList<Question> sampleQuestions()
{
    Question river;
    river.id = {u"q1"_s};
    river.text = u"Which river runs through Vienna?"_s;
    river.choices = {choice(u"a"_s, u"Rhine"_s), choice(u"b"_s, u"Danube"_s),
                     choice(u"c"_s, u"Elbe"_s), choice(u"d"_s, u"Moldau"_s)};
    river.key = {{ChoiceId{u"b"_s}}};
    river.category = u"Geography"_s;
    river.explanation = u"It runs through four capitals. EXPLANATION-MARK"_s;
    river.notes = u"Let them hum the waltz. NOTES-MARK"_s;
    Question owls;
    owls.id = {u"q2"_s};
    owls.type = QuestionType::Boolean;
    owls.text = u"A group of owls is called a parliament."_s;
    owls.choices = {choice(u"true"_s, u"True"_s), choice(u"false"_s, u"False"_s)};
    owls.key = {{ChoiceId{u"true"_s}}};
    owls.category = u"Oddities"_s;
    Question primes;
    primes.id = {u"q3"_s};
    primes.type = QuestionType::Multi;
    primes.text = u"Which of these are prime numbers?"_s;
    primes.choices = {choice(u"a"_s, u"11"_s), choice(u"b"_s, u"21"_s), choice(u"c"_s, u"31"_s),
                      choice(u"d"_s, u"51"_s)};
    primes.key = {{ChoiceId{u"a"_s}, ChoiceId{u"c"_s}}};
    primes.category = u"Numbers"_s;
    primes.points = 2000;
    return {river, owls, primes};
}

Question sampleBuzzer()
{
    Question tune;
    tune.id = {u"q4"_s};
    tune.type = QuestionType::Buzzer;
    tune.text = u"Name this tune."_s;
    tune.key = {.texts = {u"Waltzing Matilda"_s, u"Matilda"_s}};
    tune.category = u"Music"_s;
    return tune;
}

Question sampleStakes()
{
    Question ocean;
    ocean.id = {u"q5"_s};
    ocean.text = u"Which ocean is the largest?"_s;
    ocean.choices = {choice(u"a"_s, u"Atlantic"_s), choice(u"b"_s, u"Pacific"_s)};
    ocean.key = {{ChoiceId{u"b"_s}}};
    ocean.category = u"Geography"_s;
    ocean.hasWager = true;
    return ocean;
}

QList<PackSummary> samplePacks()
{
    return {
        {u"world-geography"_s,
         u"World geography"_s,
         u"Rivers, capitals and borders, from easy to “I knew that once”."_s,
         25,
         u"en"_s,
         {u"geography"_s}},
        {u"pub-mix"_s,
         u"Pub mix"_s,
         u"Language, literature, art and oddities for a mixed crowd."_s,
         30,
         u"en"_s,
         {u"general knowledge"_s, u"language"_s}},
        {u"science-and-nature"_s,
         u"Science and nature"_s,
         u"From the smallest cell to the largest tree."_s,
         25,
         u"en"_s,
         {u"science"_s}},
        {u"world-history"_s,
         u"World history"_s,
         u"Five thousand years in an evening."_s,
         25,
         u"en"_s,
         {u"history"_s}},
        {u"musik"_s,
         u"Musik und Film"_s,
         u"Lieder, Bands und Leinwand."_s,
         20,
         u"de"_s,
         {u"music"_s, u"film"_s}},
    };
}

QList<NodeInfo> sampleNodes(int others, TimePoint now)
{
    const auto node = [now](int number, const QString &name) {
        return NodeInfo{.id = {u"node-%1"_s.arg(number)},
                        .name = name,
                        .version = u"0.1.0"_s,
                        .url = QUrl(u"http://192.168.1.%1:8080"_s.arg(20 + number)),
                        .rooms = number % 4,
                        .players = 37 * number,
                        .cpuPercent = 3.4 * (number + 1),
                        .memoryMb = 64 + 17 * number,
                        .startedAt = now - Seconds(3600),
                        .seenAt = now};
    };
    const QStringList names{u"gym"_s, u"hall"_s, u"library"_s};
    QList<NodeInfo> nodes{node(0, u"laptop"_s)};
    for (int i = 0; i < others; ++i)
        nodes << node(i + 1, i < names.size() ? names.at(i) : u"room %1"_s.arg(100 + i));
    return nodes;
}

QString lossOfRedis()
{
    return u"Quizstage can't use its Redis. Redis at redis-primary.games.example.org:6379: it asks "
           "for a password, and the one from QUIZSTAGE_REDIS_PASSWORD is wrong for the user "
           "\"quizstage\". Players stay connected, and games go on when it is back."_s;
}

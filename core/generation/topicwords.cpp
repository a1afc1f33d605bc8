#include "core/generation/topicwords.h"

#include "core/generation/draftcheck.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace
{

/// Words that say nothing of a topic.
const QSet<QString> &fillWords()
{
    static const QSet<QString> words {
        u"of"_s,    u"in"_s,      u"on"_s,       u"and"_s,       u"or"_s,     u"about"_s,
        u"for"_s,   u"to"_s,      u"with"_s,     u"from"_s,      u"by"_s,     u"at"_s,
        u"our"_s,   u"my"_s,      u"your"_s,     u"some"_s,      u"all"_s,    u"questions"_s,
        u"quiz"_s,  u"question"_s, u"trivia"_s,  u"facts"_s,     u"famous"_s, u"things"_s,
        u"round"_s, u"please"_s,  u"me"_s,       u"topic"_s,     u"around"_s, u"various"_s,
    };
    return words;
}

const QSet<QString> &mixWords()
{
    static const QSet<QString> words {
        u"general"_s, u"knowledge"_s, u"anything"_s, u"everything"_s, u"mix"_s,  u"mixed"_s,
        u"random"_s,  u"pub"_s,       u"surprise"_s, u"any"_s,        u"bag"_s,  u"whatever"_s,
        u"varied"_s,  u"variety"_s,   u"assorted"_s, u"potpourri"_s,  u"misc"_s,
    };
    return words;
}

/// Each line: words that are used for one another.
const QList<QStringList> &synonyms()
{
    static const QList<QStringList> lines {
        {u"film"_s, u"films"_s, u"movie"_s, u"movies"_s, u"cinema"_s},
        {u"tv"_s, u"television"_s},
        {u"soccer"_s, u"football"_s},
        {u"maths"_s, u"math"_s, u"mathematics"_s},
        {u"usa"_s, u"us"_s, u"america"_s, u"american"_s},
        {u"uk"_s, u"britain"_s, u"british"_s},
        {u"europe"_s, u"european"_s},
        {u"asia"_s, u"asian"_s},
        {u"africa"_s, u"african"_s},
        {u"france"_s, u"french"_s},
        {u"germany"_s, u"german"_s},
        {u"italy"_s, u"italian"_s},
        {u"spain"_s, u"spanish"_s},
        {u"china"_s, u"chinese"_s},
        {u"japan"_s, u"japanese"_s},
        {u"egypt"_s, u"egyptian"_s, u"egyptians"_s},
        {u"rome"_s, u"roman"_s, u"romans"_s},
        {u"greece"_s, u"greek"_s, u"greeks"_s},
        {u"ww1"_s, u"wwi"_s},
        {u"ww2"_s, u"wwii"_s},
        {u"computers"_s, u"computer"_s, u"computing"_s},
        {u"car"_s, u"cars"_s, u"automobile"_s},
        {u"plane"_s, u"aeroplane"_s, u"airplane"_s, u"aircraft"_s},
    };
    return lines;
}

QStringList meaning(const QString &word)
{
    for (const QStringList &line : synonyms()) {
        if (line.contains(word))
            return line;
    }
    return {word};
}

bool isCount(const QString &word)
{
    static const QStringList counts {u"five"_s,   u"six"_s,    u"seven"_s,   u"eight"_s,
                                     u"nine"_s,   u"ten"_s,    u"twelve"_s,  u"fifteen"_s,
                                     u"twenty"_s, u"thirty"_s};
    bool isNumber = false;
    word.toInt(&isNumber);
    return isNumber || counts.contains(word);
}

} // namespace

TopicWords readTopic(const QString &topic)
{
    static const QStringList difficulties {u"easy"_s, u"medium"_s, u"hard"_s};
    TopicWords read;
    const QStringList words = textSkeleton(topic).split(u' ', Qt::SkipEmptyParts);
    // "Hard rock" is no wish for hard questions.
    const bool asksForQuestions = words.contains("questions"_L1) || words.contains("quiz"_L1);
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words[at];
        if (asksForQuestions && difficulties.contains(word))
            read.difficulty = word;
        else if (!fillWords().contains(word) && !mixWords().contains(word)
                 && !(at == 0 && asksForQuestions && isCount(word)))
            read.words.append(meaning(word));
    }
    read.general = read.words.isEmpty();
    return read;
}

#include "app/bots/botbrain.h"

#include "app/bots/dice.h"

#include <QFile>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array firstNames{
    "Ada",    "Aino",   "Alma",  "Amir",  "Anouk", "Arlo",  "Asha",  "Ben",   "Bianca", "Bo",
    "Carla",  "Cem",    "Chloe", "Dara",  "Demi",  "Diego", "Ebba",  "Elif",  "Emil",   "Esra",
    "Fatima", "Felix",  "Femke", "Finn",  "Freya", "Gabor", "Greta", "Hana",  "Hugo",   "Ida",
    "Imran",  "Ines",   "Isla",  "Ivan",  "Jana",  "Jonas", "Joy",   "Kai",   "Karim",  "Keiko",
    "Lars",   "Leila",  "Lena",  "Liam",  "Lotte", "Luca",  "Maja",  "Malik", "Maren",  "Mateo",
    "Mila",   "Milan",  "Mina",  "Nadia", "Nico",  "Nina",  "Noor",  "Olga",  "Omar",   "Oscar",
    "Petra",  "Pia",    "Priya", "Quinn", "Ravi",  "Rosa",  "Ruben", "Sana",  "Selma",  "Simon",
    "Sofia",  "Stella", "Sven",  "Tarik", "Tess",  "Theo",  "Tomas", "Uma",   "Vera",   "Viggo",
    "Wanda",  "Yara",   "Yusuf", "Zara",  "Zoe",
};

constexpr std::array avatars{
    u"🦊", u"🐙", u"🐼", u"🦉", u"🐸", u"🐯", u"🦁", u"🐨", u"🐧", u"🐢", u"🦄", u"🐝",
};

// What the dice are thrown for, so that no two uses share their numbers.
enum Purpose : quint64 {
    ForName = 1,
    ForAvatar,
    ForAnswer,
    ForThinking,
    ForChurn,
    ForStake,
    ForStakeChurn,
    ForJudgement,
};

QStringList idsOf(const QJsonArray &choices)
{
    QStringList ids;
    for (const QJsonValue &choice : choices)
        ids << choice["id"_L1].toString();
    return ids;
}

// Choices as authors may write them: objects, or plain texts that get the ids a, b, …
QString writtenChoiceText(const QJsonArray &choices, const QString &id)
{
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const QJsonValue choice = choices[i];
        const QString ownId =
            choice.isString() ? QString(QChar(u'a' + int(i))) : choice["id"_L1].toString();
        if (ownId == id)
            return choice.isString() ? choice.toString() : choice["text"_L1].toString();
    }
    return {};
}

// The key's ids as this room has them: a room may have given the choices other ids.
QStringList rightIds(const QJsonObject &question, const QJsonObject &written)
{
    const QJsonArray shown = question["choices"_L1].toArray();
    QStringList right;
    for (const QJsonValue &key : written["key"_L1].toArray()) {
        const QString text = writtenChoiceText(written["choices"_L1].toArray(), key.toString());
        const auto same = std::ranges::find_if(
            shown, [&](const QJsonValue &choice) { return choice["text"_L1].toString() == text; });
        right << (text.isEmpty() || same == shown.end() ? key.toString()
                                                        : (*same)["id"_L1].toString());
    }
    return right;
}

template <typename List>
List shuffled(List list, Dice &dice)
{
    for (int i = int(list.size()) - 1; i > 0; --i)
        list.swapItemsAt(i, dice.between(0, i));
    return list;
}

QJsonObject chooseOne(QStringList ids, const QStringList &right, bool know, Dice &dice)
{
    if (know && !right.isEmpty())
        return {{u"choice"_s, right.first()}};
    QStringList wrong = ids;
    wrong.removeIf([&right](const QString &id) { return right.contains(id); });
    if (!wrong.isEmpty())
        ids = wrong;
    if (ids.isEmpty())
        return {};
    return {{u"choice"_s, ids[dice.between(0, int(ids.size()) - 1)]}};
}

QJsonObject chooseSome(const QStringList &ids, const QStringList &right, bool know, Dice &dice)
{
    if (know && !right.isEmpty())
        return {{u"choices"_s, QJsonArray::fromStringList(right)}};
    QStringList some;
    for (const QString &id : ids) {
        if (dice.chance(0.5))
            some << id;
    }
    if (some.isEmpty() && !ids.isEmpty())
        some << ids[dice.between(0, int(ids.size()) - 1)];
    return {{u"choices"_s, QJsonArray::fromStringList(some)}};
}

QJsonObject answerTo(const QJsonObject &question, const QJsonObject &written, double accuracy,
                     Dice dice)
{
    const QString type = question["type"_L1].toString();
    // What it would say aloud is nobody's to check: who has no idea does not buzz.
    if (type == "buzzer"_L1)
        return dice.chance(accuracy) ? QJsonObject {{u"buzz"_s, true}} : QJsonObject();
    const bool know = !written.isEmpty() && dice.chance(accuracy);
    const QStringList ids = idsOf(question["choices"_L1].toArray());
    const QStringList right = rightIds(question, written);
    if (type == "choice"_L1 || type == "poll"_L1)
        return chooseOne(ids, right, know, dice);
    if (type == "boolean"_L1)
        return chooseOne({u"true"_s, u"false"_s}, right, know, dice);
    if (type == "multi"_L1)
        return chooseSome(ids, right, know, dice);
    if (type == "order"_L1)
        return {{u"order"_s, QJsonArray::fromStringList(know ? right : shuffled(ids, dice))}};
    if (type == "text"_L1)
        return {{u"text"_s, know && !right.isEmpty() ? right.first() : u"no idea"_s}};
    if (type == "number"_L1) {
        const QJsonValue key = written["key"_L1]["value"_L1];
        return {{u"number"_s, know && key.isDouble() ? key : QJsonValue(dice.between(0, 2000))}};
    }
    return {};
}

Milliseconds thinkingTime(const BotOptions &options, Dice &dice)
{
    return Milliseconds(
        dice.between(int(options.thinkMin.count()), int(options.thinkMax.count())));
}

std::optional<double> dropTime(const BotOptions &options, Dice dice)
{
    if (dice.chance(options.churnPercent / 100.0))
        return dice.between(0, 1000) / 1000.0;
    return std::nullopt;
}

} // namespace

Result<KeyBook> KeyBook::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return refuse(ErrorCode::Corrupt, u"it is not JSON: "_s + error.errorString());
    const QJsonArray questions =
        document.isArray() ? document.array() : document["questions"_L1].toArray();
    KeyBook book;
    for (const QJsonValue &question : questions)
        book.m_questions.insert(question["text"_L1].toString(), question.toObject());
    if (book.m_questions.isEmpty())
        return refuse(ErrorCode::Corrupt, u"it holds no questions"_s);
    return book;
}

Result<KeyBook> KeyBook::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return refuse(ErrorCode::NotFound, file.errorString());
    return fromJson(file.readAll());
}

QString botName(quint64 seed, int index)
{
    // A walk through all names in steps without a common divisor meets each once a round.
    const int size = int(firstNames.size());
    const int start = Dice({seed, ForName}).between(0, size - 1);
    const int step = 12;
    static_assert(firstNames.size() % 2 != 0 && firstNames.size() % 3 != 0);
    const QString name = QLatin1StringView(firstNames[size_t((start + index * step) % size)]);
    const int round = index / size;
    return round == 0 ? name : name + u' ' + QString::number(round + 1);
}

QString botAvatar(quint64 seed, int index)
{
    Dice dice({seed, ForAvatar, quint64(index)});
    return QString::fromUtf16(avatars[size_t(dice.between(0, int(avatars.size()) - 1))]);
}

BotPlan planFor(const BotOptions &options, const KeyBook &keys, int index,
                const QJsonObject &question)
{
    const quint64 id = Dice::keyOf(question["id"_L1].toString().toUtf8());
    const auto bot = quint64(index);
    const QJsonObject written = keys.questionWithKey(question["text"_L1].toString());
    BotPlan plan;
    plan.answer =
        answerTo(question, written, options.accuracy, Dice({options.seed, bot, id, ForAnswer}));
    Dice thinking({options.seed, bot, id, ForThinking});
    plan.think = thinkingTime(options, thinking);
    plan.dropAt = dropTime(options, Dice({options.seed, bot, id, ForChurn}));
    return plan;
}

BotStake stakeFor(const BotOptions &options, int index, int questionIndex, int most)
{
    const auto bot = quint64(index);
    const auto question = quint64(questionIndex);
    Dice dice({options.seed, bot, question, ForStake});
    BotStake stake;
    stake.think = thinkingTime(options, dice);
    stake.points = dice.between(0, std::max(0, most));
    stake.dropAt = dropTime(options, Dice({options.seed, bot, question, ForStakeChurn}));
    return stake;
}

bool saysRight(const BotOptions &options, quint64 player, const QString &questionId)
{
    Dice dice({options.seed, player, Dice::keyOf(questionId.toUtf8()), ForJudgement});
    return dice.chance(options.accuracy);
}

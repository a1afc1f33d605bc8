#include "core/library/pack.h"

#include "core/game/questionjson.h"
#include "core/game/quizroundsjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr auto formatName = "quizstage-pack"_L1;
constexpr int formatVersion = 1;
constexpr qsizetype longestId = 64;

std::unexpected<Error> invalid(const QString &message)
{
    return refuse(ErrorCode::InvalidMessage, message);
}

struct TextMember
{
    QLatin1StringView name;
    QString Pack::*member;
};

constexpr std::array textMembers {
    TextMember {"id"_L1, &Pack::id},
    TextMember {"title"_L1, &Pack::title},
    TextMember {"description"_L1, &Pack::description},
    TextMember {"language"_L1, &Pack::language},
    TextMember {"author"_L1, &Pack::author},
    TextMember {"licence"_L1, &Pack::licence},
};

Result<void> checkFormat(const QJsonObject &json)
{
    if (json["format"_L1].toString() != formatName)
        return invalid(u"not a pack: format must be \"quizstage-pack\""_s);
    const QJsonValue version = json["version"_L1];
    if (!version.isDouble())
        return invalid(u"version must be 1"_s);
    if (version.toDouble() != formatVersion) {
        return invalid(u"version %1 is not one that this program reads: it reads version 1"_s.arg(
            version.toDouble()));
    }
    return {};
}

Result<QString> textField(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json[name];
    if (!value.isString() && !value.isUndefined() && !value.isNull())
        return invalid(u"%1 must be a text"_s.arg(name));
    const QString text = value.toString().trimmed();
    if (text.size() > longestPackText)
        return invalid(u"%1 must have at most 2000 characters"_s.arg(name));
    return text;
}

Result<QStringList> tagsField(const QJsonObject &json)
{
    const QJsonValue value = json["tags"_L1];
    if (value.isUndefined() || value.isNull())
        return QStringList();
    const auto isTag = [](const QJsonValue &tag) {
        return tag.isString() && tag.toString().size() <= longestPackText;
    };
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > mostPackTags || !std::ranges::all_of(array, isTag))
        return invalid(u"tags must be a list of at most 50 texts"_s);
    QStringList tags;
    for (const QJsonValue &tag : array)
        tags.append(tag.toString());
    return tags;
}

/// All of a pack but its questions; the title may be missing.
Result<Pack> packFacts(const QJsonObject &json)
{
    if (const auto ok = checkFormat(json); !ok)
        return std::unexpected(ok.error());
    Pack pack;
    for (const auto &[name, member] : textMembers) {
        const auto text = textField(json, name);
        if (!text)
            return std::unexpected(text.error());
        pack.*member = *text;
    }
    if (!pack.id.isEmpty() && !isPackId(pack.id))
        return invalid(u"id must be 1 to 64 of a-z, 0-9 and hyphen"_s);
    const auto tags = tagsField(json);
    if (!tags)
        return std::unexpected(tags.error());
    pack.tags = *tags;
    return pack;
}

/// Rounds whose words may still be missing or too long; none when they are no rounds at all.
QList<QuizRound> unfinishedRounds(const QJsonArray &json)
{
    QJsonArray worded;
    for (const QJsonValue &value : json) {
        QJsonObject round = value.toObject();
        round["title"_L1] = u"?"_s;
        round.remove("introduction"_L1);
        worded.append(round);
    }
    auto rounds = quizRoundsFromJson(worded);
    if (!rounds)
        return {};
    for (qsizetype i = 0; i < rounds->size(); ++i) {
        (*rounds)[i].title = json[i]["title"_L1].toString();
        (*rounds)[i].introduction = json[i]["introduction"_L1].toString();
    }
    return *rounds;
}

} // namespace

bool isPackId(QStringView id)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    return !id.isEmpty() && id.size() <= longestId && std::ranges::all_of(id, isAllowed);
}

QJsonObject toJson(const Pack &pack)
{
    QJsonObject json {{u"format"_s, formatName},
                      {u"version"_s, formatVersion},
                      {u"tags"_s, QJsonArray::fromStringList(pack.tags)},
                      {u"questions"_s, toJson(pack.questions)}};
    for (const auto &[name, member] : textMembers)
        json.insert(name, pack.*member);
    if (!pack.rounds.isEmpty())
        json.insert("rounds"_L1, toJson(pack.rounds));
    return json;
}

Result<Pack> packFromJson(const QJsonObject &json)
{
    auto pack = packFacts(json);
    if (!pack)
        return pack;
    if (pack->title.isEmpty() || pack->title.size() > longestPackTitle)
        return invalid(u"title must be a text of 1 to 120 characters"_s);
    const auto rounds = quizRoundsFromJson(json["rounds"_L1]);
    if (!rounds)
        return std::unexpected(rounds.error());
    QJsonValue listed = json["questions"_L1];
    if (listed.isArray())
        listed = withRoundDefaults(listed.toArray(), json["rounds"_L1]);
    const auto questions = questionsFromJson(listed);
    if (!questions)
        return std::unexpected(questions.error());
    if (const auto ok = checkRoundsHold(*rounds, questions->size()); !ok)
        return std::unexpected(ok.error());
    pack->questions = *questions;
    pack->rounds = *rounds;
    return pack;
}

Result<Pack> unfinishedPackFromJson(const QJsonObject &json)
{
    auto pack = packFacts(json);
    if (!pack)
        return pack;
    const QJsonArray questions = json["questions"_L1].toArray();
    if (questions.size() > mostPackQuestions)
        return invalid(u"questions must be at most 2000"_s);
    for (const QJsonValue &value : questions) {
        const auto question
            = unfinishedQuestionFromJson(value, int(pack->questions.size()) + 1);
        if (!question)
            return std::unexpected(question.error());
        pack->questions.append(*question);
    }
    const QList<QuizRound> rounds = unfinishedRounds(json["rounds"_L1].toArray());
    if (checkRoundsHold(rounds, pack->questions.size()))
        pack->rounds = rounds;
    return pack;
}

Result<Pack> packFromBytes(QByteArray bytes)
{
    if (bytes.size() > largestPack)
        return refuse(ErrorCode::TooLarge, u"a pack has at most 16 MiB"_s);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto offset = std::min<qsizetype>(problem.offset, bytes.size());
        const auto line = bytes.first(offset).count('\n');
        return invalid(u"not JSON: line %1: %2"_s.arg(line + 1).arg(problem.errorString()));
    }
    if (!document.isObject())
        return invalid(u"not a pack: the file must hold one JSON object"_s);
    return packFromJson(document.object());
}

#include "core/library/formats/packjson.h"

#include "core/game/quizroundsjson.h"
#include "core/view/mediapath.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{

constexpr auto formatName = "quizstage-pack"_L1;

/// The rounds of a file; none, and a warning, when they are not right.
QList<QuizRound> readRounds(const QJsonObject &json, ImportBuilder &builder)
{
    const auto rounds = quizRoundsFromJson(json["rounds"_L1]);
    const auto fits = rounds ? checkRoundsHold(*rounds, json["questions"_L1].toArray().size())
                             : std::unexpected(rounds.error());
    if (fits)
        return *rounds;
    builder.warn(u"the rounds are left out: %1"_s.arg(fits.error().message));
    return {};
}

} // namespace

bool recognisesPackJson(const SourceFile &file)
{
    const QJsonObject json = file.json.object();
    return json["format"_L1] == formatName;
}

ImportReport readPackJson(const SourceFile &file)
{
    ImportBuilder builder(u"json"_s);
    readPackMembers(file.json.object(), builder);
    return builder.finish();
}

void readPackMembers(const QJsonObject &json, ImportBuilder &builder)
{
    if (json["version"_L1].toInt() != 1) {
        builder.skip(u"the file"_s, u"this program reads version 1 of the pack format"_s);
        return;
    }
    Pack &pack = builder.pack();
    pack.title = json["title"_L1].toString();
    pack.description = json["description"_L1].toString();
    pack.language = json["language"_L1].toString();
    pack.author = json["author"_L1].toString();
    pack.licence = json["licence"_L1].toString();
    if (const QString id = json["id"_L1].toString(); isPackId(id))
        pack.id = id;
    for (const QJsonValue &tag : json["tags"_L1].toArray()) {
        if (tag.isString() && pack.tags.size() < 50)
            pack.tags.append(tag.toString().left(100));
    }
    if (!json["questions"_L1].isArray())
        builder.skip(u"the file"_s, u"questions must be a list"_s);
    QList<bool> kept;
    qsizetype number = 0;
    for (const QJsonValue &question :
         withRoundDefaults(json["questions"_L1].toArray(), json["rounds"_L1])) {
        if (builder.isFull())
            break;
        const QString where = questionName(++number);
        const qsizetype before = pack.questions.size();
        if (question.isObject())
            builder.add(question.toObject(), where);
        else
            builder.skip(where, u"it must be an object"_s);
        kept.append(pack.questions.size() > before);
    }
    pack.rounds = roundsOfKept(readRounds(json, builder), kept);
}

void writePackJson(const Pack &pack, ExportBuilder &out)
{
    out.bytes = QJsonDocument(toJson(pack)).toJson();
    for (qsizetype i = 0; i < pack.questions.size(); ++i)
        out.countWritten();
    const bool hasMedia = std::ranges::any_of(pack.questions, [](const Question &question) {
        return !question.image.isEmpty() || !keptPaths(question).isEmpty();
    });
    if (hasMedia)
        out.lose(u"pictures and sounds are named, but not in the file; a quizpack holds them"_s);
}

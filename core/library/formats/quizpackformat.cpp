#include "core/library/formats/quizpackformat.h"

#include "core/library/formats/packjson.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace
{

constexpr auto formatName = "quizstage-quizpack"_L1;
const QString manifestName = u"manifest.json"_s;
const QString packName = u"pack.json"_s;
constexpr auto roomMedia = "/media/"_L1;
constexpr auto ownMedia = "media/"_L1;

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// A file of the archive that is what the manifest says.
Result<QByteArray> checkedFile(ZipReader &archive, const QJsonObject &hashes, const QString &name)
{
    auto bytes = archive.read(name);
    if (!bytes)
        return bytes;
    if (hashes[name].toString() != hashOf(*bytes))
        return refuse(ErrorCode::InvalidMessage,
                      u"%1 is not what the manifest says: the file is damaged"_s.arg(name));
    return bytes;
}

/// Gathers the files that a pack's questions name.
class MediaGatherer
{
public:
    MediaGatherer(ZipReader &archive, const QJsonObject &hashes, ImportBuilder &builder)
        : m_archive(archive)
        , m_hashes(hashes)
        , m_builder(builder)
    { }

    /// Takes the file that this member names, or the name out where the file is none.
    void gather(QJsonObject &json, QLatin1StringView member, const QString &where)
    {
        const QString name = json[member].toString();
        if (name.isEmpty())
            return;
        const auto bytes = checkedFile(m_archive, m_hashes, name);
        if (bytes) {
            m_builder.addPicture(name, *bytes);
            return;
        }
        m_builder.warn(u"%1: its %2 is left out: %3"_s.arg(
            where, member == "audio"_L1 ? u"sound"_s : u"picture"_s, bytes.error().message));
        json.remove(member);
    }

    void gatherAll(QJsonObject &question, const QString &where)
    {
        gather(question, "image"_L1, where);
        gather(question, "audio"_L1, where);
        QJsonArray choices = question["choices"_L1].toArray();
        for (QJsonValueRef value : choices) {
            QJsonObject choice = value.toObject();
            if (!choice.contains("image"_L1))
                continue;
            gather(choice, "image"_L1, where);
            value = choice;
        }
        if (!choices.isEmpty())
            question.insert("choices"_L1, choices);
    }

private:
    ZipReader &m_archive;
    const QJsonObject &m_hashes;
    ImportBuilder &m_builder;
};

} // namespace

bool recognisesQuizpack(const SourceFile &file)
{
    return file.archive->contains(manifestName) && file.archive->contains(packName);
}

ImportReport readQuizpack(const SourceFile &file)
{
    ImportBuilder builder(u"quizpack"_s);
    const auto fail = [&builder](const QString &reason) {
        builder.skip(u"the file"_s, reason);
        return builder.finish();
    };
    const auto manifestBytes = file.archive->read(manifestName);
    if (!manifestBytes)
        return fail(manifestBytes.error().message);
    const QJsonObject manifest = QJsonDocument::fromJson(*manifestBytes).object();
    if (manifest["format"_L1] != formatName || manifest["version"_L1].toInt() != 1)
        return fail(u"its manifest is not one that this program reads"_s);
    const QJsonObject hashes = manifest["files"_L1].toObject();
    const auto packBytes = checkedFile(*file.archive, hashes, packName);
    if (!packBytes)
        return fail(packBytes.error().message);

    QJsonObject pack = QJsonDocument::fromJson(*packBytes).object();
    QJsonArray questions = pack["questions"_L1].toArray();
    MediaGatherer media(*file.archive, hashes, builder);
    qsizetype number = 0;
    for (QJsonValueRef question : questions) {
        QJsonObject json = question.toObject();
        media.gatherAll(json, questionName(++number));
        question = json;
    }
    pack.insert("questions"_L1, questions);
    readPackMembers(pack, builder);
    return builder.finish();
}

void writeQuizpack(const Pack &pack, ExportBuilder &out)
{
    Pack own = pack;
    QList<ZipEntry> entries;
    QJsonObject hashes;
    const auto add = [&entries, &hashes](const QString &name, const QByteArray &bytes) {
        if (hashes.contains(name))
            return;
        entries.append({name, bytes});
        hashes.insert(name, hashOf(bytes));
    };
    const auto take = [&out, &add](QString &path) {
        if (path.isEmpty())
            return;
        const QByteArray bytes = out.picture(path);
        if (bytes.isEmpty()) {
            out.lose(u"pictures and sounds that are not on this computer are left out"_s);
            path.clear();
        } else {
            path = ownMedia + path.sliced(QString(roomMedia).size());
            add(path, bytes);
        }
    };
    own.questions.clear();
    QList<bool> kept;
    int number = 0;
    for (Question question : pack.questions) {
        ++number;
        take(question.image);
        take(question.audio);
        for (Choice &choice : question.choices)
            take(choice.image);
        kept.append(checkQuestion(question).has_value());
        if (!kept.last()) {
            out.leaveOut(number, u"the pictures that it chooses between are not on this computer"_s);
            continue;
        }
        own.questions.append(question);
        out.countWritten();
    }
    own.rounds = roundsOfKept(pack.rounds, kept);
    add(packName, QJsonDocument(toJson(own)).toJson());
    const QJsonObject manifest {
        {u"format"_s, QString(formatName)}, {u"version"_s, 1}, {u"files"_s, hashes}};
    entries.prepend({manifestName, QJsonDocument(manifest).toJson()});
    out.bytes = zipOf(entries);
}

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
    qsizetype number = 0;
    for (QJsonValueRef question : questions) {
        ++number;
        QJsonObject json = question.toObject();
        const QString image = json["image"_L1].toString();
        if (image.isEmpty())
            continue;
        const auto picture = checkedFile(*file.archive, hashes, image);
        if (picture) {
            builder.addPicture(image, *picture);
            continue;
        }
        builder.warn(u"%1: its picture is left out: %2"_s.arg(questionName(number),
                                                              picture.error().message));
        json.remove("image"_L1);
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
    for (Question &question : own.questions) {
        out.countWritten();
        if (question.image.isEmpty())
            continue;
        const QByteArray picture = out.picture(question.image);
        if (picture.isEmpty()) {
            out.lose(u"pictures that are not on this computer are left out"_s);
            question.image.clear();
        } else {
            question.image = ownMedia + question.image.sliced(QString(roomMedia).size());
            add(question.image, picture);
        }
    }
    add(packName, QJsonDocument(toJson(own)).toJson());
    const QJsonObject manifest {
        {u"format"_s, QString(formatName)}, {u"version"_s, 1}, {u"files"_s, hashes}};
    entries.prepend({manifestName, QJsonDocument(manifest).toJson()});
    out.bytes = zipOf(entries);
}

#include "core/view/mediapath.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype idBytes = 16;
}

bool isKeptPath(const QString &path)
{
    static const QRegularExpression pattern(u"\\A/media/[0-9a-f]{64}\\.(png|jpg|mp3|ogg|wav)\\z"_s);
    return pattern.match(path).hasMatch();
}

QString openedPath(const GameRoom &room, const QuestionId &question, const QString &path)
{
    if (!isKeptPath(path))
        return {};
    const QByteArray file = path.toUtf8() + '\n' + question.value.toUtf8();
    const QByteArray id = QMessageAuthenticationCode::hash(file, room.mediaKey.toUtf8(),
                                                           QCryptographicHash::Sha256);
    return u"/media/"_s
        + QString::fromLatin1(id.first(idBytes).toBase64(QByteArray::Base64UrlEncoding
                                                         | QByteArray::OmitTrailingEquals));
}

QStringList keptPaths(const Question &question)
{
    QStringList paths {question.image, question.audio};
    for (const Choice &choice : question.choices)
        paths.append(choice.image);
    paths.removeIf([](const QString &path) { return !isKeptPath(path); });
    return paths;
}

#pragma once

#include "core/library/pack.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

/// A choice question with two choices.
inline Question questionOf(const QString &text, const QString &right = QStringLiteral("x"))
{
    Question question;
    question.text = text;
    question.choices = {{{QStringLiteral("a")}, right},
                        {{QStringLiteral("b")}, QStringLiteral("y")}};
    question.key.choices = {{QStringLiteral("a")}};
    return question;
}

/// A pack with these questions, q1, q2, …; one question when none are given.
inline Pack packOf(const QString &id, const QString &title,
                   QList<Question> questions = {questionOf(QStringLiteral("?"))})
{
    Pack pack;
    pack.id = id;
    pack.title = title;
    for (qsizetype i = 0; i < questions.size(); ++i)
        questions[i].id.value = QStringLiteral("q%1").arg(i + 1);
    pack.questions = questions;
    return pack;
}

/// The pack's file.
inline QByteArray bytesOf(const Pack &pack)
{
    return QJsonDocument(toJson(pack)).toJson();
}

/// Writes a file and makes its folder; a failure ends the test.
inline void writeTestFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(path));
}

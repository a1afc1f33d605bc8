#pragma once

#include "core/game/question.h"

#include <QJsonObject>

/// The body of a request for `count` questions on a topic, for POST …/chat/completions. The topic is
/// data in it, never an instruction.
QJsonObject questionsWanted(const QString &model, const QString &topic, int count);

/// The drafts in the answer to it. Choices stand in an order of chance. Refused (generation_failed)
/// when it is none; a single question that is none becomes a draft that no check lets through.
Result<QList<Question>> questionsAnswered(const QByteArray &body);

/// The body of a request to answer questions, which holds no key.
QJsonObject answersWanted(const QString &model, const QList<Question> &questions);

/// The questions whose key agrees with the answer to it; refused when that is none.
Result<QList<Question>> agreedOn(const QList<Question> &questions, const QByteArray &body);

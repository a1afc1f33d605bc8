#pragma once

#include <QJsonObject>
#include <QString>

#include <array>

/// A message from the server, with what it weighed.
struct IncomingMessage
{
    QJsonObject object; ///< Empty when it was no JSON object.
    qsizetype bytes = 0; ///< The payload on the wire, UTF-8.
};

/// Parses what thousands of bots receive: a shared message, which is the same text for all of
/// them, is parsed once.
class MessageReader
{
public:
    IncomingMessage read(const QString &text);

private:
    struct Known
    {
        QString text;
        IncomingMessage message;
    };

    std::array<Known, 4> m_recent;
    size_t m_oldest = 0;
};

/// A message as compact ASCII JSON (\uXXXX), because Qt 6.4 refuses UTF-8 that is split over
/// frames.
QString asciiJson(const QJsonObject &object);

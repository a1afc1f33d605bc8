#include "app/bots/messagereader.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

IncomingMessage MessageReader::read(const QString &text)
{
    const auto known = std::ranges::find(m_recent, text, &Known::text);
    if (known != m_recent.end() && !text.isEmpty())
        return known->message;
    const QByteArray utf8 = text.toUtf8();
    const IncomingMessage message{QJsonDocument::fromJson(utf8).object(), utf8.size()};
    m_recent[m_oldest] = {text, message};
    m_oldest = (m_oldest + 1) % m_recent.size();
    return message;
}

QString asciiJson(const QJsonObject &object)
{
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QString ascii;
    ascii.reserve(json.size());
    for (const QChar c : json) {
        if (c.unicode() < 0x80)
            ascii += c;
        else
            ascii += "\\u"_L1 + QString::number(c.unicode(), 16).rightJustified(4, u'0');
    }
    return ascii;
}

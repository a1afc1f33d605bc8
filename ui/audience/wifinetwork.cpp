#include "ui/audience/wifinetwork.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WifiNetwork)
};

constexpr int longestName = 32;
constexpr int shortestPassword = 8;
constexpr int longestPassword = 63;
constexpr int rawKeyLength = 64;

/// The format's own signs, and what readers take for quotes, stand behind a backslash.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (u"\\;,:\""_s.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

bool isHex(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    });
}

QString wpaProblem(const QString &password)
{
    const qsizetype bytes = password.toUtf8().size();
    if (bytes >= shortestPassword && bytes <= longestPassword)
        return {};
    if (bytes == rawKeyLength && isHex(password))
        return {};
    return Words::tr("A WPA password has 8 to 63 characters.");
}

} // namespace

QString wifiQrText(const WifiNetwork &wifi)
{
    QString text = u"WIFI:T:"_s;
    switch (wifi.security) {
    case WifiSecurity::Wpa:
        text += u"WPA"_s;
        break;
    case WifiSecurity::Wep:
        text += u"WEP"_s;
        break;
    case WifiSecurity::Open:
        text += u"nopass"_s;
        break;
    }
    text += u";S:"_s + escaped(wifi.name) + u';';
    if (wifi.security != WifiSecurity::Open)
        text += u"P:"_s + escaped(wifi.password) + u';';
    if (wifi.hidden)
        text += u"H:true;"_s;
    return text + u';';
}

QString wifiProblem(const WifiNetwork &wifi)
{
    if (wifi.name.isEmpty())
        return Words::tr("Type the network's name.");
    if (wifi.name.toUtf8().size() > longestName)
        return Words::tr("A network's name has at most 32 characters.");
    switch (wifi.security) {
    case WifiSecurity::Wpa:
        return wpaProblem(wifi.password);
    case WifiSecurity::Wep:
        return wifi.password.isEmpty() ? Words::tr("Type the network's password.") : QString();
    case WifiSecurity::Open:
        break;
    }
    return {};
}

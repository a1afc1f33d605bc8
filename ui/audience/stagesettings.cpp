#include "ui/audience/stagesettings.h"

#include "ui/audience/stagethemes.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace
{

const QString themeKey = u"audience/theme"_s;
const QString logoKey = u"audience/logo"_s;
const QString backgroundKey = u"audience/background"_s;
const QString screenKey = u"audience/screen"_s;
const QString lessMotionKey = u"motion/less"_s;
const QString showWifiKey = u"wifi/show"_s;
const QString wifiNameKey = u"wifi/name"_s;
const QString wifiPasswordKey = u"wifi/password"_s;
const QString wifiSecurityKey = u"wifi/security"_s;
const QString wifiHiddenKey = u"wifi/hidden"_s;

const QList<std::pair<WifiSecurity, QString>> &securityNames()
{
    static const QList<std::pair<WifiSecurity, QString>> names{
        {WifiSecurity::Wpa, u"wpa"_s}, {WifiSecurity::Wep, u"wep"_s}, {WifiSecurity::Open, u"open"_s}};
    return names;
}

} // namespace

StageSettings readStageSettings(const QSettings &settings)
{
    StageSettings stage;
    stage.theme = stageTheme(settings.value(themeKey).toString()).id;
    stage.logo = settings.value(logoKey).toString();
    stage.background = settings.value(backgroundKey).toString();
    stage.screen = settings.value(screenKey).toString();
    stage.reducedMotion = settings.value(lessMotionKey).toBool();
    stage.showWifi = settings.value(showWifiKey).toBool();
    stage.wifi.name = settings.value(wifiNameKey).toString();
    stage.wifi.password = settings.value(wifiPasswordKey).toString();
    stage.wifi.hidden = settings.value(wifiHiddenKey).toBool();
    for (const auto &[security, name] : securityNames()) {
        if (settings.value(wifiSecurityKey).toString() == name)
            stage.wifi.security = security;
    }
    return stage;
}

void writeStageSettings(QSettings &settings, const StageSettings &stage)
{
    settings.setValue(themeKey, stage.theme);
    settings.setValue(logoKey, stage.logo);
    settings.setValue(backgroundKey, stage.background);
    settings.setValue(screenKey, stage.screen);
    settings.setValue(lessMotionKey, stage.reducedMotion);
    settings.setValue(showWifiKey, stage.showWifi);
    settings.setValue(wifiNameKey, stage.wifi.name);
    settings.setValue(wifiPasswordKey, stage.wifi.password);
    settings.setValue(wifiHiddenKey, stage.wifi.hidden);
    for (const auto &[security, name] : securityNames()) {
        if (stage.wifi.security == security)
            settings.setValue(wifiSecurityKey, name);
    }
}

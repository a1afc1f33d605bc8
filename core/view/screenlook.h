#pragma once

#include <QString>

#include <optional>

/// The network that screens tell guests to join first.
struct ScreenWifi
{
    QString name;
    QString password; ///< Empty: none is needed.
    QString code; ///< What its QR code says to a phone's camera.

    bool operator==(const ScreenWifi &) const = default;
};

/// How the host wants the screens of all rooms to look. Pictures are named as rooms name theirs:
/// "/media/….png"; empty: none.
struct ScreenLook
{
    QString theme;
    QString logo;
    QString background;
    std::optional<ScreenWifi> wifi;
    bool reducedMotion = false;

    bool operator==(const ScreenLook &) const = default;
};

#pragma once

#include <QString>

enum class WifiSecurity { Wpa, Wep, Open };

/// The network that guests join before they open the join page.
struct WifiNetwork
{
    QString name;
    QString password; ///< Not looked at for an open network.
    WifiSecurity security = WifiSecurity::Wpa;
    bool hidden = false; ///< It doesn't announce its name.

    bool operator==(const WifiNetwork &) const = default;
};

/// What phones' cameras understand: `WIFI:T:WPA;S:name;P:password;;`.
QString wifiQrText(const WifiNetwork &wifi);

/// Why no phone could join with this, in words for the host; empty when one could.
QString wifiProblem(const WifiNetwork &wifi);

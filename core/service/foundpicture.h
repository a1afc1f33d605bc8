#pragma once

#include <QByteArray>
#include <QString>

/// A picture that a service found: its file as it came, who made it and where it comes from.
struct FoundPicture
{
    QByteArray file;
    QString author;
    QString link;

    bool operator==(const FoundPicture &) const = default;
};

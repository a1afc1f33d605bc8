#pragma once

#include "core/view/roomview.h"

#include <QUrl>

/// All that the audience window is ever given: no field of it can hold a key, a note or a question
/// that has not been opened.
struct AudienceView
{
    SharedView shared;
    QList<PublicPlayer> arrivals; ///< Newest last, the last few dozen.
    QUrl joinUrl;

    bool operator==(const AudienceView &) const = default;
};

#pragma once

#include "ui/audience/stagepicture.h"
#include "ui/audience/stagethemes.h"
#include "ui/audience/wifinetwork.h"

#include <optional>

/// How the audience screen is dressed.
struct StageLook
{
    StageTheme theme = stageThemes().first();
    StagePicture logo;
    StagePicture background;
    std::optional<WifiNetwork> wifi; ///< Told on the join screen.
};

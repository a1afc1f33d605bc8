#include "ui/newroom/roompreset.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace
{

struct Presets
{
    Q_DECLARE_TR_FUNCTIONS(RoomPresets)
};

RoomPreset quickQuiz()
{
    return {.id = u"quick-quiz"_s,
            .name = Presets::tr("Quick quiz"),
            .description = Presets::tr("Short questions that follow each other by themselves."),
            .choices = {}};
}

RoomPreset classroom()
{
    RoomPreset preset {.id = u"classroom"_s,
                       .name = Presets::tr("Classroom"),
                       .description = Presets::tr("Time to think, right answers before fast ones, "
                                                  "and you talk about each before you go on."),
                       .choices = {}};
    RoomSettings &settings = preset.choices.settings;
    settings.questionTime = Seconds(30);
    settings.pacing = Pacing::Hold;
    settings.scoring = ScoringPolicy::AccuracyFirst;
    settings.shuffleChoices = ShuffleChoices::Player;
    settings.join = JoinMode::Approve;
    preset.choices.maxPlayerCount = 40;
    return preset;
}

RoomPreset pubQuiz()
{
    RoomPreset preset {.id = u"pub-quiz"_s,
                       .name = Presets::tr("Pub quiz"),
                       .description = Presets::tr("You host: every step waits for you, every "
                                                  "right answer counts the same."),
                       .choices = {}};
    RoomSettings &settings = preset.choices.settings;
    settings.questionTime = Seconds(45);
    settings.pacing = Pacing::Manual;
    settings.closeWhenAllAnswered = false;
    settings.scoring = ScoringPolicy::Flat;
    settings.leaderboardTime = Seconds(0);
    settings.timeToLive = std::chrono::hours(12);
    preset.choices.maxPlayerCount = 200;
    return preset;
}

RoomPreset bigShow()
{
    RoomPreset preset {.id = u"big-show"_s,
                       .name = Presets::tr("Big show"),
                       .description = Presets::tr("A full house looks at the big screen; phones "
                                                  "are only for answering."),
                       .choices = {}};
    RoomSettings &settings = preset.choices.settings;
    settings.questionTime = Seconds(15);
    settings.introTime = Seconds(5);
    settings.revealTime = Seconds(8);
    settings.leaderboardTime = Seconds(8);
    settings.closeWhenAllAnswered = false;
    settings.streakBonus = true;
    settings.showQuestionOnPhone = false;
    preset.choices.maxPlayerCount = 20000;
    return preset;
}

} // namespace

QList<RoomPreset> builtInPresets()
{
    return {quickQuiz(), classroom(), pubQuiz(), bigShow()};
}

#include "ui/settings/audiencesection.h"

#include "ui/audience/stagesettingspanel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/sound/soundplayer.h"
#include "ui/sound/soundsettingspanel.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

AudienceSection::AudienceSection(MainWindow &window, QWidget *parent)
    : SettingsSection(parent)
    , m_window(window)
    , m_stage(new StageSettingsPanel(this))
    , m_sound(new SoundSettingsPanel(window.sounds(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_stage);
    column->addWidget(new PlainLabel(TextRole::Title, tr("Sound"), this));
    column->addWidget(m_sound);
    column->addStretch();
    connect(m_stage, &StageSettingsPanel::changed, &window,
            [this] { m_window.setStageSettings(m_stage->settings()); });
    connect(m_sound, &SoundSettingsPanel::changed, &window, &MainWindow::keepSoundSettings);
}

void AudienceSection::refresh()
{
    m_stage->setSettings(m_window.stageSettings());
    m_sound->setSettings(m_window.sounds().settings());
}

std::function<void()> AudienceSection::reset()
{
    const auto set = [&window = m_window](const StageSettings &stage, const SoundSettings &sound) {
        window.setStageSettings(stage);
        window.sounds().apply(sound);
        window.keepSoundSettings();
    };
    const StageSettings stage = m_window.stageSettings();
    const SoundSettings sound = m_window.sounds().settings();
    set({}, {});
    return [set, stage, sound] { set(stage, sound); };
}

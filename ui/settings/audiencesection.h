#pragma once

#include "ui/settings/settingssection.h"

class MainWindow;
class SoundSettingsPanel;
class StageSettingsPanel;

/// How the audience windows of all rooms look and sound; what is changed here shows at once.
class AudienceSection : public SettingsSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AudienceSection)

public:
    explicit AudienceSection(MainWindow &window, QWidget *parent = nullptr);

    void refresh() override;
    std::function<void()> reset() override;

private:
    MainWindow &m_window;
    StageSettingsPanel *m_stage;
    SoundSettingsPanel *m_sound;
};

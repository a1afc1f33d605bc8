#pragma once

#include "ui/settings/settingssection.h"

class MainWindow;
class PlainLabel;
class PresetBar;
class QComboBox;

/// What a new room begins with.
class GamesSection : public SettingsSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GamesSection)

public:
    explicit GamesSection(MainWindow &window, QWidget *parent = nullptr);

    void refresh() override;
    std::function<void()> reset() override;

private:
    void showPresets();

    PresetBar &m_presets;
    QComboBox *m_beginning;
    PlainLabel *m_words;
};

#pragma once

#include "ui/sound/soundsettings.h"

#include <QWidget>

class FileField;
class QCheckBox;
class QGridLayout;
class QLabel;
class QSlider;
class QToolButton;
class SoundPlayer;

/// Edits what the audience window sounds like; each sound can be tried.
class SoundSettingsPanel : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SoundSettingsPanel)

public:
    /// Shows the player's settings and gives it new ones; `player` must outlive the panel.
    explicit SoundSettingsPanel(SoundPlayer &player, QWidget *parent = nullptr);

    const SoundSettings &settings() const { return m_settings; }
    void setSettings(const SoundSettings &settings);

Q_SIGNALS:
    /// A person changed something; `settings` has it and the player plays so.
    void changed();

private:
    struct Row
    {
        QSlider *volume = nullptr;
        QLabel *percent = nullptr;
        QToolButton *listen = nullptr;
        FileField *file = nullptr;
    };

    Row &row(SoundCue cue) { return m_rows[size_t(cue)]; }
    void addRow(QGridLayout *grid, SoundCue cue);
    void takeEdits();
    void showProblem(SoundCue cue);
    void followVolumes();

    SoundPlayer &m_player;
    SoundSettings m_settings;
    QCheckBox *m_mute;
    std::array<Row, soundCueCount> m_rows;
};

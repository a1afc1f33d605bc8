#pragma once

#include "ui/audience/stagesettings.h"

#include <QWidget>

class FileField;
class QCheckBox;
class QComboBox;
class QFormLayout;
class StagePreview;
class ThemePicker;
class WifiFields;

/// Edits how the audience screen looks and where it is, with a miniature of it.
class StageSettingsPanel : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StageSettingsPanel)

public:
    explicit StageSettingsPanel(QWidget *parent = nullptr);

    const StageSettings &settings() const { return m_settings; }
    void setSettings(const StageSettings &settings);
    StagePreview &preview() const { return *m_preview; }

Q_SIGNALS:
    /// A person changed something; `settings` has it.
    void changed();

private:
    void layOut();
    void addRow(QFormLayout *form, const QString &words, QWidget *field);
    void listScreens();
    void takeEdits();
    void showProblems();

    StageSettings m_settings;
    ThemePicker *m_theme;
    FileField *m_logo;
    FileField *m_background;
    WifiFields *m_wifi;
    QComboBox *m_screen;
    QCheckBox *m_lessMotion;
    StagePreview *m_preview;
};

#pragma once

#include "ui/mainwindow/preferences.h"
#include "ui/settings/settingssection.h"

class MainWindow;
class OptionRow;
class QComboBox;
class Segments;

/// Language, light or dark, size, and what closing the window does.
class GeneralSection : public SettingsSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GeneralSection)

public:
    explicit GeneralSection(MainWindow &window, QWidget *parent = nullptr);

    void refresh() override;
    std::function<void()> reset() override;

private:
    void addLanguages();
    void addScales();
    void showScaleNote();
    void take();

    MainWindow &m_window;
    QComboBox *m_language;
    Segments *m_theme;
    QComboBox *m_scale;
    QComboBox *m_whenClosed;
    OptionRow *m_scaleRow;
};

#include "ui/audience/stagedresser.h"

StageDresser::StageDresser(const QSize &bound, QObject *parent)
    : QObject(parent)
    // The logo stands in the title strip.
    , m_logo({bound.width() / 4, bound.height() / 10})
    , m_background(bound)
{
    connect(&m_logo, &PictureLoader::changed, this, &StageDresser::lookChanged);
    connect(&m_background, &PictureLoader::changed, this, &StageDresser::lookChanged);
}

void StageDresser::dress(const StageSettings &settings)
{
    const StageSettings before = std::exchange(m_settings, settings);
    // The host may have put right what was wrong with a file.
    if (before.logo != settings.logo || !m_logo.problem().isEmpty())
        m_logo.loadFile(settings.logo);
    if (before.background != settings.background || !m_background.problem().isEmpty())
        m_background.loadFile(settings.background);
    if (before != settings)
        Q_EMIT lookChanged();
}

StageLook StageDresser::look() const
{
    StageLook look{.theme = stageTheme(m_settings.theme),
                   .logo = m_logo.picture(),
                   .background = m_background.picture(),
                   .wifi = {}};
    if (m_settings.showWifi && wifiProblem(m_settings.wifi).isEmpty())
        look.wifi = m_settings.wifi;
    return look;
}

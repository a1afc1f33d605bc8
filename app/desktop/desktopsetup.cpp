#include "app/desktop/desktopsetup.h"

#include "core/config/networksettings.h"

DesktopSetup::DesktopSetup(const NodeOptions &options)
    : m_options(options)
{
    // The start would have failed if it could not be read.
    const NetworkSettings settings =
        readNetworkSettings(options.dataDir).value_or(NetworkSettings());
    m_saved = {settings.port, settings.publicUrl};
}

Result<void> DesktopSetup::save(const NetworkChoice &choice)
{
    const auto written =
        writeNetworkSettings(m_options.dataDir, {choice.port, choice.publicUrl});
    if (written)
        m_saved = choice;
    return written;
}

NetworkChoice DesktopSetup::running() const
{
    return {m_options.port, m_options.publicUrl};
}

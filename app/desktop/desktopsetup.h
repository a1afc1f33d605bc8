#pragma once

#include "core/config/nodeoptions.h"
#include "ui/settings/nodesetup.h"

/// The settings page's view of the node's options and of what is saved in the data folder.
class DesktopSetup final : public NodeSetup
{
public:
    /// `options` are those that the node runs with.
    explicit DesktopSetup(const NodeOptions &options);

    NetworkChoice saved() const override { return m_saved; }
    Result<void> save(const NetworkChoice &choice) override;
    NetworkChoice running() const override;
    bool isPortGiven() const override { return m_options.portGiven; }
    bool isPublicUrlGiven() const override { return m_options.publicUrlGiven; }

private:
    NodeOptions m_options;
    NetworkChoice m_saved;
};

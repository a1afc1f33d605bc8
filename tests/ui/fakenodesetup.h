#pragma once

#include "ui/settings/nodesetup.h"

/// What a settings page finds, for tests.
class FakeNodeSetup final : public NodeSetup
{
public:
    NetworkChoice saved() const override { return m_saved; }
    Result<void> save(const NetworkChoice &choice) override
    {
        if (refusal)
            return std::unexpected(*refusal);
        m_saved = choice;
        return {};
    }
    NetworkChoice running() const override { return atStart; }
    bool isPortGiven() const override { return portGiven; }
    bool isPublicUrlGiven() const override { return urlGiven; }

    NetworkChoice atStart;
    bool portGiven = false;
    bool urlGiven = false;
    std::optional<Error> refusal;

private:
    NetworkChoice m_saved;
};

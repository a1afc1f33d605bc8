#pragma once

#include "core/support/ids.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/viewstate.h"

#include <memory>
#include <vector>

class AudienceWindow;
class MainWindow;

/// What is open in the main window and beside it, and how, while its contents are made anew. The
/// audience windows are taken out of the old contents and put into the new ones, so that the room sees
/// nothing of it.
class KeptContents
{
public:
    explicit KeptContents(MainWindow &window);
    ~KeptContents();

    /// Which page is in front is left to the window.
    void restore(MainWindow &window);

private:
    Q_DISABLE_COPY_MOVE(KeptContents)

    struct Room
    {
        RoomCode code;
        bool inOwnWindow = false;
        ViewState view;
        std::unique_ptr<AudienceWindow> audience;
    };

    std::vector<Room> m_rooms;
    ViewState m_dashboard;
    ViewState m_library;
    ViewState m_results;
    SettingsPage::Section m_section;
    std::function<void()> m_undo; ///< Of the settings page.
};

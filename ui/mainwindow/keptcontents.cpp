#include "ui/mainwindow/keptcontents.h"

#include "ui/audience/audiencewindow.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/library/librarypage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/roomwindows.h"
#include "ui/results/resultspage.h"
#include "ui/room/roompage.h"

KeptContents::KeptContents(MainWindow &window)
    : m_dashboard(ViewState::of(window.dashboard()))
    , m_library(ViewState::of(window.libraryPage()))
    , m_results(ViewState::of(window.resultsPage()))
    , m_section(window.settingsPage().section())
    , m_undo(window.settingsPage().takeUndo())
{
    const QList<RoomCode> rooms = window.openRooms();
    for (const RoomCode &code : rooms) {
        RoomPage &page = *window.roomPage(code);
        m_rooms.push_back({.code = code,
                           .inOwnWindow = window.roomWindows().take(code) != nullptr,
                           .view = ViewState::of(page),
                           .audience = page.takeAudienceWindow()});
    }
}

KeptContents::~KeptContents() = default;

void KeptContents::restore(MainWindow &window)
{
    m_dashboard.restore(window.dashboard());
    m_library.restore(window.libraryPage());
    m_results.restore(window.resultsPage());
    for (Room &room : m_rooms) {
        if (room.inOwnWindow)
            window.showRoomWindow(room.code);
        else
            window.showRoom(room.code);
        RoomPage &page = *window.roomPage(room.code);
        room.view.restore(page);
        if (room.audience)
            page.adoptAudienceWindow(std::move(room.audience));
    }
    window.settingsPage().showSection(m_section);
    if (m_undo)
        window.settingsPage().offerUndo(std::move(m_undo));
}

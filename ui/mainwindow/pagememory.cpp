#include "ui/mainwindow/pagememory.h"

#include "ui/audience/audiencewindow.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/roomtable.h"
#include "ui/library/librarypage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/roomwindows.h"
#include "ui/models/roomlistmodel.h"
#include "ui/results/resultspage.h"
#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"

#include <QHeaderView>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

// Looked at rather than told: what is open has many ways to change, and a second more or less of
// them makes no difference.
constexpr auto pulse = 1s;

const QString windowKey = u"window/geometry"_s;
const QString frontKey = u"openPages/front"_s;
const QString roomsKey = u"openPages/rooms"_s;
const QString windowsKey = u"openPages/windows"_s;
const QString audiencesKey = u"openPages/audiences"_s;
const QString roomsColumnKey = u"openPages/roomsColumn"_s;
const QString roomsAscendingKey = u"openPages/roomsAscending"_s;

} // namespace

OpenPages readOpenPages(const QSettings &settings)
{
    OpenPages pages{.window = settings.value(windowKey).toByteArray(),
                    .front = settings.value(frontKey).toString(),
                    .rooms = settings.value(roomsKey).toStringList(),
                    .windows = settings.value(windowsKey).toStringList(),
                    .roomsColumn = settings.value(roomsColumnKey, -1).toInt(),
                    .roomsAscending = settings.value(roomsAscendingKey).toBool()};
    const QVariantMap audiences = settings.value(audiencesKey).toMap();
    for (auto it = audiences.cbegin(); it != audiences.cend(); ++it)
        pages.audiences.insert(it.key(), it->toByteArray());
    return pages;
}

void writeOpenPages(QSettings &settings, const OpenPages &pages)
{
    settings.setValue(windowKey, pages.window);
    settings.setValue(frontKey, pages.front);
    settings.setValue(roomsKey, pages.rooms);
    settings.setValue(windowsKey, pages.windows);
    settings.setValue(roomsColumnKey, pages.roomsColumn);
    settings.setValue(roomsAscendingKey, pages.roomsAscending);
    QVariantMap audiences;
    for (auto it = pages.audiences.cbegin(); it != pages.audiences.cend(); ++it)
        audiences.insert(it.key(), *it);
    settings.setValue(audiencesKey, audiences);
}

PageMemory::PageMemory(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    m_pulse.setInterval(pulse);
    connect(&m_pulse, &QTimer::timeout, this, &PageMemory::keep);
}

void PageMemory::openAgain(Audiences audiences)
{
    const OpenPages pages = readOpenPages(m_window.settings());
    m_kept = pages;
    if (pages.roomsColumn >= 0 && pages.roomsColumn < RoomListModel::ColumnCount)
        m_window.dashboard().table()->sortByColumn(
            pages.roomsColumn, pages.roomsAscending ? Qt::AscendingOrder : Qt::DescendingOrder);
    for (const QString &room : pages.rooms) {
        if (const auto code = RoomCode::parse(room))
            openRoom(*code, pages, audiences);
    }
    const auto front = RoomCode::parse(pages.front);
    if (front && pages.rooms.contains(pages.front))
        m_window.showRoom(*front);
    else if (pages.front == "library"_L1)
        m_window.showLibrary();
    else if (pages.front == "results"_L1)
        m_window.showResults();
    else
        m_window.showDashboard();
    m_pulse.start();
}

void PageMemory::openRoom(const RoomCode &code, const OpenPages &pages, Audiences audiences)
{
    if (pages.windows.contains(code.value))
        m_window.showRoomWindow(code);
    else
        m_window.showRoom(code);
    RoomPage *page = m_window.roomPage(code);
    if (audiences == Audiences::Leave || !page || !pages.audiences.contains(code.value))
        return;
    AudienceWindow &audience = page->audienceWindow();
    audience.restoreGeometry(pages.audiences.value(code.value));
    audience.show();
}

void PageMemory::keep()
{
    const OpenPages now = open();
    if (!m_pulse.isActive() || now == m_kept)
        return;
    m_kept = now;
    writeOpenPages(m_window.settings(), now);
}

OpenPages PageMemory::open() const
{
    const QHeaderView &roomsHeader = *m_window.dashboard().table()->horizontalHeader();
    OpenPages pages{.window = m_window.saveGeometry(),
                    .front = u"rooms"_s,
                    .roomsColumn = roomsHeader.sortIndicatorSection(),
                    .roomsAscending = roomsHeader.sortIndicatorOrder() == Qt::AscendingOrder};
    if (const RoomPage *front = m_window.currentRoomPage())
        pages.front = front->code().value;
    else if (m_window.libraryPage().isVisibleTo(&m_window))
        pages.front = u"library"_s;
    else if (m_window.resultsPage().isVisibleTo(&m_window))
        pages.front = u"results"_s;
    for (RoomPage *page : m_window.roomPages()) {
        if (page->watch().room().isFinished())
            continue;
        const RoomCode code = page->code();
        pages.rooms << code.value;
        if (m_window.roomWindows().window(code))
            pages.windows << code.value;
        if (page->hasAudienceWindow() && page->audienceWindow().isVisible())
            pages.audiences.insert(code.value, page->audienceWindow().saveGeometry());
    }
    return pages;
}

#include "ui/mainwindow/roomwindows.h"

#include "ui/room/roompage.h"
#include "ui/room/roomwindow.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace
{

const QString sizeKey = u"roomWindows/size"_s;

QString geometryKey(const RoomCode &code)
{
    return u"roomWindows/"_s + code.value;
}

} // namespace

RoomWindows::RoomWindows(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

RoomWindows::~RoomWindows()
{
    qDeleteAll(m_windows);
}

void RoomWindows::open(RoomPage &page)
{
    const RoomCode code = page.code();
    auto *window = new RoomWindow(page);
    m_windows.insert(code, window);
    if (!window->restoreGeometry(m_settings.value(geometryKey(code)).toByteArray()))
        window->resize(m_settings.value(sizeKey, window->size()).toSize());
    connect(window, &RoomWindow::closed, this, [this, code] { Q_EMIT returned(take(code)); });
    window->show();
    page.setFocus();
}

RoomPage *RoomWindows::take(const RoomCode &code)
{
    RoomWindow *window = m_windows.take(code);
    if (!window)
        return nullptr;
    saveGeometry(*window);
    RoomPage *page = window->takePage();
    window->hide();
    // Not now: the page's own button may have asked for this.
    window->deleteLater();
    return page;
}

void RoomWindows::forget(const RoomCode &code)
{
    m_settings.remove(geometryKey(code));
}

void RoomWindows::saveAll()
{
    for (const RoomWindow *window : std::as_const(m_windows))
        saveGeometry(*window);
}

void RoomWindows::hideAll()
{
    for (RoomWindow *window : std::as_const(m_windows))
        window->hide();
}

void RoomWindows::saveGeometry(const RoomWindow &window)
{
    m_settings.setValue(geometryKey(window.page()->code()), window.saveGeometry());
    m_settings.setValue(sizeKey, window.size());
}

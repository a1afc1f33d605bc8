#include "ui/room/roomwindow.h"

#include "ui/room/roomactions.h"
#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"
#include "ui/theme/icons.h"
#include "ui/words/words.h"

#include <QCloseEvent>
#include <QMenuBar>

using namespace Qt::StringLiterals;

RoomWindow::RoomWindow(RoomPage &page)
    : m_page(&page)
{
    setObjectName(u"roomWindow"_s);
    setMinimumSize(980, 620);
    resize(1100, 700);
    setCentralWidget(&page);
    page.show();
    page.setInOwnWindow(true);
    addMenu();
    connect(&page, &RoomPage::titleChanged, this, &RoomWindow::showTitle);
    showTitle();
}

RoomPage *RoomWindow::takePage()
{
    takeCentralWidget();
    m_page->disconnect(this);
    m_page->setInOwnWindow(false);
    return std::exchange(m_page, nullptr);
}

void RoomWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

void RoomWindow::addMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Room"));
    menu->addActions(m_page->actions().all());
    menu->addSeparator();
    menu->addAction(strokeIcon(u"screen"_s), tr("&Audience window"), Qt::CTRL | Qt::Key_U, m_page,
                    &RoomPage::audienceAsked);
    menu->addSeparator();
    menu->addAction(strokeIcon(u"window-back"_s), tr("&Back into the main window"),
                    QKeySequence::Close, this, &QWidget::close);
}

void RoomWindow::showTitle()
{
    const QString title = oneLine(m_page->watch().room().title);
    const QString code = m_page->code().display();
    setWindowTitle(title.isEmpty() ? code : tr("%1 – %2").arg(title, code));
}

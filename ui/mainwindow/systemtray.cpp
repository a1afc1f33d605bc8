#include "ui/mainwindow/systemtray.h"

#include "ui/words/gamewords.h"
#include "ui/words/words.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace
{

QString summaryWords(const QList<RoomSummary> &games)
{
    if (games.isEmpty())
        return SystemTray::tr("No game is running");
    return games.size() == 1
        ? gameWords(games.first())
        : SystemTray::tr("%1 games are running").arg(numberWords(int(games.size())));
}

} // namespace

SystemTray::SystemTray(QObject *parent)
    : Tray(parent)
    , m_icon(QIcon(u":/quizstage/icons/quizstage.svg"_s))
{
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT openAsked();
            });
}

void SystemTray::showGames(const QList<RoomSummary> &games)
{
    m_icon.setToolTip(u"Quizstage\n"_s + summaryWords(games));
    // A menu that is open stays as it is under the mouse.
    if (!m_menu.isVisible())
        fillMenu(games);
    m_icon.show();
}

void SystemTray::fillMenu(const QList<RoomSummary> &games)
{
    m_menu.clear();
    QAction *open = m_menu.addAction(tr("Open Quizstage"), this, &Tray::openAsked);
    m_menu.setDefaultAction(open);
    m_menu.addSeparator();
    for (const RoomSummary &game : games) {
        m_menu.addAction(menuWords(gameWords(game)), this,
                         [this, code = game.code] { Q_EMIT roomAsked(code); });
    }
    if (games.isEmpty())
        m_menu.addAction(summaryWords(games))->setEnabled(false);
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &Tray::quitAsked);
}

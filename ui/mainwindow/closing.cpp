#include "ui/mainwindow/closing.h"

#include "ui/mainwindow/tray.h"
#include "ui/widgets/buttons.h"
#include "ui/words/gamewords.h"
#include "ui/words/words.h"

#include <QMessageBox>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr qsizetype gamesNamed = 5;
/// A desktop that has not ended its session by then goes on with it.
constexpr auto longestSessionEnd = 1min;

QString title(const QList<RoomSummary> &games)
{
    return games.size() == 1
        ? Closing::tr("A game is running")
        : Closing::tr("%1 games are running").arg(numberWords(int(games.size())));
}

QString list(const QList<RoomSummary> &games)
{
    QStringList lines;
    for (const RoomSummary &game : games.first(qMin(gamesNamed, games.size())))
        lines << gameWords(game);
    if (games.size() > gamesNamed)
        lines << Closing::tr("and %1 more").arg(numberWords(int(games.size() - gamesNamed)));
    return lines.join(u'\n');
}

QPushButton *addButton(QMessageBox &box, const QString &text, QMessageBox::ButtonRole role,
                       ButtonLook look, const QString &name)
{
    QPushButton *button = makeButton(text, {}, look, &box);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    box.addButton(button, role);
    return button;
}

} // namespace

Closing::Closing(HostSession &session, std::unique_ptr<Tray> tray, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
{
    m_sessionEnd.setSingleShot(true);
    m_sessionEnd.setInterval(longestSessionEnd);
    connect(&session, &HostSession::roomsChanged, this, &Closing::showGames);
    useTray(std::move(tray));
}

Closing::~Closing() = default;

void Closing::useTray(std::unique_ptr<Tray> tray)
{
    m_tray = std::move(tray);
    connect(m_tray.get(), &Tray::openAsked, this, &Closing::comeBack);
    connect(m_tray.get(), &Tray::quitAsked, &m_window, &QWidget::close);
    connect(m_tray.get(), &Tray::roomAsked, this, [this](const RoomCode &code) {
        comeBack();
        Q_EMIT roomAsked(code);
    });
}

bool Closing::mayClose()
{
    const QList<RoomSummary> games = liveGames(m_session);
    if (m_decided || m_sessionEnd.isActive() || games.isEmpty()
        || m_whenClosed == WhenClosed::Quit)
        return true;
    if (m_whenClosed == WhenClosed::Tray && !m_inTray && m_tray->isAvailable())
        goToTray();
    else
        ask(games);
    return false;
}

void Closing::expectSessionEnd()
{
    m_sessionEnd.start();
}

void Closing::ask(const QList<RoomSummary> &games)
{
    // One that was answered stays a moment longer than it is seen.
    if (m_question && m_question->isVisible()) {
        m_question->raise();
        m_question->activateWindow();
        return;
    }
    m_question = new QMessageBox(&m_window);
    QMessageBox &box = *m_question;
    box.setObjectName(u"closingQuestion"_s);
    box.setAttribute(Qt::WA_DeleteOnClose);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(title(games));
    box.setText(title(games));
    box.setInformativeText(list(games) + u"\n\n"_s + consequences());
    QPushButton *quit = addButton(box, tr("Quit now"), QMessageBox::DestructiveRole,
                                  ButtonLook::Danger, u"quitNow"_s);
    QPushButton *stay = nullptr;
    if (m_inTray) {
        stay = addButton(box, tr("Keep running"), QMessageBox::RejectRole, ButtonLook::Primary,
                         u"keepRunning"_s);
    } else if (!m_tray->isAvailable()) {
        stay = addButton(box, tr("Keep the window open"), QMessageBox::RejectRole,
                         ButtonLook::Primary, u"keepOpen"_s);
    } else {
        stay = addButton(box, tr("Cancel"), QMessageBox::RejectRole, ButtonLook::Plain,
                         u"cancelClosing"_s);
        QPushButton *hide = addButton(box, tr("Keep running in the tray"), QMessageBox::AcceptRole,
                                      ButtonLook::Primary, u"keepInTray"_s);
        box.setDefaultButton(hide);
        connect(hide, &QPushButton::clicked, this, &Closing::goToTray);
    }
    if (!box.defaultButton())
        box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    connect(quit, &QPushButton::clicked, this, &Closing::closeWindow);
    box.open();
}

QString Closing::consequences() const
{
    QStringList parts;
    if (!m_inTray) {
        parts << (m_tray->isAvailable()
                      ? tr("In the tray everything goes on as it is, and the audience window stays "
                           "on its screen.")
                      : tr("This desktop has no tray from which a hidden window could be brought "
                           "back. If it is in the way, minimise it instead: the game goes on."));
    }
    const bool others = m_session.nodeStatus().shared && m_session.nodes().size() > 1;
    parts << (others
                  ? tr("If you quit now, another computer that shares your rooms goes on with "
                       "them.")
                  : tr("If you quit now, the game stops and phones lose their connection. "
                       "Everything is saved: when Quizstage starts again, it goes on in the same "
                       "place, with the same players."));
    return parts.join(u"\n\n"_s);
}

void Closing::goToTray()
{
    m_inTray = true;
    showGames();
    m_place = m_window.saveGeometry();
    m_window.hide();
}

void Closing::comeBack()
{
    m_inTray = false;
    m_tray->hide();
    // A window manager would place it as if it were a new one.
    if (m_window.isHidden())
        m_window.restoreGeometry(m_place);
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Closing::showGames()
{
    if (!m_inTray)
        return;
    // A panel that crashed takes the icon along.
    if (m_tray->isAvailable())
        m_tray->showGames(liveGames(m_session));
    else
        comeBack();
}

void Closing::closeWindow()
{
    m_decided = true;
    m_inTray = false;
    m_tray->hide();
    // Not now: the question is still closing.
    QTimer::singleShot(0, &m_window, &QWidget::close);
}

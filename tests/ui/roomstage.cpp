#include "roomstage.h"

#include "ui/room/roomcommands.h"

#include <QAbstractButton>
#include <QAction>
#include <QGuiApplication>
#include <QMenu>
#include <QStyleHints>

using namespace Qt::StringLiterals;

RoomStage::RoomStage(const RoomSettings &settings, const QList<QuizRound> &rounds,
                     const QList<Question> &questions)
{
    QGuiApplication::styleHints()->setMouseDoubleClickInterval(150);
    m_code = m_session.makeRoom({.title = u"Friday quiz"_s, .settings = settings, .questions = questions, .rounds = rounds});
    m_session.join(m_code, {u"Ann"_s, u"Bo"_s, u"Cem"_s});
    m_page = std::make_unique<RoomPage>(m_session, m_code);
    m_page->resize(1180, 680);
    m_page->show();
    m_page->activateWindow();
    m_page->setFocus(); // as the main window does
    const bool ready = QTest::qWaitForWindowExposed(m_page.get())
        && QTest::qWaitFor([this] { return m_page->watch().isOpen(); });
    Q_ASSERT_X(ready, "RoomStage", "the page does not show");
}

void RoomStage::waitUntilReady() const
{
    const auto *commands = m_page->findChild<RoomCommands *>();
    const bool ready = QTest::qWaitFor([commands] { return commands->isReady(); });
    Q_ASSERT_X(ready, "RoomStage", "no command is ever taken");
}

void RoomStage::allowSlowDoubleClicks()
{
    QGuiApplication::styleHints()->setMouseDoubleClickInterval(2000);
}

bool RoomStage::press(const QString &name) const
{
    waitUntilReady();
    return clickOn(m_page.get(), name);
}

void RoomStage::pressKey(Qt::Key key) const
{
    waitUntilReady();
    QTest::keyClick(m_page.get(), key);
}

void RoomStage::advance()
{
    const auto done = m_session.act(m_code, AdvancePhase{});
    Q_ASSERT(done);
}

void RoomStage::openQuestion()
{
    const auto started = m_session.act(m_code, StartGame{});
    Q_ASSERT(started);
    advance();
}

bool RoomStage::isEnabled(const QString &button) const
{
    const auto *found = visibleChild<QAbstractButton>(m_page.get(), button);
    return found && found->isEnabled();
}

QString RoomStage::textOf(const QString &button) const
{
    const auto *found = visibleChild<QAbstractButton>(m_page.get(), button);
    return found ? found->text() : QString();
}

QAction *RoomStage::correction(const QString &words) const
{
    const auto *menu = m_page->findChild<QMenu *>(u"correctionMenu"_s);
    if (!menu)
        return nullptr;
    QList<QAction *> actions = menu->actions();
    for (const auto *submenu : menu->findChildren<QMenu *>())
        actions += submenu->actions();
    for (QAction *action : std::as_const(actions)) {
        if (action->text().endsWith(words))
            return action;
    }
    return nullptr;
}

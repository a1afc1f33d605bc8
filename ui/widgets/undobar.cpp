#include "ui/widgets/undobar.h"

#include <QAction>
#include <QPushButton>

using namespace std::chrono_literals;

namespace
{

constexpr auto usualPatience = 8s;

} // namespace

UndoBar::UndoBar(QWidget *parent)
    : MessageBar(parent)
    , m_undo(new QAction(tr("Undo"), this))
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_undo->setEnabled(false);
    m_timer.setSingleShot(true);
    setPatience(usualPatience);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::commit);
    connect(m_undo, &QAction::triggered, this, &UndoBar::takeBack);
    connect(this, &MessageBar::actionTriggered, this, &UndoBar::takeBack);
}

void UndoBar::offer(const QString &text, std::function<void()> commitWork,
                    std::function<void()> undoWork)
{
    commit();
    m_commit = std::move(commitWork);
    m_takeBack = std::move(undoWork);
    m_undo->setEnabled(true);
    m_timer.start();
    showMessage(Kind::Info, text, tr("Undo"));
}

void UndoBar::commit()
{
    if (const auto work = std::exchange(m_commit, nullptr)) {
        close();
        work();
    }
}

void UndoBar::takeBack()
{
    if (const auto work = std::exchange(m_takeBack, nullptr)) {
        m_commit = nullptr;
        close();
        work();
    }
}

void UndoBar::close()
{
    m_timer.stop();
    m_takeBack = nullptr;
    m_undo->setEnabled(false);
    hide();
}

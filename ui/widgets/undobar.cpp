#include "ui/widgets/undobar.h"

#include "ui/widgets/buttons.h"

#include <QAction>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto usualPatience = 8s;
constexpr auto doneOffer = 20s;

} // namespace

UndoBar::UndoBar(QWidget *parent)
    : MessageBar(parent)
    , m_patience(usualPatience)
    , m_undo(new QAction(tr("Undo"), this))
{
    setObjectName(u"undoBar"_s);
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setAutoRepeat(false);
    m_undo->setEnabled(false);
    addAction(m_undo);
    actionButton()->setObjectName(u"undoButton"_s);
    actionButton()->setToolTip(textWithKey(m_undo));
    m_timer.setSingleShot(true);
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
    open(text, m_patience);
}

void UndoBar::offer(const QString &text, std::function<void()> undoWork)
{
    commit();
    m_takeBack = std::move(undoWork);
    open(text, doneOffer);
}

void UndoBar::commit()
{
    const auto work = std::exchange(m_commit, nullptr);
    close();
    if (work)
        work();
}

void UndoBar::open(const QString &text, Milliseconds patience)
{
    m_undo->setEnabled(true);
    m_timer.start(patience);
    showMessage(Kind::Info, text, tr("Undo"));
}

void UndoBar::takeBack()
{
    const auto work = std::exchange(m_takeBack, nullptr);
    m_commit = nullptr;
    close();
    if (work)
        work();
}

void UndoBar::close()
{
    m_timer.stop();
    m_takeBack = nullptr;
    m_undo->setEnabled(false);
    hide();
}

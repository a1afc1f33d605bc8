#include "ui/mainwindow/healthbanner.h"

#include "core/service/hostsession.h"
#include "ui/widgets/confirm.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

HealthBanner::HealthBanner(HostSession &session, QWidget *parent)
    : MessageBar(parent)
    , m_session(session)
{
    setObjectName(u"healthBanner"_s);
    actionButton()->setObjectName(u"goOnButton"_s);
    setClosable(false);
    connect(this, &MessageBar::actionTriggered, this, &HealthBanner::askGoOn);
    connect(&session, &HostSession::nodeStatusChanged, this, &HealthBanner::showStatus);
    showStatus(session.nodeStatus());
}

void HealthBanner::showStatus(const NodeStatus &status)
{
    if (status.problem.isEmpty()) {
        hide();
        return;
    }
    showMessage(status.healthy ? Kind::Warning : Kind::Error, status.problem,
                status.canGoOnWithoutJournal ? tr("Go on without saving…") : QString());
}

void HealthBanner::askGoOn()
{
    askConfirmation(this,
                    {.title = tr("Go on without saving?"),
                     .text = tr("The games go on, but nothing from now on is written to disk. If "
                                "Quizstage or this computer stops, the running games and their "
                                "points are lost. Answers that were saved before stay saved."),
                     .action = tr("Go on without saving"),
                     .cancel = tr("Wait")},
                    [this] { m_session.goOnWithoutJournal(); });
}

#include "ui/room/roompage.h"

#include "ui/audience/audiencescreen.h"
#include "ui/audience/audiencewindow.h"
#include "ui/review/reviewpanel.h"
#include "ui/room/actionbar.h"
#include "ui/room/corrections.h"
#include "ui/room/joinpanel.h"
#include "ui/room/playeractions.h"
#include "ui/room/playerpanel.h"
#include "ui/room/questionpanel.h"
#include "ui/room/resultpanel.h"
#include "ui/room/roomactions.h"
#include "ui/room/roomcommands.h"
#include "ui/room/roomwatch.h"
#include "ui/room/sessionfiles.h"
#include "ui/room/sidepanel.h"
#include "ui/room/waitingpanel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statebadge.h"
#include "ui/widgets/steadylist.h"
#include "ui/widgets/undobar.h"
#include "ui/words/words.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int sideWidth = 272;
constexpr int narrowSideWidth = 216;
constexpr int narrowPage = 1060; ///< On a narrower page the sides leave more to the question.

} // namespace

RoomPage::RoomPage(HostSession &session, const RoomCode &code, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_watch(new RoomWatch(session, code, this))
    , m_commands(new RoomCommands(session, code, this))
    , m_corrections(new Corrections(*m_commands, *m_watch, this))
    , m_actions(new RoomActions(*m_commands, *m_watch, *m_corrections, this))
    , m_playerActions(new PlayerActions(*m_commands, *m_watch, this))
    , m_title(new ElidedLabel(TextRole::Title, this))
    , m_code(new ElidedLabel(TextRole::Muted, this))
    , m_state(new StateBadge(this))
    , m_window(new QToolButton(this))
    , m_message(new MessageBar(this))
    , m_onScreens(new MessageBar(this))
    , m_undo(new UndoBar(this))
    , m_displays(new MessageBar(this))
    , m_players(new PlayerPanel(*m_watch, *m_playerActions, this))
    , m_stage(new QStackedWidget(this))
    , m_join(new JoinPanel(*m_watch, this))
    , m_review(new ReviewPanel(session, *m_watch, this))
    , m_question(new QuestionPanel(*m_watch, m_actions->buzz(), filesOf(session), this))
    , m_result(new ResultPanel(*m_watch, this))
    , m_waiting(new WaitingPanel(session, *m_watch, this))
    , m_side(new SidePanel(*m_watch, *m_corrections, this))
{
    setObjectName(u"roomPage"_s);
    m_displays->setObjectName(u"displayWarning"_s);
    setFocusProxy(m_players->list());
    addActions(m_actions->all());
    layOut();
    setInOwnWindow(false);
    connectAll();
    showNode(session.nodeStatus());
    showRoom();
}

RoomPage::~RoomPage() = default;

const RoomCode &RoomPage::code() const
{
    return m_watch->code();
}

PlayerId RoomPage::selectedPlayer() const
{
    return m_players->currentPlayer();
}

AudienceWindow &RoomPage::audienceWindow()
{
    if (!m_audience) {
        // It may outlive this page, the session outlives both.
        auto window = std::make_unique<AudienceWindow>(
            [session = &m_session] { return session->now(); });
        window->setPictureSource(filesOf(m_session));
        adoptAudienceWindow(std::move(window));
        Q_EMIT audienceWindowMade(m_audience.get());
    }
    return *m_audience;
}

std::unique_ptr<AudienceWindow> RoomPage::takeAudienceWindow()
{
    if (m_audience)
        m_audience->disconnect(this);
    return std::move(m_audience);
}

void RoomPage::adoptAudienceWindow(std::unique_ptr<AudienceWindow> window)
{
    m_audience = std::move(window);
    // The host's keys count there too: a clicker acts on whichever window is in front.
    m_audience->addActions(m_actions->all());
    const auto refresh = qOverload<>(&QTimer::start);
    connect(m_watch, &RoomWatch::opened, &m_audienceRefresh, refresh);
    connect(m_watch, &RoomWatch::phaseChanged, &m_audienceRefresh, refresh);
    connect(m_watch, &RoomWatch::answersChanged, &m_audienceRefresh, refresh);
    connect(m_watch, &RoomWatch::playersJoined, &m_audienceRefresh, refresh);
    connect(m_watch, &RoomWatch::playersChanged, &m_audienceRefresh, refresh);
    connect(m_watch, &RoomWatch::roomEdited, &m_audienceRefresh, refresh);
    connect(m_watch, &RoomWatch::reacted, &m_audience->screenWidget(),
            &AudienceScreen::showReactions);
    connect(m_audience.get(), &AudienceWindow::shown, this, &RoomPage::showAudience);
    connect(m_audience.get(), &AudienceWindow::warningChanged, this, &RoomPage::showDisplays);
    showDisplays(m_audience->warning());
}

void RoomPage::setInOwnWindow(bool own)
{
    const QString words = own ? tr("Back into the main window") : tr("Into a window of its own");
    m_window->setIcon(strokeIcon(own ? u"window-back"_s : u"window"_s));
    m_window->setToolTip(words);
    m_window->setAccessibleName(words);
}

bool RoomPage::event(QEvent *event)
{
    // Space on a button that has the focus presses that button, not the next action.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space
            && qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
            key->accept();
    }
    return QWidget::event(event);
}

QWidget *RoomPage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *back = new QToolButton(header);
    back->setObjectName(u"backButton"_s);
    back->setIcon(strokeIcon(u"back"_s));
    back->setIconSize(QSize(22, 22));
    back->setToolTip(tr("Back to all rooms"));
    back->setAccessibleName(tr("Back to all rooms"));
    auto *audience = makeButton(tr("Audience window"), u"screen"_s, ButtonLook::Plain, header);
    audience->setObjectName(u"audienceButton"_s);
    m_window->setObjectName(u"windowButton"_s);
    m_window->setIconSize(QSize(22, 22));
    m_code->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(back);
    row->addWidget(m_title, 1);
    row->addWidget(m_code);
    row->addWidget(m_state);
    row->addSpacing(4);
    row->addWidget(m_window);
    row->addWidget(audience);
    connect(back, &QToolButton::clicked, this, &RoomPage::backAsked);
    connect(m_window, &QToolButton::clicked, this, &RoomPage::windowAsked);
    connect(audience, &QPushButton::clicked, this, &RoomPage::audienceAsked);
    return header;
}

void RoomPage::layOut()
{
    m_stage->addWidget(m_join);
    m_stage->addWidget(m_review);
    m_stage->addWidget(m_question);
    m_stage->addWidget(m_result);
    m_stage->addWidget(m_waiting);
    m_onScreens->setObjectName(u"onScreens"_s);
    m_onScreens->setClosable(false);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_players);
    middle->addWidget(m_stage, 1);
    middle->addWidget(m_side);

    // The bar first: the keyboard goes from the question to the actions and to the header last.
    auto *actions = new ActionBar(*m_actions, *m_watch, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    column->addWidget(makeHeader());
    column->addWidget(m_onScreens);
    column->addWidget(m_displays);
    column->addWidget(m_message);
    column->addWidget(m_undo);
    column->addLayout(middle, 1);
    column->addWidget(actions);
}

void RoomPage::connectAll()
{
    connect(m_watch, &RoomWatch::opened, this, &RoomPage::showRoom);
    connect(m_watch, &RoomWatch::phaseChanged, this, &RoomPage::showRoom);
    connect(m_watch, &RoomWatch::roomEdited, this, &RoomPage::showRoom);
    connect(m_commands, &RoomCommands::refused, this, [this](const QString &words) {
        m_message->showMessage(MessageBar::Kind::Error, words);
    });
    connect(m_watch, &RoomWatch::phaseChanged, m_message, &QWidget::hide);
    connect(m_waiting, &WaitingPanel::refused, this, [this](const QString &words) {
        m_message->showMessage(MessageBar::Kind::Error, words);
    });
    connect(m_review, &ReviewPanel::refused, this, [this](const QString &words) {
        m_message->showMessage(MessageBar::Kind::Error, words);
    });
    connect(m_review, &ReviewPanel::accepted, this, &RoomPage::showRoom);
    connect(m_waiting, &WaitingPanel::madeAgain, this, &RoomPage::otherRoomAsked);
    connect(m_waiting, &WaitingPanel::removalAsked, this, &RoomPage::removalAsked);
    connect(m_onScreens, &MessageBar::actionTriggered, this, [this] {
        if (m_watch->room().blackout)
            m_actions->blackOut()->trigger();
        else
            m_actions->message()->trigger();
    });
    connect(m_playerActions, &PlayerActions::undoOffered, this,
            [this](const QString &words, const RoomCommand &undo) {
                m_undo->offer(words, [this, undo] { m_commands->sendAside(undo); });
            });
    connect(m_corrections, &Corrections::undoOffered, this,
            [this](const QString &words, CorrectionId correction) {
                m_undo->offer(words, [this, correction] { m_corrections->undo(correction); });
            });
    connect(m_question, &QuestionPanel::playersAsked, m_players, &PlayerPanel::showOnly);
    connect(m_join, &JoinPanel::audienceAsked, this, &RoomPage::audienceAsked);
    connect(m_join, &JoinPanel::doctorAsked, this, &RoomPage::doctorAsked);
    connect(&m_session, &HostSession::nodeStatusChanged, this, &RoomPage::showNode);
    // What changes together is shown once, and not within the event that folded it.
    m_audienceRefresh.setSingleShot(true);
    m_audienceRefresh.setInterval(0);
    connect(&m_audienceRefresh, &QTimer::timeout, this, &RoomPage::showAudience);
}

void RoomPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int side = width() < narrowPage ? narrowSideWidth : sideWidth;
    m_players->setFixedWidth(side);
    m_side->setFixedWidth(side);
}

void RoomPage::showRoom()
{
    const GameRoom &room = m_watch->room();
    m_title->setFullText(room.title);
    m_code->setFullText(m_watch->code().display());
    m_state->setState(room.status, room.phase);
    const bool playing = room.status == RoomStatus::InProgress;
    if (m_review->isWanted())
        m_stage->setCurrentWidget(m_review);
    else if (room.status == RoomStatus::Ready || !m_watch->isOpen())
        m_stage->setCurrentWidget(m_join);
    else if (playing)
        m_stage->setCurrentWidget(m_question);
    else if (room.status == RoomStatus::Completed)
        m_stage->setCurrentWidget(m_result);
    else
        m_stage->setCurrentWidget(m_waiting);
    m_side->setVisible(playing || room.status == RoomStatus::Completed);
    showOnScreens();
    Q_EMIT titleChanged();
}

void RoomPage::showOnScreens()
{
    const GameRoom &room = m_watch->room();
    if (room.blackout) {
        m_onScreens->showMessage(MessageBar::Kind::Warning, tr("The screens are black."),
                                 tr("Show them again"));
    } else if (!room.message.isEmpty()) {
        m_onScreens->showMessage(MessageBar::Kind::Warning,
                                 tr("On all screens: “%1”").arg(room.message), tr("Take it away"));
    } else {
        m_onScreens->hide();
    }
}

void RoomPage::showAudience()
{
    if (m_audience && m_audience->isVisible() && m_watch->isOpen())
        m_audience->showView(m_watch->audienceView());
}

void RoomPage::showDisplays(const QString &words)
{
    if (words.isEmpty())
        m_displays->hide();
    else
        m_displays->showMessage(MessageBar::Kind::Warning, words);
}

void RoomPage::showNode(const NodeStatus &status)
{
    QStringList others;
    for (const QUrl &url : status.otherUrls)
        others << url.toString(QUrl::StripTrailingSlash);
    m_join->setOtherAddresses(others);
    m_audienceRefresh.start();
}

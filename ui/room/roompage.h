#pragma once

#include "core/service/hostsession.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class AudienceWindow;
class Corrections;
class ElidedLabel;
class JoinPanel;
class MessageBar;
class PlayerActions;
class PlayerPanel;
class QStackedWidget;
class QToolButton;
class QuestionPanel;
class ResultPanel;
class ReviewPanel;
class RoomActions;
class RoomCommands;
class RoomWatch;
class SidePanel;
class StateBadge;
class UndoBar;
class WaitingPanel;

/// A room's cockpit: players left, lobby or question in the middle, leaderboard and questions
/// right, actions below.
class RoomPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomPage)

public:
    RoomPage(HostSession &session, const RoomCode &code, QWidget *parent = nullptr);
    ~RoomPage() override;

    const RoomCode &code() const;
    RoomWatch &watch() const { return *m_watch; }
    RoomActions &actions() const { return *m_actions; }
    PlayerActions &playerActions() const { return *m_playerActions; }
    /// The player whose row is selected; number 0 for none.
    PlayerId selectedPlayer() const;
    /// The window for the projector, made on first use.
    AudienceWindow &audienceWindow();
    bool hasAudienceWindow() const { return m_audience != nullptr; }
    /// Gives the audience window away, shown as it is, for another page of this room.
    std::unique_ptr<AudienceWindow> takeAudienceWindow();
    void adoptAudienceWindow(std::unique_ptr<AudienceWindow> window);
    /// The page offers the other place: a window of its own, or the main one.
    void setInOwnWindow(bool own);

Q_SIGNALS:
    void backAsked();
    void audienceAsked();
    void doctorAsked();
    /// Out into a window of its own, or back.
    void windowAsked();
    void audienceWindowMade(AudienceWindow *window);
    void titleChanged();
    /// To another room's page.
    void otherRoomAsked(const RoomCode &code);
    /// The room is to be deleted, in a way that can be taken back.
    void removalAsked();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectAll();
    void showRoom();
    void showOnScreens();
    void showNode(const NodeStatus &status);
    void showAudience();
    void showDisplays(const QString &words);
    QWidget *makeHeader();

    HostSession &m_session;
    RoomWatch *m_watch;
    RoomCommands *m_commands;
    Corrections *m_corrections;
    RoomActions *m_actions;
    PlayerActions *m_playerActions;
    ElidedLabel *m_title;
    ElidedLabel *m_code;
    StateBadge *m_state;
    QToolButton *m_window;
    MessageBar *m_message;
    MessageBar *m_onScreens;
    UndoBar *m_undo;
    MessageBar *m_displays; ///< What the room could see that it must not.
    PlayerPanel *m_players;
    QStackedWidget *m_stage;
    JoinPanel *m_join;
    ReviewPanel *m_review;
    QuestionPanel *m_question;
    ResultPanel *m_result;
    WaitingPanel *m_waiting;
    SidePanel *m_side;
    std::unique_ptr<AudienceWindow> m_audience;
    QTimer m_audienceRefresh;
};

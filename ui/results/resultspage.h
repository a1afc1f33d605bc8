#pragma once

#include "core/report/gamehistory.h"
#include "core/service/hostsession.h"

#include <QWidget>

class EmptyState;
class GameDetails;
class GameListModel;
class MessageBar;
class QComboBox;
class QLineEdit;
class QStackedWidget;
class ResultsActions;
class SteadyList;
class UndoBar;

/// The games that are over: what came of them, saving that, and hosting one again.
class ResultsPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultsPage)

public:
    explicit ResultsPage(HostSession &session, QWidget *parent = nullptr);
    ~ResultsPage() override;

    SteadyList *list() const { return m_list; }
    ResultsActions &actions() const { return *m_actions; }
    /// Deletes now what could still be taken back; to be called before the program ends.
    void commitDeletions();

Q_SIGNALS:
    /// A room was made from a past game and waits for players.
    void roomMade(const RoomCode &code);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeKeepBox();
    void layOut();
    void connectAll();
    void reload();
    void showGames(const Result<GameList> &games);
    void showStack();
    void selectGame();
    void loadCurrent();
    void showNotice();
    void offerUndo(const PastGame &game);
    void hideGame(const GameKey &key, bool hidden);
    void deleteGame(const GameKey &key);
    void askKeepDays();
    void setKeepDays(int days);
    void showMenu(const QPoint &at);

    HostSession &m_session;
    GameHistory &m_history;
    GameListModel *m_model;
    ResultsActions *m_actions;
    MessageBar *m_message;
    MessageBar *m_notice;
    UndoBar *m_undo;
    QStackedWidget *m_stack;
    QLineEdit *m_search;
    SteadyList *m_list;
    QComboBox *m_keep;
    QStackedWidget *m_detailStack;
    GameDetails *m_details;
    GameList m_games; ///< As last told.
    QList<GameKey> m_hidden; ///< As good as deleted.
    std::optional<GameKey> m_current;
    bool m_stale = true; ///< The list is to be asked for when it is looked at.
};

#pragma once

#include "clicks.h"
#include "fakesession.h"

#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"

/// A room's page on the screen, over a fake node, with the players Ann, Bo and Cem.
class RoomStage
{
public:
    /// Without questions it plays the sample ones.
    explicit RoomStage(const RoomSettings &settings = {}, const QList<QuizRound> &rounds = {},
                       const QList<Question> &questions = {});

    FakeSession &session() { return m_session; }
    RoomPage &page() { return *m_page; }
    const RoomCode &code() const { return m_code; }
    const GameRoom &room() const { return m_session.room(m_code); }

    /// Past the moment in which a second click would be taken for half of a double click.
    void waitUntilReady() const;
    /// From the next step on a double click may take longer than a busy machine stalls.
    static void allowSlowDoubleClicks();
    /// Clicks a button when the next click counts.
    bool press(const QString &name) const;
    /// Presses a key in the page when the next one counts.
    void pressKey(Qt::Key key) const;
    /// Takes the step as if somebody else had.
    void advance();
    /// Starts the game and opens the first question.
    void openQuestion();
    bool isEnabled(const QString &button) const;
    QString textOf(const QString &button) const;
    /// An item of the open menu of corrections, or of one of its submenus; null when it has none that ends so.
    QAction *correction(const QString &words) const;
    QString texts() const { return visibleTexts(m_page.get()).join(u'\n'); }

private:
    FakeSession m_session;
    RoomCode m_code;
    std::unique_ptr<RoomPage> m_page;
};

#include "clicks.h"
#include "fakesession.h"

#include "ui/audience/audiencescreen.h"
#include "ui/audience/audiencewindow.h"
#include "ui/audience/stagecanvas.h"
#include "ui/room/roomwatch.h"

using namespace Qt::StringLiterals;

/// What the room sees on the wall, and what it must not.
class TestAudience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theJoinScreenTellsHowToJoin();
    void newcomersAppearWhereNobodyIsMoved();
    void theKeyIsNeverShownBeforeTheReveal();
    void theRevealMarksTheRightOnesInWords();
    void namesAreShownAsTheyAre();
    void pauseIsSaidAndKeepsTheTime();
    void thePodiumShowsTheBest();
    void questionsAreReadableFromTheBack();
    void theRegionsDependOnTheSizeAlone();
    void lessMotionMovesNothing();
    void reactionsRiseAndLeave();
    void withLessMotionReactionsAreCounted();
    void noReactionStaysOverAQuestion();

private:
    void show();
    QString shown();
    void advance();

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<RoomWatch> m_watch;
    std::unique_ptr<AudienceWindow> m_window;
    RoomCode m_code;
};

void TestAudience::init()
{
    m_session = std::make_unique<FakeSession>();
    m_code = m_session->makeRoom({.title = u"Friday quiz"_s});
    m_watch = std::make_unique<RoomWatch>(*m_session, m_code);
    QTRY_VERIFY(m_watch->isOpen());
    m_window = std::make_unique<AudienceWindow>([this] { return m_session->now(); });
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestAudience::cleanup()
{
    m_window.reset();
    m_watch.reset();
    m_session.reset();
}

/// Shows the room as it is now and paints a frame.
void TestAudience::show()
{
    // A large batch is folded in slices.
    QTRY_COMPARE(m_watch->room().seatCount, m_session->room(m_code).seatCount);
    QTRY_COMPARE(m_watch->room().revision, m_session->room(m_code).revision);
    m_window->showView(m_watch->audienceView());
    m_window->grab();
}

QString TestAudience::shown()
{
    show();
    m_window->screenWidget().finishMotion();
    m_window->grab();
    return m_window->screenWidget().shownTexts().join(u'\n');
}

void TestAudience::advance()
{
    QVERIFY(m_session->act(m_code, AdvancePhase{}));
}

void TestAudience::theJoinScreenTellsHowToJoin()
{
    QVERIFY(shown().contains(u"192.168.1.20:8080"_s));
    QVERIFY(shown().contains(m_code.display()));
    QVERIFY(shown().contains(u"Nobody is here yet."_s));
    m_session->join(m_code, {u"Ann"_s});
    QVERIFY(shown().contains(u"1 player is here."_s));
    m_session->join(m_code, {u"Bo"_s});
    QVERIFY(shown().contains(u"2 players are here."_s));
    QVERIFY(shown().contains(u"Ann"_s));
    QVERIFY(m_session->act(m_code, LockRoom{true}));
    QVERIFY(shown().contains(u"This room is locked."_s));
    QVERIFY(!shown().contains(u"192.168.1.20:8080"_s));
}

void TestAudience::newcomersAppearWhereNobodyIsMoved()
{
    m_session->joinMany(m_code, 2000);
    const QString texts = shown();
    QVERIFY(texts.contains(u"2,000 players are here."_s));
    QVERIFY(texts.contains(u"Jun 200"_s));
    QVERIFY(!texts.contains(u"Ann\n"_s));
}

void TestAudience::theKeyIsNeverShownBeforeTheReveal()
{
    m_session->join(m_code, {u"Ann"_s, u"Bo"_s});
    const QStringList secrets{u"MARK"_s, u"Right"_s};
    const auto tellsNothing = [&] {
        const QString texts =
            shown() + m_window->screenWidget().accessibleDescription() + m_window->windowTitle();
        return std::ranges::none_of(secrets,
                                    [&](const QString &secret) { return texts.contains(secret); });
    };
    QVERIFY(tellsNothing());
    QVERIFY(m_session->act(m_code, StartGame{}));
    QVERIFY(tellsNothing());
    // Announced by number and category, not by its text.
    QVERIFY(shown().contains(u"Geography"_s));
    QVERIFY(!shown().contains(u"Vienna"_s));
    advance();
    QVERIFY(shown().contains(u"Which river runs through Vienna?"_s));
    QVERIFY(tellsNothing());
    m_session->answer(m_code, 1, 1, [](int) { return 1; });
    QVERIFY(tellsNothing());
    QVERIFY(m_session->act(m_code, PauseGame{}));
    QVERIFY(tellsNothing());
    QVERIFY(m_session->act(m_code, ResumeGame{}));
    QVERIFY(tellsNothing());
    advance();
    QVERIFY(shown().contains(u"EXPLANATION-MARK"_s));
    QVERIFY(!shown().contains(u"NOTES-MARK"_s));
}

void TestAudience::theRevealMarksTheRightOnesInWords()
{
    m_session->join(m_code, {u"Ann"_s, u"Bo"_s, u"Cem"_s});
    QVERIFY(m_session->act(m_code, StartGame{}));
    advance();
    m_session->answer(m_code, 1, 2, [](int) { return 1; });
    QVERIFY(shown().contains(u"2 of 3 answered"_s));
    advance();
    const QStringList texts = shown().split(u'\n');
    QCOMPARE(texts.count(u"Right"_s), 1);
    // The word and the count follow the choice that they belong to.
    QCOMPARE(texts.at(texts.indexOf(u"Danube"_s) + 1), u"Right"_s);
    QCOMPARE(texts.at(texts.indexOf(u"Danube"_s) + 2), u"2"_s);
}

void TestAudience::namesAreShownAsTheyAre()
{
    m_session->join(m_code, {u"<img src=x>"_s, u"محمد علي"_s});
    QVERIFY(shown().contains(u"<img src=x>"_s));
    QVERIFY(shown().contains(u"محمد علي"_s));
}

void TestAudience::pauseIsSaidAndKeepsTheTime()
{
    m_session->join(m_code, {u"Ann"_s});
    QVERIFY(m_session->act(m_code, StartGame{}));
    advance();
    m_session->moveClock(Milliseconds(2500));
    QVERIFY(m_session->act(m_code, PauseGame{}));
    m_session->moveClock(Milliseconds(60000));
    QVERIFY(shown().contains(u"Paused"_s));
    QVERIFY(shown().contains(u"8 s are left"_s));
}

void TestAudience::thePodiumShowsTheBest()
{
    m_session->joinMany(m_code, 5);
    QVERIFY(m_session->act(m_code, StartGame{}));
    advance();
    m_session->moveClock(Milliseconds(1000));
    m_session->answer(m_code, 3, 1, [](int) { return 1; });
    m_session->moveClock(Milliseconds(1000));
    m_session->answer(m_code, 5, 1, [](int) { return 1; });
    QVERIFY(m_session->act(m_code, EndGame{}));
    const QString texts = shown();
    QVERIFY(texts.contains(u"Final result"_s));
    QVERIFY(texts.contains(u"Chidi"_s));
    QVERIFY(texts.contains(u"Emil"_s));
    QVERIFY(texts.contains(u"950 points"_s));
}

void TestAudience::questionsAreReadableFromTheBack()
{
    QImage image(1280, 720, QImage::Format_RGB32);
    QPainter painter(&image);
    const StageLook look;
    StageCanvas canvas(painter, look, image.size());
    const AudienceLayout &at = canvas.layout();
    const QString usual =
        u"Which of the seven wonders of the ancient world still stands today, and "
        "where would you have to go to see it?"_s;
    QVERIFY(canvas.fittingPixels(at.stage, usual, {.pixels = at.part(12), .weight = QFont::Bold})
            >= at.part(18));
}

void TestAudience::theRegionsDependOnTheSizeAlone()
{
    for (const QSizeF size : {QSizeF(1024, 768), QSizeF(1280, 720), QSizeF(1920, 1080)}) {
        const AudienceLayout at(size);
        const QRectF all(QPointF(), size);
        for (const QRectF &region : {at.title, at.stage, at.choices, at.foot})
            QVERIFY(all.contains(region));
        QVERIFY(at.title.bottom() < at.stage.top());
        QVERIFY(at.stage.bottom() < at.choices.top());
        QVERIFY(at.choices.bottom() < at.foot.top());
        QVERIFY(at.foot.contains(at.ring));
    }
}

void TestAudience::lessMotionMovesNothing()
{
    m_window->apply({.reducedMotion = true});
    m_session->joinMany(m_code, 5);
    QVERIFY(m_session->act(m_code, StartGame{}));
    advance();
    show();
    QVERIFY(m_session->act(m_code, EndGame{}));
    show();
    // In the first frame of the fade everybody stands where they stay.
    QVERIFY(m_window->screenWidget().shownTexts().contains(u"Ann"_s));
}

void TestAudience::reactionsRiseAndLeave()
{
    AudienceScreen &screen = m_window->screenWidget();
    m_session->join(m_code, {u"Ann"_s});
    show();
    const QRect lane = ReactionRise().place(screen.size()).toAlignedRect();
    QVERIFY(screen.rect().contains(lane));
    const QImage before = screen.grab(lane).toImage();
    screen.showReactions({{u"👏"_s, 2}, {u"🔥"_s, 40}});
    QCOMPARE(screen.shownReactions(), QStringList({u"👏"_s, u"👏"_s, u"🔥 40"_s}));
    QTRY_VERIFY(screen.grab(lane).toImage() != before);
    QTRY_VERIFY(screen.shownReactions().isEmpty());
    QCOMPARE(screen.grab(lane).toImage(), before);
    for (int i = 0; i < 100; ++i)
        screen.showReactions({{u"👏"_s, 3}});
    QVERIFY(screen.shownReactions().size() <= 24);
}

void TestAudience::withLessMotionReactionsAreCounted()
{
    m_window->apply({.reducedMotion = true});
    AudienceScreen &screen = m_window->screenWidget();
    show();
    screen.showReactions({{u"👏"_s, 2}});
    screen.showReactions({{u"👏"_s, 3}, {u"😂"_s, 1}});
    QCOMPARE(screen.shownReactions(), QStringList({u"👏 5"_s, u"😂"_s}));
    QTRY_VERIFY(screen.shownReactions().isEmpty());
}

void TestAudience::noReactionStaysOverAQuestion()
{
    AudienceScreen &screen = m_window->screenWidget();
    m_session->join(m_code, {u"Ann"_s});
    show();
    screen.showReactions({{u"👏"_s, 2}});
    QVERIFY(m_session->act(m_code, StartGame{}));
    advance();
    show();
    QVERIFY(screen.shownReactions().isEmpty());
    QVERIFY(m_session->act(m_code, BlackOut{true}));
    show();
    screen.showReactions({{u"👏"_s, 2}});
    QVERIFY(screen.shownReactions().isEmpty());
}

QTEST_MAIN(TestAudience)
#include "tst_audience.moc"

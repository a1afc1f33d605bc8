#include "ui/audience/audiencescreen.h"
#include "ui/audience/celebration.h"

#include <QPainter>
#include <QtTest>

using namespace Qt::StringLiterals;

/// What the host lays over the room's screen, and the end of a game.
class TestAudienceStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theHostsWordsStandAboveTheQuestion();
    void theHostsWordsFillAPause();
    void aBlackScreenShowsAndTellsNothing();
    void theWifiComesBeforeThePage();
    void theWinnerIsShownLast();
    void confettiLeavesNothingBehind();
    void confettiTouchesLittle();
    void aPodiumIsCelebratedOnce();
    void lessMotionHasNoConfetti();
    void aPictureIsUncoveredOverTheTime();
    void aPausedPictureIsHidden();

private:
    void showCovered(TimePoint opensAt);
    /// How many pixels of the frame are in the picture's own colour.
    int picturePixels();
    QImage frame() { return m_screen->grab().toImage(); }
    QString shown()
    {
        frame();
        return m_screen->shownTexts().join(u'\n');
    }

    AudienceView m_question;
    AudienceView m_podium;
    std::unique_ptr<AudienceScreen> m_screen;
};

void TestAudienceStates::init()
{
    m_question = {};
    SharedView &shared = m_question.shared;
    shared.code = RoomCode::parse(u"BKTRFN").value();
    shared.title = u"Friday quiz"_s;
    shared.status = RoomStatus::InProgress;
    shared.phase = Phase::Answering;
    shared.questionIndex = 0;
    shared.questionCount = 3;
    shared.currentQuestion = QuestionView{
        .text = u"Which river runs through Vienna?"_s,
        .choices = {{{u"a"_s}, u"Rhine"_s}, {{u"b"_s}, u"Danube"_s}}};
    m_question.joinUrl = QUrl(u"http://192.168.1.20:8080/BKTRFN"_s);
    m_podium = m_question;
    m_podium.shared.status = RoomStatus::Completed;
    m_podium.shared.phase = Phase::None;
    for (int i = 0; i < 4; ++i) {
        m_podium.shared.leaderboard << LeaderboardRow{.rank = i + 1,
                                                      .id = PlayerId{quint32(i + 1)},
                                                      .name = u"Player %1"_s.arg(QChar(u'A' + i)),
                                                      .score = 900 - i};
    }
    m_screen = std::make_unique<AudienceScreen>([] { return TimePoint(); });
    m_screen->resize(640, 360);
    m_screen->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_screen.get()));
    m_screen->showView(m_question);
}

void TestAudienceStates::theHostsWordsStandAboveTheQuestion()
{
    QVERIFY(shown().contains(u"Friday quiz"_s));
    m_question.shared.message = u"The bar closes at ten."_s;
    m_screen->showView(m_question);
    QVERIFY(shown().contains(u"The bar closes at ten."_s));
    QVERIFY(shown().contains(u"Which river runs through Vienna?"_s));
    QVERIFY(shown().contains(u"Danube"_s));
    QVERIFY(!shown().contains(u"Friday quiz"_s));
    m_question.shared.message.clear();
    m_screen->showView(m_question);
    QVERIFY(!shown().contains(u"The bar closes at ten."_s));
}

void TestAudienceStates::theHostsWordsFillAPause()
{
    m_question.shared.phase = Phase::Paused;
    m_question.shared.pausedPhase = Phase::Answering;
    m_question.shared.remaining = Milliseconds(7300);
    m_screen->showView(m_question);
    QVERIFY(shown().contains(u"Paused"_s));
    m_question.shared.message = u"Back at nine."_s;
    m_screen->showView(m_question);
    QVERIFY(shown().contains(u"Back at nine."_s));
    QVERIFY(!shown().contains(u"Paused"_s));
    QVERIFY(shown().contains(u"8 s are left"_s));
}

void TestAudienceStates::aBlackScreenShowsAndTellsNothing()
{
    m_question.shared.message = u"The bar closes at ten."_s;
    m_question.shared.blackout = true;
    m_screen->showView(m_question);
    QCOMPARE(shown(), QString());
    QCOMPARE(m_screen->accessibleDescription(), QString());
    QImage black(m_screen->size(), QImage::Format_RGB32);
    black.fill(Qt::black);
    QCOMPARE(frame().convertToFormat(QImage::Format_RGB32), black);
    m_question.shared.blackout = false;
    m_screen->showView(m_question);
    QVERIFY(shown().contains(u"Danube"_s));
}

void TestAudienceStates::theWifiComesBeforeThePage()
{
    m_question.shared.status = RoomStatus::Ready;
    m_screen->showView(m_question);
    QVERIFY(!shown().contains(u"Wi-Fi"_s));
    m_screen->setLook({.wifi = WifiNetwork{u"Pub"_s, u"goodevening"_s}});
    QVERIFY(shown().contains(u"1. Wi-Fi: Pub"_s));
    QVERIFY(shown().contains(u"Password: goodevening"_s));
    QVERIFY(shown().contains(u"2. Join"_s));
    m_screen->setLook({.wifi = WifiNetwork{u"Pub"_s, u"unused"_s, WifiSecurity::Open}});
    QVERIFY(shown().contains(u"No password"_s));
    QVERIFY(!shown().contains(u"unused"_s));
}

void TestAudienceStates::theWinnerIsShownLast()
{
    m_screen->showView(m_podium);
    QVERIFY(!shown().contains(u"Player A"_s));
    QTRY_VERIFY(shown().contains(u"Player A"_s));
    QVERIFY(shown().contains(u"Player C"_s));
    QVERIFY(!shown().contains(u"Player D"_s));
}

void TestAudienceStates::confettiLeavesNothingBehind()
{
    const Celebration celebration({}, {640, 360}, m_podium.shared.leaderboard, 1);
    QImage screen(640, 360, QImage::Format_ARGB32_Premultiplied);
    screen.fill(Qt::transparent);
    const QImage empty = screen;
    QRegion painted;
    bool flew = false;
    for (Milliseconds at(0); !celebration.isOver(at); at += Milliseconds(50)) {
        const QRegion region = painted + celebration.regionAt(at);
        QPainter painter(&screen);
        painter.setClipRegion(region);
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
        painter.fillRect(screen.rect(), Qt::transparent);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        celebration.paint(painter, at);
        painter.end();
        painted = celebration.regionAt(at);
        flew = flew || screen != empty;
        // What is outside of the region that is wiped next would stay for ever.
        QImage rest = screen;
        QPainter wipe(&rest);
        wipe.setClipRegion(painted);
        wipe.setCompositionMode(QPainter::CompositionMode_Clear);
        wipe.fillRect(rest.rect(), Qt::transparent);
        wipe.end();
        QVERIFY2(rest == empty, qPrintable(u"at %1 ms"_s.arg(at.count())));
    }
    QVERIFY(flew);
}

void TestAudienceStates::confettiTouchesLittle()
{
    const Confetti confetti({1920, 1080}, 1);
    for (double seconds = 0; seconds < Confetti::length; seconds += 0.1) {
        double pixels = 0;
        for (const QRect &rect : confetti.regionAt(seconds))
            pixels += double(rect.width()) * rect.height();
        QVERIFY(pixels < 0.25 * 1920 * 1080);
    }
    QVERIFY(confetti.regionAt(Confetti::length).isEmpty());
}

void TestAudienceStates::aPodiumIsCelebratedOnce()
{
    m_screen->showView(m_podium);
    QTRY_VERIFY(shown().contains(u"Player A"_s));
    AudienceView dark = m_podium;
    dark.shared.blackout = true;
    m_screen->showView(dark);
    QCOMPARE(shown(), QString());
    // Nothing rises a second time.
    m_screen->showView(m_podium);
    QVERIFY(shown().contains(u"Player A"_s));
    // A podium that was reached in the dark has its celebration when the light comes back.
    m_screen->showView(m_question);
    m_screen->showView(dark);
    m_screen->showView(m_podium);
    QVERIFY(!shown().contains(u"Player A"_s));
    QTRY_VERIFY(shown().contains(u"Player A"_s));
}

void TestAudienceStates::lessMotionHasNoConfetti()
{
    m_screen->setReducedMotion(true);
    m_screen->showView(m_podium);
    QVERIFY(shown().contains(u"Player A"_s));
    m_screen->finishMotion();
    const QImage still = frame();
    QTest::qWait(200);
    QCOMPARE(frame(), still);
}

void TestAudienceStates::showCovered(TimePoint opensAt)
{
    StagePicture picture{.image = QImage(QSize(320, 240), QImage::Format_RGB32),
                         .darkest = Qt::green,
                         .brightest = Qt::green,
                         .average = Qt::green};
    picture.image.fill(Qt::green);
    m_screen->setPicture(u"picture"_s, picture);
    m_question.shared.currentQuestion->image = u"picture"_s;
    m_question.shared.currentQuestion->uncoversImage = true;
    m_question.shared.opensAt = opensAt;
    m_question.shared.deadline = opensAt + Seconds(10);
    m_screen->showView(m_question);
}

int TestAudienceStates::picturePixels()
{
    const QImage image = frame();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == Qt::green;
    }
    return count;
}

void TestAudienceStates::aPictureIsUncoveredOverTheTime()
{
    // The clock stands at the epoch.
    showCovered(TimePoint());
    QCOMPARE(picturePixels(), 0);
    showCovered(TimePoint() - Seconds(5));
    const int half = picturePixels();
    QVERIFY(half > 0);
    showCovered(TimePoint() - Seconds(10));
    const int whole = picturePixels();
    QVERIFY2(qAbs(half * 2 - whole) < whole / 5, qPrintable(u"%1 of %2"_s.arg(half).arg(whole)));
}

void TestAudienceStates::aPausedPictureIsHidden()
{
    showCovered(TimePoint() - Seconds(10));
    QVERIFY(picturePixels() > 0);
    m_question.shared.phase = Phase::Paused;
    m_question.shared.pausedPhase = Phase::Answering;
    m_question.shared.remaining = Milliseconds(1000);
    m_screen->showView(m_question);
    QCOMPARE(picturePixels(), 0);
}

QTEST_MAIN(TestAudienceStates)
#include "tst_audiencestates.moc"

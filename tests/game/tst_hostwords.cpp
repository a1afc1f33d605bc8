#include "tests/game/testgame.h"

using namespace Qt::StringLiterals;

/// The host's message and the black screens.
class TestHostWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageStaysUntilAnotherComes();
    void aMessageIsCheckedAndTrimmed_data();
    void aMessageIsCheckedAndTrimmed();
    void theSameMessageIsNoNews();
    void screensGoBlackAndComeBack();
    void bothWorkInEveryStatus_data();
    void bothWorkInEveryStatus();
    void eachRaisesTheRevision();
};

void TestHostWords::aMessageStaysUntilAnotherComes()
{
    TestGame game;
    QCOMPARE(game.room.message, QString());
    QCOMPARE(game.submit(ShowMessage{u"Food is here"_s}), u"MESSAGE_SHOWN"_s);
    game.submit(StartGame{});
    game.submit(AdvancePhase{});
    QCOMPARE(game.room.message, u"Food is here"_s);
    QCOMPARE(game.submit(ShowMessage{u"Hands off your phones"_s}), u"MESSAGE_SHOWN"_s);
    QCOMPARE(game.room.message, u"Hands off your phones"_s);
    QCOMPARE(game.submit(ShowMessage{}), u"MESSAGE_SHOWN"_s);
    QCOMPARE(game.room.message, QString());
}

void TestHostWords::aMessageIsCheckedAndTrimmed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text
                            << (shown.isEmpty() ? u"invalid_message"_s : u"MESSAGE_SHOWN"_s)
                            << shown;
    };
    row("one letter", u"x"_s, u"x"_s);
    row("space around", u"  Food is here\n"_s, u"Food is here"_s);
    row("200 characters", QString(200, u'x'), QString(200, u'x'));
    row("201 characters", QString(201, u'x'), {});
    row("two lines", u"Food\nis here"_s, {});
    row("a tab", u"Food\tis here"_s, {});
    row("a control character", u"Food\x07is here"_s, {});
    row("a line separator", u"Food\u2028is here"_s, {});
    row("half a character", u"Food "_s + QChar(0xD83E) + u" here"_s, {});
    row("an emoji", u"Food 🍕 is here"_s, u"Food 🍕 is here"_s);
    row("from right to left", u"الطعام هنا"_s, u"الطعام هنا"_s);
    row("markup is text", u"<b>Food</b>"_s, u"<b>Food</b>"_s);
}

void TestHostWords::aMessageIsCheckedAndTrimmed()
{
    QFETCH(QString, text);
    TestGame game;
    QTEST(game.submit(ShowMessage{text}), "outcome");
    QTEST(game.room.message, "shown");
}

void TestHostWords::theSameMessageIsNoNews()
{
    TestGame game;
    QCOMPARE(game.submit(ShowMessage{}), u""_s);
    QCOMPARE(game.submit(ShowMessage{u" "_s}), u""_s);
    game.submit(ShowMessage{u"Food is here"_s});
    QCOMPARE(game.submit(ShowMessage{u"Food is here "_s}), u""_s);
}

void TestHostWords::screensGoBlackAndComeBack()
{
    TestGame game;
    QVERIFY(!game.room.blackout);
    QCOMPARE(game.submit(BlackOut{false}), u""_s);
    QCOMPARE(game.submit(BlackOut{}), u"BLACKED_OUT"_s);
    QVERIFY(game.room.blackout);
    QCOMPARE(game.submit(BlackOut{}), u""_s);
    game.submit(StartGame{});
    QVERIFY(game.room.blackout);
    QCOMPARE(game.submit(BlackOut{false}), u"BLACKED_OUT"_s);
    QVERIFY(!game.room.blackout);
}

void TestHostWords::bothWorkInEveryStatus_data()
{
    QTest::addColumn<int>("steps"); // AdvancePhase after the start; -1: not started
    QTest::addColumn<bool>("paused");
    QTest::newRow("lobby") << -1 << false;
    QTest::newRow("intro") << 0 << false;
    QTest::newRow("question") << 1 << false;
    QTest::newRow("paused") << 1 << true;
    QTest::newRow("reveal") << 2 << false;
    QTest::newRow("completed") << 4 << false;
}

void TestHostWords::bothWorkInEveryStatus()
{
    QFETCH(int, steps);
    QFETCH(bool, paused);
    TestGame game(quiz(1));
    if (steps >= 0)
        game.submit(StartGame{});
    for (int i = 0; i < steps; ++i)
        game.submit(AdvancePhase{});
    if (paused)
        game.submit(PauseGame{});
    QCOMPARE(game.submit(ShowMessage{u"Food is here"_s}), u"MESSAGE_SHOWN"_s);
    QCOMPARE(game.submit(BlackOut{}), u"BLACKED_OUT"_s);
}

void TestHostWords::eachRaisesTheRevision()
{
    TestGame game;
    const quint64 before = game.room.revision;
    game.submit(ShowMessage{u"Food is here"_s});
    QCOMPARE(game.room.revision, before + 1);
    game.submit(BlackOut{});
    QCOMPARE(game.room.revision, before + 2);
    game.submit(BlackOut{});
    QCOMPARE(game.room.revision, before + 2);
}

QTEST_APPLESS_MAIN(TestHostWords)

#include "tst_hostwords.moc"

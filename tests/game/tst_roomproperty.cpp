#include "tests/game/randomgame.h"

#include "core/game/eventjson.h"

#include "tests/game/testgame.h"

using namespace Qt::StringLiterals;

/// Plays thousands of random command sequences and checks after each step what must always hold.
/// QUIZSTAGE_SEQUENCES says how many, QUIZSTAGE_SEED the first one's seed: a failure is played
/// again with its seed and one sequence.
class TestRoomProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMustHoldAlwaysHolds();
    void randomGamesReachEverything();

private:
    int m_sequences = qEnvironmentVariable("QUIZSTAGE_SEQUENCES", u"2000"_s).toInt();
    quint32 m_firstSeed = qEnvironmentVariable("QUIZSTAGE_SEED", u"1"_s).toUInt();
    Tally m_tally;
};

void TestRoomProperty::whatMustHoldAlwaysHolds()
{
    for (int i = 0; i < m_sequences; ++i) {
        const QString broken = RandomGame(m_firstSeed + quint32(i), m_tally).play(100);
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
    }
}

void TestRoomProperty::randomGamesReachEverything()
{
    // Without this the test above could pass by doing nothing.
    if (m_sequences < 2000)
        return;
    for (const char *type : {"ROOM_CREATED",         "QUESTIONS_SUPPLIED",  "ROOM_FAILED",
                             "ROOM_EDITED",          "PLAYER_JOINED",       "PLAYER_APPROVED",
                             "PLAYER_EDITED",        "PLAYER_LEFT",         "PLAYER_REMOVED",
                             "TEAMS_DEALT",
                             "PLAYER_CONNECTED",     "PLAYER_DISCONNECTED", "GAME_STARTED",
                             "INTRO_STARTED",        "QUESTION_OPENED",     "ANSWER_ACCEPTED",
                             "QUESTION_CLOSED",      "LEADERBOARD_SHOWN",   "BREAK_STARTED",       "GAME_PAUSED",
                             "GAME_RESUMED",         "GAME_COMPLETED",      "ROOM_TAKEN_OVER",
                             "TIME_EXTENDED",        "QUESTION_SKIPPED",    "QUESTION_CORRECTED",
                             "CORRECTION_UNDONE",    "MESSAGE_SHOWN",       "BLACKED_OUT",
                             "invalid_message",      "question_not_found",  "player_not_found",
                             "name_taken",           "name_rejected",       "room_full",
                             "room_locked",          "room_closed",         "wrong_status",
                             "not_current_question", "already_answered",    "too_late",
                             "not_approved",         "not_found"})
        QVERIFY2(m_tally.value(QString::fromLatin1(type)) >= 20, type);
}

QTEST_APPLESS_MAIN(TestRoomProperty)

#include "tst_roomproperty.moc"

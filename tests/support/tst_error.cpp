#include "core/support/error.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreAsInTheContract_data();
    void codesAreAsInTheContract();
    void everyCodeHasARowOfItsOwn();
    void unknownNamesAreNone_data();
    void unknownNamesAreNone();
    void refusalCarriesCodeAndWords();
};

// The table of docs/protocol.md, "Error codes".
void TestError::codesAreAsInTheContract_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, ErrorCode code, int status) {
        QTest::newRow(name) << code << status;
    };
    row("invalid_message", ErrorCode::InvalidMessage, 400);
    row("unauthorized", ErrorCode::Unauthorized, 401);
    row("forbidden", ErrorCode::Forbidden, 403);
    row("room_not_found", ErrorCode::RoomNotFound, 404);
    row("question_not_found", ErrorCode::QuestionNotFound, 404);
    row("player_not_found", ErrorCode::PlayerNotFound, 404);
    row("name_taken", ErrorCode::NameTaken, 409);
    row("name_rejected", ErrorCode::NameRejected, 422);
    row("room_full", ErrorCode::RoomFull, 409);
    row("room_locked", ErrorCode::RoomLocked, 409);
    row("room_closed", ErrorCode::RoomClosed, 409);
    row("wrong_status", ErrorCode::WrongStatus, 409);
    row("not_current_question", ErrorCode::NotCurrentQuestion, 409);
    row("already_answered", ErrorCode::AlreadyAnswered, 409);
    row("too_late", ErrorCode::TooLate, 409);
    row("not_approved", ErrorCode::NotApproved, 409);
    row("not_joined", ErrorCode::NotJoined, 409);
    row("too_large", ErrorCode::TooLarge, 413);
    row("rate_limited", ErrorCode::RateLimited, 429);
    row("generation_failed", ErrorCode::GenerationFailed, 502);
    row("unavailable", ErrorCode::Unavailable, 503);
}

void TestError::codesAreAsInTheContract()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, status);
    const QLatin1StringView name(QTest::currentDataTag());
    QCOMPARE(wireName(code), name);
    QCOMPARE(errorCodeFromWire(QString(name)), code);
    QCOMPARE(httpStatus(code), status);
}

void TestError::everyCodeHasARowOfItsOwn()
{
    // Corrupt is the last of the enumeration.
    QSet<QString> names;
    for (int i = 0; i <= int(ErrorCode::Corrupt); ++i) {
        const auto code = ErrorCode(i);
        const QString name = wireName(code);
        QVERIFY(!names.contains(name));
        names.insert(name);
        QCOMPARE(errorCodeFromWire(name), code);
        QVERIFY(httpStatus(code) >= 400 && httpStatus(code) < 600);
    }
}

void TestError::unknownNamesAreNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("another") << u"teapot"_s;
    QTest::newRow("wrong case") << u"ROOM_FULL"_s;
    QTest::newRow("longer") << u"room_full "_s;
}

void TestError::unknownNamesAreNone()
{
    QFETCH(QString, name);
    QVERIFY(!errorCodeFromWire(name));
}

void TestError::refusalCarriesCodeAndWords()
{
    const Result<int> refused = refuse(ErrorCode::RoomFull, u"the room has 200 players"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{ErrorCode::RoomFull, u"the room has 200 players"_s}));
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"

#include "tests/view/playedroom.h"

#include "core/protocol/hostview.h"
#include "core/protocol/servermessage.h"
#include "core/view/mediapath.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Where a node keeps a question's picture; players get another path.
QString keptPicture(int number)
{
    return u"/media/%1.png"_s.arg(number, 64, 16, QChar(u'0'));
}

/// Every text that nobody may see yet names its secret and its question.
Question sentinelQuestion(int number)
{
    Question question = twoChoiceQuestion(number);
    question.text = u"OPEN-TEXT-%1-"_s.arg(number);
    question.choices = {{{u"a"_s}, u"OPEN-CHOICE-A-%1-"_s.arg(number)},
                        {{u"b"_s}, u"OPEN-CHOICE-B-%1-"_s.arg(number)}};
    question.image = keptPicture(number);
    question.explanation = u"REVEAL-EXPLANATION-%1-"_s.arg(number);
    question.notes = u"HOST-NOTES-%1-"_s.arg(number);
    question.source = u"HOST-SOURCE-%1-"_s.arg(number);
    question.licence = u"HOST-LICENCE-%1-"_s.arg(number);
    question.difficulty = u"HOST-DIFFICULTY-%1-"_s.arg(number);
    return question;
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// All that anybody but the host can be told of the room in this state.
QList<QByteArray> everythingTold(const PlayedRoom &game)
{
    const GameRoom &room = game.room;
    const SharedView shared = sharedView(room);
    QList<QByteArray> told {compact(publicSummaryJson(room)),
                            compact(toJson(gameRoomForScreen(room))),
                            roomUpdatedMessage(shared),
                            roomEditedMessage(shared),
                            pausedMessage(shared),
                            resumedMessage(shared),
                            completedMessage(shared),
                            failedMessage(shared),
                            countdownMessage(room.code, 5s, game.now + 5s, game.now),
                            answerProgressMessage(shared.answeredCount, shared.playerCount)};
    QList<PublicPlayer> everybody;
    for (const Player &player : room.players) {
        everybody.append(publicPlayer(room, player));
        told.append(welcomeMessage(Role::Player, {}, game.now, room.revision,
                                   toJson(gameRoomForPlayer(room, player.id)), 1));
    }
    told.append(rosterChangedMessage(shared.playerCount, everybody, everybody, true));
    if (shared.currentQuestion)
        told.append(questionOpenedMessage(shared, game.now));
    if (shared.lastClosed) {
        told.append(questionClosedMessage(*shared.lastClosed, room.revision));
        for (const Player &player : room.players)
            told.append(playerResultMessage(playerResult(room, player.id)));
    }
    return told;
}

} // namespace

/// Nobody is told a secret before its time, in any view or message of any phase.
class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsStaySecret_data();
    void secretsStaySecret();
    void hostSeesKeysAndNotesButNoTokens();
};

void TestRedaction::secretsStaySecret_data()
{
    QTest::addColumn<int>("shuffle");
    QTest::newRow("choices in the host's order") << int(ShuffleChoices::Off);
    QTest::newRow("choices shuffled for the room") << int(ShuffleChoices::Room);
    QTest::newRow("choices shuffled for each player") << int(ShuffleChoices::Player);
}

void TestRedaction::secretsStaySecret()
{
    QFETCH(int, shuffle);
    NewRoom made = newRoomOf(0);
    made.ownerId = u"HOST-OWNER-"_s;
    made.mediaKey = u"HOST-MEDIA-KEY-"_s;
    made.settings.shuffleChoices = ShuffleChoices(shuffle);
    made.questions = {sentinelQuestion(1), sentinelQuestion(2), sentinelQuestion(3)};
    PlayedRoom game(made);
    game.joinMany(3);

    QHash<QString, int> opened; // sentinel → times seen, to know that the search can find
    int checked = 0;
    const auto check = [&] {
        const int index = game.room.questionIndex;
        for (const QByteArray &told : everythingTold(game)) {
            ++checked;
            QVERIFY2(!told.contains("HOST-"), told.constData());
            QVERIFY2(!told.contains("\"key\""), told.constData());
            QVERIFY2(!told.contains("token"), told.constData());
            for (const QString &token : std::as_const(game.tokens))
                QVERIFY2(!told.contains(token.toUtf8()), told.constData());
            for (const Player &player : std::as_const(game.room.players)) {
                QVERIFY(!told.contains(player.tokenHash.bytes.toHex()));
                QVERIFY(!told.contains(player.tokenHash.bytes.toBase64()));
            }
            for (int i = 0; i < game.room.rounds.size(); ++i) {
                const Round &round = game.room.rounds[i];
                const QByteArray number = '-' + QByteArray::number(i + 1) + '-';
                const Question &question = game.room.questions[i];
                const QString picture = openedPath(game.room, question.id, question.image);
                QVERIFY2(!told.contains(question.image.toUtf8()), told.constData());
                QVERIFY2(!told.contains(game.room.mediaKey.toUtf8()), told.constData());
                if (told.contains(picture.toUtf8()))
                    ++opened[QString::fromLatin1("picture" + number)];
                if (!round.opened || i > index)
                    QVERIFY2(!told.contains(picture.toUtf8()), told.constData());
                if (!round.opened || i > index)
                    QVERIFY2(!told.contains(number), told.constData());
                if (!round.closed) {
                    QVERIFY2(!told.contains("REVEAL-EXPLANATION" + number), told.constData());
                    // The right choice of the open question.
                    QVERIFY2(i != index || !told.contains("\"correct\""), told.constData());
                }
                if (told.contains("OPEN-TEXT" + number))
                    ++opened[QString::fromLatin1("text" + number)];
                if (told.contains("REVEAL-EXPLANATION" + number))
                    ++opened[QString::fromLatin1("explanation" + number)];
            }
        }
    };

    check();
    game.act(StartGame {});
    while (game.room.status == RoomStatus::InProgress) {
        check();
        if (game.room.phase == Phase::Answering) {
            game.answer(PlayerId {1}, u"a"_s);
            game.answer(PlayerId {2}, u"b"_s);
            check();
        }
        game.act(PauseGame {});
        check();
        game.act(ResumeGame {});
        game.act(AdvancePhase {});
    }
    check();
    QVERIFY(checked > 300);
    for (const QString &seen : {u"text-1-"_s, u"text-3-"_s, u"picture-1-"_s, u"picture-3-"_s, u"explanation-1-"_s,
                                u"explanation-3-"_s})
        QVERIFY2(opened.value(seen) > 0, qPrintable(seen));
}

void TestRedaction::hostSeesKeysAndNotesButNoTokens()
{
    NewRoom made = newRoomOf(0);
    made.questions = {sentinelQuestion(1)};
    PlayedRoom game(made);
    game.joinMany(2);
    const QByteArray told = compact(hostViewJson(game.room));
    QVERIFY(told.contains("HOST-NOTES-1-"));
    QVERIFY(told.contains("\"key\":[\"a\"]"));
    QVERIFY(!told.contains("token"));
    for (const QString &token : std::as_const(game.tokens))
        QVERIFY(!told.contains(token.toUtf8()));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"

#include "app/node/demogame.h"
#include "app/node/enginehostsession.h"
#include "core/library/pack.h"
#include "tests/net/spin.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A demo plays every type of question with nobody at the desk.
class TestDemoGame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buzzersAreJudgedAndStakesPlaced();

private:
    static Pack playfulPack();
};

Pack TestDemoGame::playfulPack()
{
    const Question buzzer {.id = {u"b1"_s},
                           .type = QuestionType::Buzzer,
                           .text = u"Name this tune."_s,
                           .time = Seconds(8)};
    const Question staked {.id = {u"w1"_s},
                           .type = QuestionType::Boolean,
                           .text = u"The Sun is a star."_s,
                           .choices = booleanChoices(),
                           .key = {.choices = {{u"true"_s}}},
                           .time = Seconds(8),
                           .hasWager = true};
    return {.title = u"Buzzers and stakes"_s, .questions = {buzzer, staked}};
}

void TestDemoGame::buzzersAreJudgedAndStakesPlaced()
{
    const QTemporaryDir folder;
    NodeOptions options;
    options.port = 0;
    options.bind = QHostAddress(QHostAddress::LocalHost);
    options.dataDir = folder.path();
    const auto node = Node::make(options);
    QVERIFY(node);
    EngineHostSession session(**node);
    QUrl url;
    QString packId;
    (*node)->start([&](const Result<NodeReady> &started) {
        QVERIFY(started);
        url = started->localUrl;
        session.savePack(playfulPack(), &session, [&packId](const Result<QString> &saved) {
            QVERIFY(saved);
            packId = *saved;
        });
    });
    QVERIFY(spinUntil([&packId] { return !packId.isEmpty(); }));

    int judged = 0;
    int stakes = 0;
    connect(&session, &HostSession::entriesCommitted, this,
            [&](const RoomCode &, const QList<JournalEntry> &entries) {
                for (const JournalEntry &entry : entries) {
                    for (const RoomEvent &event : entry.events) {
                        judged += std::holds_alternative<BuzzJudged>(event);
                        stakes += std::holds_alternative<WagerPlaced>(event);
                    }
                }
            });
    DemoGame demo(**node, session);
    connect(&demo, &DemoGame::roomOpened, &session, &HostSession::watchRoom);
    std::optional<BotReport> report;
    connect(&demo, &DemoGame::finished, this, [&report](const BotReport &last) { report = last; });
    demo.start(packId, url, 4);
    QVERIFY(spinUntil([&report] { return report.has_value(); }, std::chrono::minutes(2)));

    QCOMPARE(report->completed, 4);
    QVERIFY(report->isOk());
    QVERIFY(judged > 0);
    QCOMPARE(report->wagersAcknowledged, 4);
    QCOMPARE(stakes, 4);

    bool stopped = false;
    connect(node->get(), &Node::stopped, this, [&stopped] { stopped = true; });
    (*node)->stop();
    QVERIFY(spinUntil([&stopped] { return stopped; }));
}

QTEST_GUILESS_MAIN(TestDemoGame)
#include "tst_demogame.moc"

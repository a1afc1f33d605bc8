#include "historycaller.h"
#include "pastgames.h"

#include "core/game/roomcopy.h"
#include "core/report/archivefile.h"
#include "core/report/gamearchive.h"
#include "core/report/gamereport.h"
#include "core/report/results.h"
#include "tests/journal/disklimit.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is kept of games that are over, in real files.
class TestGameArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGameComesBackAsItWas();
    void gamesAreListedNewestFirst();
    void theSameGameIsKeptOnce();
    void aRemovedGameIsNotTakenAgain();
    void aGameThatIsGoneIsSaid();
    void nothingOfATokenIsKept();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void aNewerFileIsLeftAlone();
    void aFullDiskIsWaitedFor();
    void oldGamesGoWhereTheHostWishes();
    void resultsAreSaved_data();
    void resultsAreSaved();
    void whatCannotBeSavedIsSaid();
    void whatWasAskedForIsDoneBeforeTheEnd();
    void nobodyIsCalledAfterTheirEnd();

private:
    QString path() const { return m_folder->filePath(u"history.db"_s); }
    void open()
    {
        m_archive.reset();
        m_archive = std::make_unique<GameArchive>(path(), m_clock);
        m_caller = std::make_unique<HistoryCaller>(*m_archive);
    }
    GameKey keep(const QString &title, const RoomCode &code, TimePoint start);

    ManualClock m_clock{firstStart + 24h};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GameArchive> m_archive;
    std::unique_ptr<HistoryCaller> m_caller;
};

void TestGameArchive::init()
{
    m_archive.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

GameKey TestGameArchive::keep(const QString &title, const RoomCode &code, TimePoint start)
{
    const PlayedRoom game = finishedGame(title, code, start);
    m_archive->store(game.room, game.now);
    return {code, start};
}

void TestGameArchive::aGameComesBackAsItWas()
{
    PlayedRoom game = finishedGame(u"Friday quiz"_s, firstCode, firstStart);
    game.room.image = u"/media/1.png"_s;
    game.room.imageAuthor = u"Ada"_s;
    game.room.imageLink = u"https://example.org/1"_s;
    m_archive->store(game.room, game.now);
    open();
    const PastGame line{.key = {firstCode, firstStart},
                        .title = u"Friday quiz"_s,
                        .endedAt = game.now,
                        .playerCount = 2,
                        .playedCount = 2,
                        .questionCount = 3,
                        .winners = {u"Ann"_s},
                        .winnerCount = 1};
    QCOMPARE(m_caller->games(), QList{line});

    const auto report = m_caller->load(line.key);
    QVERIFY(report);
    QCOMPARE(report->game, line);
    QCOMPARE(report->places.size(), 2);
    QCOMPARE(report->places[0].name, u"Ann"_s);
    QCOMPARE(report->places[0].rank, 1);
    QCOMPARE(report->places[0].score, 1800);
    QCOMPARE(report->places[0].rightCount, 2);
    QCOMPARE(report->places[1].rank, 2);
    QCOMPARE(report->questions.size(), 2);
    for (int index = 0; index < 2; ++index) {
        const QuestionFigures &question = report->questions[index];
        QCOMPARE(question.number, index + 1);
        QCOMPARE(question.text, u"Question %1?"_s.arg(index + 1));
        QCOMPARE(question.key, u"Danube"_s);
        QCOMPARE(question.answerCount, 2);
        QCOMPARE(question.rightCount, index == 0 ? 2 : 1);
        QCOMPARE(question.averageTime->count(), 3000);
        QVERIFY(!question.isVoid);
    }
    const NewRoom again = newRoomLike(game.room);
    QCOMPARE(report->setup.title, again.title);
    QCOMPARE(report->setup.topic, again.topic);
    QCOMPARE(report->setup.image, again.image);
    QCOMPARE(report->setup.imageAuthor, u"Ada"_s);
    QCOMPARE(report->setup.imageLink, u"https://example.org/1"_s);
    QCOMPARE(report->setup.maxPlayerCount, again.maxPlayerCount);
    QCOMPARE(report->setup.settings, again.settings);
    QCOMPARE(report->setup.questions, again.questions);
}

void TestGameArchive::gamesAreListedNewestFirst()
{
    keep(u"second"_s, secondCode, firstStart + 1h);
    keep(u"first"_s, firstCode, firstStart);
    // A code may come again.
    keep(u"third"_s, firstCode, firstStart + 2h);
    QCOMPARE(m_caller->titles(), (QStringList{u"third"_s, u"second"_s, u"first"_s}));
    QCOMPARE(m_caller->load({firstCode, firstStart})->game.title, u"first"_s);
}

void TestGameArchive::theSameGameIsKeptOnce()
{
    PlayedRoom game = finishedGame(u"Friday quiz"_s, firstCode, firstStart);
    const TimePoint end = game.now;
    m_archive->store(game.room, end);
    m_archive->store(game.room, end);
    game.wait(10min);
    game.act(RemovePlayer{PlayerId{1}});
    m_archive->store(game.room, game.now);
    const QList<PastGame> games = m_caller->games();
    QCOMPARE(games.size(), 1);
    QCOMPARE(games[0].playerCount, 1);
    QCOMPARE(games[0].endedAt, end);
    QCOMPARE(games[0].winners, QStringList{u"Bo"_s});
}

void TestGameArchive::aRemovedGameIsNotTakenAgain()
{
    const GameKey first = keep(u"first"_s, firstCode, firstStart);
    const GameKey second = keep(u"second"_s, secondCode, firstStart + 1h);
    QVERIFY(m_caller->remove({first}));
    QCOMPARE(m_caller->titles(), QStringList{u"second"_s});
    // Its room may outlive it and be taken up by the next run.
    open();
    keep(u"first"_s, firstCode, firstStart);
    QCOMPARE(m_caller->titles(), QStringList{u"second"_s});
    QVERIFY(m_caller->remove({first, second}));
    QVERIFY(m_caller->games().isEmpty());
}

void TestGameArchive::aGameThatIsGoneIsSaid()
{
    const GameKey key = keep(u"first"_s, firstCode, firstStart);
    QCOMPARE(m_caller->load({secondCode, firstStart}).error().code, ErrorCode::NotFound);
    QCOMPARE(m_caller->load({firstCode, firstStart + 1ms}).error().code, ErrorCode::NotFound);
    QVERIFY(m_caller->remove({key}));
    QCOMPARE(m_caller->load(key).error().code, ErrorCode::NotFound);
    const QString target = m_folder->filePath(u"gone.json"_s);
    QCOMPARE(m_caller->save(key, ExportFormat::Json, target).error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(target));
    QVERIFY(m_caller->remove({key}));
}

void TestGameArchive::nothingOfATokenIsKept()
{
    const PlayedRoom game = finishedGame(u"Friday quiz"_s, firstCode, firstStart);
    m_archive->store(game.room, game.now);
    QCOMPARE(m_caller->games().size(), 1);
    m_archive.reset();
    ArchiveFile file(path());
    QVERIFY(file.open(m_clock.now()));
    const auto archived = file.load({firstCode, firstStart});
    QVERIFY(archived);
    const QByteArray text =
        QJsonDocument(archived->setup).toJson() + QJsonDocument(archived->results).toJson();
    QVERIFY(text.contains("Ann"));
    QVERIFY(!text.contains("token"));
    for (const Player &player : game.room.players) {
        QVERIFY(!text.contains(game.tokens.value(player.id).toUtf8()));
        QVERIFY(!text.contains(player.tokenHash.bytes.toHex()));
        QVERIFY(!text.contains(player.tokenHash.bytes.toBase64()));
        QVERIFY(!text.contains(
            player.tokenHash.bytes.toBase64(QByteArray::Base64UrlEncoding
                                            | QByteArray::OmitTrailingEquals)));
    }
}

void TestGameArchive::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<int>("keptBytes");
    QTest::addColumn<QByteArray>("overwritten");
    QTest::newRow("not a database") << 0 << QByteArray(20'000, 'x');
    QTest::newRow("cut short") << 9'000 << QByteArray();
    QTest::newRow("its first page gone") << -1 << QByteArray(4'096, '\0');
}

void TestGameArchive::aDamagedFileIsSetAside()
{
    QFETCH(int, keptBytes);
    QFETCH(QByteArray, overwritten);
    keep(u"lost"_s, firstCode, firstStart);
    QCOMPARE(m_caller->games().size(), 1);
    m_archive.reset();
    QFile file(path());
    QVERIFY(file.size() > 10'000);
    if (keptBytes >= 0)
        QVERIFY(file.resize(keptBytes));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(overwritten);
    file.close();

    open();
    keep(u"kept"_s, secondCode, firstStart);
    QCOMPARE(m_caller->titles(), QStringList{u"kept"_s});
    QTRY_VERIFY(m_archive->notice().contains(u"was damaged"_s));
    QStringList aside = QDir(m_folder->path()).entryList({u"history.db.corrupt-*"_s});
    aside.removeIf([](const QString &name) {
        return name.endsWith("-wal"_L1) || name.endsWith("-shm"_L1);
    });
    QCOMPARE(aside.size(), 1);
    QVERIFY(m_archive->notice().contains(aside.first()));
    open();
    QCOMPARE(m_caller->titles(), QStringList{u"kept"_s});
    QCOMPARE(m_archive->notice(), QString());
}

void TestGameArchive::aNewerFileIsLeftAlone()
{
    keep(u"first"_s, firstCode, firstStart);
    QCOMPARE(m_caller->games().size(), 1);
    m_archive.reset();
    {
        SqliteDatabase database(path());
        QVERIFY(database.open() && database.execute(u"PRAGMA user_version = 99"_s));
    }
    open();
    QCOMPARE(m_caller->list().error().code, ErrorCode::Unavailable);
    QTRY_VERIFY(m_archive->notice().contains(u"newer version of Quizstage"_s));
    keep(u"second"_s, secondCode, firstStart);
    m_archive.reset();
    SqliteDatabase database(path());
    QVERIFY(database.open());
    SqliteRows rows = database.query(u"SELECT count(*) FROM games"_s);
    QVERIFY(rows && rows.next());
    QCOMPARE(rows.value(0).toInt(), 1);
}

void TestGameArchive::aFullDiskIsWaitedFor()
{
    keep(u"before"_s, firstCode, firstStart);
    QCOMPARE(m_caller->games().size(), 1);
    {
        const DiskLimit limit(4096);
        keep(u"meanwhile"_s, secondCode, firstStart + 1h);
        QTRY_VERIFY(m_archive->notice().contains(u"can't be kept"_s));
        QVERIFY(!m_caller->titles().contains(u"meanwhile"_s));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_caller->titles(), (QStringList{u"meanwhile"_s, u"before"_s}),
                              20'000);
    QTRY_COMPARE(m_archive->notice(), QString());
}

void TestGameArchive::oldGamesGoWhereTheHostWishes()
{
    keep(u"old"_s, firstCode, m_clock.now() - 24h * 31);
    keep(u"new"_s, secondCode, m_clock.now() - 24h * 29);
    QCOMPARE(m_caller->list()->keepDays, 0);
    QCOMPARE(m_caller->games().size(), 2);
    QVERIFY(m_caller->setKeepDays(30));
    QCOMPARE(m_caller->titles(), QStringList{u"new"_s});
    m_clock.advance(24h * 2);
    // The next run does it by itself.
    open();
    QVERIFY(m_caller->games().isEmpty());
    QCOMPARE(m_caller->list()->keepDays, 30);
    QVERIFY(m_caller->setKeepDays(0));
    keep(u"very old"_s, RoomCode{u"QRSTVW"_s}, m_clock.now() - 24h * 4000);
    QCOMPARE(m_caller->titles(), QStringList{u"very old"_s});
}

void TestGameArchive::resultsAreSaved_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<int>("rows");
    QTest::newRow("players") << ExportFormat::PlacesCsv << "\xEF\xBB\xBF\"Rank\""_ba << 1 + 2;
    QTest::newRow("answers") << ExportFormat::AnswersCsv << "\xEF\xBB\xBF\"Question number\""_ba
                             << 1 + 2 * 2;
    QTest::newRow("everything") << ExportFormat::Json << "{"_ba << 0;
    QTest::newRow("a spreadsheet") << ExportFormat::Xlsx << "PK\x03\x04"_ba << -1;
    QTest::newRow("a page") << ExportFormat::Html << "<!DOCTYPE html>"_ba << 0;
}

void TestGameArchive::resultsAreSaved()
{
    QFETCH(ExportFormat, format);
    QFETCH(QByteArray, beginning);
    QFETCH(int, rows);
    const PlayedRoom game = finishedGame(u"Friday quiz"_s, firstCode, firstStart);
    m_archive->store(game.room, game.now);
    QFile file(m_folder->filePath(u"saved"_s));
    QVERIFY(m_caller->save({firstCode, firstStart}, format, file.fileName()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith(beginning), bytes.left(40).constData());
    if (format == ExportFormat::Json)
        QCOMPARE(QJsonDocument::fromJson(bytes).object(), resultsJson(game.room));
    if (rows >= 0)
        QCOMPARE(bytes.count("\r\n"), rows);
}

void TestGameArchive::whatCannotBeSavedIsSaid()
{
    const GameKey key = keep(u"first"_s, firstCode, firstStart);
    QCOMPARE(m_caller->games().size(), 1);
    const QString nowhere = m_folder->filePath(u"missing/results.csv"_s);
    const auto refused = m_caller->save(key, ExportFormat::PlacesCsv, nowhere);
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    QVERIFY(refused.error().message.contains(u"results.csv can't be written: "_s));

    QFile before(m_folder->filePath(u"before.json"_s));
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("mine") == 4);
    before.close();
    {
        const DiskLimit limit(100);
        const auto full = m_caller->save(key, ExportFormat::Json, before.fileName());
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::Unavailable);
        QVERIFY(!full.error().message.endsWith(u": "_s));
    }
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), "mine");
}

void TestGameArchive::whatWasAskedForIsDoneBeforeTheEnd()
{
    for (int i = 0; i < 50; ++i)
        keep(QString::number(i), firstCode, firstStart + 1s * i);
    open();
    QCOMPARE(m_caller->games().size(), 50);
}

void TestGameArchive::nobodyIsCalledAfterTheirEnd()
{
    keep(u"first"_s, firstCode, firstStart);
    bool called = false;
    auto context = std::make_unique<QObject>();
    m_archive->list(context.get(), [&called](const Result<GameList> &) { called = true; });
    context.reset();
    QCOMPARE(m_caller->games().size(), 1);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestGameArchive)
#include "tst_gamearchive.moc"

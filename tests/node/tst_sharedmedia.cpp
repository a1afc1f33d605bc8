#include "app/node/sharedmedia.h"

#include "core/library/mediastore.h"
#include "tests/redis/redistest.h"
#include "tests/service/sharednode.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace
{

/// A node with a folder of its own for pictures and sounds.
struct MediaNode
{
    MediaNode(const RedisServerProcess &server, const QString &name)
        : rooms(server, name)
        , store(folder.path())
        , shared({.port = server.port()}, folder.path(), rooms.replicas(), rooms.service())
    { }

    void makeRoom(const QString &picture)
    {
        NewRoom room {.title = u"Friday quiz"_s, .node = rooms.id};
        room.questions = {{.id = {u"q1"_s}, .type = QuestionType::Slide, .text = u"Look!"_s, .points = 0,
                           .image = picture}};
        rooms.service().createRoom(room, &shared, [](const Result<RoomCode> &) { });
    }
    QByteArray bytesOf(const QString &path)
    {
        const auto file = store.load(path.section(u'/', -1));
        return file ? file->bytes : QByteArray();
    }

    QTemporaryDir folder;
    SharedNode rooms;
    MediaStore store;
    SharedMedia shared;
};

/// Nothing decodes it here.
QByteArray picture(char content)
{
    return "\x89PNG\r\n\x1a\n" + QByteArray(100'000, content);
}

QString nameOf(const QString &path)
{
    return path.section(u'/', -1);
}

} // namespace

/// Pictures of shared rooms on their way to other nodes, over a real Redis.
class tst_SharedMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init();
    void thePictureReachesTheOtherNode();
    void aNodeThatComesLaterGetsItToo();
    void whatComesLateIsFetchedThen();
    void whatIsNotWhatItsNameSaysIsNotServed();
    void aFileThatNobodyHasHoldsUpNoOther();

private:
    RedisServerProcess m_server;
};

void tst_SharedMedia::init()
{
    QtRedis redis;
    QVERIFY(connectTo(redis, m_server));
    QVERIFY(run(redis, {"FLUSHALL"}).isOk());
}

void tst_SharedMedia::thePictureReachesTheOtherNode()
{
    MediaNode left(m_server, u"left"_s);
    MediaNode right(m_server, u"right"_s);
    const QString path = *left.store.save(picture('a'));
    left.makeRoom(path);
    QTRY_COMPARE(right.bytesOf(path), picture('a'));
    QTRY_COMPARE(left.shared.waitingCount(), 0);
    QTRY_COMPARE(right.shared.waitingCount(), 0);
}

void tst_SharedMedia::aNodeThatComesLaterGetsItToo()
{
    MediaNode left(m_server, u"left"_s);
    const QString path = *left.store.save(picture('b'));
    left.makeRoom(path);
    MediaNode right(m_server, u"right"_s);
    QTRY_COMPARE(right.bytesOf(path), picture('b'));
}

void tst_SharedMedia::whatComesLateIsFetchedThen()
{
    MediaNode left(m_server, u"left"_s);
    MediaNode right(m_server, u"right"_s);
    QTemporaryDir elsewhere;
    const QString path = *MediaStore(elsewhere.path()).save(picture('c'));
    left.makeRoom(path);
    QTRY_COMPARE(right.shared.waitingCount(), 1);
    QTRY_COMPARE(left.shared.waitingCount(), 0);
    QtRedis redis;
    QVERIFY(connectTo(redis, m_server));
    run(redis, {"SET", "qs:media:" + nameOf(path).toLatin1(), picture('c')});
    QTRY_COMPARE_WITH_TIMEOUT(right.bytesOf(path), picture('c'), 15'000);
    QTRY_COMPARE(right.shared.waitingCount(), 0);
}

void tst_SharedMedia::whatIsNotWhatItsNameSaysIsNotServed()
{
    MediaNode left(m_server, u"left"_s);
    MediaNode right(m_server, u"right"_s);
    QTemporaryDir elsewhere;
    const QString path = *MediaStore(elsewhere.path()).save(picture('d'));
    QtRedis redis;
    QVERIFY(connectTo(redis, m_server));
    run(redis, {"SET", "qs:media:" + nameOf(path).toLatin1(), picture('x')});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not what its name says"_s));
    left.makeRoom(path);
    QTRY_VERIFY(!right.rooms.replicas().rooms().isEmpty());
    QTRY_COMPARE(right.shared.waitingCount(), 0);
    QVERIFY(right.bytesOf(path).isEmpty());
}

void tst_SharedMedia::aFileThatNobodyHasHoldsUpNoOther()
{
    MediaNode left(m_server, u"left"_s);
    MediaNode right(m_server, u"right"_s);
    QTemporaryDir elsewhere;
    left.makeRoom(*MediaStore(elsewhere.path()).save(picture('e')));
    QTRY_COMPARE(right.shared.waitingCount(), 1);
    const QString path = *left.store.save(picture('f'));
    left.makeRoom(path);
    QTRY_COMPARE_WITH_TIMEOUT(right.bytesOf(path), picture('f'), 15'000);
}

QTEST_GUILESS_MAIN(tst_SharedMedia)

#include "tst_sharedmedia.moc"

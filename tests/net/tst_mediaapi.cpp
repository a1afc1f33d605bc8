#include "core/view/mediapath.h"
#include "tests/net/apitest.h"

#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;

/// Pictures and sounds of questions over HTTP.
class tst_MediaApi : public ApiTest
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsKeptForAQuestion();
    void aPictureIsSmallerForAChoice();
    void whatCannotBeKeptIsRefused_data();
    void whatCannotBeKeptIsRefused();
    void onlyTheHostKeepsFiles();
    void aFoundPictureIsForANewRoom();
    void searchesAreRefused_data();
    void searchesAreRefused();
    void nothingIsServedBeforeItsQuestionOpens();
    void playersNeverSeeAKeptPath();
    void openedFilesGoWithTheirRoom();
    void roomsHaveDifferentPaths();
    void aSoundComesInParts_data();
    void aSoundComesInParts();

private:
    WireReply upload(const QByteArray &bytes, const QByteArray &query = {},
                     const QByteArray &key = TestNode::hostKey)
    {
        return sendRequest(m_node->port(),
                           requestBytes(m_node->port(), "POST", "/api/v1/media" + query, bytes,
                                        bearer(key) + "Content-Type: application/octet-stream\r\n"));
    }
    QString kept(const QByteArray &bytes)
    {
        return upload(bytes).json()[u"path"_s].toString();
    }
    QString opened(const QString &keptPath, const QString &question) const
    {
        return openedPath(m_node->room(m_code), {question}, keptPath);
    }
    /// A quiz of two questions, each with a picture, a sound and a choice that is a picture.
    void makeMediaRoom();

    QStringList m_kept; ///< Of the second question.
};

namespace
{

QByteArray picture(int width, int height, const char *format = "PNG")
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray sound()
{
    return QByteArray("OggS") + QByteArray(96, '1');
}

} // namespace

void tst_MediaApi::makeMediaRoom()
{
    m_kept = {kept(picture(30, 20)), kept(picture(20, 30)), kept(sound())};
    NewRoom made = TestNode::quiz(2);
    for (Question &question : made.questions) {
        question.image = m_kept[0];
        question.audio = m_kept[2];
        question.choices[1] = {question.choices[1].id, {}, m_kept[1]};
    }
    m_code = m_node->makeRoom(made);
}

void tst_MediaApi::aPictureIsKeptForAQuestion()
{
    const WireReply reply = upload(picture(3200, 800, "JPEG"));
    QCOMPARE(reply.status, 201);
    const QString path = reply.json()[u"path"_s].toString();
    QVERIFY2(isKeptPath(path), qPrintable(path));
    QCOMPARE(QImage::fromData(ask("GET", path).body).size(), QSize(1600, 400));
}

void tst_MediaApi::aPictureIsSmallerForAChoice()
{
    const QString path = upload(picture(1280, 640), "?for=choice").json()[u"path"_s].toString();
    QCOMPARE(QImage::fromData(ask("GET", path).body).size(), QSize(640, 320));
}

void tst_MediaApi::whatCannotBeKeptIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << 415;
    QTest::newRow("a text") << QByteArray("hello") << QByteArray() << 415;
    QTest::newRow("half a picture") << picture(300, 200).first(60) << QByteArray() << 400;
    QTest::newRow("a picture's file of 10 MB and a byte")
        << picture(9, 9) + QByteArray(10'000'000, 'x') << QByteArray() << 413;
    QTest::newRow("a sound of 5 MB and a byte")
        << "OggS" + QByteArray(4'999'997, 'x') << QByteArray() << 413;
    QTest::newRow("for nothing known") << picture(9, 9) << QByteArray("?for=wall") << 400;
}

void tst_MediaApi::whatCannotBeKeptIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, query);
    QFETCH(const int, status);
    const WireReply reply = upload(bytes, query);
    QCOMPARE(reply.status, status);
    QVERIFY(!reply.json()[u"detail"_s].toString().isEmpty());
}

void tst_MediaApi::onlyTheHostKeepsFiles()
{
    QCOMPARE(upload(picture(9, 9), {}, "wrong").status, 401);
    QCOMPARE(host("POST", u"/api/v1/media"_s, {{u"a"_s, 1}}).status, 415);
}

void tst_MediaApi::aFoundPictureIsForANewRoom()
{
    m_node->foundPicture = FoundPicture {picture(3200, 800, "JPEG"), u"Ada Lens"_s, u"https://example.org/1"_s};
    const WireReply found = host("POST", u"/api/v1/media/search"_s, {{u"words"_s, u"Rivers"_s}});
    QCOMPARE(found.status, 201);
    const QJsonObject image = found.json();
    QCOMPARE(QImage::fromData(ask("GET", image[u"image"_s].toString()).body).size(), QSize(1600, 400));
    QJsonObject room {{u"title"_s, u"Rivers"_s}, {u"topic"_s, u"Rivers"_s}};
    for (auto it = image.begin(); it != image.end(); ++it)
        room.insert(it.key(), it.value());
    const QJsonObject made = host("POST", u"/api/v1/game-rooms"_s, room).json();
    QCOMPARE(made[u"image"_s], image[u"image"_s]);
    QCOMPARE(made[u"image_author"_s].toString(), u"Ada Lens"_s);
    QCOMPARE(made[u"image_link"_s].toString(), u"https://example.org/1"_s);
}

void tst_MediaApi::searchesAreRefused_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<Result<FoundPicture>>("found");
    QTest::addColumn<int>("status");
    const QByteArray host(TestNode::hostKey);
    const QJsonObject words {{u"words"_s, u"Rivers"_s}};
    const Result<FoundPicture> none = refuse(ErrorCode::GenerationFailed, u"There is no picture."_s);
    QTest::newRow("by nobody known") << QByteArray("wrong") << words << none << 401;
    QTest::newRow("without words") << host << QJsonObject {{u"words"_s, u" "_s}} << none << 400;
    QTest::newRow("with a number") << host << QJsonObject {{u"words"_s, 7}} << none << 400;
    QTest::newRow("with too many words") << host << QJsonObject {{u"words"_s, QString(201, u'x')}} << none << 400;
    QTest::newRow("when nothing is found") << host << words << none << 502;
    QTest::newRow("when it is no picture") << host << words << Result<FoundPicture>(FoundPicture {"pixels", {}, {}}) << 415;
}

void tst_MediaApi::searchesAreRefused()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QJsonObject, body);
    QFETCH(const Result<FoundPicture>, found);
    QFETCH(const int, status);
    m_node->foundPicture = found;
    const WireReply reply = ask("POST", u"/api/v1/media/search"_s, body, key);
    QCOMPARE(reply.status, status);
    QVERIFY(!reply.json()[u"detail"_s].toString().isEmpty());
}

void tst_MediaApi::nothingIsServedBeforeItsQuestionOpens()
{
    makeMediaRoom();
    const auto statuses = [this](const QString &question) {
        QList<int> found;
        for (const QString &path : std::as_const(m_kept))
            found.append(ask("GET", opened(path, question)).status);
        return found;
    };
    const QList<int> none {404, 404, 404};
    const QList<int> all {200, 200, 200};
    QCOMPARE(statuses(u"q1"_s), none);
    m_node->openQuestion(m_code);
    QCOMPARE(statuses(u"q1"_s), all);
    QCOMPARE(statuses(u"q2"_s), none);
    QVERIFY(m_node->submit(m_code, CycleRoom {}));
    m_node->openQuestion(m_code);
    QCOMPARE(statuses(u"q2"_s), all);
    QCOMPARE(statuses(u"q1"_s), all);
    QCOMPARE(ask("GET", opened(m_kept[0], u"q2"_s)).headers.value("content-type"), "image/png");
}

void tst_MediaApi::playersNeverSeeAKeptPath()
{
    makeMediaRoom();
    const QByteArray token = join(u"Ann"_s);
    m_node->openQuestion(m_code);
    const WireReply view = ask("GET", path(), {}, token);
    const QJsonValue question = view.json()[u"current_question"_s];
    QCOMPARE(question[u"image"_s].toString(), opened(m_kept[0], u"q1"_s));
    QCOMPARE(question[u"audio"_s].toString(), opened(m_kept[2], u"q1"_s));
    QCOMPARE(question[u"choices"_s][1][u"image"_s].toString(), opened(m_kept[1], u"q1"_s));
    for (const QString &path : std::as_const(m_kept))
        QVERIFY(!view.body.contains(path.toLatin1()));
    QVERIFY(!view.body.contains(m_node->room(m_code).mediaKey.toLatin1()));
}

void tst_MediaApi::openedFilesGoWithTheirRoom()
{
    makeMediaRoom();
    m_node->openQuestion(m_code);
    const QString path = opened(m_kept[0], u"q1"_s);
    QCOMPARE(ask("GET", path).status, 200);
    QCOMPARE(host("DELETE", this->path()).status, 204);
    QCOMPARE(ask("GET", path).status, 404);
}

void tst_MediaApi::roomsHaveDifferentPaths()
{
    makeMediaRoom();
    const QString first = opened(m_kept[0], u"q1"_s);
    m_code = m_node->makeRoom(TestNode::quiz(1));
    QVERIFY(opened(m_kept[0], u"q1"_s) != first);
    QVERIFY(opened(m_kept[0], u"q2"_s) != opened(m_kept[0], u"q1"_s));
}

void tst_MediaApi::aSoundComesInParts_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<int>("size");
    const auto row = [](const QByteArray &range, int status, const QByteArray &told, int size) {
        QTest::newRow(range.constData()) << range << status << told << size;
    };
    row("bytes=0-", 206, "bytes 0-99/100", 100);
    row("bytes=0-1", 206, "bytes 0-1/100", 2);
    row("bytes=98-500", 206, "bytes 98-99/100", 2);
    row("bytes=-10", 206, "bytes 90-99/100", 10);
    row("bytes=-500", 206, "bytes 0-99/100", 100);
    row("bytes=100-", 416, "bytes */100", -1);
    row("bytes=-0", 416, "bytes */100", -1);
    row("bytes=9-3", 200, "", 100);
    row("bytes=0-1,5-6", 200, "", 100);
    row("lines=0-1", 200, "", 100);
    row("bytes=-", 200, "", 100);
    row("bytes=999999999999999999999-", 200, "", 100);
}

void tst_MediaApi::aSoundComesInParts()
{
    QFETCH(const QByteArray, range);
    QFETCH(const int, status);
    QFETCH(const QByteArray, told);
    QFETCH(const int, size);
    const QByteArray path = kept(sound()).toLatin1();
    const WireReply reply = sendRequest(
        m_node->port(),
        requestBytes(m_node->port(), "GET", path, {}, "Range: " + range + "\r\n"));
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.headers.value("content-range"), told);
    if (size >= 0) {
        QCOMPARE(reply.body.size(), size);
        QCOMPARE(reply.headers.value("accept-ranges"), "bytes");
        QCOMPARE(reply.headers.value("content-type"), "audio/ogg");
    }
}

int main(int argc, char **argv)
{
    return runNetTest<tst_MediaApi>(argc, argv);
}

#include "tst_mediaapi.moc"

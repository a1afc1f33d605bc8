#include "tests/net/apitest.h"

#include "core/library/formats/ziparchive.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

/// Packs over REST: writing, importing and exporting them, and that a game goes on meanwhile.
class tst_PacksApi : public ApiTest
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheHostMay_data();
    void onlyTheHostMay();
    void importSavesAPack();
    void dryRunSavesNothing();
    void nothingImportableIsAProblemAndAReport();
    void badImportsAreRefused_data();
    void badImportsAreRefused();
    void theSameFileTwiceIsTwoPacks();
    void titleOfTheRequestWins();
    void quizpackBringsItsPictures();
    void exportsInEveryFormat_data();
    void exportsInEveryFormat();
    void exportIsRefused();
    void packsAreWrittenAndRemoved();
    void wrongPacksAreRefused_data();
    void wrongPacksAreRefused();
    void takenIdIsAConflict();
    void builtInPackStaysAndCanBeHidden();
    void packsAreFound_data();
    void packsAreFound();
    void deletedPackCanBeRestored();
    void recycleBinCanBeEmptied();
    void usesAreListed();
    void gameGoesOnBesideAHugeFile();
    void nodeStopsInTheMiddleOfAnImport();

private:
    WireReply import(const QByteArray &query, const QByteArray &bytes)
    {
        return sendRequest(
            m_node->port(),
            requestBytes(m_node->port(), "POST", "/api/v1/packs/import" + query, bytes,
                         bearer(TestNode::hostKey) + "Content-Type: application/octet-stream\r\n"));
    }
    QStringList packIds(const QString &target = u"/api/v1/packs"_s)
    {
        QStringList ids;
        for (const QJsonValue &pack : host("GET", target).json()[u"packs"_s].toArray())
            ids.append(pack[u"id"_s].toString());
        return ids;
    }
};

namespace
{

const QByteArray aiken = "Which river runs through Vienna?\nA. Rhine\nB. Danube\nANSWER: B\n\n"
                         "Which letter?\nA. a\nB. b\nANSWER: C\n";

QJsonObject packJson(const QString &title)
{
    return {{u"format"_s, u"quizstage-pack"_s},
            {u"version"_s, 1},
            {u"title"_s, title},
            {u"questions"_s,
             QJsonArray {QJsonObject {{u"type"_s, u"choice"_s},
                                      {u"text"_s, u"Which?"_s},
                                      {u"choices"_s, QJsonArray {u"a"_s, u"b"_s}},
                                      {u"key"_s, QJsonArray {u"a"_s}}}}}};
}

} // namespace

void tst_PacksApi::onlyTheHostMay_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    QTest::newRow("import") << "POST"_ba << u"/api/v1/packs/import"_s;
    QTest::newRow("save") << "POST"_ba << u"/api/v1/packs"_s;
    QTest::newRow("replace") << "PUT"_ba << u"/api/v1/packs/rivers"_s;
    QTest::newRow("remove") << "DELETE"_ba << u"/api/v1/packs/rivers"_s;
    QTest::newRow("export") << "GET"_ba << u"/api/v1/packs/rivers/export?format=json"_s;
    QTest::newRow("search") << "GET"_ba << u"/api/v1/packs?search=danube"_s;
    QTest::newRow("restore") << "POST"_ba << u"/api/v1/packs/rivers/restore"_s;
    QTest::newRow("bin") << "GET"_ba << u"/api/v1/recycle-bin"_s;
    QTest::newRow("empty the bin") << "DELETE"_ba << u"/api/v1/recycle-bin"_s;
    QTest::newRow("show") << "GET"_ba << u"/api/v1/packs/rivers"_s;
}

void tst_PacksApi::onlyTheHostMay()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, target);
    const QByteArray token = join(u"Ann"_s);
    QCOMPARE(ask(method, target, packJson(u"x"_s)).status, 401);
    QCOMPARE(ask(method, target, packJson(u"x"_s), "unknown").status, 401);
    QCOMPARE(ask(method, target, packJson(u"x"_s), token).status, 403);
    QCOMPARE(packIds(), QStringList {u"rivers"_s});
}

void tst_PacksApi::importSavesAPack()
{
    const WireReply reply = import("?filename=Friday%20quiz.txt", aiken);
    QCOMPARE(reply.status, 200);
    const QJsonObject report = reply.json();
    QCOMPARE(report[u"format"_s].toString(), u"aiken"_s);
    QCOMPARE(report[u"title"_s].toString(), u"Friday quiz"_s);
    QCOMPARE(report[u"imported"_s].toInt(), 1);
    QCOMPARE(report[u"skipped"_s].toArray().size(), 1);
    QCOMPARE(report[u"skipped"_s][0][u"where"_s].toString(), u"line 6"_s);
    QVERIFY(!report[u"skipped"_s][0][u"reason"_s].toString().isEmpty());
    QVERIFY(report[u"warnings"_s].isArray());
    QCOMPARE(report[u"pack_id"_s].toString(), u"friday-quiz"_s);
    const QJsonObject pack = host("GET", u"/api/v1/packs/friday-quiz"_s).json();
    QCOMPARE(pack[u"questions"_s][0][u"key"_s].toArray(), QJsonArray {u"b"_s});
    // A room can be made from it at once.
    const WireReply room = host("POST", u"/api/v1/game-rooms"_s,
                                {{u"title"_s, u"Friday"_s}, {u"pack_id"_s, u"friday-quiz"_s}});
    QCOMPARE(room.status, 201);
}

void tst_PacksApi::dryRunSavesNothing()
{
    const WireReply reply = import("?filename=a.txt&dry_run=true", aiken);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"imported"_s].toInt(), 1);
    QVERIFY(reply.json()[u"pack_id"_s].isNull());
    QCOMPARE(packIds(), QStringList {u"rivers"_s});
    QCOMPARE(import("?dry_run=perhaps", aiken).status, 400);
}

void tst_PacksApi::nothingImportableIsAProblemAndAReport()
{
    for (const QByteArray &query : {"?filename=a.txt&dry_run=true"_ba, "?filename=a.txt"_ba}) {
        const WireReply reply = import(query, "No quiz at all");
        QCOMPARE(reply.status, 422);
        QCOMPARE(reply.headers.value("content-type"), "application/problem+json");
        QCOMPARE(reply.code(), u"nothing_importable"_s);
        QCOMPARE(reply.json()[u"status"_s].toInt(), 422);
        QVERIFY(!reply.json()[u"detail"_s].toString().isEmpty());
        QCOMPARE(reply.json()[u"imported"_s].toInt(-1), 0);
        QCOMPARE(reply.json()[u"skipped"_s].toArray().size(), 1);
        QVERIFY(reply.json()[u"format"_s].isNull());
        QVERIFY(reply.json()[u"pack_id"_s].isNull());
    }
    QCOMPARE(packIds(), QStringList {u"rivers"_s});
}

void tst_PacksApi::badImportsAreRefused_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("as JSON") << "application/json"_ba << 415;
    QTest::newRow("as a form") << "multipart/form-data; boundary=x"_ba << 415;
    QTest::newRow("as text") << "text/plain"_ba << 415;
    QTest::newRow("with a parameter") << "application/octet-stream; charset=x"_ba << 200;
}

void tst_PacksApi::badImportsAreRefused()
{
    QFETCH(const QByteArray, type);
    QFETCH(const int, status);
    const WireReply reply =
        sendRequest(m_node->port(),
                    requestBytes(m_node->port(), "POST", "/api/v1/packs/import", aiken,
                                 bearer(TestNode::hostKey) + "Content-Type: " + type + "\r\n"));
    QCOMPARE(reply.status, status);
}

void tst_PacksApi::theSameFileTwiceIsTwoPacks()
{
    QCOMPARE(import("?filename=quiz.txt", aiken).json()[u"pack_id"_s].toString(), u"quiz"_s);
    QCOMPARE(import("?filename=quiz.txt", aiken).json()[u"pack_id"_s].toString(), u"quiz-2"_s);
    // One that brings an id does not take the place of the pack that has it.
    const QByteArray rivers = host("GET", u"/api/v1/packs/rivers/export?format=json"_s).body;
    QCOMPARE(import("?filename=x.json", rivers).json()[u"pack_id"_s].toString(), u"rivers-2"_s);
}

void tst_PacksApi::titleOfTheRequestWins()
{
    const QJsonObject report = import("?filename=quiz.txt&title=My%20own", aiken).json();
    QCOMPARE(report[u"title"_s].toString(), u"My own"_s);
    QCOMPARE(report[u"pack_id"_s].toString(), u"my-own"_s);
}

void tst_PacksApi::quizpackBringsItsPictures()
{
    QFile file(QStringLiteral(QUIZSTAGE_DATA "/quizpack/good.quizpack"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject report = import("?filename=good.quizpack", file.readAll()).json();
    QCOMPARE(report[u"imported"_s].toInt(), 2);
    QCOMPARE(report[u"warnings"_s].toArray(), QJsonArray());
    const QString id = report[u"pack_id"_s].toString();
    const QString image =
        host("GET", u"/api/v1/packs/"_s + id).json()[u"questions"_s][0][u"image"_s].toString();
    QVERIFY2(image.startsWith(u"/media/"_s), qPrintable(image));
    QCOMPARE(ask("GET", image).headers.value("content-type"), "image/png");
    const WireReply back = host("GET", u"/api/v1/packs/%1/export?format=quizpack"_s.arg(id));
    QCOMPARE(back.status, 200);
    const auto archive = ZipReader::open(back.body);
    QVERIFY(archive);
    QCOMPARE((*archive)->names().size(), 3);
}

void tst_PacksApi::exportsInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format :
         {u"quizpack"_s, u"json"_s, u"kahoot-xlsx"_s, u"gift"_s, u"aiken"_s, u"csv"_s, u"opentdb"_s,
          u"trivia-api"_s, u"razzia"_s, u"cqa"_s, u"qti"_s})
        QTest::newRow(qPrintable(format)) << format;
}

void tst_PacksApi::exportsInEveryFormat()
{
    QFETCH(const QString, format);
    const WireReply reply = host("GET", u"/api/v1/packs/rivers/export?format="_s + format);
    QCOMPARE(reply.status, 200);
    QVERIFY(
        reply.headers.value("content-disposition").startsWith("attachment; filename=\"rivers."));
    QCOMPARE(reply.headers.value("x-questions-left-out"), "0");
    const QJsonObject report = import("?filename=again&dry_run=true", reply.body).json();
    QCOMPARE(report[u"format"_s].toString(), format);
    QCOMPARE(report[u"imported"_s].toInt(), 1);
}

void tst_PacksApi::exportIsRefused()
{
    QCOMPARE(host("GET", u"/api/v1/packs/nothing/export?format=json"_s).status, 404);
    QCOMPARE(host("GET", u"/api/v1/packs/rivers/export?format=pdf"_s).status, 400);
    QCOMPARE(host("GET", u"/api/v1/packs/rivers/export"_s).status, 400);
    QCOMPARE(host("POST", u"/api/v1/packs/rivers/export?format=json"_s, {{u"x"_s, 1}}).status, 405);
    QCOMPARE(host("GET", u"/api/v1/packs/import"_s).status, 405);
}

void tst_PacksApi::packsAreWrittenAndRemoved()
{
    const WireReply made = host("POST", u"/api/v1/packs"_s, packJson(u"Größe & Co"_s));
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json()[u"id"_s].toString(), u"grosse-co"_s);
    QCOMPARE(made.json()[u"questions"_s][0][u"id"_s].toString(), u"q1"_s);

    const WireReply changed =
        host("PUT", u"/api/v1/packs/grosse-co"_s, packJson(u"Another title"_s));
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json()[u"id"_s].toString(), u"grosse-co"_s);
    QCOMPARE(host("GET", u"/api/v1/packs/grosse-co"_s).json()[u"title"_s].toString(),
             u"Another title"_s);
    QCOMPARE(host("PUT", u"/api/v1/packs/new-one"_s, packJson(u"New"_s)).status, 200);

    QCOMPARE(host("DELETE", u"/api/v1/packs/grosse-co"_s).status, 204);
    QCOMPARE(host("DELETE", u"/api/v1/packs/grosse-co"_s).status, 404);
    QCOMPARE(packIds(), (QStringList {u"new-one"_s, u"rivers"_s}));
}

void tst_PacksApi::wrongPacksAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("word");
    QTest::newRow("not JSON") << "{oops"_ba << u"line 1"_s;
    QTest::newRow("no pack") << R"({"x": 1})"_ba << u"format"_s;
    QTest::newRow("no questions")
        << R"({"format":"quizstage-pack","version":1,"title":"x","questions":[]})"_ba
        << u"questions"_s;
    QTest::newRow("an odd id")
        << R"({"format":"quizstage-pack","version":1,"title":"x","id":"../x","questions":[]})"_ba
        << u"id"_s;
}

void tst_PacksApi::wrongPacksAreRefused()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, word);
    for (const auto &[method, target] :
         {std::pair("POST"_ba, "/api/v1/packs"_ba), std::pair("PUT"_ba, "/api/v1/packs/mine"_ba)}) {
        const WireReply reply = sendRequest(
            m_node->port(),
            requestBytes(m_node->port(), method, target, body, bearer(TestNode::hostKey)));
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), u"invalid_message"_s);
        QVERIFY(reply.json()[u"detail"_s].toString().contains(word));
    }
    const WireReply odd = host("PUT", u"/api/v1/packs/Odd_Id"_s, packJson(u"x"_s));
    QCOMPARE(odd.status, 400);
    QCOMPARE(packIds(), QStringList {u"rivers"_s});
}

void tst_PacksApi::takenIdIsAConflict()
{
    QJsonObject pack = packJson(u"Mine"_s);
    pack.insert(u"id"_s, u"mine"_s);
    QCOMPARE(host("POST", u"/api/v1/packs"_s, pack).status, 201);
    QCOMPARE(host("POST", u"/api/v1/packs"_s, pack).status, 409);
    pack.insert(u"id"_s, u"rivers"_s);
    QCOMPARE(host("POST", u"/api/v1/packs"_s, pack).status, 409);
}

void tst_PacksApi::builtInPackStaysAndCanBeHidden()
{
    QCOMPARE(host("DELETE", u"/api/v1/packs/rivers"_s).status, 403);
    QCOMPARE(host("PUT", u"/api/v1/packs/rivers"_s, packJson(u"My rivers"_s)).status, 200);
    QCOMPARE(host("GET", u"/api/v1/packs/rivers"_s).json()[u"title"_s].toString(), u"My rivers"_s);
    QCOMPARE(host("DELETE", u"/api/v1/packs/rivers"_s).status, 204);
    QCOMPARE(host("GET", u"/api/v1/packs/rivers"_s).json()[u"title"_s].toString(), u"Rivers"_s);
}

void tst_PacksApi::packsAreFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("by a question") << u"?search=vienna"_s << QStringList {u"rivers"_s};
    QTest::newRow("by two words") << u"?search=river%20dan"_s << QStringList {u"rivers"_s};
    QTest::newRow("by a tag") << u"?tag=Pub%20night"_s << QStringList {u"mine"_s};
    QTest::newRow("by difficulty") << u"?difficulty=hard"_s << QStringList {u"mine"_s};
    QTest::newRow("by all") << u"?search=which&tag=pub%20night&difficulty=hard"_s
                            << QStringList {u"mine"_s};
    QTest::newRow("with nothing asked") << u"?search="_s << QStringList {u"mine"_s, u"rivers"_s};
    QTest::newRow("with nothing found") << u"?search=%22%27;drop*"_s << QStringList();
}

void tst_PacksApi::packsAreFound()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, ids);
    QJsonObject pack = packJson(u"Mine"_s);
    pack.insert(u"tags"_s, QJsonArray {u"pub night"_s});
    QJsonObject question = pack[u"questions"_s].toArray().first().toObject();
    question.insert(u"difficulty"_s, u"hard"_s);
    pack.insert(u"questions"_s, QJsonArray {question});
    QCOMPARE(host("PUT", u"/api/v1/packs/mine"_s, pack).status, 200);
    QCOMPARE(packIds(u"/api/v1/packs"_s + query), ids);
}

void tst_PacksApi::deletedPackCanBeRestored()
{
    QCOMPARE(host("POST", u"/api/v1/packs/mine/restore"_s).status, 404);
    QCOMPARE(host("PUT", u"/api/v1/packs/mine"_s, packJson(u"Mine"_s)).status, 200);
    QCOMPARE(host("DELETE", u"/api/v1/packs/mine"_s).status, 204);
    QCOMPARE(packIds(), QStringList {u"rivers"_s});
    QCOMPARE(packIds(u"/api/v1/recycle-bin"_s), QStringList {u"mine"_s});
    const WireReply restored = host("POST", u"/api/v1/packs/mine/restore"_s);
    QCOMPARE(restored.status, 200);
    QCOMPARE(restored.json()[u"id"_s].toString(), u"mine"_s);
    QCOMPARE(packIds(), (QStringList {u"mine"_s, u"rivers"_s}));
    QVERIFY(packIds(u"/api/v1/recycle-bin"_s).isEmpty());
    QCOMPARE(host("POST", u"/api/v1/packs/mine/restore"_s).json()[u"code"_s].toString(),
             u"pack_not_found"_s);
}

void tst_PacksApi::recycleBinCanBeEmptied()
{
    QCOMPARE(host("PUT", u"/api/v1/packs/mine"_s, packJson(u"Mine"_s)).status, 200);
    QCOMPARE(host("DELETE", u"/api/v1/packs/mine"_s).status, 204);
    QCOMPARE(host("DELETE", u"/api/v1/recycle-bin"_s).status, 204);
    QVERIFY(packIds(u"/api/v1/recycle-bin"_s).isEmpty());
    QCOMPARE(host("POST", u"/api/v1/packs/mine/restore"_s).status, 404);
    QCOMPARE(host("DELETE", u"/api/v1/recycle-bin"_s).status, 204);
}

void tst_PacksApi::usesAreListed()
{
    const auto rivers = [this] {
        return host("GET", u"/api/v1/packs"_s).json()[u"packs"_s].toArray().first().toObject();
    };
    QCOMPARE(rivers()[u"times_used"_s].toInt(), 0);
    QVERIFY(rivers()[u"last_used_ms"_s].isNull());
    Question vienna;
    vienna.text = u"Which river runs through Vienna?"_s;
    m_node->packs.countUse({vienna});
    QCOMPARE(rivers()[u"times_used"_s].toInt(), 1);
    QVERIFY(rivers()[u"last_used_ms"_s].toInteger() > 1'700'000'000'000);
}

void tst_PacksApi::gameGoesOnBesideAHugeFile()
{
    // Ten megabytes of questions that are all wrong in the same way, which takes a while to say.
    QByteArray huge;
    while (huge.size() < 9'900'000)
        huge +=
            "Which river runs through Vienna, and why does it?\nA. Rhine\nB. Danube\nANSWER: C\n\n";
    constexpr int count = 5;
    int imported = 0;
    for (int i = 0; i < count; ++i) {
        m_node->packs.import(huge, u"huge.txt"_s, {}, true, m_node->net.get(),
                             [&imported](const Result<ImportedPack> &) { ++imported; });
    }
    // The node answers before they are done: nothing waits for them.
    const QByteArray token = join(u"Ann"_s);
    QVERIFY(!token.isEmpty());
    QVERIFY(imported < count);
    QTRY_COMPARE_WITH_TIMEOUT(imported, count, 120'000);
}

void tst_PacksApi::nodeStopsInTheMiddleOfAnImport()
{
    QByteArray large;
    while (large.size() < 2'000'000)
        large += "Which?\nA. a\nB. b\nANSWER: A\n\n";
    bool replied = false;
    for (int i = 0; i < 3; ++i) {
        m_node->packs.import(large, u"large.txt"_s, {}, false, m_node->net.get(),
                             [&replied](const Result<ImportedPack> &) { replied = true; });
    }
    m_node.reset();
    QVERIFY(!replied);
}

int main(int argc, char **argv)
{
    return runNetTest<tst_PacksApi>(argc, argv);
}

#include "tst_packsapi.moc"

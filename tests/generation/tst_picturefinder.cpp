#include "core/generation/picturefinder.h"
#include "tests/generation/sitestub.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A picture service that answers, and one that doesn't.
class TestPictureFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aPictureComesWithItsCredit();
    void theServiceHearsThatItIsUsed();
    void theKeyGoesToTheServiceAlone();
    void faultsAreTold_data();
    void faultsAreTold();
    void withoutAServiceNothingIsFound();
    void aSilentServiceIsGivenUp();
    void whoeverAskedMayGo();
    void aKeyThatWouldTravelInTheClearStays();

private:
    /// What the service says of a picture.
    QByteArray described(const QString &file) const
    {
        const QString site = m_site->url().toString();
        return QJsonDocument(QJsonObject {
                                 {u"urls"_s, QJsonObject {{u"regular"_s, file}}},
                                 {u"user"_s, QJsonObject {{u"name"_s, u"Ada\n Lens"_s}}},
                                 {u"links"_s,
                                  QJsonObject {{u"html"_s, u"https://example.org/photos/1"_s},
                                               {u"download_location"_s, site + u"/photos/1/download"_s}}}})
            .toJson();
    }
    QByteArray described() const { return described(m_site->url().toString() + u"/1.jpg"_s); }
    Result<FoundPicture> find(std::chrono::seconds limit = 20s)
    {
        GenerationSettings settings;
        settings.image = {m_site->url(), limit};
        settings.imageKeyFile = m_folder.filePath(u"image.key"_s);
        PictureFinder finder(settings, m_network);
        std::optional<Result<FoundPicture>> got;
        QObject context;
        finder.find(u"rivers & lakes"_s, &context,
                    [&got](const Result<FoundPicture> &found) { got = found; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 20000))
            qFatal("no reply");
        return *got;
    }

    std::unique_ptr<SiteStub> m_site;
    QNetworkAccessManager m_network;
    QTemporaryDir m_folder;
};

void TestPictureFinder::init()
{
    m_site = std::make_unique<SiteStub>();
    QFile key(m_folder.filePath(u"image.key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("a-key\n") > 0);
    key.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void TestPictureFinder::aPictureComesWithItsCredit()
{
    m_site->setAnswers({{.body = described()}, {.body = "pixels"}});
    const auto found = find();
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QCOMPARE(found->file, "pixels");
    QCOMPARE(found->author, u"Ada Lens"_s);
    QCOMPARE(found->link, u"https://example.org/photos/1"_s);
    QCOMPARE(m_site->requests.first().path, u"/photos/random"_s);
    QCOMPARE(m_site->requests.first().query.queryItemValue(u"query"_s, QUrl::FullyDecoded),
             u"rivers & lakes"_s);
}

void TestPictureFinder::theServiceHearsThatItIsUsed()
{
    m_site->setAnswers({{.body = described()}, {.body = "pixels"}});
    QVERIFY(find());
    QVERIFY(std::ranges::any_of(m_site->requests, [](const SiteRequest &request) {
        return request.path == "/photos/1/download"_L1;
    }));
}

void TestPictureFinder::theKeyGoesToTheServiceAlone()
{
    m_site->setAnswers({{.body = described()}, {.body = "pixels"}});
    QVERIFY(find());
    for (const SiteRequest &request : std::as_const(m_site->requests)) {
        QCOMPARE(request.headers.value("authorization"),
                 request.path == "/1.jpg"_L1 ? QByteArray() : QByteArray("Client-ID a-key"));
    }
}

void TestPictureFinder::faultsAreTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, int status, const QByteArray &body, SiteAnswer::Way way,
                        const QString &told) {
        QTest::newRow(name) << status << body << int(way) << told;
    };
    using enum SiteAnswer::Way;
    row("no such picture", 404, "{}", Whole, u"There is no picture on these words."_s);
    row("a wrong key", 401, "{}", Whole, u"does not accept the key"_s);
    row("too often", 429, "{}", Whole, u"asked too often"_s);
    row("its own problem", 500, "oops", Whole, u"a problem of its own (500)"_s);
    row("nothing", 200, "", Whole, u"without a picture"_s);
    row("no JSON", 200, "<html>", Whole, u"without a picture"_s);
    row("another form", 200, R"({"urls": ["x"]})", Whole, u"without a picture"_s);
    row("an address in the clear", 200, R"({"urls": {"regular": "http://example.org/1.jpg"}})",
        Whole, u"without a picture"_s);
    row("a file of ours", 200, R"({"urls": {"regular": "file:///etc/passwd"}})", Whole,
        u"without a picture"_s);
    row("half an answer", 200, R"({"urls": {"regular": "http://example.org/1.jpg"}})", Cut,
        u"can't be reached"_s);
    row("an answer without an end", 200, "x", Flood, u"more than 1 MiB"_s);
}

void TestPictureFinder::faultsAreTold()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, way);
    QFETCH(QString, told);
    m_site->setAnswers({{.status = status, .body = body, .way = SiteAnswer::Way(way)}});
    const auto found = find();
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::GenerationFailed);
    QVERIFY2(found.error().message.contains(told), qPrintable(found.error().message));
}

void TestPictureFinder::withoutAServiceNothingIsFound()
{
    PictureFinder finder(GenerationSettings(), m_network);
    std::optional<Result<FoundPicture>> got;
    finder.find(u"rivers"_s, this, [&got](const Result<FoundPicture> &found) { got = found; });
    QTRY_VERIFY(got);
    QVERIFY(got->error().message.contains(u"set up"_s));
}

void TestPictureFinder::aSilentServiceIsGivenUp()
{
    m_site->setAnswers({{.way = SiteAnswer::Way::Never}});
    const auto found = find(1s);
    QVERIFY(!found);
    QCOMPARE(found.error().message, u"The picture service has not answered within 1 seconds."_s);
    QTRY_COMPARE(m_site->lostCount, 1);
}

void TestPictureFinder::whoeverAskedMayGo()
{
    m_site->setAnswers({{.way = SiteAnswer::Way::Never}});
    GenerationSettings settings;
    settings.image.url = m_site->url();
    PictureFinder finder(settings, m_network);
    bool replied = false;
    auto context = std::make_unique<QObject>();
    finder.find(u"rivers"_s, context.get(), [&replied](const auto &) { replied = true; });
    QTRY_COMPARE(m_site->requests.size(), 1);
    context.reset();
    QTRY_COMPARE(m_site->lostCount, 1);
    QVERIFY(!replied);
}

void TestPictureFinder::aKeyThatWouldTravelInTheClearStays()
{
    GenerationSettings settings;
    settings.image.url = QUrl(u"http://pictures.example.org"_s);
    settings.imageKeyFile = m_folder.filePath(u"image.key"_s);
    PictureFinder finder(settings, m_network);
    QString told;
    finder.find(u"rivers"_s, this,
                [&told](const Result<FoundPicture> &found) { told = found.error().message; });
    QTRY_VERIFY2(told.contains(u"would travel in the clear"_s), qPrintable(told));
}

QTEST_GUILESS_MAIN(TestPictureFinder)

#include "tst_picturefinder.moc"

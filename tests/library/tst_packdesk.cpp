#include "core/library/formats/packdesk.h"
#include "core/support/clock.h"
#include "tests/library/samplepack.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What an editor asks of the desk: a pack by its id, and to keep one.
class TestPackDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSavedPackIsLoaded();
    void aNewPackGetsAFreeId();
    void aBuiltInPackBecomesTheHostsOwn();
    void anUnknownPackIsRefused();
    void aPackThatCannotBePlayedIsRefused();
    void draftsKeepTheirPictures();
    void whoIsGoneHearsNothing();

private:
    Result<QString> save(const Pack &pack);
    Result<Pack> load(const QString &id);

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{fromUnixMs(0)};
    std::unique_ptr<PackDesk> m_desk;
};

void TestPackDesk::init()
{
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<PackDesk>(m_folder->filePath(u"built-in"_s),
                                        m_folder->filePath(u"data"_s), m_clock);
}

Result<QString> TestPackDesk::save(const Pack &pack)
{
    std::optional<Result<QString>> saved;
    m_desk->save(pack, this, [&](const Result<QString> &id) { saved = id; });
    if (!QTest::qWaitFor([&] { return saved.has_value(); }))
        return refuse(ErrorCode::Unavailable, u"no reply"_s);
    return *saved;
}

Result<Pack> TestPackDesk::load(const QString &id)
{
    std::optional<Result<Pack>> loaded;
    m_desk->load(id, this, [&](const Result<Pack> &pack) { loaded = pack; });
    if (!QTest::qWaitFor([&] { return loaded.has_value(); }))
        return refuse(ErrorCode::Unavailable, u"no reply"_s);
    return *loaded;
}

void TestPackDesk::aSavedPackIsLoaded()
{
    const Pack pack = packOf(u"rivers"_s, u"Rivers"_s);
    QCOMPARE(save(pack).value_or(QString()), u"rivers"_s);
    const auto loaded = load(u"rivers"_s);
    QVERIFY(loaded);
    QCOMPARE(*loaded, pack);
}

void TestPackDesk::aNewPackGetsAFreeId()
{
    const Pack pack = packOf({}, u"Friday quiz"_s);
    QCOMPARE(save(pack).value_or(QString()), u"friday-quiz"_s);
    const QString second = save(pack).value_or(QString());
    QVERIFY(!second.isEmpty());
    QVERIFY(second != u"friday-quiz"_s);
}

void TestPackDesk::aBuiltInPackBecomesTheHostsOwn()
{
    writeTestFile(m_folder->filePath(u"built-in/rivers.json"_s),
                  bytesOf(packOf(u"rivers"_s, u"Rivers"_s)));
    QCOMPARE(save(packOf(u"rivers"_s, u"My rivers"_s)).value_or(QString()), u"rivers"_s);
    const auto loaded = load(u"rivers"_s);
    QVERIFY(loaded);
    QCOMPARE(loaded->title, u"My rivers"_s);
    QVERIFY(QFile::exists(m_folder->filePath(u"built-in/rivers.json"_s)));
}

void TestPackDesk::anUnknownPackIsRefused()
{
    const auto loaded = load(u"nothing"_s);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::PackNotFound);
}

void TestPackDesk::aPackThatCannotBePlayedIsRefused()
{
    Pack pack = packOf({}, u"Friday quiz"_s);
    pack.questions.first().key = {};
    const auto saved = save(pack);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::InvalidMessage);
    QVERIFY(!load(u"friday-quiz"_s));
}

void TestPackDesk::draftsKeepTheirPictures()
{
    const QString kept = u"/media/%1.png"_s.arg(QString(64, u'a'));
    const QString torn = u"/media/%1.mp3"_s.arg(QString(64, u'b'));
    const QDir data(m_folder->filePath(u"data"_s));
    QVERIFY(data.mkpath(u"drafts"_s));
    const auto write = [&](const QString &name, const QString &text) {
        QFile file(data.filePath(u"drafts/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    };
    write(u"rivers.json"_s, uR"({"questions": [{"image": "%1"}, {"image": "/media/x.png"}]})"_s.arg(kept));
    write(u"sea.unreadable-1"_s, u"{oops \"%1"_s.arg(torn));
    std::optional<Result<QSet<QString>>> used;
    m_desk->tidy(this, [&](const Result<QSet<QString>> &paths) { used = paths; });
    QTRY_VERIFY(used && *used);
    QCOMPARE(**used, (QSet<QString> {kept, torn}));
}

void TestPackDesk::whoIsGoneHearsNothing()
{
    bool heard = false;
    auto context = std::make_unique<QObject>();
    m_desk->save(packOf(u"rivers"_s, u"Rivers"_s), context.get(),
                 [&](const Result<QString> &) { heard = true; });
    context.reset();
    QVERIFY(QTest::qWaitFor([this] { return load(u"rivers"_s).has_value(); }));
    QVERIFY(!heard);
}

QTEST_GUILESS_MAIN(TestPackDesk)
#include "tst_packdesk.moc"

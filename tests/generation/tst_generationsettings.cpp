#include "core/config/generationsettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// generation.json: what a host may write, and what is said of mistakes.
class TestGenerationSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFileNothingLeavesTheMachine();
    void allMembersAreRead();
    void mistakesAreNamed_data();
    void mistakesAreNamed();

private:
    Result<GenerationSettings> read(const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"generation.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        file.close();
        return readGenerationSettings(m_folder.path());
    }

    QTemporaryDir m_folder;
};

void TestGenerationSettings::withoutAFileNothingLeavesTheMachine()
{
    const auto settings = readGenerationSettings(m_folder.path());
    QVERIFY(settings);
    QCOMPARE(settings->order, QList<QuestionSource> {QuestionSource::Bank});
    QCOMPARE(settings->questionCount, 10);
    QCOMPARE(settings->chatKeyFile, m_folder.filePath(u"generation.key"_s));
}

void TestGenerationSettings::allMembersAreRead()
{
    const auto settings = read(R"({
        "order": ["chat", "opentdb", "trivia_api", "bank"], "questions": 12,
        "head_start_seconds": 0,
        "chat": {"url": "http://127.0.0.1:11434/v1", "model": "small", "seconds": 90,
                 "second_opinion": false, "key_file": "/run/secrets/model.key"},
        "image": {"url": "https://pictures.example.org/", "seconds": 9, "key_file": "picture.key"},
        "opentdb": {"url": "http://127.0.0.1:1", "seconds": 7},
        "trivia_api": {"seconds": 8}})");
    QVERIFY2(settings, qPrintable(settings ? QString() : settings.error().message));
    QCOMPARE(settings->order,
             QList({QuestionSource::Chat, QuestionSource::OpenTriviaDb, QuestionSource::TriviaApi,
                    QuestionSource::Bank}));
    QCOMPARE(settings->questionCount, 12);
    QCOMPARE(settings->headStart, 0s);
    QCOMPARE(settings->chat, SourceSettings(QUrl(u"http://127.0.0.1:11434/v1"_s), 90s));
    QCOMPARE(settings->image, SourceSettings(QUrl(u"https://pictures.example.org"_s), 9s));
    QCOMPARE(settings->imageKeyFile, m_folder.filePath(u"picture.key"_s));
    QCOMPARE(settings->chatModel, u"small"_s);
    QVERIFY(!settings->secondOpinion);
    QCOMPARE(settings->chatKeyFile, u"/run/secrets/model.key"_s);
    QCOMPARE(settings->openTriviaDb, SourceSettings(QUrl(u"http://127.0.0.1:1"_s), 7s));
    QCOMPARE(settings->triviaApi, SourceSettings(QUrl(u"https://the-trivia-api.com"_s), 8s));
    const auto off = read(R"({"order": []})");
    QVERIFY(off && off->order.isEmpty());
}

void TestGenerationSettings::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");

    const auto row = [](const char *name, const QByteArray &content, const QString &problem) {
        QTest::newRow(name) << content << u"generation.json: "_s + problem;
    };
    row("not JSON", "order = bank", u"it must be one JSON object; illegal value."_s);
    row("a list", "[]", u"it must be one JSON object; no error occurred."_s);
    row("a misspelt member", R"({"ordre": ["bank"]})", u"ordre is not known."_s);
    row("a misspelt member inside", R"({"chat": {"modle": "x"}})", u"chat.modle is not known."_s);
    row("an order that is no list", R"({"order": "bank"})", u"order takes a list."_s);
    row("an unknown source", R"({"order": ["opendb"]})",
        u"order takes each of bank, chat, opentdb, trivia_api once at most."_s);
    row("a source twice", R"({"order": ["bank", "bank"]})",
        u"order takes each of bank, chat, opentdb, trivia_api once at most."_s);
    row("two questions", R"({"questions": 2})", u"questions takes a whole number from 3 to 50."_s);
    row("51 questions", R"({"questions": 51})", u"questions takes a whole number from 3 to 50."_s);
    row("half a question", R"({"questions": 4.5})",
        u"questions takes a whole number from 3 to 50."_s);
    row("no time", R"({"opentdb": {"seconds": 0}})",
        u"opentdb.seconds takes a whole number from 1 to 600."_s);
    row("a time in words", R"({"opentdb": {"seconds": "long"}})",
        u"opentdb.seconds takes a whole number from 1 to 600."_s);
    row("a file as an address", R"({"chat": {"url": "file:///etc/passwd"}})",
        u"chat.url takes an address like https://api.example.org/v1."_s);
    row("no address", R"({"chat": {"url": 5}})",
        u"chat.url takes an address like https://api.example.org/v1."_s);
    row("a flag in words", R"({"chat": {"second_opinion": "yes"}})",
        u"chat.second_opinion takes true or false."_s);
    row("a source that is no object", R"({"chat": "http://x"})", u"chat takes an object."_s);
    row("a model without an address", R"({"order": ["chat"], "chat": {"model": "small"}})",
        u"chat needs a url and a model."_s);
    row("an address without a model", R"({"order": ["chat"], "chat": {"url": "http://localhost"}})",
        u"chat needs a url and a model."_s);
}

void TestGenerationSettings::mistakesAreNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, problem);
    const auto settings = read(content);
    QVERIFY(!settings);
    QCOMPARE(settings.error().message, problem);
}

QTEST_APPLESS_MAIN(TestGenerationSettings)

#include "tst_generationsettings.moc"

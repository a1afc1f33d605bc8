#include "core/library/formats/packexport.h"
#include "core/library/formats/packimport.h"
#include "core/library/formats/ziparchive.h"
#include "core/game/questionjson.h"
#include "tests/library/questionline.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is exported can be imported again, and is the same as far as the format carries it: the
/// table in docs/pack-format.md.
class TestPackExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatOfTheContractIsThere();
    void comesBack_data();
    void comesBack();
    void ownFormatsLoseNothing_data();
    void ownFormatsLoseNothing();
    void ownFormatsCarryRounds_data();
    void ownFormatsCarryRounds();
    void buzzersAndStakesComeBack_data();
    void buzzersAndStakesComeBack();
    void aBuzzerWithoutAKeyIsNoTypedQuestion();
    void aQuestionThatIsLeftOutIsMissedInItsRound();
    void roundsThatDoNotFitAreLeftOut();
    void quizpackBringsPictures();
    void formulasAreHarmless();
    void oddTextsComeBack_data();
    void oddTextsComeBack();
    void unknownFormatIsRefused();
    void packWithoutAFittingQuestionIsRefused();

private:
    static Pack samplePack();
    static Pack playfulPack();
    static Pack packOf(const QJsonArray &questions);
};

namespace
{

ImportReport roundTrip(const Pack &pack, const QString &format)
{
    const auto exported = exportPack(pack, format);
    if (!exported)
        return {};
    return readForeignFile(exported->bytes, exported->fileName);
}

/// The question without what a format does not carry.
QuestionDraft reduced(const Question &question, const QStringList &lost)
{
    QuestionDraft draft = draftOf(question);
    draft.id.clear();
    if (lost.contains(u"order of answers"_s) && !draft.right.isEmpty()
        && draft.type != "boolean"_L1) {
        const QString right = draft.choices.value(draft.right.first());
        draft.choices.sort();
        draft.right = {int(draft.choices.indexOf(right))};
    }
    if (lost.contains(u"time"_s))
        draft.seconds.reset();
    if (lost.contains(u"points"_s))
        draft.points.reset();
    const std::pair<QString, QString QuestionDraft::*> asides[] {
        {u"category"_s, &QuestionDraft::category},
        {u"difficulty"_s, &QuestionDraft::difficulty},
        {u"explanation"_s, &QuestionDraft::explanation},
        {u"notes"_s, &QuestionDraft::notes},
        {u"source"_s, &QuestionDraft::source},
        {u"licence"_s, &QuestionDraft::licence}};
    for (const auto &[name, member] : asides) {
        if (lost.contains(name))
            (draft.*member).clear();
    }
    if (lost.contains(u"case of the category"_s))
        draft.category = draft.category.toLower();
    if (lost.contains(u"nearest"_s))
        draft.nearest = false;
    return draft;
}

} // namespace

Pack TestPackExport::packOf(const QJsonArray &questions)
{
    Pack pack {.id = u"sample"_s, .title = u"A sample"_s};
    const auto read = questionsFromJson(questions);
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    pack.questions = *read;
    return pack;
}

Pack TestPackExport::samplePack()
{
    const auto json = R"([
        {"type": "choice", "text": "Which river runs through Vienna?", "choices": ["Rhine", "Danube", "Elbe"],
         "key": ["b"], "seconds": 20, "points": 500, "category": "Geography", "difficulty": "easy",
         "explanation": "It runs through four capitals.", "notes": "Hum the waltz.", "source": "An atlas",
         "licence": "CC0-1.0"},
        {"type": "multi", "text": "Which are prime numbers?", "choices": ["2", "9", "13", "21"], "key": ["a", "c"],
         "seconds": 30, "category": "Geography", "difficulty": "hard"},
        {"type": "boolean", "text": "A tomato is, to a botanist, a fruit.", "key": ["true"], "seconds": 10,
         "category": "Food", "difficulty": "easy", "explanation": "It is even a berry."},
        {"type": "boolean", "text": "The Sun is a planet.", "key": ["false"], "seconds": 10, "category": "Food",
         "difficulty": "easy"}])"_ba;
    return packOf(QJsonDocument::fromJson(json).array());
}

/// A staked question, one to buzz for and one that has no key.
Pack TestPackExport::playfulPack()
{
    const auto json = R"([
        {"type": "choice", "text": "Which planet is nearest to the Sun?", "choices": ["Venus", "Mercury"],
         "key": ["b"], "wager": true},
        {"type": "buzzer", "text": "Name this tune.", "key": ["Waltzing Matilda", "Matilda"], "seconds": 30},
        {"type": "buzzer", "text": "Who tells the best joke?", "seconds": 30}])"_ba;
    return packOf(QJsonDocument::fromJson(json).array());
}

void TestPackExport::everyFormatOfTheContractIsThere()
{
    QStringList names;
    for (const FormatWriter &writer : formatWriters())
        names.append(writer.name);
    names.sort();
    QCOMPARE(names,
             (QStringList {u"aiken"_s, u"cqa"_s, u"csv"_s, u"gift"_s, u"json"_s, u"kahoot-xlsx"_s,
                           u"opentdb"_s, u"qti"_s, u"quizpack"_s, u"razzia"_s, u"trivia-api"_s}));
}

void TestPackExport::comesBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QList<int>>("numbers"); // of the sample's questions that the format carries
    QTest::addColumn<QStringList>("lost");
    const QStringList asides {u"explanation"_s, u"notes"_s, u"source"_s, u"licence"_s};
    const QStringList most = asides + QStringList {u"category"_s, u"difficulty"_s, u"points"_s};
    QTest::newRow("csv") << u"csv"_s << QList<int> {0, 1, 2, 3} << QStringList();
    QTest::newRow("gift") << u"gift"_s << QList<int> {0, 1, 2, 3}
                          << QStringList {u"notes"_s, u"source"_s, u"licence"_s};
    QTest::newRow("aiken") << u"aiken"_s << QList<int> {0, 2, 3} << most + QStringList {u"time"_s};
    QTest::newRow("kahoot-xlsx") << u"kahoot-xlsx"_s << QList<int> {0, 1, 2, 3} << most;
    QTest::newRow("opentdb") << u"opentdb"_s << QList<int> {0, 2, 3}
                             << asides
            + QStringList {u"points"_s, u"time"_s, u"order of answers"_s};
    QTest::newRow("trivia-api") << u"trivia-api"_s << QList<int> {0, 2, 3}
                                << asides
            + QStringList {u"points"_s, u"time"_s, u"order of answers"_s,
                           u"case of the category"_s};
    QTest::newRow("razzia") << u"razzia"_s << QList<int> {0, 1, 2, 3} << most;
    QTest::newRow("cqa") << u"cqa"_s << QList<int> {0, 1, 2, 3} << most;
    QTest::newRow("qti") << u"qti"_s << QList<int> {0, 1, 2, 3}
                         << QStringList {u"notes"_s,      u"source"_s, u"licence"_s, u"category"_s,
                                         u"difficulty"_s, u"points"_s, u"time"_s};
}

void TestPackExport::comesBack()
{
    QFETCH(const QString, format);
    QFETCH(const QList<int>, numbers);
    QFETCH(const QStringList, lost);
    const Pack pack = samplePack();
    const ImportReport report = roundTrip(pack, format);
    QCOMPARE(report.format, format);
    QVERIFY2(report.skipped.isEmpty(), qPrintable(report.skipped.value(0).reason));
    QCOMPARE(report.pack.questions.size(), numbers.size());
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const Question &got = report.pack.questions[i];
        const Question &wanted = pack.questions[numbers[i]];
        QVERIFY2(reduced(got, lost) == reduced(wanted, lost),
                 qPrintable(questionLine(got) + u"\nin place of\n"_s + questionLine(wanted)));
    }
}

void TestPackExport::ownFormatsLoseNothing_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("json") << u"json"_s;
    QTest::newRow("quizpack") << u"quizpack"_s;
}

void TestPackExport::ownFormatsLoseNothing()
{
    QFETCH(const QString, format);
    Pack pack = samplePack();
    pack.description = u"For Fridays."_s;
    pack.language = u"en"_s;
    pack.author = u"Ann"_s;
    pack.licence = u"CC0-1.0"_s;
    pack.tags = {u"friday"_s, u"mixed"_s};
    const ImportReport report = roundTrip(pack, format);
    QCOMPARE(report.format, format);
    QVERIFY(report.skipped.isEmpty() && report.warnings.isEmpty());
    QVERIFY(report.pack == pack);
}

void TestPackExport::ownFormatsCarryRounds_data()
{
    QTest::addColumn<bool>("carried");
    for (const FormatWriter &writer : formatWriters())
        QTest::newRow(writer.name.data()) << (writer.name == "json"_L1 || writer.name == "quizpack"_L1);
}

void TestPackExport::ownFormatsCarryRounds()
{
    QFETCH(bool, carried);
    const QString format = QString::fromLatin1(QTest::currentDataTag());
    Pack pack = samplePack();
    pack.rounds = {{.title = u"One"_s, .introduction = u"Look."_s, .questionCount = 3},
                   {.title = u"Two"_s, .questionCount = 1, .breakTime = Seconds(0)}};
    const auto exported = exportPack(pack, format);
    QVERIFY(exported);
    QCOMPARE(exported->losses.filter(u"rounds"_s).isEmpty(), carried);
    const ImportReport report = readForeignFile(exported->bytes, exported->fileName);
    QVERIFY(report.pack.rounds == (carried ? pack.rounds : QList<QuizRound>()));
}

void TestPackExport::buzzersAndStakesComeBack_data()
{
    QTest::addColumn<QStringList>("types"); // of the pack's questions that the format carries
    QTest::addColumn<bool>("staked");
    const QStringList all {u"choice"_s, u"buzzer"_s, u"buzzer"_s};
    const QStringList typed {u"choice"_s, u"text"_s};
    const QStringList picked {u"choice"_s};
    QTest::newRow("json") << all << true;
    QTest::newRow("quizpack") << all << true;
    QTest::newRow("csv") << all << true;
    QTest::newRow("gift") << QStringList {u"choice"_s, u"buzzer"_s} << true;
    QTest::newRow("qti") << typed << false;
    QTest::newRow("cqa") << typed << false;
    QTest::newRow("kahoot-xlsx") << picked << false;
    QTest::newRow("razzia") << picked << false;
    QTest::newRow("aiken") << picked << false;
    QTest::newRow("opentdb") << picked << false;
    QTest::newRow("trivia-api") << picked << false;
}

void TestPackExport::buzzersAndStakesComeBack()
{
    QFETCH(const QStringList, types);
    QFETCH(const bool, staked);
    const QString format = QString::fromLatin1(QTest::currentDataTag());
    const Pack pack = playfulPack();
    const auto exported = exportPack(pack, format);
    QVERIFY(exported);
    QCOMPARE(exported->leftOut, int(pack.questions.size() - types.size()));
    QCOMPARE(exported->losses.filter(u"left out: "_s).size(), exported->leftOut);
    QCOMPARE(exported->losses.filter(u"stake"_s).isEmpty(), staked);
    const bool isTyped = types.contains("text"_L1) || format == "gift"_L1;
    QCOMPARE(exported->losses.contains(u"buzzer questions become typed ones"_s), isTyped);

    const ImportReport report = readForeignFile(exported->bytes, exported->fileName);
    QVERIFY2(report.skipped.isEmpty(), qPrintable(report.skipped.value(0).reason));
    QCOMPARE(report.pack.questions.size(), types.size());
    for (qsizetype i = 0; i < types.size(); ++i) {
        const QuestionDraft got = draftOf(report.pack.questions[i]);
        const QuestionDraft wanted = draftOf(pack.questions[i]);
        QCOMPARE(got.type, types[i]);
        QCOMPARE(got.text, wanted.text);
        QCOMPARE(got.accepted, wanted.accepted);
        QCOMPARE(got.wager, staked && wanted.wager);
    }
}

void TestPackExport::aBuzzerWithoutAKeyIsNoTypedQuestion()
{
    Pack pack = playfulPack();
    pack.questions = {pack.questions[2]};
    for (const FormatWriter &writer : formatWriters()) {
        const auto exported = exportPack(pack, QString(writer.name));
        QCOMPARE(exported.has_value(), writer.keepsWagers && writer.name != "gift"_L1);
        if (!exported)
            QVERIFY(exported.error().message.contains(u"question 1 is left out: "_s));
    }
}

void TestPackExport::aQuestionThatIsLeftOutIsMissedInItsRound()
{
    Pack pack = samplePack();
    pack.rounds = {{.title = u"One"_s, .questionCount = 1}, {.title = u"Two"_s, .questionCount = 3}};
    QJsonObject json = toJson(pack);
    QJsonArray questions = json["questions"_L1].toArray();
    questions[0] = u"no question"_s;
    questions[2] = QJsonObject {{u"type"_s, u"riddle"_s}};
    json["questions"_L1] = questions;
    const ImportReport report = readForeignFile(QJsonDocument(json).toJson(), u"pack.json"_s);
    QCOMPARE(report.skipped.size(), 2);
    QCOMPARE(report.pack.rounds.size(), 1);
    QCOMPARE(report.pack.rounds.first().title, u"Two"_s);
    QCOMPARE(report.pack.rounds.first().questionCount, 2);
}

void TestPackExport::roundsThatDoNotFitAreLeftOut()
{
    QJsonObject json = toJson(samplePack());
    json["rounds"_L1] = QJsonArray {QJsonObject {{u"title"_s, u"One"_s}, {u"question_count"_s, 3}}};
    const ImportReport report = readForeignFile(QJsonDocument(json).toJson(), u"pack.json"_s);
    QCOMPARE(report.pack.questions.size(), 4);
    QVERIFY(report.pack.rounds.isEmpty());
    QCOMPARE(report.warnings.size(), 1);
    QVERIFY(report.warnings.first().startsWith(u"the rounds are left out: "_s));
}

void TestPackExport::quizpackBringsPictures()
{
    Pack pack = samplePack();
    const QString path = u"/media/%1.png"_s.arg(QString(64, u'a'));
    pack.questions[0].image = path;
    pack.questions[1].image = path;
    const QByteArray picture = "\x89PNG\r\n\x1a\n and so on"_ba;
    const auto exported = exportPack(pack, u"quizpack", [&](const QString &wanted) {
        return wanted == path ? picture : QByteArray();
    });
    QVERIFY(exported && exported->losses.isEmpty());
    const ImportReport report = readForeignFile(exported->bytes, u"x"_s);
    QVERIFY(report.warnings.isEmpty());
    QCOMPARE(report.pictures.size(), 1);
    QCOMPARE(report.pictures.value(report.pack.questions[0].image), picture);
    QCOMPARE(report.pack.questions[1].image, report.pack.questions[0].image);

    // Where the picture is gone, the question stays.
    const auto without = exportPack(pack, u"quizpack");
    QVERIFY(without);
    QCOMPARE(without->losses.size(), 1);
    QCOMPARE(readForeignFile(without->bytes, u"x"_s).pack.questions.size(), 4);
}

void TestPackExport::formulasAreHarmless()
{
    const auto json = R"x([{"type": "choice", "text": "=HYPERLINK(\"http://example.org\")",
        "choices": ["+1", "-1", "@sum", "'=quoted"], "key": ["b"]}])x"_ba;
    const Pack pack = packOf(QJsonDocument::fromJson(json).array());
    const QByteArray csv = exportPack(pack, u"csv")->bytes;
    QVERIFY(csv.contains(R"x("'=HYPERLINK(""http://example.org"")")x"));
    QVERIFY(csv.contains(",'+1,'-1,'@sum,''=quoted,"));
    // No cell of the table begins like a formula, whatever quotes are around it.
    QVERIFY(!csv.contains(",=") && !csv.contains(",\"=") && !csv.contains(",+") && !csv.contains(",@"));
    QCOMPARE(questionLine(roundTrip(pack, u"csv"_s).pack.questions[0]), questionLine(pack.questions[0]));

    const auto archive = ZipReader::open(exportPack(pack, u"kahoot-xlsx")->bytes);
    QVERIFY(archive);
    const QByteArray sheet = *(*archive)->read(u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(!sheet.contains("<f>") && !sheet.contains("<f "));
    QCOMPARE(roundTrip(pack, u"kahoot-xlsx"_s).pack.questions[0].choices[3].text, u"'=quoted"_s);
    }

    void TestPackExport::oddTextsComeBack_data()
    {
        QTest::addColumn<QString>("format");
        for (const FormatWriter &writer : formatWriters())
            QTest::newRow(writer.name.data()) << QString(writer.name);
    }

    void TestPackExport::oddTextsComeBack()
    {
        QFETCH(const QString, format);
        const auto json = R"([
        {"type": "choice", "text": "a~b=c#d{e}f:g\\h \\n <b> & \"x\"; 100%, ok?",
         "choices": ["%50%half", "~=#{}:\\", "a -> b", "1, 2; 3"], "key": ["a"]},
        {"type": "choice", "text": "//= Grüße, 世界 🦊 עברית", "choices": ["// no", "::x::", "'quoted'"], "key": ["c"]}])"_ba;
        const Pack pack = packOf(QJsonDocument::fromJson(json).array());
        const ImportReport report = roundTrip(pack, format);
        QCOMPARE(report.pack.questions.size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            const QuestionDraft got = draftOf(report.pack.questions[i]);
            const QuestionDraft wanted = draftOf(pack.questions[i]);
            QCOMPARE(got.text, wanted.text);
            QCOMPARE(got.choices.value(got.right.value(0)),
                     wanted.choices.value(wanted.right.value(0)));
            QCOMPARE(QSet<QString>(got.choices.begin(), got.choices.end()),
                     QSet<QString>(wanted.choices.begin(), wanted.choices.end()));
        }
    }

    void TestPackExport::unknownFormatIsRefused()
    {
        for (const QString &format : {u"pdf"_s, QString(), u"CSV"_s}) {
            const auto exported = exportPack(samplePack(), format);
            QVERIFY(!exported);
            QCOMPARE(exported.error().code, ErrorCode::InvalidMessage);
            QVERIFY(exported.error().message.contains(u"kahoot-xlsx"_s));
        }
    }

    void TestPackExport::packWithoutAFittingQuestionIsRefused()
    {
        Pack pack = samplePack();
        pack.questions = {pack.questions[1]};
        const auto exported = exportPack(pack, u"aiken");
        QVERIFY(!exported);
        QVERIFY(exported.error().message.contains(u"question 1"_s));
    }

    QTEST_APPLESS_MAIN(TestPackExport)
#include "tst_packexport.moc"

#include "core/library/packlibrary.h"
#include "tests/library/samplepack.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the library finds and what it knows of packs and questions.
class TestLibrarySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wordsAreFound_data();
    void wordsAreFound();
    void savedWordsReplaceTheOnesBefore();
    void tagsAndDifficultiesFilter_data();
    void tagsAndDifficultiesFilter();
    void difficultyAndWordsBelongToOneQuestion();
    void listingTellsAllTagsOnce();
    void sameQuestionsAreDuplicates();
    void anotherPictureIsAnotherQuestion();
    void anotherSoundIsAnotherQuestion();
    void slidesAreNoDuplicates();
    void hiddenAndDeletedPacksAreNoDuplicates();
    void gamesAreCounted();
    void aFewQuestionsAreNoUseOfThePack();
    void usesOutliveEditing();
    void detailsTellEachQuestion();
    void knownTextsHaveNoPictures();

private:
    QStringList found(const PackSearch &search)
    {
        const auto packs = m_library->find(search);
        QStringList ids;
        for (const PackInfo &pack : packs.value())
            ids.append(pack.id);
        return ids;
    }
    PackInfo info(const QString &id)
    {
        const auto packs = m_library->list();
        for (const PackInfo &pack : packs.value()) {
            if (pack.id == id)
                return pack;
        }
        return {};
    }
    void save(const Pack &pack) { QVERIFY(m_library->save(pack)); }

    std::unique_ptr<QTemporaryDir> m_dir;
    ManualClock m_clock{fromUnixMs(1'795'359'600'000)};
    std::unique_ptr<PackLibrary> m_library;
};

void TestLibrarySearch::init()
{
    m_library.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_library =
        std::make_unique<PackLibrary>(m_dir->filePath(u"builtin"_s), m_dir->path(), m_clock);
    Question river = questionOf(u"Which river runs through Vienna?"_s, u"The Danube"_s);
    river.category = u"Geography"_s;
    river.difficulty = u"easy"_s;
    Question year;
    year.type = QuestionType::Number;
    year.text = u"When was Brontë's “Jane Eyre” published?"_s;
    year.key.number = NumberKey{1847, 0, false};
    year.difficulty = u"hard"_s;
    Pack mixed = packOf(u"mixed"_s, u"Café quiz"_s, {river, year});
    mixed.tags = {u"Friday"_s, u"general knowledge"_s};
    save(mixed);
    Question typed;
    typed.type = QuestionType::Text;
    typed.text = u"מהי בירת אוסטריה?"_s;
    typed.key.texts = {u"Wien"_s, u"Vienna"_s};
    Pack hebrew = packOf(u"hebrew"_s, u"ערים"_s, {typed});
    hebrew.tags = {u"friday"_s};
    save(hebrew);
}

void TestLibrarySearch::wordsAreFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("ids");
    const QStringList both{u"mixed"_s, u"hebrew"_s};
    QTest::newRow("nothing") << QString() << both;
    QTest::newRow("a title") << u"quiz"_s << QStringList{u"mixed"_s};
    QTest::newRow("without its accent") << u"cafe"_s << QStringList{u"mixed"_s};
    QTest::newRow("a beginning") << u"Dan"_s << QStringList{u"mixed"_s};
    QTest::newRow("not a middle") << u"anube"_s << QStringList();
    QTest::newRow("a question or an accepted answer") << u"vienna"_s << both;
    QTest::newRow("a tag") << u"general knowledge"_s << QStringList{u"mixed"_s};
    QTest::newRow("a category") << u"geography"_s << QStringList{u"mixed"_s};
    QTest::newRow("a number") << u"1847"_s << QStringList{u"mixed"_s};
    QTest::newRow("title and question together") << u"cafe danube"_s << QStringList{u"mixed"_s};
    QTest::newRow("words of two questions") << u"danube eyre"_s << QStringList();
    QTest::newRow("Hebrew") << u"בירת"_s << QStringList{u"hebrew"_s};
    QTest::newRow("signs alone ask nothing") << u"?! \" *"_s << both;
    QTest::newRow("signs mean nothing") << u"\"vienna NOT* (OR"_s << QStringList();
    QTest::newRow("an operator is a word") << u"vienna OR eyre"_s << QStringList();
    QTest::newRow("quotation marks") << u"\"danube\""_s << QStringList{u"mixed"_s};
}

void TestLibrarySearch::wordsAreFound()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, ids);
    QCOMPARE(found({.words = words}), ids);
}

void TestLibrarySearch::savedWordsReplaceTheOnesBefore()
{
    save(packOf(u"mixed"_s, u"Pub quiz"_s, {questionOf(u"Which planet is the largest?"_s)}));
    QCOMPARE(found({.words = u"danube"_s}), QStringList());
    QCOMPARE(found({.words = u"planet"_s}), QStringList{u"mixed"_s});
    QCOMPARE(found({.words = u"friday"_s}), QStringList{u"hebrew"_s});
}

void TestLibrarySearch::tagsAndDifficultiesFilter_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("difficulty");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("a tag in any case")
        << u"FRIDAY"_s << QString() << QStringList{u"mixed"_s, u"hebrew"_s};
    QTest::newRow("a whole tag only") << u"general"_s << QString() << QStringList();
    QTest::newRow("a difficulty") << QString() << u"hard"_s << QStringList{u"mixed"_s};
    QTest::newRow("one that no question has") << QString() << u"medium"_s << QStringList();
    QTest::newRow("both") << u"friday"_s << u"easy"_s << QStringList{u"mixed"_s};
}

void TestLibrarySearch::tagsAndDifficultiesFilter()
{
    QFETCH(const QString, tag);
    QFETCH(const QString, difficulty);
    QFETCH(const QStringList, ids);
    QCOMPARE(found({.tag = tag, .difficulty = difficulty}), ids);
}

void TestLibrarySearch::difficultyAndWordsBelongToOneQuestion()
{
    QCOMPARE(found({.words = u"danube"_s, .difficulty = u"easy"_s}), QStringList{u"mixed"_s});
    QCOMPARE(found({.words = u"danube"_s, .difficulty = u"hard"_s}), QStringList());
}

void TestLibrarySearch::listingTellsAllTagsOnce()
{
    QVERIFY(m_library->remove(u"hebrew"_s));
    save(packOf(u"plain"_s, u"Plain"_s));
    const auto listing = m_library->listing({.words = u"danube"_s});
    QCOMPARE(listing->packs.size(), 1);
    QCOMPARE(listing->tags, (QStringList{u"Friday"_s, u"general knowledge"_s}));
    QCOMPARE(listing->binCount, 1);
}

void TestLibrarySearch::sameQuestionsAreDuplicates()
{
    save(packOf(u"other"_s, u"Other"_s,
                {questionOf(u"which river runs through vienna"_s), questionOf(u"Another one?"_s),
                 questionOf(u"Another one?!"_s)}));
    QCOMPARE(info(u"mixed"_s).duplicateCount, 1);
    QCOMPARE(info(u"other"_s).duplicateCount, 3);
    QCOMPARE(info(u"hebrew"_s).duplicateCount, 0);
    const auto other = m_library->details(u"other"_s);
    QCOMPARE(other->questions.at(0).alsoIn, QStringList{u"Café quiz"_s});
    QCOMPARE(other->questions.at(1).alsoIn, QStringList{u"Other"_s});
}

void TestLibrarySearch::anotherPictureIsAnotherQuestion()
{
    Question one = questionOf(u"Whose flag is this?"_s);
    one.image = u"/media/one.png"_s;
    Question two = one;
    two.image = u"/media/two.png"_s;
    save(packOf(u"flags"_s, u"Flags"_s, {one, two}));
    QCOMPARE(info(u"flags"_s).duplicateCount, 0);
    QCOMPARE(m_library->usedImages().value(), (QSet<QString>{one.image, two.image}));
}

void TestLibrarySearch::anotherSoundIsAnotherQuestion()
{
    Question one {.type = QuestionType::Buzzer, .text = u"Name this tune."_s, .audio = u"/media/one.mp3"_s};
    Question two = one;
    two.audio = u"/media/two.mp3"_s;
    save(packOf(u"tunes"_s, u"Tunes"_s, {one, two}));
    QCOMPARE(info(u"tunes"_s).duplicateCount, 0);
    save(packOf(u"again"_s, u"Again"_s, {two}));
    QCOMPARE(info(u"tunes"_s).duplicateCount, 1);
}

void TestLibrarySearch::slidesAreNoDuplicates()
{
    Question slide;
    slide.type = QuestionType::Slide;
    slide.text = u"Round two"_s;
    save(packOf(u"one"_s, u"One"_s, {slide}));
    save(packOf(u"two"_s, u"Two"_s, {slide}));
    QCOMPARE(info(u"one"_s).duplicateCount, 0);
    QVERIFY(m_library->details(u"one"_s)->questions.at(0).alsoIn.isEmpty());
}

void TestLibrarySearch::hiddenAndDeletedPacksAreNoDuplicates()
{
    const Question question = questionOf(u"Which letter?"_s);
    writeTestFile(m_dir->filePath(u"builtin/mix.json"_s),
                  bytesOf(packOf(u"mix"_s, u"Theirs"_s, {question})));
    save(packOf(u"mix"_s, u"Mine"_s, {question}));
    QCOMPARE(info(u"mix"_s).duplicateCount, 0);
    QVERIFY(m_library->remove(u"mix"_s));
    QCOMPARE(info(u"mix"_s).title, u"Theirs"_s);
    QCOMPARE(info(u"mix"_s).duplicateCount, 0);
}

void TestLibrarySearch::gamesAreCounted()
{
    const auto pack = m_library->load(u"mixed"_s);
    QVERIFY(m_library->countUse(pack->questions));
    m_clock.advance(24h);
    QVERIFY(m_library->countUse(pack->questions.first(1)));
    QCOMPARE(info(u"mixed"_s).uses, (Uses{2, m_clock.now()}));
    QCOMPARE(info(u"hebrew"_s).uses, Uses());
    const auto details = m_library->details(u"mixed"_s);
    QCOMPARE(details->questions.at(0).uses, (Uses{2, m_clock.now()}));
    QCOMPARE(details->questions.at(1).uses, (Uses{1, m_clock.now() - 24h}));
}

void TestLibrarySearch::aFewQuestionsAreNoUseOfThePack()
{
    const QList<Question> three{questionOf(u"One?"_s), questionOf(u"Two?"_s),
                                questionOf(u"Three?"_s)};
    save(packOf(u"three"_s, u"Three"_s, three));
    QVERIFY(m_library->countUse(three.first(1)));
    QCOMPARE(info(u"three"_s).uses.count, 0);
    QCOMPARE(m_library->details(u"three"_s)->questions.at(0).uses.count, 1);
    QVERIFY(m_library->countUse(three.first(2)));
    QCOMPARE(info(u"three"_s).uses.count, 1);
}

void TestLibrarySearch::usesOutliveEditing()
{
    auto pack = m_library->load(u"mixed"_s);
    QVERIFY(m_library->countUse(pack->questions));
    pack->title = u"Another title"_s;
    save(*pack);
    QCOMPARE(info(u"mixed"_s).uses.count, 1);
    QCOMPARE(info(u"mixed"_s).title, u"Another title"_s);
    // A copy's questions were asked as well.
    pack->id = u"copy"_s;
    save(*pack);
    QCOMPARE(info(u"copy"_s).uses.count, 0);
    QCOMPARE(m_library->details(u"copy"_s)->questions.at(0).uses.count, 1);
}

void TestLibrarySearch::detailsTellEachQuestion()
{
    Pack pack = packOf(u"mine"_s, u"Mine"_s, {questionOf(u"Which letter?"_s)});
    pack.author = u"Ann"_s;
    pack.licence = u"CC-BY-4.0"_s;
    pack.questions[0].source = u"The alphabet"_s;
    save(pack);
    const auto details = m_library->details(u"mine"_s);
    QCOMPARE(details->info.title, u"Mine"_s);
    QCOMPARE(details->author, u"Ann"_s);
    QCOMPARE(details->licence, u"CC-BY-4.0"_s);
    QCOMPARE(details->questions, (QList<ShelvedQuestion>{{pack.questions.at(0), {}, {}}}));
    QCOMPARE(m_library->details(u"nothing"_s).error().code, ErrorCode::PackNotFound);
}

void TestLibrarySearch::knownTextsHaveNoPictures()
{
    Question flag = questionOf(u"Whose flag is this?"_s);
    flag.image = u"/media/one.png"_s;
    save(packOf(u"flags"_s, u"Flags"_s, {flag}));
    const auto known = m_library->knownTexts();
    QVERIFY(known->contains(u"whose flag is this"_s));
    QVERIFY(known->contains(u"which river runs through vienna"_s));
    QCOMPARE(known->size(), 4);
}

QTEST_GUILESS_MAIN(TestLibrarySearch)
#include "tst_librarysearch.moc"

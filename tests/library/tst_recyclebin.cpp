#include "core/library/packlibrary.h"
#include "tests/library/samplepack.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is deleted can be had again, for a while.
class TestRecycleBin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deletedPackLiesThere();
    void restoredPackIsWhole();
    void restoredPackIsFoundAgain();
    void takenIdIsGivenAnother();
    void severalOfOneIdAreToldApart();
    void theLastDeletedOfAnIdComesBack();
    void whatIsGoneCantBeRestored();
    void oldOnesAreEmptied();
    void picturesOfTheBinAreKept();

private:
    qint64 remove(const QString &id)
    {
        const auto number = m_library->remove(id);
        return number.value();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    ManualClock m_clock{fromUnixMs(1'795'359'600'000)};
    std::unique_ptr<PackLibrary> m_library;
};

void TestRecycleBin::init()
{
    m_library.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_library = std::make_unique<PackLibrary>(QString(), m_dir->path(), m_clock);
    QVERIFY(m_library->save(packOf(u"mine"_s, u"Mine"_s)));
}

void TestRecycleBin::deletedPackLiesThere()
{
    QVERIFY(m_library->bin()->isEmpty());
    const qint64 number = remove(u"mine"_s);
    QCOMPARE(m_library->bin().value(),
             (QList<BinnedPack>{{number, u"mine"_s, u"Mine"_s, 1, m_clock.now()}}));
    QCOMPARE(m_library->load(u"mine"_s).error().code, ErrorCode::PackNotFound);
    QVERIFY(m_library->isFree(u"mine"_s));
}

void TestRecycleBin::restoredPackIsWhole()
{
    const auto before = m_library->load(u"mine"_s);
    QVERIFY(m_library->countUse(before->questions));
    QCOMPARE(m_library->restore(remove(u"mine"_s)).value(), u"mine"_s);
    QCOMPARE(m_library->load(u"mine"_s).value(), before.value());
    QCOMPARE(m_library->list()->at(0).uses.count, 1);
    QVERIFY(m_library->bin()->isEmpty());
}

void TestRecycleBin::restoredPackIsFoundAgain()
{
    const qint64 number = remove(u"mine"_s);
    QVERIFY(m_library->find({.words = u"mine"_s})->isEmpty());
    QVERIFY(m_library->restore(number));
    QCOMPARE(m_library->find({.words = u"mine"_s})->size(), 1);
}

void TestRecycleBin::takenIdIsGivenAnother()
{
    const qint64 number = remove(u"mine"_s);
    QVERIFY(m_library->save(packOf(u"mine"_s, u"Newer"_s)));
    QCOMPARE(m_library->restore(number).value(), u"mine-2"_s);
    QCOMPARE(m_library->load(u"mine"_s)->title, u"Newer"_s);
    QCOMPARE(m_library->load(u"mine-2"_s)->title, u"Mine"_s);
    QCOMPARE(m_library->load(u"mine-2"_s)->id, u"mine-2"_s);
}

void TestRecycleBin::severalOfOneIdAreToldApart()
{
    // In the same millisecond.
    const qint64 first = remove(u"mine"_s);
    QVERIFY(m_library->save(packOf(u"mine"_s, u"Newer"_s)));
    const qint64 second = remove(u"mine"_s);
    QVERIFY(first != second);
    QCOMPARE(m_library->bin()->at(0).number, second);
    QCOMPARE(m_library->bin()->at(0).title, u"Newer"_s);
    QVERIFY(m_library->restore(first));
    QCOMPARE(m_library->load(u"mine"_s)->title, u"Mine"_s);
}

void TestRecycleBin::theLastDeletedOfAnIdComesBack()
{
    remove(u"mine"_s);
    QVERIFY(m_library->save(packOf(u"mine"_s, u"Newer"_s)));
    remove(u"mine"_s);
    QCOMPARE(m_library->restore(u"mine"_s).value(), u"mine"_s);
    QCOMPARE(m_library->load(u"mine"_s)->title, u"Newer"_s);
    QCOMPARE(m_library->restore(u"nothing"_s).error().code, ErrorCode::PackNotFound);
}

void TestRecycleBin::whatIsGoneCantBeRestored()
{
    const qint64 number = remove(u"mine"_s);
    QVERIFY(m_library->restore(number));
    // A second click.
    QCOMPARE(m_library->restore(number).error().code, ErrorCode::PackNotFound);
    QCOMPARE(m_library->list()->size(), 1);
    remove(u"mine"_s);
    QCOMPARE(m_library->emptyBin(0ms).value(), 1);
    QCOMPARE(m_library->restore(number).error().code, ErrorCode::PackNotFound);
    QCOMPARE(m_library->remove(u"mine"_s).error().code, ErrorCode::PackNotFound);
}

void TestRecycleBin::oldOnesAreEmptied()
{
    remove(u"mine"_s);
    m_clock.advance(1ms);
    QVERIFY(m_library->save(packOf(u"newer"_s, u"Newer"_s)));
    remove(u"newer"_s);
    m_clock.advance(binPatience - 1ms);
    QCOMPARE(m_library->emptyBin(binPatience).value(), 1);
    QCOMPARE(m_library->bin()->at(0).title, u"Newer"_s);
    QCOMPARE(m_library->emptyBin(binPatience).value(), 0);
}

void TestRecycleBin::picturesOfTheBinAreKept()
{
    Pack pack = packOf(u"flag"_s, u"Flag"_s);
    pack.questions[0].image = u"/media/flag.png"_s;
    QVERIFY(m_library->save(pack));
    remove(u"flag"_s);
    QVERIFY(m_library->usedImages()->contains(u"/media/flag.png"_s));
    QVERIFY(m_library->emptyBin(0ms));
    QVERIFY(m_library->usedImages()->isEmpty());
}

QTEST_GUILESS_MAIN(TestRecycleBin)
#include "tst_recyclebin.moc"

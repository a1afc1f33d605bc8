#include "core/library/packlibrary.h"
#include "tests/library/samplepack.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// How long a large library takes: 400 packs of 25 questions, one in ten of them twice.
class BenchLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void save();
    void list();
    void findAQuestion();
    void findByABeginning();
    void load();
    void lookAtAPack();
    void countAGame();

private:
    static Pack pack(int number)
    {
        QList<Question> questions;
        for (int i = 0; i < 25; ++i) {
            const int subject = i < 3 ? i : number * 25 + i;
            questions.append(
                questionOf(u"Which of the sights of city number %1 is the oldest?"_s.arg(subject),
                           u"The tower of %1"_s.arg(subject)));
        }
        return packOf(u"pack-%1"_s.arg(number), u"Pack number %1"_s.arg(number), questions);
    }

    QTemporaryDir m_dir;
    SystemClock m_clock;
    PackLibrary m_library{QString(), m_dir.path(), m_clock};
};

void BenchLibrary::initTestCase()
{
    for (int number = 0; number < 400; ++number)
        QVERIFY(m_library.save(pack(number)));
    QCOMPARE(m_library.list()->size(), 400);
}

void BenchLibrary::save()
{
    const Pack saved = pack(7);
    QBENCHMARK
    {
        QVERIFY(m_library.save(saved));
    }
}

void BenchLibrary::list()
{
    QBENCHMARK
    {
        QCOMPARE(m_library.list()->size(), 400);
    }
}

void BenchLibrary::findAQuestion()
{
    QBENCHMARK
    {
        QCOMPARE(m_library.find({.words = u"tower 5013"_s})->size(), 1);
    }
}

void BenchLibrary::findByABeginning()
{
    QBENCHMARK
    {
        QCOMPARE(m_library.find({.words = u"sig"_s})->size(), 400);
    }
}

void BenchLibrary::load()
{
    QBENCHMARK
    {
        QVERIFY(m_library.load(u"pack-7"_s));
    }
}

void BenchLibrary::lookAtAPack()
{
    QBENCHMARK
    {
        QVERIFY(m_library.details(u"pack-7"_s));
    }
}

void BenchLibrary::countAGame()
{
    const QList<Question> questions = pack(7).questions;
    QBENCHMARK
    {
        QVERIFY(m_library.countUse(questions));
    }
}

QTEST_GUILESS_MAIN(BenchLibrary)
#include "bench_library.moc"

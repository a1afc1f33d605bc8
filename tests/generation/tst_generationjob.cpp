#include "core/generation/generationjob.h"

#include "core/generation/draftcheck.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QList<Question> questions(const QString &about, int count)
{
    QList<Question> list;
    for (int i = 0; i < count; ++i) {
        list.append({.id = {u"x"_s},
                     .text = u"Which %1 is number %2?"_s.arg(about).arg(i),
                     .choices = {{{u"a"_s}, u"This"_s}, {{u"b"_s}, u"That"_s}},
                     .key = {{{u"a"_s}}}});
    }
    return list;
}

/// Answers when the test says so.
class FakeProvider final : public QuestionProvider
{
public:
    explicit FakeProvider(const QString &name, Milliseconds limit = 10min)
        : m_name(name)
        , m_limit(limit)
    { }

    QString name() const override { return m_name; }
    Milliseconds timeLimit() const override { return m_limit; }
    void makeDrafts(const DraftRequest &request, QObject *context, Reply reply) override
    {
        asked = request;
        m_context = context;
        m_reply = std::move(reply);
    }

    void answer(const Result<QList<Question>> &drafts)
    {
        if (m_context)
            m_reply(drafts);
    }
    bool isCancelled() const { return asked && !m_context; }

    std::optional<DraftRequest> asked;

private:
    QString m_name;
    Milliseconds m_limit;
    QPointer<QObject> m_context;
    Reply m_reply;
};

} // namespace

/// One room's questions, from whoever has them.
class TestGenerationJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theFirstThatHasEnoughIsTaken();
    void theNextIsAskedForTheRest();
    void theNextIsAskedWhenOneFails();
    void theNextIsAskedWhenTheTimeIsOver();
    void aLateAnswerCountsNoMore();
    void whatCanNotBeAskedIsLeftOut();
    void knownQuestionsAreLeftOut();
    void fewAreBetterThanNone();
    void tooFewFailWithAllReasons();
    void theReasonFitsItsField();
    void deletingTheJobEndsTheWork();

private:
    void start(const QList<QuestionProvider *> &providers, int count = 5);
    QList<Question> made() const { return m_made->value(0).value(0).value<QList<Question>>(); }
    QString reason() const { return m_failed->value(0).value(0).toString(); }

    std::unique_ptr<FakeProvider> m_first;
    std::unique_ptr<FakeProvider> m_second;
    std::unique_ptr<GenerationJob> m_job;
    std::unique_ptr<QSignalSpy> m_made;
    std::unique_ptr<QSignalSpy> m_failed;
};

void TestGenerationJob::init()
{
    m_job.reset();
    m_first = std::make_unique<FakeProvider>(u"the first"_s);
    m_second = std::make_unique<FakeProvider>(u"the second"_s);
}

void TestGenerationJob::start(const QList<QuestionProvider *> &providers, int count)
{
    m_job = std::make_unique<GenerationJob>(
        providers, DraftRequest {.topic = u"Rivers"_s, .count = count,
                                 .known = {textSkeleton(u"Which river is number 0?"_s)}});
    m_made = std::make_unique<QSignalSpy>(m_job.get(), &GenerationJob::made);
    m_failed = std::make_unique<QSignalSpy>(m_job.get(), &GenerationJob::failed);
    m_job->start();
}

void TestGenerationJob::theFirstThatHasEnoughIsTaken()
{
    start({m_first.get(), m_second.get()});
    QCOMPARE(m_first->asked->topic, u"Rivers"_s);
    QCOMPARE(m_first->asked->count, 5);
    m_first->answer(questions(u"lake"_s, 7));
    QCOMPARE(made().size(), 5);
    QCOMPARE(made()[4].id.value, u"q5"_s);
    QVERIFY(!m_second->asked);
    QVERIFY(m_failed->isEmpty());
}

void TestGenerationJob::theNextIsAskedForTheRest()
{
    start({m_first.get(), m_second.get()});
    m_first->answer(questions(u"lake"_s, 3));
    QVERIFY(m_made->isEmpty());
    QCOMPARE(m_second->asked->count, 2);
    QVERIFY(m_second->asked->known.contains(textSkeleton(u"Which lake is number 2?"_s)));
    m_second->answer(questions(u"sea"_s, 2));
    QCOMPARE(made().size(), 5);
    QCOMPARE(made()[3].id.value, u"q4"_s);
    QCOMPARE(made()[3].text, u"Which sea is number 0?"_s);
}

void TestGenerationJob::theNextIsAskedWhenOneFails()
{
    start({m_first.get(), m_second.get()});
    m_first->answer(refuse(ErrorCode::GenerationFailed, u"The first is asleep."_s));
    m_second->answer(questions(u"lake"_s, 5));
    QCOMPARE(made().size(), 5);
}

void TestGenerationJob::theNextIsAskedWhenTheTimeIsOver()
{
    FakeProvider slow(u"the slow one"_s, 1ms);
    start({&slow, m_second.get()});
    QTRY_VERIFY(m_second->asked);
    QTRY_VERIFY(slow.isCancelled());
    m_second->answer(refuse(ErrorCode::GenerationFailed, u"The second is asleep."_s));
    QCOMPARE(reason(),
             u"The slow one has not answered within 0.001 seconds. The second is asleep."_s);
}

void TestGenerationJob::aLateAnswerCountsNoMore()
{
    start({m_first.get(), m_second.get()});
    m_first->answer(questions(u"lake"_s, 2));
    m_first->answer(questions(u"pond"_s, 2));
    m_second->answer(questions(u"sea"_s, 5));
    QCOMPARE(made().size(), 5);
    QCOMPARE(made()[2].text, u"Which sea is number 0?"_s);
    QCOMPARE(m_made->size(), 1);
}

void TestGenerationJob::whatCanNotBeAskedIsLeftOut()
{
    QList<Question> drafts = questions(u"lake"_s, 6);
    drafts[0].key.choices.clear();
    start({m_first.get()});
    m_first->answer(drafts);
    QCOMPARE(made().size(), 5);
    QCOMPARE(made()[0].text, u"Which lake is number 1?"_s);
}

void TestGenerationJob::knownQuestionsAreLeftOut()
{
    start({m_first.get()});
    m_first->answer(questions(u"river"_s, 6));
    QCOMPARE(made().size(), 5);
    QCOMPARE(made()[0].text, u"Which river is number 1?"_s);
}

void TestGenerationJob::fewAreBetterThanNone()
{
    start({m_first.get()});
    m_first->answer(questions(u"lake"_s, 3));
    QCOMPARE(made().size(), 3);
}

void TestGenerationJob::tooFewFailWithAllReasons()
{
    start({m_first.get(), m_second.get()});
    m_first->answer(questions(u"lake"_s, 2));
    m_second->answer(QList<Question>());
    QVERIFY(m_made->isEmpty());
    QCOMPARE(reason(), u"Only 2 usable questions came. "
                       "Nothing that the second made can be asked: it made nothing."_s);
}

void TestGenerationJob::theReasonFitsItsField()
{
    start({m_first.get()});
    m_first->answer(refuse(ErrorCode::GenerationFailed, QString(900, u'x')));
    QCOMPARE(reason().size(), 500);
}

void TestGenerationJob::deletingTheJobEndsTheWork()
{
    start({m_first.get()});
    QVERIFY(!m_first->isCancelled());
    m_job.reset();
    QVERIFY(m_first->isCancelled());
}

QTEST_GUILESS_MAIN(TestGenerationJob)

#include "tst_generationjob.moc"

#include "fakesession.h"

#include "ui/editor/packediting.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

using State = PackEditing::State;
using DraftState = PackEditing::DraftState;

} // namespace

/// Where a pack that is written comes from and goes to, and that nothing of it is lost on the way.
class TestPackEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPackIsOpened();
    void anUnknownPackIsTold();
    void whatIsTypedIsKeptAndComesBack();
    void theEndOfTheProgramKeepsWhatWasJustTyped();
    void aNewPackIsKeptToo();
    void savingForgetsTheDraft();
    void undoingAllForgetsTheDraft();
    void aRefusedSaveKeepsTheDraft();
    void whatIsTypedWhileSavingIsNotLost();
    void aSecondSaveWhileSavingIsNone();
    void whatIsNotFinishedIsNotSaved();
    void anotherPackLeavesADraft();
    void aDraftThatCannotBeKeptKeepsThePack();
    void anUnreadableDraftIsSetAside();
    void discardingOpensWhatWasSaved();
    void splittingMakesAPack();
    void splittingTakesItsRounds();
    void aRefusedSplitTakesNothingAway();
    void mergingAddsThePack();
    void draftsAreListed();

private:
    PackDocument &document() { return m_editing->document(); }
    QString draftPath(const QString &name) const;
    void start();
    void open(const QString &id);
    void type(const QString &text);
    void typeTitle(const QString &title);
    bool isKept();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<PackEditing> m_editing;
};

void TestPackEditing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<FakeSession>();
    start();
}

void TestPackEditing::cleanup()
{
    m_editing.reset();
    m_session.reset();
}

void TestPackEditing::start()
{
    m_editing.reset();
    m_editing = std::make_unique<PackEditing>(*m_session, m_folder->filePath(u"drafts"_s));
}

QString TestPackEditing::draftPath(const QString &name) const
{
    return m_folder->filePath(u"drafts/"_s + name);
}

void TestPackEditing::open(const QString &id)
{
    QSignalSpy opened(m_editing.get(), &PackEditing::opened);
    m_editing->open(id);
    QVERIFY(opened.wait());
    QCOMPARE(m_editing->state(), State::Ready);
}

void TestPackEditing::type(const QString &text)
{
    Question question = document().question(0);
    question.text = text;
    document().editQuestion(0, question, u"text"_s);
}

void TestPackEditing::typeTitle(const QString &title)
{
    Pack facts = document().pack();
    facts.title = title;
    document().editFacts(facts, u"title"_s);
}

bool TestPackEditing::isKept()
{
    return QTest::qWaitFor([this] { return m_editing->draftState() == DraftState::Kept; });
}

void TestPackEditing::aPackIsOpened()
{
    open(u"pub-mix"_s);
    QCOMPARE(document().pack().title, u"Pub mix"_s);
    QCOMPARE(document().pack().questions, sampleQuestions());
    QVERIFY(!document().isChanged());
    QCOMPARE(m_editing->draftState(), DraftState::None);
}

void TestPackEditing::anUnknownPackIsTold()
{
    QSignalSpy failed(m_editing.get(), &PackEditing::failed);
    m_editing->open(u"nothing"_s);
    QVERIFY(failed.wait());
    QCOMPARE(m_editing->state(), State::Nothing);
}

void TestPackEditing::whatIsTypedIsKeptAndComesBack()
{
    open(u"pub-mix"_s);
    type(QString()); // can't be played
    QCOMPARE(m_editing->draftState(), DraftState::Waiting);
    QVERIFY(isKept());
    QVERIFY(QFile::exists(draftPath(u"pub-mix.json"_s)));
    const Pack written = document().pack();
    // As after a crash: nothing was closed.
    PackEditing again(*m_session, m_folder->filePath(u"drafts"_s));
    QSignalSpy opened(&again, &PackEditing::opened);
    again.open(u"pub-mix"_s);
    QVERIFY(opened.wait());
    QVERIFY(opened.first().first().value<std::optional<QDateTime>>().has_value());
    QCOMPARE(again.document().pack(), written);
    QVERIFY(again.document().isChanged());
}

void TestPackEditing::theEndOfTheProgramKeepsWhatWasJustTyped()
{
    open(u"pub-mix"_s);
    type(u"Just typed"_s);
    start();
    open(u"pub-mix"_s);
    QCOMPARE(document().question(0).text, u"Just typed"_s);
}

void TestPackEditing::aNewPackIsKeptToo()
{
    open({});
    QCOMPARE(document().rowCount(), 1);
    QVERIFY(!document().isChanged());
    typeTitle(u"Friday quiz"_s);
    start();
    open({});
    QCOMPARE(document().pack().title, u"Friday quiz"_s);
    QVERIFY(document().pack().id.isEmpty());
}

void TestPackEditing::savingForgetsTheDraft()
{
    open(u"pub-mix"_s);
    type(u"  Which river?  "_s);
    typeTitle(u" My mix "_s);
    QVERIFY(isKept());
    QSignalSpy saved(m_editing.get(), &PackEditing::saved);
    m_editing->save();
    QVERIFY(saved.wait());
    QCOMPARE(saved.first().first().toString(), u"pub-mix"_s);
    QCOMPARE(m_session->savedPack(u"pub-mix"_s).title, u"My mix"_s);
    QVERIFY(!document().isChanged());
    QCOMPARE(m_editing->draftState(), DraftState::None);
    QTRY_VERIFY(!QFile::exists(draftPath(u"pub-mix.json"_s)));
}

void TestPackEditing::undoingAllForgetsTheDraft()
{
    open(u"pub-mix"_s);
    type(u"Other"_s);
    QVERIFY(isKept());
    document().history().undo();
    QCOMPARE(m_editing->draftState(), DraftState::None);
    QTRY_VERIFY(!QFile::exists(draftPath(u"pub-mix.json"_s)));
}

void TestPackEditing::aRefusedSaveKeepsTheDraft()
{
    open(u"pub-mix"_s);
    type(u"Other"_s);
    QVERIFY(isKept());
    m_session->refuseNext({ErrorCode::Unavailable, u"the disk is full"_s});
    QSignalSpy failed(m_editing.get(), &PackEditing::failed);
    m_editing->save();
    QCOMPARE(m_editing->state(), State::Saving);
    QVERIFY(failed.wait());
    QCOMPARE(m_editing->state(), State::Ready);
    QVERIFY(document().isChanged());
    QVERIFY(QFile::exists(draftPath(u"pub-mix.json"_s)));
}

void TestPackEditing::whatIsTypedWhileSavingIsNotLost()
{
    open({});
    typeTitle(u"Friday quiz"_s);
    document().remove({0});
    QVERIFY(document().append(Pack {.questions = sampleQuestions()}));
    type(u"Before"_s);
    QSignalSpy saved(m_editing.get(), &PackEditing::saved);
    m_editing->save();
    type(u"After"_s); // the same step as before
    QVERIFY(saved.wait());
    const QString id = saved.first().first().toString();
    QCOMPARE(m_session->savedPack(id).questions.first().text, u"Before"_s);
    QCOMPARE(document().question(0).text, u"After"_s);
    QVERIFY(document().isChanged());
    QVERIFY(isKept());
    QTRY_VERIFY(QFile::exists(draftPath(id + u".json"_s)));
    QTRY_VERIFY(!QFile::exists(draftPath(u"_new.json"_s)));
}

void TestPackEditing::aSecondSaveWhileSavingIsNone()
{
    open(u"pub-mix"_s);
    type(u"Other"_s);
    const int before = m_session->commandCount();
    QSignalSpy saved(m_editing.get(), &PackEditing::saved);
    m_editing->save();
    m_editing->save();
    QVERIFY(saved.wait());
    QCOMPARE(m_session->commandCount(), before + 1);
}

void TestPackEditing::whatIsNotFinishedIsNotSaved()
{
    open(u"pub-mix"_s);
    type({});
    const int before = m_session->commandCount();
    m_editing->save();
    QCOMPARE(m_editing->state(), State::Ready);
    QCOMPARE(m_session->commandCount(), before);
}

void TestPackEditing::anotherPackLeavesADraft()
{
    open(u"pub-mix"_s);
    type(u"Other"_s);
    open(u"world-history"_s);
    QCOMPARE(document().pack().title, u"World history"_s);
    QVERIFY(!document().isChanged());
    type(u"Third"_s);
    open(u"pub-mix"_s);
    QCOMPARE(document().question(0).text, u"Other"_s);
    QCOMPARE(m_editing->draftState(), DraftState::Kept);
    std::optional<qsizetype> drafts;
    m_editing->drafts().list([&](const Result<QList<DraftInfo>> &list) { drafts = list->size(); });
    QTRY_COMPARE(drafts, std::optional<qsizetype>(2));
}

void TestPackEditing::aDraftThatCannotBeKeptKeepsThePack()
{
    // A file where the folder should be.
    QFile file(m_folder->filePath(u"drafts"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    open(u"pub-mix"_s);
    type(u"Other"_s);
    QSignalSpy failed(m_editing.get(), &PackEditing::failed);
    m_editing->keepNow();
    QVERIFY(failed.wait());
    QCOMPARE(m_editing->draftState(), DraftState::Failed);
    m_editing->open(u"world-history"_s);
    QVERIFY(failed.wait());
    QCOMPARE(document().pack().id, u"pub-mix"_s);
    QCOMPARE(document().question(0).text, u"Other"_s);
    // As soon as the disk is all right again, all is well.
    QVERIFY(file.remove());
    type(u"Another"_s);
    QVERIFY(isKept());
}

void TestPackEditing::anUnreadableDraftIsSetAside()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"drafts"_s)));
    QFile file(draftPath(u"pub-mix.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("{\"format\": \"quizst") > 0);
    file.close();
    QSignalSpy failed(m_editing.get(), &PackEditing::failed);
    open(u"pub-mix"_s);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(document().pack().questions, sampleQuestions());
    QVERIFY(QFile::exists(draftPath(u"pub-mix.unreadable-1"_s)));
    QVERIFY(!QFile::exists(draftPath(u"pub-mix.json"_s)));
}

void TestPackEditing::discardingOpensWhatWasSaved()
{
    open(u"pub-mix"_s);
    type(u"Other"_s);
    QVERIFY(isKept());
    QSignalSpy opened(m_editing.get(), &PackEditing::opened);
    m_editing->discard();
    QVERIFY(opened.wait());
    QCOMPARE(document().pack().questions, sampleQuestions());
    QTRY_VERIFY(!QFile::exists(draftPath(u"pub-mix.json"_s)));
}

void TestPackEditing::splittingMakesAPack()
{
    open(u"pub-mix"_s);
    QSignalSpy told(m_editing.get(), &PackEditing::told);
    m_editing->split({0, 2}, u"Two of them"_s);
    QVERIFY(told.wait());
    const Pack part = m_session->savedPack(u"two-of-them"_s);
    QCOMPARE(part.title, u"Two of them"_s);
    QCOMPARE(part.questions, (QList {sampleQuestions().at(0), sampleQuestions().at(2)}));
    QCOMPARE(document().pack().questions, QList {sampleQuestions().at(1)});
    QCOMPARE(document().history().count(), 1);
    document().history().undo();
    QCOMPARE(document().pack().questions, sampleQuestions());
}

void TestPackEditing::splittingTakesItsRounds()
{
    open(u"pub-mix"_s);
    document().startRound(0);
    document().startRound(1);
    document().startRound(2);
    QSignalSpy told(m_editing.get(), &PackEditing::told);
    m_editing->split({0, 2}, u"Two of them"_s);
    QVERIFY(told.wait());
    QStringList titles;
    for (const QuizRound &round : m_session->savedPack(u"two-of-them"_s).rounds)
        titles << round.title;
    QCOMPARE(titles, (QStringList {u"Round 1"_s, u"Round 3"_s}));
    QCOMPARE(document().pack().rounds.size(), 1);
}

void TestPackEditing::aRefusedSplitTakesNothingAway()
{
    open(u"pub-mix"_s);
    m_session->refuseNext({ErrorCode::Unavailable, u"the disk is full"_s});
    QSignalSpy failed(m_editing.get(), &PackEditing::failed);
    m_editing->split({0}, u"One"_s);
    QVERIFY(failed.wait());
    QCOMPARE(document().pack().questions, sampleQuestions());
    QVERIFY(!document().isChanged());
}

void TestPackEditing::mergingAddsThePack()
{
    open(u"pub-mix"_s);
    document().remove({0});
    QSignalSpy told(m_editing.get(), &PackEditing::told);
    m_editing->merge(u"world-history"_s); // has the same three
    QVERIFY(told.wait());
    QCOMPARE(document().rowCount(), 3);
    QVERIFY(told.first().first().toString().contains(u"2"_s));
    QSignalSpy failed(m_editing.get(), &PackEditing::failed);
    m_editing->merge(u"nothing"_s);
    QVERIFY(failed.wait());
    QCOMPARE(document().rowCount(), 3);
}

void TestPackEditing::draftsAreListed()
{
    open(u"pub-mix"_s);
    type(u"Other"_s);
    open({});
    typeTitle(u"Friday quiz"_s);
    QVERIFY(isKept());
    QFile file(draftPath(u"broken.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    std::optional<QList<DraftInfo>> drafts;
    m_editing->drafts().list([&](const Result<QList<DraftInfo>> &list) { drafts = *list; });
    QTRY_VERIFY(drafts.has_value());
    QCOMPARE(*drafts, (QList<DraftInfo> {{{}, u"Friday quiz"_s}, {u"pub-mix"_s, u"Pub mix"_s}}));
}

QTEST_MAIN(TestPackEditing)
#include "tst_packediting.moc"

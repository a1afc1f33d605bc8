#include "clicks.h"
#include "fakesession.h"

#include "ui/review/draftcard.h"
#include "ui/review/drafteditor.h"
#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// The host reads what a generator made before the game.
class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openRoom({}); }
    void cleanup();

    void theQuestionsAreShownWithTheirKeys();
    void acceptingOpensTheLobby();
    void aSurpriseIsNotShown();
    void roomsWithoutATopicHaveNothingToReview();
    void aQuestionIsEdited();
    void aBuzzerIsEdited();
    void anUnchangedQuestionIsNotSent();
    void aRefusedEditKeepsItsFields();
    void anEditorStaysOpenWhileAnotherQuestionChanges();
    void aQuestionIsTakenOutButNotTheLast();
    void oneQuestionIsReplaced();
    void allQuestionsAreReplaced();
    void replacingIsStopped();
    void aGeneratorThatHasNoneIsTold();
    void wrongFieldsAreNotSaved_data();
    void wrongFieldsAreNotSaved();

private:
    void openRoom(const RoomSettings &settings, const QString &topic = u"Rivers"_s);
    QList<DraftCard *> cards() const;
    bool click(const char *name) { return clickOn(m_page.get(), QString::fromLatin1(name)); }
    const GameRoom &room() const { return m_session->room(m_code); }
    QString words() const { return visibleTexts(m_page.get()).join(u'\n'); }
    bool isVisible(const char *name) const
    {
        return visibleChild<>(m_page.get(), QString::fromLatin1(name)) != nullptr;
    }

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<RoomPage> m_page;
    RoomCode m_code;
};

namespace
{

Question riverQuestion(const QString &id, const QString &text)
{
    return {.id = {id},
            .text = text,
            .choices = {{{u"a"_s}, u"Rhine"_s}, {{u"b"_s}, u"Danube"_s}},
            .key = {.choices = {{u"b"_s}}}};
}

} // namespace

void TestReview::openRoom(const RoomSettings &settings, const QString &topic)
{
    m_page.reset();
    m_session = std::make_unique<FakeSession>();
    m_code = m_session->makeRoom(
        {.title = u"Water"_s,
         .topic = topic,
         .settings = settings,
         .questions = {riverQuestion(u"q1"_s, u"Which river runs through Vienna?"_s),
                       riverQuestion(u"q2"_s, u"Which one runs through Ulm?"_s),
                       riverQuestion(u"q3"_s, u"Which one ends in a delta?"_s)}});
    m_page = std::make_unique<RoomPage>(*m_session, m_code);
    m_page->resize(1200, 800);
    m_page->show();
    QTRY_VERIFY(m_page->watch().isOpen());
}

void TestReview::cleanup()
{
    m_page.reset();
    m_session.reset();
}

QList<DraftCard *> TestReview::cards() const
{
    QList<DraftCard *> shown;
    for (const Question &question : room().questions) {
        for (DraftCard *card : m_page->findChildren<DraftCard *>()) {
            if (card->isVisible() && card->question() == question)
                shown.append(card);
        }
    }
    return shown;
}

void TestReview::theQuestionsAreShownWithTheirKeys()
{
    QCOMPARE(cards().size(), 3);
    QVERIFY(words().contains(u"Which river runs through Vienna?"_s));
    QVERIFY(words().contains(u"Right: Danube"_s));
    QVERIFY(words().contains(u"“Rivers”"_s));
    QVERIFY(isVisible("acceptDrafts") && isVisible("renewAllDrafts") && !isVisible("stopRenewing"));
}

void TestReview::acceptingOpensTheLobby()
{
    QVERIFY(click("acceptDrafts"));
    QTRY_VERIFY(isVisible("copyAddress"));
    QVERIFY(!isVisible("acceptDrafts"));
    // It is accepted once and for all.
    QVERIFY(m_session->act(m_code, ReplaceQuestion {{u"q1"_s}, {}}));
    QVERIFY(!isVisible("acceptDrafts"));
}

void TestReview::aSurpriseIsNotShown()
{
    RoomSettings settings;
    settings.surpriseMe = true;
    openRoom(settings);
    QTRY_VERIFY(isVisible("copyAddress"));
    QVERIFY(!words().contains(u"Vienna"_s));
}

void TestReview::roomsWithoutATopicHaveNothingToReview()
{
    openRoom({}, {});
    QTRY_VERIFY(isVisible("copyAddress"));
    QVERIFY(!isVisible("acceptDrafts"));
}

void TestReview::aQuestionIsEdited()
{
    QVERIFY(clickOn(cards().at(1), u"editDraft"_s));
    auto *text = visibleChild<QLineEdit>(cards().at(1), u"draftText"_s);
    QVERIFY(text);
    text->setText(u"Which river runs through Basel?"_s);
    const QList<QRadioButton *> marks = cards().at(1)->findChildren<QRadioButton *>();
    QCOMPARE(marks.size(), 2);
    marks.at(0)->click();
    QVERIFY(!marks.at(1)->isChecked());
    QVERIFY(clickOn(cards().at(1), u"saveDraft"_s));
    QTRY_COMPARE(room().questions.at(1).text, u"Which river runs through Basel?"_s);
    QCOMPARE(room().questions.at(1).key.choices, QList<ChoiceId> {{u"a"_s}});
    QCOMPARE(room().questions.at(1).id.value, u"q2"_s);
    QTRY_COMPARE(cards().size(), 3);
    QVERIFY(words().contains(u"Right: Rhine"_s));
}

void TestReview::aBuzzerIsEdited()
{
    QVERIFY(m_session->act(m_code, ReplaceQuestion {{u"q2"_s}, {sampleBuzzer()}}));
    QTRY_VERIFY(words().contains(u"Question 2 · buzzer"_s));
    QVERIFY(words().contains(u"Right: Waltzing Matilda"_s));
    QVERIFY(clickOn(cards().at(1), u"editDraft"_s));
    const auto lines = cards().at(1)->findChildren<QLineEdit *>();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(1)->text(), u"Waltzing Matilda; Matilda"_s);
    // The host may do without.
    lines.at(1)->clear();
    QVERIFY(clickOn(cards().at(1), u"saveDraft"_s));
    QTRY_VERIFY(room().questions.at(1).key.texts.isEmpty());
    QCOMPARE(room().questions.at(1).type, QuestionType::Buzzer);
    QTRY_VERIFY(!words().contains(u"Matilda"_s));
}

void TestReview::anUnchangedQuestionIsNotSent()
{
    QVERIFY(clickOn(cards().at(0), u"editDraft"_s));
    QVERIFY(clickOn(cards().at(0), u"saveDraft"_s));
    QVERIFY(visibleChild<>(cards().at(0), u"editDraft"_s));
    QCOMPARE(m_session->commandCount(), 0);
}

void TestReview::aRefusedEditKeepsItsFields()
{
    QVERIFY(clickOn(cards().at(0), u"editDraft"_s));
    auto *text = visibleChild<QLineEdit>(cards().at(0), u"draftText"_s);
    text->setText(u"Changed?"_s);
    m_session->refuseNext({ErrorCode::Unavailable, u"store"_s});
    QVERIFY(clickOn(cards().at(0), u"saveDraft"_s));
    QTRY_VERIFY(words().contains(u"could not be saved"_s));
    QCOMPARE(visibleChild<QLineEdit>(cards().at(0), u"draftText"_s), text);
    QVERIFY(clickOn(cards().at(0), u"saveDraft"_s));
    QTRY_COMPARE(room().questions.at(0).text, u"Changed?"_s);
}

void TestReview::anEditorStaysOpenWhileAnotherQuestionChanges()
{
    QVERIFY(clickOn(cards().at(0), u"editDraft"_s));
    visibleChild<QLineEdit>(cards().at(0), u"draftText"_s)->setText(u"Half a sen"_s);
    QVERIFY(m_session->act(m_code, ReplaceQuestion {{u"q2"_s}, {}}));
    QTRY_COMPARE(cards().size(), 2);
    auto *text = visibleChild<QLineEdit>(cards().at(0), u"draftText"_s);
    QVERIFY(text);
    QCOMPARE(text->text(), u"Half a sen"_s);
}

void TestReview::aQuestionIsTakenOutButNotTheLast()
{
    QVERIFY(clickOn(cards().at(0), u"removeDraft"_s));
    QTRY_COMPARE(cards().size(), 2);
    QVERIFY(clickOn(cards().at(1), u"removeDraft"_s));
    QTRY_COMPARE(cards().size(), 1);
    QCOMPARE(room().questions.at(0).id.value, u"q2"_s);
    QVERIFY(!visibleChild<QAbstractButton>(cards().at(0), u"removeDraft"_s)->isEnabled());
}

void TestReview::oneQuestionIsReplaced()
{
    QVERIFY(clickOn(cards().at(1), u"renewDraft"_s));
    QTRY_VERIFY(m_session->isRenewing(m_code));
    QVERIFY(words().contains(u"Asking for another question"_s));
    QVERIFY(!visibleChild<QAbstractButton>(cards().at(0), u"renewDraft"_s)->isEnabled());
    m_session->bringQuestions(m_code, QList {riverQuestion(u"q4"_s, u"Which one is longer?"_s)});
    QTRY_VERIFY(words().contains(u"Which one is longer?"_s));
    QCOMPARE(room().indexOf({u"q4"_s}), 1);
    QCOMPARE(cards().size(), 3);
    QVERIFY(visibleChild<QAbstractButton>(cards().at(0), u"renewDraft"_s)->isEnabled());
    QVERIFY(!words().contains(u"Asking for"_s));
}

void TestReview::allQuestionsAreReplaced()
{
    QVERIFY(click("renewAllDrafts"));
    QTRY_VERIFY(m_session->isRenewing(m_code));
    QVERIFY(words().contains(u"Asking for other questions"_s));
    m_session->bringQuestions(m_code, QList {riverQuestion(u"q1"_s, u"One?"_s),
                                             riverQuestion(u"q2"_s, u"Two?"_s)});
    QTRY_COMPARE(cards().size(), 2);
    QVERIFY(isVisible("renewAllDrafts") && !isVisible("stopRenewing"));
}

void TestReview::replacingIsStopped()
{
    QVERIFY(click("renewAllDrafts"));
    QTRY_VERIFY(m_session->isRenewing(m_code));
    QVERIFY(click("stopRenewing"));
    QVERIFY(!m_session->isRenewing(m_code));
    QVERIFY(isVisible("renewAllDrafts"));
    QCOMPARE(room().questions.size(), 3);
}

void TestReview::aGeneratorThatHasNoneIsTold()
{
    QVERIFY(clickOn(cards().at(0), u"renewDraft"_s));
    QTRY_VERIFY(m_session->isRenewing(m_code));
    m_session->bringQuestions(
        m_code, refuse(ErrorCode::GenerationFailed, u"The bank has no more on rivers."_s));
    QTRY_VERIFY(words().contains(u"The bank has no more on rivers."_s));
    QCOMPARE(cards().size(), 3);
}

void TestReview::wrongFieldsAreNotSaved_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no text") << 0 << u"  "_s << u"A question needs a text."_s;
    QTest::newRow("no answer") << 1 << u""_s << u"Each answer needs a text."_s;
}

void TestReview::wrongFieldsAreNotSaved()
{
    QFETCH(int, line);
    QFETCH(QString, text);
    QFETCH(QString, problem);
    QVERIFY(clickOn(cards().at(0), u"editDraft"_s));
    const auto lines = cards().at(0)->findChildren<QLineEdit *>();
    QCOMPARE(lines.size(), 3);
    lines.at(line)->setText(text);
    QVERIFY(words().contains(problem));
    QVERIFY(!visibleChild<QAbstractButton>(cards().at(0), u"saveDraft"_s)->isEnabled());
    QVERIFY(clickOn(cards().at(0), u"cancelDraft"_s));
    QVERIFY(visibleChild<>(cards().at(0), u"editDraft"_s));
    QCOMPARE(m_session->commandCount(), 0);
}

QTEST_MAIN(TestReview)

#include "tst_review.moc"

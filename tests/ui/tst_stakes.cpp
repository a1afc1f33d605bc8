#include "roomstage.h"

#include "ui/models/playerlistmodel.h"
#include "ui/room/playerpanel.h"
#include "ui/room/roompage.h"
#include "ui/room/roomwatch.h"
#include "ui/widgets/steadylist.h"
#include "ui/words/words.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

/// A question that players stake points on, in the host's window.
class TestStakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }

    void theIntroCountsStakes();
    void whoHasNotStakedIsShown();
    void playersShowTheirStakes();
    void theOpenQuestionTellsWhatIsAtStake();
    void aQuestionWithoutStakesTellsOfNone();
    void wordsSayThatItIsForAStake();

private:
    QAbstractItemModel *players() const
    {
        return m_stage->page().findChild<PlayerPanel *>()->list()->model();
    }
    QModelIndex player(const QString &name) const;
    void stake(quint32 player, int points);

    std::unique_ptr<RoomStage> m_stage;
};

void TestStakes::init()
{
    m_stage = std::make_unique<RoomStage>(RoomSettings {}, QList<QuizRound> {},
                                          QList<Question> {sampleStakes(), sampleQuestions().first()});
    QVERIFY(m_stage->session().act(m_stage->code(), StartGame{}));
    QTRY_COMPARE(m_stage->page().watch().room().phase, Phase::Intro);
}

QModelIndex TestStakes::player(const QString &name) const
{
    return players()->match(players()->index(0, 0), Qt::DisplayRole, name).value(0);
}

void TestStakes::stake(quint32 player, int points)
{
    QVERIFY(m_stage->session().stake(m_stage->code(), player, points));
    QTRY_COMPARE(m_stage->page().watch().stakeOf(PlayerId{player}), std::optional(points));
}

void TestStakes::theIntroCountsStakes()
{
    QTRY_VERIFY(m_stage->texts().contains(u"0 of 3 have staked · 0 points in all"_s));
    stake(1, 500);
    QTRY_VERIFY(m_stage->texts().contains(u"1 of 3 have staked · 500 points in all"_s));
    stake(2, 1000);
    QTRY_VERIFY(m_stage->texts().contains(u"2 of 3 have staked · 1,500 points in all"_s));
    // The last one counts.
    stake(2, 0);
    QTRY_VERIFY(m_stage->texts().contains(u"2 of 3 have staked · 500 points in all"_s));
}

void TestStakes::whoHasNotStakedIsShown()
{
    stake(1, 500);
    QTRY_COMPARE(m_stage->textOf(u"missingButton"_s), u"2 not yet"_s);
    QVERIFY(m_stage->press(u"missingButton"_s));
    QTRY_COMPARE(players()->rowCount(), 2);
    QVERIFY(!player(u"Ann"_s).isValid());
    stake(2, 0);
    QTRY_COMPARE(players()->rowCount(), 1);
    QCOMPARE(players()->index(0, 0).data().toString(), u"Cem"_s);
}

void TestStakes::playersShowTheirStakes()
{
    stake(1, 500);
    QCOMPARE(player(u"Ann"_s).data(PlayerListModel::StakeRole), QVariant(500));
    QVERIFY(player(u"Ann"_s).data(PlayerListModel::AnsweredRole).toBool());
    QVERIFY(player(u"Ann"_s).data(Qt::AccessibleTextRole).toString().contains(u"stakes 500 points"_s));
    QVERIFY(!player(u"Bo"_s).data(PlayerListModel::StakeRole).isValid());
    QVERIFY(!player(u"Bo"_s).data(PlayerListModel::AnsweredRole).toBool());
    m_stage->advance();
    QTRY_COMPARE(m_stage->page().watch().room().phase, Phase::Answering);
    QCOMPARE(player(u"Ann"_s).data(PlayerListModel::StakeRole), QVariant(500));
    // The check mark speaks of the answer now.
    QVERIFY(!player(u"Ann"_s).data(PlayerListModel::AnsweredRole).toBool());
}

void TestStakes::theOpenQuestionTellsWhatIsAtStake()
{
    stake(1, 500);
    stake(3, 200);
    m_stage->advance();
    QTRY_VERIFY(m_stage->texts().contains(u"0 of 3 answered · 700 points at stake"_s));
    QTRY_COMPARE(m_stage->textOf(u"missingButton"_s), u"3 not yet"_s);
    m_stage->session().answer(m_stage->code(), 1, 3, [](int number) { return number == 1 ? 1 : 0; });
    QTRY_COMPARE(m_stage->page().watch().room().phase, Phase::Reveal);
    QCOMPARE(m_stage->room().scoreboard.standing(PlayerId{1}).score, 500);
    QCOMPARE(m_stage->room().scoreboard.standing(PlayerId{3}).score, 0);
}

void TestStakes::aQuestionWithoutStakesTellsOfNone()
{
    stake(1, 500);
    for (int step = 0; step < 4; ++step)
        m_stage->advance();
    QTRY_COMPARE(m_stage->page().watch().room().questionIndex, 1);
    QTRY_VERIFY(m_stage->texts().contains(u"Players see only the number"_s));
    QVERIFY(!player(u"Ann"_s).data(PlayerListModel::StakeRole).isValid());
    QVERIFY(!player(u"Ann"_s).data(PlayerListModel::AnsweredRole).toBool());
    QVERIFY(!visibleChild(&m_stage->page(), u"missingButton"_s));
}

void TestStakes::wordsSayThatItIsForAStake()
{
    QCOMPARE(questionDetailWords(sampleStakes()), u"Geography · for a stake"_s);
    QCOMPARE(questionDetailWords(sampleBuzzer()), u"Music · buzzer · 1,000 points"_s);
    QCOMPARE(rightAnswerWords(sampleBuzzer()), u"Waltzing Matilda"_s);
    QVERIFY(m_stage->texts().contains(u"Geography · for a stake"_s));
}

QTEST_MAIN(TestStakes)
#include "tst_stakes.moc"

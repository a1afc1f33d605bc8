#include "ui/sound/questionsound.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// The sound of a question is heard while the question is open and nobody speaks.
class TestQuestionSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionsSoundIsHeardWhileItIsOpen();
    void aSoundThatComesTooLateIsNotHeard();
};

namespace
{

SharedView roomIn(Phase phase)
{
    SharedView view;
    view.code = RoomCode::parse(u"BKTRFN").value();
    view.status = RoomStatus::InProgress;
    view.phase = phase;
    return view;
}

} // namespace

void TestQuestionSound::aQuestionsSoundIsHeardWhileItIsOpen()
{
    QuestionSound sound([](const QString &name, QObject *, const auto &reply) {
        reply(name == "/media/anthem"_L1 ? "anthem"_ba : QByteArray());
    });
    QList<QByteArray> heard;
    connect(&sound, &QuestionSound::soundDue, this, [&](const QByteArray &bytes) { heard << bytes; });
    connect(&sound, &QuestionSound::silenceDue, this, [&] { heard << "silence"_ba; });
    AudienceView view {.shared = roomIn(Phase::Intro)};
    view.shared.currentQuestion = QuestionView {.audio = u"/media/anthem"_s};
    sound.showView(view);
    QVERIFY(heard.isEmpty());
    view.shared.phase = Phase::Answering;
    sound.showView(view);
    view.shared.answeredCount = 3;
    sound.showView(view);
    QCOMPARE(heard, (QList {"silence"_ba, "anthem"_ba}));
    // Who has buzzed is listened to.
    view.shared.buzzes = BuzzView {.remaining = Milliseconds(5000)};
    sound.showView(view);
    view.shared.buzzes->remaining.reset();
    sound.showView(view);
    QCOMPARE(heard.mid(2), (QList {"silence"_ba, "silence"_ba, "anthem"_ba}));
    heard.resize(2);
    view.shared.phase = Phase::Reveal;
    view.shared.lastClosed = ClosedQuestion();
    sound.showView(view);
    QCOMPARE(heard.last(), "silence"_ba);
    view.shared.phase = Phase::Answering;
    view.shared.currentQuestion->audio = u"/media/gone"_s;
    sound.showView(view);
    sound.fallSilent();
    QCOMPARE(heard.mid(2), QList<QByteArray>(3, "silence"_ba));
}

void TestQuestionSound::aSoundThatComesTooLateIsNotHeard()
{
    std::function<void(const QByteArray &)> late;
    QuestionSound sound([&late](const QString &, QObject *, const auto &reply) { late = reply; });
    int heard = 0;
    connect(&sound, &QuestionSound::soundDue, this, [&heard] { ++heard; });
    AudienceView view {.shared = roomIn(Phase::Answering)};
    view.shared.currentQuestion = QuestionView {.audio = u"/media/anthem"_s};
    sound.showView(view);
    sound.fallSilent();
    late("anthem");
    QCOMPARE(heard, 0);
}

QTEST_MAIN(TestQuestionSound)
#include "tst_questionsound.moc"

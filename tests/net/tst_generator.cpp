#include "tests/net/spin.h"
#include "tests/net/testnode.h"
#include "tests/support/redisserver.h"

#include <QProcess>

using namespace Qt::StringLiterals;

/// docs/examples/generator.py, as it is, against a node.
class tst_Generator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void suppliesARoomThatIsMadeWhileItListens();
    void suppliesARoomThatWasMadeBefore();
    void leavesRoomsAloneThatHaveQuestions();
    void comesBackToANodeThatWasAway();

private:
    void startGenerator();
    bool isListening() const { return m_node->net->counters().eventStreamsOpen == 1; }
    RoomCode makeTopic();
    bool isSupplied(const RoomCode &code) const
    {
        return m_node->room(code).status == RoomStatus::Ready;
    }

    std::unique_ptr<TestNode> m_node;
    std::unique_ptr<QProcess> m_generator;
};

void tst_Generator::init()
{
    m_node = std::make_unique<TestNode>();
}

void tst_Generator::cleanup()
{
    if (m_generator) {
        m_generator->kill();
        m_generator->waitForFinished();
        if (QTest::currentTestFailed())
            qWarning("%s", m_generator->readAll().constData());
    }
    m_generator.reset();
    m_node.reset();
}

void tst_Generator::startGenerator()
{
    QFile key(m_node->folder.filePath(u"host.key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write(QByteArray(TestNode::hostKey) + '\n');
    key.close();
    m_generator = std::make_unique<QProcess>();
    m_generator->setProcessChannelMode(QProcess::MergedChannels);
    m_generator->start(u"python3"_s,
                       {QStringLiteral(QUIZSTAGE_DOCS "/examples/generator.py"),
                        u"http://127.0.0.1:%1"_s.arg(m_node->port()), key.fileName()});
}

RoomCode tst_Generator::makeTopic()
{
    return m_node->makeRoom({.title = u"Friday quiz"_s, .topic = u"Sums"_s});
}

void tst_Generator::suppliesARoomThatIsMadeWhileItListens()
{
    startGenerator();
    QVERIFY(spinUntil([this] { return isListening(); }));
    const RoomCode code = makeTopic();
    QVERIFY(spinUntil([&] { return isSupplied(code); }));
    const QList<Question> questions = m_node->room(code).questions;
    QCOMPARE(questions.size(), 10);
    for (const Question &question : questions) {
        QVERIFY(question.text.startsWith(u"Sums: what is "_s));
        const QStringList words = question.text.chopped(1).split(u' ');
        const int sum = words[3].toInt() + words[5].toInt();
        const auto right =
            std::ranges::find(question.choices, question.key.choices.value(0), &Choice::id);
        QVERIFY(right != question.choices.end());
        QCOMPARE(right->text, QString::number(sum));
    }
}

void tst_Generator::suppliesARoomThatWasMadeBefore()
{
    const RoomCode code = makeTopic();
    startGenerator();
    QVERIFY(spinUntil([&] { return isSupplied(code); }));
}

void tst_Generator::leavesRoomsAloneThatHaveQuestions()
{
    startGenerator();
    QVERIFY(spinUntil([this] { return isListening(); }));
    const RoomCode whole = m_node->makeRoom();
    const RoomCode code = makeTopic();
    QVERIFY(spinUntil([&] { return isSupplied(code); }));
    QCOMPARE(m_node->room(whole).questions, TestNode::quiz(3).questions);
    QVERIFY(spinUntil([this] { return m_generator->canReadLine(); }));
    QCOMPARE(m_generator->readAll(), "supplied " + code.value.toLatin1() + '\n');
}

void tst_Generator::comesBackToANodeThatWasAway()
{
    NetOptions options = TestNode::localOptions();
    options.port = freeServerPort();
    m_node = std::make_unique<TestNode>(NetLimits(), options);
    startGenerator();
    QVERIFY(spinUntil([this] { return isListening(); }));
    m_node.reset();
    QVERIFY(spinUntil([this] { return m_generator->readAll().contains("waiting: "); }));
    m_node = std::make_unique<TestNode>(NetLimits(), options);
    const RoomCode code = makeTopic();
    QVERIFY(spinUntil([&] { return isSupplied(code); }));
}

int main(int argc, char **argv)
{
    return runNetTest<tst_Generator>(argc, argv);
}

#include "tst_generator.moc"

#include "app/desktop/portquestion.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a host is told and asked when the port is another program's.
class TestPortQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsSayWhatToDo_data();
    void theWordsSayWhatToDo();
    void eachAnswerDoesOneThing_data();
    void eachAnswerDoesOneThing();
};

void TestPortQuestion::theWordsSayWhatToDo_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("advice");
    QTest::newRow("taken") << 8080 << u"Another program uses port 8080"_s
                           << u"Close that program and start again"_s;
    QTest::newRow("the first for everybody")
        << 1024 << u"Another program uses port 1024"_s << u"choose a port with --port"_s;
    QTest::newRow("the last for administrators")
        << 1023 << u"Port 1023 needs an administrator"_s << u"--port 8080"_s;
    QTest::newRow("the web's own") << 80 << u"Port 80 needs an administrator"_s
                                   << u"--port 8080"_s;
}

void TestPortQuestion::theWordsSayWhatToDo()
{
    QFETCH(const int, port);
    QFETCH(const QString, advice);
    QTEST(PortQuestion::title(quint16(port)), "title");
    const QString text = PortQuestion::text(quint16(port));
    QVERIFY2(text.contains(advice), qPrintable(text));
    QVERIFY(text.contains(u"any free port"_s));
}

void TestPortQuestion::eachAnswerDoesOneThing_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("anyPorts");
    QTest::addColumn<int>("quits");
    QTest::newRow("another port") << u"Use any free port"_s << 1 << 0;
    QTest::newRow("quit") << u"Quit"_s << 0 << 1;
    QTest::newRow("the Escape key") << QString() << 0 << 1;
}

void TestPortQuestion::eachAnswerDoesOneThing()
{
    QFETCH(const QString, answer);
    int anyPorts = 0;
    int quits = 0;
    PortQuestion::ask(8080, [&anyPorts] { ++anyPorts; }, [&quits] { ++quits; });
    auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QVERIFY(box);
    QCOMPARE(box->text(), u"Another program uses port 8080"_s);
    if (answer.isEmpty())
        QTest::keyClick(box, Qt::Key_Escape);
    for (QAbstractButton *button : box->buttons()) {
        if (button->text() == answer)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(anyPorts + quits, 1);
    QTEST(anyPorts, "anyPorts");
    QTEST(quits, "quits");
}

QTEST_MAIN(TestPortQuestion)
#include "tst_portquestion.moc"

#include "core/protocol/problem.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// The bodies of HTTP errors.
class TestProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problemHasAllMembers_data();
    void problemHasAllMembers();
};

void TestProblem::problemHasAllMembers_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("status");
    QTest::newRow("wrong code") << int(ErrorCode::RoomNotFound) << u"room_not_found"_s
                                << u"Room not found"_s << 404;
    QTest::newRow("wrong key") << int(ErrorCode::Unauthorized) << u"unauthorized"_s
                               << u"Unauthorized"_s << 401;
    QTest::newRow("wrong phase") << int(ErrorCode::WrongStatus) << u"wrong_status"_s
                                 << u"Wrong status"_s << 409;
    QTest::newRow("bad name") << int(ErrorCode::NameRejected) << u"name_rejected"_s
                              << u"Name rejected"_s << 422;
    QTest::newRow("too fast") << int(ErrorCode::RateLimited) << u"rate_limited"_s
                              << u"Rate limited"_s << 429;
}

void TestProblem::problemHasAllMembers()
{
    QFETCH(int, code);
    QFETCH(QString, name);
    QFETCH(QString, title);
    QFETCH(int, status);
    const QByteArray body = problemJson({ErrorCode(code), u"why \"so\""_s});
    QCOMPARE(QJsonDocument::fromJson(body).object(),
             (QJsonObject {{u"type"_s, u"urn:quizstage:error:"_s + name},
                           {u"title"_s, title},
                           {u"status"_s, status},
                           {u"detail"_s, u"why \"so\""_s},
                           {u"code"_s, name}}));
}

QTEST_GUILESS_MAIN(TestProblem)
#include "tst_problem.moc"

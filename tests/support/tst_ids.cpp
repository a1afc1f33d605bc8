#include "core/support/ids.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARoomCode_data();
    void readsARoomCode();
    void showsARoomCodeInTwoHalves();
    void drawsRoomCodesFromTheAlphabet();
    void readsAPlayerId_data();
    void readsAPlayerId();
    void tokensAreLongAndDifferent();
    void aTokenIsKnownByItsHash();
    void randomTextHasTheAskedLength_data();
    void randomTextHasTheAskedLength();
};

void TestIds::readsARoomCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code"); // empty: none
    QTest::newRow("as it is stored") << u"BKTRFN"_s << u"BKTRFN"_s;
    QTest::newRow("as it is shown") << u"BKT RFN"_s << u"BKTRFN"_s;
    QTest::newRow("in lower case") << u"bktrfn"_s << u"BKTRFN"_s;
    QTest::newRow("with a hyphen") << u"bkt-rfn"_s << u"BKTRFN"_s;
    QTest::newRow("with blanks around") << u"  BKTRFN "_s << u"BKTRFN"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("five letters") << u"BKTRF"_s << u""_s;
    QTest::newRow("seven letters") << u"BKTRFNB"_s << u""_s;
    QTest::newRow("a vowel") << u"BKTRFA"_s << u""_s;
    QTest::newRow("a Y") << u"BKTRFY"_s << u""_s;
    QTest::newRow("a digit") << u"BKTRF1"_s << u""_s;
    QTest::newRow("a Cyrillic look-alike") << u"ВKTRFN"_s << u""_s;
    QTest::newRow("full-width letters") << u"ＢＫＴＲＦＮ"_s << u""_s;
    QTest::newRow("a path") << u"../../etc"_s << u""_s;
    QTest::newRow("blanks without end") << QString(1000, u' ') + u"BKTRFN"_s << u""_s;
}

void TestIds::readsARoomCode()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto read = RoomCode::parse(text);
    QCOMPARE(read.has_value(), !code.isEmpty());
    QCOMPARE(read.value_or(RoomCode()).value, code);
}

void TestIds::showsARoomCodeInTwoHalves()
{
    QCOMPARE(RoomCode{u"BKTRFN"_s}.display(), u"BKT RFN"_s);
}

void TestIds::drawsRoomCodesFromTheAlphabet()
{
    QSet<RoomCode> drawn;
    QSet<QChar> letters;
    for (int i = 0; i < 1000; ++i) {
        const RoomCode code = RoomCode::random();
        QCOMPARE(RoomCode::parse(code.value), code);
        drawn.insert(code);
        for (const QChar letter : code.value)
            letters.insert(letter);
    }
    // 64 million codes: one pair in a thousand draws would come once in 128 runs, two never.
    QVERIFY(drawn.size() >= 998);
    QCOMPARE(letters.size(), 20);
}

void TestIds::readsAPlayerId_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint32>("number"); // 0: none
    QTest::newRow("first") << u"p1"_s << 1U;
    QTest::newRow("large") << u"p4294967295"_s << 4294967295U;
    QTest::newRow("too large") << u"p4294967296"_s << 0U;
    QTest::newRow("zero") << u"p0"_s << 0U;
    QTest::newRow("no number") << u"p"_s << 0U;
    QTest::newRow("no letter") << u"17"_s << 0U;
    QTest::newRow("capital") << u"P17"_s << 0U;
    QTest::newRow("sign") << u"p+7"_s << 0U;
    QTest::newRow("negative") << u"p-7"_s << 0U;
    QTest::newRow("leading zero") << u"p07"_s << 0U;
    QTest::newRow("blank") << u"p 7"_s << 0U;
    QTest::newRow("empty") << u""_s << 0U;
}

void TestIds::readsAPlayerId()
{
    QFETCH(QString, text);
    QFETCH(quint32, number);
    const auto id = PlayerId::parse(text);
    QCOMPARE(id.has_value(), number != 0);
    QCOMPARE(id.value_or(PlayerId()).number, number);
    if (id)
        QCOMPARE(id->toString(), text);
}

void TestIds::tokensAreLongAndDifferent()
{
    const QString first = PlayerToken::random().reveal();
    const QString second = PlayerToken::random().reveal();
    QVERIFY(first != second);
    const auto bytes =
        QByteArray::fromBase64Encoding(first.toLatin1(), QByteArray::Base64UrlEncoding);
    QVERIFY(bool(bytes));
    QCOMPARE((*bytes).size() * 8, 128);
}

void TestIds::aTokenIsKnownByItsHash()
{
    const PlayerToken token = PlayerToken::random();
    QCOMPARE(PlayerToken::fromWire(token.reveal()).hash(), token.hash());
    QVERIFY(PlayerToken::random().hash() != token.hash());
    QVERIFY(!token.hash().bytes.contains(token.reveal().toLatin1()));
    QCOMPARE(PlayerToken::fromWire(u"\u00fc"_s).hash(), PlayerToken::fromWire(u"\u00fc"_s).hash());
}

void TestIds::randomTextHasTheAskedLength_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("letters");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("one") << 1 << 2;
    QTest::newRow("a token") << 16 << 22;
    QTest::newRow("a key") << 32 << 43;
}

void TestIds::randomTextHasTheAskedLength()
{
    QFETCH(int, bytes);
    QFETCH(int, letters);
    const QByteArray text = randomBase64Url(bytes);
    QCOMPARE(text.size(), letters);
    QVERIFY(std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-' || c == '_';
    }));
}

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"

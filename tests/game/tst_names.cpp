#include "core/game/playername.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsShownNormalized_data();
    void aNameIsShownNormalized();
    void aNameIsRejected_data();
    void aNameIsRejected();
    void namesThatLookAlikeShareASkeleton_data();
    void namesThatLookAlikeShareASkeleton();
    void aRejectionSaysWhy();
};

void TestNames::aNameIsShownNormalized_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    const auto same = [](const char *row, const QString &name) {
        QTest::newRow(row) << name << name.normalized(QString::NormalizationForm_C);
    };
    same("plain", u"Ann"_s);
    same("with an apostrophe and a hyphen", u"Mary-Jane O'Neil"_s);
    same("Greek", u"Ελένη"_s);
    same("Cyrillic", u"Владимир"_s);
    same("Arabic with vowel marks", u"مُحَمَّد"_s);
    same("Hebrew", u"שָׁלוֹם"_s);
    same("Hindi with nukta and nasal", u"ज़ों"_s);
    same("Thai with two marks", u"กี้"_s);
    same("Vietnamese", u"Nguyễn Thị Ngọc"_s);
    same("Chinese", u"小明"_s);
    same("Korean", u"지우"_s);
    same("digits", u"42"_s);
    same("an emoji", u"🦊"_s);
    same("an emoji with a skin tone", u"Ann 👋🏿"_s);
    same("a family joined by ZWJ", u"👨‍👩‍👧‍👦"_s);
    same("a kiss with skin tones", u"👩🏽‍❤️‍💋‍👨🏿"_s);
    same("a rainbow flag", u"🏳️‍🌈"_s);
    same("a country's flag", u"🇦🇹 Bo"_s);
    same("a keycap", u"Team 1️⃣"_s);
    same("a heart with emoji presentation", u"Ann ❤️"_s);
    same("two marks on a base", u"x\u0323\u0302"_s);
    same("markup is a name like any other", u"<img src=x onerror>"_s);
    same("a formula is a name like any other", u"=1+1"_s);
    same("24 letters", QString(24, u'x'));
    same("24 families", u"👨‍👩‍👧‍👦"_s.repeated(24));
    same("Scunthorpe", u"Scunthorpe"_s);
    same("a blocked word inside another word", u"Mishitler"_s);
    QTest::newRow("trimmed") << u"  Ann  "_s << u"Ann"_s;
    QTest::newRow("inner space folded") << u"Ann    Lee"_s << u"Ann Lee"_s;
    QTest::newRow("other kinds of space") << u"Ann\u3000Lee\u2003Ray"_s << u"Ann Lee Ray"_s;
    QTest::newRow("decomposed") << u"Zoe\u0308"_s << u"Zoë"_s;
    QTest::newRow("24 letters with blanks around")
        << u"  "_s + QString(24, u'x') + u"  "_s << QString(24, u'x');
}

void TestNames::aNameIsShownNormalized()
{
    QFETCH(QString, name);
    const auto shown = normalizedPlayerName(name);
    QVERIFY2(shown, shown ? "" : qPrintable(shown.error().message));
    QTEST(*shown, "shown");
    QCOMPARE(normalizedPlayerName(*shown), shown);
}

void TestNames::aNameIsRejected_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("blanks") << u" \u00a0\u3000 "_s;
    QTest::newRow("25 letters") << QString(25, u'x');
    QTest::newRow("25 families") << u"👨‍👩‍👧‍👦"_s.repeated(25);
    QTest::newRow("a million letters") << QString(1'000'000, u'x');
    QTest::newRow("a million blanks") << QString(1'000'000, u' ');
    QTest::newRow("right-to-left override, U+202E") << u"Ann\u202eeeL"_s;
    QTest::newRow("right-to-left isolate, U+2067") << u"\u2067Ann"_s;
    QTest::newRow("right-to-left mark, U+200F") << u"Ann\u200f"_s;
    QTest::newRow("Arabic letter mark, U+061C") << u"\u061cAnn"_s;
    QTest::newRow("200 accents, U+0301") << u"A"_s + QString(200, QChar(0x301));
    QTest::newRow("three marks on a base") << u"x\u0323\u0302\u0301"_s;
    QTest::newRow("marks with a spacing mark between")
        << u"x"_s + u"\u0323\u0302\u0903"_s.repeated(3);
    QTest::newRow("marks with a variation selector between")
        << u"x\u0323\u0302\ufe0f\u0323\u0302"_s;
    QTest::newRow("spacing marks without end") << u"क"_s + QString(50, QChar(0x93e));
    QTest::newRow("letters of one syllable without end") << QString(100, QChar(0x1100));
    QTest::newRow("emoji joined without end") << u"👩‍"_s.repeated(50) + u"👩"_s;
    QTest::newRow("zero width space, U+200B") << u"An\u200bn"_s;
    QTest::newRow("only zero width space") << u"\u200b"_s;
    QTest::newRow("word joiner, U+2060") << u"An\u2060n"_s;
    QTest::newRow("byte order mark, U+FEFF") << u"\ufeffAnn"_s;
    QTest::newRow("soft hyphen, U+00AD") << u"An\u00adn"_s;
    QTest::newRow("Hangul filler, U+3164") << u"\u3164"_s;
    QTest::newRow("half-width Hangul filler, U+FFA0") << u"\uffa0"_s;
    QTest::newRow("Braille blank, U+2800") << u"\u2800"_s;
    QTest::newRow("combining grapheme joiner, U+034F") << u"An\u034fn"_s;
    QTest::newRow("Mongolian vowel separator, U+180E") << u"An\u180en"_s;
    QTest::newRow("a tag character, U+E0041") << u"Ann\U000e0041"_s;
    QTest::newRow("ZWJ between letters") << u"An\u200dn"_s;
    QTest::newRow("ZWJ at the end") << u"👩\u200d"_s;
    QTest::newRow("ZWJ at the beginning") << u"\u200d👩"_s;
    QTest::newRow("only a variation selector") << u"\ufe0f"_s;
    QTest::newRow("only a mark") << u"\u0301"_s;
    QTest::newRow("the first half of a surrogate pair") << u"Ann"_s + QChar(0xd83e);
    QTest::newRow("the second half of a surrogate pair") << QChar(0xdd8a) + u"Ann"_s;
    QTest::newRow("halves of a surrogate pair the wrong way round")
        << QString(QChar(0xdd8a)) + QChar(0xd83e);
    QTest::newRow("private use, U+E000") << u"Ann\ue000"_s;
    QTest::newRow("not assigned, U+0378") << u"Ann\u0378"_s;
    QTest::newRow("no character at all, U+FFFF") << u"Ann"_s + QChar(0xffff);
    QTest::newRow("NUL") << u"An"_s + QChar(0) + u'n';
    QTest::newRow("escape") << u"\u001b[31mAnn"_s;
    QTest::newRow("a tab") << u"Ann\tLee"_s;
    QTest::newRow("a line break") << u"Ann\nLee"_s;
    QTest::newRow("line separator, U+2028") << u"Ann\u2028Lee"_s;
    QTest::newRow("a blocked word") << u"fuck"_s;
    QTest::newRow("a blocked word in capitals") << u"FUCK"_s;
    QTest::newRow("a blocked word as a whole word") << u"oh fuck off"_s;
    QTest::newRow("a blocked word letter by letter") << u"f u c k"_s;
    QTest::newRow("a blocked word with dots") << u"f.u.c.k"_s;
    QTest::newRow("a blocked word with look-alikes") << u"fuсk"_s;
    QTest::newRow("a blocked word in digits") << u"h1tler"_s;
    QTest::newRow("a blocked word in full width") << u"ｆｕｃｋ"_s;
    QTest::newRow("a blocked word with an accent") << u"fück"_s;
}

void TestNames::aNameIsRejected()
{
    QFETCH(QString, name);
    const auto shown = normalizedPlayerName(name);
    QVERIFY2(!shown, "taken");
    QCOMPARE(shown.error().code, ErrorCode::NameRejected);
    QVERIFY(!shown.error().message.isEmpty());
}

void TestNames::namesThatLookAlikeShareASkeleton_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("alike");
    QTest::newRow("case") << u"ANN"_s << u"ann"_s << true;
    QTest::newRow("Cyrillic А") << u"Ann"_s << u"Аnn"_s << true;
    QTest::newRow("all Cyrillic") << u"Cope"_s << u"Соре"_s << true;
    QTest::newRow("Greek Ο") << u"Otto"_s << u"Οtto"_s << true;
    QTest::newRow("zero for O") << u"Bob"_s << u"B0b"_s << true;
    QTest::newRow("one, l and capital I") << u"Bill"_s << u"BIl1"_s << true;
    QTest::newRow("full width") << u"Ann"_s << u"Ａｎｎ"_s << true;
    QTest::newRow("a ligature") << u"Fifi"_s << u"ﬁfi"_s << true;
    QTest::newRow("composed or not") << u"Zoë"_s << u"Zoe\u0308"_s << true;
    QTest::newRow("emoji presentation") << u"❤"_s << u"❤️"_s << true;
    QTest::newRow("another name") << u"Ann"_s << u"Bo"_s << false;
    QTest::newRow("a longer name") << u"Ann"_s << u"Anna"_s << false;
    QTest::newRow("other emoji") << u"🦊"_s << u"🐙"_s << false;
    QTest::newRow("other skin tones") << u"👋🏻"_s << u"👋🏿"_s << false;
    QTest::newRow("other Chinese letters") << u"小明"_s << u"小红"_s << false;
    QTest::newRow("other Korean syllables") << u"지우"_s << u"지호"_s << false;
    QTest::newRow("digits") << u"Team 2"_s << u"Team 3"_s << false;
}

void TestNames::namesThatLookAlikeShareASkeleton()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(nameSkeleton(one) == nameSkeleton(other), "alike");
    QCOMPARE(nameSkeleton(nameSkeleton(one)), nameSkeleton(one));
}

void TestNames::aRejectionSaysWhy()
{
    QCOMPARE(normalizedPlayerName(u" "_s).error().message, u"the name is empty"_s);
    QCOMPARE(normalizedPlayerName(QString(25, u'x')).error().message,
             u"the name is longer than 24 characters"_s);
    QCOMPARE(normalizedPlayerName(u"fuck"_s).error().message,
             u"the name holds a word that is not allowed here"_s);
}

QTEST_APPLESS_MAIN(TestNames)

#include "tst_names.moc"

#include "ui/theme/avatarpainter.h"

#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The players' pictures as the desktop draws them.
class tst_Avatars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDrawingIsThereAndItsOwn();
    void anotherEmojiIsDrawnFromTheFont();
    void withoutOneTheNamesFirstLetterStands();

private:
    static QImage painted(const QString &avatar, const QString &name = u"Ann"_s)
    {
        QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintAvatar(painter, image.rect(), avatar, name);
        return image;
    }
};

void tst_Avatars::everyDrawingIsThereAndItsOwn()
{
    QFile file(u":/quizstage/avatars.svg"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(file.readAll());
    QList<QImage> seen;
    const QRegularExpression id(u"<g id=\"u([0-9a-f]+)\""_s);
    for (const QRegularExpressionMatch &match : id.globalMatch(svg)) {
        const char32_t codePoint = match.captured(1).toUInt(nullptr, 16);
        const QImage image = painted(QString::fromUcs4(&codePoint, 1));
        // The disc fills the square but for its corners; an emoji from the font never does.
        QCOMPARE(image.pixelColor(32, 1).alpha(), 255);
        QCOMPARE(image.pixelColor(1, 32).alpha(), 255);
        QCOMPARE(image.pixelColor(2, 2).alpha(), 0);
        QVERIFY2(!seen.contains(image), qPrintable(match.captured(1)));
        seen.append(image);
    }
    QVERIFY(seen.size() >= 40);
}

void tst_Avatars::anotherEmojiIsDrawnFromTheFont()
{
    const QImage empty = painted(u" "_s);
    QVERIFY(painted(u"\U0001F6F8"_s) != empty);
}

void tst_Avatars::withoutOneTheNamesFirstLetterStands()
{
    QVERIFY(painted(QString(), u"Ann"_s) != painted(QString(), u"Bo"_s));
    QCOMPARE(painted(QString(), u"Ann"_s), painted(QString(), u"Abe"_s));
}

QTEST_MAIN(tst_Avatars)

#include "tst_avatars.moc"

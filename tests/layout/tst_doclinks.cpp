#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Every file and picture that a document points to is there.
class TestDocLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTargetIsThere_data();
    void everyTargetIsThere();
};

void TestDocLinks::everyTargetIsThere_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("README.md") << u"README.md"_s;
    const QDir docs(QStringLiteral(SOURCE_DIR "/docs"));
    const QStringList names = docs.entryList({u"*.md"_s});
    QVERIFY(names.size() > 5);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << u"docs/"_s + name;
}

void TestDocLinks::everyTargetIsThere()
{
    QFETCH(const QString, path);
    QFile file(QStringLiteral(SOURCE_DIR "/") + path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QDir folder = QFileInfo(file).dir();
    // Markdown's [words](target) and the src of HTML; anchors and other hosts are not looked at.
    static const QRegularExpression link(uR"re((?:\]\(|src=")(?!https?:|#|mailto:)([^)"#\s]+))re"_s);
    QStringList missing;
    for (const QRegularExpressionMatch &match : link.globalMatch(text)) {
        if (!folder.exists(match.captured(1)))
            missing << match.captured(1);
    }
    QCOMPARE(missing, QStringList());
}

QTEST_GUILESS_MAIN(TestDocLinks)
#include "tst_doclinks.moc"

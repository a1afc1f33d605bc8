#include "ui/monitor/chartscale.h"
#include "ui/monitor/timechart.h"
#include "ui/theme/choicelook.h"
#include "ui/theme/theme.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr TimePoint now = fromUnixMs(1'795'359'600'000);
constexpr QSize size(400, 200);

QString wordsOf(double value)
{
    return u"%1 ms"_s.arg(value);
}

/// One point a second; -1 is none.
ChartLine lineOf(const QList<double> &values)
{
    ChartLine line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        line.points.append({now - Seconds(values.size() - 1 - i),
                            values.at(i) < 0 ? std::nullopt : std::optional(values.at(i))});
    }
    return line;
}

/// Pixels that have this colour or nearly so, as smoothed ones have.
int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int distance = qAbs(pixel.red() - colour.red())
                + qAbs(pixel.green() - colour.green()) + qAbs(pixel.blue() - colour.blue());
            count += distance < 60 ? 1 : 0;
        }
    }
    return count;
}

} // namespace

/// What charts show, read and say.
class TestTimeChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void scalesEndAtRoundNumbers_data();
    void scalesEndAtRoundNumbers();
    void itSaysWhatItShows();
    void anOldValueIsNotTheCurrentOne();
    void whatIsOutOfTimeCountsForNothing();
    void severalLinesAreNamed();
    void thePointerReadsAMoment();
    void keysReadOneMomentAfterTheOther();
    void aMomentWithoutAValueSaysSo();
    void aMomentThatHasPassedIsForgotten();
    void breaksAreNotJoined();
    void bothThemesAreReadable_data();
    void bothThemesAreReadable();

private:
    void show(const QList<ChartLine> &lines) { m_chart->showLines(lines, now, 10s, 3s); }

    std::unique_ptr<TimeChart> m_chart;
};

void TestTimeChart::init()
{
    m_chart = std::make_unique<TimeChart>(
        TimeChart::Quantity{.title = u"Delay"_s, .words = wordsOf, .least = 10, .finest = 1});
    m_chart->setPalette(Theme::darkTheme().palette());
    m_chart->resize(size);
}

void TestTimeChart::scalesEndAtRoundNumbers_data()
{
    QTest::addColumn<double>("most");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("finest");
    QTest::addColumn<double>("top");
    QTest::addColumn<double>("step");
    QTest::newRow("nothing") << 0.0 << 4.0 << 1.0 << 4.0 << 2.0;
    QTest::newRow("no parts of a player") << 1.0 << 1.0 << 1.0 << 1.0 << 1.0;
    QTest::newRow("just a scale") << 30.0 << 1.0 << 0.1 << 30.0 << 10.0;
    QTest::newRow("a little over it") << 30.1 << 1.0 << 0.1 << 40.0 << 20.0;
    QTest::newRow("thousands") << 9876.0 << 1.0 << 1.0 << 10000.0 << 5000.0;
    QTest::newRow("a part of a unit") << 0.23 << 0.1 << 0.01 << 0.3 << 0.1;
}

void TestTimeChart::scalesEndAtRoundNumbers()
{
    QFETCH(double, most);
    QFETCH(double, least);
    QFETCH(double, finest);
    QFETCH(double, top);
    QFETCH(double, step);
    const ChartScale scale = chartScale(most, least, finest, 3);
    QVERIFY2(qFuzzyCompare(scale.top, top) && qFuzzyCompare(scale.step, step),
             qPrintable(u"%1 by %2"_s.arg(scale.top).arg(scale.step)));
}

void TestTimeChart::itSaysWhatItShows()
{
    show({lineOf({1, 7, 3})});
    QCOMPARE(m_chart->accessibleName(), u"Delay"_s);
    QCOMPARE(m_chart->summary(), u"Now 3 ms. At most 7 ms in the time shown."_s);
    QCOMPARE(m_chart->accessibleDescription(), m_chart->summary());
}

void TestTimeChart::anOldValueIsNotTheCurrentOne()
{
    m_chart->showLines({lineOf({1, 7, 3})}, now + 6s, 10s, 3s);
    QVERIFY(m_chart->summary().startsWith(u"Now 3 ms"_s));
    m_chart->showLines({lineOf({1, 7, 3})}, now + 7s, 10s, 3s);
    QVERIFY(m_chart->summary().startsWith(u"Now –"_s));
}

void TestTimeChart::whatIsOutOfTimeCountsForNothing()
{
    show({lineOf({900, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2})});
    QVERIFY(m_chart->summary().endsWith(u"At most 2 ms in the time shown."_s));
}

void TestTimeChart::severalLinesAreNamed()
{
    ChartLine first = lineOf({1, 2});
    first.name = u"safe"_s;
    ChartLine second = lineOf({3, -1});
    second.name = u"told"_s;
    show({first, second});
    QCOMPARE(m_chart->summary(), u"safe: 2 ms, told: –. At most 3 ms in the time shown."_s);
}

void TestTimeChart::thePointerReadsAMoment()
{
    show({lineOf({1, 7, 3})});
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    QVERIFY(m_chart->readout().isEmpty());
    // The right end of the plot is now.
    QTest::mouseMove(m_chart.get(), QPoint(size.width() - 14, 100));
    QTRY_VERIFY(m_chart->readout().endsWith(u"· 3 ms"_s));
    QTest::mouseMove(m_chart.get(), QPoint(2, 100));
    QTRY_VERIFY(m_chart->readout().isEmpty());
}

void TestTimeChart::keysReadOneMomentAfterTheOther()
{
    show({lineOf({1, 7, 3})});
    const auto press = [this](Qt::Key key) {
        QTest::keyClick(m_chart.get(), key);
        return m_chart->readout().section(u"· "_s, 1);
    };
    QCOMPARE(press(Qt::Key_Left), u"3 ms"_s);
    QCOMPARE(press(Qt::Key_Left), u"7 ms"_s);
    QCOMPARE(m_chart->accessibleDescription(), m_chart->readout());
    QCOMPARE(press(Qt::Key_Left), u"1 ms"_s);
    QCOMPARE(press(Qt::Key_Left), u"1 ms"_s);
    QCOMPARE(press(Qt::Key_Right), u"7 ms"_s);
    QCOMPARE(press(Qt::Key_Escape), QString());
}

void TestTimeChart::aMomentWithoutAValueSaysSo()
{
    show({lineOf({1, -1})});
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    QVERIFY(m_chart->readout().endsWith(u"· none"_s));
    show({});
    QVERIFY(m_chart->readout().isEmpty());
}

void TestTimeChart::aMomentThatHasPassedIsForgotten()
{
    const QList<ChartLine> lines{lineOf({1, 7, 3})};
    show(lines);
    QTest::keyClick(m_chart.get(), Qt::Key_Left);
    m_chart->showLines(lines, now + 11s, 10s, 3s);
    QVERIFY(m_chart->readout().isEmpty());
}

void TestTimeChart::breaksAreNotJoined()
{
    const auto inked = [this](const QList<double> &values) {
        show({lineOf(values)});
        return pixelsOf(m_chart->grab().toImage(), choiceLook(4).fill);
    };
    const int joined = inked({5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5});
    const int broken = inked({5, 5, -1, -1, -1, -1, -1, -1, -1, 5, 5});
    QVERIFY2(joined > 150, qPrintable(QString::number(joined)));
    QVERIFY2(broken < joined / 2, qPrintable(QString::number(broken)));
}

void TestTimeChart::bothThemesAreReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("dark") << true;
    QTest::newRow("light") << false;
}

void TestTimeChart::bothThemesAreReadable()
{
    QFETCH(bool, dark);
    const Theme &theme = dark ? Theme::darkTheme() : Theme::lightTheme();
    m_chart->setPalette(theme.palette());
    show({lineOf({1, 7, 3})});
    const QImage image = m_chart->grab().toImage();
    QCOMPARE(image.pixelColor(200, 6), theme.surface);
    QVERIFY(pixelsOf(image, theme.text) > 20);
    QVERIFY(pixelsOf(image, theme.muted) > 20);
    QVERIFY(pixelsOf(image, theme.line) > 300);
}

QTEST_MAIN(TestTimeChart)
#include "tst_timechart.moc"

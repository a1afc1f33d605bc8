#include "ui/audience/stagethemes.h"
#include "ui/theme/choicelook.h"
#include "ui/theme/contrast.h"

#include <QtTest>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

/// What holds of every theme: texts can be read, choices can be told apart by everybody.
class TestStageThemes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard();
    void everyThemeHasItsOwnNameAndId();
    void unknownThemesAreTheUsualOne();
    void textsCanBeRead_data();
    void textsCanBeRead();
    void choicesAreToldApart_data();
    void choicesAreToldApart();
    void choicesDifferInShapeAndLetterToo();
    void textsOnChoicesCanBeRead();
    void theScreenPageHasTheSameColours_data();
    void theScreenPageHasTheSameColours();
};

namespace
{

constexpr double readable = 4.5;
constexpr int choiceCount = 8;
// The first four are by far the most frequent; beyond them shape and letter have to help.
constexpr int boldChoices = 4;

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

struct Sight
{
    const char *name;
    Matrix change; ///< Of linear light; Machado, Oliveira and Fernandes 2009, severity 1.
};
constexpr std::array<Sight, 4> sights{
    {{"usual sight", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
     {"protanopia",
      {{{0.152286, 1.052583, -0.204868},
        {0.114503, 0.786281, 0.099216},
        {-0.003882, -0.048116, 1.051998}}}},
     {"deuteranopia",
      {{{0.367322, 0.860646, -0.227968},
        {0.280085, 0.672501, 0.047413},
        {-0.011820, 0.042940, 0.968881}}}},
     {"tritanopia",
      {{{1.255528, -0.076749, -0.178779},
        {-0.078411, 0.930809, 0.147602},
        {0.004733, 0.691367, 0.303900}}}}}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Vector times(const Matrix &matrix, const Vector &vector)
{
    Vector result{};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * vector[column];
    }
    return result;
}

/// CIE L*a*b* of what the eye makes of a colour.
Vector seen(const QColor &colour, const Sight &sight)
{
    Vector light =
        times(sight.change,
              {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double &channel : light)
        channel = std::clamp(channel, 0.0, 1.0);
    constexpr Matrix toXyz{{{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722},
                            {0.0193, 0.1192, 0.9505}}};
    const auto bent = [](double value) {
        return value > 216.0 / 24389 ? std::cbrt(value) : (24389.0 / 27 * value + 16) / 116;
    };
    const Vector xyz = times(toXyz, light);
    const double x = bent(xyz[0] / 0.95047);
    const double y = bent(xyz[1]);
    const double z = bent(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor &one, const QColor &other, const Sight &sight)
{
    const Vector a = seen(one, sight);
    const Vector b = seen(other, sight);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

void TestStageThemes::contrastIsThatOfTheStandard()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    // The usual example of a grey that just passes.
    QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void TestStageThemes::everyThemeHasItsOwnNameAndId()
{
    QVERIFY(stageThemes().size() >= 4);
    QSet<QString> ids;
    QSet<QString> names;
    for (const StageTheme &theme : stageThemes()) {
        ids << theme.id;
        names << stageThemeWords(theme.id);
    }
    QCOMPARE(ids.size(), stageThemes().size());
    QCOMPARE(names.size(), stageThemes().size());
}

void TestStageThemes::unknownThemesAreTheUsualOne()
{
    QCOMPARE(stageTheme(u"chalkboard"_s).id, u"chalkboard"_s);
    QCOMPARE(stageTheme(u"disco"_s).id, u"stage"_s);
    QCOMPARE(stageTheme({}).id, u"stage"_s);
}

void TestStageThemes::textsCanBeRead_data()
{
    QTest::addColumn<QString>("id");
    for (const StageTheme &theme : stageThemes())
        QTest::newRow(qPrintable(theme.id)) << theme.id;
}

void TestStageThemes::textsCanBeRead()
{
    QFETCH(QString, id);
    const Theme &theme = stageTheme(id).colours;
    const QColor leader = mixed(theme.accent, theme.surface, 0.16);
    const QList<std::tuple<const char *, QColor, QColor>> pairs{
        {"text on the ground", theme.text, theme.background},
        {"text on a card", theme.text, theme.surface},
        {"text on a raised card", theme.text, theme.raised},
        {"text on the leader's row", theme.text, leader},
        {"muted on the ground", theme.muted, theme.background},
        {"muted on a card", theme.muted, theme.surface},
        {"muted on a raised card", theme.muted, theme.raised},
        {"accent on the ground", theme.accent, theme.background},
        {"accent on a card", theme.accent, theme.surface},
        {"accent on the leader's row", theme.accent, leader},
        {"words on the accent", theme.onAccent, theme.accent},
        {"right on a card", theme.right, theme.surface},
        {"right on the leader's row", theme.right, leader},
        {"wrong on a card", theme.wrong, theme.surface},
        {"wrong on the ground", theme.wrong, theme.background}};
    for (const auto &[what, ink, ground] : pairs)
        QVERIFY2(contrastRatio(ink, ground) >= readable, what);
    QVERIFY(contrastRatio(theme.text, theme.background) >= 7);
}

void TestStageThemes::choicesAreToldApart_data()
{
    QTest::addColumn<int>("sight");
    for (size_t i = 0; i < sights.size(); ++i)
        QTest::newRow(sights[i].name) << int(i);
}

void TestStageThemes::choicesAreToldApart()
{
    QFETCH(int, sight);
    const Sight &eye = sights[size_t(sight)];
    for (int i = 0; i < boldChoices; ++i) {
        for (int k = 0; k < i; ++k)
            QVERIFY(distance(choiceLook(i).fill, choiceLook(k).fill, eye) >= 20);
    }
    for (const StageTheme &theme : stageThemes()) {
        for (int i = 0; i < choiceCount; ++i)
            QVERIFY(distance(choiceLook(i).fill, theme.colours.background, eye) >= 25);
    }
}

void TestStageThemes::choicesDifferInShapeAndLetterToo()
{
    QSet<QString> shapes;
    QSet<QString> letters;
    for (int i = 0; i < choiceCount; ++i) {
        shapes << choiceLook(i).shapeName;
        letters << choiceLook(i).letter;
    }
    QCOMPARE(shapes.size(), choiceCount);
    QCOMPARE(letters.size(), choiceCount);
}

void TestStageThemes::textsOnChoicesCanBeRead()
{
    for (int i = 0; i < choiceCount; ++i)
        QVERIFY(contrastRatio(choiceLook(i).text, choiceLook(i).fill) >= readable);
}

void TestStageThemes::theScreenPageHasTheSameColours_data()
{
    QTest::addColumn<StageTheme>("theme");
    for (const StageTheme &theme : stageThemes())
        QTest::addRow("%s", qPrintable(theme.id)) << theme;
}

void TestStageThemes::theScreenPageHasTheSameColours()
{
    QFETCH(StageTheme, theme);
    QFile file(QStringLiteral(QUIZSTAGE_WEB "/screen-themes.css"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString all = QString::fromUtf8(file.readAll());
    const qsizetype from = all.indexOf(u"[data-theme=\"%1\"]"_s.arg(theme.id));
    QVERIFY(from >= 0);
    const QString rule = all.sliced(from, all.indexOf(u'}', from) - from);
    const Theme &colours = theme.colours;
    const std::pair<QString, QColor> wanted[] {
        {u"background"_s, colours.background}, {u"surface"_s, colours.surface},
        {u"raised"_s, colours.raised},         {u"line"_s, colours.line},
        {u"text"_s, colours.text},             {u"muted"_s, colours.muted},
        {u"accent"_s, colours.accent},         {u"on-accent"_s, colours.onAccent},
        {u"right"_s, colours.right},           {u"wrong"_s, colours.wrong},
        {u"leader"_s, mixed(colours.accent, colours.surface, 0.16)}};
    for (const auto &[name, colour] : wanted) {
        const QString line = u"--%1: %2;"_s.arg(name, colour.name());
        QVERIFY2(rule.contains(line), qPrintable(line));
    }
    QCOMPARE(rule.contains(u"var(--line)"_s), theme.outlined);
}

QTEST_APPLESS_MAIN(TestStageThemes)
#include "tst_stagethemes.moc"

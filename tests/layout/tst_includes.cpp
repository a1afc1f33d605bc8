#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Holds the source tree to docs/architecture.md, "Layout": who may include whom, and a few habits
/// that a compiler does not ask for.
class TestIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void includesAreWrittenFromTheRoot();
    void nobodyIncludesUpwards();
    void theInterfaceSeesTwoFilesOfTheService();
    void theCoreKnowsNoWidgets();
    void theOwnHeaderComesFirst();
    void everyHeaderIsReadOnce();
    void noFileIsLongerThan500Lines();
    void nothingWaitsInPlace_data();
    void nothingWaitsInPlace();
    void theTestSeesWhatIsWrong();

private:
    struct Source
    {
        QString path; ///< From the root: "core/game/apply.cpp".
        QString text;
        QString code; ///< Without comments and literals.
        QStringList quoted; ///< What is included with quotes, in order.
        QStringList angled;

        QString folder() const;
    };

    static Source read(const QString &path, const QString &text);
    static QString upwardInclude(const Source &source);
    template <typename Rule>
    void checkAll(Rule broken);

    QList<Source> m_sources;
};

namespace
{

/// What a folder of core may include besides itself; ui and app follow.
const QMap<QString, QStringList> allowed{
    {u"core/support"_s, {}},
    {u"core/picture"_s, {u"core/support"_s}},
    {u"core/game"_s, {u"core/support"_s}},
    {u"core/redis"_s, {u"core/support"_s}},
    {u"core/config"_s, {u"core/support"_s, u"core/game"_s}},
    {u"core/view"_s, {u"core/support"_s, u"core/game"_s}},
    {u"core/library"_s,
     {u"core/support"_s, u"core/picture"_s, u"core/game"_s, u"core/view"_s, u"core/journal"_s,
      u"core/config"_s}},
    {u"core/protocol"_s, {u"core/support"_s, u"core/game"_s, u"core/view"_s, u"core/config"_s}},
    {u"core/journal"_s,
     {u"core/support"_s, u"core/game"_s, u"core/view"_s, u"core/protocol"_s, u"core/redis"_s,
      u"core/config"_s}},
    {u"core/service"_s,
     {u"core/support"_s, u"core/game"_s, u"core/view"_s, u"core/protocol"_s, u"core/journal"_s,
      u"core/redis"_s, u"core/config"_s}},
    {u"core/generation"_s,
     {u"core/support"_s, u"core/game"_s, u"core/view"_s, u"core/protocol"_s, u"core/journal"_s,
      u"core/service"_s, u"core/library"_s, u"core/config"_s}},
    {u"core/report"_s,
     {u"core/support"_s, u"core/game"_s, u"core/view"_s, u"core/protocol"_s, u"core/journal"_s,
      u"core/service"_s, u"core/library"_s, u"core/config"_s}},
    {u"core/net"_s,
     {u"core/support"_s, u"core/picture"_s, u"core/game"_s, u"core/view"_s, u"core/protocol"_s,
      u"core/journal"_s, u"core/service"_s, u"core/library"_s, u"core/report"_s, u"core/config"_s}},
    {u"ui"_s,
     {u"core/support"_s, u"core/picture"_s, u"core/game"_s, u"core/view"_s, u"core/library"_s,
      u"core/report"_s, u"core/service"_s}},
};

/// "core/game" of "core/game/apply.h"; "ui" or "app" of what is below those.
QString layerOf(const QString &path)
{
    return path.startsWith("core/"_L1) ? path.section(u'/', 0, 1) : path.section(u'/', 0, 0);
}

/// The code alone: comments and literals are taken out, line breaks stay.
QString codeOf(const QString &text)
{
    static const QRegularExpression noise(
        uR"(//[^\n]*|/\*.*?\*/|R"\w*\(.*?\)\w*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])')"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString code;
    qsizetype from = 0;
    for (auto it = noise.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        code += QStringView(text).sliced(from, match.capturedStart() - from);
        code += QString(match.capturedView().count(u'\n'), u'\n');
        from = match.capturedEnd();
    }
    return code += QStringView(text).sliced(from);
}

} // namespace

QString TestIncludes::Source::folder() const
{
    return path.left(path.lastIndexOf(u'/') + 1);
}

TestIncludes::Source TestIncludes::read(const QString &path, const QString &text)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s+(["<])([^">]+)[">])"_s,
                                            QRegularExpression::MultilineOption);
    Source source{path, text, codeOf(text), {}, {}};
    for (auto it = include.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        (match.captured(1) == u'<' ? source.angled : source.quoted).append(match.captured(2));
    }
    return source;
}

void TestIncludes::initTestCase()
{
    const QDir root(QStringLiteral(SOURCE_DIR));
    for (const QString &top : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            m_sources.append(
                read(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())));
        }
    }
    QVERIFY(m_sources.size() > 40);
}

/// Fails with all that `broken` says of any file.
template <typename Rule>
void TestIncludes::checkAll(Rule broken)
{
    QStringList found;
    for (const Source &source : m_sources) {
        if (const QString what = broken(source); !what.isEmpty())
            found.append(source.path + u": "_s + what);
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestIncludes::includesAreWrittenFromTheRoot()
{
    const QDir root(QStringLiteral(SOURCE_DIR));
    checkAll([&root](const Source &source) -> QString {
        for (const QString &include : source.quoted) {
            if (!include.endsWith(".moc"_L1) && !root.exists(include))
                return include;
        }
        return {};
    });
}

QString TestIncludes::upwardInclude(const Source &source)
{
    const QString layer = layerOf(source.path);
    if (layer == "app"_L1)
        return {};
    if (!allowed.contains(layer))
        return u"is in a folder that docs/architecture.md does not know"_s;
    for (const QString &include : source.quoted) {
        const QString included = layerOf(include);
        if (included != layer && !include.endsWith(".moc"_L1) && !allowed[layer].contains(included))
            return include;
    }
    return {};
}

void TestIncludes::nobodyIncludesUpwards()
{
    checkAll(upwardInclude);
}

void TestIncludes::theInterfaceSeesTwoFilesOfTheService()
{
    checkAll([](const Source &source) -> QString {
        if (layerOf(source.path) != "ui"_L1)
            return {};
        for (const QString &include : source.quoted) {
            if (include.startsWith("core/service/"_L1)
                && include != "core/service/hostsession.h"_L1
                && include != "core/service/roomdoctor.h"_L1)
                return include;
        }
        return {};
    });
}

void TestIncludes::theCoreKnowsNoWidgets()
{
    // A folder that does not link a module can't find its headers but by the module's name. Pictures
    // are read in one folder alone, which has no windows.
    checkAll([](const Source &source) -> QString {
        for (const QString &include : source.angled) {
            if (source.path.startsWith("core/"_L1)
                && (include.startsWith("QtGui"_L1) || include.startsWith("QtWidgets"_L1)))
                return include;
        }
        return {};
    });
    static const QRegularExpression linked(u"Qt6::(Gui|Widgets|Svg|Multimedia|OpenGL)"_s);
    QDirIterator lists(QStringLiteral(SOURCE_DIR "/core"), {u"CMakeLists.txt"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (lists.hasNext()) {
        QFile list(lists.next());
        if (list.fileName().endsWith("core/picture/CMakeLists.txt"_L1))
            continue;
        QVERIFY(list.open(QIODevice::ReadOnly));
        QVERIFY2(!QString::fromUtf8(list.readAll()).contains(linked), qPrintable(list.fileName()));
    }
}

void TestIncludes::theOwnHeaderComesFirst()
{
    QSet<QString> headers;
    for (const Source &source : std::as_const(m_sources))
        headers.insert(source.path);
    checkAll([&headers](const Source &source) -> QString {
        if (!source.path.endsWith(".cpp"_L1))
            return {};
        const QString stem = source.path.chopped(4);
        for (const QString &own : {stem + u".h"_s, stem + u"_p.h"_s}) {
            if (!headers.contains(own))
                continue;
            static const QRegularExpression first(uR"(#\s*include\s+["<]([^">]+))"_s);
            return first.match(source.text).captured(1) == own ? QString() : own;
        }
        return {};
    });
}

void TestIncludes::everyHeaderIsReadOnce()
{
    checkAll([](const Source &source) {
        const bool ok =
            !source.path.endsWith(".h"_L1) || source.code.trimmed().startsWith("#pragma once\n"_L1);
        return ok ? QString() : u"does not begin with #pragma once"_s;
    });
}

void TestIncludes::noFileIsLongerThan500Lines()
{
    checkAll([](const Source &source) {
        const auto lines = source.text.count(u'\n');
        return lines <= 500 ? QString() : u"%1 lines"_s.arg(lines);
    });
}

void TestIncludes::nothingWaitsInPlace_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("below");
    const auto everywhere = u""_s;
    // Qt's own; a worker thread of ours may wait for its work.
    QTest::newRow("for a socket, a process or a future")
        << uR"(\bwaitFor(BytesWritten|Connected|Disconnected|Done|Encrypted|Finished|NewConnection|)"
           uR"(ReadyRead|Started)\s*\()"_s
        << everywhere;
    QTest::newRow("for events") << uR"(\b(processEvents\s*\(|QEventLoop\b))"_s << everywhere;
    QTest::newRow("asleep") << uR"(\b(sleep|msleep|usleep|nanosleep|sleep_for|sleep_until)\s*\()"_s
                            << everywhere;
    QTest::newRow("for a dialog")
        << uR"((\.|->)exec\s*\(|\bQMessageBox::(about|critical|information|question|warning)\s*\(|)"
           uR"(\bQ(File|Input|Color|Font)Dialog::get\w+\s*\()"_s
        << u"ui/"_s;
}

void TestIncludes::nothingWaitsInPlace()
{
    QFETCH(QString, what);
    QFETCH(QString, below);
    const QRegularExpression pattern(what);
    checkAll([&](const Source &source) -> QString {
        // The dispatcher is what an event loop is made of.
        if (!source.path.startsWith(below)
            || source.path.startsWith("core/support/epolldispatcher."_L1))
            return {};
        return pattern.match(source.code).captured();
    });
}

void TestIncludes::theTestSeesWhatIsWrong()
{
    const auto upward = [](const QString &path, const QString &text) {
        return upwardInclude(read(path, text));
    };
    QCOMPARE(upward(u"core/game/a.cpp"_s, u"#include \"core/view/b.h\"\n"_s), u"core/view/b.h"_s);
    QCOMPARE(upward(u"core/net/a.cpp"_s, u"#include \"ui/b.h\"\n"_s), u"ui/b.h"_s);
    QCOMPARE(upward(u"core/net/a.cpp"_s, u"#include \"core/redis/b.h\"\n"_s), u"core/redis/b.h"_s);
    QCOMPARE(upward(u"ui/room/a.cpp"_s, u"  #  include \"core/net/b.h\"\n"_s), u"core/net/b.h"_s);
    QCOMPARE(upward(u"ui/room/a.cpp"_s, u"#include \"app/b.h\"\n"_s), u"app/b.h"_s);
    QCOMPARE(upward(u"ui/room/a.cpp"_s, u"#include \"ui/theme/b.h\"\n"_s), u""_s);
    QCOMPARE(upward(u"core/net/a.cpp"_s, u"#include \"core/service/b.h\"\n"_s), u""_s);
    QVERIFY(!upward(u"core/misc/a.cpp"_s, {}).isEmpty());
    QCOMPARE(codeOf(u"a // b\n/* c\n d */ e \"f \\\" g\" h R\"(i \" j)\" k'\"'l"_s),
             u"a \n\n e  h  kl"_s);
}

QTEST_APPLESS_MAIN(TestIncludes)

#include "tst_includes.moc"

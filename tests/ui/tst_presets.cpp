#include "ui/newroom/presetfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

RoomChoices slowChoices()
{
    RoomChoices choices;
    choices.settings.questionTime = Seconds(77);
    choices.settings.pacing = Pacing::Manual;
    choices.settings.timeToLive = std::chrono::hours(24);
    choices.maxPlayerCount = 33;
    return choices;
}

QStringList namesOf(const QList<RoomPreset> &presets)
{
    QStringList names;
    for (const RoomPreset &preset : presets)
        names << preset.name;
    return names;
}

} // namespace

/// The presets for new rooms, and the file that keeps the host's.
class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyBuiltInPresetMakesARoom();
    void ownPresetsComeAfterTheBuiltIn();
    void aNameIsRefused_data();
    void aNameIsRefused();
    void aRenamedPresetStaysTheDefault();
    void aRemovedPresetComesBackToItsPlace();
    void aRemovedPresetWhoseNameIsTakenStaysAway();
    void builtInPresetsStay();
    void theFormBeginsWith();
    void everythingIsReadAsItWasWritten();
    void noFileIsAnEmptyBook();
    void aBrokenFileIsKeptAside_data();
    void aBrokenFileIsKeptAside();
    void aSecondBrokenFileIsKeptToo();
    void aBrokenFileIsNotOverwrittenBySaving();
    void aFileThatCannotBeWrittenIsNamed();
    void savesComeInOrder();

private:
    QString path() const { return m_folder->filePath(u"presets.json"_s); }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPresets::everyBuiltInPresetMakesARoom()
{
    const QList<RoomPreset> presets = builtInPresets();
    QCOMPARE(namesOf(presets), (QStringList {u"Quick quiz"_s, u"Classroom"_s, u"Pub quiz"_s,
                                             u"Big show"_s}));
    QCOMPARE(presets.first().choices, RoomChoices());
    QCOMPARE(presets.at(2).choices.settings.pacing, Pacing::Manual);
    for (const RoomPreset &preset : presets) {
        QVERIFY(!preset.description.isEmpty());
        // What can't be read back is no room either.
        PresetBook book;
        QVERIFY(book.add(u"x"_s, preset.choices));
        const auto again = presetBookFromJson(toJson(book));
        QVERIFY(again);
        QCOMPARE(again->ownPresets().first().choices, preset.choices);
    }
}

void TestPresets::ownPresetsComeAfterTheBuiltIn()
{
    PresetBook book;
    const auto first = book.add(u"  Friday   night "_s, slowChoices());
    const auto second = book.add(u"Monday"_s, {});
    QVERIFY(first && second);
    QVERIFY(*first != *second);
    QCOMPARE(namesOf(book.presets()).mid(4), (QStringList {u"Friday night"_s, u"Monday"_s}));
    QCOMPARE(book.find(*first)->choices, slowChoices());
    QVERIFY(book.isOwn(*first));
    QVERIFY(!book.isOwn(u"quick-quiz"_s));
    book.change(*second, slowChoices());
    QCOMPARE(book.find(*second)->choices, slowChoices());
}

void TestPresets::aNameIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << u""_s << u"a name"_s;
    QTest::newRow("blanks") << u"  \n"_s << u"a name"_s;
    QTest::newRow("61 letters") << QString(61, u'x') << u"60 characters"_s;
    QTest::newRow("one of the program's") << u"classroom"_s << u"has this name"_s;
    QTest::newRow("one of the host's") << u" FRIDAY "_s << u"has this name"_s;
}

void TestPresets::aNameIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, words);
    PresetBook book;
    QVERIFY(book.add(u"Friday"_s, {}));
    const QString other = book.add(u"Monday"_s, {}).value_or(QString());
    const auto added = book.add(name, {});
    QVERIFY(!added);
    QVERIFY2(added.error().message.contains(words), qPrintable(added.error().message));
    QVERIFY(!book.rename(other, name));
    QCOMPARE(book.ownPresets().size(), 2);
    QVERIFY(book.add(QString(60, u'x'), {}));
}

void TestPresets::aRenamedPresetStaysTheDefault()
{
    PresetBook book;
    const QString id = book.add(u"Friday"_s, slowChoices()).value_or(QString());
    book.setDefault(id);
    QVERIFY(book.rename(id, u"friday"_s)); // Its own name in another case.
    QVERIFY(book.rename(id, u"Saturday"_s));
    QCOMPARE(book.find(id)->name, u"Saturday"_s);
    QCOMPARE(book.beginning().presetId, id);
}

void TestPresets::aRemovedPresetComesBackToItsPlace()
{
    PresetBook book;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(book.add(name, {}));
    book.setDefault(u"own-2"_s);
    const PresetBook before = book;
    const auto removed = book.remove(u"own-2"_s);
    QVERIFY(removed);
    QCOMPARE(namesOf(book.ownPresets()), (QStringList {u"a"_s, u"c"_s}));
    QCOMPARE(book.defaultId(), u""_s);
    book.restore(*removed);
    QVERIFY(book == before);
}

void TestPresets::aRemovedPresetWhoseNameIsTakenStaysAway()
{
    PresetBook book;
    QVERIFY(book.add(u"a"_s, slowChoices()));
    const auto removed = book.remove(u"own-1"_s);
    QVERIFY(book.add(u"A"_s, {}));
    const PresetBook before = book;
    book.restore(*removed);
    QVERIFY(book == before);
}

void TestPresets::builtInPresetsStay()
{
    PresetBook book;
    QVERIFY(!book.remove(u"quick-quiz"_s));
    QVERIFY(!book.remove(u"no-such"_s));
    QCOMPARE(book.presets().size(), 4);
}

void TestPresets::theFormBeginsWith()
{
    PresetBook book;
    QCOMPARE(book.beginning(), (LastChoice {u"quick-quiz"_s, {}}));
    book.setLast({u"pub-quiz"_s, slowChoices()});
    QCOMPARE(book.beginning(), (LastChoice {u"pub-quiz"_s, slowChoices()}));
    book.setDefault(u"classroom"_s);
    QCOMPARE(book.beginning().presetId, u"classroom"_s);
    QCOMPARE(book.beginning().choices, book.find(u"classroom"_s)->choices);
    // A default that is gone is none.
    book.setDefault(u"own-9"_s);
    QCOMPARE(book.beginning().presetId, u"pub-quiz"_s);
}

void TestPresets::everythingIsReadAsItWasWritten()
{
    PresetBook book;
    QVERIFY(book.add(u"Freitag – “Wörter” 🎲"_s, slowChoices()));
    QVERIFY(book.add(u"b"_s, {}));
    book.setDefault(u"own-1"_s);
    book.setLast({u"own-2"_s, slowChoices()});
    QVERIFY(writePresets(path(), book));
    const auto again = readPresets(path());
    QVERIFY(again);
    QVERIFY(*again == book);
}

void TestPresets::noFileIsAnEmptyBook()
{
    const auto book = readPresets(path());
    QVERIFY(book);
    QVERIFY(*book == PresetBook());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestPresets::aBrokenFileIsKeptAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, auto change) {
        PresetBook book;
        QVERIFY(book.add(u"a"_s, {}));
        QJsonObject json = toJson(book);
        change(json);
        QTest::newRow(name) << QJsonDocument(json).toJson();
    };
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("cut off") << QByteArray("{\"format\": \"quizst");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("binary") << QByteArray("\0\xff", 2);
    row("another format", [](QJsonObject &json) { json[u"format"_s] = u"quizstage-pack"_s; });
    row("a later version", [](QJsonObject &json) { json[u"version"_s] = 2; });
    row("no list", [](QJsonObject &json) { json.remove(u"presets"_s); });
    row("a setting out of bounds", [](QJsonObject &json) {
        QJsonObject last {{u"max_player_count"_s, 5},
                          {u"settings"_s, QJsonObject {{u"penalty"_s, 101}}}};
        json[u"last"_s] = last;
    });
    row("nobody may join", [](QJsonObject &json) {
        QJsonArray presets = json[u"presets"_s].toArray();
        QJsonObject preset = presets[0].toObject();
        preset[u"max_player_count"_s] = 0;
        presets[0] = preset;
        json[u"presets"_s] = presets;
    });
    row("two of one id", [](QJsonObject &json) {
        QJsonArray presets = json[u"presets"_s].toArray();
        presets.append(presets[0]);
        json[u"presets"_s] = presets;
    });
}

void TestPresets::aBrokenFileIsKeptAside()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    const auto book = readPresets(path());
    QVERIFY(!book);
    QCOMPARE(book.error().code, ErrorCode::Corrupt);
    QVERIFY2(book.error().message.contains(u"presets-unreadable.json"_s),
             qPrintable(book.error().message));
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(read(u"presets-unreadable.json"_s), bytes);
}

void TestPresets::aSecondBrokenFileIsKeptToo()
{
    write("one");
    QVERIFY(!readPresets(path()));
    write("two");
    const auto book = readPresets(path());
    QVERIFY(!book);
    QVERIFY(book.error().message.contains(u"presets-unreadable-2.json"_s));
    QCOMPARE(read(u"presets-unreadable.json"_s), QByteArray("one"));
    QCOMPARE(read(u"presets-unreadable-2.json"_s), QByteArray("two"));
}

void TestPresets::aBrokenFileIsNotOverwrittenBySaving()
{
    write("by hand, with a slip");
    QVERIFY(writePresets(path(), {}));
    QCOMPARE(read(u"presets-unreadable.json"_s), QByteArray("by hand, with a slip"));
    QVERIFY(readPresets(path()));
}

void TestPresets::aFileThatCannotBeWrittenIsNamed()
{
    const QString nowhere = m_folder->filePath(u"no/such/folder/presets.json"_s);
    const auto saved = writePresets(nowhere, {});
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Unavailable);
    QVERIFY(saved.error().message.contains(QDir::toNativeSeparators(nowhere)));
}

void TestPresets::savesComeInOrder()
{
    PresetFile file(path());
    PresetBook book;
    for (int i = 0; i < 30; ++i) {
        QVERIFY(book.add(u"preset %1"_s.arg(i), {}));
        file.save(book);
    }
    std::optional<PresetBook> loaded;
    file.load([&loaded](const Result<PresetBook> &read) { loaded = read.value_or(PresetBook()); });
    QVERIFY(!loaded); // Never from inside the call.
    QTRY_VERIFY(loaded);
    QVERIFY(*loaded == book);
}

QTEST_GUILESS_MAIN(TestPresets)

#include "tst_presets.moc"

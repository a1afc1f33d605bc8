#include "ui/sound/sounddirector.h"
#include "ui/sound/soundfacts.h"
#include "ui/sound/soundplayer.h"
#include "ui/sound/soundsettingspanel.h"
#include "ui/sound/wavfile.h"
#include "ui/widgets/filefield.h"

#include "core/support/clock.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// What a room sounds like, and that it never holds anybody up.
class TestSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreHeard_data();
    void changesAreHeard();
    void theLastSecondsTick_data();
    void theLastSecondsTick();
    void theLobbyHasMusicWhileItIsSeen();
    void aQuestionTicksToItsEnd();
    void everyCueHasASoundOfOurs();
    void wavFilesAreChecked_data();
    void wavFilesAreChecked();
    void whatASoundIsIsRead_data();
    void whatASoundIsIsRead();
    void settingsComeBackAsTheyWere();
    void playingNeverWaits();
    void aRecordingThatIsNotHeardIsTold();
    void anUnreadableFileIsTold();
    void thePanelTellsWhatAPersonChanges();

private:
    static SharedView room(RoomStatus status, Phase phase = Phase::None);
    static SharedView withBuzzes(SharedView view, const QList<BuzzRow> &rows);
};

namespace
{

using Cue = std::optional<SoundCue>;

/// A WAV file of this format with `samples` bytes of sound.
QByteArray wav(quint16 kind, quint16 channels, quint32 rate, quint16 bits, int samples)
{
    QByteArray bytes = "RIFF....WAVELIST"_ba;
    const auto append = [&](auto number) {
        number = qToLittleEndian(number);
        bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
    };
    // A chunk of an odd size has a byte of air behind it.
    append(quint32(3));
    bytes += "abc_fmt ";
    append(quint32(16));
    append(kind);
    append(channels);
    append(rate);
    append(quint32(rate * channels * bits / 8));
    append(quint16(channels * bits / 8));
    append(bits);
    bytes += "data";
    append(quint32(samples));
    return bytes + QByteArray(samples, '\0');
}

} // namespace

SharedView TestSound::room(RoomStatus status, Phase phase)
{
    SharedView view;
    view.code = RoomCode::parse(u"BKTRFN").value();
    view.status = status;
    view.phase = phase;
    return view;
}

SharedView TestSound::withBuzzes(SharedView view, const QList<BuzzRow> &rows)
{
    view.buzzes = BuzzView {.count = int(rows.size()), .rows = rows};
    return view;
}

void TestSound::changesAreHeard_data()
{
    QTest::addColumn<SharedView>("before");
    QTest::addColumn<SharedView>("after");
    QTest::addColumn<Cue>("cue");
    const SharedView nothing;
    const SharedView lobby = room(RoomStatus::Ready);
    const SharedView intro = room(RoomStatus::InProgress, Phase::Intro);
    const SharedView open = room(RoomStatus::InProgress, Phase::Answering);
    const SharedView reveal = room(RoomStatus::InProgress, Phase::Reveal);
    const SharedView board = room(RoomStatus::InProgress, Phase::Leaderboard);
    const SharedView over = room(RoomStatus::Completed);
    const auto paused = [](SharedView view) {
        view.pausedPhase = std::exchange(view.phase, Phase::Paused);
        return view;
    };
    const auto dark = [](SharedView view) {
        view.blackout = true;
        return view;
    };
    SharedView answered = open;
    answered.answeredCount = 1;
    SharedView other = over;
    other.code = RoomCode::parse(u"SKDRNF").value();
    QTest::newRow("a window that opens") << nothing << reveal << Cue();
    QTest::newRow("a window that opens at the end") << nothing << over << Cue();
    QTest::newRow("another room") << open << other << Cue();
    QTest::newRow("the start") << lobby << intro << Cue();
    QTest::newRow("a question opens") << intro << open << Cue();
    QTest::newRow("an answer") << open << answered << Cue();
    QTest::newRow("the reveal") << open << reveal << Cue(SoundCue::Reveal);
    QTest::newRow("the reveal stays") << reveal << reveal << Cue();
    QTest::newRow("a reveal is paused") << reveal << paused(reveal) << Cue();
    QTest::newRow("a reveal goes on") << paused(reveal) << reveal << Cue();
    QTest::newRow("closed in a pause") << paused(open) << reveal << Cue(SoundCue::Reveal);
    QTest::newRow("the leaderboard") << reveal << board << Cue();
    QTest::newRow("the end") << board << over << Cue(SoundCue::Podium);
    QTest::newRow("the end without a question") << intro << over << Cue(SoundCue::Podium);
    QTest::newRow("the end stays") << over << over << Cue();
    QTest::newRow("the reveal in the dark") << open << dark(reveal) << Cue();
    QTest::newRow("the end in the dark") << board << dark(over) << Cue();
    const SharedView buzzed = withBuzzes(open, {{.id = PlayerId{1}, .isOnTurn = true}});
    SharedView behind = withBuzzes(
        open, {{.id = PlayerId{1}, .isOnTurn = true}, {.id = PlayerId{2}}});
    const BuzzRow wrong {.id = PlayerId{1}, .state = BuzzState::Wrong};
    const SharedView judged = withBuzzes(open, {wrong});
    const SharedView next = withBuzzes(open, {wrong, {.id = PlayerId{2}, .isOnTurn = true}});
    SharedView anotherQuestion = buzzed;
    anotherQuestion.questionIndex = 1;
    QTest::newRow("a buzz") << withBuzzes(open, {}) << buzzed << Cue(SoundCue::Buzzer);
    QTest::newRow("a buzz of another question") << open << anotherQuestion << Cue();
    QTest::newRow("a buzz behind another") << buzzed << behind << Cue();
    QTest::newRow("a wrong answer") << buzzed << judged << Cue(SoundCue::Wrong);
    QTest::newRow("wrong, and the next is on turn") << behind << next << Cue(SoundCue::Wrong);
    QTest::newRow("a buzz after a wrong answer") << judged << next << Cue(SoundCue::Buzzer);
    QTest::newRow("a buzz in the dark") << open << dark(buzzed) << Cue();
    QTest::newRow("a pause after a buzz") << buzzed << paused(buzzed) << Cue();
    QTest::newRow("a buzz that still waits after a pause") << paused(buzzed) << buzzed << Cue();
    QTest::newRow("a right answer") << buzzed << reveal << Cue(SoundCue::Reveal);
    QTest::newRow("light again") << dark(reveal) << reveal << Cue();
}

void TestSound::changesAreHeard()
{
    QFETCH(SharedView, before);
    QFETCH(SharedView, after);
    QFETCH(Cue, cue);
    QCOMPARE(cueFor(before, after), cue);
}

void TestSound::theLastSecondsTick_data()
{
    QTest::addColumn<SharedView>("view");
    QTest::addColumn<Milliseconds>("after");
    QTest::addColumn<std::optional<TimedCue>>("next");
    const auto tick = [](int at) {
        return std::optional(TimedCue{TimePoint(Milliseconds(at)), SoundCue::Countdown});
    };
    const std::optional<TimedCue> end = TimedCue{TimePoint(Milliseconds(20000)), SoundCue::TimeUp};
    const std::optional<TimedCue> none;
    SharedView open = room(RoomStatus::InProgress, Phase::Answering);
    open.opensAt = TimePoint(Milliseconds(10000));
    open.deadline = TimePoint(Milliseconds(20000));
    SharedView shortOne = open;
    shortOne.opensAt = TimePoint(Milliseconds(17000));
    SharedView paused = open;
    paused.pausedPhase = std::exchange(paused.phase, Phase::Paused);
    paused.remaining = Milliseconds(4000);
    SharedView dark = open;
    dark.blackout = true;
    SharedView held = withBuzzes(open, {{.id = PlayerId{1}, .isOnTurn = true}});
    held.deadline.reset();
    SharedView reveal = room(RoomStatus::InProgress, Phase::Reveal);
    QTest::newRow("held by a buzz") << held << Milliseconds(15000) << none;
    QTest::newRow("before it opens") << open << Milliseconds(9000) << tick(15000);
    QTest::newRow("long before the end") << open << Milliseconds(11000) << tick(15000);
    QTest::newRow("just before five") << open << Milliseconds(14999) << tick(15000);
    QTest::newRow("at five") << open << Milliseconds(15000) << tick(16000);
    QTest::newRow("in the last second") << open << Milliseconds(19001) << end;
    QTest::newRow("at the end") << open << Milliseconds(20000) << none;
    QTest::newRow("not at its opening") << shortOne << Milliseconds(0) << tick(18000);
    QTest::newRow("paused") << paused << Milliseconds(11000) << none;
    QTest::newRow("in the dark") << dark << Milliseconds(11000) << none;
    QTest::newRow("closed") << reveal << Milliseconds(11000) << none;
}

void TestSound::theLastSecondsTick()
{
    QFETCH(SharedView, view);
    QFETCH(Milliseconds, after);
    QFETCH(std::optional<TimedCue>, next);
    QCOMPARE(nextTimedCue(view, TimePoint(after)), next);
}

void TestSound::theLobbyHasMusicWhileItIsSeen()
{
    QList<bool> wanted;
    {
        SoundDirector director([] { return TimePoint(); });
        connect(&director, &SoundDirector::lobbyMusicWanted, this,
                [&](bool on) { wanted << on; });
        director.showView({.shared = room(RoomStatus::Ready)});
        director.showView({.shared = room(RoomStatus::Ready)});
        QCOMPARE(wanted, QList<bool>({true}));
        director.showView({.shared = room(RoomStatus::InProgress, Phase::Intro)});
        director.fallSilent();
        QCOMPARE(wanted, QList<bool>({true, false}));
        director.showView({.shared = room(RoomStatus::Ready)});
    }
    // A director that goes leaves no music behind.
    QCOMPARE(wanted, QList<bool>({true, false, true, false}));
}

void TestSound::aQuestionTicksToItsEnd()
{
    ManualClock clock(fromUnixMs(1'795'359'600'000));
    SoundDirector director([&] { return clock.now(); });
    QList<SoundCue> heard;
    connect(&director, &SoundDirector::cueDue, this, [&](SoundCue cue) { heard << cue; });
    AudienceView view{.shared = room(RoomStatus::InProgress, Phase::Answering)};
    view.shared.opensAt = clock.now();
    view.shared.deadline = clock.now() + Milliseconds(5050);
    director.showView(view);
    // The timer runs on real time, so the clock is moved along and each answer looks at it anew.
    for (int i = 0; i < 5; ++i) {
        clock.advance(Milliseconds(i == 0 ? 60 : 1000));
        ++view.shared.answeredCount;
        director.showView(view);
        QTRY_COMPARE(heard.size(), i + 1);
        director.showView(view);
    }
    clock.advance(Milliseconds(1000));
    ++view.shared.answeredCount;
    director.showView(view);
    QTRY_COMPARE(heard.size(), 6);
    QCOMPARE(heard, (QList<SoundCue>(5, SoundCue::Countdown) << SoundCue::TimeUp));
    // A late look makes up for nothing.
    view.shared.deadline = clock.now() + Milliseconds(5050);
    clock.advance(Milliseconds(4000));
    director.showView(view);
    clock.advance(Milliseconds(100));
    QTRY_COMPARE(heard.size(), 7);
}

void TestSound::everyCueHasASoundOfOurs()
{
    qint64 total = 0;
    for (const SoundCue cue : allSoundCues()) {
        QFile file(builtInSound(cue));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        total += file.size();
        const auto format = readWavFormat(file, file.fileName());
        QVERIFY2(format, qPrintable(format ? QString() : format.error()));
        QCOMPARE(format->channels, 1);
        QCOMPARE(format->rate, 22050);
        QCOMPARE(format->bits, 16);
        QVERIFY(cue == SoundCue::Lobby ? format->seconds >= 8 : format->seconds < 5);
        QVERIFY(!soundCueWords(cue).isEmpty());
    }
    QVERIFY(total < 1536 * 1024);
}

void TestSound::wavFilesAreChecked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray good = wav(1, 2, 44100, 16, 44100 * 4);
    QTest::newRow("stereo, 44.1 kHz, 16 bit") << good << QString();
    QTest::newRow("mono, 8 kHz, 8 bit") << wav(1, 1, 8000, 8, 100) << QString();
    QTest::newRow("with its end cut off") << good.first(1000) << QString();
    QTest::newRow("nothing") << QByteArray() << u"is not a WAV file"_s;
    QTest::newRow("an MP3") << "ID3\x03rubbishrubbish"_ba << u"is not a WAV file"_s;
    QTest::newRow("a film") << "RIFF....AVI rubbish"_ba << u"is not a WAV file"_s;
    QTest::newRow("fractions") << wav(3, 2, 44100, 32, 800) << u"of a kind"_s;
    QTest::newRow("24 bit") << wav(1, 2, 44100, 24, 600) << u"of a kind"_s;
    QTest::newRow("six channels") << wav(1, 6, 44100, 16, 1200) << u"of a kind"_s;
    QTest::newRow("no samples a second") << wav(1, 1, 0, 16, 100) << u"of a kind"_s;
    QTest::newRow("no sound") << wav(1, 1, 44100, 16, 0) << u"no sound"_s;
    QTest::newRow("only a head") << good.first(12) << u"no sound"_s;
    QTest::newRow("sound before its format") << "RIFF....WAVEdata\4\0\0\0abcd"_ba << u"no sound"_s;
    QTest::newRow("too large") << QByteArray(50 * 1024 * 1024 + 1, 'x') << u"larger than 50 MB"_s;
}

void TestSound::wavFilesAreChecked()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto format = readWavFormat(buffer, u"my.wav"_s);
    QCOMPARE(format.has_value(), words.isEmpty());
    if (!format)
        QVERIFY2(format.error().contains(words) && format.error().contains(u"“my.wav”"_s),
                 qPrintable(format.error()));
}

void TestSound::whatASoundIsIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("milliseconds"); // -1: not told.
    // 128 kbit/s, 44.1 kHz: 417 bytes for 1152 samples.
    const QByteArray frame = "\xff\xfb\x90\x00"_ba + QByteArray(413, '\0');
    const auto ogg = [](const QByteArray &head, qint64 samples) {
        const auto page = [](qint64 place) {
            QByteArray bytes = "OggS\0\0"_ba;
            place = qToLittleEndian(place);
            return bytes.append(reinterpret_cast<const char *>(&place), sizeof place)
                + QByteArray(13, '\0');
        };
        return page(0) + head + QByteArray(600, 'x') + page(samples);
    };
    const QByteArray vorbis = "\x01vorbis\0\0\0\0\x02\x80\x3e\0\0"_ba; // 16 kHz
    QTest::newRow("WAV") << wav(1, 2, 8000, 16, 32000 * 3) << u"WAV"_s << 3000;
    QTest::newRow("a WAV of no known kind") << wav(3, 2, 8000, 32, 800) << u"WAV"_s << -1;
    QTest::newRow("MP3") << frame.repeated(100) << u"MP3"_s << 2612;
    QTest::newRow("MP3 behind a tag")
        << "ID3\x03\0\0\0\0\0\x05titel"_ba + frame.repeated(100) << u"MP3"_s << 2612;
    QTest::newRow("a tag alone") << "ID3\x03\0\0\0\0\0\x05titel"_ba << u"MP3"_s << -1;
    QTest::newRow("Vorbis") << ogg(vorbis, 40000) << u"Ogg"_s << 2500;
    QTest::newRow("Opus") << ogg("OpusHead"_ba, 96000) << u"Ogg"_s << 2000;
    QTest::newRow("another Ogg") << ogg("\x7f" "FLAC"_ba, 96000) << u"Ogg"_s << -1;
    QTest::newRow("half an Ogg's head") << "OggS\x01vorbis"_ba << u"Ogg"_s << -1;
    QTest::newRow("no sound") << "no sound"_ba << QString() << -1;
    QTest::newRow("nothing") << QByteArray() << QString() << -1;
}

void TestSound::whatASoundIsIsRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    QFETCH(int, milliseconds);
    const SoundFacts facts = soundFacts(bytes);
    QCOMPARE(facts.format, format);
    QCOMPARE(facts.length ? int(facts.length->count()) : -1, milliseconds);
}

void TestSound::settingsComeBackAsTheyWere()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ui.ini"_s);
    SoundSettings sound;
    sound.muted = true;
    sound.volume(SoundCue::Podium) = 15;
    sound.file(SoundCue::Lobby) = u"/home/me/jazz; 1.wav"_s;
    {
        QSettings settings(path, QSettings::IniFormat);
        QCOMPARE(readSoundSettings(settings), SoundSettings());
        writeSoundSettings(settings, sound);
    }
    QSettings settings(path, QSettings::IniFormat);
    QCOMPARE(readSoundSettings(settings), sound);
    settings.setValue(u"sound/volume/podium"_s, 400);
    settings.setValue(u"sound/volume/lobby"_s, u"loud"_s);
    QCOMPARE(readSoundSettings(settings).volume(SoundCue::Podium), 100);
    QCOMPARE(readSoundSettings(settings).volume(SoundCue::Lobby),
             SoundSettings().volume(SoundCue::Lobby));
}

void TestSound::aRecordingThatIsNotHeardIsTold()
{
    SoundPlayer player;
    QSignalSpy ended(&player, &SoundPlayer::recordingEnded);
    SoundSettings muted;
    muted.muted = true;
    player.apply(muted);
    player.playRecording(wav(1, 1, 8000, 8, 800));
    QVERIFY(ended.wait());
    QVERIFY(ended.first().first().toString().contains(u"switched off"_s));
}

void TestSound::playingNeverWaits()
{
    // Whatever device there is or not: the calls come back, the player goes when it is told to.
    SoundPlayer player;
    player.setLobbyMusicWanted(true);
    for (int i = 0; i < 200; ++i) {
        for (const SoundCue cue : allSoundCues())
            player.play(cue);
    }
    player.setLobbyMusicWanted(false);
    SoundSettings quiet;
    quiet.muted = true;
    player.apply(quiet);
    player.play(SoundCue::Podium);
    QCOMPARE(player.settings(), quiet);
}

void TestSound::anUnreadableFileIsTold()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"jingle.wav"_s);
    SoundPlayer player;
    QSignalSpy told(&player, &SoundPlayer::problemChanged);
    SoundSettings settings;
    settings.file(SoundCue::Podium) = path;
    player.apply(settings);
    QTRY_VERIFY(player.problem(SoundCue::Podium).contains(u"“jingle.wav” can't be opened"_s));
    QCOMPARE(told.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(wav(1, 1, 22050, 16, 2000));
    file.close();
    // Chosen again after it was put right.
    player.apply(settings);
    QTRY_VERIFY(player.problem(SoundCue::Podium).isEmpty());
    QVERIFY(player.problem(SoundCue::Lobby).isEmpty());
}

void TestSound::thePanelTellsWhatAPersonChanges()
{
    SoundPlayer player;
    SoundSettingsPanel panel(player);
    panel.show();
    QSignalSpy changed(&panel, &SoundSettingsPanel::changed);
    SoundSettings settings;
    settings.volume(SoundCue::Reveal) = 33;
    panel.setSettings(settings);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(player.settings(), settings);
    panel.findChild<QSlider *>(u"volume-podium"_s)->setValue(0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(player.settings().volume(SoundCue::Podium), 0);
    QCOMPARE(player.settings().volume(SoundCue::Reveal), 33);
    QVERIFY(!panel.findChild<QAbstractButton *>(u"listen-podium"_s)->isEnabled());
    QVERIFY(panel.findChild<QAbstractButton *>(u"listen-lobby"_s)->isEnabled());
    panel.findChild<QCheckBox *>(u"mute"_s)->click();
    QVERIFY(player.settings().muted);
    QVERIFY(!panel.findChild<QAbstractButton *>(u"listen-lobby"_s)->isEnabled());
    auto *file = panel.findChild<FileField *>(u"file-reveal"_s);
    Q_EMIT file->chosen(u"/nowhere/ping.wav"_s);
    QTRY_VERIFY(file->problem().contains(u"“ping.wav”"_s));
    QVERIFY(file->problem().contains(u"built-in sound is played"_s));
    Q_EMIT file->chosen({});
    QTRY_VERIFY(file->problem().isEmpty());
    QCOMPARE(changed.count(), 4);
}

QTEST_MAIN(TestSound)
#include "tst_sound.moc"

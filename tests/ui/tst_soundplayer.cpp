#include "ui/sound/soundplayer.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

/// Sounds as they come out: through the platform's decoders into a PulseAudio server of the test's own,
/// whose loudspeaker is recorded.
class TestSoundPlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void aRecordingIsHeardToItsEnd_data();
    void aRecordingIsHeardToItsEnd();
    void whatIsNoSoundIsTold();
    void aStoppedRecordingFallsSilent();
    void aCueIsHeard();
    void nothingIsHeardWhileMuted();

private:
    void listen();
    bool isSilent();

    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_ear;
    int m_loudest = 0; ///< Sample since listen().
};

namespace
{

constexpr int audible = 500; ///< Of 32767.
constexpr int wait = 20'000; // The first sound loads the platform's plugins.

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(QUIZSTAGE_SOUNDS) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestSoundPlayer::initTestCase()
{
    connect(&m_ear, &QProcess::readyReadStandardOutput, this, [this] {
        while (m_ear.bytesAvailable() >= qint64(sizeof(qint16))) {
            qint16 sample = 0;
            m_ear.read(reinterpret_cast<char *>(&sample), sizeof sample);
            m_loudest = std::max(m_loudest, std::abs(int(sample)));
        }
    });
    const QString socket = m_folder.filePath(u"socket"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    m_server.setProcessEnvironment(environment);
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(u"pulseaudio"_s,
                   {u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s, u"--use-pid-file=no"_s,
                    u"-L"_s, u"module-null-sink sink_name=hall"_s,
                    u"-L"_s, u"module-native-protocol-unix auth-anonymous=1 socket="_s + socket});
    QVERIFY2(m_server.waitForStarted(), "pulseaudio is not installed");
    qputenv("PULSE_SERVER", "unix:" + socket.toUtf8());
    QTRY_VERIFY2_WITH_TIMEOUT(QFile::exists(socket), m_server.readAll().constData(), wait);
}

void TestSoundPlayer::cleanupTestCase()
{
    m_server.terminate();
    QVERIFY(m_server.waitForFinished());
}

void TestSoundPlayer::init()
{
    m_ear.start(u"parec"_s, {u"--device=hall.monitor"_s, u"--format=s16le"_s, u"--raw"_s,
                             u"--latency-msec=50"_s});
    QSignalSpy hears(&m_ear, &QProcess::readyReadStandardOutput);
    QVERIFY(m_ear.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(!hears.isEmpty(), wait);
    listen();
}

void TestSoundPlayer::cleanup()
{
    m_ear.kill();
    QVERIFY(m_ear.waitForFinished());
}

void TestSoundPlayer::listen()
{
    m_ear.readAllStandardOutput();
    m_loudest = 0;
}

/// The loudspeaker, for half a second from now on.
bool TestSoundPlayer::isSilent()
{
    listen();
    QTest::qWait(500);
    return m_loudest < audible;
}

void TestSoundPlayer::aRecordingIsHeardToItsEnd_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"tone.mp3", "tone.ogg", "tone.wav"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestSoundPlayer::aRecordingIsHeardToItsEnd()
{
    QFETCH(QString, file);
    SoundPlayer player;
    QSignalSpy ended(&player, &SoundPlayer::recordingEnded);
    player.playRecording(sample(file));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, wait);
    QCOMPARE(ended[0][0].toString(), QString());
    QTRY_VERIFY(m_loudest > audible);
}

void TestSoundPlayer::whatIsNoSoundIsTold()
{
    SoundPlayer player;
    QSignalSpy ended(&player, &SoundPlayer::recordingEnded);
    player.playRecording("This is no sound."_ba);
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), wait);
    QTest::qWait(300);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].toString(), u"This sound can't be played here."_s);
}

void TestSoundPlayer::aStoppedRecordingFallsSilent()
{
    SoundPlayer player;
    QSignalSpy ended(&player, &SoundPlayer::recordingEnded);
    player.playRecording(sample(u"tone.mp3"_s).repeated(20));
    QTRY_VERIFY_WITH_TIMEOUT(m_loudest > audible, wait);
    player.stopRecording();
    QTRY_VERIFY(isSilent());
    QCOMPARE(ended.size(), 0);
}

void TestSoundPlayer::aCueIsHeard()
{
    SoundPlayer player;
    player.play(SoundCue::Podium);
    QTRY_VERIFY_WITH_TIMEOUT(m_loudest > audible, wait);
}

void TestSoundPlayer::nothingIsHeardWhileMuted()
{
    SoundPlayer player;
    player.apply({.muted = true});
    QSignalSpy ended(&player, &SoundPlayer::recordingEnded);
    player.playRecording(sample(u"tone.wav"_s));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].toString(), u"All sounds are switched off in the settings."_s);
    player.play(SoundCue::Podium);
    QVERIFY(isSilent());
}

QTEST_GUILESS_MAIN(TestSoundPlayer)
#include "tst_soundplayer.moc"

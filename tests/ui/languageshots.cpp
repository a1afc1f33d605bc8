// Paints the host's pages in every language into PNG files, to be looked at:
// languageshots FOLDER [light] [docs]; with "docs" only those of the documentation.

#include "clicks.h"
#include "fakesession.h"

#include "ui/audience/audiencescreen.h"
#include "ui/audience/audiencewindow.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/newroom/newroompage.h"
#include "ui/room/roompage.h"
#include "ui/widgets/steadylist.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace
{

/// One window that goes through all languages.
class LanguagePhotographer
{
public:
    LanguagePhotographer(const QString &folder, bool light)
        : m_folder(folder)
        , m_tone(light ? u"light"_s : u"dark"_s)
    {
        const QString settings = u"%1/languages-%2.ini"_s.arg(folder, m_tone);
        QFile::remove(settings);
        m_window = std::make_unique<MainWindow>(m_session, settings);
        Preferences preferences;
        preferences.appearance = light ? Appearance::Choice::Light : Appearance::Choice::Dark;
        m_window->setPreferences(preferences);
        m_window->resize(1280, 720);
        m_window->show();
        m_playing = makeRoom(u"A taste of everything"_s);
        m_waiting = makeRoom(u"Friday quiz"_s);
        m_over = makeRoom(u"Last week"_s);
        (void)m_session.act(m_playing, StartGame{});
        (void)m_session.act(m_playing, AdvancePhase{});
        m_session.answer(m_playing, 1, 9, [](int number) { return number % 3; });
        (void)m_session.act(m_over, StartGame{});
        (void)m_session.act(m_over, EndGame{});
    }

    void takeDocs()
    {
        speak(u"en"_s);
        m_window->showSettings(SettingsPage::Section::General);
        saveAs(u"host-settings"_s);
        speak(u"de"_s);
        m_window->showRoom(m_playing);
        saveAs(u"host-question-german"_s);
    }

    void take(const QString &language)
    {
        speak(language);
        m_window->showDashboard();
        shoot(u"rooms"_s);
        m_window->showNewRoom();
        settle();
        shoot(u"new-room"_s);
        for (const char *section :
             {"phoneSection", "teamSection", "playerSection", "scoringSection", "paceSection"})
            (void)clickOn(m_window.get(), QString::fromLatin1(section));
        shoot(u"options"_s);
        m_window->showResults();
        shoot(u"results"_s);
        m_window->showRoom(m_waiting);
        shoot(u"lobby"_s);
        m_window->showRoom(m_playing);
        shoot(u"question"_s);
        (void)clickOn(m_window.get(), u"skipButton"_s);
        settle();
        if (auto *dialog = openConfirmation(m_window.get())) {
            dialog->grab().save(path(u"skip"_s));
            dialog->close();
        }
        m_window->showRoom(m_over);
        shoot(u"over"_s);
        for (int section = 0; section < 5; ++section) {
            m_window->showSettings(SettingsPage::Section(section));
            shoot(u"settings%1"_s.arg(section));
        }
    }

private:
    RoomCode makeRoom(const QString &title)
    {
        const RoomCode code = m_session.makeRoom({.title = title});
        m_session.joinMany(code, 14);
        m_window->showRoom(code);
        return code;
    }

    void speak(const QString &language)
    {
        Preferences preferences = m_window->preferences();
        preferences.language = language;
        m_language = language;
        m_window->setPreferences(preferences);
        settle();
    }

    static void settle() { QTest::qWait(250); }

    QString path(const QString &name) const
    {
        return u"%1/%2-%3-%4.png"_s.arg(m_folder, m_language, name, m_tone);
    }

    void shoot(const QString &name)
    {
        settle();
        m_window->grab().save(path(name));
        const QStringList clipped = clippedWidgets(m_window.get());
        if (!clipped.isEmpty())
            qWarning().noquote() << path(name) << "clips" << clipped.join(u" | "_s);
    }

    void saveAs(const QString &name)
    {
        settle();
        m_window->grab().save(u"%1/%2.png"_s.arg(m_folder, name));
    }

    QString m_folder;
    QString m_tone;
    QString m_language;
    FakeSession m_session;
    std::unique_ptr<MainWindow> m_window;
    RoomCode m_playing;
    RoomCode m_waiting;
    RoomCode m_over;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QString folder = arguments.value(1, u"screenshots"_s);
    QDir().mkpath(folder);
    LanguagePhotographer photographer(folder, arguments.contains(u"light"_s));
    if (arguments.contains(u"docs"_s)) {
        photographer.takeDocs();
        return 0;
    }
    const QStringList languages = spokenLanguages();
    for (const QString &language : languages)
        photographer.take(language);
    return 0;
}

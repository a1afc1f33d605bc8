// Paints the library page with the sample packs and its recycle bin into PNG files, to be looked
// at: libraryshots FOLDER [LANGUAGE].

#include "clicks.h"
#include "fakesession.h"

#include "ui/library/librarypage.h"
#include "ui/library/recyclebindialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/packtablemodel.h"
#include "ui/widgets/rowtable.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace
{

/// The sample packs as a host's own, two of them with the same questions.
void fill(FakeSession &session)
{
    const QDir samples(QStringLiteral(QUIZSTAGE_PACKS));
    const QString target = session.folder() + u"/packs/"_s;
    QDir().mkpath(target);
    const QStringList files = samples.entryList({u"*.json"_s});
    for (const QString &file : files)
        QFile::copy(samples.filePath(file), target + file);
    QFile music(samples.filePath(u"music-and-film.json"_s));
    if (!music.open(QIODevice::ReadOnly))
        return;
    auto pack = packFromBytes(music.readAll());
    if (!pack)
        return;
    session.packs().countUse(pack->questions.first(20));
    session.packs().countUse(pack->questions.first(12));
    pack->id = u"friday"_s;
    pack->title = u"Friday at the pub, with a title that is rather too long for its column"_s;
    pack->tags = {u"pub"_s, u"music"_s, u"film"_s};
    pack->questions = pack->questions.first(6);
    pack->author = u"Ann Other"_s;
    session.packs().save(*pack, &session, [](const Result<QString> &) {});
    for (const QString &id : {u"pub-mix"_s, u"world-history"_s})
        session.packs().remove(id, &session, [](const Result<qint64> &) {});
}

void shoot(QWidget &widget, const QString &file)
{
    QTest::qWait(300);
    widget.grab().save(file);
}

void takeAll(const QString &folder, const QString &tone, const QString &language)
{
    const QString settings = u"%1/%2.ini"_s.arg(folder, tone);
    QFile::remove(settings);
    {
        QSettings preferences(settings, QSettings::IniFormat);
        preferences.setValue(u"appearance"_s, tone == "light"_L1 ? u"Light"_s : u"Dark"_s);
        preferences.setValue(u"language"_s, language);
    }
    FakeSession session;
    fill(session);
    MainWindow window(session, settings);
    window.resize(1280, 720);
    window.show();
    window.showLibrary();
    QTest::qWait(800);
    shoot(window, u"%1/library-%2.png"_s.arg(folder, tone));
    window.resize(1920, 1080);
    shoot(window, u"%1/library-large-%2.png"_s.arg(folder, tone));
    window.resize(1280, 720);
    window.findChild<QLineEdit *>(u"librarySearch"_s)->setText(u"film"_s);
    clickOn(&window, u"deletePack"_s);
    shoot(window, u"%1/library-deleted-%2.png"_s.arg(folder, tone));
    clickOn(&window, u"showBin"_s);
    QTest::qWait(200);
    if (auto *bin = window.findChild<RecycleBinDialog *>())
        shoot(*bin, u"%1/library-bin-%2.png"_s.arg(folder, tone));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return 2;
    for (const QString &tone : {u"dark"_s, u"light"_s})
        takeAll(folder, tone, application.arguments().value(2, u"en"_s));
    return 0;
}

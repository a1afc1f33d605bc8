#include "tests/ui/fakesession.h"
#include "tests/ui/tsfile.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// All that the interface says is there in every language, and what is put into it at run time too.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void placeholdersAreThoseOfTheSource_data();
    void placeholdersAreThoseOfTheSource();
    void edgesAreThoseOfTheSource_data();
    void edgesAreThoseOfTheSource();
    void theFilesMatchTheSources();
    void lettersOfAMenuDiffer_data();
    void lettersOfAMenuDiffer();
    void numbersFollowTheLanguage_data();
    void numbersFollowTheLanguage();
    void qtSpeaksTheSameLanguage();
    void theFirstKnownLanguageIsSpoken_data();
    void theFirstKnownLanguageIsSpoken();
    void languagesAreNamedInThemselves();

private:
    void addLanguages(const QStringList &languages);

    Translations m_translations;
};

namespace
{

QString tsPath(const QString &language)
{
    return QStringLiteral(SOURCE_DIR "/resources/translations/quizstage_%1.ts").arg(language);
}

/// "%1", "%Ln" …, sorted.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%(L?\\d+|L?n)"_s);
    QStringList found;
    for (const auto &match : placeholder.globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

/// What a text begins and ends with besides words: spaces, an ellipsis, a line break.
QString edges(const QString &text)
{
    QString shape;
    if (text.startsWith(u' '))
        shape += u"space "_s;
    if (text.endsWith(u'…'))
        shape += u"ellipsis "_s;
    if (text.contains(u'&') && !text.contains(u"&&"_s))
        shape += u"letter "_s;
    return shape + QString::number(text.count(u'\n'));
}

QChar letterOf(const QString &text)
{
    QString words = text;
    words.remove(u"&&"_s);
    const qsizetype at = words.indexOf(u'&');
    return at < 0 || at + 1 >= words.size() ? QChar() : words.at(at + 1).toUpper();
}

/// Letters that two of a menu's entries share, here and in the menus below; "Room: N" …
QStringList clashes(const QString &name, const QList<QAction *> &actions)
{
    QStringList found;
    QSet<QChar> taken;
    for (const QAction *action : actions) {
        const QChar letter = letterOf(action->text());
        if (!letter.isNull() && taken.contains(letter))
            found << u"%1: %2"_s.arg(name, letter);
        taken.insert(letter);
        if (const QMenu *menu = action->menu())
            found << clashes(action->text(), menu->actions());
    }
    return found;
}

} // namespace

void TestTranslations::cleanup()
{
    m_translations.speak(u"en"_s);
}

void TestTranslations::addLanguages(const QStringList &languages)
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(languageName(language))) << language;
}

void TestTranslations::everyTextIsTranslated_data()
{
    addLanguages(spokenLanguages());
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const QList<TsMessage> messages = readTsFile(tsPath(language));
    QVERIFY(!messages.isEmpty());
    QStringList missing;
    for (const TsMessage &message : messages) {
        if (!message.finished || message.translations.isEmpty()
            || message.translations.contains(QString()))
            missing << message.name();
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestTranslations::placeholdersAreThoseOfTheSource_data()
{
    addLanguages(spokenLanguages());
}

void TestTranslations::placeholdersAreThoseOfTheSource()
{
    QFETCH(QString, language);
    QStringList wrong;
    const QList<TsMessage> messages = readTsFile(tsPath(language));
    for (const TsMessage &message : messages) {
        const QStringList wanted = placeholders(message.source);
        for (qsizetype i = 0; i < message.translations.size(); ++i) {
            QStringList found = placeholders(message.translations.at(i));
            // "One program" says the number without it.
            if (message.plural && i == 0 && !found.contains(u"%Ln"_s)) {
                found << u"%Ln"_s;
                found.sort();
            }
            if (found != wanted)
                wrong << message.name() + u" → "_s + message.translations.at(i);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::edgesAreThoseOfTheSource_data()
{
    addLanguages(spokenLanguages());
}

void TestTranslations::edgesAreThoseOfTheSource()
{
    QFETCH(QString, language);
    QStringList wrong;
    const QList<TsMessage> messages = readTsFile(tsPath(language));
    for (const TsMessage &message : messages) {
        for (const QString &translation : message.translations) {
            if (edges(translation) != edges(message.source))
                wrong << message.name() + u" → "_s + translation;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::theFilesMatchTheSources()
{
    QTemporaryDir scratch;
    const QStringList languages = spokenLanguages();
    for (const QString &language : languages) {
        QVERIFY(QFile::copy(tsPath(language),
                            scratch.filePath(u"quizstage_%1.ts"_s.arg(language))));
    }
    QProcess update;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LUPDATE"_s, QStringLiteral(LUPDATE));
    update.setProcessEnvironment(environment);
    update.start(QStringLiteral(SOURCE_DIR "/scripts/update_translations.sh"), {scratch.path()});
    QVERIFY(update.waitForFinished(120'000));
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
    for (const QString &language : languages) {
        QStringList known;
        QStringList wanted;
        const QList<TsMessage> ours = readTsFile(tsPath(language));
        for (const TsMessage &message : ours)
            known << message.name();
        const QList<TsMessage> updated =
            readTsFile(scratch.filePath(u"quizstage_%1.ts"_s.arg(language)));
        for (const TsMessage &message : updated)
            wanted << message.name();
        for (const QString &name : std::as_const(wanted))
            QVERIFY2(known.contains(name), qPrintable(language + u" lacks "_s + name));
        for (const QString &name : std::as_const(known))
            QVERIFY2(wanted.contains(name), qPrintable(language + u" still has "_s + name));
    }
}

void TestTranslations::lettersOfAMenuDiffer_data()
{
    addLanguages(spokenLanguages());
}

void TestTranslations::lettersOfAMenuDiffer()
{
    QFETCH(QString, language);
    m_translations.speak(language);
    QTemporaryDir folder;
    FakeSession session;
    MainWindow window(session, folder.filePath(u"window.ini"_s));
    QStringList found = clashes(u"menu bar"_s, window.menuBar()->actions());
    window.showRoom(session.makeRoom({.title = u"Letters"_s}));
    const QList<QMenu *> menus = window.findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        Q_EMIT menu->aboutToShow();
        found << clashes(menu->title(), menu->actions());
    }
    QCOMPARE(found, QStringList());
}

void TestTranslations::numbersFollowTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    QTest::newRow("one in English") << u"en"_s << 1 << u"1 player"_s;
    QTest::newRow("none in English") << u"en"_s << 0 << u"0 players"_s;
    QTest::newRow("many in English") << u"en"_s << 2000 << u"2,000 players"_s;
    QTest::newRow("one in German") << u"de"_s << 1 << u"1 Person"_s;
    QTest::newRow("many in German") << u"de"_s << 2000 << u"2.000 Personen"_s;
    QTest::newRow("none in French") << u"fr"_s << 0 << u"0 joueur"_s;
    QTest::newRow("many in French") << u"fr"_s << 2000 << u"2\u202f000 joueurs"_s;
    QTest::newRow("many in Spanish") << u"es"_s << 20000 << u"20.000 jugadores"_s;
}

void TestTranslations::numbersFollowTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(int, count);
    m_translations.speak(language);
    QTEST(playerCountWords(count), "words");
}

void TestTranslations::qtSpeaksTheSameLanguage()
{
    const QMap<QString, QString> cancel{{u"en"_s, u"Cancel"_s},
                                        {u"de"_s, u"Abbrechen"_s},
                                        {u"es"_s, u"Cancelar"_s},
                                        {u"fr"_s, u"Annuler"_s}};
    const QStringList languages = spokenLanguages();
    for (const QString &language : languages) {
        m_translations.speak(language);
        QMessageBox box(QMessageBox::NoIcon, {}, {}, QMessageBox::Cancel);
        QCOMPARE(box.button(QMessageBox::Cancel)->text().remove(u'&'), cancel.value(language));
    }
}

void TestTranslations::theFirstKnownLanguageIsSpoken_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("one of ours") << QStringList{u"fr"_s} << u"fr"_s;
    QTest::newRow("with a region") << QStringList{u"de-AT"_s} << u"de"_s;
    QTest::newRow("with a region as in a locale's name") << QStringList{u"es_MX"_s} << u"es"_s;
    QTest::newRow("the second one") << QStringList{u"nl"_s, u"fr-BE"_s, u"de"_s} << u"fr"_s;
    QTest::newRow("none of ours") << QStringList{u"ja"_s} << u"en"_s;
    QTest::newRow("nothing") << QStringList{} << u"en"_s;
    QTest::newRow("a locale without a language") << QStringList{u"C"_s} << u"en"_s;
}

void TestTranslations::theFirstKnownLanguageIsSpoken()
{
    QFETCH(QStringList, wanted);
    QTEST(languageFor(wanted), "spoken");
}

void TestTranslations::languagesAreNamedInThemselves()
{
    QStringList names;
    const QStringList languages = spokenLanguages();
    for (const QString &language : languages)
        names << languageName(language);
    QCOMPARE(names, (QStringList{u"English"_s, u"Deutsch"_s, u"Español"_s, u"Français"_s}));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"

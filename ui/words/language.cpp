#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace
{

struct Language
{
    QStringView code;
    QStringView name;
};

constexpr Language languages[] = {
    {u"en", u"English"},
    {u"de", u"Deutsch"},
    {u"es", u"Español"},
    {u"fr", u"Français"},
};

/// With the habits of the host's region where that speaks the language.
QLocale localeFor(const QString &code)
{
    const QLocale locale(code);
    const QLocale system = QLocale::system();
    return system.language() == locale.language() ? system : locale;
}

} // namespace

QStringList spokenLanguages()
{
    QStringList codes;
    for (const Language &language : languages)
        codes << language.code.toString();
    return codes;
}

QString languageName(const QString &code)
{
    for (const Language &language : languages) {
        if (language.code == code)
            return language.name.toString();
    }
    return {};
}

QString languageFor(const QStringList &wanted)
{
    const QStringList spoken = spokenLanguages();
    for (const QString &tag : wanted) {
        const QString code = tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (spoken.contains(code))
            return code;
    }
    return spoken.first();
}

Translations::Translations(QObject *parent)
    : QObject(parent)
{
}

void Translations::speak(const QString &code)
{
    const QString language =
        languageFor(code.isEmpty() ? QLocale::system().uiLanguages() : QStringList{code});
    if (language == m_language)
        return;
    m_language = language;
    QLocale::setDefault(localeFor(language));
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    // Qt's own come in a Debian package, and stay English where that is missing.
    if (m_qtWords.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(u":/quizstage/translations/quizstage_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&m_words);
    Q_EMIT changed();
}

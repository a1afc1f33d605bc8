#include "ui/mainwindow/preferences.h"

#include "ui/words/language.h"

#include <QMetaEnum>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace
{

const QString languageKey = u"language"_s;
const QString appearanceKey = u"appearance"_s;
const QString scaleKey = u"scale"_s;
const QString closedKey = u"whenClosed"_s;

struct ClosedName
{
    WhenClosed value;
    QStringView name;
};

constexpr ClosedName closedNames[] = {
    {WhenClosed::Ask, u"ask"},
    {WhenClosed::Tray, u"tray"},
    {WhenClosed::Quit, u"quit"},
};

Appearance::Choice appearanceOf(const QString &name)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Appearance::Choice>().keyToValue(
        name.toLatin1().constData(), &known);
    return known ? Appearance::Choice(value) : Appearance::Choice::System;
}

} // namespace

QList<int> scaleChoices()
{
    return {80, 90, 100, 110, 125, 150, 175, 200};
}

Preferences readPreferences(const QSettings &settings)
{
    Preferences preferences;
    const QString language = settings.value(languageKey).toString();
    if (spokenLanguages().contains(language))
        preferences.language = language;
    preferences.appearance = appearanceOf(settings.value(appearanceKey).toString());
    const int scale = settings.value(scaleKey).toInt();
    if (scaleChoices().contains(scale))
        preferences.scale = scale;
    const QString closed = settings.value(closedKey).toString();
    for (const ClosedName &known : closedNames) {
        if (known.name == closed)
            preferences.whenClosed = known.value;
    }
    return preferences;
}

void writePreferences(QSettings &settings, const Preferences &preferences)
{
    settings.setValue(languageKey, preferences.language);
    settings.setValue(appearanceKey,
                      QString::fromLatin1(QMetaEnum::fromType<Appearance::Choice>().valueToKey(
                          int(preferences.appearance))));
    settings.setValue(scaleKey, preferences.scale);
    for (const ClosedName &known : closedNames) {
        if (known.value == preferences.whenClosed)
            settings.setValue(closedKey, known.name.toString());
    }
}

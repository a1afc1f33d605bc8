#include "ui/mainwindow/preferences.h"

#include <QMetaEnum>
#include <QSettings>

using namespace Qt::StringLiterals;

Appearance::Choice readAppearance(const QSettings &settings)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Appearance::Choice>().keyToValue(
        settings.value(u"appearance"_s).toString().toLatin1().constData(), &known);
    return known ? Appearance::Choice(value) : Appearance::Choice::System;
}

void writeAppearance(QSettings &settings, Appearance::Choice choice)
{
    settings.setValue(
        u"appearance"_s,
        QString::fromLatin1(QMetaEnum::fromType<Appearance::Choice>().valueToKey(int(choice))));
}

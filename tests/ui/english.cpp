#include "ui/words/language.h"

#include <QCoreApplication>

// Every test of the interface reads English, whatever the computer speaks. Linked as an object, since nothing
// calls into this file.

namespace
{

void speakEnglish()
{
    (new Translations(QCoreApplication::instance()))->speak(QStringLiteral("en"));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(speakEnglish)

#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

/// The languages that the interface speaks, as codes ("de"); the first is that of the sources.
QStringList spokenLanguages();
/// A language's name in itself: "Deutsch".
QString languageName(const QString &code);
/// The first of the `wanted` ("de-AT", "fr") that the interface speaks; English when there is none.
QString languageFor(const QStringList &wanted);

/// Puts the application into one language: its words, those of Qt's own dialogs, numbers and dates.
class Translations : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Translations)

public:
    explicit Translations(QObject *parent = nullptr);

    /// Speaks one of spokenLanguages() from now on; an empty code means the system's.
    void speak(const QString &code);
    /// What is spoken; never empty once something is.
    QString language() const { return m_language; }

Q_SIGNALS:
    /// Another language is spoken from now on.
    void changed();

private:
    QString m_language;
    QTranslator m_words;
    QTranslator m_qtWords;
};

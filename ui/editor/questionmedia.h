#pragma once

#include "core/library/formats/packshelf.h"
#include "ui/editor/offeredmedia.h"

#include <QHash>

class PackDocument;
struct Question;

/// Where in a pack a picture or a sound can be.
struct MediaPlace
{
    enum class Part { Image, Audio, ChoiceImage };

    QuestionId question;
    Part part = Part::Image;
    ChoiceId choice = {}; ///< Of a ChoiceImage.

    bool operator==(const MediaPlace &) const = default;
};

/// Brings pictures and sounds of the host's into the questions of a document. Files are read beside
/// the main thread and kept by the library. What comes goes to the question that was meant,
/// wherever it is by then, and nowhere when that is gone.
class QuestionMedia : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionMedia)

public:
    QuestionMedia(PackShelf &shelf, PackDocument &document, QObject *parent = nullptr);

    /// Puts it there once it is read and kept; the last that is taken for a place wins.
    void take(const MediaPlace &place, const OfferedMedia &media);
    /// Takes away what is there, and what is still being read for it.
    void remove(const MediaPlace &place);
    bool isReading(const MediaPlace &place) const;
    /// Why the last one was refused, in words for the host; empty when it was not.
    QString problem(const MediaPlace &place) const;
    /// What the file was called that was taken; empty for one that was there before.
    QString fileName(const QString &keptPath) const { return m_fileNames.value(keptPath); }

Q_SIGNALS:
    /// Something is being read, is there, or was refused.
    void changed();

private:
    /// What is going on at a place.
    struct Intake
    {
        MediaPlace place;
        quint64 request = 0; ///< 0: nothing is being read.
        QString problem;
    };

    const Intake *find(const MediaPlace &place) const;
    void set(const Intake &intake);
    void forgetAll();
    void keep(const Intake &intake, const OfferedMedia &media, const Result<QByteArray> &read);
    void finish(const Intake &intake, const OfferedMedia &media, const Result<QString> &path);
    void put(const MediaPlace &place, const QString &path);

    PackShelf &m_shelf;
    PackDocument &m_document;
    QList<Intake> m_intakes;
    QHash<QString, QString> m_fileNames; ///< By kept path.
    quint64 m_lastRequest = 0;
};

/// What a question has at this place; empty when it has nothing.
QString mediaAt(const Question &question, const MediaPlace &place);

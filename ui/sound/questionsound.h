#pragma once

#include "ui/audience/audienceview.h"
#include "ui/audience/scenepictures.h"

/// Says when the sound of a question is to be heard: from its opening to its closing, while the
/// audience window is open.
class QuestionSound : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionSound)

public:
    /// `source` fetches the sound.
    explicit QuestionSound(PictureSource source, QObject *parent = nullptr);

    void showView(const AudienceView &view);
    /// The window is closed; the next view is as the first.
    void fallSilent();

Q_SIGNALS:
    void soundDue(const QByteArray &bytes);
    void silenceDue();

private:
    void want(const QString &name);

    PictureSource m_source;
    QString m_wanted; ///< As the room names it.
};

#pragma once

#include "core/service/hostsession.h"
#include "ui/editor/questionmedia.h"

#include <QWidget>

class PictureField;
class QPushButton;
class QuestionPictures;
class SoundField;

/// The picture and the sound of a question, or the way to them.
class MediaFields : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MediaFields)

public:
    MediaFields(HostSession &session, QuestionMedia &media, QuestionPictures &pictures,
                QWidget *parent = nullptr);

    void showQuestion(const Question &question);
    /// Asks for a file.
    void askFor(MediaPlace::Part part);
    /// Takes what is dropped or pasted.
    void take(const OfferedMedia &media);
    SoundField &sound() const { return *m_sound; }

Q_SIGNALS:
    void uncoverChosen(bool uncovers);

private:
    QuestionMedia &m_media;
    QuestionPictures &m_pictures;
    QuestionId m_question;
    QPushButton *m_addPicture;
    QPushButton *m_addSound;
    PictureField *m_picture;
    SoundField *m_sound;
};

#pragma once

#include "ui/editor/questionmedia.h"

#include <QWidget>

class PlainLabel;
class QCheckBox;
class QLabel;
class QPushButton;
class QuestionPictures;

/// The picture of a question: what it looks like, another in its place, none, and whether it is
/// uncovered bit by bit. Not to be seen while there is none and nothing to say.
class PictureField : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureField)

public:
    PictureField(QuestionMedia &media, QuestionPictures &pictures, QWidget *parent = nullptr);

    void showQuestion(const Question &question);

Q_SIGNALS:
    /// Another picture is to be chosen.
    void asked();
    void uncoverChosen(bool uncovers);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();

    QuestionMedia &m_media;
    QuestionPictures &m_pictures;
    MediaPlace m_place;
    QString m_path;
    QLabel *m_thumbnail;
    PlainLabel *m_words;
    QPushButton *m_other;
    QPushButton *m_remove;
    QCheckBox *m_uncovers;
};

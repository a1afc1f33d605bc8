#pragma once

#include "core/game/question.h"
#include "ui/audience/scenepictures.h"

#include <QWidget>

class PlainLabel;
class QHBoxLayout;
class QLabel;

/// The pictures of a question and of its choices as small ones in a row, and whether it has a sound;
/// hidden where there is none of these.
class MediaStrip : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MediaStrip)

public:
    explicit MediaStrip(const PictureSource &source, QWidget *parent = nullptr);

    void showMedia(const Question &question);

private:
    void addPicture(const QString &name, const QString &caption, const QString &description);
    void showPicture(const QString &name, const StagePicture &picture);

    ScenePictures m_pictures;
    QMultiHash<QString, QLabel *> m_labels; ///< By the picture's name.
    QString m_shown; ///< What tells the media of one question from those of another.
    QHBoxLayout *m_row;
    PlainLabel *m_sound;
};

#pragma once

#include "ui/editor/offeredmedia.h"

#include <QWidget>

class PlainLabel;
class QCheckBox;
class QLineEdit;
class QMenu;
class QToolButton;

/// How a line of a question's answers is edited.
struct AnswerLook
{
    bool marked = false; ///< It can be marked as right.
    bool shaped = false; ///< It has the letter and shape of a choice; else only a number.
    bool writable = true; ///< Its text can be changed, and it can be removed.
    bool pictured = false; ///< It can have a picture.
};

/// What a line shows of its picture.
struct AnswerPicture
{
    bool isThere = false;
    bool isReading = false; ///< Another one, or the first.
    QImage image = {}; ///< Null until it is read.
};

/// One choice or accepted text: what it says, whether it is right, and what is wrong with it.
class AnswerRow : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerRow)

public:
    /// `place` counts from 0 and never changes.
    explicit AnswerRow(int place, QWidget *parent = nullptr);

    void show(const AnswerLook &look, const QString &text, bool right);
    /// What is wrong with it; empty when nothing is.
    void showProblem(const QString &problem);
    void showPicture(const AnswerPicture &picture);
    void focusText();
    /// Tab comes through its fields before it comes to `next`.
    void standBefore(QWidget *next);

Q_SIGNALS:
    void textEdited(const QString &text);
    void marked(bool right);
    void removeAsked();
    /// Enter: on to the next line.
    void nextAsked();
    /// Ctrl+Up or Ctrl+Down: one place up (-1) or down (1).
    void moveAsked(int by);
    /// A picture is to be chosen, or another one.
    void pictureAsked();
    void pictureRemoved();
    void mediaOffered(const OfferedMedia &media);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMenu *makePictureMenu();
    void choosePicture();

    int m_place;
    QCheckBox *m_mark;
    QWidget *m_shape;
    QLineEdit *m_text;
    QToolButton *m_picture;
    QMenu *m_pictureMenu;
    bool m_hasPicture = false;
    QToolButton *m_remove;
    PlainLabel *m_problem;
};

#pragma once

#include "core/game/questionfaults.h"
#include "ui/editor/questionmedia.h"

#include <QWidget>

#include <functional>

class AnswerRow;
class PlainLabel;
class QPushButton;
class QVBoxLayout;
class QuestionPictures;

/// The choices of a question with their key, the texts that it accepts, or what is to be put in order;
/// nothing for types without any.
class AnswerRows : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerRows)

public:
    AnswerRows(QuestionMedia &media, QuestionPictures &pictures, QWidget *parent = nullptr);

    void showQuestion(const Question &question, const QList<QuestionFault> &faults);
    /// The first line gets the keyboard; false when there is none.
    bool focusFirst();
    /// Marks a choice as right, or not right any more where several can be.
    void toggleRight(int place);

Q_SIGNALS:
    /// The question as it is now; what belongs to one `field` is one step back.
    void edited(const Question &question, const QString &field);
    /// Enter in the last line when no more can be added, or in an empty one.
    void left();
    /// A sound was dropped on a line.
    void soundOffered(const OfferedMedia &media);

private:
    void change(const QString &field, const std::function<void(Question &)> &edit);
    void addRow();
    void addLine();
    void goOnFrom(int place);
    void move(int place, int by);
    void showRows(const QStringList &lines);
    void connectPicture(AnswerRow *row, int place);
    MediaPlace pictureAt(int place) const;
    QString problemOf(int place) const;
    void showPictures();

    QuestionMedia &m_media;
    QuestionPictures &m_pictures;
    Question m_question;
    QList<QuestionFault> m_faults;
    QList<AnswerRow *> m_rows; ///< More than are seen, to be used again.
    qsizetype m_shown = 0;
    PlainLabel *m_problem;
    PlainLabel *m_hint;
    QPushButton *m_add;
    QVBoxLayout *m_column;
};

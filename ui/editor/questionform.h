#pragma once

#include "core/game/questionfaults.h"
#include "ui/editor/questionmedia.h"

#include <QScrollArea>

#include <functional>

class AnswerRows;
class MediaFields;
class NumberFields;
class OptionRow;
class PackDocument;
class PackEditing;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;
class QuestionPictures;
class SoundField;

/// Everything of one question of a document, with what is wrong beside each field.
class QuestionForm : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionForm)

public:
    QuestionForm(PackEditing &editing, QuestionPictures &pictures, QWidget *parent = nullptr);

    /// Shows the question of this row as it is now; -1: none.
    void showRow(int row);
    /// The text of the question gets the keyboard.
    void start();
    /// The first field that something is wrong with gets the keyboard.
    void goToFault();
    /// Marks a choice as right; the key to it is Alt with its number.
    void toggleRight(int place);
    /// Asks for a file for the question.
    void askFor(MediaPlace::Part part);
    /// A picture or sound for the question that was dropped or pasted.
    void take(const OfferedMedia &media);
    SoundField &sound() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A field beside the question's own text, and how it is brought up to date.
    struct Aside
    {
        QuestionPart part;
        OptionRow *row;
        QWidget *field;
        std::function<void(const Question &)> show;
    };

    QWidget *makeForm();
    void addQuestionFields(QVBoxLayout *column);
    void addNumbers(QVBoxLayout *column);
    void addAsides(QVBoxLayout *column);
    template <typename Field>
    void addAside(QVBoxLayout *column, const QString &name, const QString &hint, QuestionPart part,
                  Field *field, QString Question::*text);
    void addDifficulty(QVBoxLayout *column);
    void edit(const QString &field, const std::function<void(Question &)> &change);
    void showQuestion();
    void showPoints(const Question &question);
    void showProblems();
    void goOnFromText();
    void changeType();

    PackDocument &m_document;
    int m_row = -1;
    /// What was written before the type was changed: going through the types loses nothing.
    std::optional<Question> m_beforeType;
    bool m_showing = false; ///< Fields change because a question is shown, not because one types.
    QComboBox *m_type;
    QPlainTextEdit *m_text;
    PlainLabel *m_textProblem;
    MediaFields *m_media;
    AnswerRows *m_answers;
    NumberFields *m_number;
    QSpinBox *m_points;
    QCheckBox *m_wager;
    QSpinBox *m_seconds;
    OptionRow *m_pointsRow = nullptr;
    OptionRow *m_wagerRow = nullptr;
    OptionRow *m_secondsRow = nullptr;
    QComboBox *m_difficulty;
    QList<Aside> m_asides;
};

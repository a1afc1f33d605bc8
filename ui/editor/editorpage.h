#pragma once

#include "ui/editor/packediting.h"

#include <QWidget>

class EditorActions;
class ElidedLabel;
class MessageBar;
class PackForm;
class PackQuestionList;
class PlainLabel;
class QPushButton;
class QStackedWidget;
class QuestionForm;
class QuestionPictures;
class QuestionPreview;
class RoundForm;
class Segments;
class SoundField;

/// The editor: the questions of a pack, the form of one of them or of the pack, and how it will look.
/// All of it can be done with the keyboard alone.
class EditorPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditorPage)

public:
    /// `editing` outlives the page.
    explicit EditorPage(PackEditing &editing, QWidget *parent = nullptr);

    /// The audience screen in the colours that the host has chosen for it.
    void setTheme(const QString &id);
    PackQuestionList &list() const { return *m_list; }
    QuestionPreview &preview() const { return *m_preview; }
    EditorActions &actions() const { return *m_actions; }
    /// Asks for what is to be heard.
    SoundField &sound() const;

Q_SIGNALS:
    void backAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Form { QuestionPart, RoundPart, PackPart };

    QLayout *makeHead();
    QWidget *makeListPanel();
    QWidget *makeFormPanel();
    void connectActions();
    void connectEditing();
    void showOpened(const std::optional<QDateTime> &recovered);
    void showState();
    void showQuestion(int row);
    void showPreview();
    void showForm(Form form);
    /// To this form, or back to the question where it is shown.
    void swapForms(Form form);
    void startForm(Form form);
    QString stateWords() const;
    void save();
    void goToFault();
    void goOn();
    void step(int by);
    void add();
    void duplicate();
    void remove();
    void split();
    void startRound();
    void paste();
    void askForMedia(MediaPlace::Part part);
    /// A picture or sound for the question that is shown.
    void takeMedia(const OfferedMedia &media);
    void tell(const QString &words);
    void warn(const QString &words);
    int currentRow() const;

    PackEditing &m_editing;
    PackDocument &m_document;
    PackQuestionList *m_list;
    EditorActions *m_actions;
    ElidedLabel *m_title;
    ElidedLabel *m_state;
    QPushButton *m_save;
    MessageBar *m_message;
    Segments *m_part;
    QStackedWidget *m_forms;
    QuestionPictures *m_pictures;
    QuestionForm *m_question;
    RoundForm *m_round;
    PackForm *m_pack;
    QuestionPreview *m_preview;
};

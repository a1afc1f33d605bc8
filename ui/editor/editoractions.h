#pragma once

#include <QAction>
#include <QList>

/// What the editor can do, each with its key; they work wherever the keyboard is in the page.
class EditorActions : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditorActions)

public:
    /// `page` gets them all; `list` those that only count there.
    EditorActions(QWidget &page, QWidget &list);

    QAction *save() const { return m_save; }
    QAction *undo() const { return m_undo; }
    QAction *redo() const { return m_redo; }
    QAction *next() const { return m_next; } ///< The next question, at the end a new one.
    QAction *forth() const { return m_forth; }
    QAction *back() const { return m_back; }
    QAction *add() const { return m_add; }
    QAction *duplicate() const { return m_duplicate; }
    QAction *remove() const { return m_remove; }
    QAction *moveUp() const { return m_moveUp; }
    QAction *moveDown() const { return m_moveDown; }
    QAction *changeMany() const { return m_changeMany; }
    QAction *split() const { return m_split; }
    QAction *merge() const { return m_merge; }
    QAction *picture() const { return m_picture; } ///< Asks for a file.
    QAction *sound() const { return m_sound; }
    QAction *paste() const { return m_paste; } ///< A picture or a file, where no text is written.
    QAction *startRound() const { return m_startRound; } ///< At the question, or to the round that does.
    QAction *swapForms() const { return m_swapForms; } ///< Question and pack.
    QAction *swapRound() const { return m_swapRound; } ///< Question and round.
    QAction *toFault() const { return m_toFault; }
    /// Those of the menu, nullptr where a line goes.
    QList<QAction *> menu() const;
    /// Those that need a question.
    QList<QAction *> ofQuestions() const;

Q_SIGNALS:
    /// Alt with a digit: the choice at this place, from 0.
    void rightAsked(int place);

private:
    QAction *make(const QString &icon, const QString &text, const QList<QKeySequence> &keys);

    QWidget &m_page;
    QAction *m_save;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_next;
    QAction *m_forth;
    QAction *m_back;
    QAction *m_add;
    QAction *m_duplicate;
    QAction *m_remove;
    QAction *m_moveUp;
    QAction *m_moveDown;
    QAction *m_changeMany;
    QAction *m_split;
    QAction *m_merge;
    QAction *m_picture;
    QAction *m_sound;
    QAction *m_paste;
    QAction *m_startRound;
    QAction *m_swapForms;
    QAction *m_swapRound;
    QAction *m_toFault;
};

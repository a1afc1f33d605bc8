#pragma once

#include <QFrame>

class PlainLabel;
struct GameRoom;

/// What comes after the current question, with its key, so that the host can lead over to it.
class NextPreview : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NextPreview)

public:
    explicit NextPreview(QWidget *parent = nullptr);

    /// Shows the question after the current one, or that there is none.
    void showAfter(const GameRoom &room);

private:
    PlainLabel *m_title;
    PlainLabel *m_text;
    PlainLabel *m_right;
    PlainLabel *m_notes;
};

#pragma once

#include <QWidget>

class PlainLabel;

/// A titled piece of text that hides while it has nothing to say.
class NoteBlock : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteBlock)

public:
    NoteBlock(const QString &title, QWidget *parent);
    void setNote(const QString &text);

private:
    PlainLabel *m_text;
};

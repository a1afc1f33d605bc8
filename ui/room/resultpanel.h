#pragma once

#include <QFrame>

class PlainLabel;
class RoomWatch;

/// What stands in the middle when the game is over.
class ResultPanel : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultPanel)

public:
    explicit ResultPanel(RoomWatch &watch, QWidget *parent = nullptr);

private:
    void showRoom();

    RoomWatch &m_watch;
    PlainLabel *m_text;
    QList<PlainLabel *> m_places;
};

#pragma once

#include <QFrame>

class ElidedLabel;
class PlainLabel;
class QAction;
class QGridLayout;
class RoomActions;
class RoomWatch;

/// The bottom of the room page: the one big next action, always in the same place, the rest
/// smaller.
class ActionBar : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionBar)

public:
    ActionBar(RoomActions &actions, RoomWatch &watch, QWidget *parent = nullptr);

private:
    void addButton(QGridLayout &grid, int row, int column, QAction *action, const QString &name);
    void showHint();

    RoomWatch &m_watch;
    const QAction *m_next;
    PlainLabel *m_key; ///< That of the next step.
    ElidedLabel *m_hint;
};

#pragma once

#include <QFrame>

class RoomWatch;

/// The best-placed players beside the question.
class LeaderboardPanel : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeaderboardPanel)

public:
    explicit LeaderboardPanel(RoomWatch &watch, QWidget *parent = nullptr);
};

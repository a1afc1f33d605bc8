#pragma once

#include "core/game/commands.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

/// The options of a new room that few people need; each begins at its default.
class RoomOptions : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomOptions)

public:
    explicit RoomOptions(QWidget *parent = nullptr);

    /// Writes what is set here into the room to be made.
    void fill(NewRoom &room) const;

private:
    void addRow(QFormLayout *form, const QString &words, QWidget *field);

    QSpinBox *m_questionTime;
    QComboBox *m_pacing;
    QComboBox *m_scoring;
    QCheckBox *m_streakBonus;
    QComboBox *m_lateJoin;
    QSpinBox *m_maxPlayers;
};

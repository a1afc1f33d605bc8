#pragma once

#include "ui/newroom/optionsection.h"

class QComboBox;
class QSpinBox;

/// Who gets in, and how long the room is kept.
class PlayerSection : public OptionSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlayerSection)

public:
    explicit PlayerSection(QWidget *parent = nullptr);

    void fill(RoomChoices &choices) const override;

protected:
    void load(const RoomChoices &choices) override;
    QString summary() const override;
    void barExcluded() override;

private:
    QSpinBox *m_maxPlayers;
    QComboBox *m_join;
    QComboBox *m_lateJoin;
    QSpinBox *m_timeToLive;
    OptionRow *m_joinRow = nullptr;
    OptionRow *m_lateJoinRow = nullptr;
};

#pragma once

#include "core/game/reactions.h"
#include "ui/newroom/optionsection.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

/// What the players' phones show.
class PhoneSection : public OptionSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhoneSection)

public:
    explicit PhoneSection(QWidget *parent = nullptr);

    void fill(RoomChoices &choices) const override;

protected:
    void load(const RoomChoices &choices) override;
    QString summary() const override;
    void barExcluded() override;

private:
    QCheckBox *m_showQuestion;
    QCheckBox *m_reactions;
    QStringList m_reactionSet = usualReactions(); ///< What players get when it is on.
    QComboBox *m_shuffleChoices;
    QSpinBox *m_countdownInterval;
    OptionRow *m_shuffleRow = nullptr;
};

#pragma once

#include "ui/newroom/optionsection.h"

class QCheckBox;
class QComboBox;
class QSpinBox;
class TimedPart;

/// How fast the game goes, and who moves it on.
class PaceSection : public OptionSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaceSection)

public:
    explicit PaceSection(QWidget *parent = nullptr);

    void fill(RoomChoices &choices) const override;

protected:
    void load(const RoomChoices &choices) override;
    QString summary() const override;
    void barExcluded() override;

private:
    QComboBox *m_pacing;
    QSpinBox *m_questionTime;
    TimedPart *m_intro;
    QSpinBox *m_revealTime;
    TimedPart *m_leaderboard;
    QCheckBox *m_closeWhenAllAnswered;
    QCheckBox *m_shuffleQuestions;
    OptionRow *m_introRow = nullptr;
    OptionRow *m_revealRow = nullptr;
    OptionRow *m_leaderboardRow = nullptr;
};

#pragma once

#include "ui/newroom/optionsection.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

/// What an answer earns or costs.
class ScoringSection : public OptionSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScoringSection)

public:
    explicit ScoringSection(QWidget *parent = nullptr);

    void fill(RoomChoices &choices) const override;

protected:
    void load(const RoomChoices &choices) override;
    QString summary() const override;
    void barExcluded() override;

private:
    QComboBox *m_scoring;
    QCheckBox *m_streakBonus;
    QSpinBox *m_penalty;
    OptionRow *m_scoringRow = nullptr;
};

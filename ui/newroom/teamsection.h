#pragma once

#include "ui/newroom/optionsection.h"

class QComboBox;
class QLineEdit;

/// Whether players play in teams, in which, and what a team's score is made of.
class TeamSection : public OptionSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamSection)

public:
    explicit TeamSection(QWidget *parent = nullptr);

    void fill(RoomChoices &choices) const override;
    QString problem() const override;

protected:
    void load(const RoomChoices &choices) override;
    QString summary() const override;
    void barExcluded() override;

private:
    bool hasTeams() const;
    QStringList names() const;

    QComboBox *m_teams;
    QLineEdit *m_names;
    QComboBox *m_scoring;
    OptionRow *m_teamsRow = nullptr;
    OptionRow *m_namesRow = nullptr;
    OptionRow *m_scoringRow = nullptr;
};

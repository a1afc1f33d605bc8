#include "ui/newroom/teamsection.h"

#include "core/game/playername.h"
#include "ui/newroom/optionfields.h"
#include "ui/newroom/optionrow.h"
#include "ui/words/words.h"

#include <QLineEdit>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{

constexpr int leastTeams = 2;
constexpr int mostTeams = 20;

QString teamWords(TeamMode teams)
{
    switch (teams) {
    case TeamMode::Off:
        return TeamSection::tr("Everybody plays alone");
    case TeamMode::Pick:
        return TeamSection::tr("Players pick a team");
    case TeamMode::Deal:
        return TeamSection::tr("Players are dealt to teams");
    }
    return {};
}

QString detailWords(TeamMode teams)
{
    switch (teams) {
    case TeamMode::Off:
        return {};
    case TeamMode::Pick:
        return TeamSection::tr("On their phones, when they join.");
    case TeamMode::Deal:
        return TeamSection::tr("Whoever joins comes into the smallest team.");
    }
    return {};
}

QString teamScoringWords(TeamScoring scoring)
{
    switch (scoring) {
    case TeamScoring::Average:
        return TeamSection::tr("The average of its players");
    case TeamScoring::Sum:
        return TeamSection::tr("The sum of its players");
    case TeamScoring::Best:
        return TeamSection::tr("Its best player");
    }
    return {};
}

QString detailWords(TeamScoring scoring)
{
    switch (scoring) {
    case TeamScoring::Average:
        return TeamSection::tr("Fair to teams of different size.");
    case TeamScoring::Sum:
        return TeamSection::tr("A larger team has it easier.");
    case TeamScoring::Best:
        return TeamSection::tr("The others help, but bring no points.");
    }
    return {};
}

/// Why these can't be the teams of a room; empty when they can.
QString namesProblem(const QStringList &names)
{
    if (names.size() < leastTeams || names.size() > mostTeams)
        return TeamSection::tr("Name 2 to 20 teams, with commas between them.");
    QSet<QString> skeletons;
    for (const QString &name : names) {
        const auto normalized = normalizedPlayerName(name);
        if (!normalized)
            return TeamSection::tr("“%1” can't be a team: %2.").arg(name, normalized.error().message);
        if (skeletons.contains(nameSkeleton(*normalized)))
            return TeamSection::tr("Two of the names look like “%1”.").arg(*normalized);
        skeletons.insert(nameSkeleton(*normalized));
    }
    return {};
}

} // namespace

TeamSection::TeamSection(QWidget *parent)
    : OptionSection(u"teamSection"_s, tr("Teams"), parent)
    , m_teams(makeChoice(u"teams"_s, this))
    , m_names(new QLineEdit(tr("Red, Blue"), this))
    , m_scoring(makeChoice(u"teamScoring"_s, this))
{
    m_names->setObjectName(u"teamNames"_s);
    addValues(m_teams, {TeamMode::Off, TeamMode::Pick, TeamMode::Deal}, teamWords);
    addValues(m_scoring, {TeamScoring::Average, TeamScoring::Sum, TeamScoring::Best},
              teamScoringWords);
    m_teamsRow = addRow(tr("Teams"), m_teams);
    m_namesRow = addRow(tr("Names"), m_names);
    m_scoringRow = addRow(tr("A team's score"), m_scoring);
    for (QComboBox *field : {m_teams, m_scoring})
        connect(field, &QComboBox::currentIndexChanged, this, &TeamSection::onFieldChanged);
    connect(m_names, &QLineEdit::textChanged, this, &TeamSection::onFieldChanged);
}

void TeamSection::fill(RoomChoices &choices) const
{
    RoomSettings &settings = choices.settings;
    settings.teams = chosen<TeamMode>(m_teams);
    settings.teamNames = hasTeams() ? names() : QStringList();
    settings.teamScoring = chosen<TeamScoring>(m_scoring);
}

QString TeamSection::problem() const
{
    return hasTeams() ? namesProblem(names()) : QString();
}

void TeamSection::load(const RoomChoices &choices)
{
    const RoomSettings &settings = choices.settings;
    choose(m_teams, settings.teams);
    // Without teams the names stay for when there are some again.
    if (!settings.teamNames.isEmpty())
        m_names->setText(settings.teamNames.join(u", "_s));
    choose(m_scoring, settings.teamScoring);
}

QString TeamSection::summary() const
{
    const QString words = teamWords(chosen<TeamMode>(m_teams));
    return hasTeams() ? tr("%1: %2").arg(words, names().join(u", "_s)) : words;
}

void TeamSection::barExcluded()
{
    const QString alone = hasTeams() ? QString() : tr("Nobody plays in a team.");
    m_teamsRow->setHint(detailWords(chosen<TeamMode>(m_teams)));
    m_namesRow->setBarred(alone);
    m_namesRow->setHint(tr("2 to 20, with commas between them."));
    m_namesRow->setProblem(problem());
    m_scoringRow->setBarred(alone);
    m_scoringRow->setHint(detailWords(chosen<TeamScoring>(m_scoring)));
}

bool TeamSection::hasTeams() const
{
    return chosen<TeamMode>(m_teams) != TeamMode::Off;
}

QStringList TeamSection::names() const
{
    QStringList names;
    for (const QString &part : m_names->text().split(u',')) {
        if (const QString name = part.simplified(); !name.isEmpty())
            names << name;
    }
    return names;
}

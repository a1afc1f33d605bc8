#include "ui/newroom/roomoptions.h"

#include "ui/newroom/pacesection.h"
#include "ui/newroom/phonesection.h"
#include "ui/newroom/playersection.h"
#include "ui/newroom/scoringsection.h"
#include "ui/newroom/teamsection.h"

#include <QVBoxLayout>

RoomOptions::RoomOptions(QWidget *parent)
    : QWidget(parent)
    , m_sections {new PaceSection(this), new ScoringSection(this), new PlayerSection(this),
                  new TeamSection(this), new PhoneSection(this)}
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (OptionSection *section : std::as_const(m_sections)) {
        column->addWidget(section);
        connect(section, &OptionSection::edited, this, &RoomOptions::edited);
    }
    setChoices({});
}

RoomChoices RoomOptions::choices() const
{
    RoomChoices choices;
    for (const OptionSection *section : m_sections)
        section->fill(choices);
    return choices;
}

void RoomOptions::setChoices(const RoomChoices &choices)
{
    for (OptionSection *section : std::as_const(m_sections))
        section->setChoices(choices);
}

void RoomOptions::foldAll()
{
    for (OptionSection *section : std::as_const(m_sections))
        section->unfold(false);
}

QString RoomOptions::problem() const
{
    for (const OptionSection *section : m_sections) {
        if (const QString words = section->problem(); !words.isEmpty())
            return words;
    }
    return {};
}

#include "ui/room/resultpanel.h"

#include "core/view/roomview.h"
#include "ui/room/roomwatch.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int placesShown = 3;

QString finishedWords(const GameRoom &room)
{
    return ResultPanel::tr("%1 · %2").arg(playerCountWords(room.seatCount),
                                          questionCountWords(room.questionIndex + 1));
}

} // namespace

ResultPanel::ResultPanel(RoomWatch &watch, QWidget *parent)
    : QFrame(parent)
    , m_watch(watch)
    , m_text((new PlainLabel(TextRole::Muted, this))->wrapped())
{
    setProperty("panel", u"true"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(40, 32, 40, 32);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(new PlainLabel(TextRole::Heading, tr("The game is over"), this));
    column->addWidget(m_text);
    column->addSpacing(24);
    for (int place = 0; place < placesShown; ++place) {
        m_places
            << (new PlainLabel(place == 0 ? TextRole::Title : TextRole::Subtitle, this))->wrapped();
        column->addWidget(m_places.last());
    }
    column->addStretch(3);

    for (const auto signal : {&RoomWatch::opened, &RoomWatch::phaseChanged})
        connect(&watch, signal, this, &ResultPanel::showRoom);
    showRoom();
}

void ResultPanel::showRoom()
{
    const GameRoom &room = m_watch.room();
    if (room.status != RoomStatus::Completed)
        return;
    m_text->setText(finishedWords(room));
    const QList<LeaderboardRow> best = leaderboardRows(room, placesShown);
    for (int place = 0; place < placesShown; ++place) {
        m_places.at(place)->setVisible(place < best.size());
        if (place < best.size()) {
            const LeaderboardRow &row = best.at(place);
            m_places.at(place)->setText(
                tr("%1. %2 · %3").arg(row.rank).arg(row.name, pointsWords(row.score)));
        }
    }
}

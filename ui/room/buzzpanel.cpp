#include "ui/room/buzzpanel.h"

#include "ui/room/buzzactions.h"
#include "ui/room/buzzrowview.h"
#include "ui/room/roomwatch.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

/// Making a row takes some milliseconds, and in a large room so many are needed at once.
constexpr qsizetype rowsKeptReady = 10;

bool standsFirst(const BuzzRow &row)
{
    return row.isOnTurn || row.state == BuzzState::Right;
}

QString keyOf(const QAction *action)
{
    return action->shortcut().toString(QKeySequence::NativeText);
}

} // namespace

BuzzPanel::BuzzPanel(RoomWatch &watch, BuzzActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_actions(actions)
    , m_head((new PlainLabel(TextRole::Muted, this))->wrapped())
    , m_column(new QVBoxLayout)
    , m_more(new PlainLabel(TextRole::Muted, this))
{
    setObjectName(u"buzzPanel"_s);
    m_column->setSpacing(8);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(8);
    outer->addWidget(m_head);
    outer->addLayout(m_column);
    outer->addWidget(m_more);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        addRow();
        showBuzzes();
    });
    connect(&actions, &BuzzActions::changed, this, &BuzzPanel::showBuzzes);
}

void BuzzPanel::showBuzzes()
{
    const std::optional<BuzzView> &buzzes = m_watch.buzzes();
    const bool hasOpened = buzzes && m_watch.room().playPhase() != Phase::Intro;
    setVisible(hasOpened && m_watch.room().playPhase() != Phase::Break);
    if (hasOpened)
        showRows(*buzzes);
    // One in each turn of the event loop, from the intro on.
    if (buzzes && m_rows.size() < std::max(rowsKeptReady, buzzes->rows.size()))
        m_rest.start(0);
}

void BuzzPanel::showRows(const BuzzView &buzzes)
{
    QList<BuzzRow> rows = buzzes.rows;
    std::ranges::stable_partition(rows, standsFirst);
    const bool isOneOnTurn = std::ranges::count_if(rows, &BuzzRow::isOnTurn) == 1;
    BuzzRowView::Offer offer {.canJudge = m_actions.canJudge()};
    if (isOneOnTurn) {
        offer.rightKey = keyOf(m_actions.right());
        offer.wrongKey = keyOf(m_actions.wrong());
    }
    for (qsizetype place = 0; place < std::min(rows.size(), m_rows.size()); ++place) {
        m_rows.at(place)->showRow(rows.at(place), offer);
        m_rows.at(place)->show();
    }
    for (qsizetype place = rows.size(); place < m_rows.size(); ++place)
        m_rows.at(place)->hide();
    const qsizetype more = buzzes.count - rows.size();
    m_more->setText(tr("and %Ln more", nullptr, int(more)));
    m_more->setVisible(more > 0);
    m_head->setText(headWords(buzzes));
}

void BuzzPanel::addRow()
{
    auto *row = new BuzzRowView(this);
    row->hide();
    row->ensurePolished();
    connect(row, &BuzzRowView::judged, &m_actions, &BuzzActions::judge);
    m_column->addWidget(row);
    m_rows.append(row);
}

QString BuzzPanel::headWords(const BuzzView &buzzes) const
{
    const bool isOpen = m_watch.room().playPhase() == Phase::Answering;
    if (buzzes.count == 0)
        return isOpen ? tr("Nobody has buzzed yet.") : tr("Nobody buzzed.");
    if (!isOpen)
        return tr("In this order they buzzed:");
    const auto onTurn = std::ranges::count_if(buzzes.rows, &BuzzRow::isOnTurn);
    if (onTurn > 1)
        return tr("These were equally fast. Call on one of them.");
    return onTurn == 1 ? tr("Let the player answer aloud. Was it right?")
                       : tr("The time goes on. Others may buzz.");
}

#include "ui/review/reviewpanel.h"

#include "ui/review/draftcard.h"
#include "ui/room/roomwatch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ReviewPanel::ReviewPanel(HostSession &session, RoomWatch &watch, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_watch(watch)
    , m_text((new PlainLabel(TextRole::Muted, this))->wrapped())
    , m_busy((new PlainLabel(TextRole::Strong, this))->wrapped())
    , m_renewAll(makeButton(tr("Replace all"), {}, ButtonLook::Plain, this))
    , m_stop(makeButton(tr("Stop"), {}, ButtonLook::Plain, this))
    , m_accept(makeButton(tr("These are good"), u"check"_s, ButtonLook::Primary, this))
{
    setProperty("panel", u"true"_s);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 16, 24, 0);
    head->setSpacing(4);
    head->addWidget(new PlainLabel(TextRole::Title, tr("Read the questions first"), this));
    head->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(makeList(), 1);
    column->addLayout(makeFoot());
    for (const auto signal : {&RoomWatch::opened, &RoomWatch::phaseChanged})
        connect(&watch, signal, this, &ReviewPanel::showQuestions);
    showQuestions();
}

bool ReviewPanel::isWanted() const
{
    const GameRoom &room = m_watch.room();
    return m_watch.isOpen() && room.status == RoomStatus::Ready && !room.topic.isEmpty()
        && !room.settings.surpriseMe && !m_accepted;
}

QWidget *ReviewPanel::makeList()
{
    auto *content = new QWidget;
    content->setProperty("clear", u"true"_s);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(24, 0, 24, 0);
    m_list->setSpacing(8);
    m_list->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

QLayout *ReviewPanel::makeFoot()
{
    m_renewAll->setObjectName(u"renewAllDrafts"_s);
    m_stop->setObjectName(u"stopRenewing"_s);
    m_accept->setObjectName(u"acceptDrafts"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 0, 24, 16);
    row->setSpacing(8);
    row->addWidget(m_renewAll);
    row->addWidget(m_stop);
    row->addWidget(m_busy, 1);
    row->addWidget(m_accept);
    connect(m_renewAll, &QPushButton::clicked, this, [this] { renew({}); });
    connect(m_stop, &QPushButton::clicked, this, &ReviewPanel::stopRenewing);
    connect(m_accept, &QPushButton::clicked, this, &ReviewPanel::accept);
    return row;
}

void ReviewPanel::showQuestions()
{
    const GameRoom &room = m_watch.room();
    if (!isWanted()) {
        stopRenewing();
        return;
    }
    m_text->setText(tr("They were made for “%1”, and nobody has checked whether they are true. "
                       "Players see nothing of them before the game.")
                        .arg(oneLine(room.topic)));
    // A card that shows its question already stays, and with it an editor that is open.
    QList<DraftCard *> old = std::exchange(m_cards, {});
    for (int index = 0; index < room.questions.size(); ++index) {
        const Question &question = room.questions.at(index);
        const auto same = std::ranges::find(old, question, &DraftCard::question);
        DraftCard *card = same == old.end() ? makeCard(question, index + 1) : *same;
        old.removeOne(card);
        card->setNumber(index + 1);
        card->setRemovable(room.questions.size() > 1);
        m_list->insertWidget(index, card);
        m_cards.append(card);
    }
    for (DraftCard *card : std::as_const(old)) {
        card->hide();
        card->deleteLater();
    }
    showRenewing();
}

DraftCard *ReviewPanel::makeCard(const Question &question, int number)
{
    auto *card = new DraftCard(question, number, this);
    connect(card, &DraftCard::edited, this, [this, id = question.id](const Question &edited) {
        submit(ReplaceQuestion {id, {edited}});
    });
    connect(card, &DraftCard::removeAsked, this,
            [this, id = question.id] { submit(ReplaceQuestion {id, {}}); });
    connect(card, &DraftCard::renewAsked, this, [this, id = question.id] { renew(id); });
    return card;
}

void ReviewPanel::submit(const RoomCommand &command)
{
    m_session.submit(m_watch.code(), command, this, [this](const Result<void> &result) {
        if (!result)
            Q_EMIT refused(errorWords(result.error()));
    });
}

void ReviewPanel::renew(const QuestionId &question)
{
    if (m_renewal)
        return;
    m_renewed = question;
    m_renewal = std::make_unique<QObject>();
    m_session.renewQuestions(m_watch.code(), question, m_renewal.get(),
                             [this](const Result<void> &result) {
        // It is the context of this very reply.
        m_renewal.release()->deleteLater();
        showRenewing();
        if (!result)
            Q_EMIT refused(errorWords(result.error()));
    });
    showRenewing();
}

void ReviewPanel::stopRenewing()
{
    if (!m_renewal)
        return;
    m_renewal.reset();
    m_session.stopRenewing(m_watch.code());
    showRenewing();
}

void ReviewPanel::showRenewing()
{
    const bool busy = m_renewal != nullptr;
    const bool all = m_renewed.value.isEmpty();
    for (DraftCard *card : std::as_const(m_cards))
        card->setRenewing(busy && !all && card->question().id == m_renewed, busy);
    m_renewAll->setVisible(!busy);
    m_stop->setVisible(busy);
    m_busy->setText(busy && all ? tr("Asking for other questions…") : QString());
}

void ReviewPanel::accept()
{
    m_accepted = true;
    stopRenewing();
    Q_EMIT accepted();
}

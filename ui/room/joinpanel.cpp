#include "ui/room/joinpanel.h"

#include "ui/room/roomwatch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/qrview.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int copiedShownMs = 2000;

QString planWords(const GameRoom &room)
{
    QStringList parts{questionCountWords(int(room.questions.size())),
                      JoinPanel::tr("%1 for each").arg(secondsWords(room.settings.questionTime)),
                      pacingWords(room.settings.pacing)};
    if (!room.quizRounds.isEmpty())
        parts.insert(1, JoinPanel::tr("%Ln round(s)", nullptr, int(room.quizRounds.size())));
    return parts.join(u" · "_s);
}

} // namespace

JoinPanel::JoinPanel(RoomWatch &watch, QWidget *parent)
    : QFrame(parent)
    , m_watch(watch)
    , m_address(new ElidedLabel(TextRole::Heading, this))
    , m_code(new PlainLabel(TextRole::Code, this))
    , m_present((new PlainLabel(TextRole::Title, this))->wrapped())
    , m_plan((new PlainLabel(TextRole::Muted, this))->wrapped())
    , m_others((new PlainLabel(TextRole::Caption, this))->wrapped())
    , m_qr(new QrView(this))
{
    setProperty("panel", u"true"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_others->hide();
    auto *copy = makeButton(tr("Copy address"), u"copy"_s, ButtonLook::Plain, this);
    auto *audience = makeButton(tr("Open audience window"), u"screen"_s, ButtonLook::Plain, this);
    audience->setObjectName(u"openAudience"_s);
    copy->setObjectName(u"copyAddress"_s);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch(2);
    words->addWidget(new PlainLabel(TextRole::Muted, tr("Players join at"), this));
    words->addWidget(m_address);
    words->addSpacing(8);
    words->addWidget(new PlainLabel(TextRole::Muted, tr("with the code"), this));
    words->addWidget(m_code);
    words->addSpacing(12);
    words->addWidget(m_present);
    words->addWidget(m_plan);
    words->addSpacing(12);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(copy);
    buttons->addWidget(audience);
    buttons->addStretch();
    words->addLayout(buttons);
    words->addSpacing(4);
    words->addWidget(m_others);
    auto *doctor = makeButton(tr("Room doctor: can phones come in?"), {}, ButtonLook::Link, this);
    doctor->setObjectName(u"lobbyDoctor"_s);
    words->addWidget(doctor, 0, Qt::AlignLeft);
    words->addStretch(3);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(40, 16, 40, 16);
    row->setSpacing(40);
    row->addLayout(words, 5);
    m_qr->setMaximumSize(380, 380);
    row->addWidget(m_qr, 4);

    connect(copy, &QPushButton::clicked, this, [this, copy] {
        copyAddress();
        copy->setText(tr("Copied"));
        QTimer::singleShot(copiedShownMs, copy, [copy] { copy->setText(tr("Copy address")); });
    });
    connect(audience, &QPushButton::clicked, this, &JoinPanel::audienceAsked);
    connect(doctor, &QPushButton::clicked, this, &JoinPanel::doctorAsked);
    for (const auto signal : {&RoomWatch::opened, &RoomWatch::phaseChanged, &RoomWatch::roomEdited})
        connect(&watch, signal, this, &JoinPanel::showRoom);
    connect(&watch, &RoomWatch::playersJoined, this, &JoinPanel::showCount);
    connect(&watch, &RoomWatch::playersChanged, this, &JoinPanel::showCount);
    showRoom();
}

void JoinPanel::setOtherAddresses(const QStringList &addresses)
{
    // The first address comes from the same place.
    showRoom();
    m_others->setVisible(!addresses.isEmpty());
    m_others->setText(
        tr("If a phone can't reach it, try %1").arg(addresses.mid(0, 2).join(u" · "_s)));
}

void JoinPanel::showRoom()
{
    const QUrl url = m_watch.joinUrl();
    m_address->setFullText(fullAddress(url, m_watch.code()));
    m_code->setText(m_watch.code().display());
    m_plan->setText(planWords(m_watch.room()));
    m_qr->setText(url.toString());
    showCount();
}

void JoinPanel::showCount()
{
    const GameRoom &room = m_watch.room();
    const QString locked = tr("The room is locked, so nobody else can join.");
    const QString present = presenceWords(room.seatCount);
    m_present->setText(room.settings.join == JoinMode::Locked ? present + u' ' + locked : present);
}

void JoinPanel::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_watch.joinUrl().toString());
}

#include "ui/newroom/newroompage.h"

#include "ui/newroom/packpanel.h"
#include "ui/newroom/picturechooser.h"
#include "ui/newroom/presetbar.h"
#include "ui/newroom/roomoptions.h"
#include "ui/newroom/topicpanel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/steadylist.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestTitle = 120;

} // namespace

NewRoomPage::NewRoomPage(HostSession &session, const QString &presetsPath, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_source(new Segments(u"roomSource"_s, {tr("From a pack"), tr("On a topic")}, this))
    , m_message(new MessageBar(this))
    , m_sources(new QStackedWidget(this))
    , m_packs(new PackPanel(this))
    , m_topic(new TopicPanel(this))
    , m_packWords((new PlainLabel(TextRole::Caption, this))->wrapped())
    , m_title(new QLineEdit(this))
    , m_titleProblem((new PlainLabel(TextRole::Problem, this))->wrapped())
    , m_presets(new PresetBar(presetsPath, this))
    , m_picture(new PictureChooser(session, this))
    , m_options(new RoomOptions(this))
    , m_obstacle((new PlainLabel(TextRole::Muted, this))->wrapped())
    , m_create(makeButton(tr("Create room"), u"check"_s, ButtonLook::Primary, this))
{
    setObjectName(u"newRoomPage"_s);
    m_sources->addWidget(m_packs);
    m_sources->addWidget(m_topic);
    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    // Their shares hold in a small window too.
    QWidget *form = makeFormPanel();
    for (QWidget *side : {static_cast<QWidget *>(m_sources), form})
        side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    body->addWidget(m_sources, 4);
    body->addWidget(form, 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(16);
    column->addLayout(makeHead());
    column->addWidget(m_message);
    column->addLayout(body, 1);
    connectAll();
    m_topic->showNode(session.nodeStatus());
    showContent();
}

SteadyList *NewRoomPage::packList() const
{
    return m_packs->list();
}

void NewRoomPage::open(const QString &packId)
{
    if (m_touched)
        offer(tr("This is as you left it."), tr("Start afresh"), [this] { start(); });
    else
        start();
    packList()->setFocus();
    askForPacks(packId);
}

void NewRoomPage::start()
{
    m_message->hide();
    m_packs->clearSearch();
    m_topic->start();
    m_picture->start();
    m_title->clear();
    m_titleTouched = false;
    m_options->foldAll();
    m_presets->start();
    setBusy(false);
    m_touched = false;
}

void NewRoomPage::askForPacks(const QString &packId)
{
    const quint64 request = ++m_request;
    m_session.listPacks(this, [this, request, packId](const Result<QList<PackSummary>> &packs) {
        if (request == m_request)
            showPacks(packs, packId);
    });
}

void NewRoomPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (enter && button && !button->isCheckable())
        button->click();
    else if (enter)
        create();
    else
        QWidget::keyPressEvent(event);
}

QLayout *NewRoomPage::makeHead()
{
    auto *back = new QToolButton(this);
    back->setIcon(strokeIcon(u"back"_s));
    back->setIconSize(QSize(22, 22));
    back->setToolTip(tr("Back to all rooms"));
    back->setAccessibleName(tr("Back to all rooms"));
    connect(back, &QToolButton::clicked, this, &NewRoomPage::cancelled);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(back);
    head->addWidget(new PlainLabel(TextRole::Heading, tr("New room"), this));
    head->addSpacing(12);
    head->addWidget(m_source);
    head->addStretch();
    return head;
}

QWidget *NewRoomPage::makeForm()
{
    m_title->setAccessibleName(tr("Title of the room"));
    m_title->setObjectName(u"roomTitle"_s);
    m_titleProblem->setObjectName(u"titleProblem"_s);
    m_packWords->setObjectName(u"packWords"_s);
    auto *form = new QWidget;
    form->setProperty("clear", u"true"_s);
    auto *fields = new QVBoxLayout(form);
    fields->setContentsMargins(24, 20, 16, 8);
    fields->setSpacing(4);
    const auto addTitle = [fields, form](const QString &words) {
        fields->addWidget(new PlainLabel(TextRole::Muted, words, form));
    };
    addTitle(tr("Title of the room"));
    fields->addWidget(m_title);
    fields->addWidget(m_titleProblem);
    fields->addWidget(m_packWords);
    fields->addSpacing(14);
    addTitle(tr("Preset"));
    fields->addWidget(m_presets);
    fields->addSpacing(14);
    addTitle(tr("Picture"));
    fields->addWidget(m_picture);
    fields->addSpacing(14);
    fields->addWidget(m_options);
    fields->addStretch(1);
    return form;
}

QWidget *NewRoomPage::makeFormPanel()
{
    auto *panel = new QFrame(this);
    panel->setProperty("panel", u"true"_s);
    m_create->setObjectName(u"createButton"_s);
    m_obstacle->setObjectName(u"obstacle"_s);
    m_obstacle->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *scroll = new QScrollArea(panel);
    scroll->setObjectName(u"newRoomForm"_s);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeForm());
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 8, 16, 0);
    foot->setSpacing(16);
    foot->addWidget(m_obstacle, 1);
    foot->addWidget(m_create);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    return panel;
}

void NewRoomPage::connectAll()
{
    connect(m_source, &Segments::chosen, this, [this](int index) {
        m_sources->setCurrentIndex(index);
        showContent();
    });
    connect(m_packs, &PackPanel::currentChanged, this, &NewRoomPage::showContent);
    connect(m_packs, &PackPanel::activated, this, &NewRoomPage::create);
    connect(m_topic, &TopicPanel::changed, this, &NewRoomPage::showContent);
    connect(m_topic, &TopicPanel::changed, this, [this] { m_touched = true; });
    connect(m_title, &QLineEdit::textEdited, this,
            [this](const QString &text) {
                m_touched = true;
                m_titleTouched = !text.trimmed().isEmpty();
            });
    connect(m_title, &QLineEdit::textChanged, this, &NewRoomPage::showObstacle);
    connect(m_picture, &PictureChooser::changed, this, &NewRoomPage::showObstacle);
    connect(m_picture, &PictureChooser::changed, this, [this] { m_touched |= m_picture->kind() != PictureChooser::Kind::None; });
    connect(m_presets, &PresetBar::chosen, m_options, &RoomOptions::setChoices);
    connect(m_options, &RoomOptions::edited, this,
            [this] {
                m_touched = true;
                m_presets->setChoices(m_options->choices(), m_options->problem().isEmpty());
                showObstacle();
            });
    connect(m_presets, &PresetBar::failed, this, [this](const QString &words) {
        m_message->showMessage(MessageBar::Kind::Warning, words);
    });
    connect(m_presets, &PresetBar::undoable, this, [this](const QString &words) {
        offer(words, tr("Undo"), [this] { m_presets->undo(); });
    });
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        m_message->hide();
        m_offered();
    });
    connect(m_create, &QPushButton::clicked, this, &NewRoomPage::create);
    connect(&m_session, &HostSession::nodeStatusChanged, m_topic, &TopicPanel::showNode);
}

void NewRoomPage::offer(const QString &words, const QString &action, std::function<void()> run)
{
    m_offered = std::move(run);
    m_message->showMessage(MessageBar::Kind::Info, words, action);
}

bool NewRoomPage::isOnTopic() const
{
    return m_source->current() == 1;
}

void NewRoomPage::showPacks(const Result<QList<PackSummary>> &packs, const QString &selectedId)
{
    if (!packs) {
        m_message->showMessage(MessageBar::Kind::Error, errorWords(packs.error()));
        return;
    }
    m_packs->setPacks(*packs);
    if (!selectedId.isEmpty())
        m_packs->select(selectedId);
}

void NewRoomPage::showContent()
{
    const PackSummary *pack = isOnTopic() ? nullptr : m_packs->current();
    m_packWords->setText(pack ? pack->description : QString());
    m_packWords->setVisible(pack && !pack->description.isEmpty());
    suggestTitle();
    showObstacle();
}

void NewRoomPage::suggestTitle()
{
    if (m_titleTouched)
        return;
    const PackSummary *pack = m_packs->current();
    if (isOnTopic())
        m_title->setText(oneLine(m_topic->topic()).left(longestTitle));
    else
        m_title->setText(pack && pack->problem.isEmpty() ? oneLine(pack->title) : QString());
}

QString NewRoomPage::obstacle() const
{
    const PackSummary *pack = m_packs->current();
    if (isOnTopic() && !m_topic->problem().isEmpty())
        return m_topic->problem();
    if (!isOnTopic() && !pack)
        return tr("Pick a pack first.");
    if (!isOnTopic() && !pack->problem.isEmpty()) {
        return tr("%1 can't be used: %2. Mend the file, or take it out of the packs folder.")
            .arg(pack->title, pack->problem);
    }
    if (m_title->text().trimmed().size() > longestTitle)
        return tr("Shorten the title.");
    if (!m_picture->problem().isEmpty())
        return tr("Choose another picture, or none.");
    return m_options->problem();
}

void NewRoomPage::showObstacle()
{
    const QString title = m_title->text().trimmed();
    const qsizetype length = title.size();
    m_titleProblem->setText(length > longestTitle
                                ? tr("A title has at most 120 characters; this one has %1.").arg(length)
                                : QString());
    m_titleProblem->setVisible(length > longestTitle);
    m_picture->setWords(title.isEmpty() && isOnTopic() ? m_topic->topic() : title);
    const QString words = obstacle();
    m_obstacle->setText(m_busy ? QString() : words);
    m_create->setEnabled(words.isEmpty() && !m_busy);
}

void NewRoomPage::create()
{
    // One room for one wish: a double click sends "activated" and "double clicked" both.
    if (m_busy || !obstacle().isEmpty())
        return;
    setBusy(true);
    m_message->hide();
    m_picture->whenReady([this](const std::optional<RoomPicture> &picture) { createWith(picture); });
}

NewRoom NewRoomPage::wantedRoom() const
{
    const RoomChoices choices = m_options->choices();
    NewRoom room;
    room.title = m_title->text().trimmed();
    if (isOnTopic())
        room.topic = m_topic->topic();
    if (room.title.isEmpty())
        room.title = room.topic.left(longestTitle);
    room.imageAuthor = m_picture->author();
    room.imageLink = m_picture->link();
    room.maxPlayerCount = choices.maxPlayerCount;
    room.settings = choices.settings;
    room.settings.surpriseMe = isOnTopic() && m_topic->isSurprise();
    return room;
}

void NewRoomPage::createWith(const std::optional<RoomPicture> &picture)
{
    if (!picture) {
        // One that is wanted and turned out to be none is for the host to see first.
        if (m_picture->problem().isEmpty())
            send(wantedRoom());
        else
            setBusy(false);
        return;
    }
    NewRoom room = wantedRoom();
    m_session.savePicture(picture->bytes, this, [this, room](const Result<QString> &path) mutable {
        if (!path)
            return finish(std::unexpected(path.error()));
        room.image = *path;
        send(room);
    });
}

void NewRoomPage::send(const NewRoom &room)
{
    const auto reply = [this](const Result<RoomCode> &code) { finish(code); };
    const PackSummary *pack = m_packs->current();
    if (!room.topic.isEmpty())
        m_session.createRoom(room, this, reply);
    else if (pack)
        m_session.createRoomFromPack(pack->id, room, this, reply);
    else
        setBusy(false);
}

void NewRoomPage::finish(const Result<RoomCode> &code)
{
    setBusy(false);
    if (!code) {
        m_message->showMessage(MessageBar::Kind::Error, errorWords(code.error()));
        return;
    }
    m_presets->remember();
    m_touched = false;
    Q_EMIT roomCreated(*code);
}

void NewRoomPage::setBusy(bool busy)
{
    m_busy = busy;
    m_create->setText(busy ? tr("Creating…") : tr("Create room"));
    showObstacle();
}

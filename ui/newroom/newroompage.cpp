#include "ui/newroom/newroompage.h"

#include "ui/models/packlistmodel.h"
#include "ui/newroom/packdelegate.h"
#include "ui/newroom/roomoptions.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/steadylist.h"
#include "ui/words/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestTitle = 120;

} // namespace

NewRoomPage::NewRoomPage(HostSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PackListModel(this))
    , m_message(new MessageBar(this))
    , m_packStack(new QStackedWidget(this))
    , m_search(new QLineEdit(this))
    , m_list(new SteadyList(this))
    , m_detailStack(new QStackedWidget(this))
    , m_packTitle((new PlainLabel(TextRole::Title, this))->wrapped())
    , m_packDetail((new PlainLabel(TextRole::Muted, this))->wrapped())
    , m_packText((new PlainLabel(TextRole::Body, this))->wrapped())
    , m_title(new QLineEdit(this))
    , m_optionsToggle(new QToolButton(this))
    , m_options(new RoomOptions(this))
    , m_create(makeButton(tr("Create room"), u"check"_s, ButtonLook::Primary, this))
    , m_back(new QToolButton(this))
{
    setObjectName(u"newRoomPage"_s);
    m_back->setIcon(strokeIcon(u"back"_s));
    m_back->setIconSize(QSize(22, 22));
    m_back->setToolTip(tr("Back to all rooms"));
    m_back->setAccessibleName(tr("Back to all rooms"));

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_back);
    head->addWidget(new PlainLabel(TextRole::Heading, tr("New room"), this));
    head->addStretch();
    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(makePackPanel(), 5);
    body->addWidget(makeDetailPanel(), 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addLayout(body, 1);
    connectAll();
    showPack();
}

void NewRoomPage::start()
{
    m_message->hide();
    m_search->clear();
    m_titleTouched = false;
    showOptions(false);
    setBusy(false);
    m_list->setFocus();
    const quint64 request = ++m_request;
    m_session.listPacks(this, [this, request](const Result<QList<PackSummary>> &packs) {
        if (request == m_request)
            showPacks(packs);
    });
}

void NewRoomPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

QWidget *NewRoomPage::makePackPanel()
{
    auto *panel = new QFrame(this);
    panel->setProperty("panel", u"true"_s);
    m_search->setPlaceholderText(tr("Find a pack"));
    m_search->setAccessibleName(tr("Find a pack"));
    m_search->setProperty("search", u"true"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(strokeIcon(u"search"_s, IconInk::Muted), QLineEdit::LeadingPosition);
    m_search->setObjectName(u"packSearch"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PackDelegate(m_list));
    m_list->setAccessibleName(tr("Packs"));
    m_list->setObjectName(u"packList"_s);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    m_packStack->addWidget(panel);
    m_packStack->addWidget(new EmptyState(
        u"pack"_s, tr("No packs here"),
        tr("A pack is a file with questions. Put one into the packs folder, then come back."), {},
        this));
    return m_packStack;
}

QWidget *NewRoomPage::makeDetailPanel()
{
    auto *panel = new QFrame(this);
    panel->setProperty("panel", u"true"_s);
    m_title->setMaxLength(longestTitle);
    m_title->setAccessibleName(tr("Title of the room"));
    m_title->setObjectName(u"roomTitle"_s);
    m_optionsToggle->setText(tr("Options"));
    m_optionsToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_optionsToggle->setCheckable(true);
    m_optionsToggle->setObjectName(u"optionsToggle"_s);
    m_create->setObjectName(u"createButton"_s);

    auto *content = new QWidget;
    content->setProperty("clear", u"true"_s);
    auto *fields = new QVBoxLayout(content);
    fields->setContentsMargins(24, 24, 24, 8);
    fields->setSpacing(8);
    fields->addWidget(m_packTitle);
    fields->addWidget(m_packDetail);
    fields->addWidget(m_packText);
    fields->addSpacing(16);
    fields->addWidget(new PlainLabel(TextRole::Muted, tr("Title of the room"), content));
    fields->addWidget(m_title);
    fields->addSpacing(8);
    fields->addWidget(m_optionsToggle, 0, Qt::AlignLeft);
    fields->addWidget(m_options);
    fields->addStretch(1);
    auto *scroll = new QScrollArea(panel);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 0, 24, 0);
    foot->addStretch();
    foot->addWidget(m_create);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 20);
    column->setSpacing(8);
    column->addWidget(scroll, 1);
    column->addLayout(foot);

    m_detailStack->addWidget(panel);
    m_detailStack->addWidget(new EmptyState(
        u"stage"_s, tr("Pick a pack"),
        tr("Then create the room, or double-click a pack to do both at once."), {}, this));
    return m_detailStack;
}

void NewRoomPage::connectAll()
{
    connect(m_back, &QToolButton::clicked, this, &NewRoomPage::cancelled);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        m_list->setEmptyText(tr("No pack has “%1” in it.").arg(text.trimmed()));
        showPack();
    });
    connect(m_search, &QLineEdit::returnPressed, m_list, [this] {
        m_list->setFocus();
        m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &NewRoomPage::showPack);
    connect(m_list, &QListView::doubleClicked, this, &NewRoomPage::create);
    connect(m_list, &QListView::activated, this, &NewRoomPage::create);
    connect(m_title, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_titleTouched = !text.trimmed().isEmpty(); });
    connect(m_title, &QLineEdit::returnPressed, this, &NewRoomPage::create);
    connect(m_optionsToggle, &QToolButton::toggled, this, &NewRoomPage::showOptions);
    connect(m_create, &QPushButton::clicked, this, &NewRoomPage::create);
}

void NewRoomPage::showPacks(const Result<QList<PackSummary>> &packs)
{
    if (!packs) {
        m_message->showMessage(MessageBar::Kind::Error, errorWords(packs.error()));
        return;
    }
    m_model->setPacks(*packs);
    m_packStack->setCurrentIndex(m_model->hasPacks() ? 0 : 1);
    m_detailStack->setVisible(m_model->hasPacks());
    showPack();
}

void NewRoomPage::showPack()
{
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    const PackSummary *pack = selected.isEmpty() ? nullptr : m_model->packAt(selected.first());
    m_detailStack->setCurrentIndex(pack ? 0 : 1);
    m_create->setEnabled(pack && !m_busy);
    if (!pack)
        return;
    m_packTitle->setText(oneLine(pack->title));
    m_packDetail->setText(selected.first().data(PackListModel::DetailRole).toString());
    m_packText->setText(pack->description);
    m_packText->setVisible(!pack->description.isEmpty());
    if (!m_titleTouched)
        m_title->setText(oneLine(pack->title).left(longestTitle));
}

void NewRoomPage::showOptions(bool shown)
{
    m_optionsToggle->setChecked(shown);
    m_optionsToggle->setIcon(strokeIcon(shown ? u"chevron-down"_s : u"chevron-right"_s));
    m_options->setVisible(shown);
}

void NewRoomPage::create()
{
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    const PackSummary *pack = selected.isEmpty() ? nullptr : m_model->packAt(selected.first());
    // One room for one wish: a double click sends "activated" and "double clicked" both.
    if (!pack || m_busy)
        return;
    setBusy(true);
    m_message->hide();
    NewRoom room;
    room.title = m_title->text().trimmed();
    m_options->fill(room);
    m_session.createRoomFromPack(pack->id, room, this, [this](const Result<RoomCode> &code) {
        setBusy(false);
        if (code)
            Q_EMIT roomCreated(*code);
        else
            m_message->showMessage(MessageBar::Kind::Error, errorWords(code.error()));
    });
}

void NewRoomPage::setBusy(bool busy)
{
    m_busy = busy;
    m_create->setText(busy ? tr("Creating…") : tr("Create room"));
    m_create->setEnabled(!busy && m_list->selectionModel()->hasSelection());
}

#include "ui/settings/settingspage.h"

#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/aboutsection.h"
#include "ui/settings/audiencesection.h"
#include "ui/settings/gamessection.h"
#include "ui/settings/generalsection.h"
#include "ui/settings/networksection.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/undobar.h"

#include <QFileInfo>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int formWidth = 640; ///< Wider lines read badly.

} // namespace

SettingsPage::SettingsPage(MainWindow &window)
    : QWidget(&window)
    , m_window(window)
    , m_names(new Segments(u"settingsSection"_s,
                           {tr("General"), tr("Games"), tr("Audience"), tr("Network"), tr("About")},
                           this))
    , m_reset(makeButton(tr("Reset to defaults"), u"undo"_s, ButtonLook::Quiet, this))
    , m_undo(new UndoBar(this))
    , m_restart(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"settingsPage"_s);
    m_reset->setObjectName(u"settingsReset"_s);
    m_restart->setObjectName(u"settingsRestart"_s);
    m_restart->setClosable(false);
    auto *network = new NetworkSection(window, this);
    addSection(new GeneralSection(window, this), formWidth);
    addSection(new GamesSection(window, this), formWidth);
    addSection(new AudienceSection(window, this), QWIDGETSIZE_MAX);
    addSection(network, formWidth);
    addSection(new AboutSection(QFileInfo(window.settings().fileName()).absolutePath(), this),
               formWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(16);
    column->addLayout(makeHead());
    column->addWidget(m_names);
    column->addWidget(m_undo);
    column->addWidget(m_restart);
    column->addWidget(m_pages, 1);

    connect(m_names, &Segments::chosen, this,
            [this](int index) { showSection(Section(index)); });
    connect(m_reset, &QPushButton::clicked, this, &SettingsPage::reset);
    connect(&window, &MainWindow::preferencesChanged, this, &SettingsPage::showRestart);
    connect(network, &NetworkSection::kept, this, &SettingsPage::showRestart);
    connect(&window.session(), &HostSession::roomsChanged, this, &SettingsPage::showRestart);
    connect(m_restart, &MessageBar::actionTriggered, &window, &MainWindow::restartAsked);
    showSection(Section::General);
}

SettingsPage::Section SettingsPage::section() const
{
    return Section(m_names->current());
}

void SettingsPage::showSection(Section section)
{
    m_names->setCurrent(int(section));
    m_pages->setCurrentIndex(int(section));
    refresh();
}

std::function<void()> SettingsPage::takeUndo()
{
    return m_undo->undoAction()->isEnabled() ? std::exchange(m_takeBack, {}) : nullptr;
}

void SettingsPage::offerUndo(std::function<void()> undo)
{
    m_takeBack = std::move(undo);
    m_undo->offer(tr("These settings are as they were at first."), [this] {
        const auto takeBack = std::exchange(m_takeBack, {});
        takeBack();
        refresh();
    });
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SettingsPage::addSection(SettingsSection *section, int width)
{
    auto *content = new QWidget;
    content->setProperty("clear", u"true"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 8, 16, 0);
    section->setMaximumWidth(width);
    column->addWidget(section);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_pages->addWidget(scroll);
    m_sections << section;
}

QLayout *SettingsPage::makeHead()
{
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(TextRole::Heading, tr("Settings"), this));
    head->addStretch();
    head->addWidget(m_reset);
    return head;
}

SettingsSection &SettingsPage::current() const
{
    return *m_sections.at(m_names->current());
}

void SettingsPage::refresh()
{
    current().refresh();
    m_reset->setVisible(current().canReset());
    showRestart();
}

void SettingsPage::reset()
{
    const auto undo = current().reset();
    refresh();
    if (undo)
        offerUndo(undo);
}

void SettingsPage::showRestart()
{
    if (!m_window.needsRestart()) {
        m_restart->hide();
        return;
    }
    const bool playing =
        std::ranges::any_of(m_window.session().rooms(), [](const RoomSummary &room) {
            return room.status == RoomStatus::InProgress;
        });
    m_restart->showMessage(
        MessageBar::Kind::Info,
        playing ? tr("Some of this counts from the next start on. A game is running, so leave that "
                     "for later.")
                : tr("Some of this counts from the next start on."),
        playing ? QString() : tr("Restart now"));
}

#include "ui/mainwindow/rail.h"

#include "ui/theme/icons.h"

#include <QButtonGroup>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr int railWidth = 88;

} // namespace

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
    , m_rooms(makeButton(u"rooms"_s, tr("Rooms")))
    , m_library(makeButton(u"pack"_s, tr("Library")))
    , m_results(makeButton(u"results"_s, tr("Results")))
    , m_monitor(makeButton(u"monitor"_s, tr("Monitor")))
    , m_settings(makeButton(u"settings"_s, tr("Settings")))
{
    setProperty("panel", u"strip"_s);
    setFixedWidth(railWidth);
    m_rooms->setObjectName(u"railRooms"_s);
    m_rooms->setChecked(true);
    m_column->setContentsMargins(8, 12, 8, 12);
    m_column->setSpacing(8);
    m_library->setObjectName(u"railLibrary"_s);
    m_results->setObjectName(u"railResults"_s);
    m_monitor->setObjectName(u"railMonitor"_s);
    m_settings->setObjectName(u"railSettings"_s);
    m_column->addWidget(m_rooms);
    m_column->addWidget(m_library);
    m_column->addWidget(m_results);
    m_column->addWidget(m_monitor);
    m_column->addStretch();
    m_column->addWidget(m_settings);
    connect(m_rooms, &QToolButton::clicked, this, &Rail::roomsChosen);
    connect(m_library, &QToolButton::clicked, this, &Rail::libraryChosen);
    connect(m_results, &QToolButton::clicked, this, &Rail::resultsChosen);
    connect(m_monitor, &QToolButton::clicked, this, &Rail::monitorChosen);
    connect(m_settings, &QToolButton::clicked, this, &Rail::settingsChosen);
}

void Rail::addRoom(const RoomCode &code, const QString &title)
{
    QToolButton *&button = m_open[code];
    if (!button) {
        button = makeButton(u"stage"_s, code.display());
        // Newest on top, under the pages.
        m_column->insertWidget(m_column->indexOf(m_monitor) + 1, button);
        connect(button, &QToolButton::clicked, this, [this, code] { Q_EMIT roomChosen(code); });
    }
    button->setToolTip(Qt::convertFromPlainText(title));
    button->setAccessibleName(tr("Room %1, %2").arg(code.display(), title));
}

void Rail::removeRoom(const RoomCode &code)
{
    if (QToolButton *button = m_open.take(code))
        button->deleteLater();
}

QList<RoomCode> Rail::rooms() const
{
    QList<RoomCode> codes = m_open.keys();
    std::ranges::sort(codes, std::ranges::greater(), [this](const RoomCode &code) {
        return m_column->indexOf(m_open.value(code));
    });
    return codes;
}

void Rail::showCurrent(const RoomCode &code)
{
    QToolButton *button = m_open.value(code, m_rooms);
    button->setChecked(true);
}

void Rail::showLibraryCurrent()
{
    m_library->setChecked(true);
}

void Rail::showResultsCurrent()
{
    m_results->setChecked(true);
}

void Rail::showMonitorCurrent()
{
    m_monitor->setChecked(true);
}

void Rail::showSettingsCurrent()
{
    m_settings->setChecked(true);
}

QToolButton *Rail::makeButton(const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setProperty("rail", true);
    button->setIcon(strokeIcon(icon));
    button->setIconSize(QSize(24, 24));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setFixedSize(railWidth - 16, 60);
    m_group->addButton(button);
    return button;
}

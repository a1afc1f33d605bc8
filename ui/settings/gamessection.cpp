#include "ui/settings/gamessection.h"

#include "ui/mainwindow/mainwindow.h"
#include "ui/newroom/newroompage.h"
#include "ui/newroom/optionfields.h"
#include "ui/newroom/optionrow.h"
#include "ui/newroom/presetbar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

GamesSection::GamesSection(MainWindow &window, QWidget *parent)
    : SettingsSection(parent)
    , m_presets(window.newRoomPage().presets())
    , m_beginning(makeChoice(u"settingsBeginning"_s, this))
    , m_words((new PlainLabel(TextRole::Caption, this))->wrapped())
{
    auto *change = makeButton(tr("Change presets in a new room"), u"pencil"_s, ButtonLook::Plain, this);
    change->setObjectName(u"settingsPresets"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(new OptionRow(tr("A new room begins with"), m_beginning,
                                    tr("A preset is pace, scoring, teams and all else that a room can "
                                       "have but its title and picture."),
                                    this));
    column->addWidget(m_words);
    column->addWidget(change, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_beginning, &QComboBox::activated, this,
            [this] { m_presets.beginWith(m_beginning->currentData().toString()); });
    connect(&m_presets, &PresetBar::bookChanged, this, &GamesSection::showPresets);
    connect(change, &QPushButton::clicked, &window, [&window] { window.showNewRoom(); });
    showPresets();
}

void GamesSection::refresh()
{
    m_presets.load();
}

std::function<void()> GamesSection::reset()
{
    const QString before = m_presets.book().defaultId();
    m_presets.beginWith({});
    return [presets = QPointer<PresetBar>(&m_presets), before] {
        if (presets)
            presets->beginWith(before);
    };
}

void GamesSection::showPresets()
{
    m_beginning->setEnabled(m_presets.isLoaded());
    m_beginning->clear();
    m_beginning->addItem(tr("What was chosen last"), QString());
    const QList<RoomPreset> presets = m_presets.book().presets();
    for (const RoomPreset &preset : presets)
        m_beginning->addItem(preset.name, preset.id);
    m_beginning->setCurrentIndex(
        std::max(0, m_beginning->findData(m_presets.book().defaultId())));
}

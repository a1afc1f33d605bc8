#include "ui/mainwindow/audiencesettingspage.h"

#include "ui/audience/stagesettingspanel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/sound/soundplayer.h"
#include "ui/sound/soundsettingspanel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AudienceSettingsPage::AudienceSettingsPage(MainWindow &window)
    : QWidget(&window)
{
    setObjectName(u"audienceSettingsPage"_s);
    auto *stage = new StageSettingsPanel(this);
    auto *sound = new SoundSettingsPanel(window.sounds(), this);
    auto *back = new QToolButton(this);
    back->setIcon(strokeIcon(u"back"_s));
    back->setIconSize(QSize(22, 22));
    back->setToolTip(tr("Back to all rooms"));
    back->setAccessibleName(tr("Back to all rooms"));

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(back);
    head->addWidget(new PlainLabel(TextRole::Heading, tr("Audience window"), this));
    head->addStretch();
    auto *content = new QWidget;
    content->setProperty("clear", u"true"_s);
    auto *sections = new QVBoxLayout(content);
    sections->setContentsMargins(0, 0, 16, 0);
    sections->setSpacing(16);
    sections->addWidget(stage);
    sections->addWidget(new PlainLabel(TextRole::Title, tr("Sound"), content));
    sections->addWidget(sound);
    sections->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(scroll, 1);

    connect(back, &QToolButton::clicked, this, &AudienceSettingsPage::backAsked);
    connect(stage, &StageSettingsPanel::changed, &window,
            [&window, stage] { window.setStageSettings(stage->settings()); });
    connect(sound, &SoundSettingsPanel::changed, &window, &MainWindow::keepSoundSettings);
    // The menu changes some of it too.
    connect(&window, &MainWindow::currentPageChanged, stage,
            [&window, stage] { stage->setSettings(window.stageSettings()); });
}

#include "ui/sound/soundsettingspanel.h"

#include "ui/sound/soundplayer.h"
#include "ui/theme/icons.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSlider>
#include <QToolButton>

using namespace Qt::StringLiterals;

SoundSettingsPanel::SoundSettingsPanel(SoundPlayer &player, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
    , m_mute(new QCheckBox(tr("Mute all sounds"), this))
{
    m_mute->setObjectName(u"mute"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(4, 3);
    grid->addWidget(m_mute, 0, 0, 1, 5);
    for (const SoundCue cue : allSoundCues())
        addRow(grid, cue);
    connect(m_mute, &QCheckBox::clicked, this, &SoundSettingsPanel::takeEdits);
    connect(&player, &SoundPlayer::problemChanged, this, &SoundSettingsPanel::showProblem);
    setSettings(player.settings());
}

void SoundSettingsPanel::setSettings(const SoundSettings &settings)
{
    m_settings = settings;
    m_mute->setChecked(settings.muted);
    for (const SoundCue cue : allSoundCues()) {
        const QSignalBlocker blocker(row(cue).volume);
        row(cue).volume->setValue(settings.volume(cue));
        row(cue).file->setPath(settings.file(cue));
        showProblem(cue);
    }
    followVolumes();
    m_player.apply(settings);
}

void SoundSettingsPanel::addRow(QGridLayout *grid, SoundCue cue)
{
    const QString words = soundCueWords(cue);
    auto *name = new PlainLabel(TextRole::Body, words, this);
    auto *listen = new QToolButton(this);
    listen->setIcon(strokeIcon(u"play"_s));
    listen->setToolTip(tr("Listen"));
    listen->setAccessibleName(tr("Listen to “%1”").arg(words));
    listen->setObjectName(u"listen-"_s + soundCueName(cue));
    auto *volume = new QSlider(Qt::Horizontal, this);
    volume->setRange(0, 100);
    volume->setPageStep(10);
    volume->setMinimumWidth(120);
    volume->setAccessibleName(tr("Volume of “%1”").arg(words));
    volume->setObjectName(u"volume-"_s + soundCueName(cue));
    auto *percent = new PlainLabel(TextRole::Muted, this);
    percent->setMinimumWidth(percent->fontMetrics().horizontalAdvance(shareWords(1, 1)));
    percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *file = new FileField({.none = tr("Built-in sound"),
                                .title = tr("Choose a sound for “%1”").arg(words),
                                .filter = tr("Sounds (*.wav)"),
                                .remove = tr("Use the built-in sound")},
                               this);
    file->setObjectName(u"file-"_s + soundCueName(cue));
    row(cue) = {volume, percent, listen, file};

    const int line = grid->rowCount();
    for (QWidget *widget : std::initializer_list<QWidget *>{name, listen, volume, percent})
        widget->setFixedHeight(36);
    grid->addWidget(name, line, 0, Qt::AlignTop);
    grid->addWidget(volume, line, 1, Qt::AlignTop);
    grid->addWidget(percent, line, 2, Qt::AlignTop);
    grid->addWidget(listen, line, 3, Qt::AlignTop);
    grid->addWidget(file, line, 4, Qt::AlignTop);

    connect(volume, &QSlider::valueChanged, this, &SoundSettingsPanel::takeEdits);
    connect(listen, &QToolButton::clicked, this, [this, cue] { m_player.play(cue); });
    connect(file, &FileField::chosen, this, [this, file](const QString &path) {
        file->setPath(path);
        takeEdits();
    });
}

void SoundSettingsPanel::takeEdits()
{
    SoundSettings edited{.muted = m_mute->isChecked(), .volumes = {}, .files = {}};
    for (const SoundCue cue : allSoundCues()) {
        edited.volume(cue) = row(cue).volume->value();
        edited.file(cue) = row(cue).file->path();
    }
    m_settings = edited;
    followVolumes();
    m_player.apply(edited);
    Q_EMIT changed();
}

void SoundSettingsPanel::showProblem(SoundCue cue)
{
    const QString &problem = m_player.problem(cue);
    row(cue).file->setProblem(
        problem.isEmpty() ? QString()
                          : tr("%1 Until then the built-in sound is played.").arg(problem));
}

void SoundSettingsPanel::followVolumes()
{
    for (const SoundCue cue : allSoundCues()) {
        row(cue).percent->setText(shareWords(m_settings.volume(cue), 100));
        row(cue).listen->setEnabled(m_settings.isAudible(cue));
    }
}

#include "ui/audience/stagesettingspanel.h"

#include "ui/audience/displaywatch.h"
#include "ui/audience/stagepreview.h"
#include "ui/audience/themepicker.h"
#include "ui/audience/wififields.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace
{

QString pictureFilter()
{
    return StageSettingsPanel::tr("Pictures (*.png *.jpg *.jpeg *.svg)");
}

} // namespace

StageSettingsPanel::StageSettingsPanel(QWidget *parent)
    : QWidget(parent)
    , m_theme(new ThemePicker(this))
    , m_logo(new FileField({.none = tr("No logo"),
                            .title = tr("Choose a logo"),
                            .filter = pictureFilter(),
                            .remove = tr("Use no logo")},
                           this))
    , m_background(new FileField({.none = tr("The theme's colour"),
                                  .title = tr("Choose a background picture"),
                                  .filter = pictureFilter(),
                                  .remove = tr("Use no background picture")},
                                 this))
    , m_wifi(new WifiFields(this))
    , m_screen(new QComboBox(this))
    , m_lessMotion(new QCheckBox(tr("Less motion: cross-fades, no confetti"), this))
    , m_preview(new StagePreview(this))
{
    m_logo->setObjectName(u"logo"_s);
    m_background->setObjectName(u"background"_s);
    m_screen->setObjectName(u"stageScreen"_s);
    m_lessMotion->setObjectName(u"lessMotion"_s);
    m_screen->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_screen->setMinimumContentsLength(16);
    layOut();
    connect(m_theme, &ThemePicker::chosen, this, &StageSettingsPanel::takeEdits);
    connect(m_wifi, &WifiFields::edited, this, &StageSettingsPanel::takeEdits);
    connect(m_screen, &QComboBox::activated, this, &StageSettingsPanel::takeEdits);
    connect(m_lessMotion, &QCheckBox::clicked, this, &StageSettingsPanel::takeEdits);
    for (FileField *field : {m_logo, m_background}) {
        connect(field, &FileField::chosen, this, [this, field](const QString &path) {
            field->setPath(path);
            takeEdits();
        });
    }
    connect(m_preview, &StagePreview::lookChanged, this, &StageSettingsPanel::showProblems);
    connect(new DisplayWatch(this), &DisplayWatch::changed, this, &StageSettingsPanel::listScreens);
    setSettings({});
}

void StageSettingsPanel::setSettings(const StageSettings &settings)
{
    m_settings = settings;
    m_theme->setTheme(settings.theme);
    m_logo->setPath(settings.logo);
    m_background->setPath(settings.background);
    m_wifi->setNetwork(settings.wifi, settings.showWifi);
    m_lessMotion->setChecked(settings.reducedMotion);
    listScreens();
    m_preview->dress(settings);
}

void StageSettingsPanel::layOut()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    addRow(form, tr("Logo"), m_logo);
    addRow(form, tr("Background"), m_background);
    addRow(form, tr("Display"), m_screen);
    addRow(form, {}, m_lessMotion);
    addRow(form, tr("Wi-Fi"), m_wifi);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addLayout(form, 1);
    row->addWidget(m_preview, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_theme);
    column->addLayout(row);
}

void StageSettingsPanel::addRow(QFormLayout *form, const QString &words, QWidget *field)
{
    auto *label = new PlainLabel(TextRole::Muted, words, this);
    label->setFixedHeight(36);
    form->addRow(label, field);
    if (!words.isEmpty())
        field->setAccessibleName(words);
}

void StageSettingsPanel::listScreens()
{
    m_screen->clear();
    m_screen->addItem(tr("Another than the host's"), QString());
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        m_screen->addItem(tr("%1 (%2 × %3)")
                              .arg(screen->name(), QString::number(screen->size().width()),
                                   QString::number(screen->size().height())),
                          screen->name());
    }
    // A display that is away for now stays the chosen one.
    if (m_screen->findData(m_settings.screen) < 0)
        m_screen->addItem(tr("%1 (not connected)").arg(m_settings.screen), m_settings.screen);
    m_screen->setCurrentIndex(m_screen->findData(m_settings.screen));
}

void StageSettingsPanel::takeEdits()
{
    m_settings.theme = m_theme->theme();
    m_settings.logo = m_logo->path();
    m_settings.background = m_background->path();
    m_settings.showWifi = m_wifi->isShown();
    m_settings.wifi = m_wifi->network();
    m_settings.screen = m_screen->currentData().toString();
    m_settings.reducedMotion = m_lessMotion->isChecked();
    m_preview->dress(m_settings);
    Q_EMIT changed();
}

void StageSettingsPanel::showProblems()
{
    m_logo->setProblem(m_preview->dresser().logoProblem());
    m_background->setProblem(m_preview->dresser().backgroundProblem());
}

#include "ui/settings/generalsection.h"

#include "ui/mainwindow/mainwindow.h"
#include "ui/newroom/optionfields.h"
#include "ui/newroom/optionrow.h"
#include "ui/widgets/segments.h"
#include "ui/words/language.h"

#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr Appearance::Choice themes[] = {Appearance::Choice::System, Appearance::Choice::Light,
                                         Appearance::Choice::Dark};

QString whenClosedWords(WhenClosed habit)
{
    switch (habit) {
    case WhenClosed::Ask:
        return GeneralSection::tr("Ask what to do");
    case WhenClosed::Tray:
        return GeneralSection::tr("Go on in the tray");
    case WhenClosed::Quit:
        return GeneralSection::tr("Quit; games go on at the next start");
    }
    return {};
}

} // namespace

GeneralSection::GeneralSection(MainWindow &window, QWidget *parent)
    : SettingsSection(parent)
    , m_window(window)
    , m_language(makeChoice(u"settingsLanguage"_s, this))
    , m_theme(new Segments(u"settingsTheme"_s, {tr("As the system"), tr("Light"), tr("Dark")}, this))
    , m_scale(makeChoice(u"settingsScale"_s, this))
    , m_whenClosed(makeChoice(u"settingsWhenClosed"_s, this))
{
    m_theme->setFixedWidth(m_theme->sizeHint().width());
    addLanguages();
    addScales();
    addValues(m_whenClosed, {WhenClosed::Ask, WhenClosed::Tray, WhenClosed::Quit}, whenClosedWords);
    m_scaleRow = new OptionRow(tr("Size of everything"), m_scale, {}, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(new OptionRow(tr("Language"), m_language,
                                    tr("Of this window and the audience window. Phones speak their "
                                       "owner's language."),
                                    this));
    column->addWidget(new OptionRow(tr("Light or dark"), m_theme,
                                    tr("The audience window has themes of its own."), this));
    column->addWidget(m_scaleRow);
    column->addWidget(new OptionRow(tr("Closing during a game"), m_whenClosed, {},
                                    this));
    column->addStretch();
    refresh();
    for (QComboBox *field : {m_language, m_scale, m_whenClosed})
        connect(field, &QComboBox::activated, this, &GeneralSection::take);
    connect(m_theme, &Segments::chosen, this, &GeneralSection::take);
    connect(&window, &MainWindow::preferencesChanged, this, &GeneralSection::refresh);
}

void GeneralSection::refresh()
{
    const Preferences &preferences = m_window.preferences();
    m_language->setCurrentIndex(m_language->findData(preferences.language));
    m_theme->setCurrent(
        int(std::distance(std::begin(themes), std::ranges::find(themes, preferences.appearance))));
    m_scale->setCurrentIndex(m_scale->findData(preferences.scale));
    choose(m_whenClosed, preferences.whenClosed);
    showScaleNote();
}

std::function<void()> GeneralSection::reset()
{
    const Preferences before = m_window.preferences();
    m_window.setPreferences({});
    // The section may be another one by then, in another language.
    return [&window = m_window, before] { window.setPreferences(before); };
}

void GeneralSection::addLanguages()
{
    m_language->addItem(tr("As the system (%1)")
                            .arg(languageName(languageFor(QLocale::system().uiLanguages()))),
                        QString());
    const QStringList languages = spokenLanguages();
    for (const QString &language : languages)
        m_language->addItem(languageName(language), language);
}

void GeneralSection::addScales()
{
    const QList<int> scales = scaleChoices();
    for (const int scale : scales)
        m_scale->addItem(tr("%1 %").arg(scale), scale);
}

void GeneralSection::showScaleNote()
{
    const QSize screen = m_window.screen()->availableSize() * m_window.runningScale();
    const QSize needed = m_window.minimumSize() * m_window.preferences().scale;
    const bool fits = needed.width() <= screen.width() && needed.height() <= screen.height();
    const bool larger = m_window.preferences().scale > Preferences().scale;
    m_scaleRow->setHint(tr("Texts, icons and spacing; from the next start on."));
    m_scaleRow->setProblem(
        fits || !larger
            ? QString()
            : tr("At this size the window is larger than this display. Choose a smaller one."));
}

void GeneralSection::take()
{
    m_window.setPreferences({.language = m_language->currentData().toString(),
                             .appearance = themes[m_theme->current()],
                             .scale = m_scale->currentData().toInt(),
                             .whenClosed = chosen<WhenClosed>(m_whenClosed)});
}

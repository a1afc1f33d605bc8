#include "ui/mainwindow/appearance.h"

#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStyleFactory>
#include <QStyleHints>

using namespace Qt::StringLiterals;

Appearance::Appearance(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_systemPalette(QGuiApplication::palette())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(application.styleHints(), &QStyleHints::colorSchemeChanged, this,
            &Appearance::applyTheme);
#endif
    m_application.setStyle(QStyleFactory::create(u"Fusion"_s));
    m_application.setFont(textFont(14));
}

void Appearance::choose(Choice choice)
{
    m_choice = choice;
    applyTheme();
}

bool Appearance::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = m_application.styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return m_systemPalette.color(QPalette::Window).lightness() < 128;
}

void Appearance::applyTheme()
{
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && systemIsDark());
    const Theme &theme = dark ? Theme::darkTheme() : Theme::lightTheme();
    m_application.setPalette(theme.palette());
    m_application.setStyleSheet(styleSheetFor(theme));
    Q_EMIT changed();
}

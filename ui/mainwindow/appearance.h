#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

/// Keeps the application in a dark or light theme: the system's, or one that the host prefers.
class Appearance : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Appearance)

public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    /// Remembers what the system looks like; make it before anything sets a palette.
    explicit Appearance(QApplication &application, QObject *parent = nullptr);

    /// Sets style, font, palette and style sheet.
    void choose(Choice choice);
    Choice choice() const { return m_choice; }

Q_SIGNALS:
    void changed();

private:
    bool systemIsDark() const;
    void applyTheme();

    QApplication &m_application;
    QPalette m_systemPalette;
    Choice m_choice = Choice::System;
};

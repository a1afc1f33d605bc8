#pragma once

#include <QWidget>

#include <functional>

class MainWindow;
class MessageBar;
class QPushButton;
class QStackedWidget;
class Segments;
class SettingsSection;
class UndoBar;

/// Everything that a host sets once; what is changed is kept and counts at once, or the page says when.
class SettingsPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    enum class Section { General, Games, Audience, Network, About };

    explicit SettingsPage(MainWindow &window);

    Section section() const;
    void showSection(Section section);
    /// What takes the last "Reset to defaults" back, to be offered by another page; empty when
    /// nothing does.
    std::function<void()> takeUndo();
    void offerUndo(std::function<void()> undo);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addSection(SettingsSection *section, int width);
    QLayout *makeHead();
    SettingsSection &current() const;
    void refresh();
    void reset();
    void showRestart();

    MainWindow &m_window;
    Segments *m_names;
    QPushButton *m_reset;
    UndoBar *m_undo;
    MessageBar *m_restart;
    QStackedWidget *m_pages;
    QList<SettingsSection *> m_sections;
    std::function<void()> m_takeBack;
};

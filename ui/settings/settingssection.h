#pragma once

#include <QWidget>

#include <functional>

/// One part of the settings page. What is changed there is kept at once.
class SettingsSection : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsSection)

public:
    using QWidget::QWidget;

    /// Shows what is kept now; the menus change some of it too.
    virtual void refresh() { }
    /// False when there is nothing to set here.
    virtual bool canReset() const { return true; }
    /// Sets everything to its default; what it returns takes that back.
    virtual std::function<void()> reset() { return {}; }
};

#pragma once

#include <QWidget>

class MainWindow;

/// How the audience windows of all rooms look and sound; what is changed here shows at once.
class AudienceSettingsPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AudienceSettingsPage)

public:
    explicit AudienceSettingsPage(MainWindow &window);

Q_SIGNALS:
    void backAsked();
};

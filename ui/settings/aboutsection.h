#pragma once

#include "ui/settings/settingssection.h"

/// Which Quizstage this is, whose work is in it, and where its files are.
class AboutSection : public SettingsSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutSection)

public:
    /// `dataFolder` holds rooms, packs and settings.
    explicit AboutSection(const QString &dataFolder, QWidget *parent = nullptr);

    bool canReset() const override { return false; }

private:
    QWidget *makeLicences();
    QWidget *makeFolder(const QString &path);
};

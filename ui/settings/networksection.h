#pragma once

#include "ui/settings/nodesetup.h"
#include "ui/settings/settingssection.h"

class MainWindow;
class OptionRow;
class PlainLabel;
class QLineEdit;
class QSpinBox;

/// Port and public address; both count from the next start on.
class NetworkSection : public SettingsSection
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkSection)

public:
    explicit NetworkSection(MainWindow &window, QWidget *parent = nullptr);

    void refresh() override;
    bool canReset() const override;
    std::function<void()> reset() override;

Q_SIGNALS:
    /// Something was kept that the next start takes.
    void kept();

private:
    void take();
    void keep(const NetworkChoice &choice);
    void showProblem();

    MainWindow &m_window;
    QSpinBox *m_port;
    QLineEdit *m_publicUrl;
    OptionRow *m_portRow;
    OptionRow *m_urlRow;
    PlainLabel *m_address;
    QString m_problem; ///< Why the last change could not be kept.
};

#pragma once

#include "core/service/hostsession.h"

#include <QDialog>

class MessageBar;
class PackPanel;
class QPushButton;

/// Asks for one of the host's packs.
class PackChooser : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PackChooser)

public:
    /// `action` is what its button says. Goes away by itself when it is closed.
    PackChooser(HostSession &session, const QString &title, const QString &action,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &packId);

private:
    void choose();
    void showChoice();

    PackPanel *m_packs;
    MessageBar *m_message;
    QPushButton *m_choose;
};

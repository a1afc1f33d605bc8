#pragma once

#include "ui/audience/wifinetwork.h"

#include <QWidget>

class PlainLabel;
class QCheckBox;
class QComboBox;
class QLineEdit;

/// Asks for the network that guests join, and whether the join screen tells of it.
class WifiFields : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WifiFields)

public:
    explicit WifiFields(QWidget *parent = nullptr);

    bool isShown() const;
    WifiNetwork network() const;
    void setNetwork(const WifiNetwork &wifi, bool show);

Q_SIGNALS:
    /// A person changed something.
    void edited();

private:
    void follow();

    QCheckBox *m_show;
    QWidget *m_fields;
    QLineEdit *m_name;
    QLineEdit *m_password;
    QComboBox *m_security;
    QCheckBox *m_hidden;
    PlainLabel *m_problem;
};

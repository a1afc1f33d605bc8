#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

/// Words of the host's for all screens and phones: typed, or one of those that are often needed.
class MessageDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageDialog)

public:
    /// Goes away by itself when it is closed.
    explicit MessageDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &text);

private:
    void take(const QString &text);

    QLineEdit *m_text;
    QPushButton *m_show;
};

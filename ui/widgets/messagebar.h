#pragma once

#include <QFrame>

class PlainLabel;
class QLabel;
class QPushButton;
class QToolButton;

/// A strip that says what went wrong without stopping anybody; hidden when there is nothing to say.
class MessageBar : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    enum class Kind { Error, Warning, Info };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows a message; with `action` a button that emits actionTriggered.
    void showMessage(Kind kind, const QString &text, const QString &action = {});
    void setClosable(bool closable);
    QString text() const;
    QPushButton *actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QColor tone() const;
    void updateIcon();

    Kind m_kind = Kind::Info;
    QLabel *m_icon;
    PlainLabel *m_label;
    QPushButton *m_action;
    QToolButton *m_close;
};

#pragma once

#include "core/service/hostsession.h"

#include <QFrame>

class PlainLabel;
class QCheckBox;
class QLineEdit;

/// What a room without a pack is about, and who brings its questions.
class TopicPanel : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopicPanel)

public:
    explicit TopicPanel(QWidget *parent = nullptr);

    void start();
    /// As typed, without the blanks around it.
    QString topic() const;
    /// Whether the host wants to see the questions only in the game.
    bool isSurprise() const;
    /// Why no room can have this topic; empty when one can.
    QString problem() const;
    void showNode(const NodeStatus &status);

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_topic;
    PlainLabel *m_problem;
    QCheckBox *m_surprise;
    PlainLabel *m_listeners;
    PlainLabel *m_command;
};

#pragma once

#include "core/service/hostsession.h"

#include <QFrame>

#include <memory>

class DraftCard;
class PlainLabel;
class QPushButton;
class QVBoxLayout;
class RoomWatch;

/// The questions that a generator made, for the host to read before the start: each can be edited,
/// replaced by another one or taken out, and all can be replaced.
class ReviewPanel : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPanel)

public:
    ReviewPanel(HostSession &session, RoomWatch &watch, QWidget *parent = nullptr);

    /// Whether there is anything to review, of which the host has not said that it is good.
    bool isWanted() const;

Q_SIGNALS:
    /// The host has read them; from now on nothing is to be reviewed.
    void accepted();
    void refused(const QString &words);

private:
    QWidget *makeList();
    QLayout *makeFoot();
    void showQuestions();
    DraftCard *makeCard(const Question &question, int number);
    void submit(const RoomCommand &command);
    /// With an empty id: all.
    void renew(const QuestionId &question);
    void stopRenewing();
    void showRenewing();
    void accept();

    HostSession &m_session;
    RoomWatch &m_watch;
    bool m_accepted = false;
    QList<DraftCard *> m_cards; ///< In the questions' order.
    QuestionId m_renewed; ///< Which is being replaced; empty: all.
    std::unique_ptr<QObject> m_renewal; ///< While others are being made; replies end with it.
    PlainLabel *m_text;
    PlainLabel *m_busy;
    QVBoxLayout *m_list = nullptr;
    QPushButton *m_renewAll;
    QPushButton *m_stop;
    QPushButton *m_accept;
};

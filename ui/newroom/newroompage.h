#pragma once

#include "core/service/hostsession.h"

#include <QWidget>

class EmptyState;
class MessageBar;
class PackListModel;
class PlainLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class RoomOptions;
class SteadyList;

/// Makes a room from a pack: pick one, press "Create room"; a double click does both.
class NewRoomPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewRoomPage)

public:
    explicit NewRoomPage(HostSession &session, QWidget *parent = nullptr);

    /// Begins anew and asks for the packs.
    void start();
    SteadyList *packList() const { return m_list; }

Q_SIGNALS:
    void roomCreated(const RoomCode &code);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makePackPanel();
    QWidget *makeDetailPanel();
    void connectAll();
    void showPacks(const Result<QList<PackSummary>> &packs);
    void showPack();
    void showOptions(bool shown);
    void create();
    void setBusy(bool busy);

    HostSession &m_session;
    PackListModel *m_model;
    MessageBar *m_message;
    QStackedWidget *m_packStack;
    QLineEdit *m_search;
    SteadyList *m_list;
    QStackedWidget *m_detailStack;
    PlainLabel *m_packTitle;
    PlainLabel *m_packDetail;
    PlainLabel *m_packText;
    QLineEdit *m_title;
    QToolButton *m_optionsToggle;
    RoomOptions *m_options;
    QPushButton *m_create;
    QToolButton *m_back;
    bool m_titleTouched = false;
    bool m_busy = false;
    quint64 m_request = 0;
};

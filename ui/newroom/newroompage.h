#pragma once

#include "core/service/hostsession.h"

#include <QWidget>

class MessageBar;
class PackPanel;
class PictureChooser;
class PlainLabel;
class PresetBar;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class RoomOptions;
class Segments;
class SteadyList;
class TopicPanel;
struct RoomPicture;

/// Makes a room: pick a pack or name a topic, press "Create room"; a double click on a pack does both.
/// Everything else has a default.
class NewRoomPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewRoomPage)

public:
    /// `presetsPath` is the file that keeps the host's presets.
    NewRoomPage(HostSession &session, const QString &presetsPath, QWidget *parent = nullptr);

    /// Shows the form as it was left, or a new one after a room was made or nothing was entered; asks
    /// for the packs, of which the one of this id is selected, if there is one.
    void open(const QString &packId = {});
    SteadyList *packList() const;
    PresetBar &presets() const { return *m_presets; }

Q_SIGNALS:
    void roomCreated(const RoomCode &code);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *makeHead();
    QWidget *makeForm();
    QWidget *makeFormPanel();
    void connectAll();
    void start();
    void askForPacks(const QString &packId);
    /// Says something with a button that does something about it.
    void offer(const QString &words, const QString &action, std::function<void()> run);
    bool isOnTopic() const;
    void showPacks(const Result<QList<PackSummary>> &packs, const QString &selectedId);
    void showContent();
    void suggestTitle();
    /// What keeps the room from being made, in words; empty when nothing does.
    QString obstacle() const;
    void showObstacle();
    void create();
    NewRoom wantedRoom() const;
    void createWith(const std::optional<RoomPicture> &picture);
    void send(const NewRoom &room);
    void finish(const Result<RoomCode> &code);
    void setBusy(bool busy);

    HostSession &m_session;
    Segments *m_source;
    MessageBar *m_message;
    QStackedWidget *m_sources;
    PackPanel *m_packs;
    TopicPanel *m_topic;
    PlainLabel *m_packWords;
    QLineEdit *m_title;
    PlainLabel *m_titleProblem;
    PresetBar *m_presets;
    PictureChooser *m_picture;
    RoomOptions *m_options;
    PlainLabel *m_obstacle;
    QPushButton *m_create;
    std::function<void()> m_offered; ///< What the message's button does.
    bool m_touched = false; ///< Something was entered that nobody wants to enter again.
    bool m_titleTouched = false;
    bool m_busy = false;
    quint64 m_request = 0;
};

#pragma once

#include "core/service/hostsession.h"
#include "ui/audience/pictureloader.h"

#include <QWidget>

class AudienceScreen;
class PhonePreview;
struct Question;

/// A question as the room and the players will see it, on the audience screen and on a phone.
class QuestionPreview : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionPreview)

public:
    explicit QuestionPreview(HostSession &session, QWidget *parent = nullptr);

    /// `index` counts from 0; `title` is the pack's.
    void showQuestion(const Question &question, int index, int count, const QString &title);
    /// In the colours that the host has chosen for the audience window.
    void setTheme(const QString &id);

    AudienceScreen &screenWidget() const { return *m_screen; }
    PhonePreview &phone() const { return *m_phone; }

private:
    void loadPicture(const QString &name);

    HostSession &m_session;
    AudienceScreen *m_screen;
    PhonePreview *m_phone;
    PictureLoader m_picture;
    QString m_pictureName;
    QString m_shownName; ///< What the screen calls it.
};

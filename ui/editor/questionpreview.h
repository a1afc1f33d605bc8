#pragma once

#include <QHash>
#include <QWidget>

class AudienceScreen;
class PhonePreview;
class QuestionPictures;
struct Pack;
struct Question;

/// A question as the room and the players will see it, on the audience screen and on a phone.
class QuestionPreview : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionPreview)

public:
    explicit QuestionPreview(QuestionPictures &pictures, QWidget *parent = nullptr);

    /// `index` counts from 0; `title` is the pack's.
    void showQuestion(const Question &question, int index, int count, const QString &title);
    /// What comes before the first question of a round.
    void showRound(const Pack &pack, int round);
    /// In the colours that the host has chosen for the audience window.
    void setTheme(const QString &id);

    AudienceScreen &screenWidget() const { return *m_screen; }
    PhonePreview &phone() const { return *m_phone; }

private:
    void showPicture(const QString &path);

    QuestionPictures &m_pictures;
    AudienceScreen *m_screen;
    PhonePreview *m_phone;
    QMultiHash<QString, QString> m_shownNames; ///< What the previews call a picture, by its kept path.
};

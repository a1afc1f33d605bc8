#pragma once

#include "core/service/hostsession.h"
#include "ui/editor/questionmedia.h"

#include <QWidget>

class PlainLabel;
class QPushButton;

/// The sound of a question: what is known of it, playing it, another in its place, none. Not to be
/// seen while there is none and nothing to say.
class SoundField : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SoundField)

public:
    SoundField(HostSession &session, QuestionMedia &media, QWidget *parent = nullptr);

    void showQuestion(const Question &question);
    /// What was played has ended, or can't be heard for a reason in words for the host.
    void showSilence(const QString &problem);

Q_SIGNALS:
    /// Another sound is to be chosen.
    void asked();
    void soundDue(const QByteArray &bytes);
    void silenceDue();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void load(const QString &path);
    void describe(const QByteArray &bytes);
    void playOrStop();
    void stop();
    void showState();

    HostSession &m_session;
    QuestionMedia &m_media;
    MediaPlace m_place;
    QString m_path;
    QByteArray m_bytes; ///< Empty until they are read and when they can't be.
    QString m_facts;
    QString m_problem; ///< Why it is not heard.
    bool m_isMissing = false;
    bool m_isPlaying = false;
    PlainLabel *m_words;
    QPushButton *m_play;
    QPushButton *m_other;
    QPushButton *m_remove;
};

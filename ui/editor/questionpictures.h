#pragma once

#include "core/service/hostsession.h"
#include "ui/audience/pictureloader.h"

#include <QSet>

#include <map>
#include <memory>

struct Question;

/// The pictures of the question that is shown, as a library keeps them; read beside the main thread
/// and small enough for a form and its previews.
class QuestionPictures : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionPictures)

public:
    explicit QuestionPictures(HostSession &session, QObject *parent = nullptr);

    /// Fetches what this question has, and forgets what it has not.
    void showQuestion(const Question &question);
    /// By its kept path; null until it is read and when it can't be.
    StagePicture picture(const QString &path) const;
    /// True for one that this computer does not have.
    bool isMissing(const QString &path) const { return m_missing.contains(path); }

Q_SIGNALS:
    /// It is there now, or is missing.
    void changed(const QString &path);

private:
    void fetch(const QString &path);

    HostSession &m_session;
    std::map<QString, std::unique_ptr<PictureLoader>> m_loaders; ///< By kept path.
    QSet<QString> m_missing;
};

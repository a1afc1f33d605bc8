#pragma once

#include "ui/audience/stagepicture.h"

#include <QObject>
#include <QSize>

#include <functional>
#include <memory>

class QIODevice;

/// Keeps one picture that is read and scaled in a worker thread; the last that was asked for wins.
class PictureLoader : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureLoader)

public:
    /// Pictures are made no larger than `bound`.
    explicit PictureLoader(const QSize &bound, QObject *parent = nullptr);

    /// Shows a file; an empty path, none.
    void loadFile(const QString &path);
    /// The same with the picture's bytes; `name` is for words about it.
    void loadData(const QByteArray &data, const QString &name);
    void clear();

    /// Null until it is read and when it can't be.
    const StagePicture &picture() const { return m_picture; }
    /// What is wrong with the picture, in words for the host; empty when nothing is.
    const QString &problem() const { return m_problem; }
    bool isLoading() const { return m_loading; }

Q_SIGNALS:
    /// A picture has come, has gone or can't be read.
    void changed();

private:
    using Open = std::function<std::unique_ptr<QIODevice>()>;

    void load(Open open, const QString &name);
    void finish(int request, std::expected<StagePicture, QString> &&read);

    QSize m_bound;
    int m_request = 0;
    bool m_loading = false;
    StagePicture m_picture;
    QString m_problem;
};

#pragma once

#include <QImage>
#include <QObject>
#include <QPoint>

class QMimeData;
class QWidget;

/// A picture or a sound that a host brings: a file, or the pixels themselves.
struct OfferedMedia
{
    QString path; ///< Empty where there is only `image`.
    QImage image = {};
    /// By its name alone; what a file really is turns out when it is read.
    bool isSound() const;
};

/// What of that is in the clipboard or is dropped.
OfferedMedia offeredMedia(const QMimeData &data);
/// True where that is something; takes no time.
bool offersMedia(const QMimeData &data);

/// Takes what is dropped on a widget, or on what of it takes no drops of its own.
class MediaDrop : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MediaDrop)

public:
    explicit MediaDrop(QWidget &target);

Q_SIGNALS:
    /// `at` is in the widget's own coordinates.
    void offered(const OfferedMedia &media, const QPoint &at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

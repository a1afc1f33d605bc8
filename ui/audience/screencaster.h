#pragma once

#include "core/service/hostsession.h"
#include "ui/audience/stagedresser.h"

#include <QTimer>

/// Dresses the screens in browsers as the audience window is: reads the host's pictures, has the node
/// keep them, and tells it the look.
class ScreenCaster : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScreenCaster)

public:
    /// `session` must outlive this.
    explicit ScreenCaster(HostSession &session, QObject *parent = nullptr);

    void dress(const StageSettings &settings);

private:
    struct Saved
    {
        qint64 key = 0; ///< Of the image that was saved; 0: none.
        QString path;
    };

    void cast();
    void save(const StagePicture &picture, Saved ScreenCaster::*saved);
    void tell();

    HostSession &m_session;
    StageDresser m_dresser;
    QTimer m_soon;
    ScreenLook m_look;
    Saved m_logo;
    Saved m_background;
    bool m_reducedMotion = false;
};

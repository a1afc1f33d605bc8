#pragma once

#include "core/support/error.h"

#include <QObject>
#include <QPointer>

#include <functional>

/// A reply for another thread that carries the result home to the thread of `home`, where it is heard
/// only while `context` lives. `home` must outlive that thread.
template <typename T>
std::function<void(Result<T>)> homeward(QObject *home, QObject *context,
                                        std::function<void(Result<T>)> reply)
{
    return [home, context = QPointer(context), reply = std::move(reply)](const Result<T> &result) {
        QMetaObject::invokeMethod(home, [context, reply, result] {
            if (context)
                reply(result);
        });
    };
}

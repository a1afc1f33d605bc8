#pragma once

#include <QObject>

#include <functional>

/// Calls `then` when the replicas hold all that was durable at the time of this call; not at all when
/// `context` is gone by then. For those who were just told that their command is durable and now want
/// to tell of the room as it is.
void afterFold(QObject *context, std::function<void()> then);

#pragma once

#include "core/support/error.h"

#include <QByteArray>

/// The body of an HTTP error, RFC 9457 (`application/problem+json`), with our `code` beside its
/// members; its status is httpStatus(error.code).
QByteArray problemJson(const Error &error);

#pragma once

#include "core/support/error.h"

#include <QSslConfiguration>

/// The configuration for HTTPS and WSS from a PEM certificate (its chain behind it) and its key. The
/// refusal names the file and what to do.
Result<QSslConfiguration> tlsFromFiles(const QString &certificateFile, const QString &keyFile);

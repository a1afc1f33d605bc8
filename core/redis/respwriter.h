#pragma once

#include <QByteArray>
#include <QList>

/// Appends one command to `buffer` as it goes over the wire; the arguments may hold any bytes.
void appendRespCommand(QByteArray &buffer, const QList<QByteArray> &argv);

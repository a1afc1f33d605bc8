#pragma once

#include <QImage>

/// A picture of our own for a room that has no other: a pattern of Quizstage's shapes and colours. The
/// same words always give the same picture, whatever their case and spacing.
QImage drawPicture(const QString &words);
